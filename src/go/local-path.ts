/** Whether a path is relative and never leaves the folder that it starts in, by its text alone (Go's `filepath.IsLocal`). */
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
