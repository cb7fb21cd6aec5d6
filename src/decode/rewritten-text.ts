import { plainValue } from '../document/scalar.js'

/**
 * Whether docker-agent refuses a quoted or folded string inside `agents`. It reads these strings, writes them as YAML and
 * reads them again, and some strings with a tab or a "?" mean something else because it writes them without quotes.
 */
export function breaksWhenRewritten(text: string): boolean {
  if (!/[\t?]/.test(text) || text.includes('\r') || isWrittenInQuotes(text)) return false
  if (text.includes('\n')) return /^\t.*\S.*\n\s*\S/.test(text)
  return /^[?-]\t|^\? |:\t|^[ \t]*\t[ \t]*(?:[@`[{*]|["'](?!.*["'])|[|>](?![-+\d]*$)|-(?:[ \t]|$))/.test(text)
}

function isWrittenInQuotes(text: string): boolean {
  return plainValue(text).type !== 'text' || /^[*&[{}\],!|>%'"@ `]|[: ]$|[#\\]|[:-] /.test(text)
}
