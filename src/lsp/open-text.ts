import type { ValidateOptions } from '../api.js'
import { inspect } from '../lint.js'
import { maskResult } from '../secrets/mask-result.js'
import { shownEnvironment } from '../secrets/shown-environment.js'
import type { OpenDocument } from './open-document.js'
import { positionsIn } from './positions.js'

/** Where the cursor is in the text of a test. */
const CURSOR = '‸'

/** For tests: a text as an open document, and the offset of `‸`, which is not part of the text. */
export function openText(
  marked: string,
  options: ValidateOptions = {},
): { readonly document: OpenDocument; readonly offset: number } {
  const offset = marked.indexOf(CURSOR)
  const text = marked.replace(CURSOR, '')
  const inspection = inspect(text, options)
  const shown = options.env
    ? inspect(text, { ...options, env: shownEnvironment(options.env) }).result.models
    : undefined
  const document = {
    uri: 'file:///work/agents.yaml',
    path: '/work/agents.yaml',
    version: 1,
    text,
    inspection,
    positions: positionsIn(text, 'utf-16'),
    shownModels: () => maskResult(inspection.result, shown).models,
  }
  return { document, offset: Math.max(0, offset) }
}
