import { visibleText } from '../../src/formatters/visible-text.js'
import type { Diagnostic, Severity, TeamFinding } from '../../dist/index.js'
import { element, spoken } from './dom.js'

/** A sign of its own shape and color; a screen reader says the word. */
export function severitySign(severity: Severity): HTMLElement {
  const word = severity.charAt(0).toUpperCase() + severity.slice(1)
  return element('span', { class: `sign ${severity}` }, spoken(`${word}: `))
}

/** The ID of a rule, as a link to its page beside this one, so that the text here stays. */
export function ruleLink(ruleId: string): HTMLElement {
  return element('a', { href: `docs/rules/${ruleId}.html`, target: '_blank', class: 'rule' }, ruleId)
}

/** Message, hint and rule of a diagnostic, as the editor shows them under the mouse. */
export function aboutDiagnostic(diagnostic: Diagnostic | TeamFinding): HTMLElement {
  const { ruleId, severity, message, hint } = diagnostic
  return element(
    'div',
    { class: 'about' },
    element('p', { class: 'message' }, severitySign(severity), visibleText(message)),
    hint === undefined ? undefined : element('p', { class: 'hint' }, visibleText(hint)),
    element('p', { class: 'hint' }, ruleLink(ruleId)),
  )
}
