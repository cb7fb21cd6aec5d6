import type { Finding } from '../finding.js'
import { samePath } from '../path.js'
import { leaveOut, type Decoding, type UnknownKey } from './context.js'
import { reportUnknownKey } from './unknown-key.js'
import { kindIn } from './versions.js'

/** A value that is read although its key is wrong. */
export interface MeantValue {
  /** The key that is probably meant. */
  readonly key: string
  readonly value: unknown
}

/**
 * Reports a key that its block does not have, and decodes its value as that of the key which is probably meant: one of
 * almost the same name, or the same key in another config version. So one wrong key does not hide what is below it.
 */
export function decodeMeant(unknown: UnknownKey, context: Decoding): MeantValue | undefined {
  const reports: Finding[] = []
  const meant = reportUnknownKey(unknown, { ...context, report: (finding) => reports.push(finding) })
  const value = meant && decodeAs(meant, unknown, context)
  for (const report of reports)
    if (value === undefined) leaveOut(context, report)
    else context.report(report)
  if (meant === undefined && reports.some(({ fix }) => !fix?.edits.some(({ kind }) => kind === 'rename-key')))
    context.settled.set(unknown.keyNode, unknown.block)
  return meant && value !== undefined ? { key: meant.key, value } : undefined
}

function decodeAs(
  { key, version }: { readonly key: string; readonly version: number },
  { block, path, value }: UnknownKey,
  context: Decoding,
): unknown {
  const kind = kindIn(block, key, version)
  if (kind === undefined) return undefined
  const meant = [...path.slice(0, -1), key]
  const written = String(path.at(-1))
  if (version > context.version) return context.decodeValue(kind, value, meant, { ...context, version })
  if (written !== key) context.misspellings.push({ meant, written })
  const said = new Set<string>()
  // The key has to be renamed or removed, so only what is inside the value is reported, not its kind, and a mistake that
  // all items of a list have is reported once.
  const report = (finding: Finding): void => {
    if (samePath(finding.path, meant)) return
    context.report(said.has(finding.message) ? { ...finding, repeated: true } : finding)
    said.add(finding.message)
  }
  return context.decodeValue(kind, value, meant, { ...context, version, report })
}
