import { UsageError } from '../api.js'

interface Builtins {
  'node:buffer': typeof import('node:buffer')
  'node:fs': typeof import('node:fs')
  'node:path': typeof import('node:path')
}

/**
 * A module of Node.js, found at run time so that the library can be bundled for a browser.
 * @throws UsageError where there is no Node.js
 */
export function node<Id extends keyof Builtins>(id: Id): Builtins[Id] {
  const { process } = globalThis as { readonly process?: Partial<NodeJS.Process> }
  const found = process?.getBuiltinModule?.(id) as Builtins[Id] | undefined
  if (!found)
    throw new UsageError(
      'Reading files requires Node.js 20.19 or later. Elsewhere, call validate() with the text of the file.',
    )
  return found
}
