import data from '../data/providers.json' with { type: 'json' }

/** What is known about one provider name. Source: docker-agent's alias table; newer names come from its documentation. */
export interface ProviderInfo {
  readonly name: string
  /** `core`: a client of its own. `alias`: an OpenAI client with a preset base URL and token. `evaluator`: only for evaluators, not for models. */
  readonly kind: 'core' | 'alias' | 'evaluator'
  /** Which API client is built; none for evaluators. */
  readonly apiType?: string
  /** With docker-agent's `${VARIABLE}` placeholders; undefined where the client has no preset URL (core providers, `azure`). */
  readonly baseUrl?: string
  /** The variable that holds the secret; undefined where none is needed, or the vendor's own credential chain finds it. */
  readonly tokenKey?: string
  /** Variables that docker-agent reads if `tokenKey` is not set. */
  readonly alternatives?: readonly string[]
  /** Its ID in the models.dev catalog. */
  readonly catalog?: string
  /** The older name of the same provider. */
  readonly formerly?: string
  /** The newer name of the same provider. */
  readonly now?: string
  /** Whether the checked release of docker-agent accepts the name; false for newer names. */
  readonly knownTo: boolean
}

const known: ReadonlyMap<string, ProviderInfo> = new Map(
  Object.entries(data.providers as Readonly<Record<string, Omit<ProviderInfo, 'name'>>>).map(
    ([name, info]) => [name, { name, ...info }],
  ),
)
const wrong: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(data.wrong))

/** What is known about a provider, including evaluators. Like docker-agent, it compares names exactly. */
export function provider(name: string): ProviderInfo | undefined {
  return known.get(name)
}

/** Whether a model can use this provider name. API types such as `openai_responses` are not provider names. */
export function isKnownProvider(name: string): boolean {
  const info = known.get(name)
  return info !== undefined && info.kind !== 'evaluator'
}

/** The provider names that models can use: core providers, then aliases by name, with older and newer names. */
export function providerNames(): string[] {
  return [...known.keys()].filter(isKnownProvider)
}

/** The known name that differs from this one only in case; undefined when the name itself is known. */
export function providerByCase(name: string): string | undefined {
  const lower = name.toLowerCase()
  return lower !== name && isKnownProvider(lower) ? lower : undefined
}

/**
 * The providers that a common wrong name stands for (`google` for `gemini`); empty for any other name.
 * Ignores case, surrounding spaces, and the difference between spaces, underscores, and hyphens.
 */
export function providerSynonyms(name: string): readonly string[] {
  return (
    wrong.get(
      name
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-'),
    ) ?? []
  )
}
