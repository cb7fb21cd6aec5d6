import { lineEnd, skipSpace } from './scan.js'
import type { SyntaxFinding } from './syntax-finding.js'
import type { YamlNode } from './tree.js'

/** A format that people save as a `.yaml` file, recognized by its text. */
interface Format {
  readonly what: string
  /** All of them match. They look at the start of lines, where a well-formed configuration has only keys. */
  readonly signs: readonly RegExp[]
  readonly hint?: string
}

const FORMATS: readonly Format[] = [
  { what: 'HTML or XML', signs: [/^\s*<(?:!|\?xml|[a-z][\w-]*[\s>])/i] },
  { what: 'a shell script', signs: [/^#!.*\b(?:ba|da|k|z)?sh\b/] },
  { what: 'a diff', signs: [/^@@ -\d/m, /^\+\+\+ /m] },
  { what: 'a Dockerfile', signs: [/^FROM \S/m, /^(?:RUN|COPY|CMD|ENTRYPOINT|WORKDIR|ENV) /m] },
  { what: 'TOML or INI', signs: [/^\[{1,2}[\w.-]+\]{1,2}[ \t]*$/m, /^[\w.-]+[ \t]*=/m] },
  {
    what: 'a template',
    signs: [/^\{[{%]-?[ \t]*(?:if|for|range|with|define|include|set|block)\b/m],
    hint: 'docker-agent does not render templates. Render the file first.',
  },
  { what: 'Python', signs: [/^(?:from [\w.]+ import |import [\w.]+(?: as \w+)?$|(?:def|class) \w.*:$)/m] },
  {
    what: 'JavaScript',
    signs: [
      /^(?:import .* from ['"]|export (?:default|const|function) |(?:const|let|var) \w+ =|module\.exports)/m,
    ],
  },
]

/** Of a Claude Code subagent, or of a skill. */
const FRONT_MATTER: Omit<Format, 'signs'> = {
  what: 'Markdown with front matter',
  hint: 'For an agent, write "agents: { NAME: { model: …, description: …, instruction: … } }". For a skill, name its folder in "skills".',
}

const ASSIGNMENT = /^(?:export )?[A-Za-z_]\w*=/
const TOP_KEY = /^["']?agents["']?[ \t]*:/m
const ANY_KEY =
  /^[ \t]*(?:- +)?["']?(?:agents?|models?|providers?|version|toolsets|mcps|metadata|instruction|description|root)["']?[ \t]*:/m
const FENCE = /^(?:```|~~~)/m
const HEADING = /^#{2,6} \S/m
/** A string that is not closed ends with its line. */
const STRING_OR_COMMENT = /"(?:[^"\\\n]|\\.)*"?|(?<![:\w])(\/[/*])/g

/**
 * The one finding for a text that is not YAML and fails as such, so that its other errors are only consequences; undefined
 * where the text may be a configuration with mistakes.
 * @param errors what is wrong with the text as YAML
 */
export function otherFormat(
  text: string,
  root: YamlNode | undefined,
  errors: readonly SyntaxFinding[],
): SyntaxFinding | undefined {
  const comment = errors[0] || hasCommentKey(root) ? jsonComment(text) : undefined
  if (comment !== undefined) return commentAt(comment)
  if (hasFrontMatter(text)) return notYaml(text, FRONT_MATTER)
  if (!errors[0] && root?.kind === 'map') return undefined
  const format = formatOf(text)
  if (format) return notYaml(text, format)
  // Without any key of a configuration, and with nothing that can be read, the first error is enough.
  const readable = ANY_KEY.test(text) || (errors.length < 2 && root?.kind === 'map')
  return readable ? undefined : [...errors].sort((a, b) => a.start - b.start)[0]
}

function formatOf(text: string): Omit<Format, 'signs'> | undefined {
  const markdown = markdownIn(text)
  if (markdown || TOP_KEY.test(text)) return markdown
  const found = FORMATS.find(({ signs }) => signs.every((sign) => sign.test(text)))
  if (found) return found
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  if (lines.length > 0 && lines.every((line) => ASSIGNMENT.test(line)))
    return {
      what: 'a dotenv file',
      hint: 'Give it to docker-agent with --env-from-file FILE.',
    }
  return isProse(text, lines)
    ? {
        what: 'Markdown or prose',
        hint: 'Put the text into "instruction" of an agent, or name it in "instruction_file".',
      }
    : undefined
}

/** A first document with a description, and then text instead of a second document. docker-agent has no such key there. */
function hasFrontMatter(text: string): boolean {
  if (!text.startsWith('---')) return false
  const [before, head = '', body = ''] = text.split(/^---[ \t]*\r?$/m, 3)
  return before === '' && /^description:/m.test(head) && !TOP_KEY.test(text) && /^\s*(?![\w-]+:)\S/.test(body)
}

/** Code blocks of Markdown; one of them may be the configuration that is meant. */
function markdownIn(text: string): Omit<Format, 'signs'> | undefined {
  if (!FENCE.test(text)) return undefined
  return {
    what: 'Markdown',
    hint: TOP_KEY.test(text)
      ? 'Keep only the YAML between the lines with "```".'
      : 'Put the text into "instruction" of an agent, or name it in "instruction_file".',
  }
}

/** Text without any key of a configuration, with headings of Markdown, or mostly sentences. */
function isProse(text: string, lines: readonly string[]): boolean {
  if (ANY_KEY.test(text)) return false
  if (HEADING.test(text)) return true
  const sentences = lines.filter((line) => /[a-z] [a-z]/i.test(line) && !/[:{}[\]]/.test(line))
  return lines.length > 2 && sentences.length >= lines.length / 2
}

function notYaml(text: string, { what, hint }: Omit<Format, 'signs'>): SyntaxFinding {
  const start = Math.max(0, text.search(/\S/))
  const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0)
  return {
    ruleId: 'syntax',
    message: `The file looks like ${what}, not like YAML.`,
    hint: hint ?? 'Check the name of the file: docker-agent reads YAML with "agents" at the top level.',
    start,
    end,
  }
}

/** A comment in JSON becomes part of the next key. */
function hasCommentKey(root: YamlNode | undefined): boolean {
  return (
    root?.kind === 'map' && root.pairs.some(({ key }) => key.kind === 'scalar' && /^\/[/*]/.test(key.text))
  )
}

/** Offset of the first comment in a JSON file with comments. */
function jsonComment(text: string): number | undefined {
  let start = skipSpace(text, 0)
  while (text.startsWith('//', start)) start = skipSpace(text, lineEnd(text, start))
  if (text[start] !== '{') return undefined
  for (const match of text.matchAll(STRING_OR_COMMENT)) if (match[1] !== undefined) return match.index
  return undefined
}

function commentAt(start: number): SyntaxFinding {
  return {
    ruleId: 'syntax',
    message: 'A JSON comment is not valid in YAML.',
    hint: 'Remove the comments, or start each of them with "#".',
    start,
    end: start + 2,
  }
}
