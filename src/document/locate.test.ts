import { describe, expect, test } from '@jest/globals'
import type { Path } from '../diagnostic.js'
import type { At } from '../finding.js'
import { locate, spanOf } from './locate.js'
import { parseYaml } from './parse.js'

const TEXT = 'base: &base\n  model: m\n  tools: [a, b]\nroot:\n  <<: *base\n  name:\nalias: *base\n'

function underlined(path: Path, at?: At): string | undefined {
  const place = locate(parseYaml(TEXT).root, path)
  if (!place) return undefined
  const { start, end } = spanOf(place, at)
  return `${start}:${TEXT.slice(start, end)}`
}

describe('locate', () => {
  test.each([
    ['a scalar by its value', ['base', 'model'], undefined, 'm'],
    ['a scalar by its key', ['base', 'model'], 'key', 'model'],
    ['a list by its key', ['base', 'tools'], undefined, 'tools'],
    ['an item', ['base', 'tools', 1], undefined, 'b'],
    ['an empty value by its key', ['root', 'name'], undefined, 'name'],
    ['a merged value where it is written', ['root', 'model'], undefined, 'm'],
    ['a value below an alias', ['alias', 'model'], undefined, 'm'],
    ['the merge key itself', ['root', '<<'], 'key', '<<'],
    ['what does not exist by the key above it', ['root', 'name', 'x'], undefined, 'name'],
    ['the document by its first key', [], undefined, 'base'],
  ] as [string, Path, At | undefined, string][])('finds %s', (_, path, at, expected) => {
    expect(underlined(path, at)?.replace(/^\d+:/, '')).toBe(expected)
  })

  test('knows what is shared and what does not exist', () => {
    const { root } = parseYaml(TEXT)
    expect(locate(root, ['root', 'model'])).toMatchObject({ exact: true, shared: true })
    expect(locate(root, ['base', 'model'])).toMatchObject({ exact: true, shared: false })
    expect(locate(root, ['base', 'nothing'])).toMatchObject({ exact: false })
    expect(locate(undefined, ['base'])).toBeUndefined()
  })
})
