import data from '../data/provider-opts.json' with { type: 'json' }

type Keys = Readonly<Record<string, readonly string[] | undefined>>

const clients: Keys = data.clients
const extra: Keys = data.extra
const whole: Keys = data.whole
const titles: Readonly<Record<string, string | undefined>> = data.titles
const shared: readonly string[] = [...data.any, ...data.recent]

/** The keys of `provider_opts` that the client of a kind (`openai`, `anthropic`, …) reads; undefined for an unknown kind. */
export function optionsOf(kind: string, providerName: string): readonly string[] | undefined {
  const own = clients[kind]
  return own && [...shared, ...own, ...(extra[providerName] ?? [])]
}

/** The names of the clients and providers that read a key; empty where none does. */
export function readersOf(key: string): string[] {
  const kinds = Object.keys(clients).filter((kind) => clients[kind]?.includes(key))
  const providers = Object.keys(extra).filter((name) => extra[name]?.includes(key))
  return [...kinds.map((kind) => titles[kind] ?? kind), ...providers]
}

/** Whether the client of a kind drops a number under this key when it has no fraction: `40` rather than `40.0`. */
export function dropsWholeNumber(kind: string, key: string): boolean {
  return [whole.any, whole[kind]].some((keys) => keys?.includes(key))
}
