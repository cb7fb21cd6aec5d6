import { AGENT_SCHEMA } from './addresses.js'

/** A modeline as yaml-language-server reads it. */
const MODELINE = /^#[ \t]+yaml-language-server[ \t]*:.*?\$schema=(\S+)/m
/** A byte order mark and a line that names the program to run the file. */
const HEAD = /^\ufeff?(?:#!.*(?:\r\n|\n|$))?/

/** The schema that the modeline of a file names. An editor uses it whatever its settings say. */
export function schemaOf(text: string): string | undefined {
  return MODELINE.exec(text)?.[1]
}

/** Whether a schema is the one of agent-lint: online, or in a folder such as `node_modules`. */
export function isAgentSchema(schema: string): boolean {
  return (
    schema === AGENT_SCHEMA ||
    (schema.endsWith('docker-agent.schema.json') && /(?:^|[/\\])agent-lint[/\\]/.test(schema))
  )
}

/** The text with a modeline at its start, after a `#!` line; unchanged where there is one already. */
export function withModeline(text: string): string {
  if (schemaOf(text) !== undefined) return text
  const [head = ''] = HEAD.exec(text) ?? []
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const gap = head.startsWith('#!', head.startsWith('\ufeff') ? 1 : 0) && !head.endsWith('\n') ? newline : ''
  return `${head}${gap}# yaml-language-server: $schema=${AGENT_SCHEMA}${newline}${text.slice(head.length)}`
}
