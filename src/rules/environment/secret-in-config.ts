import { namedTexts, tokenKeys } from '../../analysis/environment/secret-places.js'
import { secretAsName, secretIn } from '../../secrets/secrets.js'
import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'secret-in-config',
    severity: 'warning',
    description: 'A secret stands in the file.',
    rationale: [
      'Configuration files are shared and kept in version control, and a secret in them has to be counted as known to others. docker-agent reads secrets from variables: a `token_key` names one, the headers of a toolset fill in `${env.NAME}`, its `env` fills in `${NAME}`.',
      'A secret written as `token_key` does not even work: it is looked up as the name of a variable, and printed in the complaint that this variable is missing.',
      'Secrets are recognized by the well-known forms of tokens, and otherwise by a name that promises a secret with a value that looks random. agent-lint never prints the value. What was in the file once should be revoked.',
    ].join('\n\n'),
    fixable: false,
    since: '0.1.0',
  },
  check({ model, report }) {
    for (const { name, text, path, form } of namedTexts(model.config)) {
      const kind = secretIn(name, text)
      if (!kind) continue
      report({
        path,
        message: `The value of "${name}" looks like ${kind}, written out in the file.`,
        hint: form
          ? `Put it into an environment variable and write "${form}" here; revoke it if the file was shared.`
          : 'http_headers take no variables: send a bearer token with token_key, or let a proxy add the header; revoke the secret if the file was shared.',
      })
    }
    for (const { text, path } of tokenKeys(model.config)) {
      const kind = secretAsName(text)
      if (!kind) continue
      report({
        path,
        message: `"token_key" holds what looks like ${kind}, where the name of a variable belongs.`,
        hint: 'Put the secret into an environment variable and write its name here; revoke the secret if the file was shared.',
      })
    }
  },
})
