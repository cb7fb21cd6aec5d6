import { placesOfVariables } from '../../analysis/place-of-variable.js'
import { variableValue } from '../../analysis/variable-value.js'
import { isAccountId } from '../../catalog/cloudflare-url.js'
import { TOKEN_VARIABLE, UNFILLED_VALUE } from '../../secrets/patterns.js'
import { shownName } from '../../secrets/recognize.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A required environment variable is set to a malformed value.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ env, variables, references, report }) {
    if (env === false) return
    const placeOfVariable = placesOfVariables(references)
    for (const variable of variables) {
      const name = [variable.name, ...(variable.alternatives ?? [])].find((one) => variableValue(env, one))
      const defect = name && defectOf(name, variableValue(env, name) ?? '')
      if (!defect) continue
      report({
        ...placeOfVariable(variable),
        message: `${shownName(name).replace(/^the /, 'The ')} ${defect}.`,
        hint: HINTS.get(name) ?? 'Set it to the actual value, without quotes or spaces.',
      })
    }
  },
})

const HINTS: ReadonlyMap<string, string> = new Map([
  [
    'CLOUDFLARE_ACCOUNT_ID',
    "Set it to the account ID only; the dashboard shows it on the account's overview page.",
  ],
  ['CLOUDFLARE_GATEWAY_ID', 'Set it to the name of the gateway only.'],
])

/** What is wrong with the form of a value, as the predicate of a sentence; it never contains the value. */
function defectOf(name: string, value: string): string | undefined {
  const trimmed = value.trim()
  if (/^(["']).*\1$/s.test(trimmed) && trimmed.length > 1) return 'has quotes around its value'
  if (/[\r\n]/.test(value)) return 'has a line break in its value'
  if (value !== trimmed) return 'starts or ends with white space'
  if (!HINTS.has(name) && !TOKEN_VARIABLE.test(name)) return undefined
  if (UNFILLED_VALUE.test(value)) return 'is set to a placeholder'
  if (/\s/.test(value)) return 'has white space in its value'
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(value)) return 'is set to a URL'
  if (name === 'CLOUDFLARE_ACCOUNT_ID' && !isAccountId(value))
    return 'is not an account ID, which has 32 hexadecimal digits'
  if (name === 'CLOUDFLARE_GATEWAY_ID' && (/[/:]/.test(value) || value.length > 64))
    return 'is not a gateway ID, which has at most 64 characters and no "/" or ":"'
  return undefined
}
