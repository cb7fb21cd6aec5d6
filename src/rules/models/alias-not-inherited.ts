import { lostInheritance, type LostInheritance } from '../../analysis/inheritance.js'
import { shownName } from '../../secrets/secrets.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'A user-defined provider is based on a built-in alias, or named like one, and inherits neither its address nor its token.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const lost of lostInheritance(config))
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
