import { describe, expect, test } from '@jest/globals'
import { closest } from './suggest.js'

describe('closest', () => {
  test.each([
    ['toolset', ['toolsets', 'tools'], 'toolsets'],
    ['reviewr', ['root', 'reviewer'], 'reviewer'],
    ['hoosk', ['books', 'hooks'], 'hooks'],
    ['Root', ['root'], 'root'],
    ['gw', ['gv'], 'gv'],
  ])('%s among %j', (word, candidates, near) => {
    expect(closest(word, candidates)).toBe(near)
  })

  test.each([
    ['q', ['m']],
    ['', ['m']],
    ['ab', ['cd']],
    ['writer', ['editor']],
    ['same', ['same']],
  ])('nothing for "%s" among %j', (word, candidates) => {
    expect(closest(word, candidates)).toBeUndefined()
  })
})
