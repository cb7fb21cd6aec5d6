import { MarkupKind, type Hover } from 'vscode-languageserver'
import type { Path } from '../diagnostic.js'
import { sourceSpan } from '../document/source-span.js'
import type { ScalarNode } from '../document/tree.js'
import { entryText, providerText } from './hover/entry-text.js'
import { keyTextAt, valueTextAt } from './hover/key-text.js'
import { plainText } from './hover/markdown.js'
import { modelText } from './hover/model-text.js'
import { variableAt, type Shown } from './hover/variable-text.js'
import { modelAt, nameAt } from './names.js'
import type { OpenDocument } from './open-document.js'
import { placeAt, type PlaceAt } from './place-at.js'

/**
 * What is known about the text at an offset: what a model resolves to, whether a variable is set, how an agent or another entry is
 * defined, what a key and its values mean.
 * @param markdown the client shows Markdown; else the text is plain
 */
export function hover(
  document: OpenDocument,
  offset: number,
  { markdown }: { readonly markdown: boolean },
): Hover | undefined {
  const shown = shownAt(document, offset)
  if (!shown) return undefined
  return {
    range: document.positions.rangeOf(shown.span),
    contents: {
      kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: markdown ? shown.markdown : plainText(shown.markdown),
    },
  }
}

function shownAt(document: OpenDocument, offset: number): Shown | undefined {
  const { inspection } = document
  const { root, brokenLines, lines } = inspection.document
  const place = placeAt(root, offset)
  const isBroken = brokenLines.has(lines.position(offset).line)
  const string = place && !isBroken ? stringOf(place) : undefined
  const variable = string && variableAt(document, string, offset)
  if (variable) return variable
  const model = modelAt(inspection, offset)
  if (model) return { span: model.span, markdown: modelText(document, model) }
  const name = nameAt(inspection, offset)
  const text = name && entryText(document, name)
  if (name && text !== undefined) return { span: name.span, markdown: text }
  if (string) return valueAt(document, string)
  if (place?.at !== 'key' || isBroken) return undefined
  const key = keyTextAt(place.path)
  return key === undefined ? undefined : { span: place.node, markdown: key }
}

function stringOf({ path, at, node }: PlaceAt): Written | undefined {
  return at === 'value' && node.kind === 'scalar' && !node.empty ? { path, at, node } : undefined
}

type Written = PlaceAt & { readonly node: ScalarNode }

/** The model ID of an entry, the provider that another one is built on, or a value that the schema lists. */
function valueAt(document: OpenDocument, { path, node }: Written): Shown | undefined {
  const span = sourceSpan(node, document.text, { start: 0, end: node.text.length })
  const markdown = settingText(document, path, node.text) ?? valueTextAt(path, node.text)
  return span && markdown !== undefined ? { span, markdown } : undefined
}

function settingText(document: OpenDocument, path: Path, text: string): string | undefined {
  const [section, name, key] = path
  if (path.length !== 3) return undefined
  if (section === 'models' && key === 'model') return modelText(document, { text: String(name), path: [] })
  return section === 'providers' && key === 'provider' ? providerText(document, text) : undefined
}
