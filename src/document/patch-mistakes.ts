import { excerpt } from '../wording.js'
import type { Entry } from './entries.js'
import type { SyntaxFinding } from './syntax-finding.js'
import type { YamlNode } from './tree.js'

const KINDS = { map: 'a mapping', seq: 'a list', scalar: 'a single value', alias: 'an alias' } as const

/** `x+` or `x-` whose value is not a list. */
export function noList({ key, keyNode, value }: Entry, content: YamlNode = value): SyntaxFinding {
  const what = key.endsWith('+') ? 'appends items to a list' : 'removes items from a list'
  return mistake(
    keyNode,
    `The value of "${excerpt(key)}" must be a list, not ${KINDS[content.kind]}.`,
    `In a flavor, "${excerpt(key)}" ${what}. Write the items as a list, or "${excerpt(key.slice(0, -1))}" to replace the value.`,
  )
}

/** `x+` where `x` is a mapping, or `x-` where `x` is a scalar. */
export function noTarget({ key, keyNode }: Entry, name: string, { kind }: YamlNode): SyntaxFinding {
  const shown = excerpt(name)
  return key.endsWith('+')
    ? mistake(
        keyNode,
        `"${shown}" is ${KINDS[kind]}, so "${shown}+" cannot append items to it.`,
        `Write "${shown}" without "+": a mapping in a flavor is merged into it.`,
      )
    : mistake(
        keyNode,
        `"${shown}" is ${KINDS[kind]}, so "${shown}-" cannot remove items from it.`,
        `Write "${shown}: null" to remove the key.`,
      )
}

/** `x-` where `x` is a mapping, and an item is not the name of a key. */
export function notAName({ key, keyNode }: Entry, item: YamlNode): SyntaxFinding {
  const shown = excerpt(key.slice(0, -1))
  return mistake(
    item.start < item.end ? item : keyNode,
    `"${shown}" is a mapping, so the items of "${excerpt(key)}" must be strings, the names of its keys.`,
    'Write the name of the key to remove, in quotes if it is a number.',
  )
}

function mistake({ start, end }: YamlNode, message: string, hint: string): SyntaxFinding {
  return { ruleId: 'invalid-flavor', message, hint, start, end }
}
