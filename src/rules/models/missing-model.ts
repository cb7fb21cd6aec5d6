import { providerKey, type ModelProblem } from '../../analysis/references/model-problems.js'
import type { Config } from '../../analysis/config.js'
import { missingKey, type Report } from '../../finding.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'An agent, a reference, or an entry under `models` does not name a model or its provider.',
  fixable: false,
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
      return noProvider(problem, providerKey(config))
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
  return missingKey(path, 'model', `Model "${name}" has no model ID.`, hint)
}

function noProvider({ path, entry }: ModelProblem, key: string): Report {
  const { name = '', value } = entry ?? {}
  const [provider = '', ...id] = value?.model?.split('/') ?? []
  const hint =
    id.length > 0
      ? `Split "${value?.model ?? ''}": ${key}: ${provider}, model: ${id.join('/')}.`
      : `Add "${key}", such as "openai".`
  const keys = ['provider', 'type', 'first_available']
  return missingKey(path, keys, `Model "${name}" has no provider.`, hint)
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
