import { expect, test } from '@jest/globals'
import { pathUri } from './uri.js'

test.each([
  ['a b/c#1?x=%20.yaml', 'a%20b/c%231%3Fx%3D%2520.yaml'],
  ['a:b\\c.yaml', 'a%3Ab%5Cc.yaml'],
  ['../up.yaml', '../up.yaml'],
  ['é𐐀.yaml', '%C3%A9%F0%90%90%80.yaml'],
  ['half \ud83d.yaml', 'half%20%EF%BF%BD.yaml'],
  ['<stdin>', '%3Cstdin%3E'],
  ['/', 'file:///'],
  ['/home/a b.yaml', 'file:///home/a%20b.yaml'],
  ['C:/a b.yaml', 'file:///C:/a%20b.yaml'],
  ['//server/share/a.yaml', 'file://server/share/a.yaml'],
])('%s', (path, uri) => {
  expect(pathUri(path)).toBe(uri)
  expect(new URL(uri, 'file:///root/folder/').protocol).toBe('file:')
})
