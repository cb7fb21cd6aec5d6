import { button, byId, element } from './dom.js'

/** How long a confirmation is shown, in milliseconds. */
const SHOWN_MS = 4000

/** A screen reader hears the count only after this pause, so that it does not talk while somebody types. In milliseconds. */
const PAUSE_MS = 1000

/** What takes longer is shown to be busy. In milliseconds. */
const BUSY_MS = 400

/** A choice in a notice. */
export interface Choice {
  readonly label: string
  readonly act: () => void
}

/** Shows what went wrong above the file, until it is dismissed or `clearNotice()` is called. */
export function notice(text: string, choice?: Choice): void {
  const box = byId('notice', HTMLElement)
  const chosen = choice && button({}, () => (clearNotice(), choice.act()), choice.label)
  box.replaceChildren(
    ...[element('p', {}, text), chosen, button({}, clearNotice, 'Dismiss')].filter(
      (part) => part !== undefined,
    ),
  )
  box.hidden = false
}

/** Removes the notice. */
export function clearNotice(): void {
  byId('notice', HTMLElement).hidden = true
}

let confirmed: ReturnType<typeof setTimeout> | undefined

/** Shows for a moment that something worked. */
export function confirm(text: string): void {
  const box = byId('confirmation', HTMLElement)
  box.textContent = text
  clearTimeout(confirmed)
  confirmed = setTimeout(() => (box.textContent = ''), SHOWN_MS)
}

let announced: ReturnType<typeof setTimeout> | undefined

/** Lets a screen reader say something after a pause. Only the last text of several is said. */
export function announce(text: string): void {
  const region = byId('announcement', HTMLElement)
  clearTimeout(announced)
  announced = setTimeout(() => {
    if (region.textContent !== text) region.textContent = text
  }, PAUSE_MS)
}

/** Copies text, and confirms it. Returns whether the browser allowed it. */
export async function copy(text: string, confirmation: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    return false
  }
  confirm(confirmation)
  return true
}

/** Marks a part of the page as busy if it takes a while, until the returned function is called. */
export function busyAfter(part: HTMLElement): () => void {
  const slow = setTimeout(() => part.setAttribute('aria-busy', 'true'), BUSY_MS)
  return () => {
    clearTimeout(slow)
    part.removeAttribute('aria-busy')
  }
}

/** What went wrong, for the user. */
export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
