import {
  AGENT,
  agents,
  hooks,
  inAgent,
  lines,
  list,
  models,
  PROVIDER,
  teams,
  type Construct,
} from './repeated.js'

/** Everything that an agent has or refers to. */
export const agentConstructs: Readonly<Record<string, Construct>> = {
  sub_agents: (n) => teams(n, 'sub_agents', (i) => `description: d${i}`),
  'sub_agents without descriptions': (n) => teams(n, 'sub_agents', () => 'instruction: x'),
  'sub_agents that are unknown': (n) => `${AGENT}    sub_agents: ${list(n, (i) => `none${i}`)}\n`,
  'sub_agents and misspelled names': (n) => agents(n, (i) => `sub_agents: [b${i}]`),
  'long misspelled names': (n) =>
    `agents:\n${lines(n, (i) => `  reviewer-of-all-source-code-${i}: { model: openai/gpt-4o, sub_agents: [rewiever-of-all-source-kode-${i}] }`)}`,
  'sub_agents that are URLs': (n) =>
    `${AGENT}    sub_agents: ${list(n, (i) => `"w${i}:docker/agent${i}"`)}\n`,
  handoffs: (n) => teams(n, 'handoffs', (i) => `description: d${i}`),
  'handoffs in a ring': (n) => agents(n, (i) => `handoffs: [a${(i + 1) % n}]`),
  'force_handoff in a ring': (n) => agents(n, (i) => `force_handoff: a${(i + 1) % n}`),
  'force_handoff to one agent': (n) => agents(n, () => 'force_handoff: a0'),
  'handoffs of √n agents to each other': (n) => {
    const root = Math.ceil(Math.sqrt(n))
    return agents(root, () => `handoffs: ${list(root, (i) => `a${i}`)}`)
  },
  allowed_agents: (n) =>
    `${AGENT}    sub_agents: ${list(n, (i) => `a${i}`)}\n    routing: { allowed_agents: ${list(n, (i) => `a${i}`)}, default_agent: a0 }\n${lines(n, (i) => `  a${i}: { model: openai/gpt-4o }`)}`,
  'fallback models': (n) => `${AGENT}    fallback: { models: ${list(n, (i) => `openai/gpt-${i}`)} }\n`,
  'equal fallback models': (n) => `${AGENT}    fallback: { models: ${list(n, () => 'openai/gpt-4o')} }\n`,
  'fallback models by name': (n) =>
    models(n, () => PROVIDER, `m0, fallback: { models: ${list(n, (i) => `m${i}`)} }`),
  'one fallback of each agent': (n) => agents(n, (i) => `fallback: { models: [openai/gpt-${i}] }`),
  'agents that use one model': (n) =>
    `agents:\n${lines(n, (i) => `  a${i}: { model: m }`)}models:\n  m: { ${PROVIDER} }\n`,
  'agents that use an unknown model': (n) => `agents:\n${lines(n, (i) => `  a${i}: { model: m${i} }`)}`,
  'agents with a selector': (n) =>
    `agents:\n${lines(n, (i) => `  a${i}: { model: m }`)}models:\n  m: { first_available: ${list(n, (i) => `openai/gpt-${i}`)} }\n`,
  'agents with a router': (n) =>
    `agents:\n${lines(n, (i) => `  a${i}: { model: m }`)}models:\n  m: { ${PROVIDER}, routing: ${list(n, (i) => `{ model: openai/gpt-${i}, examples: [x] }`)} }\n`,
  'models in one string': (n) =>
    `agents:\n  root: { model: "${Array.from({ length: n }, (_, i) => `openai/gpt-${i}`).join(',')}" }\n`,
  'agents that use models in one string': (n) =>
    `agents:\n${lines(n, (i) => `  a${i}: { model: m }`)}models:\n  m: { model: "${Array.from({ length: n }, (_, i) => `openai/gpt-${i}`).join(',')}" }\n`,
  'inline skills': (n) => inAgent('skills', n, (i) => `- { name: s${i}, description: d, instructions: x }`),
  'equal inline skills': (n) => inAgent('skills', n, () => '- { name: s, description: d, instructions: x }'),
  'skills by name': (n) =>
    `${AGENT}    use_skills: ${list(n, (i) => `x${i}`)}\nskills:\n${lines(n, (i) => `  x${i}: [{ name: s${i}, description: d, instructions: x }]`)}`,
  'paths as skills': (n) => inAgent('skills', n, (i) => `- ./skills/s${i}`),
  'toolsets by name': (n) =>
    `${AGENT}    use_toolsets: ${list(n, (i) => `x${i}`)}\ntoolsets:\n${lines(n, (i) => `  x${i}: [{ type: mcp, command: c${i} }]`)}`,
  'toolsets by name in each agent': (n) =>
    `agents:\n${lines(n, (i) => `  a${i}: { model: openai/gpt-4o, use_toolsets: [x] }`)}toolsets:\n  x: ${list(n, (i) => `{ type: mcp, command: c${i} }`)}\n`,
  'commands by name in each agent': (n) =>
    `agents:\n${lines(n, (i) => `  a${i}: { model: openai/gpt-4o, use_commands: [x] }`)}commands:\n  x: { ${Array.from({ length: n }, (_, i) => `c${i}: y`).join(', ')} }\n`,
  toolsets: (n) => inAgent('toolsets', n, (i) => `- { type: mcp, command: c${i}, tools: [a, b] }`),
  'equal toolsets': (n) => inAgent('toolsets', n, () => '- { type: filesystem }'),
  'tools of one toolset': (n) =>
    inAgent('toolsets', 1, () => `- { type: mcp, command: c, tools: ${list(n, (i) => `t${i}`)} }`),
  'unknown tools': (n) =>
    inAgent('toolsets', 1, () => `- { type: filesystem, tools: ${list(n, (i) => `read_fil${i}`)} }`),
  'toolsets of unknown types': (n) => inAgent('toolsets', n, (i) => `- { type: filesystm${i} }`),
  'references to mcps': (n) =>
    `${inAgent('toolsets', n, (i) => `- { type: mcp, ref: x${i} }`)}mcps:\n${lines(n, (i) => `  x${i}: { command: c }`)}`,
  'references to one mcp': (n) =>
    `${inAgent('toolsets', n, () => '- { type: mcp, ref: x }')}mcps:\n  x: { command: c }\n`,
  'references to unknown mcps': (n) => inAgent('toolsets', n, (i) => `- { type: mcp, ref: x${i} }`),
  'references to rag': (n) =>
    `${inAgent('toolsets', n, (i) => `- { type: rag, ref: x${i} }`)}rag:\n${lines(n, (i) => `  x${i}: { docs: [./d${i}], strategies: [{ type: bm25 }] }`)}`,
  'model_picker models': (n) =>
    inAgent('toolsets', 1, () => `- { type: model_picker, models: ${list(n, (i) => `openai/gpt-${i}`)} }`),
  'script tools': (n) =>
    inAgent(
      'toolsets',
      1,
      () =>
        `- { type: script, shell: { ${Array.from({ length: n }, (_, i) => `t${i}: { cmd: echo }`).join(', ')} } }`,
    ),
  'script arguments': (n) =>
    inAgent(
      'toolsets',
      1,
      () =>
        `- { type: script, shell: { t: { cmd: echo, args: { ${Array.from({ length: n }, (_, i) => `p${i}: { type: string }`).join(', ')} }, required: ${list(n, (i) => `p${i}`)} } } }`,
    ),
  'api arguments': (n) =>
    inAgent(
      'toolsets',
      1,
      () =>
        `- { type: api, api_config: { name: a, endpoint: "https://x.example/${Array.from({ length: n }, (_, i) => `\${p${i}}`).join('')}", method: GET, args: { ${Array.from({ length: n }, (_, i) => `p${i}: { type: string }`).join(', ')} }, required: ${list(n, (i) => `p${i}`)} } }`,
    ),
  'environment of a toolset': (n) =>
    inAgent(
      'toolsets',
      1,
      () =>
        `- { type: mcp, command: c, env: { ${Array.from({ length: n }, (_, i) => `V${i}: $W${i}`).join(', ')} } }`,
    ),
  'headers of a toolset': (n) =>
    inAgent(
      'toolsets',
      1,
      () =>
        `- { type: mcp, remote: { url: "https://x.example", headers: { ${Array.from({ length: n }, (_, i) => `H${i}: "\${W${i}}"`).join(', ')} } } }`,
    ),
  domains: (n) =>
    inAgent(
      'toolsets',
      1,
      () =>
        `- { type: fetch, allowed_domains: ${list(n, (i) => `d${i}.example`)}, blocked_domains: ${list(n, (i) => `d${i}.example`)} }`,
    ),
  allow_list: (n) =>
    inAgent(
      'toolsets',
      1,
      () =>
        `- { type: filesystem, allow_list: ${list(n, (i) => `./d${i}`)}, deny_list: ${list(n, (i) => `./d${i}`)} }`,
    ),
  hooks: (n) => hooks(n, 'session_start', (i) => `{ type: command, command: c${i} }`),
  'equal hooks': (n) => hooks(n, 'session_start', () => '{ type: command, command: c }'),
  'unknown builtins': (n) => hooks(n, 'session_start', (i) => `{ type: builtin, command: ad_date${i} }`),
  matchers: (n) =>
    hooks(n, 'pre_tool_use', (i) => `{ matcher: "shell|t${i}.*", hooks: [{ type: command, command: c }] }`),
  'equal matchers': (n) =>
    hooks(n, 'pre_tool_use', () => '{ matcher: "nothing", hooks: [{ type: command, command: c }] }'),
  'a matcher of n alternatives': (n) =>
    hooks(
      1,
      'pre_tool_use',
      () =>
        `{ matcher: "${Array.from({ length: n }, (_, i) => `t${i}`).join('|')}", hooks: [{ type: command, command: c }] }`,
    ),
  'matchers and toolsets': (n) =>
    `${hooks(n, 'pre_tool_use', (i) => `{ matcher: "t${i}", hooks: [{ type: command, command: c }] }`)}    toolsets:\n${lines(n, (i) => `      - { type: mcp, command: c${i}, tools: [t${i}] }`)}`,
  commands: (n) => inAgent('commands', n, (i) => `c${i}: do x`),
  'commands that start agents': (n) =>
    inAgent('commands', n, (i) => `c${i}: { instruction: x, agent: a${i} }`),
  'shadowed commands': (n) =>
    `${inAgent('commands', n, (i) => `c${i}: do x`)}    use_commands: [x]\ncommands:\n  x: { ${Array.from({ length: n }, (_, i) => `c${i}: y`).join(', ')} }\n`,
  'strict schema': (n) =>
    `${AGENT}    structured_output:\n      name: x\n      strict: true\n      schema: { type: object, properties: { ${Array.from({ length: n }, (_, i) => `p${i}: { type: string }`).join(', ')} }, required: ${list(n, (i) => `p${i}`)} }\n`,
  'strict schema with nothing required': (n) =>
    `${AGENT}    structured_output:\n      name: x\n      strict: true\n      schema: { type: object, properties: { ${Array.from({ length: n }, (_, i) => `p${i}: { type: object, properties: { a: {} } }`).join(', ')} } }\n`,
  'unknown budgets': (n) => agents(n, (i) => `budgets: [b${i}]`),
  'budgets of one agent': (n) =>
    `${AGENT}    budgets: ${list(n, (i) => `x${i}`)}\nbudgets:\n${lines(n, (i) => `  x${i}: { max_cost: 1 }`)}`,
  'prompt files': (n) => `${AGENT}    add_prompt_files: ${list(n, (i) => `p${i}.md`)}\n`,
}
