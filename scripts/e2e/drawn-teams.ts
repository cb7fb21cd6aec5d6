/** Files about teams that are hard to draw. */

/** An agent leads to another one, by their numbers. The first agent is "root". */
type Link = readonly [from: number, to: number, key?: 'sub_agents' | 'handoffs']

/** YAML of so many agents with these links. */
export function teamText(
  count: number,
  links: readonly Link[],
  nameOf: (agent: number) => string = (agent) => `agent_${agent}`,
): string {
  const name = (agent: number): string => JSON.stringify(agent === 0 ? 'root' : nameOf(agent))
  const lists = new Map<string, string[]>()
  for (const [from, to, key = 'sub_agents'] of links) {
    const place = `${from} ${key}`
    lists.set(place, [...(lists.get(place) ?? []), name(to)])
  }
  const list = (agent: number, key: string): string => {
    const names = lists.get(`${agent} ${key}`)
    return names ? `\n    ${key}: [${names.join(', ')}]` : ''
  }
  const agents = Array.from(
    { length: count },
    (_, agent) => `  ${name(agent)}:
    model: ${agent % 2 === 0 ? 'openai/gpt-5-mini' : 'writer'}
    description: Works on part ${agent} of the whole, which takes more than a line to say and more than two to describe.
    instruction: Work.${list(agent, 'sub_agents')}${list(agent, 'handoffs')}${agent % 3 === 0 ? TOOLSETS : ''}`,
  )
  return `models:\n  writer: { provider: anthropic, model: claude-sonnet-4-5 }\nagents:\n${agents.join('\n')}\n`
}

const TOOLSETS = `
    toolsets: [{ type: shell }, { type: mcp, ref: "docker:github-official" }, { type: think }, { type: filesystem }]`

/** Each agent leads to the three after it. */
export function tree(count: number): Link[] {
  return Array.from({ length: count - 1 }, (_, index) => [Math.floor(index / 3), index + 1])
}

/** The first agent leads to all others. */
export function star(count: number): Link[] {
  return Array.from({ length: count - 1 }, (_, index) => [0, index + 1])
}

/** Each agent leads to the next one. */
export function chain(count: number): Link[] {
  return Array.from({ length: count - 1 }, (_, index) => [index, index + 1])
}

/** Each agent leads to some of the next layer. */
export function layers(depth: number, width: number): Link[] {
  const all = Array.from({ length: (depth - 1) * width * width }, (_, index): Link => {
    const layer = Math.floor(index / width ** 2) * width
    return [layer + (Math.floor(index / width) % width), layer + width + (index % width)]
  })
  return all.filter(([from, to]) => (from * 7 + to * 3) % 5 === 0)
}

/** All agents lead to all others. */
export function dense(count: number): Link[] {
  return Array.from({ length: count ** 2 }, (_, index): Link => [Math.floor(index / count), index % count])
}

/** The same links each time, back and forth, some to the agent itself. */
export function random(agents: number, links: number): Link[] {
  let seed = 7
  const next = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((seed / 2 ** 31) * agents)
  }
  return Array.from({ length: links }, (_, index) => [
    next(),
    next(),
    index % 3 === 0 ? 'handoffs' : 'sub_agents',
  ])
}

/** Names that are long, in other scripts, or hostile. */
export const HARD_NAMES = [
  '"]><script>alert(1)</script>',
  'line\nbreak\ttab\u0000\u001b[31m',
  '研究者と翻訳者のための長い名前のエージェント一号',
  'وكيل البحث والكتابة',
  'חוקר',
  '👩‍👩‍👧‍👦👍🏽🇩🇪 emoji family of agents with a long name',
  'e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030a\u030b\u030c\u030d\u030e\u030f\u0310',
  '\u0301',
  '\u202etxet desrever',
  '__proto__',
  `a-name-of-many-words-${'and-more-'.repeat(1000)}`,
  'W'.repeat(10_000),
  'ﷺ﷽',
  '\ufffe\uffff\ud800',
  'हिन्दी में सहायक',
]

/** A hard name for each agent. */
export function hardName(agent: number): string {
  return `${HARD_NAMES[agent % HARD_NAMES.length] ?? ''}${agent < HARD_NAMES.length ? '' : agent}`
}

/** All kinds of links, external and missing agents, and many findings. */
export const KINDS = `commands:
  review: { now: { instruction: Review it, agent: editor } }
agents:
  root:
    model: [openai/gpt-5-mini, "nowhere/x", cloudflare-ai-gateway/anthropic/claude-sonnet-4-5]
    description: Leads
    instrution: Lead.
    sub_agents: [writer, editor, "docker.io/team/agent:1", "https://example.com/agents/checker.yaml", nobody]
    handoffs: [writer, support]
    routing: { default_agent: support }
    fallback: { models: [missing, "openai/gpt-4o", "anthropic/claude-haiku-4-5", "google/gemini-2.5-flash"] }
    toolsets:
      - { type: mcp }
      - { type: shel }
      - { type: mcp, command: npx, args: [-y, "@modelcontextprotocol/server-filesystem", "/a/long/path/to/files"] }
      - { type: mcp, remote: { url: "https://mcp.example.com/a/very/long/path/that/goes/on/and/on" } }
      - { type: memory, path: memory.db }
      - { type: think }
      - { type: todo }
      - { type: fetch }
  writer:
    model: openai/gpt-5-mini
    description: Writes
    instruction: Write.
    handoffs: [root, writer]
    force_handoff: editor
  editor: { model: editor, description: Edits, instruction: Edit., sub_agents: [nobody, nobody] }
  support: { model: openai/gpt-5-mini, description: Helps, instruction: Help., handoffs: [root] }
  alone: { model: openai/gpt-5-mini, description: Waits, instruction: Wait. }
`
