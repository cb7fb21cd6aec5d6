/** Characters that control a terminal, or reorder or hide text. */
const INVISIBLE =
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/gu

/** Makes text safe to print on one line: control characters become visible symbols, so that no file can control the terminal. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, visibleSymbol)
}

/** A name from outside for a message: in double quotes, and safe to print on one line. */
export function quoted(name: string): string {
  return `"${visibleText(name)}"`
}

/** JSON of data, indented and safe to print: what controls a terminal is written as an escape, which means the same. */
export function safeJson(data: unknown): string {
  const escaped = (character: string): string =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(data, undefined, 2).replace(INVISIBLE, escaped)
}

function visibleSymbol(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return code === 0xfeff ? '‹BOM›' : '\ufffd'
}
