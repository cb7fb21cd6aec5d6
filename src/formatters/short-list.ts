import { visibleText } from './visible-text.js'

/** Names of which only the first are said if there are many: `root`, `root, b and 2 more`. */
export function shortList(names: readonly string[]): string {
  const shown = names.map(visibleText)
  return shown.length > 3 ? `${shown.slice(0, 2).join(', ')} and ${shown.length - 2} more` : shown.join(', ')
}
