import { authProblems } from '../../analysis/auth-problems.js'
import { asMap } from '../../analysis/config.js'
import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'invalid-auth',
    severity: 'error',
    description: 'The `auth` of a provider or model has a part that docker-agent refuses.',
    rationale:
      '`auth` replaces the API key of Anthropic by workload identity federation. docker-agent checks it when it loads a file: the type must be `workload_identity_federation`, the provider `anthropic`, `federation_rule_id` begins with `fdrl_`, `organization_id` must be given, `service_account_id` begins with `svac_`, and `identity_token` has exactly one source; `headers` and `response_field` go with a `url` only. On an entry of `providers` without `provider` the provider is not checked.',
    fixable: false,
    since: '0.1.0',
  },
  check({ model, report }) {
    const { models, providers } = model.config
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
