/** Advice for a key that people write in the wrong place or by another tool's name. */
export interface Misplaced {
  readonly hint: string
  /** The right key in the same place, where there is one. */
  readonly rename?: string
}

const ON_MODEL = 'It belongs to a model: define one under "models" and name it in "model".'
const IN_OPTIONS = (key: string): Misplaced => ({ hint: `Write it under "provider_opts": { ${key}: … }.` })
const RENAMED = (key: string): Misplaced => ({ hint: `Did you mean "${key}"?`, rename: key })
const HEADERS: Misplaced = {
  hint: 'Headers go under "provider_opts": { http_headers: { … } }; values there are sent as written, without expansion.',
}

const AS_TOOLSET = (type: string): Misplaced => ({
  hint: `Write it as a toolset: toolsets: [{ type: ${type} }].`,
})

const TABLE: Readonly<Record<string, Readonly<Record<string, Misplaced>>>> = {
  Config: {
    agent: RENAMED('agents'),
    model: RENAMED('models'),
    provider: RENAMED('providers'),
    mcp: RENAMED('mcps'),
    mcp_servers: RENAMED('mcps'),
    mcpServers: RENAMED('mcps'),
    tools: RENAMED('toolsets'),
    toolset: RENAMED('toolsets'),
    hooks: { hint: 'Hooks belong to an agent: agents.<name>.hooks.' },
    sandbox: { hint: 'Write runtime: { sandbox: true }.' },
    env: { hint: 'Variables come from the environment; toolsets take "env" of their own.' },
    name: { hint: 'An agent is named by its key under "agents".' },
    services: { hint: 'This looks like a Docker Compose file.' },
    apiVersion: { hint: 'This looks like a Kubernetes file.' },
    description: { hint: 'Write metadata: { description: … }, or a description on the agent.' },
    author: { hint: 'Write metadata: { author: … }.' },
  },
  AgentConfig: {
    instructions: RENAMED('instruction'),
    prompt: RENAMED('instruction'),
    system_prompt: RENAMED('instruction'),
    system: RENAMED('instruction'),
    toolset: RENAMED('toolsets'),
    tools: RENAMED('toolsets'),
    tool: RENAMED('toolsets'),
    sub_agent: RENAMED('sub_agents'),
    subagents: RENAMED('sub_agents'),
    agents: RENAMED('sub_agents'),
    handoff: RENAMED('handoffs'),
    desc: RENAMED('description'),
    models: RENAMED('model'),
    command: RENAMED('commands'),
    skill: RENAMED('skills'),
    hook: RENAMED('hooks'),
    temperature: { hint: ON_MODEL },
    max_tokens: { hint: ON_MODEL },
    top_p: { hint: ON_MODEL },
    thinking_budget: { hint: ON_MODEL },
    base_url: { hint: ON_MODEL },
    provider: { hint: 'Write model: "provider/model", or define a model under "models".' },
    provider_opts: { hint: ON_MODEL },
    parallel_tool_calls: { hint: ON_MODEL },
    token_key: { hint: ON_MODEL },
    first_available: { hint: ON_MODEL },
    title_model: { hint: ON_MODEL },
    sandbox: { hint: 'Write runtime: { sandbox: true } at the top level.' },
    permissions: { hint: '"permissions" stands at the top level of the file.' },
    mcp: AS_TOOLSET('mcp'),
    mcps: AS_TOOLSET('mcp'),
    shell: AS_TOOLSET('shell'),
    filesystem: AS_TOOLSET('filesystem'),
    headers: { hint: 'Headers belong to a model: models.<name>.provider_opts.http_headers.' },
    budget: RENAMED('budgets'),
    env: { hint: 'Variables go on the toolset that needs them.' },
  },
  ModelConfig: {
    headers: HEADERS,
    http_headers: HEADERS,
    extra_headers: HEADERS,
    api_type: {
      hint: 'On a model it stands under "provider_opts": { api_type: … }; on a provider it is a key of its own.',
    },
    api_key: {
      hint: 'Write "token_key" with the NAME of an environment variable; the key itself never stands in the file.',
    },
    api_key_env: RENAMED('token_key'),
    token: RENAMED('token_key'),
    url: RENAMED('base_url'),
    endpoint: RENAMED('base_url'),
    api_base: RENAMED('base_url'),
    name: RENAMED('model'),
    model_id: RENAMED('model'),
    id: RENAMED('model'),
    options: RENAMED('provider_opts'),
    opts: RENAMED('provider_opts'),
    max_output_tokens: RENAMED('max_tokens'),
    reasoning_effort: RENAMED('thinking_budget'),
    thinking: RENAMED('thinking_budget'),
    context_size: IN_OPTIONS('context_size'),
    context_length: IN_OPTIONS('context_size'),
    top_k: IN_OPTIONS('top_k'),
    seed: IN_OPTIONS('seed'),
    min_p: IN_OPTIONS('min_p'),
    repetition_penalty: IN_OPTIONS('repetition_penalty'),
    extra_body: IN_OPTIONS('extra_body'),
    fallback: { hint: '"fallback" belongs to the agent.' },
    region: IN_OPTIONS('region'),
    project: IN_OPTIONS('project'),
    location: IN_OPTIONS('location'),
  },
  ProviderConfig: {
    headers: HEADERS,
    http_headers: HEADERS,
    extra_headers: HEADERS,
    api_key: {
      hint: 'Write "token_key" with the NAME of an environment variable; the key itself never stands in the file.',
    },
    token: RENAMED('token_key'),
    url: RENAMED('base_url'),
    endpoint: RENAMED('base_url'),
    api_base: RENAMED('base_url'),
    type: RENAMED('provider'),
    options: RENAMED('provider_opts'),
    model: { hint: 'A provider has no model; name it where the model is defined.' },
    models: { hint: 'Models are defined under the top-level "models".' },
  },
  Toolset: {
    cmd: RENAMED('command'),
    arguments: RENAMED('args'),
    arg: RENAMED('args'),
    environment: RENAMED('env'),
    filter: RENAMED('tools'),
    allowed_tools: RENAMED('tools'),
    tool: RENAMED('tools'),
    scripts: RENAMED('shell'),
    instructions: RENAMED('instruction'),
    transport: { hint: 'Write remote: { url: …, transport_type: … }.' },
    transport_type: { hint: 'Write it under "remote".' },
    oauth: { hint: 'Write it under "remote".' },
    endpoint: { hint: 'Write it under "api_config".' },
    description: RENAMED('instruction'),
    servers: { hint: 'One toolset is one server; list several toolsets.' },
    cwd: RENAMED('working_dir'),
    paths: RENAMED('allow_list'),
    allowed_directories: RENAMED('allow_list'),
  },
  Remote: {
    transport: RENAMED('transport_type'),
    type: RENAMED('transport_type'),
    header: RENAMED('headers'),
  },
  Metadata: {
    name: { hint: 'There is no name; the file is named where it is published.' },
    authors: RENAMED('author'),
    licence: RENAMED('license'),
  },
  HookDefinition: {
    matcher: { hint: 'Only tool events take a matcher: { matcher: …, hooks: [ … ] }.' },
    hooks: { hint: 'Only tool events take matchers with "hooks"; this event takes the hooks themselves.' },
    cmd: RENAMED('command'),
  },
  HookMatcherConfig: {
    type: { hint: 'This event takes matchers: put the hook under "hooks" of one.' },
    command: { hint: 'This event takes matchers: put the hook under "hooks" of one.' },
  },
  FallbackConfig: { model: RENAMED('models'), retry: RENAMED('retries') },
  StructuredOutput: {
    type: { hint: 'Write it under "schema".' },
    properties: { hint: 'Write it under "schema".' },
  },
  InlineSkill: { instruction: RENAMED('instructions') },
  PermissionsConfig: {
    allowed: RENAMED('allow'),
    denied: RENAMED('deny'),
    permit: RENAMED('allow'),
    forbid: RENAMED('deny'),
  },
}

/** Advice for a key that is known to be written in the wrong place; undefined for any other. */
export function misplaced(block: string, key: string): Misplaced | undefined {
  const advice = TABLE[block]
  return advice && Object.hasOwn(advice, key) ? advice[key] : undefined
}
