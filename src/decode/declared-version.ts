import { taggedValue } from '../document/tags.js'
import { locate } from '../document/locate.js'
import { textOf } from '../document/scalar.js'
import { dereference, type YamlNode } from '../document/tree.js'
import type { Finding } from '../finding.js'
import { describeNode } from './kind-names.js'
import { NEWEST_VERSION } from './versions.js'

/** The config version that a file is read as, and what is wrong with the one that it declares. */
export interface DeclaredVersion {
  readonly version: number
  readonly findings: readonly Finding[]
}

/** Reads the top-level `version` as docker-agent does before anything else (seen with v1.123.0): numbers by their value, quoted text exactly; nothing means the newest. */
export function versionOf(root: YamlNode | undefined): DeclaredVersion {
  const place = locate(root, ['version'])
  const node = place?.exact ? dereference(place.value) : undefined
  if (!node) return { version: NEWEST_VERSION, findings: [] }
  const text = node.kind === 'scalar' ? textOf(taggedValue(node)) : undefined
  if (text === '') return { version: NEWEST_VERSION, findings: [] }
  const number = /^(0|[1-9]\d*)$/.test(text ?? '') ? Number(text) : undefined
  if (number !== undefined && number <= NEWEST_VERSION)
    return { version: number, findings: octal(node, number) }
  const base = { ruleId: 'unknown-version', path: ['version'], at: 'value' } as const
  if (number !== undefined) {
    const message = `Config version ${number} is newer than the versions known here (0 to ${NEWEST_VERSION}); the file is checked as version ${NEWEST_VERSION}.`
    return {
      version: NEWEST_VERSION,
      findings: [
        {
          ...base,
          severity: 'warning',
          message,
          hint: 'Update agent-lint, or declare a version that exists.',
        },
      ],
    }
  }
  const close = /^\D{0,2}(\d+)(\.0+)?\s*$/.exec(text ?? '')?.[1]
  const fix =
    close !== undefined && node.kind === 'scalar' && Number(close) <= NEWEST_VERSION
      ? {
          fix: {
            title: `Declare version ${Number(close)}`,
            safe: false,
            edits: [{ kind: 'replace-value' as const, path: ['version'], to: String(Number(close)) }],
          },
        }
      : {}
  const message = `${sentence(describeNode(node))} is no config version.`
  return {
    version: NEWEST_VERSION,
    findings: [
      {
        ...base,
        message,
        hint: `Write a whole number from 0 to ${NEWEST_VERSION}, such as version: "${fix.fix ? Number(close) : NEWEST_VERSION}", or leave "version" out.`,
        ...fix,
      },
    ],
  }
}

function octal(node: YamlNode, number: number): Finding[] {
  if (node.kind !== 'scalar' || node.style !== 'plain' || !/^0\d/.test(node.text)) return []
  return [
    {
      ruleId: 'coerced-value',
      severity: 'warning',
      path: ['version'],
      at: 'value',
      message: `${node.text} is read as an octal number: config version ${number}.`,
      hint: `Write version: "${number}", or the version that you mean without the leading zero.`,
    },
  ]
}

function sentence(text: string): string {
  return text.replace(/^the text /, '').replace(/^./, (first) => first.toUpperCase())
}
