import { behaves } from '../../decode/versions.js'
import type { ModelProblem } from '../../analysis/references/model-problems.js'
import type { Report } from '../../finding.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'No model is named where one is needed.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, problems, complete, report }) {
    for (const problem of problems) {
      const found = reportOf(problem, config.version)
      // The key may stand in the part of a broken file that could not be read.
      if (found && (complete || !found.missing))
        report({ ...found, ...(problem.fatal ? {} : { severity: 'warning' }) })
    }
  },
})

function reportOf({ kind, text, path, use, entry }: ModelProblem, version: number): Report | undefined {
  const example = 'such as "openai/gpt-4o"'
  if (kind === 'no-model') {
    const prefix = `${entry?.value.provider}/`
    const hint = entry?.name.startsWith(prefix)
      ? `Add model: ${entry.name.slice(prefix.length)}; the entry's name is not taken for it.`
      : 'Add "model" with the id that the provider knows.'
    return {
      path,
      at: 'key',
      missing: ['model'],
      message: `The model "${entry?.name}" has no model id.`,
      hint,
    }
  }
  if (kind === 'no-provider') {
    const key = behaves('models-name-a-provider', version) ? 'provider' : 'type'
    const [provider, ...id] = entry?.value.model?.split('/') ?? []
    const hint =
      id.length > 0
        ? `Split "${entry?.value.model}": ${key}: ${provider}, model: ${id.join('/')}.`
        : `Add "${key}", such as "openai".`
    return {
      path,
      at: 'key',
      missing: ['provider', 'type', 'first_available'],
      message: `The model "${entry?.name}" has no provider.`,
      hint,
    }
  }
  if (kind !== 'empty') return undefined
  const owner = path.slice(0, -1)
  if (text !== '')
    return { path, at: 'value', message: `"${text}" names no model.`, hint: `Name a model ${example}.` }
  if (use === 'model')
    return {
      path: owner,
      at: 'key',
      missing: ['model', 'harness'],
      message: `The agent "${owner.at(-1)}" has no model.`,
      hint: `Add "model", ${example}.`,
    }
  if (use === 'routing')
    return {
      path: owner,
      missing: ['model'],
      message: 'This routing rule names no model.',
      hint: 'Add "model", the target of the rule.',
    }
  return {
    path,
    at: 'value',
    message: 'An empty text names no model.',
    hint: 'Name a model, or remove the entry.',
  }
}
