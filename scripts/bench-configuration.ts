const MODELS = ['openai/gpt-4o', 'anthropic/claude-sonnet-4-5', 'google/gemini-2.5-flash']

/** A valid configuration of the usual size; `{n}` makes files differ. */
const CONFIGURATION = `version: "12"
metadata:
  author: team-{n}
  description: Answers questions about project {n}
models:
  main:
    provider: {provider}
    model: {model}
    max_tokens: 4{n}
  fast:
    provider: openai
    model: gpt-4o-mini
    temperature: 0.{n}
agents:
  root:
    model: main
    description: Coordinates the work on project {n}
    instruction: |
      You coordinate a small team that looks after project {n}.
      Ask the researcher for facts and the writer for texts.
      Keep answers short, name your sources, and say when you do not know.
    sub_agents:
      - researcher
      - writer
    add_date: true
    toolsets:
      - type: think
      - type: todo
    commands:
      status: Say what has been done so far.
      summary: Sum the conversation up in three sentences.
  researcher:
    model: fast
    description: Finds facts in files and on the web
    instruction: |
      You look for facts. Search the project's files first, then the web.
      Quote the place where you found each fact.
    toolsets:
      - type: filesystem
        tools:
          - read_file
          - search_files_content
      - type: fetch
        timeout: 2{n}
      - type: mcp
        command: npx
        args: [-y, "@example/search-server-{n}"]
        env:
          SEARCH_REGION: eu
  writer:
    model: main
    description: Writes clear texts
    instruction: You turn facts into clear, short texts for project {n}.
    toolsets:
      - type: memory
        path: ./memory-{n}.db
    max_iterations: 1{n}
`

/** A configuration of this seed: equal seeds give equal text. */
export function configuration(seed: number): string {
  const [provider = '', model = ''] = MODELS[seed % MODELS.length]?.split('/') ?? []
  return CONFIGURATION.replaceAll('{n}', String(seed))
    .replace('{provider}', provider)
    .replace('{model}', model)
}

/** A valid configuration with this many agents, in 5 lines each. 10,000 of them are less than agent-lint's limit of 2 MiB. */
export function agents(count: number): string {
  const names = Array.from({ length: count - 1 }, (_, i) => `agent-${i}`)
  return [
    'version: "12"',
    'models:',
    '  main: { provider: openai, model: gpt-4o-mini }',
    'agents:',
    '  root:',
    '    model: main',
    '    description: Hands each question to the agent that knows its topic',
    '    instruction: Find the agent that knows the topic.',
    '    sub_agents:',
    ...names.map((name) => `      - ${name}`),
    ...names.flatMap((name) => [
      `  ${name}:`,
      '    model: main',
      `    description: Knows the topic of ${name}`,
      '    instruction: Answer in two sentences.',
    ]),
    '',
  ].join('\n')
}
