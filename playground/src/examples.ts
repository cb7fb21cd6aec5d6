import { button, byId, element } from './dom.js'

/** Fills the menu of examples, a button that shows and hides a list of buttons. */
export function startExamples(load: (text: string, name: string) => void): void {
  const opener = byId('examples', HTMLButtonElement)
  const list = byId('example-list', HTMLUListElement)
  const setOpen = (open: boolean): void => {
    list.hidden = !open
    opener.setAttribute('aria-expanded', String(open))
  }
  list.append(
    ...EXAMPLES.map(({ name, text }) => {
      const choose = (): void => {
        setOpen(false)
        opener.focus()
        load(text, name)
      }
      return element('li', {}, button({}, choose, name, aboutText(text)))
    }),
  )
  opener.addEventListener('click', () => setOpen(list.hidden))
  const menu = opener.parentElement
  menu?.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || list.hidden) return
    setOpen(false)
    opener.focus()
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !menu?.contains(target)) setOpen(false)
  })
  menu?.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) setOpen(false)
  })
}

/** The comment on the first line says what an example shows. */
function aboutText(text: string): HTMLElement | undefined {
  const about = /^# (.*)/.exec(text)?.[1]
  return about === undefined ? undefined : element('span', { class: 'hint' }, about)
}
