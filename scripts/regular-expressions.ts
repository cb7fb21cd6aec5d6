/**
 * Judges new regular expressions of src by recheck, and keeps the list of the judged ones: `npm run check-regexps`. An expression
 * that may need more than linear time is refused, unless the list has a reason why its input is bounded. Exit code 1 for a refused
 * expression.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { regularExpressions } from './regular-expressions/collect.js'
import { slowness } from './regular-expressions/judge.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const LIST = 'scripts/regular-expressions/judged.json'

/** The expressions of src that were judged. */
export interface Judged {
  /** Linear in the length of the text, for recheck. */
  readonly safe: readonly string[]
  /** What recheck does not call safe, each with the reason why it is not slow all the same. */
  readonly bounded: Readonly<Record<string, string>>
}

/** Reads the list of judged expressions. */
export function judgedExpressions(): Judged {
  return JSON.parse(readFileSync(path.join(root, LIST), 'utf8')) as Judged
}

async function update(): Promise<number> {
  const { safe, bounded } = judgedExpressions()
  const { literals } = regularExpressions(path.join(root, 'src'))
  const known = new Set([...safe, ...Object.keys(bounded)])
  const refused = new Set<string>()
  for (const literal of literals.filter((one) => !known.has(one))) {
    const reason = await slowness(literal)
    if (reason === undefined) continue
    refused.add(literal)
    console.error(`${literal}\n  ${reason}`)
  }
  const judged: Judged = {
    safe: literals.filter((literal) => !(literal in bounded) && !refused.has(literal)),
    bounded: Object.fromEntries(
      Object.entries(bounded)
        .filter(([literal]) => literals.includes(literal))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  }
  writeFileSync(path.join(root, LIST), `${JSON.stringify(judged, null, 2)}\n`)
  if (refused.size === 0) return 0
  console.error(
    `check-regexps: these may be slow. Rewrite them, or add them to "bounded" in ${LIST} with the reason why their input is short.`,
  )
  return 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await update()
