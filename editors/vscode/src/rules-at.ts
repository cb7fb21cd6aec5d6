/** A problem that the editor shows, of any extension. Lines count from 0. */
export interface Shown {
  readonly source?: string
  readonly rule: string
  readonly message: string
  readonly firstLine: number
  readonly lastLine: number
}

/** A rule to pick from a list. */
export interface RuleItem {
  readonly label: string
  readonly detail: string
}

/** The rules of agent-lint that a file breaks: those of a line if it has any, otherwise all, each once. */
export function rulesAt(shown: readonly Shown[], line: number): RuleItem[] {
  const own = shown.filter(({ source }) => source === 'agent-lint')
  const here = own.filter(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine)
  const broken = here.length > 0 ? here : own
  return broken
    .filter(({ rule }, index) => broken.findIndex((other) => other.rule === rule) === index)
    .map(({ rule, message }) => ({ label: rule, detail: message }))
}
