/** Starts a rule: `npm run new-rule GROUP ID`. Writes a skeleton that compiles and runs, and says what to do next. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { didYouMean } from '../src/suggest.js'
import { ruleFiles } from './generate/rules.js'
import { ruleExample, ruleProse, ruleSource } from './rule-skeleton.js'

const GROUPS = [
  'agents',
  'environment',
  'gateway',
  'hooks',
  'models',
  'permissions',
  'references',
  'structure',
  'toolsets',
  'values',
  'yaml',
]

/**
 * Writes the files of a new rule below the project's root and returns what to do next, one step per entry.
 * Throws an Error for a group that does not exist, and for an id that is not in kebab case or is taken.
 */
export function newRule(root: string, group: string, id: string): string[] {
  checkNames(root, group, id)
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
  const source = `src/rules/${group}/${id}`
  const fixture = `fixtures/rules/${id}`
  write(root, `${source}.ts`, ruleSource(version))
  write(root, `${source}.md`, ruleProse)
  write(root, `${fixture}/invalid.yaml`, ruleExample.invalid)
  write(root, `${fixture}/valid.yaml`, ruleExample.valid)
  for (const [name, content] of ruleFiles(root)) write(root, name, content)
  return [
    `Write the check in ${source}.ts. It works already: it reports every agent described as "TODO".`,
    `Write the prose in ${source}.md.`,
    `Make the example: ${fixture}/invalid.yaml, as short as possible, and valid.yaml, the same without the mistake. Further cases go into ${fixture}/cases/NAME.yaml.`,
    `If the rule has a fix: set "fixable" and write ${fixture}/fixed.yaml.`,
    `Run "npm run update", and read ${fixture}/invalid.txt as a user would.`,
    'Run "npm test". It fails as long as a "TODO" is left.',
  ]
}

function checkNames(root: string, group: string, id: string): void {
  const rules = path.join(root, 'src/rules')
  const folders = readdirSync(rules, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const groups = [...new Set([...GROUPS, ...folders.map(({ name }) => name)])].sort()
  if (!groups.includes(group)) {
    const hint = didYouMean(group, groups) ?? `The groups are ${groups.join(', ')}.`
    throw new Error(`There is no group "${group}". ${hint}`)
  }
  if (!/^[a-z]+(-[a-z0-9]+)+$/.test(id))
    throw new Error(`"${id}" is not an id in kebab case, such as "unknown-agent".`)
  const taken = groups.find((name) => existsSync(path.join(rules, name, `${id}.ts`)))
  if (taken !== undefined) throw new Error(`The rule "${id}" exists: src/rules/${taken}/${id}.ts.`)
}

function write(root: string, name: string, content: string): void {
  const file = path.join(root, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) } },
  })
  const [group, id] = positionals
  if (group === undefined || id === undefined || positionals.length > 2)
    throw new Error('Usage: npm run new-rule GROUP ID')
  const steps = newRule(values.root, group, id)
  console.log(`Created the rule "${id}" in the group "${group}". What to do next:\n`)
  steps.forEach((step, index) => console.log(`${index + 1}. ${step}`))
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    main()
  } catch (error) {
    console.error(`new-rule: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 2
  }
}
