import { AGENT, lines, type Construct } from './repeated.js'

const OPTIONS =
  'agents:\n  root:\n    model: m\nmodels:\n  m:\n    provider: openai\n    model: gpt-4o\n    provider_opts:\n'

const inAgent = (n: number, line: (index: number) => string): string =>
  `${AGENT}${lines(n, (i) => `    ${line(i)}`)}`

const valueOf = (key: string, text: string): string => `${AGENT}    ${key}: ${text}\n`

const keys: Readonly<Record<string, Construct>> = {
  'unknown keys': (n) => inAgent(n, (i) => `k${i}: x`),
  'unknown keys at the top': (n) => `${AGENT}${lines(n, (i) => `k${i}: x`)}`,
  'unknown keys in options': (n) => `${OPTIONS}${lines(n, (i) => `      k${i}: x`)}`,
  'misspelled keys': (n) =>
    `agents:\n${lines(n, (i) => `  a${i}: { modl: openai/gpt-4o, instructions: x, descripton: y }`)}`,
  'misspelled keys of one agent': (n) => inAgent(n, (i) => `descriptio${i}: x`),
  'duplicate keys': (n) => inAgent(n, () => 'description: x'),
  'duplicate unknown keys': (n) => inAgent(n, () => 'k: x'),
  'duplicate agents': (n) => `agents:\n${lines(n, () => '  root: { model: openai/gpt-4o }')}`,
  'keys that are numbers': (n) => inAgent(n, (i) => `${i}: x`),
  'wrong kinds': (n) =>
    `agents:\n${lines(n, (i) => `  a${i}: { model: [x], description: {}, sub_agents: 1, toolsets: y }`)}`,
  'wrong kinds of agents': (n) => `agents:\n${lines(n, (i) => `  a${i}: x`)}`,
  'wrong kinds of list entries': (n) => `${AGENT}    sub_agents:\n${lines(n, () => '      - {}')}`,
  'wrong kinds of toolsets': (n) => `${AGENT}    toolsets:\n${lines(n, () => '      - x')}`,
  'numbers out of range': (n) =>
    `agents:\n  root: { model: m0 }\nmodels:\n${lines(n, (i) => `  m${i}: { provider: openai, model: gpt-4o, temperature: 9 }`)}`,
  'values that are not allowed': (n) =>
    `agents:\n${lines(n, (i) => `  a${i}: { model: openai/gpt-4o, safety: nonee${i} }`)}`,
  'coerced values': (n) =>
    `agents:\n${lines(n, (i) => `  a${i}: { model: openai/gpt-4o, description: ${i} }`)}`,
  'keys of later versions': (n) =>
    `version: 2\nagents:\n${lines(n, (i) => `  a${i}: { model: openai/gpt-4o, hooks: {} }`)}`,
  'keys of earlier versions': (n) =>
    `agents:\n${lines(n, (i) => `  a${i}: { model: openai/gpt-4o, think: true }`)}`,
  'equal list entries': (n) => `${AGENT}    sub_agents:\n${lines(n, () => '      - root')}`,
  'items in place of agents': (n) =>
    `agents:\n${lines(n, (i) => `  - { name: a${i}, model: openai/gpt-4o }`)}`,
}

