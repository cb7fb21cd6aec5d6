import type { SyntaxFinding } from './syntax-finding.js'
import type { YamlNode } from './tree.js'

/** Root keys of docker-agent's user configuration that agent files do not have. */
const USER_KEYS = ['settings', 'aliases', 'models_gateway', 'default_model', 'credential_helper']
/** Root keys that it shares with agent files. */
const SHARED_KEYS = ['version', 'providers']

/**
 * Recognizes docker-agent's user configuration (`~/.config/cagent/config.yaml`), which is not an agent file: it has no `agents`
 * and more root keys of its own than unknown ones.
 */
export function userConfigUnchecked(root: YamlNode | undefined): SyntaxFinding | undefined {
  if (root?.kind !== 'map') return undefined
  if (!root.pairs.some(({ key }) => key.kind === 'scalar' && USER_KEYS.includes(key.text))) return undefined
  const keys = root.pairs.flatMap(({ key }) => (key.kind === 'scalar' ? [key] : []))
  const own = keys.filter(({ text }) => USER_KEYS.includes(text))
  const others = keys.filter((key) => !own.includes(key) && !SHARED_KEYS.includes(key.text))
  const [first] = own
  if (!first || own.length <= others.length || others.some(({ text }) => text === 'agents')) return undefined
  return {
    ruleId: 'user-config-unchecked',
    message: "This is docker-agent's user configuration, not an agent file.",
    hint: 'docker-agent reads it from ~/.config/cagent/config.yaml. An agent file defines agents under "agents".',
    start: first.start,
    end: first.end,
  }
}
