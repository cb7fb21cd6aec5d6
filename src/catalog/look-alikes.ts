import type { Environment } from '../api.js'
import data from '../data/look-alikes.json' with { type: 'json' }
import { closest } from '../suggest.js'

interface Names {
  readonly names: readonly string[]
  readonly unlike?: readonly string[]
}

const variables: ReadonlyMap<string, Names> = new Map(Object.entries<Names>(data.variables))
const notes: ReadonlyMap<string, string> = new Map(Object.entries(data.notes))

/** A variable that is set while the one that docker-agent reads is not. */
export interface LookAlike {
  readonly name: string
  /** A sentence on what to know before its value is used. */
  readonly note?: string
}

/**
 * Finds what was probably set in place of a missing variable: the name that another tool reads, the same name
 * in other letter case or with one or two wrong letters, or another secret of the same service. Of values, it
 * reads only whether they are empty.
 */
export function lookAlike(missing: string, env: Environment): LookAlike | undefined {
  const set = new Set(Object.keys(env).filter((name) => Boolean(env[name]) && name !== missing))
  const { names, unlike } = variables.get(missing) ?? { names: [] }
  const longEnough = [...set].filter((name) => name.length > 5)
  const name =
    names.find((one) => set.has(one)) ??
    closest(missing, longEnough, missing.length < 10 ? 1 : 2) ??
    unlike?.find((one) => set.has(one))
  return name === undefined ? undefined : { name, note: notes.get(name) }
}
