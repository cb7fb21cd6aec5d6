/**
 * Removes parts of a text for which something holds, as long as it still holds: lines first, then single characters.
 * @param deadline milliseconds since the epoch after which the text is returned as it is then
 */
export function shrink(text: string, holds: (text: string) => boolean, deadline: number): string {
  const byLines = withoutParts(text.split(/(?<=\n)/), holds, deadline)
  return withoutParts(byLines, holds, deadline, '').join('')
}

/** Tries ever smaller groups of parts. With `separator`, the text is first split into its characters. */
function withoutParts(
  parts: readonly string[],
  holds: (text: string) => boolean,
  deadline: number,
  separator?: string,
): string[] {
  let kept = separator === undefined ? [...parts] : parts.join('').split(separator)
  for (let size = kept.length >> 1; size >= 1; size >>= 1)
    for (let at = 0; at < kept.length && Date.now() < deadline;) {
      const fewer = [...kept.slice(0, at), ...kept.slice(at + size)]
      if (holds(fewer.join(''))) kept = fewer
      else at += size
    }
  return kept
}
