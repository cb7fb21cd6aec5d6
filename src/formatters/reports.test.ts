import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { RuleId } from '../api.js'
import { docsUrl, type Diagnostic, type Position, type Severity } from '../diagnostic.js'
import { lint } from '../lint.js'
import { compact } from './compact.js'
import type { FileReport, FormatOptions, Formatter } from './formatter.js'
import { reports as FORMATTERS, githubSummary } from './reports.js'

const update = process.env.UPDATE_FIXTURES === '1' && process.env.CI === undefined

const OPTIONS: FormatOptions = {
  links: false,
  width: 80,
  root: '/home/me/my project#1',
  tool: {
    version: '1.2.3',
    helpOf: (id) =>
      id === 'unknown-key'
        ? {
            description: 'A key that no "agent" has: <b>&amp;</b>.',
            severity: 'error',
            group: 'structure',
            page: '## What it does\n\nFinds keys\nthat `docker-agent` refuses.\n\n## Why is this bad?\n\nIt does not start.',
          }
        : undefined,
  },
}

const SECRET = `sk-ant-api03-${'aK7dR0mZ4qB8sT2xE9vY1jL6nW3hP5cGfu'.repeat(3).slice(0, 93)}AA`

/** Text that each format has to escape: its own separators, Markdown, HTML, characters that are not printed, and halves of a character. */
const HOSTILE =
  '100% [a](1) ::error file=x::]]>,<b>"\'&amp;`|*_ {#1} @me $x$ \\ C:\\a\\b\r\n::stop::\u0000\u001b[31m\u202e\ufffe\ud83d 𐐀 é'

const SOURCE = `# 𐐀 é
agents:
  root:
    "𐐀é": x # ${SECRET}
    modle: y
    modle2: ${SECRET}
`

function at(line: number, column: number): Position {
  const offset = SOURCE.split('\n')
    .slice(0, line - 1)
    .reduce((sum, text) => sum + text.length + 1, column - 1)
  return { line, column, offset }
}

function diagnostic(
  ruleId: RuleId,
  severity: Severity,
  place: readonly [Position, Position],
  more: Partial<Diagnostic> = {},
): Diagnostic {
  const [start, end] = place
  return {
    ruleId,
    severity,
    message: 'Wrong.',
    path: [],
    range: { start, end },
    docs: docsUrl(ruleId),
    ...more,
  }
}

function report(path: string, diagnostics: readonly Diagnostic[]): FileReport {
  return { path, source: SOURCE, result: { valid: false, diagnostics, models: [], variables: [] } }
}

const KEY = [at(4, 6), at(4, 9)] as const
const edit = (from: Position, to: Position, newText: string) => ({ range: { start: from, end: to }, newText })

const REPORTS: readonly FileReport[] = [
  report('a dir/x#1,y:%é𐐀\\z|`<&">.yaml', [
    diagnostic('unused-definition', 'info', [at(1, 1), at(1, 1)], { message: HOSTILE }),
    diagnostic('unknown-key', 'error', KEY, {
      message: HOSTILE,
      hint: HOSTILE,
      related: [{ message: HOSTILE, range: { start: at(2, 1), end: at(2, 7) } }],
      fix: { title: HOSTILE, safe: true, edits: [edit(at(4, 6), at(4, 9), '"]]>\n%"')] },
    }),
    diagnostic('unknown-key', 'error', KEY),
    diagnostic('unknown-key', 'error', KEY),
    diagnostic('invalid-type', 'warning', [at(5, 5), at(6, 11)], {
      fix: {
        title: 'Rename both',
        safe: false,
        edits: [edit(at(6, 5), at(6, 11), 'b'), edit(at(5, 5), at(5, 10), 'a')],
      },
    }),
    diagnostic('invalid-value', 'warning', [at(4, 6), at(5, 5)], {
      fix: {
        title: 'Across',
        safe: true,
        edits: [edit(at(4, 6), at(4, 7), 'a'), edit(at(5, 5), at(5, 6), 'b')],
      },
    }),
  ]),
  report('/abs/clean.yaml', []),
  report('C:/win/a b.yaml', [diagnostic('internal-error', 'error', [at(1, 1), at(1, 1)])]),
]

const ALL: Readonly<Record<string, Formatter>> = { compact, ...FORMATTERS, githubSummary }

describe.each(Object.entries(ALL))('%s', (name, formatter) => {
  const text = formatter(REPORTS, OPTIONS)

  test('prints hostile text as expected', () => {
    const file = `fixtures/reports/${name}.txt`
    if (update) writeFileSync(file, text)
    expect(text).toBe(readFileSync(file, 'utf8'))
  })

  test('has no control character, no half of a character and no secret', () => {
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    if (text.startsWith('<?xml')) expect(text).not.toMatch(/[\ufffe\uffff]/)
    expect(text.isWellFormed()).toBe(true)
    expect(text).not.toContain(SECRET)
  })

  test('prints something for no files', () => {
    expect(formatter([], OPTIONS)).toMatch(name === 'compact' ? /^$/ : /\n$/)
  })
})

test('junit counts its tests as it has them, and no two of a file have the same name', () => {
  const text = FORMATTERS.junit(REPORTS, OPTIONS)
  const count = (tag: string): number => text.split(`<${tag} `).length - 1
  expect(text).toContain(
    `<testsuites name="agent-lint" tests="${count('testcase')}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}">`,
  )
  expect(count('testsuite')).toBe(REPORTS.length)
  const names = [...text.matchAll(/<testcase classname="(.*?)" name="(.*?)"/g)].map(([all]) => all)
  expect(new Set(names).size).toBe(count('testcase'))
})

test('checkstyle has one file per report and one error per diagnostic', () => {
  const text = FORMATTERS.checkstyle(REPORTS, OPTIONS)
  expect(text.split('<file ').length - 1).toBe(REPORTS.length)
  expect(text.split('<error ').length - 1).toBe(REPORTS.flatMap(({ result }) => result.diagnostics).length)
})

test('the summary of a job has no more rows than GitHub accepts', () => {
  const many = Array.from({ length: 250 }, () => diagnostic('unknown-key', 'error', KEY))
  const text = githubSummary([report('a.yaml', many)], OPTIONS)
  expect(text.split('\n').filter((line) => line.startsWith('| error '))).toHaveLength(200)
  expect(text).toMatch(/\n50 more problems in the log\.\n\n$/)
})

describe('fingerprints', () => {
  const source = 'agents:\n  root:\n    model: dmr/ai/smollm2\n    a: 1\n    b: 1\n'
  const fingerprints = (text: string, path = 'a.yaml'): string[] =>
    (
      JSON.parse(
        FORMATTERS.gitlab([{ path, source: text, result: lint(text, { env: false }) }], OPTIONS),
      ) as readonly { readonly fingerprint: string }[]
    ).map(({ fingerprint }) => fingerprint)

  test('survive other lines, indentation and line endings', () => {
    const before = fingerprints(source)
    expect(before.length).toBeGreaterThan(1)
    expect(fingerprints(`# a comment\n\n${source}`)).toEqual(before)
    expect(fingerprints(source.replace(/^ +/gm, '$&$&').replaceAll('\n', '\r\n'))).toEqual(before)
  })

  test('differ by file and by occurrence', () => {
    const twice = `${source}  other:\n    model: dmr/ai/smollm2\n    a: 1\n`
    const all = [...fingerprints(twice), ...fingerprints(source, 'b.yaml')]
    expect(new Set(all).size).toBe(all.length)
  })
})
