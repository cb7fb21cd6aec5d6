import type { ModelProblem } from '../../analysis/references/model-problems.js'
import { definedHere, placeOf } from '../../finding.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A model is used where docker-agent does not accept this kind of model.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ problems, report }) {
    for (const problem of problems) {
      const words = WORDS[problem.kind]?.(problem)
      if (!words) continue
      const { within, entry, fatal } = problem
      report({
        ...placeOf(problem),
        at: within ? undefined : 'value',
        severity: fatal ? undefined : 'warning',
        ...words,
        related: entry && [definedHere(entry.name, entry.path)],
      })
    }
  },
})

interface Words {
  readonly message: string
  readonly hint: string
}

const WORDS: Readonly<Partial<Record<ModelProblem['kind'], (problem: ModelProblem) => Words>>> = {
  alloy: ({ text, use }) => ({
    message: `"${text}" is a list of models and cannot be used ${ROLES[use] ?? 'here'}.`,
    hint: 'Use one of its models.',
  }),
  auto: ({ use }) => ({
    message: `"auto" cannot be used ${ROLES[use] ?? 'here'}.`,
    hint: 'Name a model, such as "openai/gpt-4o".',
  }),
  router: ({ text, use }) => ({
    message: `"${text}" has routing of its own and cannot be used ${ROLES[use] ?? 'here'}.`,
    hint: 'Use a model without routing.',
  }),
  selector: ({ text, entry }) => ({
    message: `The candidate "${text}" ${entry?.value.first_available ? 'has candidates of its own' : 'is a list of models'}.`,
    hint: 'List its models here, one by one.',
  }),
  list: ({ text }) => ({
    message: `docker-agent reads "${text}" as a single model, including the commas.`,
    hint: 'Name one model.',
  }),
}

const ROLES: Readonly<Partial<Record<ModelProblem['use'], string>>> = {
  fallback: 'as a fallback',
  title: 'as a title model',
  compaction: 'as a compaction model',
  routing: 'as the target of routing',
}
