/** A placeholder in a text: the variable that it asks for and where it stands (UTF-16 units). */
export interface Placeholder {
  readonly name: string
  readonly start: number
  readonly end: number
}

type Part = { readonly text: string } | Placeholder

/** Characters that name a shell variable of their own: `$$`, `$5`, `$?`. */
const SPECIAL = /[*#$@!?\-0-9]/

/** The text cut into literal parts and placeholders by docker-agent's shell-like rules (seen with v1.123.0). */
function split(text: string): Part[] {
  const parts: Part[] = []
  let literal = ''
  let i = 0
  while (i < text.length) {
    const found = text[i] === '$' ? placeholderAt(text, i) : undefined
    if (!found) {
      literal += text.charAt(i++)
      continue
    }
    if (found.name !== '') {
      parts.push({ text: literal }, found)
      literal = ''
    }
    i = found.end
  }
  parts.push({ text: literal })
  return parts
}

/** The placeholder that starts at a `$`; an empty name means that the characters vanish; undefined that the `$` stays. */
function placeholderAt(text: string, start: number): Placeholder | undefined {
  if (text[start + 1] === '{') {
    const close = text.indexOf('}', start)
    if (close < 0) return { name: '', start, end: start + 2 }
    const inner = text.slice(start + 2, close)
    const plain = /^env\.([A-Za-z_]\w*)$/.exec(inner)
    return { name: plain?.[1] ?? inner, start, end: close + 1 }
  }
  if (SPECIAL.test(text[start + 1] ?? '')) return { name: text[start + 1] ?? '', start, end: start + 2 }
  const name = /^\w+/.exec(text.slice(start + 1))?.[0]
  return name === undefined ? undefined : { name, start, end: start + 1 + name.length }
}

/** The variables that a text asks for (`$X`, `${X}`, `${env.X}`), in order, repetitions included. */
export function placeholders(text: string | undefined): Placeholder[] {
  return text?.includes('$') ? split(text).filter((part): part is Placeholder => 'name' in part) : []
}

/** The text with its placeholders filled in where `value` knows them, otherwise left as written. */
export function expand(text: string, value: (name: string) => string | undefined): string {
  if (!text.includes('$')) return text
  return split(text)
    .map((part) => ('text' in part ? part.text : (value(part.name) ?? text.slice(part.start, part.end))))
    .join('')
}
