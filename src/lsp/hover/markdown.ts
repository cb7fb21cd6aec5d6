import type { Environment } from '../../api.js'
import { isSet, type Need } from '../../analysis/needs.js'
import { listed } from '../../wording.js'

/** What is shown, in Markdown: a bold name, and what it is. */
export function heading(name: string, kind?: string): string {
  return kind === undefined ? `**${escaped(name)}**` : `**${escaped(name)}** (${kind})`
}

/** Parts with an empty line between them; those without text are left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n')
}

/** A list of labeled facts. */
export function bullets(facts: readonly (readonly [label: string, text: string])[]): string {
  return facts.map(([label, text]) => `- ${label}: ${text}`).join('\n')
}

/** A text as code, whatever is in it. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  const pad = longest > 0 ? ' ' : ''
  return line === '' ? '' : `${fence}${pad}${line}${pad}${fence}`
}

/** A variable or the others that docker-agent accepts, and whether one of them is set; never a value. */
export function stateOf(need: Need, env: Environment | false): string {
  const names = listed([need.name, ...(need.alternatives ?? [])].map(code), 'or')
  if (env === false) return names
  return `${names}, ${isSet(need, env) ? 'set' : '**not set**'}`
}

/** Markdown as plain text, for clients that show no Markdown. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\*\*((?:\\.|[^*\\])+)\*\*/g, '$1')
    .replaceAll('`', '')
    .replace(/^```\w*\n?/gm, '')
    .replace(/\\([\\*_`[\]<>&#|])/g, '$1')
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\*_`[\]<>&#|]/g, '\\$&')
}
