import { namedTexts, tokenKeys } from '../../analysis/environment/secret-places.js'
import { secretAsName, secretIn } from '../../secrets/secrets.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A secret stands in the file.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { name, text, path, form } of namedTexts(config)) {
      const kind = secretIn(name, text)
      if (!kind) continue
      report({
        path,
        secret: true,
        message: `The value of "${name}" looks like ${kind}, written out in the file.`,
        hint: form
          ? `Put it into an environment variable and write "${form}" here; revoke it if the file was shared.`
          : 'http_headers take no variables: send a bearer token with token_key, or let a proxy add the header; revoke the secret if the file was shared.',
      })
    }
    for (const { text, path } of tokenKeys(config)) {
      const kind = secretAsName(text)
      if (!kind) continue
      report({
        path,
        secret: true,
        message: `"token_key" holds what looks like ${kind}, where the name of a variable belongs.`,
        hint: 'Put the secret into an environment variable and write its name here; revoke the secret if the file was shared.',
      })
    }
  },
})
