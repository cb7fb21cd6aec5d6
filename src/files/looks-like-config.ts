/** Keys that agents of docker-agent have and agents of other tools do not. What leads up to one stays on its line, so that many lines of dashes take no time. */
const AGENT_KEYS =
  /(?:^|[{,])(?:-|[^\S\r\n\u2028\u2029])*["']?(?:instruction|instruction_file|sub_agents|toolsets|handoffs|force_handoff|add_date|add_environment_info|add_prompt_files|welcome_message|code_mode_tools|max_iterations|num_history_items|harness)["']?\s*:/m
const MODEL_KEY = /(?:^|[{,])(?:-|[^\S\r\n\u2028\u2029])*["']?model["']?\s*:/m
/** An inline model of docker-agent: provider/model. */
const INLINE_MODEL = /(?:^|[{,])(?:-|[^\S\r\n\u2028\u2029])*["']?model["']?\s*:\s*["']?[a-z][\w-]*\/[^\s"']/m
/** Root keys of other tools' files with `agents`; no docker-agent configuration has them. */
const FOREIGN_KEYS = new Set([
  'apiVersion',
  'kind',
  'services',
  'jobs',
  'steps',
  'on',
  'stages',
  'tasks',
  'crew',
  'framework',
  'openapi',
  'swagger',
])
const RUNS_IT = /^#!.*\b(docker[ -]agent|cagent)\b/
const SAYS_SCHEMA = /^#\s*(yaml-language-server:\s*)?\$schema[=:]\s*\S*(docker-agent|cagent|agent-schema)/m
const HCL_AGENT = /^agent\s+"[^"\n]*"\s*\{/m
const ROOT_KEY = /^["']?([\w.$-]+)["']?\s*:(?:\s|$)/

/**
 * Whether a text looks like a docker-agent configuration, valid or not. It is for files in directories, so it
 * is cheap, and it is false in doubt: a file of another tool must never count as a configuration. `path`
 * distinguishes HCL from YAML.
 */
export function looksLikeConfig(text: string, path = ''): boolean {
  if (path.toLowerCase().endsWith('.hcl')) return HCL_AGENT.test(text)
  const bare = text.replace(/^\uFEFF/, '')
  if (RUNS_IT.test(bare) || SAYS_SCHEMA.test(bare)) return true
  if (!bare.includes('agents')) return HCL_AGENT.test(bare)
  const root = rootKeys(bare)
  if ([...root.keys()].some((key) => FOREIGN_KEYS.has(key))) return false
  const agents = root.get('agents')
  if (agents === undefined) return isFlowConfig(bare)
  if (AGENT_KEYS.test(agents)) return true
  if (/^\s*-\s/.test(agents)) return false
  return INLINE_MODEL.test(agents) || (MODEL_KEY.test(agents) && root.has('models'))
}

/** The root keys of a block mapping, each with the text below it. The whole root may be indented. */
function rootKeys(text: string): Map<string, string> {
  const keys = new Map<string, string>()
  let indent: number | undefined
  let current: string | undefined
  for (const line of text.split(/\r\n|\n|\r/)) {
    const content = line.trimStart()
    if (content === '' || content.startsWith('#') || content.startsWith('---') || content.startsWith('%'))
      continue
    indent ??= line.length - content.length
    const key = line.length - content.length === indent ? ROOT_KEY.exec(content)?.[1] : undefined
    if (key !== undefined) {
      current = key
      keys.set(key, content.slice(content.indexOf(':') + 1))
    } else if (current !== undefined) keys.set(current, `${keys.get(current) ?? ''}\n${line}`)
  }
  return keys
}

/** Whether the root is a flow mapping (such as JSON) with agents. */
function isFlowConfig(text: string): boolean {
  const start = text.replace(/^(\s*(#[^\n]*)?(---)?\n)+/, '').trimStart()
  return (
    start.startsWith('{') &&
    /["']?agents["']?\s*:\s*\{/.test(start) &&
    /["']?(instruction|toolsets|sub_agents)["']?\s*:/.test(start)
  )
}
