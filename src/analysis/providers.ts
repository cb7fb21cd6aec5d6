import { isKnownProvider, providerByCase, providerNames } from '../catalog/providers.js'
import { findProvider, type Config } from './config.js'
import { groupBy } from '../group-by.js'
import { perFile } from './per-file.js'

/** Whether a model can use this provider name: one of a built-in or of a user-defined provider. */
export function isProvider(config: Config, name: string): boolean {
  return findProvider(config, name) !== undefined || isKnownProvider(name)
}

/** The provider names that models of a file can use: user-defined ones first. */
export function allProviderNames(config: Config): string[] {
  return [...ownNames(config), ...providerNames()]
}

/** The provider whose name differs from this one only in case, user-defined ones first. */
export function providerInOtherCase(config: Config, name: string): string | undefined {
  const lower = name.toLowerCase()
  const own = namesByCase(config)
    .get(lower)
    ?.find((other) => other !== name)
  return own ?? providerByCase(name)
}

const namesByCase = perFile((config) => groupBy(ownNames(config), (name) => name.toLowerCase()))

/** User-defined providers of the file, then those of the user's own configuration. */
function ownNames({ providers, userProviders }: Config): string[] {
  return [...providers.keys(), ...(userProviders?.keys() ?? [])]
}
