import type { Path } from '../../diagnostic.js'
import { isKnownProvider } from '../../catalog/providers.js'
import { trimSpace } from '../../go/trim-space.js'
import { isSet, type Need } from '../needs.js'
import type { Context, Origin, Reference } from './reference.js'

/** A candidate of `first_available`, followed to its end. */
export interface Candidate {
  readonly references: readonly Reference[]
  readonly available: boolean
  /** Required variables that are not set. */
  readonly missing: readonly Need[]
}

/** Where a candidate is written, from where its selector is named. docker-agent trims candidates. */
export function candidateOrigin(written: string, path: Path, origin: Origin): Origin {
  const text = trimSpace(written)
  const start = written.indexOf(text)
  const within = text === written ? undefined : { start, end: start + text.length }
  return { ...origin, path, within, stage: selectorStage(origin) }
}

/** A candidate whose references all lead to a client is available when its variables are set, or the model has a `base_url`. */
export function candidateOf(
  references: readonly Reference[],
  { needs, hasBaseUrl }: { readonly needs: readonly Need[]; readonly hasBaseUrl: boolean },
  { env }: Context,
): Candidate {
  const all = [...references.flatMap((reference) => reference.client?.needs ?? []), ...needs]
  const missing = all.filter((need) => !isSet(need, env))
  const complete = references.every((reference) => reference.client)
  const isReady = missing.every(({ uncertain }) => uncertain)
  return { references, available: complete && (isReady || hasBaseUrl), missing }
}

/** What a reference to a selector leads to: the first available candidate. The candidates themselves are noted in the context. */
export function chooseCandidate(
  candidates: readonly Candidate[],
  reference: Reference,
  context: Context,
): Reference[] {
  const index = candidates.findIndex(({ available }) => available)
  // Without an environment, an earlier candidate may be the one that docker-agent chooses.
  const certain = index === 0 || context.env !== false
  for (const [at, candidate] of candidates.entries())
    for (const reference of noted(candidate, at === index && certain)) context.candidates.push(reference)
  const { text, path, within } = reference
  const chosen = candidates[index]
  if (chosen) return chosen.references.map((own) => ({ ...own, text, path, within, chosen: own.path }))
  if (candidates.some(({ references: [first] }) => first?.failure)) return [reference]
  return [{ ...reference, failure: 'unavailable', candidates: candidates.map(({ missing }) => missing) }]
}

/** The selectors that toolsets, skills and rerankers use are resolved at the start, although their models are built later. */
export function selectorStage({ use, stage, path }: Origin): Reference['stage'] {
  return stage === 'use' && use !== 'hook' && path.at(-1) === 'model' ? 'start' : stage
}

/**
 * The references of a candidate. docker-agent checks every candidate of a selector that is used, but builds a client for the
 * chosen one only. Blank candidates are refused earlier.
 */
function noted({ references }: Candidate, chosen: boolean): Reference[] {
  return references
    .filter(({ text }) => text !== '')
    .map((reference) => {
      const { failure, model, settings, stage } = reference
      const passesCheck = model !== undefined || isKnownProvider(settings?.provider?.toLowerCase() ?? '')
      return failure === 'client' && !chosen && passesCheck && stage === 'start'
        ? { ...reference, stage: 'use' }
        : reference
    })
}
