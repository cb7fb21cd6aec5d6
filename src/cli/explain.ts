import { UsageError, type RuleMeta } from '../api.js'
import { docsUrl } from '../diagnostic.js'
import { palette, type Palette } from '../formatters/palette.js'
import { quoted } from '../formatters/visible-text.js'
import { wrap } from '../formatters/wrap.js'
import { rules } from '../rules/index.js'
import { didYouMean } from '../suggest.js'
import type { Arguments } from './arguments.js'
import { EXIT, type Io } from './io.js'
import { terminalOptions } from './terminal.js'

const WIDEST = 80

/** `agent-lint explain [RULE]…`: prints the pages of rules, or a list of all rules. */
export async function explainCommand({ operands, color }: Arguments, io: Io): Promise<number> {
  const options = await terminalOptions(io.stdout, io, color)
  const width = Math.min(options.width, WIDEST)
  const colors = palette(options)
  const known = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
  const { pages } = await import('../generated/pages.js') // only this command needs them
  const shown = operands.map((operand) => {
    const rule = find(operand, known)
    return page(rule, pages[rule.id], width, colors)
  })
  io.stdout.write(shown.length > 0 ? shown.join('\n') : list(known, width, colors))
  return EXIT.clean
}

function find(id: string, known: readonly RuleMeta[]): RuleMeta {
  const rule = known.find((candidate) => candidate.id === id)
  if (rule) return rule
  const near = didYouMean(
    id,
    known.map((candidate) => candidate.id),
  )
  throw new UsageError(`Unknown rule ${quoted(id)}. ${near ?? 'Run "agent-lint explain" to list all rules.'}`)
}

interface Page {
  readonly prose: string
  readonly example?: string
}

function page(rule: RuleMeta, { prose, example }: Page, width: number, colors: Palette): string {
  const paint = colors.severity[rule.severity]
  const facts = [
    paint(rule.severity),
    rule.group,
    rule.fixable ? 'fixable' : undefined,
    `since ${rule.since}`,
  ].filter((fact) => fact !== undefined)
  const paragraphs = prose.split(/\n{2,}/).map((paragraph) => {
    const heading = /^## (.*)$/.exec(paragraph)?.[1]
    return heading === undefined ? reflow(paragraph, width) : colors.strong(heading)
  })
  return `${[
    `${colors.strong(colors.link(rule.id, docsUrl(rule.id)))}  ${colors.faint('·')}  ${facts.join(`  ${colors.faint('·')}  `)}`,
    wrap(rule.description, width).join('\n'),
    ...paragraphs,
    ...(example ? [colors.strong('Example'), indented(example)] : []),
    colors.faint(docsUrl(rule.id)),
  ].join('\n\n')}\n`
}

function indented(example: string): string {
  return example.trimEnd().replace(/^(?=.)/gm, '  ')
}

/** Wraps a Markdown paragraph; lists and indented or fenced code keep their lines. */
function reflow(paragraph: string, width: number): string {
  if (/^( {4}| *```)/.test(paragraph)) return paragraph
  if (/^[-*\d]/.test(paragraph))
    return paragraph
      .split('\n')
      .map((line) => wrap(line, width - 2).join('\n  '))
      .join('\n')
  return wrap(paragraph.replace(/\s*\n\s*/g, ' '), width).join('\n')
}

function list(known: readonly RuleMeta[], width: number, colors: Palette): string {
  const idWidth = Math.max(...known.map(({ id }) => id.length)) + 2
  const rows = known.map(({ id, severity, description, fixable }) => {
    const [first = '', ...more] = wrap(`${description}${fixable ? ' (fixable)' : ''}`, width - idWidth - 9)
    const name = colors.link(id, docsUrl(id)) + ' '.repeat(idWidth - id.length)
    const indent = ' '.repeat(idWidth + 9)
    return [
      `${name}${colors.severity[severity](severity.padEnd(9))}${first}`,
      ...more.map((line) => indent + line),
    ].join('\n')
  })
  return `${rows.join('\n')}\n\n${colors.faint('Run agent-lint explain RULE to read about one rule.')}\n`
}
