import type { YAMLError } from 'yaml'

/**
 * Whether docker-agent's parser takes what npm's `yaml` reports: long implicit keys, a comment right behind a quote,
 * a plain scalar that starts with `%`, tabs (checked by rules of our own), a malformed `\x` escape, `|--`.
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

/** Whether an error may come from indentation inside flow or quotes, where docker-agent's parser does not care. */
export function mayBeIndentation(error: YAMLError): boolean {
  return (
    error.code === 'BAD_INDENT' ||
    error.code === 'MISSING_CHAR' ||
    error.code === 'UNEXPECTED_TOKEN' ||
    error.code === 'BAD_SCALAR_START'
  )
}
