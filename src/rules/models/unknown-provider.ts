import { findProvider, type Config } from '../../analysis/config.js'
import { allProviderNames, providerInOtherCase } from '../../analysis/providers.js'
import type { ModelProblem } from '../../analysis/references/model-problems.js'
import { providerSynonyms } from '../../catalog/providers.js'
import { definedHere, placeOf, replaceWith, type Report } from '../../finding.js'
import { closest, isOnlyNear } from '../../suggest.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A model names a provider that does not exist.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, problems, report }) {
    for (const problem of problems) {
      const { kind, text, path, fatal } = problem
      // The rule provider-case reports a name that differs only in case.
      if (kind !== 'unknown-provider' || providerInOtherCase(config, text) !== undefined) continue
      const base = path[0] === 'providers' ? findProvider(config, text) : undefined
      const found = base ? nestedReport(text, base.path) : unknownReport(problem, config)
      report({ ...placeOf(problem), severity: fatal ? undefined : 'warning', ...found })
    }
  },
})

function nestedReport(name: string, path: Report['path']): Pick<Report, 'message' | 'hint' | 'related'> {
  return {
    message: `A provider cannot be based on "${name}", which is user-defined itself.`,
    hint: 'Base it on a built-in provider.',
    related: path.length > 0 ? [definedHere(name, path)] : undefined,
  }
}

function unknownReport(problem: ModelProblem, config: Config): Omit<Report, 'path' | 'within'> {
  const { text, reference, path, within } = problem
  const model = within ? reference.slice(reference.indexOf('/') + 1) : ''
  const { hint, replacement, safe = false } = adviceFor(problem, model, config)
  const isOwn = replacement !== undefined && config.providers.has(replacement)
  const options = { safe: replacement === text.trim() || (problem.fatal && safe) }
  // Where the reference has spaces at its ends, they are the mistake.
  const padded = within && reference !== reference.trim()
  return {
    message: `Unknown provider "${excerpt(text)}".`,
    hint,
    definedAt: [['providers', text]],
    related: isOwn ? [definedHere(replacement, ['providers', replacement])] : undefined,
    fix: padded
      ? replaceWith({ path }, replacement && reference.trim(), options)
      : replaceWith(problem, replacement, options),
  }
}

/** What to do about an unknown provider, and the name to write instead where there is only one. */
interface Advice {
  readonly hint: string
  readonly replacement?: string
  /** Whether no other provider can be meant. */
  readonly safe?: boolean
}

function adviceFor({ text: name, path }: ModelProblem, model: string, config: Config): Advice {
  const names = allProviderNames(config)
  const certain = workersAi(name, model) ?? modelRunner(name, model) ?? withoutSpaces(name, names)
  if (certain) return certain
  const guess = synonym(name) ?? nearest(name, names)
  const define = `Use a built-in provider such as ${oneOf(['openai', 'anthropic', 'google'])}, or define "${excerpt(name)}" under "providers" with its "base_url".`
  // A provider of the file can be based on built-in providers only.
  const elsewhere = path[0] === 'providers' ? undefined : aboutUserFile(name, guess !== undefined, config)
  const hint = [guess?.hint ?? define, elsewhere].filter((part) => part !== undefined).join(' ')
  return { ...guess, hint }
}

/** docker-agent also finds providers in the user's own configuration, which may not have been read. */
function aboutUserFile(name: string, guessed: boolean, { userProviders }: Config): string | undefined {
  const file = '~/.config/cagent/config.yaml'
  if (!userProviders)
    return `If "${excerpt(name)}" is defined in ${file}, docker-agent finds it there; agent-lint did not read that file.`
  return guessed ? undefined : `It is not defined in ${file} either.`
}

/** `@cf/…` is a model ID of Workers AI. */
function workersAi(name: string, model: string): Advice | undefined {
  const id = `${name}/${model}`
  return /^@(cf|hf)$/.test(name)
    ? {
        hint: `Write "cloudflare-workers-ai/${id}", or "cloudflare-ai-gateway/workers-ai/${id}" to go through the gateway.`,
        replacement: `cloudflare-workers-ai/${name}`,
      }
    : undefined
}

/** The commands of Docker Model Runner call models `ai/…` and `hf.co/…`. */
function modelRunner(name: string, model: string): Advice | undefined {
  return name === 'ai' || name === 'hf.co'
    ? {
        hint: `For Docker Model Runner, write "dmr/${name}/${model || 'MODEL'}".`,
        replacement: model ? `dmr/${name}` : undefined,
      }
    : undefined
}

function withoutSpaces(name: string, names: readonly string[]): Advice | undefined {
  const trimmed = name.trim()
  return trimmed !== name && names.includes(trimmed)
    ? { hint: 'Remove the spaces: they are part of the name.', replacement: trimmed }
    : undefined
}

function synonym(name: string): Advice | undefined {
  const meant = providerSynonyms(name)
  return meant.length > 0
    ? {
        hint: `docker-agent calls it ${oneOf(meant)}.`,
        replacement: meant.length === 1 ? meant[0] : undefined,
      }
    : undefined
}

function nearest(name: string, names: readonly string[]): Advice | undefined {
  const near = closest(name, names)
  return near === undefined
    ? undefined
    : { hint: `Did you mean "${near}"?`, replacement: near, safe: isOnlyNear(name, near, names) }
}
