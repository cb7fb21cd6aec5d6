/** The system's code for what went wrong with a file (`ENOENT`, `EACCES`, …), undefined for any other failure. */
export function errorCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined
}
