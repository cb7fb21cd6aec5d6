import { CompletionItemKind } from 'vscode-languageserver'
import { asMap } from '../../analysis/config.js'
import type { NameReference } from '../../analysis/references/names.js'
import { entriesOf } from '../../document/entries.js'
import { locate } from '../../document/locate.js'
import { dereference } from '../../document/tree.js'
import type { OpenDocument } from '../open-document.js'
import type { Candidate } from './candidate.js'

/** Sections whose entries are used by name. */
type NamedSection = NameReference['section'] | 'agents' | 'models' | 'providers'

/** The names under a section, with what says most about each. They are read from the tree, which has them even where values are broken. */
export function sectionNames({ inspection }: OpenDocument, section: NamedSection): Candidate[] {
  const place = locate(inspection.document.root, [section])
  const node = place?.exact ? dereference(place.value) : undefined
  if (node?.kind !== 'map') return []
  const data = asMap(inspection.decoded.data[section])
  return entriesOf(node, true).entries.map(({ key }) => ({
    label: key,
    kind: KINDS[section] ?? CompletionItemKind.Reference,
    detail: detailOf(section, data && Object.hasOwn(data, key) ? asMap(data[key]) : undefined),
    rank: 1,
  }))
}

const KINDS: Readonly<Partial<Record<NamedSection, CompletionItemKind>>> = {
  agents: CompletionItemKind.Class,
  models: CompletionItemKind.Constant,
  providers: CompletionItemKind.Module,
}

function detailOf(section: NamedSection, entry: Readonly<Record<string, unknown>> | undefined): string {
  const text = (key: string): string | undefined => {
    const value = entry?.[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const model = [text('provider'), text('model')].flatMap((part) => part ?? []).join('/')
  const told = section === 'models' ? model : (text('description') ?? text('type') ?? text('ref'))
  return told ? (told.split('\n', 1)[0] ?? told) : `under ${section}`
}
