import { createReadStream } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { commentsIn } from '../src/document/comments.js'
import { parseYaml } from '../src/document/parse.js'
import { toData } from '../src/document/to-data.js'
import { fix, validate, type Diagnostic, type Path } from '../src/index.js'

/** One line of `changed.jsonl`: a file that docker-agent loads, with one planted change. */
interface ChangedFile {
  readonly id: string
  /** Kind of the change. */
  readonly change: string
  readonly text: string
  readonly path?: Path
  /** What was at `path` before the change: the value, or for a misspelled key the key. */
  readonly was?: unknown
  readonly load: boolean
  readonly start: boolean | null
}

/** What the fixes make of one file. */
interface FixOutcome {
  readonly change: string
  readonly refused: boolean
  readonly passes: boolean
  /** Undefined where the set does not say what was there. */
  readonly restored?: boolean
  /** Kinds of harm. */
  readonly harm: readonly Harm[]
}

const HARMS = ['worse', 'not idempotent', 'lost a comment'] as const
type Harm = (typeof HARMS)[number]

/**
 * Applies all fixes, then only the safe ones, to the files of `changed.jsonl` in a folder, and prints per kind of change how many
 * refused files pass afterwards, and the IDs of files to which the fixes do harm.
 * @param every measures only each n-th file
 * @returns whether no file was harmed
 */
export async function measureFixes(folder: string, every: number): Promise<boolean> {
  const harmed: string[] = []
  const outcomes = { all: [] as FixOutcome[], safe: [] as FixOutcome[] }
  let index = 0
  for await (const line of createInterface({ input: createReadStream(path.join(folder, 'changed.jsonl')) })) {
    if (index++ % every > 0) continue
    const file = JSON.parse(line) as ChangedFile
    for (const which of ['all', 'safe'] as const) {
      const outcome = outcomeOf(file, which === 'all')
      outcomes[which].push(outcome)
      if (outcome.harm.length > 0) harmed.push(`${file.id} (${which} fixes): ${outcome.harm.join(', ')}`)
    }
  }
  for (const which of ['all', 'safe'] as const) console.log(`${table(`${which} fixes`, outcomes[which])}\n`)
  for (const line of harmed) console.log(line)
  return harmed.length === 0
}

function outcomeOf(file: ChangedFile, unsafe: boolean): FixOutcome {
  const { text, change } = file
  const before = countErrors(validate(text, { env: false }).diagnostics)
  const after = fix(text, { env: false, unsafe })
  const left = countErrors(after.diagnostics)
  const isChanged = after.text !== text
  const harm: Record<Harm, boolean> = {
    worse: left > before,
    'not idempotent': isChanged && fix(after.text, { env: false, unsafe }).text !== after.text,
    'lost a comment': isChanged && losesComment(text, after.text),
  }
  return {
    change,
    refused: !file.load || file.start === false,
    passes: left === 0,
    restored: isRestored(file, after.text),
    harm: HARMS.filter((kind) => harm[kind]),
  }
}

function countErrors(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length
}

/** Whether a comment is gone though what it is about is not: the comment at the end of a removed line goes with it. */
function losesComment(before: string, after: string): boolean {
  const left = new Set(commentsIn(after).map(({ text }) => text.trimEnd()))
  const lines = new Set(after.split('\n').map((line) => line.trimEnd()))
  return commentsIn(before).some(({ text, start, ownLine }) => {
    const code = before.slice(before.lastIndexOf('\n', start) + 1, start).trimEnd()
    return !left.has(text.trimEnd()) && (ownLine || lines.has(code))
  })
}

function isRestored({ change, path: place, was }: ChangedFile, text: string): boolean | undefined {
  if (place === undefined || was === undefined) return undefined
  const { root } = parseYaml(text)
  const at = (steps: Path): unknown =>
    steps.reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, step)
          ? (value as Record<string, unknown>)[step]
          : undefined,
      root && toData(root),
    )
  return change === 'keyTypo'
    ? at([...place.slice(0, -1), was as string]) !== undefined
    : JSON.stringify(at(place)) === JSON.stringify(was)
}

function table(title: string, outcomes: readonly FixOutcome[]): string {
  const changes = [...new Set(outcomes.map(({ change }) => change))].sort()
  return [
    `${title.padEnd(16)}refused  pass            restored`,
    ...changes.map((change) =>
      row(
        change,
        outcomes.filter((outcome) => outcome.change === change),
      ),
    ),
    row('total', outcomes),
    ...HARMS.map((kind) => {
      const count = outcomes.filter(({ harm }) => harm.includes(kind)).length
      return `${kind}: ${count} of ${outcomes.length} files`
    }),
  ].join('\n')
}

function row(name: string, outcomes: readonly FixOutcome[]): string {
  const refused = outcomes.filter((outcome) => outcome.refused)
  const passing = refused.filter(({ passes }) => passes).length
  const known = refused.filter(({ restored }) => restored !== undefined)
  const restored = known.filter((outcome) => outcome.restored).length
  return [
    name.padEnd(16),
    String(refused.length).padStart(7),
    String(passing).padStart(6),
    percent(passing, refused.length).padStart(7),
    known.length === 0 ? '' : `${String(restored).padStart(8)} of ${known.length}`,
  ]
    .join('')
    .trimEnd()
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 100)} %`
}
