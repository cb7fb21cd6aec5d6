import type { ScalarKind } from '../data/kind.js'
import { taggedValue, tagName } from '../document/tags.js'
import { parseFloatText, textOf, type ScalarValue } from '../document/scalar.js'
import type { ScalarNode } from '../document/tree.js'
import type { Path, Severity } from '../diagnostic.js'
import { replaceWith, type Finding } from '../finding.js'

/** What a scalar becomes: a value, nothing (`value` is undefined), a refusal, or a value that differs from the text. */
export interface ScalarResult {
  readonly value?: string | number | boolean
  readonly refused?: boolean
  readonly hint?: string
  /** What to write instead of a refused value, if only one value can be meant. */
  readonly instead?: string
  readonly coerced?: Coerced
}

/** A value that docker-agent reads differently from how it is written. */
interface Coerced {
  readonly severity: Severity
  readonly message: string
  readonly hint?: string
  /** What to write so that the value is read as it is written. */
  readonly instead?: { readonly text: string; readonly quoted: boolean }
}

const MAX_INT64 = 2 ** 63
const REFUSED: ScalarResult = { refused: true }
const TAGGED: ScalarResult = {
  refused: true,
  hint: 'Remove the tag: docker-agent cannot convert the tagged value.',
}

/** Where docker-agent reads a scalar. */
export interface ScalarPlace {
  /** Through an alias, which makes docker-agent accept a null that has an anchor. */
  readonly aliased: boolean
  /** Inside `agents`, where looser rules apply. */
  readonly agents: boolean
}

/** Decodes a scalar as docker-agent does. */
export function decodeScalar(kind: ScalarKind, node: ScalarNode, place: ScalarPlace): ScalarResult {
  const { agents } = place
  const value = taggedValue(node)
  const tag = tagName(node)
  if (agents && tag === 'binary') return REFUSED
  if (value.type === 'null') return nullValue(kind, node, place)
  switch (kind) {
    case 'text':
      return tag === 'timestamp' && !agents ? TAGGED : text(value, node)
    case 'bool':
      return value.type === 'bool' ? { value: value.value } : meantBool(value, node)
    case 'int':
      return tag === 'int' && !agents ? TAGGED : integer(value, node)
    case 'float':
      return float(value, node)
  }
}

function nullValue(kind: ScalarKind, node: ScalarNode, { aliased, agents }: ScalarPlace): ScalarResult {
  const marked = node.anchor !== undefined || tagName(node) === 'null'
  return kind !== 'text' && marked && !aliased && !agents
    ? { refused: true, hint: 'Add a value, or remove the key.' }
    : {}
}

function text(value: ScalarValue, node: ScalarNode): ScalarResult {
  const becomes = textOf(value)
  if (value.type === 'text' || tagName(node) !== undefined) return { value: becomes }
  const lost = becomes !== node.text
  return {
    value: becomes,
    coerced: {
      severity: lost ? 'warning' : 'info',
      message: `${node.text} is read as the string "${becomes}".`,
      hint: `Write "${node.text}" in quotes${lost ? ' to keep it unchanged' : ''}.`,
      instead: { text: node.text, quoted: true },
    },
  }
}

function meantBool(value: ScalarValue, { style }: ScalarNode): ScalarResult {
  const written = textOf(value).trim().toLowerCase()
  const meant = /^(true|yes|on|y|1|enabled?)$/.test(written)
    ? 'true'
    : /^(false|no|off|n|0|disabled?)$/.test(written)
      ? 'false'
      : undefined
  if (meant === undefined) return REFUSED
  const quoted = style === 'single' || style === 'double'
  return { refused: true, hint: `Write ${meant}${quoted ? ' without quotes' : ''}.`, instead: meant }
}

function integer(value: ScalarValue, node: ScalarNode): ScalarResult {
  if (value.type === 'bool') return REFUSED
  if (value.type === 'int')
    return value.big ? REFUSED : { value: value.value, coerced: oldOctal(node, value.value) }
  if (value.type === 'float') return truncated(value.value, node)
  const number = value.type === 'text' ? parseFloatText(value.value) : undefined
  if (number === undefined || !(number >= 0 && number <= 2 ** 64)) {
    const negative = number !== undefined && number < 0
    return { refused: true, hint: negative ? 'Write a negative number without quotes.' : undefined }
  }
  const whole = number >= MAX_INT64 ? -MAX_INT64 : Math.trunc(number)
  const lost = whole !== number
  return {
    value: whole,
    coerced: {
      severity: lost ? 'warning' : 'info',
      message: `The string "${node.text}" is read as the number ${whole}.`,
      hint: `Write ${whole} without quotes.`,
      instead: { text: String(whole), quoted: false },
    },
  }
}

function truncated(value: number, node: ScalarNode): ScalarResult {
  if (value === -Infinity || value <= -MAX_INT64)
    return {
      value: -MAX_INT64,
      coerced: {
        severity: 'warning',
        message: `${node.text} is read as the smallest 64-bit integer.`,
      },
    }
  if (!Number.isFinite(value) || value >= MAX_INT64) return REFUSED
  const whole = Math.trunc(value)
  if (whole === value) return { value: whole }
  return {
    value: whole,
    coerced: {
      severity: 'warning',
      message: `${node.text} is truncated to ${whole} because an integer is expected.`,
      hint: `Write ${whole} or ${whole + Math.sign(value)}.`,
    },
  }
}

/** Reports a value that docker-agent reads differently from how it is written. */
export function coercedValue(path: Path, { instead, ...report }: Coerced): Finding {
  const bare = instead?.quoted === false
  return {
    ...report,
    ruleId: 'coerced-value',
    path,
    at: 'value',
    fix: replaceWith({ path }, instead?.text, { safe: false, quoted: instead?.quoted, bare }),
  }
}

/** docker-agent reads `012` as ten, as YAML 1.1 does. */
function oldOctal(node: ScalarNode, value: number): ScalarResult['coerced'] {
  if (node.style !== 'plain' || !/^[-+]?0\d/.test(node.text)) return undefined
  return {
    severity: 'warning',
    message: `${node.text} is read as an octal number, which is ${value}.`,
    hint: 'Remove the leading zero.',
    instead: { text: node.text.replace(/^([-+]?)0+(?=\d)/, '$1'), quoted: false },
  }
}

function float(value: ScalarValue, node: ScalarNode): ScalarResult {
  if (value.type === 'bool') return REFUSED
  if (value.type === 'int' || value.type === 'float') return { value: value.value }
  const number = value.type === 'text' ? parseFloatText(value.value) : undefined
  if (number === undefined) return REFUSED
  return {
    value: number,
    coerced: {
      severity: 'info',
      message: `The string "${node.text}" is read as the number ${number}.`,
      hint: `Write ${number} without quotes.`,
      instead: Number.isFinite(number) ? { text: String(number), quoted: false } : undefined,
    },
  }
}
