/** Tabs as the WAI-ARIA Authoring Practices describe them: arrow keys, Home and End move, and a tab is selected when it has the focus. */
import { byId } from './dom.js'

const tabs = [...document.querySelectorAll<HTMLButtonElement>('[role="tab"]')]

/** Selects a tab by the ID of its panel. */
export function selectTab(panelId: string): void {
  for (const tab of tabs) {
    const selected = panelOf(tab).id === panelId
    tab.setAttribute('aria-selected', String(selected))
    tab.tabIndex = selected ? 0 : -1
    panelOf(tab).hidden = !selected
  }
}

/** Makes the tabs work. `selected` is called with the ID of the panel that appears. */
export function startTabs(selected: (panelId: string) => void): void {
  const select = (tab: HTMLButtonElement): void => {
    selectTab(panelOf(tab).id)
    selected(panelOf(tab).id)
  }
  for (const [index, tab] of tabs.entries()) {
    tab.tabIndex = index === 0 ? 0 : -1
    tab.addEventListener('click', () => select(tab))
    tab.addEventListener('keydown', (event) => {
      const target = neighbor(index, event.key)
      if (!target) return
      event.preventDefault()
      target.focus()
      select(target)
    })
  }
}

function neighbor(index: number, key: string): HTMLButtonElement | undefined {
  switch (key) {
    case 'ArrowLeft':
      return tabs.at(index - 1)
    case 'ArrowRight':
      return tabs[(index + 1) % tabs.length]
    case 'Home':
      return tabs[0]
    case 'End':
      return tabs.at(-1)
    default:
      return undefined
  }
}

function panelOf(tab: HTMLElement): HTMLElement {
  return byId(tab.getAttribute('aria-controls') ?? '', HTMLElement)
}
