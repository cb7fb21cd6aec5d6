/** Blocks that docker-agent accepts, whose parts depend on each other. */

type Data = Readonly<Record<string, unknown>>

/** Programs that run an agent. */
export const HARNESSES = [
  { type: 'claude-code', effort: 'high' },
  { type: 'opencode', agent: 'plan', thinking: true },
]

/** A model that needs no key. */
export const FEDERATED = {
  provider: 'anthropic',
  model: 'claude-sonnet-4-5',
  auth: {
    type: 'workload_identity_federation',
    workload_identity_federation: {
      federation_rule_id: 'fdrl_example',
      organization_id: '00000000-0000-0000-0000-000000000000',
      identity_token: { file: '/var/run/secrets/token' },
    },
  },
}

/** A source of documents. */
export const RAG = { docs: ['docs'], strategies: [{ type: 'bm25', database: 'data/docs.db', limit: 5 }] }

/** Toolsets with blocks of their own, and the first config version that has them. */
export const WHOLE_TOOLSETS: readonly (readonly [since: number, toolset: Data])[] = [
  [
    0,
    { type: 'mcp', remote: { url: 'https://mcp.example.com', transport_type: 'sse', headers: { A: 'b' } } },
  ],
  [
    2,
    {
      type: 'api',
      api_config: {
        name: 'item',
        method: 'GET',
        endpoint: 'https://api.example.com/items/${id}',
        args: { id: { type: 'string', description: 'Which one' } },
        required: ['id'],
      },
    },
  ],
  [7, { type: 'rag', rag_config: RAG }],
  [12, { type: 'webhook', webhook_config: { provider: 'slack', url: 'https://hooks.example.com/a' } }],
]
