/** Small helpers for the page's elements. Text never becomes markup. */

/** An element of index.html. Throws an Error if it is missing or has another type. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`The page has no ${type.name} "${id}".`)
  return found
}

/** A new element. Attributes that are undefined or false are left out; strings among the children become text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value)
  made.append(...children.filter((child) => child !== undefined))
  return made
}

/** A new button that does something. */
export function button(
  attributes: Readonly<Record<string, string | boolean | undefined>>,
  act: () => void,
  ...children: readonly (Node | string | undefined)[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children)
  made.addEventListener('click', act)
  return made
}

/** Text that only a screen reader says. */
export function spoken(text: string): HTMLElement {
  return element('span', { class: 'hidden' }, text)
}

/** A number beside a label; nothing for 0. */
export function setCount(parent: Element, count: number, spokenUnit?: string): void {
  const badge = parent.querySelector('.count')
  badge?.replaceChildren(
    ...(count > 0 ? [String(count), ...(spokenUnit === undefined ? [] : [spoken(` ${spokenUnit}`)])] : []),
  )
}

/** `1 error`, `2 errors`. */
export function counted(count: number, unit: string): string {
  return `${count.toLocaleString('en')} ${unit}${count === 1 ? '' : 's'}`
}
