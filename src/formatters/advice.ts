import type { Diagnostic, Fix } from '../diagnostic.js'
import { visibleText } from './visible-text.js'

/** How to get a fix applied, in parentheses. */
export function fixMark(fix: Fix): string {
  return fix.safe ? '(fixable)' : '(fixable with --unsafe-fixes)'
}

/** What to do about a diagnostic, on one line: its hint, or what its fix does, and whether it is fixable; empty if it has neither. */
export function adviceLine({ hint, fix }: Diagnostic): string {
  const advice = hint !== undefined ? [`Hint: ${hint}`] : fix ? [`Fix: ${fix.title}`] : []
  return visibleText([...advice, ...(fix ? [fixMark(fix)] : [])].join(' '))
}

/** The message and the hint, on one line. */
export function messageText({ message, hint }: Diagnostic): string {
  return visibleText(hint === undefined ? message : `${message} ${hint}`)
}