const values: Readonly<Record<string, Construct>> = {
  'variables of one value': (n) =>
    valueOf('description', `"${lines(n, (i) => `\${A${i}}`).replaceAll('\n', ' ')}"`),
  'variables of one base_url': (n) =>
    `agents:\n  root: { model: m }\nmodels:\n  m: { provider: openai, model: x, base_url: "https://${lines(n, (i) => `\${A${i}}`).replaceAll('\n', '')}" }\n`,
  'equal variables of one base_url': (n) =>
    `agents:\n  root: { model: m }\nmodels:\n  m: { provider: openai, model: x, base_url: "https://x/${'${A}'.repeat(n)}" }\n`,
  'variables of many values': (n) =>
    `agents:\n  root: { model: m0 }\nmodels:\n${lines(n, (i) => `  m${i}: { provider: openai, model: x, base_url: "https://\${A${i}}.example" }`)}`,
  'one variable of many values': (n) =>
    `agents:\n${lines(n, (i) => `  a${i}: { model: m${i} }`)}models:\n${lines(n, (i) => `  m${i}: { provider: openai, model: x, base_url: "https://\${A}.example" }`)}`,
  'a word': (n) => valueOf('description', 'x'.repeat(n)),
  words: (n) => valueOf('description', 'x '.repeat(n)),
  digits: (n) => valueOf('max_iterations', '1'.repeat(n)),
  'a model name': (n) => `agents:\n  root: { model: ${'x'.repeat(n)} }\n`,
  'slashes in a model': (n) => `agents:\n  root: { model: ${'a/'.repeat(n)} }\n`,
  'commas in a model': (n) => `agents:\n  root: { model: "${'a,'.repeat(n)}" }\n`,
  'slashes in a base_url': (n) =>
    `agents:\n  root: { model: m }\nmodels:\n  m: { provider: openai, model: x, base_url: "https://${'a/'.repeat(n)}" }\n`,
  'a Cloudflare URL': (n) =>
    `agents:\n  root: { model: m }\nmodels:\n  m: { provider: openai, model: x, base_url: "https://gateway.ai.cloudflare.com/v1/${'a/'.repeat(n)}" }\n`,
  'dots in a base_url': (n) =>
    `agents:\n  root: { model: m }\nmodels:\n  m: { provider: openai, model: x, base_url: "https://${'a.'.repeat(n)}" }\n`,
  'a duration': (n) => valueOf('fallback', `{ models: [openai/x], cooldown: ${'1s'.repeat(n)}n }`),
  'a regular expression': (n) =>
    valueOf(
      'hooks',
      `{ pre_tool_use: [{ matcher: "${'(a'.repeat(n / 2)}${')*'.repeat(n / 2)}", hooks: [] }] }`,
    ),
  'classes in a regular expression': (n) =>
    valueOf('hooks', `{ pre_tool_use: [{ matcher: "${'[a-z]?'.repeat(n)}", hooks: [] }] }`),
  'a key': (n) => `${AGENT}    ${'x'.repeat(n)}: y\n`,
  'a key in quotes': (n) => `${AGENT}    "${'x '.repeat(n)}": y\n`,
  'a block string': (n) => valueOf('description', `|\n${'      some words\n'.repeat(n)}`),
  'a folded string': (n) => valueOf('description', `>\n${'      some words\n'.repeat(n)}`),
  escapes: (n) => valueOf('description', `"${'\\n'.repeat(n)}"`),
  'a plain string of lines': (n) => valueOf('description', `x\n${'      some words\n'.repeat(n)}`),
  'expressions in a command': (n) => valueOf('commands', `{ c: "${'${args[0]} '.repeat(n)}" }`),
  'dollars in a command': (n) => valueOf('commands', `{ c: "${'$'.repeat(n)}" }`),
  tokens: (n) => valueOf('description', `"${'ghp_0123456789abcdefghijABCDEFGHIJ456789 '.repeat(n)}"`),
  'tokens in many values': (n) =>
    `agents:\n${lines(n, (i) => `  a${i}: { model: openai/gpt-4o, description: ghp_0123456789abcdefghijABCDEFGHIJ456789 }`)}`,
  'tokens of a known host': (n) => valueOf('description', `"${'https://user:pass@'.repeat(n)}"`),
  'a path': (n) => valueOf('cache', `{ enabled: true, path: ${'../'.repeat(n)}x }`),
  'a shell command': (n) => valueOf('toolsets', `[{ type: mcp, command: "${'npx -y '.repeat(n)}" }]`),
  'letters outside ASCII': (n) => valueOf('description', 'é'.repeat(n)),
  'surrogate pairs': (n) => valueOf('description', '😀'.repeat(n)),
}

