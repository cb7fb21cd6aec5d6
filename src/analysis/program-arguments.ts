import type { Dollar } from './dollars.js'
import type { ExpandedString } from './expansion.js'

/** Programs with an option that runs its value as code, after any other words. */
const SHELL =
  /^(sh|bash|zsh|dash|ksh|ash|fish|csh|tcsh|busybox|nu|npx|npm|pnpm|yarn|env|su|sudo|script|nix|nix-shell)$/

/** Programs with such an option directly after them or after other options; behind the name of a script it is the script's. */
const LANGUAGE = /^(node|nodejs|deno|bun|tsx|python[\d.]*|perl|ruby|php|lua)$/

/** Options whose value is code: `-c`, `-lc`, `--eval`; `-S` of env; `-e` of node, perl and ruby. */
const CODE_OPTION = /^(-[a-z]*c|-p?e|-r|-S|--(command|eval|call|run|print|split-string))$/

/** Programs that pass all further words to a shell, or read them as code in which "$" has another meaning. */
const REST_IS_CODE = /^(ssh|mosh|eval|envsubst|cmd|pwsh|powershell|wsl|jq|yq|[gm]?awk)$/i

/** A bridge to remote MCP servers, which replaces `${X}` by the variable itself. */
const EXPANDING_BRIDGE = /^(@[\w-]+\/)?(hyper-)?mcp-remote(@.*)?$/

interface Programs {
  /** The positions of words that are code. */
  readonly code: ReadonlySet<number>
  /** From here on, everything is code; infinity if nothing is. */
  readonly restFrom: number
  readonly bridge: number
}

const known = new WeakMap<object, Programs>()

/**
 * Whether the program that gets an argument, or a shell between it and docker-agent, expands a variable in it: code after
 * `sh -c` and the like, and `${X}` for `mcp-remote`.
 */
export function isExpandedByProgram({ form }: Dollar, { field, path, block }: ExpandedString): boolean {
  const isWholeCommand = field === 'IdentityTokenSourceConfig.command'
  if (field !== 'Toolset.args' && !isWholeCommand) return false
  const { code, restFrom, bridge } = programsOf(block.value)
  // The command of a toolset comes before its arguments.
  const position = Number(path.at(-1)) + (isWholeCommand ? 0 : 1)
  return code.has(position) || restFrom < position || (bridge < position && form === 'braces')
}

function programsOf(value: Readonly<Record<string, unknown>>): Programs {
  const found = known.get(value)
  if (found) return found
  const words = [value.command, value.args].flat().map((word) => (typeof word === 'string' ? word : ''))
  const programs = {
    code: codePositions(words),
    restFrom: firstOf(words.map(programName), REST_IS_CODE),
    bridge: firstOf(words, EXPANDING_BRIDGE),
  }
  known.set(value, programs)
  return programs
}

function codePositions(words: readonly string[]): Set<number> {
  const positions = new Set<number>()
  let runs: 'shell' | 'language' | undefined
  words.forEach((word, index) => {
    const name = programName(word)
    if (SHELL.test(name)) runs = 'shell'
    else if (LANGUAGE.test(name)) runs = 'language'
    else if (runs && CODE_OPTION.test(word)) {
      positions.add(index + 1)
      runs = undefined
    } else if (runs === 'language' && !word.startsWith('-')) runs = undefined
  })
  return positions
}

function firstOf(words: readonly string[], form: RegExp): number {
  const index = words.findIndex((word) => form.test(word))
  return index < 0 ? Infinity : index
}

/** The name of a program in a path; a word such as `mcp/ssh` is the name of an image. */
function programName(word: string): string {
  const name = /^[./~]|^[A-Za-z]:\\/.test(word)
    ? word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1)
    : word
  return name.replace(/\.exe$/i, '')
}
