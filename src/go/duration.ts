const UNITS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
}

/** A Go duration (`1m30s`, `-500ms`, `0`) in milliseconds; undefined if Go's `time.ParseDuration` refuses it. */
export function goDuration(text: string): number | undefined {
  const match = /^([-+]?)(.*)$/s.exec(text)
  const sign = match?.[1] === '-' ? -1 : 1
  const body = match?.[2] ?? ''
  if (body === '0') return 0
  // No part can be read in two ways, so the time stays proportional to the length.
  if (!/^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(body)) return undefined
  let total = 0
  for (const [, number = '', unit = ''] of body.matchAll(/(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g))
    total += Number(number) * (UNITS[unit] ?? 0)
  return total > 9_223_372_036_854 ? undefined : sign * total
}