const syntax: Readonly<Record<string, Construct>> = {
  'nested flow lists': (n) =>
    `${OPTIONS}      k: ${lines(Math.ceil(n / 800), () => `[${'['.repeat(800)}${']'.repeat(800)},`).replaceAll('\n', ' ')}${']'.repeat(Math.ceil(n / 800))}\n`,
  'aliases of one anchor': (n) => `${OPTIONS}      k: &k [x]\n${lines(n, (i) => `      k${i}: *k`)}`,
  'agents by alias': (n) =>
    `agents:\n  root: &a { model: openai/gpt-4o, unknown: x, description: [] }\n${lines(n, (i) => `  a${i}: *a`)}`,
  'anchors and aliases': (n) =>
    `${OPTIONS}${lines(n, (i) => `      k${i}: &a${i} [*a${Math.max(0, i - 1)}]`)}`,
  'aliases without anchors': (n) => `${OPTIONS}${lines(n, (i) => `      k${i}: *a${i}`)}`,
  'merges of one agent': (n) =>
    `agents:\n  root: &a { model: openai/gpt-4o }\n${lines(n, (i) => `  a${i}: { <<: *a }`)}`,
  'merges in a chain': (n) =>
    `agents:\n  a0: &a0 { model: openai/gpt-4o }\n${lines(n, (i) => `  a${i + 1}: &a${i + 1} { <<: *a${i} }`)}`,
  'merges in one agent': (n) =>
    `agents:\n  root: &a { model: openai/gpt-4o }\n  b: { <<: [${'*a, '.repeat(n)}*a] }\n`,
  'merges of what is no mapping': (n) =>
    `agents:\n  root: { model: openai/gpt-4o }\n${lines(n, (i) => `  a${i}: { <<: x }`)}`,
  comments: (n) => `${AGENT}${'    # some words\n'.repeat(n)}`,
  'comments after values': (n) => `${OPTIONS}${lines(n, (i) => `      k${i}: x # some words`)}`,
  'ignore comments': (n) => inAgent(n, (i) => `k${i}: x # agent-lint-ignore unknown-key`),
  'ignore comments that are unused': (n) =>
    `${OPTIONS}${lines(n, (i) => `      k${i}: x # agent-lint-ignore unknown-key`)}`,
  'rules of an ignore comment': (n) =>
    `${AGENT}    k: x # agent-lint-ignore ${lines(n, (i) => `unknown-key${i}`).replaceAll('\n', ', ')}\n`,
  'ignore comments at the top': (n) => `${'# agent-lint-ignore-file unknown-key\n'.repeat(n)}${AGENT}`,
  documents: (n) => `${AGENT}${'---\nagents: { root: { model: x } }\n'.repeat(n)}`,
  'document ends': (n) => `${AGENT}${'...\n'.repeat(n)}`,
  'blank lines': (n) => `${AGENT}${'\n'.repeat(n)}${'  \n'.repeat(n)}`,
  'strings that are not closed': (n) => inAgent(n, (i) => `k${i}: "x`),
  'brackets that are not closed': (n) => inAgent(n, (i) => `k${i}: [x`),
  'braces that are closed too often': (n) => inAgent(n, (i) => `k${i}: x}`),
  'brackets that are closed too often': (n) => inAgent(n, (i) => `k${i}: [x]]`),
  'lines of a wrong indentation': (n) => `${AGENT}${lines(n, (i) => `${' '.repeat(3 + (i % 3))}k${i}: x`)}`,
  tabs: (n) => `${AGENT}${lines(n, (i) => `\tk${i}: x`)}`,
  'two colons': (n) => inAgent(n, (i) => `k${i}: x: y`),
  'no colon': (n) => inAgent(n, (i) => `k${i}`),
  'no space after the colon': (n) => inAgent(n, (i) => `k${i}:x`),
  'no space after the dash': (n) => `${AGENT}    sub_agents:\n${lines(n, (i) => `      -a${i}`)}`,
  'characters that start no value': (n) => inAgent(n, (i) => `k${i}: @x`),
  'percent signs': (n) => inAgent(n, (i) => `k${i}: %x`),
  backticks: (n) => inAgent(n, (i) => `k${i}: \`x`),
  'unknown escapes': (n) => inAgent(n, (i) => `k${i}: "\\q"`),
  'text after strings': (n) => inAgent(n, (i) => `k${i}: "x" y`),
  'unknown tags': (n) => inAgent(n, (i) => `k${i}: !x y`),
  'wrong tags': (n) => inAgent(n, (i) => `k${i}: !!map y`),
  'empty anchors': (n) => inAgent(n, (i) => `k${i}: &a`),
  'two anchors': (n) => inAgent(n, (i) => `k${i}: &a &b x`),
  'control characters': (n) => inAgent(n, (i) => `k${i}: x\u0001y`),
  'block strings with text': (n) => inAgent(n, (i) => `k${i}: | x`),
  'question marks': (n) => inAgent(n, (i) => `? k${i}`),
  'keys without values': (n) => inAgent(n, (i) => `k${i}:`),
  'short items': (n) => '- a\n'.repeat(n),
  'short items in brackets': (n) => `[${'a,'.repeat(n)}a]`,
  'short items in an agent': (n) => `${OPTIONS}      k: [${'a,'.repeat(n)}a]\n`,
  'mappings in a list': (n) => `${OPTIONS}      k: [${'{a: b}, '.repeat(n)}a]\n`,
  'short keys': (n) => lines(n, (i) => `${i.toString(36)}:`),
  'equal short keys': (n) => 'a:\n'.repeat(n),
  'short pairs': (n) => lines(n, (i) => `${i.toString(36)}: a`),
  'short question marks': (n) => '? a\n'.repeat(n),
  'empty items': (n) => '-\n'.repeat(n),
  commas: (n) => `[${','.repeat(n)}]`,
  'empty brackets': (n) => `[${'[],'.repeat(n)}a]`,
  'empty braces': (n) => `[${'{},'.repeat(n)}a]`,
  colons: (n) => `{${': ,'.repeat(n)}a: b}`,
  CRLF: (n) => `${OPTIONS}${lines(n, (i) => `      k${i}: x`)}`.replaceAll('\n', '\r\n'),
  'merge conflicts': (n) => `${AGENT}${'<<<<<<< a\n    k: 1\n=======\n    k: 2\n>>>>>>> b\n'.repeat(n)}`,
  JSON: (n) =>
    `{ "agents": { "root": { "model": "openai/gpt-4o" }, ${lines(n, (i) => `"a${i}": { "model": "openai/gpt-4o" },`)} "z": {} } }`,
}

/** Every construct of YAML, sound and damaged, and values of many characters. */
export const yamlConstructs: Readonly<Record<string, Construct>> = { ...keys, ...values, ...syntax }
