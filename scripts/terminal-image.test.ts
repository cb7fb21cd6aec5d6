import { expect, test } from '@jest/globals'
import { terminalImage } from './terminal-image.js'

/** The pieces of text in a picture, each with its attributes. */
function pieces(svg: string): string[][] {
  return [...svg.matchAll(/<text x="([\d.]+)" y="[\d.]+" textLength="([\d.]+)"(.*?)>(.*?)<\/text>/g)].map(
    ([, ...parts]) => parts,
  )
}

test('every piece of text has its column and color', () => {
  expect(
    pieces(terminalImage('\u001b[1m\u001b[31merror\u001b[39m\u001b[22m in \u001b[2mé\u001b[22m')),
  ).toEqual([
    ['16.0', '42.0', ' fill="#f38ba8" font-weight="bold"', 'error'],
    ['66.4', '16.8', '', 'in'],
    ['91.6', '8.4', ' opacity="0.6"', 'é'],
  ])
})

test('markup in the text is escaped in the picture', () => {
  expect(pieces(terminalImage('<a> & b'))).toEqual([['16.0', '58.8', '', '&lt;a&gt; &amp; b']])
})

test('the picture is as wide as the longest line and as high as all', () => {
  expect(terminalImage(`${'x'.repeat(100)}\n\ny\n`)).toContain(
    '<svg xmlns="http://www.w3.org/2000/svg" width="872" height="89"',
  )
})
