import data from '../data/provider-opts.json' with { type: 'json' }

/** Client or provider → keys; a map, because a file may name it `constructor`. */
type Keys = ReadonlyMap<string, readonly string[]>

const clients: Keys = new Map(Object.entries(data.clients))
const extra: Keys = new Map(Object.entries(data.extra))
const whole: Keys = new Map(Object.entries(data.whole))
const titles: ReadonlyMap<string, string> = new Map(Object.entries(data.titles))
const shared: readonly string[] = [...data.any, ...data.recent]

/** The keys of `provider_opts` that the client of a kind (`openai`, `anthropic`, …) reads; undefined for an unknown kind. */
export function optionsOf(kind: string, providerName: string): readonly string[] | undefined {
  const own = clients.get(kind)
  return own && [...shared, ...own, ...(extra.get(providerName) ?? [])]
}

/** The names of the clients and providers that read a key; empty where none does. */
export function readersOf(key: string): string[] {
  const having = (table: Keys): string[] =>
    [...table].flatMap(([name, keys]) => (keys.includes(key) ? [name] : []))
  return [...having(clients).map((kind) => titles.get(kind) ?? kind), ...having(extra)]
}

/** Whether the client of a kind drops a number under this key when it has no fraction: `40` rather than `40.0`. */
export function dropsWholeNumber(kind: string, key: string): boolean {
  return ['any', kind].some((name) => whole.get(name)?.includes(key))
}
