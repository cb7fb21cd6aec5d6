import type { Path } from '../diagnostic.js'
import { replaceWith, type Report } from '../finding.js'
import { excerpt, oneOf } from '../wording.js'
import { closestValue } from './rule-settings.js'

/** Receives the mistakes of a settings file. */
export type Reporter = (mistake: Report) => void

/** One of several strings; undefined, and a report, for any other. */
export function readChoice(
  text: string,
  values: readonly string[],
  path: Path,
  report: Reporter,
): string | undefined {
  if (values.includes(text)) return text
  const near = closestValue(text, values)
  report({
    path,
    message: `"${excerpt(text)}" is not a valid value for "${path.at(-1)}": expected ${oneOf(values)}.`,
    hint: near === undefined ? undefined : `Did you mean "${near}"?`,
    fix: replaceWith({ path }, near, { safe: true }),
  })
  return undefined
}

/** Refuses patterns that can match nothing below the folder of the settings file, and those that take long to match. */
export function readPattern(text: string, path: Path, report: Reporter): string | undefined {
  const bare = text.replace(/^!/, '')
  const fault = /^(?:\/|[A-Za-z]:[/\\])/.test(bare)
    ? ['is absolute', RELATIVE]
    : /^\.\.(?:\/|$)/.test(bare)
      ? ['leads out of the folder of the settings file', RELATIVE]
      : (bare.match(/\*+/g) ?? []).length > MOST_WILDCARDS
        ? [`has more than ${MOST_WILDCARDS} wildcards`, 'Use several simpler patterns.']
        : undefined
  if (!fault) return text
  report({ path, message: `The pattern "${excerpt(text)}" ${fault[0]}.`, hint: fault[1] })
  return undefined
}

const RELATIVE = 'Patterns are relative to the folder of the settings file, with "/" between folders.'

/** The time to match a pattern grows with a power of their number. */
const MOST_WILDCARDS = 8
