import type { ScalarKind } from '../data/kind.js'
import { taggedValue, tagName } from '../document/tags.js'
import { parseFloatText, textOf, type ScalarValue } from '../document/scalar.js'
import type { ScalarNode } from '../document/tree.js'
import type { Severity } from '../diagnostic.js'

/** What a scalar becomes: a value, an absence (both undefined), a refusal, or a value that differs from what is written. */
export interface ScalarResult {
  readonly value?: string | number | boolean
  readonly refused?: boolean
  readonly hint?: string
  readonly coerced?: { readonly severity: Severity; readonly message: string; readonly hint?: string }
}

const MAX_INT64 = 2 ** 63
const REFUSED: ScalarResult = { refused: true }

/**
 * Decodes a scalar as docker-agent does (seen with v1.123.0).
 * @param aliased it is reached through an alias, which lifts what an anchored null may not do
 * @param agents by the looser rules inside `agents`
 */
export function decodeScalar(
  kind: ScalarKind,
  node: ScalarNode,
  aliased: boolean,
  agents: boolean,
): ScalarResult {
  const value = taggedValue(node)
  const tag = tagName(node)
  if (agents && tag === 'binary') return REFUSED
  if (value.type === 'null') return nullValue(kind, node, aliased, agents)
  switch (kind) {
    case 'text':
      return text(value, node)
    case 'bool':
      return value.type === 'bool' ? { value: value.value } : { refused: true, ...boolHint(value) }
    case 'int':
      return quotedIntTag(node, tag) && !agents ? REFUSED : integer(value, node)
    case 'float':
      return float(value, node)
  }
}

function nullValue(kind: ScalarKind, node: ScalarNode, aliased: boolean, agents: boolean): ScalarResult {
  const marked = node.anchor !== undefined || tagName(node) === 'null'
  return kind !== 'text' && marked && !aliased && !agents
    ? { refused: true, hint: 'Write the value, or remove the key.' }
    : {}
}

function quotedIntTag(node: ScalarNode, tag: string | undefined): boolean {
  return tag === 'int' && node.style !== 'plain'
}

function text(value: ScalarValue, node: ScalarNode): ScalarResult {
  const becomes = textOf(value)
  if (value.type === 'text') return { value: becomes }
  if (becomes === node.text || tagName(node) !== undefined) {
    const coerced = {
      severity: 'info',
      message: `${node.text} is read as the text "${becomes}".`,
      hint: `Write "${becomes}" in quotes.`,
    } as const
    return tagName(node) === undefined ? { value: becomes, coerced } : { value: becomes }
  }
  const message = `${node.text} becomes the text "${becomes}".`
  return {
    value: becomes,
    coerced: { severity: 'warning', message, hint: `Write "${node.text}" in quotes to keep it as it is.` },
  }
}

function boolHint(value: ScalarValue): { hint?: string } {
  const written = textOf(value).toLowerCase()
  if (/^(true|yes|on|y|1)$/.test(written)) return { hint: 'Write true, without quotes.' }
  return /^(false|no|off|n|0)$/.test(written) ? { hint: 'Write false, without quotes.' } : {}
}

function integer(value: ScalarValue, node: ScalarNode): ScalarResult {
  if (value.type === 'bool') return REFUSED
  if (value.type === 'int')
    return value.big ? REFUSED : { value: value.value, ...oldOctal(node, value.value) }
  if (value.type === 'float') return cut(value.value, node)
  const number = value.type === 'text' ? parseFloatText(value.value) : undefined
  if (number === undefined || !(number >= 0 && number <= 2 ** 64))
    return { refused: true, ...negativeHint(number) }
  const whole = number >= MAX_INT64 ? -MAX_INT64 : Math.trunc(number)
  const lost = whole !== number
  const message = lost
    ? `"${node.text}" becomes the number ${whole}.`
    : `The text "${node.text}" is read as the number ${whole}.`
  return {
    value: whole,
    coerced: { severity: lost ? 'warning' : 'info', message, hint: `Write ${whole}, without quotes.` },
  }
}

function negativeHint(number: number | undefined): { hint?: string } {
  return number !== undefined && number < 0 ? { hint: 'Write a negative number without quotes.' } : {}
}

function cut(value: number, node: ScalarNode): ScalarResult {
  if (value === -Infinity || value <= -MAX_INT64)
    return {
      value: -MAX_INT64,
      coerced: { severity: 'warning', message: `${node.text} becomes the smallest number there is.` },
    }
  if (!Number.isFinite(value) || value >= MAX_INT64) return REFUSED
  const whole = Math.trunc(value)
  if (whole === value) return { value: whole }
  return {
    value: whole,
    coerced: {
      severity: 'warning',
      message: `${node.text} is cut to ${whole}: a whole number is expected.`,
      hint: `Write ${whole} or ${whole + Math.sign(value)}.`,
    },
  }
}

/** `012` is ten here, as it was in YAML 1.1. */
function oldOctal(node: ScalarNode, value: number): Pick<ScalarResult, 'coerced'> {
  if (node.style !== 'plain' || !/^[-+]?0\d/.test(node.text)) return {}
  return {
    coerced: {
      severity: 'warning',
      message: `${node.text} is read as an octal number: ${value}.`,
      hint: 'Remove the leading zero.',
    },
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
      message: `The text "${node.text}" is read as the number ${number}.`,
      hint: `Write ${number}, without quotes.`,
    },
  }
}
