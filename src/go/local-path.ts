/** Whether a path is relative and never leaves its folder, judged by its text alone, as Go's `filepath.IsLocal` does. */
export function isLocalPath(path: string): boolean {
  if (path === '' || path.startsWith('/')) return false
  let depth = 0
  for (const part of path.split('/')) {
    if (part === '..') depth--
    else if (part !== '' && part !== '.') depth++
    if (depth < 0) return false
  }
  return true
}
