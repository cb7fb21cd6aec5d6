import picomatch from 'picomatch'

/**
 * Whether a path matches patterns of a settings file: the last pattern that matches decides, and one with "!" at its start
 * takes the path out again. A pattern that matches a folder matches everything in it.
 * @returns a function of a path relative to the folder of the settings file, with "/" between folders
 */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map((pattern) => {
    const bare = pattern.replace(/^!/, '').replace(/^\.\//, '').replace(/\/$/, '')
    const literal = bare.replace(/[()|+]/g, '\\$&')
    return { includes: !pattern.startsWith('!'), test: picomatch([literal, `${literal}/**`], OPTIONS) }
  })
  return (path) => tests.findLast(({ test }) => test(path))?.includes ?? false
}

const OPTIONS = { dot: true, nonegate: true, noextglob: true }
