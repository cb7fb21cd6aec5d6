/** What `npm run new-rule` writes, and how a test finds out that something of it is left. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const HEADINGS = ['## What it does', '## Why is this bad?', '## Use instead']

/** A rule's module. `since` is the first version of agent-lint that has the rule. */
export function ruleSource(since: string): string {
  return `import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'TODO: what the rule finds, in one sentence.',
  fixable: false,
  since: '${since}',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { path, value } of config.agents) {
      if (value.description !== 'TODO') continue
      report({
        path: [...path, 'description'],
        message: 'TODO: what is wrong, in one sentence, with the value in double quotes.',
        hint: 'TODO: what to do about it.',
      })
    }
  },
})
`
}

/** A rule's prose. */
export const ruleProse = `${HEADINGS[0]}

TODO: what the rule finds, and what it leaves alone, in one or two sentences.

${HEADINGS[1]}

TODO: what docker-agent does with the mistake. Does it refuse the file, ignore the value, or fail at the first request?

${HEADINGS[2]}

TODO: what to write. Show YAML only where valid.yaml does not.
`

const AGENT = `agents:
  root:
    model: openai/gpt-5-mini
    instruction: Answer in one sentence.
`

/** A rule's fixture. */
export const ruleExample = {
  invalid: `# TODO: the shortest file with the mistake, at most 20 lines\n${AGENT}    description: TODO\n`,
  valid: `# TODO: the same file without the mistake\n${AGENT}    description: Answers questions.\n`,
}

/** What is unfinished about the rules below a root, one sentence each: missing headings, and what the skeleton asks to be replaced. */
export function unfinishedRules(root: string): string[] {
  const files = ['src/rules', 'fixtures/rules'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.replaceAll(path.sep, '/')}`,
    ),
  )
  return files
    .filter((name) => /\.(ts|md|yaml|txt)$/.test(name))
    .flatMap((name) => {
      const content = readFileSync(path.join(root, name), 'utf8')
      return [
        ...(/\bTODO\b/.test(content) ? [`${name} has a "TODO" in it.`] : []),
        ...(name.endsWith('.md') ? missingParts(root, name, content) : []),
      ]
    })
}

function missingParts(root: string, name: string, content: string): string[] {
  const headings = content.replace(/^```.*?^```/gms, '').match(/^#.*$/gm) ?? []
  return [
    ...(headings.join('\n') === HEADINGS.join('\n')
      ? []
      : [`${name} does not have exactly the headings ${HEADINGS.join(', ')}.`]),
    ...(existsSync(path.join(root, name.replace(/\.md$/, '.ts'))) ? [] : [`${name} belongs to no rule.`]),
  ]
}
