import type { ModelProblem } from '../../analysis/references/model-problems.js'
import type { Report } from '../../finding.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A model stands where this kind of model cannot be used.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ problems, report }) {
    for (const problem of problems) {
      const text = WORDS[problem.kind]?.(problem)
      if (!text) continue
      const { path, within, entry, fatal } = problem
      report({
        path,
        ...(within ? { within } : { at: 'value' }),
        ...(fatal ? {} : { severity: 'warning' }),
        ...text,
        ...(entry
          ? { related: [{ path: entry.path, at: 'key', message: `"${entry.name}" is defined here.` }] }
          : {}),
      })
    }
  },
})

const PLACES: Readonly<Partial<Record<ModelProblem['use'], string>>> = {
  fallback: 'as a fallback',
  title: 'as title model',
  compaction: 'as compaction model',
  routing: 'as the target of routing',
}

const WORDS: Readonly<
  Partial<Record<ModelProblem['kind'], (problem: ModelProblem) => Pick<Report, 'message' | 'hint'>>>
> = {
  alloy: ({ text, use }) => ({
    message: `"${text}" is a list of models and cannot be used ${PLACES[use] ?? 'here'}.`,
    hint: 'Name one of its models.',
  }),
  auto: ({ use }) => ({
    message: `"auto" cannot be used ${PLACES[use] ?? 'here'}.`,
    hint: 'Name the model, such as "openai/gpt-4o".',
  }),
  router: ({ text, use }) => ({
    message: `"${text}" has routing of its own and cannot be used ${PLACES[use] ?? 'here'}.`,
    hint: 'Name a model without routing.',
  }),
  selector: ({ text, entry }) => ({
    message: `The candidate "${text}" ${entry?.value.first_available ? 'has candidates of its own' : 'is a list of models'}.`,
    hint: 'Name its models here, one by one.',
  }),
  list: ({ text }) => ({
    message: `"${text}" is read as one model, commas included.`,
    hint: 'Name one model.',
  }),
}
