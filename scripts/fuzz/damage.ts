import fc, { type Arbitrary } from 'fast-check'

/** One change to a text, as a shrinker can make it smaller; `at` is a share of the text, in ten-thousandths. */
export interface Damage {
  readonly kind: keyof typeof KINDS
  readonly at: number
  readonly size: number
  readonly token: string
}

/** What has a meaning in YAML or to docker-agent, and characters that editors and terminals treat differently. */
const TOKENS = [
  '\t',
  ' ',
  '\n',
  '\r',
  '\r\n',
  '"',
  "'",
  ':',
  ': ',
  '- ',
  '? ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '#',
  ' # ',
  '&a ',
  '*a',
  '*a : ',
  '<<: *a\n',
  '!',
  '!!binary ',
  '!!str ',
  '!!merge <<: ',
  '|',
  '>-\n',
  '%YAML 1.2\n',
  '---\n',
  '...\n',
  '@',
  '`',
  '\\',
  '${',
  '${env.A}',
  '<<<<<<< HEAD\n',
  '=======\n',
  '>>>>>>> x\n',
  '\uFEFF',
  '😀',
  '\uD83D',
  '\u0000',
  '\u0007',
  '\u001B[31m',
  '\u0085',
  '\u2028',
  '\u202E',
  '__proto__',
  'constructor',
  '0x1F',
  '.inf',
  '1e999',
  '-1',
  '012',
  'null',
  '~',
  'yes',
  '[]',
  '{}',
  '""',
  'https://u:p@h/',
]

type Change = (text: string, at: number, damage: Damage) => string

const KINDS = {
  insert: (text, at, { token }) => text.slice(0, at) + token + text.slice(at),
  cut: (text, at, { size }) => text.slice(0, at) + text.slice(at + size),
  copy: (text, at, { size }) => text.slice(0, at) + text.slice(at, at + size) + text.slice(at),
  comment: (text, at, { size }) => onLine(text, at, (line) => line.replace(/(\r?\n)?$/, ` # note ${size}$1`)),
  truncate: (text, at) => text.slice(0, at),
  cutLine: (text, at) => onLine(text, at, () => ''),
  copyLine: (text, at) => onLine(text, at, (line) => line + line),
  moveLine: (text, at) => onLine(text, at, (line, next) => next + line, 2),
  indent: (text, at, { size, token }) =>
    onLine(text, at, (line) => (token === '\t' ? '\t' : ' '.repeat(size % 9)) + line),
  outdent: (text, at, { size }) => onLine(text, at, (line) => line.replace(/^ */, (all) => all.slice(size))),
  value: (text, at, { token }) =>
    onLine(text, at, (line) => line.replace(/: *[^\r\n]*/, () => `: ${token.trim()}`)),
  misspell: (text, at, { size }) => onLine(text, at, (line) => misspell(line, size)),
  anchor: (text, at) => onLine(text, at, (line) => line.replace(/: */, ': &a ')),
  alias: (text, at) => onLine(text, at, (line) => line.replace(/: *[^\r\n]*/, ': *a')),
  merge: (text, at) => onLine(text, at, (line) => `${/^ */.exec(line)?.[0] ?? ''}<<: *a\n${line}`),
  tag: (text, at, { size }) =>
    onLine(text, at, (line) => line.replace(/: */, () => `: !!${TAGS[size % TAGS.length] ?? ''} `)),
} as const satisfies Readonly<Record<string, Change>>

const TAGS = ['str', 'int', 'binary', 'null', 'map', 'seq', 'set', 'timestamp', 'merge']

/** Changes the line around an offset; `change` also gets the next line if `count` is 2. */
function onLine(
  text: string,
  at: number,
  change: (line: string, next: string) => string,
  count: 1 | 2 = 1,
): string {
  const start = text.slice(0, at).lastIndexOf('\n') + 1
  const end = endOfLine(text, start)
  const after = count === 2 ? endOfLine(text, end) : end
  return text.slice(0, start) + change(text.slice(start, end), text.slice(end, after)) + text.slice(after)
}

function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found < 0 ? text.length : found + 1
}

/** A letter of the key is left out, doubled, swapped with the next one, or in upper case. */
function misspell(line: string, size: number): string {
  return line.replace(/[A-Za-z_]{2,}/, (word) => {
    const at = size % (word.length - 1)
    const [letter = '', next = ''] = word.slice(at)
    const written = ['', letter + letter, next + letter, letter.toUpperCase()][size % 4] ?? ''
    return word.slice(0, at) + written + word.slice(at + (size % 4 === 2 ? 2 : 1))
  })
}

/** A few changes; most texts have one or two, so that they stay close to agent files. */
export const damages: Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(KINDS) as Damage['kind'][])),
    at: fc.nat(10_000),
    size: fc.nat(40),
    token: fc.constantFrom(...TOKENS),
  }),
  { minLength: 1, maxLength: 6 },
)

/** A text after some changes. */
export function damaged(text: string, changes: readonly Damage[]): string {
  return changes.reduce(
    (result, damage) => KINDS[damage.kind](result, Math.floor((result.length * damage.at) / 10_000), damage),
    text,
  )
}

/** Texts of tokens alone, which are neither agent files nor random letters. */
export const tokenTexts: Arbitrary<string> = fc
  .array(fc.constantFrom(...TOKENS, 'agents', 'root', 'model: x', '  ', 'a'), { maxLength: 30 })
  .map((tokens) => tokens.join(''))
