import { describe, expect, test } from '@jest/globals'
import { lint } from '../../lint.js'

/** `line:column "ID"` of one rule's diagnostics. */
function found(yaml: string, ruleId: string): string[] {
  return lint(yaml)
    .diagnostics.filter((diagnostic) => diagnostic.ruleId === ruleId)
    .map(({ range, message }) => `${range.start.line}:${range.start.column} ${/"[^"]*"/.exec(message)?.[0]}`)
}

describe('every place where a model ID can be written', () => {
  test('a named model that is used five times is one mistake, at its ID', () => {
    const agents = ['a', 'b', 'c', 'd', 'e']
      .map((name) => `  ${name}: { model: gw, description: d, instruction: i }`)
      .join('\n')
    expect(
      found(
        `models:\n  gw:\n    provider: cloudflare-ai-gateway\n    model: "@cf/x/y"\nagents:\n${agents}\n`,
        'missing-provider-prefix',
      ),
    ).toEqual(['4:12 "@cf/x/y"'])
  })

  test('inline references, item by item', () => {
    const yaml = `models:
  alloy: { model: "openai/gpt-4o, cloudflare-ai-gateway/@cf/a/one" }
  router:
    provider: openai
    model: gpt-4o
    title_model: cloudflare-ai-gateway/@cf/a/two
    routing:
      - { model: cloudflare-ai-gateway/@cf/a/three, examples: [x] }
  first: { first_available: [ cloudflare-ai-gateway/@cf/a/four ] }
  unused: { provider: cloudflare-ai-gateway, model: "@cf/a/five" }
providers:
  own:
    base_url: https://gateway.ai.cloudflare.com/v1/023e105f4ecef8ad9ca31a8372d0c353/prod/compat
    token_key: CLOUDFLARE_API_TOKEN
    compaction_model: own/@cf/a/six
agents:
  root:
    model: alloy
    description: d
    instruction: i
    compaction_model: own/gpt-4o
    toolsets:
      - { type: fetch, model: cloudflare-ai-gateway/@cf/a/seven }
  claude: { harness: { type: claude-code }, model: cloudflare-ai-gateway/@cf/not/looked-at }
`
    expect(found(yaml, 'missing-provider-prefix')).toEqual([
      '2:57 "@cf/a/one"',
      '6:40 "@cf/a/two"',
      '8:40 "@cf/a/three"',
      '9:53 "@cf/a/four"',
      '10:53 "@cf/a/five"',
      '15:27 "@cf/a/six"',
      '21:27 "gpt-4o"',
      '23:53 "@cf/a/seven"',
    ])
  })

  test('IDs from variables and on other servers are not checked', () => {
    const yaml = `models:
  a: { provider: cloudflare-ai-gateway, model: "\${MODEL}" }
  b: { provider: cloudflare-ai-gateway, model: gpt-4o, base_url: "https://proxy.example.com/v1" }
  c: { provider: openai, model: GPT-4o, base_url: "http://localhost:1234/v1" }
  d: { provider: azure, model: GPT-4o, base_url: "https://x.openai.azure.com" }
agents:
  root: { model: "a,b,c,d", description: d, instruction: i }
`
    expect([
      ...found(yaml, 'missing-provider-prefix'),
      ...found(yaml, 'model-id-case'),
      ...found(yaml, 'unknown-gateway-prefix'),
    ]).toEqual([])
  })

  test('one mistake per ID: prefix, provider, and case are not reported together', () => {
    const all = (id: string): string[] =>
      ['missing-provider-prefix', 'unknown-gateway-prefix', 'model-id-case'].filter(
        (rule) =>
          found(
            `agents:\n  root: { model: cloudflare-ai-gateway/${id}, description: d, instruction: i }\n`,
            rule,
          ).length > 0,
      )
    expect(all('@CF/Meta/Llama-3.1-8B-Instruct')).toEqual(['missing-provider-prefix'])
    expect(all('Google/Gemini-2.5-Flash')).toEqual(['unknown-gateway-prefix'])
    expect(all('OpenAI/gpt-4o')).toEqual(['model-id-case'])
    expect(all('Grok/Grok-4')).toEqual(['model-id-case'])
    expect(all('openai/GPT-not-listed')).toEqual([])
    expect(all('workers-ai/@cf/ai4bharat/indictrans2-en-indic-1B')).toEqual([])
  })
})
