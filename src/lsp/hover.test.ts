import { describe, expect, test } from '@jest/globals'
import type { ValidateOptions } from '../api.js'
import { hover } from './hover.js'
import { openText } from './open-text.js'

const ENV = {
  CLOUDFLARE_ACCOUNT_ID: 'acc',
  CLOUDFLARE_API_TOKEN: 'a-secret-value',
  HOST: 'internal',
  EMPTY: '',
}

/** The text that is hovered at `‸`, and what is said about it. */
function shown(marked: string, options: ValidateOptions = { env: ENV }, markdown = true): string | undefined {
  const { document, offset } = openText(marked, options)
  const found = hover(document, offset, { markdown })
  if (!found?.range) return undefined
  const { offsetAt } = document.positions
  const about = document.text.slice(offsetAt(found.range.start), offsetAt(found.range.end))
  return `${about}: ${(found.contents as { value: string }).value}`
}

const GATEWAY = 'Provider: `cloudflare-ai-gateway`'
const FILE = `agents:
  root:
    model: gw, openai/gpt-5-mini
    description: 'The 🚀 agent'
    toolsets: [{ type: shell }, { type: think }]
    sub_agents: [helper]
  helper:
    model: team
models:
  gw: { provider: cloudflare-ai-gateway, model: openai/gpt-4o }
  own: { provider: mine, model: big, base_url: "https://\${HOST}/v1" }
  team: { model: "gw,own" }
  unused: { provider: mine, model: small }
providers:
  mine: { base_url: "https://llm.example.com/v1", token_key: MY_KEY, api_type: openai_chatcompletions }
`

/** Puts the cursor into the first occurrence of a text, after its first character, at or after another text. */
function at(text: string, after = ''): string {
  const start = FILE.indexOf(text, FILE.indexOf(after)) + 1
  return `${FILE.slice(0, start)}‸${FILE.slice(start)}`
}

