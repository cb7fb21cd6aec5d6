import { describe, expect, test } from '@jest/globals'
import { describeText } from '../../team/describe.js'
import type { Team } from '../../team/team.js'
import { layoutCost } from './layout-cost.js'
import { cut, cutMiddle, textWidth, wrapText } from './measure.js'
import { teamSvg } from './svg.js'

function teamFrom(text: string): Team {
  return describeText(text, { env: { OPENAI_API_KEY: 'set' } })
}

function drawn(text: string, title?: string): string {
  return teamSvg(teamFrom(text), { title })
}

function agent(name: string, keys = ''): string {
  return `  ${JSON.stringify(name)}: { model: openai/gpt-5-mini, description: Works, instruction: Work.${keys} }\n`
}

/** A team whose root leads to all others. */
function star(count: number, keys = ''): string {
  const names = Array.from({ length: count }, (_, index) => `a${index}`)
  return `agents:\n${agent('root', `, sub_agents: [${names.join(', ')}]`)}${names.map((name) => agent(name, keys)).join('')}`
}

function countOf(svg: string, part: string): number {
  return svg.split(part).length - 1
}

/** What the picture says, without its tooltips. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(([, text = '']) => text.replace(/<[^>]*>/g, ''))
}

const ARROW = 'class="al-arrow"'

describe('a drawing', () => {
  const svg = drawn(star(2), 'team.yaml')

  test('is an image with a title and a description', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="al-team" role="img" /)
    expect(svg).toContain('<title>team.yaml</title>')
    expect(svg).toContain(
      '<desc>3 agents, 1 model, 0 findings. It starts with root. root leads by sub-agent to a0, a1.</desc>',
    )
  })

  test('needs nothing else', () => {
    expect(svg).not.toMatch(/<script|<foreignObject|<image|<use|href|@import|url\(| on\w+=/)
    expect(svg).toContain('@media (prefers-color-scheme:dark)')
  })

  test('names only classes of its own, and no IDs', () => {
    const names = [...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' '))
    expect(names.filter((name) => !name.startsWith('al-'))).toEqual([])
    expect(svg).not.toContain(' id="')
  })

  test('is the same each time', () => {
    expect(drawn(star(2), 'team.yaml')).toBe(svg)
  })

  test('says where its boxes are in the file', () => {
    expect(svg).toContain('data-agent="root" data-line="2"')
    expect(svg).toContain('data-agent="a1" data-line="4"')
    expect(svg).toContain('data-model="openai/gpt-5-mini" data-line="2"')
  })

  test('says models once, with their variables', () => {
    expect(countOf(svg, 'class="al-model"')).toBe(1)
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['✔ OPENAI_API_KEY is set', 'root, a0, a1']))
  })

  test('says nothing about models where there are none', () => {
    const text = drawn('models: {}\n')
    expect(textsOf(text)).not.toContain('Models')
    expect(textsOf(text)).toContain('No agents: the file has none, or it is too broken to read.')
  })
})

describe('arrows', () => {
  test('there is one per pair and kind, and a legend of these kinds', () => {
    const svg = drawn(
      `agents:\n${agent('root', ', sub_agents: [a, a], handoffs: [a]')}${agent('a')}${agent('b', ', handoffs: [a]')}`,
    )
    expect(countOf(svg, ARROW)).toBe(3)
    expect(
      textsOf(svg).filter((text) => /^(sub-agent|handoff|forced handoff|routing|command)$/.test(text)),
    ).toEqual(['sub-agent', 'handoff'])
  })

  test('back and forth in one way is one arrow with two heads', () => {
    const svg = drawn(
      `agents:\n${agent('root', ', handoffs: [a]')}${agent('a', ', handoffs: [root], sub_agents: [root]')}`,
    )
    expect(countOf(svg, ARROW)).toBe(2)
    expect(svg).toContain('root ⇄ a: handoff')
    expect(svg).toContain('a → root: sub-agent')
  })

  test('what leads to itself says so', () => {
    const svg = drawn(`agents:\n${agent('root', ', handoffs: [root]')}`)
    expect(countOf(svg, ARROW)).toBe(0)
    expect(textsOf(svg)).toContain('⚠ itself')
  })

  test('agents that are called in the same way share a frame if they are many', () => {
    expect(countOf(drawn(star(4)), ARROW)).toBe(4)
    const many = drawn(star(5))
    expect(countOf(many, ARROW)).toBe(1)
    expect(countOf(many, 'class="al-agents"')).toBe(1)
    expect(textsOf(many)).toContain('5 agents')
    expect(countOf(drawn(star(5, ', handoffs: [root]')), 'class="al-agents"')).toBe(1)
  })

  test('agents without links are in a grid', () => {
    const svg = drawn(`${star(1)}${agent('alone')}`)
    expect(textsOf(svg)).toContain('Agents without links')
    const places = [
      ...drawn(
        `agents:\n${'abcdefgh'
          .split('')
          .map((name) => agent(name))
          .join('')}`,
      ).matchAll(/class="al-agent".*translate\((\S+) /g),
    ]
    expect(new Set(places.map(([, x]) => x)).size).toBe(4)
  })

  test('commands of all agents have a box', () => {
    const svg = drawn(
      `commands: { group: { fix: { instruction: Fix., agent: root } } }\nagents:\n${agent('root')}`,
    )
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['every agent', 'command']))
  })
})

describe('findings', () => {
  const svg = drawn(
    `agents:\n${agent('root', ', sub_agents: [nobody], colour: red, toolsets: [{ type: mcp }]')}${agent('lost')}`,
  )

  test('are marked with a sign, and said by tooltips', () => {
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['✖ root', '✖ nobody', '✖ mcp', '✖', 'not defined']))
    expect(svg).toMatch(/<title>root\nWorks\n✖ line 2: Unknown key &quot;colour&quot;/)
  })

  test('are counted', () => {
    expect(textsOf(svg)[0]).toMatch(/^3 agents · 1 model · 1 toolset · ✖ \d errors/)
  })

  test('secrets are masked', () => {
    const secret = `sk-ant-api03-${'aK7dR0mZ4qB8sT2xE9vY1jL6nW3hP5cGfu'.repeat(3).slice(0, 93)}AA`
    const text = drawn(`agents:\n${agent('root', `, sub_agents: [${secret}]`)}${agent(secret)}`)
    expect(text).not.toContain(secret)
  })
})

test('names can be anything', () => {
  const names = [
    ']]></text><script>alert("1")</script>&amp;',
    '__proto__',
    'constructor',
    'a\nb\u0000\u001b[31m\u202e\ufffe\ud800',
    '',
    ' ',
    'x'.repeat(10_000),
    '\u0301'.repeat(10_000),
  ]
  const svg = drawn(
    `agents:\n${agent('root', `, sub_agents: ${JSON.stringify(names)}`)}${names.map((name) => agent(name)).join('')}`,
    names.join(' '),
  )
  expect(svg).not.toContain('<script')
  expect(svg).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e\ufffe]|[\ud800-\udfff]/)
  expect(svg).not.toMatch(/&(?!(amp|lt|gt|quot|apos|#10|#9);)/)
  expect(svg.length).toBeLessThan(120_000)
})

describe('size', () => {
  const all = (count: number): string => {
    const names = Array.from({ length: count }, (_, index) => `a${index}`)
    return `agents:\n${names.map((name) => agent(name, `, sub_agents: [${names.filter((other) => other !== name).join(', ')}]`)).join('')}`
  }

  test('too many links are said in words', () => {
    const svg = drawn(all(30))
    expect(countOf(svg, ARROW)).toBe(0)
    expect(textsOf(svg)).toContain(
      'There are too many links for arrows (870 links). Each box says where its agent leads to.',
    )
    expect(svg).toContain('a1, a2 and 27 more')
  })

  test('a large team is drawn in seconds', () => {
    const team = teamFrom(star(2000))
    const start = performance.now()
    expect(countOf(teamSvg(team), 'class="al-agent"')).toBe(2001)
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  test('costs are boxes and the layers that arrows cross', () => {
    const chain = [
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ]
    expect(layoutCost(3, chain)).toBe(5)
    expect(layoutCost(3, [...chain, { from: 0, to: 2 }])).toBe(7)
    expect(layoutCost(3, [...chain, { from: 2, to: 0 }])).toBe(7)
    const long = Array.from({ length: 100_000 }, (_, from) => ({ from, to: from + 1 }))
    expect(layoutCost(100_001, long)).toBe(200_001)
  })
})

describe('text', () => {
  test('is measured in columns', () => {
    expect(textWidth('abc', 10)).toBe(18)
    expect(textWidth('日本', 10)).toBe(24)
  })

  test('is cut at its end, or in its middle', () => {
    expect(cut('short', 5)).toBe('short')
    expect(cut('too long', 5)).toBe('too…')
    expect(cutMiddle('mcp docker run server', 11)).toBe('mcp d…erver')
    expect(cut('日本語日本語', 5)).toBe('日本…')
  })

  test('breaks at spaces, then at the parts of addresses and names', () => {
    expect(wrapText('one two three', 8, 2)).toEqual(['one two', 'three'])
    expect(wrapText('https://example.com/some-path/file', 22, 2)).toEqual([
      'https://example.com/',
      'some-path/file',
    ])
    expect(wrapText('a-long-name-of-it', 9, 2)).toEqual(['a-long-', 'name-of-…'])
    expect(wrapText('', 9, 2)).toEqual([])
  })
})
