import { plainValue } from '../document/scalar.js'

/**
 * Whether docker-agent refuses a quoted or folded text inside `agents`, which it reads, writes out as YAML and reads again:
 * what is written out lacks quotes where a tab or "?" makes something else of the text (seen with v1.123.0).
 */
export function breaksWhenRewritten(text: string): boolean {
  if (!/[\t?]/.test(text) || text.includes('\r') || isWrittenInQuotes(text)) return false
  if (text.includes('\n')) return /^\t.*\S.*\n\s*\S/.test(text)
  return /^[?-]\t|^\? |:\t|^[ \t]*\t[ \t]*(?:[@`[{*]|["'](?!.*["'])|[|>](?![-+\d]*$)|-(?:[ \t]|$))/.test(text)
}

function isWrittenInQuotes(text: string): boolean {
  return plainValue(text).type !== 'text' || /^[*&[{}\],!|>%'"@ `]|[: ]$|[#\\]|[:-] /.test(text)
}
