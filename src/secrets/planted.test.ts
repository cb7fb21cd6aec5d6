import { describe, expect, test } from '@jest/globals'
import { printed } from '../../scripts/fuzz/printed.js'
import { TOKEN_KINDS, tokenOf } from '../../scripts/fuzz/token-kinds.js'
import { summaryOf } from '../internal-error.js'
import { knownToken } from './tokens.js'

const TOKENS = Object.entries(TOKEN_KINDS).map(([kind, form]) => [kind, tokenOf(form)] as const)
const ALL = TOKENS.map(([, secret]) => secret)

const ROOT = 'agents:\n  root: { model: m, description: d, instruction: i }\n'
/** The number of places so far: each has every fourth token, starting from another one. */
let places = 0
function lines(line: (secret: string, index: number) => string): string {
  places++
  return ALL.filter((_, index) => index % 4 === places % 4)
    .map(line)
    .join('\n')
}

/** Where each token is put, next to a mistake that makes code frames show its line. */
const PLACES: Readonly<Record<string, string>> = {
  'unknown key': `${ROOT}${lines((t) => `${t}: 1`)}\n`,
  'unknown key of an agent': `agents:\n  root:\n    model: openai/gpt-4o\n${lines((t) => `    ${t}: 1`)}\n`,
  'duplicate key': `${ROOT}metadata:\n${lines((t) => `  ${t}: 1\n  ${t}: 2`)}\n`,
  'value of an unknown key': `${ROOT}${lines((t, i) => `unknown${i}: ${t}`)}\n`,
  'value of the wrong kind': `agents:\n${lines((t, i) => `  a${i}: { model: openai/gpt-4o, max_iterations: ${t}, num_history_items: "${t}", sub_agents: { x: ${t} } }`)}\n`,
  'allowed value': `agents:\n  root: { model: m }\nmodels:\n  m: { provider: openai, model: x }\n${lines((t, i) => `  m${i}: { provider: openai, model: gpt-4o, provider_opts: { api_type: ${t} }, thinking_budget: ${t} }`)}\n`,
  'item of a list': `agents:\n  root:\n    model: openai/gpt-4o\n    sub_agents:\n${lines((t) => `      - ${t}`)}\n`,
  toolset: `agents:\n  root:\n    model: openai/gpt-4o\n    toolsets:\n${lines((t) => `      - { type: mcp, ref: ${t} }\n      - { type: ${t} }\n      - ${t}`)}\n`,
  headers: `agents:\n  root:\n    model: openai/gpt-4o\n    toolsets:\n${lines((t) => `      - { type: mcp, remote: { url: "https://h", transport_type: nope, headers: { X-Team: ${t}, ${t}: x, Authorization: "Bearer: ${t}" } } }`)}\n`,
  URLs: `agents:\n  root:\n    model: openai/gpt-4o\n    toolsets:\n${lines((t) => `      - { type: mcp, remote: { url: "https://${t}@h:x/", transport_type: nope } }\n      - { type: mcp, remote: { url: "https://me:${t}@h:x/", transport_type: nope } }\n      - { type: mcp, remote: { url: "https://h:x/?q=${t}", transport_type: nope } }\n      - { type: openapi, url: "${t}" }`)}\n`,
  'args and env': `agents:\n  root:\n    model: openai/gpt-4o\n    toolsets:\n${lines((t) => `      - { type: mcp, command: c, args: [--token, ${t}, "--key=${t}", "${t}"], env: { A: ${t}, "${t}": "$" }, nope: 1 }`)}\n`,
  token_key: `agents:\n  root: { model: m0 }\nmodels:\n${lines((t, i) => `  m${i}: { provider: openai, model: gpt-4o, base_url: "https://h/v1", token_key: ${t} }`)}\n`,
  'models of agents': `agents:\n${lines((t, i) => `  a${i}: { model: openai/${t}, fallback: { models: [${t}, "${t}/x"] } }`)}\n`,
  models: `agents:\n${lines((_, i) => `  a${i}: { model: m${i} }`)}\nmodels:\n${lines((t, i) => `  m${i}: { provider: ${t}, model: ${t}, base_url: "https://${t}.h/${t}?k=${t}", temperature: 9 }`)}\n`,
  'names of models': `agents:\n  root: { model: openai/gpt-4o }\nmodels:\n${lines((t) => `  ${t}: { provider: openai, model: gpt-4o, temperature: 9 }`)}\n`,
  'names of agents': `agents:\n  root: { model: openai/gpt-4o }\n${lines((t) => `  ${t}: { model: nope, sub_agents: [${t}], nope: 1 }`)}\n`,
  'comments and instructions': `agents:\n${lines((t, i) => `  a${i}:\n    model: nope # ${t}\n    instruction: Use ${t} when you need it. $\{${t}}\n    # ${t}\n    nope: 1`)}\n`,
  'anchors and aliases': `agents:\n  root: { model: openai/gpt-4o }\nmetadata:\n${lines((t, i) => `  a${i}: *${t}`)}\n`,
  tags: `agents:\n  root: { model: openai/gpt-4o }\nmetadata:\n${lines((t, i) => `  a${i}: !${t} x`)}\n`,
  versions: `version: "${ALL[0] ?? ''}"\n${ROOT}`,
  'broken YAML': `agents:\n  root:\n    model: openai/gpt-4o\n${lines((t) => `\t${t}: [\n   ${t}\n  "${t}`)}\n`,
  'broken lines': `agents:\n  root:\n    model: openai/gpt-4o\n    nope:\n${lines((t) => `      key ${t}\n    ${t} : : x`)}\n`,
  placeholders: `agents:\n${lines((t, i) => `  a${i}:\n    model: openai/gpt-4o\n    instruction: Use $\{${t}} or $\{env.${t}}.\n    toolsets: [{ type: mcp, command: c, args: ["$\{A:-${t}}", "$\{headers.${t}}"], env: { A: "$\{env.${t}}" } }]`)}\n`,
  permissions: `${ROOT}permissions:\n  allow:\n${lines((t) => `    - "${t}["\n    - "shell:cmd=${t}("`)}\n`,
  hooks: `agents:\n  root:\n    model: openai/gpt-4o\n    hooks:\n      pre_tool_use:\n${lines((t) => `        - { matcher: "${t}(", hooks: [{ type: ${t}, command: "${t} $", timeout: ${t} }] }`)}\n`,
}

/** The tokens of which a text has at least 12 characters in a row, from the 8th on. */
function seenIn(text: string): string[] {
  return TOKENS.filter(
    ([, secret]) => text.includes(secret.slice(-14)) || text.includes(secret.slice(8, 24)),
  ).map(([kind]) => kind)
}

test.each(TOKENS.filter(([kind]) => !kind.startsWith('a service')))('%s is known', (_, secret) => {
  expect(knownToken(secret)).toBeDefined()
})

describe('no format shows a token', () => {
  test.each(Object.entries(PLACES))('%s', (_, source) => {
    expect(seenIn(source)).not.toEqual([])
    expect(seenIn(printed(source))).toEqual([])
  })
})

test.each(TOKENS)('a crash report does not show %s', (_, secret) => {
  expect(seenIn(summaryOf(new Error(`Unexpected "${secret}" in ${secret}.`)))).toEqual([])
})
