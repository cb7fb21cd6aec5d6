import { plainValue } from '../document/scalar.js'

/**
 * Whether docker-agent refuses a quoted or folded string inside `agents`. It reads these strings, writes them as YAML and
 * reads them again, and some strings with a tab or a "?" mean something else because it writes them without quotes.
 */
export function breaksWhenRewritten(text: string): boolean {
  if (!/[\t?]/.test(text) || text.includes('\r') || isWrittenInQuotes(text)) return false
  const end = text.indexOf('\n')
  if (end >= 0)
    return text.startsWith('\t') && text.slice(0, end).trim() !== '' && text.slice(end).trim() !== ''
  const content = text.replace(/^[ \t]*/, '')
  return (
    /^[?-]\t|^\? |:\t/.test(text) ||
    (/^[ \t]*\t/.test(text) && /^(?:[@`[{*]|["'](?!.*["'])|[|>](?![-+\d]*$)|-(?:[ \t]|$))/.test(content))
  )
}

function isWrittenInQuotes(text: string): boolean {
  return plainValue(text).type !== 'text' || /^[*&[{}\],!|>%'"@ `]|[: ]$|[#\\]|[:-] /.test(text)
}
