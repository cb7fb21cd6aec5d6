import type { Analysis } from '../analysis/analysis.js'
import { lookAlike } from '../catalog/look-alikes.js'
import { secretAsName } from '../secrets/recognize.js'
import { listed } from '../wording.js'

type Surroundings = Pick<Analysis, 'env' | 'envSources'>

/** Variables that are not set, as the rules name them in messages and advice. */
interface Missing {
  readonly name: string
  readonly alternatives?: readonly string[]
}

/**
 * What to do about variables that are not set: the line to type, unless a name is not the name of a variable or another variable
 * is set in its place.
 */
export function adviceOnVariables(missing: readonly Missing[], surroundings: Surroundings): string {
  const names = missing.map(({ name }) => name)
  const wrong = names.map(adviceOnName)
  const toSet = names.filter((name, index) => wrong[index] === undefined && !lookAlikeOf(name, surroundings))
  return sentences([
    ...wrong,
    ...adviceOnLookAlikes(missing, surroundings),
    toSet.length > 0 ? `Run "export ${toSet.map((name) => `${name}=…`).join(' ')}".` : undefined,
    placesSearched(surroundings),
  ])
}

/** What to do about candidates none of which has its variables set: any one is enough. */
export function adviceOnCandidates(missing: readonly Missing[], surroundings: Surroundings): string {
  const swapped = adviceOnLookAlikes(missing, surroundings)
  return sentences([
    ...(swapped.length > 0 ? swapped : ['Set the variables of one candidate.']),
    placesSearched(surroundings),
  ])
}

function sentences(parts: readonly (string | undefined)[]): string {
  return [...new Set(parts.filter((part) => part !== undefined))].join(' ')
}

function placesSearched({ envSources }: Surroundings): string {
  return `Looked for in ${listed(envSources)}.`
}

/** The variable that `$X`, `${X}` or `${env.X}` refers to, where only its name is expected. */
export function referencedVariable(text: string): string | undefined {
  return /^\$\{?(?:env\.)?(\w+)\}?$/.exec(text)?.[1]
}

/** Advice on a name that is not the name of a variable, because the field does not support what it contains. */
function adviceOnName(name: string): string | undefined {
  const reference = referencedVariable(name)
  if (reference) return `"token_key" expects only the name of a variable: ${reference}.`
  if (secretAsName(name)) return 'Set a variable to the secret, and write the name of the variable here.'
  const base = /^(?:env\.)?([A-Za-z_]\w*)\s*(?::[-?=+]|\|\||\?\?)/.exec(name)?.[1]
  if (base) return `This field does not support default values: write "\${${base}}" and set ${base}.`
  return /^\w+$/.test(name)
    ? undefined
    : 'The name of a variable has only letters, digits and underscores; docker-agent expands $X, ${X} and ${env.X}.'
}

/** `CF_API_TOKEN is set; docker-agent reads CLOUDFLARE_API_TOKEN.` */
function adviceOnLookAlikes(missing: readonly Missing[], surroundings: Surroundings): string[] {
  const names = new Set(missing.flatMap(({ name, alternatives = [] }) => [name, ...alternatives]))
  return [...names].flatMap((name) => {
    const found = lookAlikeOf(name, surroundings)
    if (!found) return []
    const what = `${found.name} is set; docker-agent reads ${name}.`
    return found.note === undefined ? [what] : [what, found.note]
  })
}

function lookAlikeOf(name: string, { env }: Surroundings): ReturnType<typeof lookAlike> {
  return env === false ? undefined : lookAlike(name, env)
}
