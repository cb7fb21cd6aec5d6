import { describe, expect, test } from '@jest/globals'
import { closest, isOnlyNear } from './suggest.js'

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

describe('isOnlyNear', () => {
  test.each([
    ['reviewr', 'reviewer', ['reviewer', 'writer'], true],
    ['reviewer3', 'reviewer1', ['reviewer1', 'reviewer2'], false],
    ['Reviewer1', 'reviewer1', ['reviewer1', 'reviewer2'], true],
    ['ROOT', 'root', ['root', 'Root'], false],
  ])('%s for %s among %j: %j', (word, near, candidates, only) => {
    expect(isOnlyNear(word, near, candidates)).toBe(only)
  })
})
