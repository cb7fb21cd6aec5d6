import { taggedValue } from '../document/tags.js'
import { locate } from '../document/locate.js'
import { textOf } from '../document/scalar.js'
import { dereference, type ScalarNode, type YamlNode } from '../document/tree.js'
import { replaceWith, type Finding } from '../finding.js'
import { excerpt } from '../wording.js'
import type { Target } from './context.js'
import { describeNode } from './kind-names.js'
import { NEWEST_VERSION } from './versions.js'

/** The config version that a file is read as, and what is wrong with the one that it declares. */
export interface DeclaredVersion {
  readonly version: number
  readonly findings: readonly Finding[]
}

const PLACE = { path: ['version'], at: 'value' } as const

/**
 * Reads the top-level `version` as docker-agent does before anything else: it reads numbers by their value and strings
 * exactly. Without `version`, it assumes the newest one.
 */
export function versionOf(root: YamlNode | undefined): DeclaredVersion {
  const place = locate(root, ['version'])
  const node = place?.exact ? dereference(place.value) : undefined
  const text = node?.kind === 'scalar' ? textOf(taggedValue(node)) : undefined
  if (!node || text === '') return { version: NEWEST_VERSION, findings: [] }
  const number = /^(0|[1-9]\d*)$/.test(text ?? '') ? Number(text) : undefined
  if (number === undefined) return { version: NEWEST_VERSION, findings: [invalid(node, text)] }
  if (number > NEWEST_VERSION) return { version: NEWEST_VERSION, findings: [tooNew(number)] }
  return { version: number, findings: node.kind === 'scalar' ? octal(node, number) : [] }
}

function tooNew(version: number): Finding {
  return {
    ...PLACE,
    ruleId: 'unknown-version',
    message: `docker-agent does not know config version ${version}; its newest one is ${NEWEST_VERSION}.`,
    hint: `Declare version: "${NEWEST_VERSION}" or older. If your docker-agent accepts ${version}, update agent-lint.`,
  }
}

function invalid(node: Target, text: string | undefined): Finding {
  const [first] = /\d+/.exec(text ?? '') ?? []
  const meant = String(Math.min(Number(first ?? NEWEST_VERSION), NEWEST_VERSION))
  return {
    ...PLACE,
    ruleId: 'unknown-version',
    message: `${written(node)} is not a valid config version.`,
    hint: `Write an integer from 0 to ${NEWEST_VERSION}, for example version: "${meant}", or remove "version".`,
    fix: replaceWith(PLACE, meant, { safe: false, title: `Declare version ${meant}` }),
  }
}

function octal(node: ScalarNode, version: number): Finding[] {
  if (node.style !== 'plain' || !/^0\d/.test(node.text)) return []
  return [
    {
      ...PLACE,
      ruleId: 'coerced-value',
      severity: 'warning',
      message: `${node.text} is read as an octal number, which is config version ${version}.`,
      hint: `Write version: "${version}", or the version that you mean without the leading zero.`,
    },
  ]
}

/** A value at the start of a sentence. */
function written(node: Target): string {
  if (node.kind !== 'scalar') return describeNode(node).replace(/^a/, 'A')
  const value = taggedValue(node)
  return `"${excerpt(value.type === 'text' ? value.value : node.text, 40)}"`
}
