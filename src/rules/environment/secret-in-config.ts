import type { Config } from '../../analysis/config.js'
import { namedStrings } from '../../analysis/named-strings.js'
import type { Path } from '../../diagnostic.js'
import { secretAsName, secretIn } from '../../secrets/recognize.js'
import { defineRule } from '../define.js'

const REVOKE = 'Revoke the secret if the file was shared.'

export default defineRule({
  severity: 'warning',
  description: 'The file contains a secret.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    // The parts of a URL have the path of the whole.
    const reported = new Set<Path>()
    for (const { name, text, path, form, instead = '', secret } of namedStrings(config)) {
      if (reported.has(path)) continue
      const kind = secretIn(name, text) ?? (secret ? 'a secret' : undefined)
      if (!kind) continue
      reported.add(path)
      const advice = form ? `Move it to an environment variable, and write "${form}" here.` : instead
      report({
        path,
        secret: true,
        message: `The value of "${name}" looks like ${kind} in plain text.`,
        hint: `${advice} ${REVOKE}`,
      })
    }
    for (const { text, path } of tokenKeys(config)) {
      const kind = secretAsName(text)
      if (!kind) continue
      report({
        path,
        secret: true,
        message: `"token_key" contains what looks like ${kind} instead of the name of a variable.`,
        hint: `Move the secret to an environment variable, and write the name of that variable here. ${REVOKE}`,
      })
    }
  },
})

/** Every `token_key` of a file, which is the name of a variable. */
function tokenKeys(config: Config): { text: string; path: Path }[] {
  const evaluators = Object.entries(config.data.evaluators ?? {}).map(([name, value]) => ({
    path: ['evaluators', name],
    value: value ?? {},
  }))
  return [...config.models.values(), ...config.providers.values(), ...evaluators].flatMap(
    ({ path, value }) => (value.token_key ? [{ text: value.token_key, path: [...path, 'token_key'] }] : []),
  )
}
