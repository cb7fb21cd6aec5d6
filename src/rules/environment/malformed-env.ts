import { placeOf } from '../../analysis/environment/missing-variables.js'
import { shownName } from '../../secrets/secrets.js'
import { formatDefect } from '../../analysis/environment/variable-format.js'
import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'malformed-env',
    severity: 'warning',
    description: 'A variable that a model needs is set to something that cannot be right.',
    rationale: [
      'docker-agent puts the value of a variable into addresses and headers without looking at it. CLOUDFLARE_ACCOUNT_ID that is no account id (32 hexadecimal characters, as on the overview page of the account), a placeholder left from an example, a copied URL, or quotes and line breaks that came along from a file make every request fail, with an answer that names none of them.',
      'agent-lint looks at the form only, and never prints the value.',
    ].join(' '),
    fixable: false,
    since: '0.1.0',
  },
  check({ model, report }) {
    const { env } = model
    if (env === false) return
    for (const variable of model.variables) {
      const name = [variable.name, ...(variable.alternatives ?? [])].find((one) => Boolean(env[one]))
      const defect = name === undefined ? undefined : formatDefect(name, env[name] ?? '')
      if (defect === undefined) continue
      report({
        ...placeOf(variable, model),
        message: `${shownName(name ?? '').replace(/^the /, 'The ')} ${defect}.`,
        hint:
          name === 'CLOUDFLARE_GATEWAY_ID'
            ? 'Set it to the name of the gateway alone.'
            : name === 'CLOUDFLARE_ACCOUNT_ID'
              ? "Set it to the account id alone; the dashboard shows it on the account's overview page."
              : 'Set it to the bare value.',
      })
    }
  },
})
