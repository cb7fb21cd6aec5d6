import { codeSamples } from '../../analysis/code-in-prose.js'
import { asMap } from '../../analysis/config.js'
import { isVariableName, type Dollar } from '../../analysis/dollars.js'
import { expandedStrings, keyOf, type ExpandedString } from '../../analysis/expansion.js'
import { replaceWith, type Report } from '../../finding.js'
import { withoutSecrets } from '../../secrets/mask.js'
import { SECRET_NAME } from '../../secrets/patterns.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'A placeholder has a default value or an expression that docker-agent cannot evaluate in this field.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const string of expandedStrings(config)) for (const found of checkString(string)) report(found)
  },
})

function checkString(string: ExpandedString): Report[] {
  const wrong = string.dollars.filter((dollar) => isUnsupported(dollar, string))
  if (wrong.length === 0) return []
  const isCode = string.prose ? codeSamples(string.text) : () => false
  return wrong.filter(({ start }) => !isCode(start)).map((dollar) => reportOn(dollar, string))
}

function isUnsupported({ form, name, inner, padded }: Dollar, string: ExpandedString): boolean {
  const { as, prose, field, block } = string
  switch (as) {
    case 'template':
      // undeclared-api-argument reports the name of an argument that is an expression.
      if (field === 'ApiConfig.endpoint' && Object.hasOwn(asMap(block.value.args) ?? {}, inner)) return false
      return form === 'default' && (!prose || isVariableName(name))
    case 'variables':
    case 'path':
      if (form === 'bare') return inner !== name
      return form === 'default' || (form === 'expression' && inner !== '') || padded
    case 'env-form':
      return form === 'default' || (form === 'expression' && name !== '') || padded
    default:
      return false
  }
}

const SUPPORTED: Readonly<Record<string, string>> = {
  template: 'JavaScript, "${env.X || \'default\'}"',
  variables: '$X, ${X} and ${env.X}, without a default value',
  path: '$X, ${X} and ${env.X}, without a default value',
  'env-form': '${env.X}, without a default value',
}

const EFFECTS: Readonly<Record<string, string>> = {
  template: ': the text stays as it is',
  variables: ', so it skips the toolset',
  path: ', and puts an empty string in its place',
  'env-form': ': the text stays as it is',
}

function reportOn(dollar: Dollar, string: ExpandedString): Report {
  const { start, end } = dollar
  const place = { path: string.path, within: { start, end } }
  const written = string.text.slice(start, end)
  // The parts of a token are not known as a token, so none is printed.
  const hidden = withoutSecrets(written) !== written
  const to = hidden ? undefined : replacement(dollar, string)
  return {
    ...place,
    message: `docker-agent cannot evaluate "${hidden ? '${…}' : shown(dollar)}" in "${keyOf(string.path)}"${EFFECTS[string.as] ?? ''}.`,
    hint: `This field supports ${SUPPORTED[string.as] ?? ''}.${to === undefined ? '' : ` Write "${excerpt(to)}".`}`,
    fix: replaceWith(place, to, { safe: string.as === 'template' && !string.prose }),
    // The default may be a password.
    secret: string.as !== 'template' && SECRET_NAME.test(dollar.name),
  }
}

/** The placeholder without its default, which may be long or secret. */
function shown({ form, name, inner }: Dollar): string {
  if (form === 'bare') return `$${inner}`
  if (form === 'default') return `\${${/^(?:env\.)?\w+:?./.exec(inner)?.[0] ?? name}…}`
  const head = /^\s*(?:env\s*[.:]\s*)?\w*\s*(?:\|\||\?\?|[^\w\s]?)/.exec(inner)?.[0] ?? ''
  return head === inner ? `\${${inner}}` : `\${${head} …}`
}

/** What keeps the variable; a default is lost where the field has none. */
function replacement(
  { form, name, inner, fallback, outside, padded }: Dollar,
  { as }: ExpandedString,
): string | undefined {
  if (as === 'template')
    return fallback === undefined || /[$\\`{}]/.test(fallback)
      ? undefined
      : `\${env.${name} || ${quote(fallback)}}`
  const variable =
    /^\s*env\s*[.:]\s*([A-Za-z_]\w*)/.exec(inner)?.[1] ?? (outside !== undefined || padded ? name : undefined)
  if (variable !== undefined) return `\${env.${variable}}`
  if (form !== 'default' && !/^\s*[A-Z_][A-Z\d_]*\s*(\|\||\?\?)/.test(inner)) return undefined
  return as === 'env-form' ? `\${env.${name}}` : `\${${name}}`
}

/** A JavaScript string; in single quotes, since values in YAML often have double ones. */
function quote(text: string): string {
  const bare = /^'[^']*'$|^"[^"]*"$/.test(text) ? text.slice(1, -1) : text
  return bare.includes("'") ? JSON.stringify(bare) : `'${bare}'`
}
