import { UsageError } from '../api.js'
import { checkedRelease, datedFacts } from '../catalog/facts.js'
import { quoted } from '../formatters/visible-text.js'

/** The version in package.json; scripts/compile.ts defines it, so that nothing else of that file gets into dist/. */
declare const AGENT_LINT_VERSION: string

/** The version of agent-lint. */
export function versionText(): string {
  return AGENT_LINT_VERSION
}

/**
 * What `agent-lint version` prints: the versions, and the dates and sources of the facts that change over time. Throws a
 * `UsageError` if there are operands.
 */
export function versionReport([operand]: readonly string[]): string {
  if (operand !== undefined)
    throw new UsageError(
      `"agent-lint version" expects no arguments, not ${quoted(operand)}.\nSee "agent-lint version --help".`,
    )
  const { release, date, configVersion } = checkedRelease
  const facts = datedFacts()
  const width = Math.max(...facts.map(({ what }) => what.length))
  return [
    `agent-lint ${versionText()}`,
    `Checked against docker-agent ${release} (${date}), config versions 0 to ${configVersion}.`,
    '',
    'Facts:',
    ...facts.map(({ what, date: day, source }) => `  ${what.padEnd(width)}  ${day}  ${source}`),
    '',
  ].join('\n')
}
