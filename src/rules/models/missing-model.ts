import { providerKey, type ModelProblem } from '../../analysis/references/model-problems.js'
import type { Config } from '../../analysis/config.js'
import { insertKeys, missingKey, type PathFix, type Report } from '../../finding.js'
import type { Path } from '../../diagnostic.js'
import { isProvider } from '../../analysis/providers.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'An agent, a reference, or an entry under `models` does not name a model or its provider.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, problems, complete, report }) {
    for (const problem of problems) {
      const found = reportOf(problem, config)
      // The key may be in the part of a broken file that could not be read.
      if (found && (complete || !found.missing))
        report({ ...found, severity: problem.fatal ? undefined : 'warning' })
    }
  },
})

function reportOf(problem: ModelProblem, config: Config): Report | undefined {
  switch (problem.kind) {
    case 'no-model':
      return noModel(problem)
    case 'no-provider':
      return noProvider(problem, config)
    case 'empty':
      return emptyReference(problem)
    default:
      return undefined
  }
}

function noModel({ path, entry }: ModelProblem): Report {
  const { name = '', value } = entry ?? {}
  const prefix = `${value?.provider ?? ''}/`
  const hint = name.startsWith(prefix)
    ? `Add model: ${name.slice(prefix.length)}. docker-agent does not read the ID from the entry's name.`
    : 'Add "model" with an ID that the provider knows.'
  const id = name.slice(prefix.length)
  return {
    ...missingKey(path, 'model', `Model "${name}" has no model ID.`, hint),
    fix: name.startsWith(prefix) && SIMPLE.test(id) ? insertKeys(path, [['model', id]]) : undefined,
  }
}

/** Text that needs no quotes as a value. */
const SIMPLE = /^[a-z][\w.-]*$/i

/** Nothing but the provider and the ID can be meant by `openai/gpt-4o`. */
function split(path: Path, key: string, provider: string, id: string): PathFix {
  return {
    title: `Split into "${key}" and "model"`,
    safe: true,
    edits: [
      { kind: 'replace-value', path: [...path, 'model'], to: id },
      { kind: 'insert', path, pairs: [[key, provider]] },
    ],
  }
}

function noProvider({ path, entry, fatal }: ModelProblem, config: Config): Report {
  const key = providerKey(config)
  const { name = '', value } = entry ?? {}
  const [provider = '', ...id] = value?.model?.split('/') ?? []
  const hint =
    id.length > 0
      ? `Split "${value?.model ?? ''}": ${key}: ${provider}, model: ${id.join('/')}.`
      : `Add "${key}", such as "openai".`
  const keys = ['provider', 'type', 'first_available']
  const provides = SIMPLE.test(provider) && isProvider(config, provider) && id.length > 0
  return {
    ...missingKey(path, keys, `Model "${name}" has no provider.`, hint),
    fix: provides ? { ...split(path, key, provider, id.join('/')), safe: fatal } : undefined,
  }
}

function emptyReference({ text, path, use }: ModelProblem): Report {
  const owner = path.slice(0, -1)
  const example = 'such as "openai/gpt-4o"'
  if (text !== '')
    return {
      path,
      at: 'value',
      message: `"${text}" does not name a model.`,
      hint: `Name a model, ${example}.`,
    }
  if (use === 'model') {
    const message = `Agent "${owner.at(-1) ?? ''}" has no model.`
    return missingKey(owner, ['model', 'harness'], message, `Add "model", ${example}.`)
  }
  if (use === 'routing')
    return {
      path: owner,
      missing: ['model'],
      message: 'This routing rule has no model.',
      hint: 'Add "model", the target of the rule.',
    }
  return {
    path,
    at: 'value',
    message: 'The reference to a model is an empty string.',
    hint: 'Name a model, or remove the entry.',
  }
}
