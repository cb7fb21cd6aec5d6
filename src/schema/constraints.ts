import type { Finding } from '../report.js'
export function checkConstraints(_data: Readonly<Record<string, unknown>>): Finding[] { return [] }