describe('a reference to a model', () => {
  test('a name: provider, addresses, token, limits and abilities', () => {
    expect(shown(at('gw'))?.split('\n')).toEqual([
      'gw: **gw**',
      '',
      `- ${GATEWAY}`,
      '- Model: `openai/gpt-4o`',
      '- API: `openai_chatcompletions`',
      '- Base URL: `https://gateway.ai.cloudflare.com/v1/acc/${CLOUDFLARE_GATEWAY_ID}/compat`',
      '- Request: `https://gateway.ai.cloudflare.com/v1/acc/${CLOUDFLARE_GATEWAY_ID}/compat/chat/completions`',
      '- Token: `CLOUDFLARE_API_TOKEN`, set',
      expect.stringMatching(/^- Limits: [\d,]+ tokens of context, [\d,]+ tokens of output$/),
      expect.stringMatching(/^- Abilities: tool calls, attachments/),
      expect.stringMatching(/^- Catalog: models\.dev, \d{4}-\d\d-\d\d$/),
    ])
  })

  test('provider/model, as an item of a list', () => {
    expect(shown(at('openai/gpt-5'))).toMatch(/^openai\/gpt-5-mini: [^]*`OPENAI_API_KEY`, \*\*not set\*\*/)
  })

  test('a list of models shows each of them, without values of variables', () => {
    const text = shown(at('team'))
    expect(text).toMatch(/^team: \*\*team\*\* \(list of models\)\n\n\*\*gw\*\*[^]*\n\n\*\*own\*\*/)
    expect(text).toContain('`https://${HOST}/v1`')
    expect(text).not.toMatch(/internal|a-secret-value/)
  })

  test('the entry itself, also one that nothing uses', () => {
    expect(shown(at('unused'))).toContain('- Base URL: `https://llm.example.com/v1`\n')
    expect(shown(at('openai/gpt-4o'))).toMatch(/^openai\/gpt-4o: \*\*gw\*\*/)
  })

  test('one that leads nowhere', () => {
    expect(shown('agents: { root: { model: ‸nowhere } }')).toBe(
      'nowhere: **nowhere**\n\nNot the name of a model, and not of the form provider/model.',
    )
    expect(shown('agents: { root: { model: ‸opnai/x } }')).toMatch(/Unknown provider "opnai"/)
    expect(shown('agents: { root: { model: ‸auto } }')).toMatch(/API key is set/)
  })

  test('without an environment, nothing is said about variables', () => {
    expect(shown(at('gw'), { env: false })).toContain('- Token: `CLOUDFLARE_API_TOKEN`\n')
  })

  test('plain text for clients without Markdown', () => {
    expect(shown(at('gw'), { env: ENV }, false)).toMatch(
      /^gw: gw\n\n- Provider: cloudflare-ai-gateway\n[^*`]*$/,
    )
  })
})

describe('other names', () => {
  test('an agent', () => {
    expect(shown(at('root'))?.split('\n')).toEqual([
      'root: **root** (agent)',
      '',
      'The 🚀 agent',
      '',
      '- Model: `gw, openai/gpt-5-mini`',
      '- Toolsets: `shell`, `think`',
      '- Sub-agents: `helper`',
    ])
    expect(shown(at('helper'))).toBe('helper: **helper** (agent)\n\n- Model: `team`')
  })

  test('a provider, built-in and of the file', () => {
    expect(shown(at('cloudflare-ai'))).toContain(
      '- Variables: `CLOUDFLARE_ACCOUNT_ID`, set; `CLOUDFLARE_GATEWAY_ID`, **not set**; `CLOUDFLARE_API_TOKEN`, set',
    )
    expect(shown(at('mine'))).toBe(`mine: **mine** (user-defined provider)

- API: \`openai_chatcompletions\`
- Base URL: \`https://llm.example.com/v1\`
- Variables: \`MY_KEY\`, **not set**`)
  })

  test('a toolset shows its definition, without secrets', () => {
    const text = shown(`agents:
  root: { model: openai/gpt-5-mini, use_toolsets: [‸hub] }
toolsets:
    hub:
      type: mcp
      remote: { url: "https://x.example", headers: { Authorization: "Bearer ghp_9fKq2LxV7bTzR4mWc8YdHs1NpJuEa3Go6iXB" } }
`)
    expect(text).toMatch(
      /^hub: \*\*hub\*\* \(toolset\)\n\n```yaml\nhub:\n {2}type: mcp\n {2}remote: [^]*\n```$/,
    )
    expect(text).not.toContain('9fKq2LxV7bTz')
  })

  test('a tool in a permission', () => {
    expect(shown('agents: { root: { toolsets: [{ type: shell }] } }\npermissions: { deny: [sh‸ell] }')).toBe(
      'shell: **shell** (tool)\n\nFrom a toolset of type `shell`.',
    )
  })
})

describe('variables', () => {
  const model = (setting: string): string => `models: { a: { provider: openai, model: x, ${setting} } }`

  test.each([
    [
      'set',
      model('base_url: "https://${HO‸ST}/v1"'),
      /^\$\{HOST\}: \*\*HOST\*\* \(environment variable\)\n\nSet\.\n\n.*`\$HOST`, `\$\{HOST\}` and `\$\{env\.HOST\}` here\. The variable has to be set\.$/,
    ],
    [
      'not set',
      'agents: { root: { instruction: "Hi ${env.USER‸NAME}!" } }',
      /^\$\{env\.USERNAME\}: [^]*Not set\.\n\n.*expands `\$\{env\.USERNAME\}` here, and no other form/,
    ],
    ['empty, under its name', model('token_key: EMP‸TY'), /^EMPTY: [^]*Set, but empty\.$/],
    [
      'where nothing is expanded',
      'agents: { root: { toolsets: [{ type: mcp, command: x, args: ["$HO‸ST"] }] } }',
      /does not expand variables here\.$/,
    ],
    [
      'in a shell',
      'agents: { root: { hooks: { session_start: [{ type: command, command: "echo $HO‸ST" }] } } }',
      /^\$HOST: [^]*The shell/,
    ],
  ])('%s', (_, marked, text) => {
    expect(shown(marked)).toMatch(text)
    expect(shown(marked)).not.toContain('internal')
  })

  test('who needs it', () => {
    expect(
      shown(
        'agents: { root: { model: a } }\nmodels: { a: { provider: openai, model: x, token_key: MY‸_KEY } }',
      ),
    ).toContain('Not set.\n\nNeeded by `root`.')
  })
})

describe('keys and values', () => {
  test.each([
    [
      'description and default',
      'agents: { root: { add_d‸ate: true } }',
      /^add_date: \*\*add\\_date\*\* \(boolean\)\n\n.+\n\n- Default: `false`$/,
    ],
    [
      'values and versions',
      'agents: { root: { saf‸ety: x } }',
      /- Values: `strict`, [^]*- Config versions: 15 and later$/,
    ],
    [
      'the title of a mapping',
      'agents: { root: { fall‸back: {} } }',
      /^fallback: \*\*fallback\*\* \(Fallback models\)/,
    ],
    ['a key of an old version', 'version: 5\nagents: { root: { ra‸g: [a] } }', /- Config versions: 2 to 6$/],
    [
      'a key of a patch',
      'flavors: { x: { agents: { root: { toolsets‸+: [] } } } }',
      /^toolsets\+: \*\*toolsets\*\* \(list\)/,
    ],
    ['a value', 'agents: { root: { safety: bal‸anced } }', /^balanced: \*\*balanced\*\*\n\nRun safe calls/],
    [
      'the type of a toolset',
      'agents:\r\n  root:\r\n    toolsets:\r\n      - type: "sh‸ell"\r\n',
      /^shell: \*\*shell\*\*\n\n./,
    ],
  ])('%s', (_, marked, text) => {
    expect(shown(marked)).toMatch(text)
  })

  test.each([
    ['a free key', 'agents: { root: { toolsets: [{ type: shell, env: { F‸OO: x } }] } }'],
    ['an unknown key', 'agents: { root: { constr‸uctor: 5 } }'],
    ['text', 'agents: { root: { instruction: He‸llo } }'],
    ['a comment', '# com‸ment\nagents: {}'],
  ])('nothing about %s', (_, marked) => {
    expect(shown(marked)).toBeUndefined()
  })

  test('with a syntax error elsewhere', () => {
    expect(
      shown('agents:\n  root:\n    description: "open\n    model: opena‸i/gpt-5-mini\n\nmodels: {}\n'),
    ).toMatch(/^openai\/gpt-5-mini: /)
  })

  test('an alias', () => {
    expect(shown('agents:\n  root: { model: &m openai/gpt-5-mini }\n  b: { model: *‸m }\n')).toMatch(
      /^\*m: \*\*openai/,
    )
  })
})
