import { placeOf } from '../../analysis/environment/missing-variables.js'
import { shownName } from '../../secrets/secrets.js'
import { formatDefect } from '../../analysis/environment/variable-format.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A variable that a model needs is set to something that cannot be right.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ report, ...analysis }) {
    const { env } = analysis
    if (env === false) return
    for (const variable of analysis.variables) {
      const name = [variable.name, ...(variable.alternatives ?? [])].find((one) => Boolean(env[one]))
      const defect = name === undefined ? undefined : formatDefect(name, env[name] ?? '')
      if (defect === undefined) continue
      report({
        ...placeOf(variable, analysis),
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
