import type { Path, Span } from '../../diagnostic.js'
import { insertKeys, replaceWith, type PathFix, type Report } from '../../finding.js'
import { placeholders } from '../../go/expand.js'
import { closest, didYouMean } from '../../suggest.js'
import { excerpt } from '../../wording.js'

/** What docker-agent does with a toolset that it cannot build. */
export const EFFECT = 'so docker-agent skips the toolset'

/**
 * Reports what the command of a script tool refers to without a declaration. Every `$` counts, also in what a shell would expand
 * itself.
 * @param declared the arguments and variables of the tool
 * @param hasEnv the tool has an `env` already
 */
export function checkCommand(
  cmd: string,
  declared: readonly string[],
  owner: Path,
  hasEnv: boolean,
): Report[] {
  const path = [...owner, 'cmd']
  const seen = new Set<string>()
  return placeholders(cmd).flatMap(({ name, start, end }): Report[] => {
    const written = cmd.slice(start, end)
    const isExpression = written.startsWith('${env.')
    if ((declared.includes(name) && !isExpression) || seen.has(written)) return []
    seen.add(written)
    const hint = isExpression
      ? `Write $${name}, and add env: { ${name}: "${written}" } to the tool.`
      : (didYouMean(name, declared) ?? undeclaredHint(name))
    const message = `"${excerpt(written)}" is neither an argument nor a variable of the tool, ${EFFECT}.`
    const near = isExpression ? undefined : closest(name, declared)
    const within = { start, end }
    const fix =
      near === undefined
        ? declaration(name, owner, hasEnv, isExpression ? within : undefined)
        : replaceWith({ path, within }, written.replace(name, near), { safe: false })
    return [{ path, at: 'value', within, message, hint, fix }]
  })
}

/** Adds a variable of the environment to the tool, and writes its short form in the command where that is needed. */
function declaration(name: string, tool: Path, hasEnv: boolean, written?: Span): PathFix | undefined {
  if (!VARIABLE.test(name)) return undefined
  const value = `"\${env.${name}}"`
  const fix = hasEnv
    ? insertKeys([...tool, 'env'], [[name, value]])
    : insertKeys(tool, [['env', `{ ${name}: ${value} }`]])
  if (!written) return fix
  return {
    ...fix,
    edits: [...fix.edits, { kind: 'replace-value', path: [...tool, 'cmd'], within: written, to: `$${name}` }],
  }
}

/** The name of a variable, by convention. */
const VARIABLE = /^[A-Z_][A-Z\d_]+$/

function undeclaredHint(name: string): string {
  if (VARIABLE.test(name)) return `Add env: { ${name}: "\${env.${name}}" } to the tool.`
  const script =
    'move the command to a script file: docker-agent checks every "$", also those that the shell expands'
  return /^[A-Za-z_]\w*$/.test(name)
    ? `Declare it with args: { ${name}: { type: string, description: … } }, or ${script}.`
    : `Instead, ${script}.`
}
