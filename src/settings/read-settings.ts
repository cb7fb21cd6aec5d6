import type { ValidationResult } from '../api.js'
import { docsUrl, type Diagnostic, type Path } from '../diagnostic.js'
import { entriesOf, type Entry } from '../document/entries.js'
import { parseYaml } from '../document/parse.js'
import { placeFinding, placeSyntaxFinding, type Placed } from '../document/place.js'
import { dereference, type YamlNode } from '../document/tree.js'
import { renameKey, replaceWith, type Finding, type Report } from '../finding.js'
import { closest } from '../suggest.js'
import { excerpt, oneOf } from '../wording.js'
import { isRule, ruleGroups, ruleNames, RULE_SETTINGS } from './rule-settings.js'
import { readChoice, readPattern, type Reporter } from './setting-values.js'
import { SETTINGS, type SettingsFile, type Shape } from './shape.js'

/** What a settings file says, and what is wrong with it. */
export interface ReadSettings {
  /** Without what is wrong. */
  readonly settings: SettingsFile
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the text of a settings file. Never throws on any text. */
export function readSettings(text: string): ReadSettings {
  if (!text.startsWith(BYTE_ORDER_MARK)) return readPlain(text)
  return { settings: readPlain(text.slice(1)).settings, diagnostics: [markAtStart(text)] }
}

const BYTE_ORDER_MARK = '\uFEFF'

/** The only mistake that is reported: the mark is in the way of all others. */
function markAtStart(text: string): Diagnostic {
  const span = { start: 0, end: 1 }
  return asError(
    placeSyntaxFinding(parseYaml(text), {
      ...span,
      ruleId: 'byte-order-mark',
      message: 'The file starts with a byte-order mark.',
      hint: 'Save the file as UTF-8 without it.',
      fix: { title: 'Remove the byte-order mark', safe: true, edits: [{ ...span, newText: '' }] },
    }),
  )
}

function readPlain(text: string): ReadSettings {
  const document = parseYaml(text)
  const findings: Finding[] = []
  const report = (mistake: Report): void => void findings.push({ ...mistake, ruleId: 'invalid-settings' })
  const root = document.userConfig ?? document.root
  const settings = root && read(root, SETTINGS, [], report)
  const ofText = document.findings.filter(({ ruleId }) => OF_TEXT.has(ruleId))
  const placed = [
    ...ofText.map((finding) => placeSyntaxFinding(document, finding)),
    ...findings.map((finding) => placeFinding(document, finding)),
  ]
  return {
    settings: settings ?? {},
    diagnostics: placed.map(asError).sort((a, b) => a.range.start.offset - b.range.start.offset),
  }
}

/** The result for a settings file that is checked like any other file. */
export function settingsResult({ diagnostics }: ReadSettings): ValidationResult {
  return { valid: diagnostics.length === 0, diagnostics, models: [], variables: [] }
}

/** Mistakes in the text that concern a settings file too. */
const OF_TEXT: ReadonlySet<string> = new Set(['syntax', 'duplicate-key', 'too-many-values'])

function asError(placed: Placed): Diagnostic {
  return { ...placed, ruleId: 'invalid-settings', severity: 'error', docs: docsUrl('invalid-settings') }
}

/** The valid part of a value as plain data; undefined where nothing is valid. */
function read(node: YamlNode, shape: Shape, path: Path, report: Reporter): unknown {
  const value = dereference(node)
  if (!value || (value.kind === 'scalar' && value.empty)) return undefined
  if (shape.kind === 'map' || shape.kind === 'rules') {
    if (value.kind !== 'map') return wrongKind(path, 'a mapping', report)
    const entries = entriesOf(value).entries
    return shape.kind === 'map' ? readMap(entries, shape, path, report) : readRules(entries, path, report)
  }
  if (shape.kind === 'list') {
    if (value.kind !== 'seq') return wrongKind(path, shape.what, report, value)
    return value.items
      .map((item, index) => read(item, shape.of, [...path, index], report))
      .filter((item) => item !== undefined)
  }
  if (value.kind !== 'scalar') return wrongKind(path, 'a string', report)
  if (shape.kind === 'choice') return readChoice(value.text, shape.values, path, report)
  return shape.kind === 'pattern' ? readPattern(value.text, path, report) : value.text
}

/** `single`: what is written in place of a list. */
function wrongKind(path: Path, expected: string, report: Reporter, single?: YamlNode): undefined {
  const key = path.at(-1)
  const what =
    key === undefined
      ? 'The settings must be'
      : typeof key === 'number'
        ? 'The item must be'
        : `"${key}" must be`
  const list = single?.kind === 'scalar' ? JSON.stringify([single.text]) : undefined
  report({
    path,
    message: `${what} ${expected}.`,
    hint: list && `Write ${excerpt(list)}.`,
    fix: replaceWith({ path }, list, { safe: true, bare: true }),
  })
}

function readMap(
  entries: readonly Entry[],
  { keys, required }: Shape & { kind: 'map' },
  path: Path,
  report: Reporter,
): Record<string, unknown> | undefined {
  const found: [string, unknown][] = []
  for (const { key, value } of entries) {
    const at = [...path, key]
    if (Object.hasOwn(keys, key)) found.push([key, keys[key] && read(value, keys[key].shape, at, report)])
    else unknownKey(key, at, Object.keys(keys), report)
  }
  const data = Object.fromEntries(found.filter(([, value]) => value !== undefined))
  if (required === undefined || Object.hasOwn(data, required)) return data
  if (!found.some(([key]) => key === required))
    report({ path, message: `The key "${required}" is missing.`, missing: [required] })
  return undefined
}

function unknownKey(key: string, path: Path, known: readonly string[], report: Reporter): void {
  const near = closest(key, known)
  const isName = isRule(key) || ruleGroups.has(key)
  report({
    path,
    at: 'key',
    message: `Unknown key "${excerpt(key)}" in the settings.`,
    hint: isName
      ? 'Put rules and groups below "rules".'
      : near === undefined
        ? `The keys are ${oneOf(known, 'and')}.`
        : `Did you mean "${near}"?`,
    fix: isName || near === undefined ? undefined : renameKey(path, near, true),
  })
}

function readRules(entries: readonly Entry[], path: Path, report: Reporter): Record<string, string> {
  const found: [string, string][] = []
  for (const { key, value } of entries) {
    const at = [...path, key]
    const node = dereference(value)
    if (!isRule(key) && !ruleGroups.has(key)) unknownRule(key, at, report)
    else if (node?.kind !== 'scalar' || node.empty) wrongKind(at, oneOf(RULE_SETTINGS), report)
    else {
      const setting = readChoice(node.text, RULE_SETTINGS, at, report)
      if (setting !== undefined) found.push([key, setting])
    }
  }
  return Object.fromEntries(found)
}

function unknownRule(name: string, path: Path, report: Reporter): void {
  const near = closest(name, ruleNames)
  report({
    path,
    at: 'key',
    message: `Unknown rule or group of rules "${excerpt(name)}".`,
    hint: near === undefined ? 'Run "agent-lint rules" to list them.' : `Did you mean "${near}"?`,
    fix: near === undefined ? undefined : renameKey(path, near, true),
  })
}
