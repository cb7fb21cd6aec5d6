import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newRule } from './new-rule.js'
import { unfinishedRules } from './rule-skeleton.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

test('every rule is finished', () => {
  expect(unfinishedRules(ROOT)).toEqual([])
})

describe('npm run new-rule', () => {
  let copy = ''
  beforeAll(() => {
    copy = mkdtempSync(path.join(realpathSync(tmpdir()), 'agent-lint-new-rule-'))
    for (const name of ['src', 'fixtures/rules', 'schema', 'package.json', 'tsconfig.json'])
      cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true })
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction')
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  const node = (...args: string[]): { readonly status: number | null; readonly output: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
    return { status, output: stdout + stderr }
  }
  const create = (...args: string[]): ReturnType<typeof node> =>
    node('--import', 'tsx', path.join(ROOT, 'scripts/new-rule.ts'), '--root', copy, ...args)

  test('writes a rule that compiles, reports something, and cannot pass for finished', () => {
    const { status, output } = create('permissions', 'never-seen')
    expect(output).toMatch(
      /^Created the rule "never-seen" in the group "permissions"\. .*\n\n1\. Write the check in src\/rules\/permissions\/never-seen\.ts\..*\n2\. .*never-seen\.md\.\n3\. .*\n4\. .*\n5\. .*npm run update.*\n6\. .*npm test.*\n$/,
    )
    expect(status).toBe(0)

    writeFileSync(
      path.join(copy, 'check.ts'),
      `import { readFileSync } from 'node:fs'
import { validate } from './src/index.js'
for (const name of ['invalid', 'valid']) {
  const { diagnostics } = validate(readFileSync(\`fixtures/rules/never-seen/\${name}.yaml\`, 'utf8'), { env: false })
  console.log(name, diagnostics.map(({ ruleId, range }) => \`\${ruleId}:\${range.start.line}\`).join(' '))
}
`,
    )
    expect(node('--import', 'tsx', 'check.ts').output).toBe('invalid never-seen:6\nvalid \n')
    writeFileSync(
      path.join(copy, 'tsconfig.json'),
      readFileSync(path.join(copy, 'tsconfig.json'), 'utf8').replace(
        /"include": .*/,
        '"files": ["check.ts"]',
      ),
    )
    expect(node('node_modules/typescript/lib/tsc.js', '-p', '.')).toEqual({ status: 0, output: '' })
    const written = ['src/rules/permissions/never-seen.ts', 'src/rules/permissions/never-seen.md']
    expect(
      node(
        'node_modules/prettier/bin/prettier.cjs',
        '--config',
        path.join(ROOT, '.prettierrc.json'),
        '--check',
        ...written,
      ),
    ).toMatchObject({ status: 0 })

    expect(unfinishedRules(copy).sort()).toEqual([
      'fixtures/rules/never-seen/invalid.yaml has a "TODO" in it.',
      'fixtures/rules/never-seen/valid.yaml has a "TODO" in it.',
      'src/rules/permissions/never-seen.md has a "TODO" in it.',
      'src/rules/permissions/never-seen.ts has a "TODO" in it.',
    ])
  }, 120_000)

  test('says how it is called', () => {
    expect(create('agents')).toEqual({ status: 2, output: 'new-rule: Usage: npm run new-rule GROUP ID\n' })
  })

  test.each([
    ['modles', 'new-name', 'There is no group "modles". Did you mean "models"?'],
    ['xyzzy', 'new-name', 'There is no group "xyzzy". The groups are agents, environment, gateway,'],
    ['models', 'NewName', '"NewName" is not an id in kebab case, such as "unknown-agent".'],
    ['models', '../new-name', '"../new-name" is not an id in kebab case'],
    ['models', 'unknown-agent', 'The rule "unknown-agent" exists: src/rules/references/unknown-agent.ts.'],
  ])('refuses %s %s', (group, id, message) => {
    expect(() => newRule(copy, group, id)).toThrow(message)
  })
})

describe('unfinished rules', () => {
  test.each([
    ['## What it does\n\nA.\n\n## Use instead\n\nB.\n', 'does not have exactly the headings'],
    ['## What it does\n\nA.\n\n## Why is this bad?\n\nTODO\n\n## Use instead\n\nB.\n', 'has a "TODO" in it'],
  ])('%j', (prose, complaint) => {
    const root = mkdtempSync(path.join(tmpdir(), 'agent-lint-rules-'))
    cpSync(path.join(ROOT, 'src/rules/references/unknown-agent.ts'), path.join(root, 'src/rules/a/a-b.ts'))
    cpSync(path.join(ROOT, 'fixtures/rules/unknown-agent'), path.join(root, 'fixtures/rules/a-b'), {
      recursive: true,
    })
    writeFileSync(path.join(root, 'src/rules/a/a-b.md'), prose)
    expect(unfinishedRules(root).join('\n')).toContain(`src/rules/a/a-b.md ${complaint}`)
    rmSync(root, { recursive: true })
  })
})
