import { expandedStrings, keyOf, type ExpandedString } from '../../analysis/expansion.js'
import type { Span } from '../../diagnostic.js'
import { replaceWith, type Report } from '../../finding.js'
import { SECRET_NAME } from '../../secrets/patterns.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A `$` that is meant literally is read as the start of a variable.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const string of expandedStrings(config)) {
      if (string.as !== 'variables' && string.as !== 'path') continue
      const stray = strayDollar(string.text) ?? dollarInPassword(string)
      if (stray) report(reportOn(stray, string))
    }
  },
})

/** The first `$` with a sign or digit after it (`$$`, `$5`, `$?`), or the first `${` that names no variable. */
function strayDollar(text: string): Span | undefined {
  let start = text.indexOf('$')
  while (start >= 0) {
    if (/[*#$@!?\-0-9]/.test(text.charAt(start + 1))) return { start, end: start + 2 }
    if (text[start + 1] !== '{') {
      start = text.indexOf('$', start + 1)
      continue
    }
    const close = text.indexOf('}', start)
    if (close < 0) return { start, end: start + 2 }
    if (close === start + 2) return { start, end: start + 3 }
    start = text.indexOf('$', close)
  }
  return undefined
}

/** In the middle of a secret, the name of a variable in lower case is part of the secret. */
function dollarInPassword({ field, path, text }: ExpandedString): Span | undefined {
  if (field !== 'Toolset.env' || !SECRET_NAME.test(keyOf(path))) return undefined
  const found = /(?<=[A-Za-z\d@#%&*!^+])\$(?![A-Z\d_]+\b)[A-Za-z_]\w*/.exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : undefined
}

function reportOn(within: Span, { path, text, as, field }: ExpandedString): Report {
  const written = text.slice(within.start, within.end)
  const key = keyOf(path)
  const isVariable = field === 'Toolset.env'
  const isSecret = isVariable && SECRET_NAME.test(key)
  const advice = isVariable
    ? `Set ${key} in the environment, and write "\${env.${key}}".`
    : 'Use a path without one, or put it in a variable.'
  return {
    path,
    // All of a secret is masked.
    within: isSecret ? undefined : within,
    message: written.startsWith('${')
      ? `docker-agent removes "${written}" from the value of "${key}".`
      : `docker-agent reads "${written}" in "${key}" as the variable "${written.slice(1)}", ${EFFECTS[as] ?? ''}.`,
    hint: `A literal "$" cannot be written before this character. ${advice}`,
    secret: isSecret,
    fix: replaceWith({ path }, isVariable && /^[A-Za-z_]\w*$/.test(key) ? `\${env.${key}}` : undefined, {
      safe: false,
      title: `Read ${key} from the environment`,
    }),
  }
}

const EFFECTS: Readonly<Record<string, string>> = {
  variables: 'and skips the toolset because it is not set',
  path: 'which is empty',
}
