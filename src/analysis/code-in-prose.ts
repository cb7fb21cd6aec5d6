/** A line that looks like a command, an assignment or a script: options, pipes, `$(…)`, `NAME=`, a prompt. */
const COMMAND_LINE =
  /(^|[\s"'])--?[A-Za-z][\w-]*([\s="']|$)|\s(\||&&|\|\||>>?|<<)\s|\$\(|^\s*(\$|#!|>)\s|^[-*\d.)\s]*(export|echo|printf|curl|wget|cd|mkdir|rm|cp|mv|cat|grep|sed|awk|git|docker|kubectl|helm|npm|npx|pnpm|yarn|pip|uv|go|make|bash|sh|source|sudo|gh|aws|az|gcloud|terraform|psql|ssh|scp|if|for|while|case|const|let|var|return|FROM|RUN|ENV|ARG)\s+[\w"'`$./~-]|[A-Za-z_]\w*=["'$\w]|;\s*(then|do|done|fi)?\s*$/

/** A table in Markdown. */
const TABLE_ROW = /^\s*\|/

/**
 * Whether a position of a Markdown text is in a code sample, where a `$` belongs to the sample: a fenced block, a code span,
 * or, by default, a line that looks like a command. Linear in the length of the text.
 */
export function codeSamples(text: string, { commandLines = true } = {}): (position: number) => boolean {
  const spans: (readonly [start: number, end: number])[] = []
  let fence = ''
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const mark = /^[>\s]*(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (fence !== '' || mark !== '') spans.push([start, end])
    else if (
      commandLines &&
      line.includes('$') &&
      !TABLE_ROW.test(line) &&
      COMMAND_LINE.test(line.slice(0, 500))
    )
      spans.push([start, end])
    else spans.push(...codeSpans(line, start))
    if (fence === '') fence = mark
    else if (mark.startsWith(fence)) fence = ''
    start = end + 1
  }
  return (position) => contains(spans, position)
}

/** Whether a position is in one of the spans, which are in order. */
function contains(spans: readonly (readonly [start: number, end: number])[], position: number): boolean {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.[1] ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return position >= (spans[low]?.[0] ?? Infinity)
}

/** What is between pairs of backticks in a line. */
function codeSpans(line: string, offset: number): [number, number][] {
  const ticks = [...line.matchAll(/`+/g)].map(({ index }) => index)
  const spans: [number, number][] = []
  for (let i = 0; i + 1 < ticks.length; i += 2)
    spans.push([offset + (ticks[i] ?? 0), offset + (ticks[i + 1] ?? 0)])
  return spans
}
