import { check } from 'recheck'

/**
 * Why a regular expression may need more than linear time, as recheck says it, with a text that shows it; undefined for a safe
 * expression. Limits count steps instead of time, so that a slow machine gets the same answer; a check that takes minutes all the
 * same is a reason, too.
 * @param literal as in source code: `/pattern/flags`
 */
export async function slowness(literal: string): Promise<string | undefined> {
  const end = literal.lastIndexOf('/')
  const result = await check(literal.slice(1, end), literal.slice(end + 1), {
    attackTimeout: null,
    incubationTimeout: null,
    timeout: 180_000,
  })
  if (result.status === 'safe') return undefined
  return result.status === 'vulnerable'
    ? `${result.complexity.summary}: ${result.attack.pattern}`
    : `not judged: ${result.error.kind}`
}
