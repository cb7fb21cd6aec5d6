import type { Path } from '../../diagnostic.js'
import type { Report } from '../../finding.js'
import { didYouMean, excerpt, oneOf } from '../../suggest.js'
import { asMap } from '../config.js'
import { placeholders } from '../../go/expand.js'

/** Why docker-agent skips a whole `script` toolset: names in a command line, or required arguments, that are not declared. */
export function scriptProblems(tool: unknown, path: Path): Report[] {
  const script = asMap(tool) ?? {}
  const args = Object.keys(asMap(script.args) ?? {})
  const env = Object.keys(asMap(script.env) ?? {})
  const both = env.filter((name) => args.includes(name))
  return [
    ...undeclared(script.cmd, [...path, 'cmd'], [...args, ...env]),
    ...unknownRequired(script.required, [...path, 'required'], args),
    ...both.map((name): Report => ({
      path: [...path, 'env', name],
      at: 'key',
      message: `"${name}" is both an argument and a variable, so docker-agent skips the toolset.`,
      hint: 'Rename one of the two.',
      related: [{ path: [...path, 'args', name], at: 'key', message: 'The argument is here.' }],
    })),
  ]
}

function undeclared(cmd: unknown, path: Path, declared: readonly string[]): Report[] {
  if (typeof cmd !== 'string') return []
  const seen = new Set<string>()
  return placeholders(cmd).flatMap(({ name, start, end }): Report[] => {
    const written = cmd.slice(start, end)
    const script = written.startsWith('${env.')
    if ((declared.includes(name) && !script) || seen.has(written)) return []
    seen.add(written)
    const hint = script
      ? `Write $${name} and env: { ${name}: "${written}" } on the tool.`
      : (didYouMean(name, declared) ??
        `Declare it: args: { ${name}: { type: string, description: … } }, or give it under "env".`)
    return [
      {
        path,
        at: 'value',
        within: { start, end },
        message: `"${excerpt(written)}" is neither an argument nor a variable of the tool, so docker-agent skips the toolset.`,
        hint,
      },
    ]
  })
}

function unknownRequired(required: unknown, path: Path, args: readonly string[]): Report[] {
  return (Array.isArray(required) ? required : []).flatMap((name, index): Report[] => {
    if (typeof name !== 'string' || args.includes(name)) return []
    const hint =
      didYouMean(name, args) ??
      (args.length > 0 ? `The arguments are ${oneOf(args, 'and')}.` : 'Declare it under "args".')
    return [
      {
        path: [...path, index],
        at: 'value',
        message: `"${excerpt(name)}" is required but is no argument of the tool, so docker-agent skips the toolset.`,
        hint,
      },
    ]
  })
}
