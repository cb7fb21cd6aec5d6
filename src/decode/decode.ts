import type { Path } from '../diagnostic.js'
import { toData } from '../document/to-data.js'
import { dereference, type ScalarNode, type YamlNode } from '../document/tree.js'
import { replaceWith, type Finding, type PathFix } from '../finding.js'
import type { Kind, ScalarKind } from '../data/kind.js'
import { emptyMap, isNullNode, leaveOut, refuse, subject, type Data, type Decoding } from './context.js'
import { versionOf } from './declared-version.js'
import { foreignFile } from './foreign.js'
import { decodeList } from './lists.js'
import { decodeBlock, decodeMap } from './mappings.js'
import type { Misspelling } from './misspelling.js'
import { breaksWhenRewritten } from './rewritten-text.js'
import { coercedValue, decodeScalar, type ScalarResult } from './scalar.js'
import { special } from './special.js'
import { needsVersion } from './other-version.js'

/** The most values that one file may have, with aliases expanded. */
const VALUE_BUDGET = 500_000

/** The values that docker-agent's decoder reads from a file, and what it refuses or changes. */
export interface Decoded {
  /** The config version that the file is read as. */
  readonly version: number
  /** Well-shaped: every value has the kind of its key; other values are left out. */
  readonly data: Data
  readonly findings: readonly Finding[]
  /** The misspelt keys whose values are in `data` under the keys that are probably meant; findings have the latter, too. */
  readonly misspellings: readonly Misspelling[]
  /** Everything was decoded: the document is a mapping and does not have too many values. */
  readonly complete: boolean
  /** The file belongs to another tool, and `findings` says so; nothing was decoded. */
  readonly foreign?: boolean
}

/** Decodes a document by the rules of the config version that it declares. */
export function decode(root: YamlNode | undefined): Decoded {
  const foreign = foreignFile(root)
  const { version, findings: aboutVersion } = versionOf(root)
  if (foreign)
    return {
      version,
      data: emptyMap(),
      findings: [foreign],
      misspellings: [],
      complete: false,
      foreign: true,
    }
  const findings: Finding[] = [...aboutVersion]
  const context: Decoding = {
    version,
    agents: false,
    report: (finding) => findings.push(finding),
    later: [],
    misspellings: [],
    settled: new Map(),
    budget: { left: VALUE_BUDGET },
    decodeValue,
  }
  const data = root && !isNullNode(root) ? decodeValue(CONFIG, root, [], context) : emptyMap()
  if (context.budget.left <= 0)
    context.report({
      ruleId: 'too-many-values',
      path: [],
      message: `The file has more than ${VALUE_BUDGET.toLocaleString('en')} values, so the rest is not checked.`,
      hint: 'Aliases of aliases multiply the number of values. Use fewer of them.',
    })
  return {
    version,
    data: (data as Data | undefined) ?? emptyMap(),
    findings: [...findings, ...needsVersion(context.later, version)],
    misspellings: context.misspellings,
    complete: data !== undefined && context.budget.left > 0,
  }
}

const CONFIG: Kind = { type: 'block', name: 'Config' }

function decodeValue(kind: Kind, node: YamlNode, path: Path, context: Decoding): unknown {
  if (context.budget.left-- <= 0) return undefined
  switch (kind.type) {
    case 'list':
      return decodeList(kind, node, path, context)
    case 'map':
      return decodeMap(kind, node, path, context)
    case 'block':
      return decodeBlock(kind, node, path, context)
    case 'special':
      return special(kind.rule, node, path, context)
    case 'any':
      return toData(node)
    default:
      return decodePlain(kind, node, path, context)
  }
}

function decodePlain(
  kind: { readonly type: ScalarKind },
  node: YamlNode,
  path: Path,
  context: Decoding,
): unknown {
  const target = dereference(node)
  if (!target) return undefined
  if (target.kind !== 'scalar') return refuse(kind, target, path, context)
  if (kind.type === 'text' && context.agents) checkRewriting(target, path, context)
  const result = decodeScalar(kind.type, target, { aliased: node.kind === 'alias', agents: context.agents })
  if (result.refused)
    return refuse(kind, target, path, context, result.hint, meantValue(path, target, result))
  if (result.coerced) context.report(coercedValue(path, result.coerced))
  return result.value
}

/** Writes the only value that can be meant. */
function meantValue(path: Path, node: ScalarNode, { instead }: ScalarResult): PathFix | undefined {
  return replaceWith({ path }, instead, {
    safe: node.anchor === undefined,
    bare: true,
    title: `Write ${instead ?? ''}`,
  })
}

/** docker-agent refuses block scalars that start with a tab before it writes them again. */
function checkRewriting({ style, text }: ScalarNode, path: Path, context: Decoding): void {
  const isBlock = text.includes('\n') && style !== 'double' && style !== 'single'
  if (style === 'plain' || isBlock || !breaksWhenRewritten(text)) return
  leaveOut(context, {
    ruleId: 'invalid-value',
    path,
    at: 'value',
    message: `docker-agent fails on the tab or "?" in ${subject(path)}.`,
    hint: 'Use spaces instead of tabs, and do not start the string with "?".',
  })
}
