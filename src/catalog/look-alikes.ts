import type { Environment } from '../api.js'
import data from '../data/look-alikes.json' with { type: 'json' }
import { closest } from '../suggest.js'

/** A name that people set in place of one that docker-agent reads. */
interface Row {
  readonly reads: string
  readonly name: string
  /** It holds another secret of the same service. */
  readonly other?: boolean
  readonly note?: string
}

const rows: readonly Row[] = data.rows

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
  const candidates = rows.filter(({ reads, name }) => reads === missing && set.has(name))
  const longEnough = [...set].filter((name) => name.length > 5)
  const name =
    candidates.find(({ other }) => !other)?.name ??
    closest(missing, longEnough, missing.length < 10 ? 1 : 2) ??
    candidates[0]?.name
  return name === undefined ? undefined : { name, note: candidates.find((row) => row.name === name)?.note }
}
