import type { Text } from '@codemirror/state'
import type { Fix } from '../../dist/index.js'
import { byId } from './dom.js'
import { showDrawing, startDrawing } from './drawing.js'
import { createEditor } from './editor.js'
import { startExamples } from './examples.js'
import { ask } from './library.js'
import { fromFragment, LinkError, LONGEST_LINK, toFragment } from './link.js'
import { announce, busyAfter, clearNotice, confirm, copy, messageOf, notice } from './messages.js'
import { showModels } from './models.js'
import { focusRow, showProblems, summaryOf } from './problems.js'
import type { Checked, Subject } from './protocol.js'
import { selectTab, startTabs } from './tabs.js'
import { startVariables } from './variables.js'

/** A check starts after this pause. In milliseconds. */
const PAUSE_MS = 150

/** The last result, and the version of the text that it is about. */
let checked: { readonly version: Text; readonly result: Checked } | undefined
let timer: ReturnType<typeof setTimeout> | undefined
let isChecking = false
/** What the drawing shows. */
let drawn: Checked | undefined

const variables = startVariables(() => checkSoon())
const editor = createEditor(byId('editor', HTMLElement), EXAMPLES[0]?.text ?? '', {
  changed: () => checkSoon(),
  apply: applyFix,
  fixAt,
  showProblems: () => {
    selectTab('problems')
    focusRow(0)
  },
})

function subject(): Subject {
  return { text: editor.text(), env: variables.environment() }
}

function checkSoon(pause = PAUSE_MS): void {
  clearTimeout(timer)
  timer = setTimeout(() => void check(), pause)
}

/** One check at a time: while one runs, the next waits. */
async function check(): Promise<void> {
  if (isChecking) return checkSoon()
  isChecking = true
  const version = editor.version()
  const done = busyAfter(byId('problems', HTMLElement))
  try {
    const result = await ask('check', subject())
    // Otherwise, the next check is on its way.
    if (version === editor.version()) show(version, result)
  } catch (cause) {
    notice(messageOf(cause))
  } finally {
    isChecking = false
    done()
  }
}

function show(version: Text, result: Checked): void {
  checked = { version, result }
  editor.mark(result.diagnostics)
  showProblems(result.diagnostics, { goTo: editor.goTo, apply: applyFix, goToVariable })
  showModels(result.team, editor.goTo)
  variables.show(result.team)
  announce(summaryOf(result.diagnostics))
  void draw()
}

function goToVariable(name: string): void {
  selectTab('variables')
  variables.focus(name)
}

/** Draws the team, unless nobody sees it. */
async function draw(): Promise<void> {
  const wanted = checked?.result
  if (byId('drawing', HTMLElement).hidden || !wanted || drawn === wanted) return
  drawn = wanted
  const done = busyAfter(byId('drawing', HTMLElement))
  try {
    const drawing = await ask('draw', subject())
    if (drawn === wanted) showDrawing(drawing, editor.goToLine)
  } catch (cause) {
    notice(`The team could not be drawn. ${messageOf(cause)}`)
  } finally {
    done()
  }
}

function applyFix(fix: Fix): void {
  // The places of a fix are those of the text that was checked.
  if (checked?.version !== editor.version()) return confirm('The text is being checked. Try again.')
  editor.apply(fix)
  confirm(`Applied: ${fix.title}`)
  checkSoon(0)
}

/** Applies the fix under the cursor, or else the first one of its line. */
function fixAt(offset: number): void {
  const line = editor.version().lineAt(offset)
  const fixable = checked?.result.diagnostics.filter(({ fix }) => fix) ?? []
  const there = fixable.find(({ range }) => range.start.offset <= offset && offset <= range.end.offset)
  const found = there ?? fixable.find(({ range }) => range.start.line === line.number)
  if (found?.fix) applyFix(found.fix)
  else confirm('There is no fix in this line.')
}

async function fixAll(unsafe: boolean): Promise<void> {
  const version = editor.version()
  try {
    const fixed = await ask('fix', { ...subject(), unsafe })
    if (version !== editor.version()) return confirm('The text has changed. Try again.')
    if (fixed === editor.text()) return confirm('There is nothing to fix.')
    editor.replace(fixed)
    confirm('Fixed. Undo brings the text back.')
    checkSoon(0)
  } catch (cause) {
    notice(messageOf(cause))
  }
}

async function copyLink(): Promise<void> {
  clearNotice()
  const url = new URL(location.href)
  url.hash = await toFragment(editor.text())
  if (url.href.length > LONGEST_LINK)
    return notice(
      `The text is too long for a link: it would have ${url.href.length.toLocaleString('en')} characters, and at most ${LONGEST_LINK.toLocaleString('en')} work everywhere.`,
    )
  history.replaceState(null, '', url)
  if (!(await copy(url.href, 'Link copied. It contains the text, but no variables.')))
    notice('The browser did not allow this page to copy. The link is in its address bar.')
}

function askToCopyLink(): void {
  if (checked?.version === editor.version() && checked.result.hasSecrets)
    notice('The text seems to contain a secret, which would be part of the link.', {
      label: 'Copy anyway',
      act: () => void copyLink(),
    })
  else void copyLink()
}

async function openLink(): Promise<void> {
  clearNotice()
  try {
    const text = await fromFragment(location.hash)
    if (text === undefined || text === editor.text()) return
    editor.replace(text)
    if (checked) confirm('Loaded the text of the link. Undo brings the other text back.')
  } catch (cause) {
    if (!(cause instanceof LinkError)) throw cause
    notice(cause.message)
  }
}

function start(): void {
  startTabs((panelId) => {
    if (panelId === 'drawing') void draw()
  })
  startDrawing()
  startExamples((text, name) => {
    editor.replace(text)
    confirm(`Loaded ${name}. Undo brings the text back.`)
  })
  byId('fix-safe', HTMLElement).addEventListener('click', () => void fixAll(false))
  byId('fix-all', HTMLElement).addEventListener('click', () => void fixAll(true))
  byId('undo', HTMLElement).addEventListener('click', () => {
    if (!editor.undo()) confirm('There is nothing to undo.')
  })
  byId('copy-link', HTMLElement).addEventListener('click', askToCopyLink)
  addEventListener('hashchange', () => void openLink())
  addEventListener('error', ({ message }) => {
    // Not a mistake: browsers report so that sizes are measured again in the next frame.
    if (!message.startsWith('ResizeObserver loop')) notice(`This page has an error: ${message}`)
  })
  addEventListener('unhandledrejection', ({ reason }) =>
    notice(`This page has an error: ${messageOf(reason)}`),
  )
  const modifier = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl+'
  for (const key of document.querySelectorAll<HTMLElement>('[data-mod]'))
    key.textContent = `${modifier}${key.dataset.mod ?? ''}`
  byId('version', HTMLElement).textContent = `agent-lint ${AGENT_LINT_VERSION}`
  void openLink().finally(() => checkSoon(0))
}

start()
