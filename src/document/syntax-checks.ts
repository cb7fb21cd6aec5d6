import { keyText } from './keys.js'
import { walk, type MapNode, type YamlNode } from './tree.js'

/** A mistake in the text itself, by offsets; the linter turns it into a diagnostic. */
export interface SyntaxFinding {
  readonly ruleId:
    'syntax' | 'duplicate-key' | 'byte-order-mark' | 'ignored-document' | 'too-many-values' | 'hcl-unchecked'
  readonly message: string
  readonly hint?: string
  readonly start: number
  readonly end: number
  /** What stands under it may be missing from the tree. */
  readonly hides?: boolean
  readonly related?: readonly { readonly message: string; readonly start: number; readonly end: number }[]
  readonly fix?: {
    readonly title: string
    readonly safe: boolean
    readonly edits: readonly { start: number; end: number; newText: string }[]
  }
}

/** What is said about a file that is nested beyond what is looked into. */
export const TOO_DEEP = [
  'The file is nested too deeply to be checked.',
  'Write fewer levels of brackets.',
] as const

/** Keys that stand twice in one mapping: refused by docker-agent everywhere, compared by written text. */
export function findDuplicateKeys(root: YamlNode): SyntaxFinding[] {
  const findings: SyntaxFinding[] = []
  walk(root, (node) => {
    if (node.kind === 'map') findings.push(...duplicatesIn(node))
  })
  return findings
}

function duplicatesIn(map: MapNode): SyntaxFinding[] {
  const seen = new Map<string, YamlNode>()
  const findings: SyntaxFinding[] = []
  for (const { key, value } of map.pairs) {
    const text = keyText(key)
    const first = seen.get(text)
    if (!first) seen.set(text, key)
    else {
      findings.push({
        ruleId: 'duplicate-key',
        message: `The key "${text}" stands twice in this mapping.`,
        hint:
          text === '<<'
            ? 'Merge several mappings with one key: "<<: [*a, *b]" (inside agents only).'
            : 'Keep one of the two.',
        start: key.start,
        end: key.end,
        hides: value.kind !== 'scalar',
        related: [{ message: 'It is first written here.', start: first.start, end: first.end }],
      })
    }
  }
  return findings
}

/** Mistakes in the characters themselves that npm's `yaml` lets pass: half a surrogate pair, a NUL at the end. */
export function findWrittenMistakes(text: string, trees: readonly (YamlNode | undefined)[]): SyntaxFinding[] {
  const findings: SyntaxFinding[] = []
  const add = (start: number, end: number, message: string, hint: string): void => {
    findings.push({ ruleId: 'syntax', message, hint, start, end })
  }
  for (const tree of trees) {
    if (!tree) continue
    walk(tree, (node) => {
      if (node.kind === 'scalar' && node.style === 'double' && !node.text.isWellFormed()) {
        add(
          node.start,
          node.end,
          'The text has one half of a surrogate pair only.',
          'Write the character itself, or both halves.',
        )
      }
    })
  }
  if (text.endsWith('\0'))
    add(text.length - 1, text.length, 'The file ends with a NUL character.', 'Remove it.')
  return findings
}
