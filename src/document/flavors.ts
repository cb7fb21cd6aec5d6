import type { Span } from '../diagnostic.js'
import { entryAt, entriesOf } from './entries.js'
import type { YamlDocument } from './parse.js'
import { patched } from './patch.js'
import type { SyntaxFinding } from './syntax-finding.js'
import { dereference, type MapNode, type YamlNode } from './tree.js'

/** So many keys and items are touched at most, since aliases multiply them. */
const BUDGET = 500_000

/**
 * The document as docker-agent sees it with these flavors (`--flavor`): each is a patch from `flavors` of the file, applied in
 * this order before the file is decoded. The nodes keep their places in the text. Names that the file does not define
 * change nothing, and the section `flavors` stays. Without names, the document is returned as it is.
 */
export function withFlavors(document: YamlDocument, names: readonly string[] = []): YamlDocument {
  const { root } = document
  const section = root && sectionOf(root)
  if (!root || !section) return document
  const findings: SyntaxFinding[] = []
  const budget = { left: BUDGET }
  let result: YamlNode = root
  for (const name of names) {
    const patch = entryAt(section, name)?.value
    if (!patch || dereference(patch)?.kind !== 'map') continue
    result = patched(result, patch, { budget, report: (finding) => findings.push(finding) })
  }
  const isTooMuch = budget.left <= 0
  if (isTooMuch) findings.push(tooMuch(section))
  return {
    ...document,
    root: result,
    findings: [...document.findings, ...findings],
    broken: document.broken || isTooMuch,
  }
}

/** The names of the flavors that a document defines. */
export function flavorNames({ root }: YamlDocument): string[] {
  const section = root && sectionOf(root)
  return section ? entriesOf(section).entries.map(({ key }) => key) : []
}

/** Whether a part of the text is inside `flavors`; in a tree that no flavor has changed, any part will do. */
export function onlyInFlavors(root: YamlNode, { start, end }: Span): boolean {
  if (root.kind !== 'map' || root.patched !== true) return true
  const section = entryAt(root, 'flavors')?.value
  return section !== undefined && section.start <= start && end <= section.end
}

function sectionOf(root: YamlNode): MapNode | undefined {
  const map = dereference(root)
  const section = map?.kind === 'map' ? entryAt(map, 'flavors') : undefined
  const value = section && dereference(section.value)
  return value?.kind === 'map' ? value : undefined
}

function tooMuch({ start }: MapNode): SyntaxFinding {
  return {
    ruleId: 'too-many-values',
    message: `The flavors change more than ${BUDGET.toLocaleString('en')} values, so the rest is not checked.`,
    hint: 'Aliases of aliases multiply the number of values. Use fewer of them.',
    start,
    end: start + 1,
  }
}
