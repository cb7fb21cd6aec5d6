import { excerpt } from '../wording.js'
import { isDashedKey } from './dash-space.js'
import { keepOne } from './duplicate-fix.js'
import { keyText } from './keys.js'
import type { SyntaxFinding } from './syntax-finding.js'
import { walk, type MapNode, type YamlNode } from './tree.js'

/**
 * Keys that appear twice in one mapping. docker-agent rejects them everywhere and compares keys as strings
 * (`keyText`).
 */
export function findDuplicateKeys(root: YamlNode, text: string): SyntaxFinding[] {
  const findings: SyntaxFinding[] = []
  walk(root, (node) => {
    if (node.kind === 'map') for (const finding of duplicatesIn(node, text)) findings.push(finding)
  })
  return findings
}

function duplicatesIn(map: MapNode, source: string): SyntaxFinding[] {
  const seen = new Map<string, { readonly index: number; readonly key: YamlNode; readonly shown: string }>()
  const last = new Map(map.pairs.map(({ key }) => [keyText(key), key.start]))
  if (last.size === map.pairs.length) return []
  const findings: SyntaxFinding[] = []
  for (const [index, { key, value }] of map.pairs.entries()) {
    const text = keyText(key)
    const first = seen.get(text)
    if (!first) seen.set(text, { index, key, shown: excerpt(text) })
    else {
      const { hint = 'Keep one of the two.', fix } = keepOne(map, first.index, index, source)
      findings.push({
        ruleId: 'duplicate-key',
        message: `Duplicate key "${first.shown}" in this mapping.`,
        hint:
          text === '<<' ? 'Merge several mappings with one key: "<<: [*a, *b]" (only inside agents).' : hint,
        start: key.start,
        end: key.end,
        hides: value.kind !== 'scalar',
        // These may be items of a list whose space is missing; the decoder reports them at the last one.
        explainedAt: isDashedKey(text) ? last.get(text) : undefined,
        related: [{ message: 'It is first defined here.', start: first.key.start, end: first.key.end }],
        fix,
      })
    }
  }
  return findings
}

/** How a double-quoted string writes half of a surrogate pair. */
const ESCAPE = /\\u/i

/**
 * Characters that docker-agent rejects and npm's `yaml` accepts: half of a surrogate pair, a NUL at the end
 * of the file.
 */
export function findInvalidCharacters(
  text: string,
  trees: readonly (YamlNode | undefined)[],
): SyntaxFinding[] {
  const findings: SyntaxFinding[] = []
  const mayHaveHalves = ESCAPE.test(text) || !text.isWellFormed()
  for (const tree of trees) {
    if (!tree || !mayHaveHalves) continue
    walk(tree, (node) => {
      if (node.kind !== 'scalar' || node.style !== 'double' || node.text.isWellFormed()) return
      findings.push({
        ruleId: 'syntax',
        message: 'The string contains only one half of a surrogate pair.',
        hint: 'Write the character itself, or both halves.',
        start: node.start,
        end: node.end,
      })
    })
  }
  if (text.endsWith('\0'))
    findings.push({
      ruleId: 'syntax',
      message: 'The file ends with a NUL character.',
      hint: 'Remove it.',
      start: text.length - 1,
      end: text.length,
    })
  return findings
}
