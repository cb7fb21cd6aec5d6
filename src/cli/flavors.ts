import { flavorNames } from '../document/flavors.js'
import { parseYaml } from '../document/parse.js'
import { quoted, visibleText } from '../formatters/visible-text.js'
import { withoutSecrets } from '../secrets/mask.js'
import { didYouMean } from '../suggest.js'
import { excerpt } from '../wording.js'

/** The flavors of `--flavor`, compared with those that files define. */
export interface AskedFlavors {
  /** Notes the flavors that the text of a file defines. */
  readonly see: (text: string) => void
  /** A sentence for each asked flavor that no file so far defines: docker-agent says nothing about it. */
  readonly notes: () => string[]
}

/** Collects the flavors that files define. */
export function askedFlavors(asked: readonly string[]): AskedFlavors {
  const defined = new Set<string>()
  const sentence = (name: string): string => {
    const what = `No checked file defines the flavor ${quoted(excerpt(name))}, so it changes nothing.`
    const meant = didYouMean(name, defined)
    return meant === undefined ? what : `${what} ${visibleText(withoutSecrets(meant))}`
  }
  return {
    see: (text) => {
      for (const name of flavorNames(parseYaml(text))) defined.add(name)
    },
    notes: () => [...new Set(asked)].filter((name) => !defined.has(name)).map(sentence),
  }
}
