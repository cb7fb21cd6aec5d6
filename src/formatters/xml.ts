import { visibleText } from './visible-text.js'

/** Attributes of an element; an undefined one is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An XML 1.0 document with this root element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

/** An element; its content is elements, one per line, or text from `escapeXml()`. */
export function element(
  name: string,
  attributes: Attributes,
  content: string | readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) =>
      value === undefined ? [] : ` ${key}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`,
    )
    .join('')
  const inner =
    typeof content === 'string'
      ? content
      : content.map((child) => `\n${child.replace(/^(?= *<)/gm, '  ')}`).join('')
  if (inner === '') return `<${name}${written}/>`
  return `<${name}${written}>${inner}${typeof content === 'string' ? '' : '\n'}</${name}>`
}

/**
 * Text for an element or an attribute. Line breaks and tabs are kept; the other control characters, which XML 1.0 forbids even
 * as references, become visible symbols.
 */
export function escapeXml(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      visibleText(line).replace(/[&<>"'\t\ufffe\uffff]/g, (character) => ESCAPES[character] ?? '\ufffd'),
    )
    .join('\n')
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
}
