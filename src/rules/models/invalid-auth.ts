import { authProblems } from '../../analysis/auth-problems.js'
import { asMap } from '../../analysis/config.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'The `auth` of a provider or model has a part that docker-agent refuses.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const { models, providers } = config
    for (const { path, value } of providers.values()) {
      const auth = asMap(value.auth)
      if (auth)
        for (const problem of authProblems(auth, [...path, 'auth'], value.provider ?? '')) report(problem)
    }
    for (const { path, value } of models.values()) {
      const auth = asMap(value.auth)
      const name = value.provider ?? ''
      const provider = providers.get(name)?.value.provider || name
      if (auth) for (const problem of authProblems(auth, [...path, 'auth'], provider)) report(problem)
    }
  },
})
