import { codeSamples } from '../../analysis/code-in-prose.js'
import { asMap } from '../../analysis/config.js'
import { isVariableName, type Dollar } from '../../analysis/dollars.js'
import { expandedStrings, keyOf, type ExpandedString } from '../../analysis/expansion.js'
import { isExpandedByProgram } from '../../analysis/program-arguments.js'
import { replaceWith, type Report } from '../../finding.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A variable is written in a form that docker-agent does not expand in this field.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const string of expandedStrings(config)) for (const found of checkString(string)) report(found)
  },
})

function checkString(string: ExpandedString): Report[] {
  const wrong = string.dollars.filter((dollar) => isUnexpanded(dollar, string))
  if (wrong.length === 0) return []
  const isLiteral = literalPart(string)
  return wrong.filter(({ start }) => !isLiteral(start)).map((dollar) => reportOn(dollar, string))
}

/** Which positions hold text that is not for docker-agent: code samples in prose, and single quotes in a shell. */
function literalPart({ as, prose, text }: ExpandedString): (position: number) => boolean {
  if (prose) return codeSamples(text)
  if (as !== 'shell') return () => false
  const parts = text.split("'")
  let [part, end] = [0, 0]
  // Positions are asked for in order.
  return (position) => {
    while (part < parts.length && end <= position) end += (parts[part++]?.length ?? 0) + 1
    return part % 2 === 0
  }
}

/** Whether the text stays as it is, although its author most likely meant a variable. */
function isUnexpanded(dollar: Dollar, string: ExpandedString): boolean {
  switch (string.as) {
    case 'template':
      return isUnknownInTemplate(dollar, string)
    case 'env-form':
      return (dollar.form === 'braces' && !dollar.padded) || isMeantBare(dollar, string.text)
    case 'shell':
      return (
        dollar.form === 'env' &&
        (string.field !== 'HookDefinition.command' || string.block.value.type === 'command')
      )
    case 'nothing':
      return isLeftAlone(dollar, string)
    default:
      return false
  }
}

/** Values of JavaScript, which a template inserts. */
const LITERALS = ['undefined', 'null', 'true', 'false', 'NaN', 'Infinity']

/** Placeholders in explanations of placeholders. */
const EXAMPLES = /^(ENV_?)?VAR(IABLE)?(_?NAME)?$|^PLACEHOLDER$|^(FOO|BAR|BAZ|XXX?)$/

/** A template leaves an expression alone that throws, because it starts with a name that is not defined. */
function isUnknownInTemplate(dollar: Dollar, string: ExpandedString): boolean {
  const { text, prose, prompt, names, field } = string
  const { form, name, outside } = dollar
  if (form === 'env') return !names.includes('env')
  if (form === 'bare') return !prose && isMeantBare(dollar, text)
  if (outside !== undefined) return !prose || outside.startsWith('process')
  if (form === 'default' || names.includes(name) || LITERALS.includes(name)) return false
  if (form === 'expression') return name === 'headers' ? !prose : dollar.isAlternative && isVariableName(name)
  // Other rules judge the arguments of an API call and of a command.
  if (field === 'ApiConfig.endpoint') return isVariableName(name) && !hasArgument(string, name)
  if (prompt && name === 'ARGUMENTS') return false
  return !prose || (isVariableName(name) && !EXAMPLES.test(name))
}

function isLeftAlone(dollar: Dollar, string: ExpandedString): boolean {
  const { form, name, outside } = dollar
  if (string.prose) return form === 'env'
  if (string.names.includes(name) || isExpandedByProgram(dollar, string)) return false
  if (form === 'bare') return isBareVariable(dollar, string.text)
  return form !== 'expression' || name === 'env' || outside !== undefined
}

function hasArgument({ block }: ExpandedString, name: string): boolean {
  return Object.hasOwn(asMap(block.value.args) ?? {}, name)
}

/** A whole value, or the whole credential after a scheme, is a variable in lower case too. */
function isMeantBare(dollar: Dollar, text: string): boolean {
  return isBareVariable(dollar, text) || /^\s*((bearer|basic|token|apikey)\s+)?\$[a-z_]\w*\s*$/i.test(text)
}

/** By convention; "$skip" in a query, "pa$word" and "US$" are ordinary text. */
function isBareVariable({ form, name, start }: Dollar, text: string): boolean {
  return form === 'bare' && isVariableName(name) && !/[\w$\\]/.test(text.charAt(start - 1))
}

function reportOn(dollar: Dollar, string: ExpandedString): Report {
  const { start, end } = dollar
  const to = replacement(dollar, string)
  const place = { path: string.path, within: { start, end } }
  return {
    ...place,
    message: messageFor(dollar, string),
    hint: to === undefined ? hintWithoutFix(string) : `Write "${excerpt(to)}".`,
    fix: replaceWith(place, to, {
      safe:
        dollar.form !== 'bare' &&
        isVariableName(dollar.name) &&
        !string.prose &&
        dollar.outside === undefined,
    }),
  }
}

function messageFor({ start, end, name }: Dollar, { as, path, text, names }: ExpandedString): string {
  const written = excerpt(text.slice(start, end))
  if (as === 'shell') return `The shell that runs "${keyOf(path)}" does not accept "${written}".`
  if (name === 'headers' && !names.includes('headers'))
    return `docker-agent does not expand "${written}": the headers of an incoming request are not known here.`
  return `docker-agent does not expand "${written}" in "${keyOf(path)}": the text stays as it is.`
}

function replacement(
  { form, name, inner, outside }: Dollar,
  { as, names }: ExpandedString,
): string | undefined {
  if (as === 'shell') return `\${${name}}`
  if (as === 'nothing' || (as === 'template' && !names.includes('env')) || name === 'headers')
    return undefined
  if (outside !== undefined) return /^\w+$/.test(name) ? `\${env.${name}}` : undefined
  return form === 'expression' ? `\${env.${inner.trim()}}` : `\${env.${name}}`
}

function hintWithoutFix({ instead, names }: ExpandedString): string {
  return (
    instead ??
    `${oneOf(names, 'and')} ${names.length > 1 ? 'are the only names' : 'is the only name'} that this field knows.`
  )
}
