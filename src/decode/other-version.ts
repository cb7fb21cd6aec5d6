import { renameKey, replaceWith, type Finding } from '../finding.js'
import type { Path } from '../diagnostic.js'
import type { LaterKey, UnknownKey } from './context.js'
import { adviceOnRemoved, replacementOf } from './key-advice.js'
import { removeSmall } from './kind-fix.js'
import { kindIn, lastOf, NEWEST_VERSION } from './versions.js'

/** One finding for all keys of later versions: the declared version is too old for them. */
export function needsVersion(keys: readonly LaterKey[], version: number): Finding[] {
  const [first, ...others] = keys
  if (!first) return []
  const since = Math.max(...keys.map((key) => key.since))
  return [
    {
      ruleId: 'key-needs-version',
      path: first.path,
      at: 'key',
      message: `"${keyOf(first.path)}" was added in config version ${first.since}, but the file declares version ${version}.`,
      hint:
        since === NEWEST_VERSION
          ? `Declare version: "${since}", or remove "version".`
          : `Declare version: "${since}" or later.`,
      related: others.map((key) => ({
        path: key.path,
        at: 'key',
        message: `"${keyOf(key.path)}" was added in version ${key.since}.`,
      })),
      fix: replaceWith({ path: ['version'] }, String(since), {
        safe: false,
        title: `Declare version ${since}`,
      }),
    },
  ]
}

/** Reports a key that a config version removed. `range`: the versions that have it. */
export function removedKey(
  { block, path, value, present }: UnknownKey,
  range: string,
  version: number,
): Finding {
  const key = keyOf(path)
  const to = replacementOf(key)
  const isKnown = to !== undefined && kindIn(block, to, version) !== undefined
  const inPlace = isKnown ? renameKey(path, to, true) : undefined
  return {
    ruleId: 'removed-key',
    path,
    at: 'key',
    message: `"${key}" was removed in config version ${lastOf(range) + 1}.`,
    hint: adviceOnRemoved(key),
    fix: isKnown && present.has(to) ? removeSmall(value, path) : inPlace,
  }
}

function keyOf(path: Path): string {
  return String(path.at(-1))
}
