import { isKnownProvider, providerByCase, providerNames } from '../catalog/providers.js'
import type { Config } from './config.js'

/** Whether a model can use this provider name: one of a built-in or of a user-defined provider. */
export function isProvider({ providers }: Config, name: string): boolean {
  return providers.has(name) || isKnownProvider(name)
}

/** The provider names that models of a file can use: user-defined ones first. */
export function allProviderNames({ providers }: Config): string[] {
  return [...providers.keys(), ...providerNames()]
}

/** The provider whose name differs from this one only in case, user-defined ones first. */
export function providerInOtherCase({ providers }: Config, name: string): string | undefined {
  const lower = name.toLowerCase()
  const own = [...providers.keys()].find((other) => other !== name && other.toLowerCase() === lower)
  return own ?? providerByCase(name)
}
