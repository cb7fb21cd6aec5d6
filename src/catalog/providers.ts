import data from '../data/providers.json' with { type: 'json' }

/** What is known of one provider name. Source: docker-agent v1.123.0's alias table, later names from its documentation. */
export interface ProviderInfo {
  readonly name: string
  /** `core`: a client of its own. `alias`: an OpenAI client with a preset URL and token. `evaluator`: only for evaluators, never for models. */
  readonly kind: 'core' | 'alias' | 'evaluator'
  /** Which API client is built; none for evaluators. */
  readonly apiType?: string
  /** With `${VARIABLE}` placeholders as docker-agent has them; none where the client has no preset URL (core providers, `azure`). */
  readonly baseUrl?: string
  /** The variable that holds the secret; none where no secret is needed, or the vendor's own credential chain finds it. */
  readonly tokenKey?: string
  /** Variables that do instead of `tokenKey`. */
  readonly alternatives?: readonly string[]
  /** Its id in the models.dev catalog. */
  readonly catalog?: string
  /** The older name of the same provider. */
  readonly formerly?: string
  /** The newer name of the same provider. */
  readonly now?: string
  /** Whether docker-agent v1.123.0 takes the name; false for names from later sources. */
  readonly knownTo: boolean
}

const known: ReadonlyMap<string, ProviderInfo> = new Map(
  Object.entries(data.providers as Readonly<Record<string, Omit<ProviderInfo, 'name'>>>).map(
    ([name, info]) => [name, { name, ...info }],
  ),
)
const wrong: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(data.wrong))

/** What is known of a provider, evaluators included. The name must match exactly, as in docker-agent's look-up. */
export function provider(name: string): ProviderInfo | undefined {
  return known.get(name)
}

/** Whether models can name this provider, exactly so. Client types such as `openai_responses` are no provider names. */
export function isKnownProvider(name: string): boolean {
  const info = known.get(name)
  return info !== undefined && info.kind !== 'evaluator'
}

/** The names that models can use, the core ones first, then the aliases by name, later and older names included. */
export function providerNames(): string[] {
  return [...known.keys()].filter(isKnownProvider)
}

/** The known name that differs from this one in upper and lower case only; undefined when the name itself is known. */
export function providerByCase(name: string): string | undefined {
  const lower = name.toLowerCase()
  return lower !== name && isKnownProvider(lower) ? lower : undefined
}

/**
 * The providers that people mean by a common wrong name (`gemini`: `google`); empty for any other name.
 * Upper and lower case, blanks and underscores do not matter.
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
