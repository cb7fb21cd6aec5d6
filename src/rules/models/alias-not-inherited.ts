import { lostInheritance, type LostInheritance } from '../../analysis/inheritance.js'
import { shownName } from '../../secrets/secrets.js'
import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'alias-not-inherited',
    severity: 'warning',
    description:
      'A user-defined provider is based on a built-in alias, or named like one, and inherits neither its address nor its token.',
    rationale: [
      "An entry under `providers` that names an alias as its `provider` takes over nothing but the kind of API: neither the alias's base URL nor the variable that holds its token.",
      "Without `base_url` its requests go to api.openai.com, and with a `token_key` they carry another vendor's secret there. Without `token_key` they carry no key at all.",
      'An entry that has the name of an alias replaces the alias as a whole, with the same result.',
      'docker-agent starts in every case, and asks for no variable when no `token_key` is written, so the first sign is a refused message.',
    ].join('\n\n'),
    fixable: false,
    since: '0.1.0',
  },
  check({ model, report }) {
    for (const lost of lostInheritance(model.config))
      report({
        path: lost.path,
        at: lost.shadows && lost.path.length === 2 ? 'key' : 'value',
        message: message(lost),
        hint: hint(lost),
      })
  },
})

/** Four messages: wrapped or shadowed, and what becomes of the requests. */
function message(lost: LostInheritance): string {
  const { name, alias, shadows, address, token } = lost
  const parts = address && token ? 'neither address nor token' : address ? 'no address' : 'no token'
  const wrapped =
    address && !alias.baseUrl
      ? `has no base_url, and "${alias.name}" brings none`
      : `inherits ${parts} from "${alias.name}"`
  const what = `"${name}" ${shadows ? 'replaces the built-in alias of that name as a whole' : wrapped}`
  return `${what}: ${consequence(lost)}.`
}

function consequence({ address, token, tokenKey, alias }: LostInheritance): string {
  if (!address) return 'its requests carry no key'
  if (tokenKey && tokenKey !== 'OPENAI_API_KEY')
    return `its requests go to api.openai.com and carry the secret of ${shownName(tokenKey)} there`
  return token && alias.tokenKey
    ? 'its requests go to api.openai.com without a key'
    : 'its requests go to api.openai.com'
}

function hint({ alias, shadows, address, token }: LostInheritance): string {
  const lines = [
    ...(address && alias.baseUrl ? [`base_url: ${alias.baseUrl}`] : []),
    ...(token && alias.tokenKey ? [`token_key: ${alias.tokenKey}`] : []),
  ]
  const write = lines.length > 0 ? `Write ${lines.join(' and ')}` : 'Write base_url'
  return `${write} in this entry, or ${shadows ? 'remove it' : `name "${alias.name}" on the model itself`}${alias.baseUrl ? ': the built-in alias has both' : ''}.`
}
