/** Texts with `n` of one construct of agent files, by name. */
export type Construct = (n: number) => string

/** The settings that every model needs. */
export const PROVIDER = 'provider: openai, model: gpt-4o'
/** The start of a file with one agent. */
export const AGENT = 'agents:\n  root:\n    model: openai/gpt-4o\n    instruction: x\n'

/** `line(0)`, `line(1)`, …, one per line. */
export function lines(n: number, line: (index: number) => string): string {
  return `${Array.from({ length: n }, (_, index) => line(index)).join('\n')}\n`
}

/** `item(0)`, `item(1)`, … as a list in brackets. */
export function list(n: number, item: (index: number) => string): string {
  return `[${Array.from({ length: n }, (_, index) => item(index)).join(', ')}]`
}

/** `n` agents beside the first one. */
export const agents = (n: number, keys: (index: number) => string): string =>
  `agents:\n  root: { model: openai/gpt-4o, instruction: x }\n${lines(n, (i) => `  a${i}: { model: openai/gpt-4o, ${keys(i)} }`)}`

/** A first agent that refers to all others. */
export const teams = (n: number, keys: string, rest: (index: number) => string): string =>
  `${AGENT}    ${keys}: ${list(n, (i) => `a${i}`)}\n${lines(n, (i) => `  a${i}: { model: openai/gpt-4o, ${rest(i)} }`)}`

/** `n` models. */
export const models = (n: number, model: (index: number) => string, root = 'm0'): string =>
  `agents:\n  root: { model: ${root}, instruction: x }\nmodels:\n${lines(n, (i) => `  m${i}: { ${model(i)} }`)}`

/** A section with `n` entries. */
export const section = (name: string, n: number, value: (index: number) => string): string =>
  `${AGENT}${name}:\n${lines(n, (i) => `  x${i}: ${value(i)}`)}`

/** A key of an agent with `n` lines. */
export const inAgent = (key: string, n: number, item: (index: number) => string): string =>
  `${AGENT}    ${key}:\n${lines(n, (i) => `      ${item(i)}`)}`

/** `n` hooks of an event. */
export const hooks = (n: number, event: string, hook: (index: number) => string): string =>
  `${AGENT}    hooks:\n      ${event}:\n${lines(n, (i) => `        - ${hook(i)}`)}`

/** `n` rules of each kind. */
export const permissions = (n: number, rule: (index: number) => string): string =>
  `${AGENT}permissions:\n  deny:\n${lines(n, (i) => `    - ${rule(i)}`)}  allow:\n${lines(n, (i) => `    - ${rule(i)}`)}  ask:\n${lines(n, (i) => `    - ${rule(i)}`)}`

/** A whole evaluator. */
export const EVALUATOR = `{ ${PROVIDER}, instructions: x, type: choice, choices: [a, b] }`
