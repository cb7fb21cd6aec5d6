import type { Span } from '../../diagnostic.js'
import { excerpt } from '../../wording.js'
import { scalarValue } from '../scalar.js'
import { lineEnd, skipComments, skipSpace, wordBefore } from '../scan.js'
import type { SyntaxFinding } from '../syntax-finding.js'
import { isMisplacedOnKey } from './mapping-tag.js'
import { walk, type MapNode, type ScalarNode, type SeqNode, type YamlNode } from '../tree.js'

const CORE = 'tag:yaml.org,2002:'
const SCALAR_TAG = /^tag:yaml\.org,2002:(?:int|float|str|binary|timestamp|bool|null)$/
/** White space that is text to YAML. */
const ODD_SPACE = /^[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000]/
const BOOL_TEXT = /^(?:1|t|true|yes|0|f|false|no)$/i

/**
 * Keys, tags and anchors that docker-agent's parser rejects and npm's `yaml` accepts: keys that are not
 * scalars or span several lines, tags and anchors that are not directly before a scalar, and those without a
 * value.
 */
export function findPropertyMistakes(
  text: string,
  trees: readonly (YamlNode | undefined)[],
): SyntaxFinding[] {
  const findings: SyntaxFinding[] = []
  const add: Add = ({ start, end }, message, hint) =>
    findings.push({ ruleId: 'syntax', message, hint, start, end: Math.max(end, start + 1) })
  for (const tree of trees) {
    if (!tree) continue
    walk(tree, (node) => {
      if (node.kind === 'map') for (const { key } of node.pairs) checkKey(key, node, text, add)
      if (node.kind === 'scalar') checkScalar(node, text, add)
      else if (node.kind !== 'alias') checkCollectionTag(node, text, add)
    })
  }
  return findings
}

type Add = (place: Span, message: string, hint: string) => void

function checkKey(key: YamlNode, map: MapNode, text: string, add: Add): void {
  if (key.kind === 'alias') return
  if (key.kind !== 'scalar') {
    if (text.startsWith('{{', key.start - 1))
      add(key, 'Braces at the start of a value open a mapping.', 'Put quotes around the string.')
    else
      add(
        key,
        `A ${key.kind === 'map' ? 'mapping' : 'list'} cannot be a key.`,
        'Write a string before the ":", or put quotes around the value that this is part of.',
      )
    return
  }
  if (key.empty && key.tag === undefined)
    add(
      key,
      'Missing key before ":".',
      'Write the key, or put quotes around the string if ":" is part of it.',
    )
  else if (key.tag !== undefined || key.anchor !== undefined) checkKeyProperties(key, map, text, add)
  else if (ODD_SPACE.test(key.text) && startsLine(key, text))
    add(
      { start: key.start, end: key.start + 1 },
      'This white space is not a space, so it does not indent.',
      'Replace it, and others like it, with spaces.',
    )
  else if (isBroken(key, map, text))
    add(
      key,
      'A key must be on one line.',
      'Close the quote, or write the ":" on the line on which the key starts.',
    )
}

function startsLine(key: ScalarNode, text: string): boolean {
  return key.start === 0 || text[key.start - 1] === '\n'
}

/** A key may span several lines after `?`; in braces, only its colon may be on a later line. */
function isBroken(key: ScalarNode, map: MapNode, text: string): boolean {
  if (map.flow) return key.style === 'plain' && /^\s*\n\s*:/.test(text.slice(key.end, key.end + 200))
  return (
    text.slice(key.start, key.end).includes('\n') &&
    !/(?:\?|[!&]\S*)\s+$/.test(text.slice(Math.max(0, key.start - 100), key.start))
  )
}

function checkKeyProperties(key: ScalarNode, map: MapNode, text: string, add: Add): void {
  const before = /[!&]\S*\s+$/.exec(text.slice(Math.max(0, key.start - 200), key.start))?.[0] ?? ''
  const place = { start: key.start - before.length, end: key.start - before.length + before.trimEnd().length }
  if (key.anchor === '')
    add(place, 'An anchor needs a name.', 'Write it directly after the "&", or put quotes around the string.')
  else if (map.flow) return
  else if (before.includes('\n'))
    add(place, 'A tag or an anchor must be on the line of its key.', 'Move it before the key, or remove it.')
  else if (before.startsWith('!!') && isMisplacedOnKey(key))
    add(
      place,
      `The tag "${before.trimEnd()}" is not valid for a key.`,
      'Write the tag after the ":" of the key whose value it describes.',
    )
}

function checkCollectionTag(node: MapNode | SeqNode, text: string, add: Add): void {
  const name = node.tag?.startsWith(CORE) ? node.tag.slice(CORE.length) : undefined
  const misfits = node.kind === 'map' ? ['seq', 'omap'] : ['map', 'set']
  if (name === undefined || !(misfits.includes(name) || SCALAR_TAG.test(node.tag ?? ''))) return
  add(
    wordBefore(text, node.start),
    `The tag "!!${name}" is not valid for a ${node.kind === 'map' ? 'mapping' : 'list'}.`,
    'Remove it.',
  )
}

function checkScalar(node: ScalarNode, text: string, add: Add): void {
  if (node.empty && node.anchor !== undefined && skipComments(text, node.end) === text.length) {
    add(
      wordBefore(text, node.end),
      'The file ends after an anchor.',
      'Write the value that the anchor names, or remove it.',
    )
  } else if (node.empty && node.tag !== undefined && isFollowed(node.end, text)) {
    add(
      wordBefore(text, node.start),
      `The tag "${node.tag}" has no value.`,
      'Write a value, or remove the tag.',
    )
  } else if (node.tag === `${CORE}bool` && !BOOL_TEXT.test(node.text)) {
    add(
      node,
      `"!!bool" cannot convert "${excerpt(node.text)}" to a boolean.`,
      'Write true or false, without a tag.',
    )
  } else if (isMistagged(node)) {
    add(
      wordBefore(text, node.start),
      `The tag "!!${node.tag?.slice(CORE.length) ?? ''}" is not valid for ${node.tag === `${CORE}binary` ? 'a value that is not a string' : 'a scalar'}.`,
      'Remove it.',
    )
  } else if (/^[|>][-+\d]*#/.test(text.slice(node.start, node.start + 20)) && node.style !== 'plain') {
    add(
      { start: node.start, end: node.start + 1 },
      `Missing space after "${text[node.start] ?? ''}".`,
      'Write a space before the "#" of the comment.',
    )
  } else if (isEmptyKept(node, text)) {
    add(node, 'This block string is empty.', 'Write text below it, or "" in its place.')
  }
}

/** `!!binary` needs a string, and the tags of collections need a collection. */
function isMistagged(node: ScalarNode): boolean {
  if (node.tag === `${CORE}binary`) return scalarValue(node).type !== 'text'
  return !node.empty && ['set', 'map', 'omap', 'seq'].some((name) => node.tag === `${CORE}${name}`)
}

/** An empty block string that keeps its line breaks (`|+`) and is not the last thing in the file. */
function isEmptyKept(node: ScalarNode, text: string): boolean {
  if ((node.style !== 'literal' && node.style !== 'folded') || node.text.trim() !== '') return false
  return (
    /^[^\n]*\+/.test(text.slice(node.start, node.start + 20)) &&
    skipSpace(text, lineEnd(text, node.end)) < text.length
  )
}

/** Whether white space and then something of the same document comes after an offset. */
function isFollowed(offset: number, text: string): boolean {
  const next = skipSpace(text, offset)
  return next > offset && next < text.length && !text.startsWith('---', next) && !text.startsWith('...', next)
}
