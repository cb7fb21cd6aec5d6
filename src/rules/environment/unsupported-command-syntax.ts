import { codeSamples } from '../../analysis/code-in-prose.js'
import type { Config } from '../../analysis/config.js'
import type { Path } from '../../diagnostic.js'
import { expandedStrings, type ExpandedString } from '../../analysis/expansion.js'
import { replaceWith, type Report } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A prompt uses placeholders of other tools, which docker-agent sends to the model literally.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const string of expandedStrings(config)) {
      if (string.prompt) for (const found of checkArguments(string)) report(found)
      if (string.prompt || string.field === 'InlineSkill.instructions')
        for (const found of checkShellLines(string, config)) report(found)
    }
  },
})

/** `$ARGUMENTS`, `$@`, `$*` and `{{args}}` for all words of the user, `$1` to `$9` for one of them. */
const ARGUMENT =
  /\$(?:ARGUMENTS\b|\{(?:ARGUMENTS|[@*1-9])\}|[@*](?=$|[\s"'.,;:)])|[1-9](?![\w$]))|\{\{ ?(?:args|arguments|ARGUMENTS) ?\}\}/g

/** Before `$1`: a comparison or a price, or code in which it means something else. */
const BEFORE_OTHER =
  /[\w$\\]$|(\b(below|above|than|at least|at most|costs?|costing|priced?( at)?|pay|spend|budget of)|[~<>≤≥]|\s=|\bprint)\s*$/i

/** After `$1`: more of a number, or what the price is for. */
const AFTER_PRICE =
  /^([.,]\d|[-–]\$?\d|\s*(%|\/(mo|month|h|hour|day|year|k)|(k|m|bn|thousand|million|billion|per|an?|each|or (less|more)|USD|dollars?|bills?)\b))/i

function checkArguments(string: ExpandedString): Report[] {
  const { text, path } = string
  const found = [...text.matchAll(ARGUMENT)]
  if (found.length === 0) return []
  const isCode = codeSamples(text, { commandLines: false })
  const written = found.filter(
    ({ 0: one, index }) =>
      /ARGUMENTS|^\$\{/.test(one) || (!isCode(index) && !isOther(text, index, index + one.length)),
  )
  const numbers = new Set(written.map(([one]) => numberOf(one)).filter((number) => number > 0))
  // "$5" alone is a price: arguments are counted from 1 without a gap.
  const isCounted = numbers.size > 0 && Math.max(...numbers) === numbers.size
  return written
    .filter(([one]) => isCounted || !/^\$\d/.test(one))
    .map(({ 0: one, index }) => argumentReport(one, index, path))
}

function isOther(text: string, start: number, end: number): boolean {
  return (
    BEFORE_OTHER.test(text.slice(Math.max(0, start - 20), start)) ||
    AFTER_PRICE.test(text.slice(end, end + 20))
  )
}

/** The position that `$1` or `${1}` means; NaN for all words. */
function numberOf(written: string): number {
  return Number(/^\$\{?(\d)/.exec(written)?.[1] ?? NaN)
}

function argumentReport(written: string, start: number, path: Path): Report {
  const place = { path, within: { start, end: start + written.length } }
  const number = numberOf(written)
  const to = number > 0 ? `\${args[${number - 1}]}` : "${args.join(' ')}"
  return {
    ...place,
    message: /^\$\{\d/.test(written)
      ? `"${written}" in a command is the number ${number}, not an argument of the user.`
      : `docker-agent does not replace "${written}" in a command: the model sees this text.`,
    hint: `Write "${to}".`,
    fix: replaceWith(place, to, { safe: written.includes('ARGUMENTS') }),
  }
}

/** An exclamation mark in front of a code span, as other tools run it; `![…](…)` and `!` after a word are Markdown. */
const SHELL_LINE = /(?<=^|[\s(:>"'])!`([^`\n]+)`/gm

function checkShellLines({ text, path, prompt, block }: ExpandedString, config: Config): Report[] {
  return [...text.matchAll(SHELL_LINE)].map(({ 0: written, 1: line = '', index }) => {
    const place = { path, within: { start: index, end: index + written.length } }
    const canRun = prompt && hasShell(block.value, config)
    const to = canRun && !/["\\]/.test(line) ? `!shell(cmd="${line}")` : undefined
    const advice = prompt
      ? 'A command runs a tool of the agent with !shell(cmd="…"), which needs a toolset of type shell.'
      : 'Let the agent run it: name the command line in the instructions.'
    return {
      ...place,
      message: `docker-agent does not run "${excerpt(written)}": the model sees this text.`,
      hint: to === undefined ? advice : `Write "${to}".`,
      fix: replaceWith(place, to, { safe: false }),
    }
  })
}

/** Whether the agent of a command has a shell; unknown for the commands of a group. */
function hasShell(agent: Readonly<Record<string, unknown>>, { toolsets, data }: Config): boolean {
  if (!('model' in agent)) return false
  const name = Object.entries(data.agents ?? {}).find(([, value]) => value === agent)?.[0]
  return toolsets.some(({ where, owner, type }) => where === 'agent' && owner === name && type === 'shell')
}
