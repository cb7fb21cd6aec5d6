import type { Config } from './config.js'

/** A function of a file's configuration that does its work at the first call only, however many rules call it. */
export function perFile<Value>(collect: (config: Config) => Value): (config: Config) => Value {
  const known = new WeakMap<Config, { readonly value: Value }>()
  return (config) => {
    const found = known.get(config)
    if (found) return found.value
    const value = collect(config)
    known.set(config, { value })
    return value
  }
}
