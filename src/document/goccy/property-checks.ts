import type { SyntaxFinding } from '../syntax-checks.js'
import { walk, type MapNode, type ScalarNode, type SeqNode, type YamlNode } from '../tree.js'

const CORE = 'tag:yaml.org,2002:'
const SCALAR_TAG = /^tag:yaml\.org,2002:(?:int|float|str|binary|timestamp|bool|null)$/
/** Blanks that YAML takes for text. */
const ODD_BLANK = /^[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000]/
const BOOL_TEXT = /^(?:1|t|true|yes|0|f|false|no)$/i

/**
 * What docker-agent's parser refuses in keys, tags and anchors and npm's `yaml` takes: keys that are no scalars or run over
 * lines, tags and anchors that do not stand right before a scalar, and those with nothing behind them.
 */
export function findPropertyMistakes(
  text: string,
  trees: readonly (YamlNode | undefined)[],
): SyntaxFinding[] {
  const findings: SyntaxFinding[] = []
  const add: Add = (place, message, hint) =>
    findings.push({
      ruleId: 'syntax',
      message,
      ...(hint ? { hint } : {}),
      start: place.start,
      end: Math.max(place.end, place.start + 1),
    })
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

type Add = (place: { start: number; end: number }, message: string, hint?: string) => void

function checkKey(key: YamlNode, map: MapNode, text: string, add: Add): void {
  if (key.kind === 'alias') return
  if (key.kind !== 'scalar') {
    if (text.startsWith('{{', key.start - 1))
      add(key, 'Braces at the start of a value open a mapping.', 'Put quotes around the text.')
    else
      add(
        key,
        `A ${key.kind === 'map' ? 'mapping' : 'list'} cannot be a key.`,
        'Write a text before the ":", or put quotes around the value that this belongs to.',
      )
    return
  }
  if (key.empty && key.tag === undefined)
    add(key, 'A key is missing before ":".', 'Write the key, or quote the text if ":" belongs to it.')
  else if (key.tag !== undefined || key.anchor !== undefined) checkKeyProperties(key, map, text, add)
  else if (ODD_BLANK.test(key.text) && columnIsFirst(key, text))
    add(
      { start: key.start, end: key.start + 1 },
      'This blank is no space, so it does not indent.',
      'Replace it, and others like it, by spaces.',
    )
  else if (isBroken(key, map, text))
    add(
      key,
      'A key must stand on one line.',
      'Close the quote or write the ":" on the line on which the key starts.',
    )
}

function columnIsFirst(key: ScalarNode, text: string): boolean {
  return key.start === 0 || text[key.start - 1] === '\n'
}

/** A key may run over lines behind `?`, and in braces up to the line of the colon. */
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
    add(place, 'An anchor needs a name.', 'Write it right behind the "&", or put quotes around the text.')
  else if (map.flow) return
  else if (before.includes('\n'))
    add(
      place,
      'A tag or an anchor must stand on the line of its key.',
      'Move it in front of the key, or remove it.',
    )
  else if (before.startsWith('!!') && key.tag?.startsWith(CORE) && !SCALAR_TAG.test(key.tag))
    add(
      place,
      `The tag "${before.trimEnd()}" does not fit a key.`,
      'Write the tag behind the ":" of the key whose value it is for.',
    )
}

function checkCollectionTag(node: MapNode | SeqNode, text: string, add: Add): void {
  const name = node.tag?.startsWith(CORE) ? node.tag.slice(CORE.length) : undefined
  const misfits = node.kind === 'map' ? ['seq', 'omap'] : ['map', 'set']
  if (name === undefined || !(misfits.includes(name) || SCALAR_TAG.test(node.tag ?? ''))) return
  add(
    lastWord(text, node.start),
    `The tag "!!${name}" does not fit a ${node.kind === 'map' ? 'mapping' : 'list'}.`,
    'Remove it.',
  )
}

function checkScalar(node: ScalarNode, text: string, add: Add): void {
  if (node.empty && node.anchor !== undefined && !/\S/.test(text.slice(node.end).replace(/#.*/g, ''))) {
    add(
      lastWord(text, node.end),
      'The file ends behind an anchor.',
      'Write the value that the anchor names, or remove it.',
    )
  } else if (node.empty && node.tag !== undefined && /^\s+(?!\s|---|\.\.\.)./s.test(text.slice(node.end))) {
    add(
      lastWord(text, node.start),
      `The tag "${node.tag}" has no value behind it.`,
      'Write a value, or remove the tag.',
    )
  } else if (node.tag === `${CORE}bool` && !BOOL_TEXT.test(node.text)) {
    add(node, `"!!bool" cannot make a truth value of "${node.text}".`, 'Write true or false, without a tag.')
  } else if (/^[|>][-+\d]*#/.test(text.slice(node.start, node.start + 20)) && node.style !== 'plain') {
    add(
      { start: node.start, end: node.start + 1 },
      `A blank is missing behind "${text[node.start] ?? ''}".`,
      'Write it before the "#" of the comment.',
    )
  } else if (isEmptyKept(node, text)) {
    add(node, 'This block of text is empty.', 'Write a text below it, or "" in its place.')
  }
}

/** An empty block whose line breaks are to be kept, with something behind it. */
function isEmptyKept(node: ScalarNode, text: string): boolean {
  if ((node.style !== 'literal' && node.style !== 'folded') || node.text.trim() !== '') return false
  return (
    /^[^\n]*\+/.test(text.slice(node.start, node.start + 20)) &&
    /\S/.test(text.slice(node.end).replace(/^[^\n]*/, ''))
  )
}

/** The word that ends before an offset. */
function lastWord(text: string, offset: number): { start: number; end: number } {
  const end = text.slice(0, offset).trimEnd().length
  return { start: Math.max(0, text.slice(0, end).search(/\S+$/)), end }
}
