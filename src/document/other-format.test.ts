import { describe, expect, test } from '@jest/globals'
import { parseYaml } from './parse.js'

const said = (text: string): string[] => parseYaml(text).findings.map(({ message }) => message)

describe('a text in another format has one finding', () => {
  const cases: [what: string, text: string][] = [
    [
      'Markdown',
      '# Team\n\nIt has **two** agents.\n\n```yaml\nagents:\n  root:\n    model: x\n```\n\n- a\n- b\n',
    ],
    ['Markdown', '```yaml\nagents:\n  root: {}\n```\n'],
    ['Markdown or prose', '# Team\n\n## Usage\n\n- run: it\n\ntext\n'],
    [
      'Markdown or prose',
      'Dear team,\n\nhere is what our agent does. It reads mail.\nNote: a draft.\n\nBye for now\n',
    ],
    [
      'Markdown with front matter',
      '---\nname: tester\ndescription: Tests\n---\n\nYou test. Rules:\n\n1. Be: kind\n',
    ],
    ['HTML or XML', '<!doctype html>\n<html>\n<p>Not: found</p>\n</html>\n'],
    ['HTML or XML', '<?xml version="1.0"?>\n<agents>\n  <agent name="root"/>\n</agents>\n'],
    ['a shell script', '#!/usr/bin/env bash\nset -e\nif [ -z "$A" ]; then\n  echo "no: a"\nfi\n'],
    ['Python', 'import os\n\ndef main():\n    print({"a": 1})\n    x = [1]\n'],
    ['JavaScript', "export default {\n  agents: { root: { model: 'x' } },\n};\n"],
    ['TOML or INI', '[agents.root]\nmodel = "x"\n\n[[tools]]\nname = "y"\n'],
    ['a dotenv file', 'A_KEY=abc\n# comment\nB="c d"\n'],
    ['a Dockerfile', 'FROM node:20\nRUN npm ci\nCMD ["node", "x.js"]\n'],
    ['a diff', '--- a/x.yaml\n+++ b/x.yaml\n@@ -1,2 +1,2 @@\n agents:\n-  a: b\n+  a: c\n'],
    ['a template', 'a:\n{{- if .Values.b }}\n  c: d\n{{- end }}\n'],
  ]
  test.each(cases)('%s: %j', (what, text) => {
    expect(said(text)).toEqual([`The file looks like ${what}, not like YAML.`])
  })

  test.each([
    ['{\n  // the agents\n  "agents": {}\n}\n', 4],
    ['// x\n{\n  "a": "http://b", /* c */\n  "d": [1 2]\n}\n', 0],
  ])('JSON with comments: %j', (text, start) => {
    expect(parseYaml(text).findings).toMatchObject([
      { message: 'A JSON comment is not valid in YAML.', start },
    ])
  })

  test('text without any key of a configuration: the first error', () => {
    expect(said('x y z\n1: {\na b\n - c: d: e\n')).toHaveLength(1)
  })
})

test.each([
  'agents:\n  root:\n    instruction: |\n      ```sh\n      export A=b\n      ```\n      import os\n',
  '#!/usr/bin/env bash\nagents:\n  root: {}\n',
  '{ "agents": { "root": { "instruction": "see // this" } } }\n',
  '---\nagents: {}\n',
])('a configuration is not another format: %j', (text) => {
  expect(said(text)).toEqual([])
})
