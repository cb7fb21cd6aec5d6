/**
 * Brings everything up to date that is derived from something else: `npm run update`. In this order, because each step
 * reads what the one before wrote: generated code, the list of judged regular expressions, expected outputs of tests, rule
 * pages and pictures, dist/.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A command of node: what it does, and its arguments. */
type Step = readonly [doing: string, args: readonly string[]]

const GENERATE = ['--import', 'tsx', 'scripts/generate.ts']
const COMPILE = ['--import', 'tsx', 'scripts/compile.ts']
const CHECK_REGEXPS = ['--import', 'tsx', 'scripts/regular-expressions.ts']
const JEST = [
  '--experimental-vm-modules',
  '--no-warnings',
  'node_modules/jest/bin/jest.js',
  '--selectProjects',
  'unit',
]

/** The tests that write their expected output where UPDATE_FIXTURES is set. */
function updatingTests(): string[] {
  return readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.join(root, 'src', name))
    .filter((file) => readFileSync(file, 'utf8').includes('process.env.UPDATE_FIXTURES'))
}

function update(): number {
  const steps: readonly Step[] = [
    ['Generating code and pages', GENERATE],
    ['Judging new regular expressions', CHECK_REGEXPS],
    ['Rewriting expected outputs', [...JEST, '--silent', '--runTestsByPath', ...updatingTests()]],
    ['Generating pages from the new outputs', GENERATE],
    ['Compiling dist/', COMPILE],
  ]
  for (const [doing, args] of steps) {
    console.log(`${doing} …`)
    const { status } = spawnSync(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, UPDATE_FIXTURES: '1' },
    })
    if (status === 0) continue
    console.error(`update: stopped here. Correct what is reported above, and run it again.`)
    return 1
  }
  console.log('Done. Look at the changes with "git diff".')
  return 0
}

if (process.env.CI === undefined) process.exitCode = update()
else {
  console.error(
    'update: refused, because CI is set. Expected outputs are rewritten by people who look at them.',
  )
  process.exitCode = 2
}
