import { join } from 'node:path'
import { UsageError, type RuleMeta, type RuleSetting } from '../api.js'
import { docsUrl } from '../diagnostic.js'
import { palette, type Palette } from '../formatters/palette.js'
import { quoted, safeJson } from '../formatters/visible-text.js'
import { rules } from '../rules/index.js'
import type { Arguments } from './arguments.js'
import { EXIT, tell, type Io } from './io.js'
import { settingsFor, settingsNotes } from './settings.js'
import { terminalOptions } from './terminal.js'

/** A rule with the severity that it has here. */
type ListedRule = Omit<RuleMeta, 'severity'> & { readonly severity: RuleSetting }

/** `agent-lint rules`: lists all rules, with the severities of the settings for the working directory. */
export async function rulesCommand(options: Arguments, io: Io): Promise<number> {
  const [operand] = options.operands
  if (operand !== undefined)
    throw new UsageError(
      `"agent-lint rules" expects no arguments, not ${quoted(operand)}.\nTo read about one rule, run "agent-lint explain RULE".`,
    )
  const anyFile = { path: '', absolute: join(io.cwd, '<any file>'), named: false, stdin: false }
  const settings = await settingsFor([anyFile], options, io)
  const severities = new Map<string, RuleSetting>(Object.entries(settings.of(anyFile).rules))
  const listed = [...rules]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule): ListedRule => ({ ...rule, severity: severities.get(rule.id) ?? rule.severity }))
  const colors = palette(await terminalOptions(io.stdout, io, options.color))
  io.stdout.write(options.json ? asJson(listed) : asTable(listed, colors))
  for (const note of settingsNotes(settings)) tell(io, note)
  return EXIT.clean
}

/** `version` changes only if a field is removed or changes its meaning. */
function asJson(listed: readonly ListedRule[]): string {
  const defaults = new Map(rules.map(({ id, severity }) => [id, severity]))
  const entries = listed.map(({ id, group, severity, fixable, since, description }) => ({
    id,
    group,
    severity,
    defaultSeverity: defaults.get(id),
    fixable,
    since,
    description,
    docs: docsUrl(id),
  }))
  return `${safeJson({ version: 1, rules: entries })}\n`
}

const HEADER = ['rule', 'group', 'severity', 'fix', 'since'] as const

function asTable(listed: readonly ListedRule[], colors: Palette): string {
  const rows = listed.map(({ id, group, severity, fixable, since }) => [
    id,
    group,
    severity,
    fixable ? 'fixable' : '',
    since,
  ])
  const widths = HEADER.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [
    colors.faint(line(HEADER)),
    ...rows.map(line),
    '',
    colors.faint('Run agent-lint explain RULE to read about one rule.'),
    '',
  ].join('\n')
}
