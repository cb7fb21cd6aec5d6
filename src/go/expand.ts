/** A placeholder in a string: the name of its variable, and its position in UTF-16 code units. */
export interface Placeholder {
  readonly name: string
  readonly start: number
  readonly end: number
}

type Part = { readonly text: string } | Placeholder

/** Characters that are the name of a shell variable: `$$`, `$5`, `$?`. */
const SPECIAL = /[*#$@!?\-0-9]/

/** Splits a string into literal text and placeholders by docker-agent's shell-like rules. */
function split(text: string): Part[] {
  const parts: Part[] = []
  // Searched once: a text may be full of braces that are never closed.
  const lastClose = text.lastIndexOf('}')
  let literal = ''
  let i = 0
  while (i < text.length) {
    const found = text[i] === '$' ? placeholderAt(text, i, lastClose) : undefined
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

/** The placeholder that starts at a `$`. If its name is empty, its characters vanish; if it is undefined, the `$` stays. */
function placeholderAt(text: string, start: number, lastClose: number): Placeholder | undefined {
  if (text[start + 1] === '{') {
    if (lastClose < start) return { name: '', start, end: start + 2 }
    const close = text.indexOf('}', start)
    const inner = text.slice(start + 2, close)
    const plain = /^env\.([A-Za-z_]\w*)$/.exec(inner)
    return { name: plain?.[1] ?? inner, start, end: close + 1 }
  }
  if (SPECIAL.test(text[start + 1] ?? '')) return { name: text[start + 1] ?? '', start, end: start + 2 }
  const name = /^\w+/.exec(text.slice(start + 1))?.[0]
  return name === undefined ? undefined : { name, start, end: start + 1 + name.length }
}

/** The placeholders of a string (`$X`, `${X}`, `${env.X}`), in order, with repetitions. */
export function placeholders(text: string | undefined): Placeholder[] {
  return text?.includes('$') ? split(text).filter((part): part is Placeholder => 'name' in part) : []
}

/** Replaces the placeholders whose variable `value` knows; the others stay. */
export function expand(text: string, value: (name: string) => string | undefined): string {
  if (!text.includes('$')) return text
  return split(text)
    .map((part) => ('text' in part ? part.text : (value(part.name) ?? text.slice(part.start, part.end))))
    .join('')
}
