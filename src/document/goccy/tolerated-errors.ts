import type { YAMLError } from 'yaml'

/**
 * Whether docker-agent's parser accepts what npm's `yaml` reports: a key of more than 1,024 characters, a
 * comment directly after a quote, a plain scalar that starts with `%`, a tab (see `findTabs`), a tag that it
 * cannot resolve, a malformed `\x` escape, two signs after `|` or `>`, and a space after the `&` of an
 * anchor.
 */
export function isTolerated(error: YAMLError, source: string): boolean {
  const offset = error.pos[0]
  switch (error.code) {
    case 'KEY_OVER_1024_CHARS':
    case 'TAB_AS_INDENT':
    case 'TAG_RESOLVE_FAILED':
      return true
    case 'BAD_SCALAR_START':
      return source[offset] === '%'
    case 'UNEXPECTED_TOKEN':
      return (
        /[|>][-+]$/.test(source.slice(Math.max(0, offset - 2), offset)) &&
        /^[-+][ \t]*(?:\n|$)/.test(source.slice(offset, offset + 80))
      )
    case 'BAD_DQ_ESCAPE':
      return /^\\[xuU]/.test(source.slice(offset, offset + 2))
    case 'MISSING_CHAR':
      return error.message.startsWith('Comments must be separated')
    case 'BAD_ALIAS':
      return /^&[ \t]+[^\s:][^:\n]*(?:\n|$)/.test(source.slice(offset, offset + 200))
    default:
      return false
  }
}

/**
 * Whether the cause of an error may be indentation inside brackets or quotes, which docker-agent's parser
 * ignores.
 */
export function mayBeIndentation(error: YAMLError): boolean {
  return (
    error.code === 'BAD_INDENT' ||
    error.code === 'MISSING_CHAR' ||
    error.code === 'UNEXPECTED_TOKEN' ||
    error.code === 'BAD_SCALAR_START'
  )
}
