import {
  AGENT,
  agents,
  EVALUATOR,
  lines,
  list,
  models,
  permissions,
  PROVIDER,
  section,
  type Construct,
} from './repeated.js'

/** Everything beside the agents. */
export const sectionConstructs: Readonly<Record<string, Construct>> = {
  models: (n) => models(n, () => PROVIDER),
  'unused models': (n) => models(n, () => PROVIDER, 'openai/gpt-4o'),
  'models of unknown providers': (n) => models(n, (i) => `provider: opnai${i}, model: gpt-4o`),
  'unknown model IDs': (n) => models(n, (i) => `provider: openai, model: gpt-4oo${i}`),
  'models in a chain of routers': (n) =>
    models(n, (i) => `${PROVIDER}, routing: [{ model: m${i + 1}, examples: [x] }]`),
  'models in a ring of routers': (n) =>
    models(n, (i) => `${PROVIDER}, routing: [{ model: m${(i + 1) % n}, examples: [x] }]`),
  'models in a chain of selectors': (n) => models(n, (i) => `first_available: [m${i + 1}]`),
  'title models in a chain': (n) =>
    models(n, (i) => `${PROVIDER}, title_model: m${i + 1}, compaction_model: m${i + 1}`),
  first_available: (n) => models(1, () => `first_available: ${list(n, (i) => `openai/gpt-${i}`)}`),
  'equal first_available': (n) => models(1, () => `first_available: ${list(n, () => 'openai/gpt-4o')}`),
  'equal unknown first_available': (n) => models(1, () => `first_available: ${list(n, () => 'x')}`),
  'first_available by name': (n) =>
    `${models(n, () => PROVIDER, 'x')}  x: { first_available: ${list(n, (i) => `m${i}`)} }\n`,
  'routing rules': (n) =>
    models(
      1,
      () => `${PROVIDER}, routing: ${list(n, (i) => `{ model: openai/gpt-${i}, examples: [x${i}] }`)}`,
    ),
  'equal routing rules': (n) =>
    models(1, () => `${PROVIDER}, routing: ${list(n, () => '{ model: openai/gpt-4o, examples: [x] }')}`),
  'examples of a routing rule': (n) =>
    models(1, () => `${PROVIDER}, routing: [{ model: openai/gpt-4o, examples: ${list(n, (i) => `x${i}`)} }]`),
  'headers of a model': (n) =>
    models(
      1,
      () =>
        `${PROVIDER}, base_url: "https://x.example", provider_opts: { http_headers: { ${Array.from({ length: n }, (_, i) => `H${i}: "\${W${i}}"`).join(', ')} } }`,
    ),
  'provider options': (n) =>
    models(
      1,
      () =>
        `${PROVIDER}, provider_opts: { ${Array.from({ length: n }, (_, i) => `top_${i}: 1`).join(', ')} }`,
    ),
  'gateway models': (n) =>
    models(
      n,
      (i) =>
        `provider: openai, model: gpt-4o, base_url: "https://gateway.ai.cloudflare.com/v1/\${A${i}}/\${G${i}}/openai"`,
    ),
  'token keys': (n) => models(n, (i) => `${PROVIDER}, token_key: K${i}`),
  providers: (n) =>
    section('providers', n, (i) => `{ provider: openai, base_url: "https://x${i}.example/v1" }`),
  'providers that models use': (n) =>
    `${models(n, (i) => `provider: p${i}, model: x`)}providers:\n${lines(n, (i) => `  p${i}: { base_url: "https://x.example/v1", token_key: K${i} }`)}`,
  'providers in a chain': (n) =>
    `${models(1, () => 'provider: p0, model: x')}providers:\n${lines(n, (i) => `  p${i}: { provider: p${i + 1} }`)}`,
  'models of one provider': (n) =>
    `${models(n, () => 'provider: p, model: x')}providers:\n  p: { base_url: "https://x.example/v1" }\n`,
  mcps: (n) => section('mcps', n, (i) => `{ command: c${i} }`),
  rag: (n) =>
    section(
      'rag',
      n,
      (i) => `{ docs: [./d${i}], strategies: [{ type: chunked-embeddings, embedding_model: openai/e${i} }] }`,
    ),
  'rag strategies': (n) =>
    section(
      'rag',
      1,
      () => `{ docs: [./d], strategies: ${list(n, () => '{ type: bm25, database: d.db }')} }`,
    ),
  'rag fusion weights': (n) =>
    section(
      'rag',
      1,
      () =>
        `{ docs: [./d], strategies: [{ type: bm25 }], results: { fusion: { strategy: weighted, weights: { ${Array.from({ length: n }, (_, i) => `w${i}: 1`).join(', ')} } } } }`,
    ),
  budgets: (n) => section('budgets', n, () => '{ max_cost: 1 }'),
  skills: (n) => section('skills', n, (i) => `[{ name: s${i}, description: d, instructions: x }]`),
  'toolset sections': (n) => section('toolsets', n, (i) => `[{ type: mcp, command: c${i} }]`),
  'command sections': (n) => section('commands', n, (i) => `{ c${i}: y }`),
  'unused evaluators': (n) => section('evaluators', n, () => EVALUATOR),
  'unused evaluators and agents': (n) =>
    `${agents(n, () => 'instruction: x')}evaluators:\n${lines(n, (i) => `  e${i}: ${EVALUATOR}`)}`,
  'evaluators of agents': (n) =>
    `${agents(n, (i) => `hooks: { before_llm_call: [{ type: evaluate, evaluator: e${i} }] }`)}evaluators:\n${lines(n, (i) => `  e${i}: ${EVALUATOR}`)}`,
  'one evaluator of all agents': (n) =>
    `${agents(n, () => 'hooks: { before_llm_call: [{ type: evaluate, evaluator: e }] }')}evaluators:\n  e: ${EVALUATOR}\n`,
  'choices of an evaluator': (n) =>
    section(
      'evaluators',
      1,
      () => `{ ${PROVIDER}, instructions: x, type: choice, choices: ${list(n, (i) => `c${i}`)} }`,
    ),
  flavors: (n) => section('flavors', n, (i) => `{ agents: { root: { model: openai/gpt-${i} } } }`),
  network_allowlist: (n) => `${AGENT}runtime: { network_allowlist: ${list(n, (i) => `d${i}.example`)} }\n`,
  tags: (n) => `${AGENT}metadata: { tags: ${list(n, (i) => `t${i}`)} }\n`,
  permissions: (n) => permissions(n, (i) => `t${i}`),
  'equal permissions': (n) => permissions(n, () => 'shell'),
  'patterns in permissions': (n) => permissions(n, (i) => `"shell:cmd=git ${i}*"`),
  'equal patterns in permissions': (n) => permissions(n, () => '"shell:cmd=git *"'),
  'permissions of any tool': (n) => permissions(n, (i) => `"*:a${i}=b*"`),
  'stars in a permission': (n) => permissions(1, () => `"shell:cmd=${'*a'.repeat(n)}"`),
}
