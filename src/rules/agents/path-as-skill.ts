import type { Path } from '../../diagnostic.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A path is listed under `skills`, where docker-agent accepts names and URLs.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const lists: [unknown, Path][] = [
      ...config.agents.map(({ path, value }): [unknown, Path] => [value.skills, [...path, 'skills']]),
      ...Object.entries(config.data.skills ?? {}).map(([name, list]): [unknown, Path] => [
        list,
        ['skills', name],
      ]),
    ]
    for (const [list, path] of lists)
      for (const [index, entry] of (Array.isArray(list) ? (list as unknown[]) : []).entries()) {
        if (typeof entry !== 'string' || !isPath(entry)) continue
        report({
          path: [...path, index],
          at: 'value',
          message: `docker-agent reads "${excerpt(entry)}" as the name of a skill, and no skill has such a name.`,
          hint: 'Write "local" for the skills in the skill folders, the name of one, or an http(s) URL.',
        })
      }
  },
})

/** The name of a skill is the name of a folder, so it contains no slash and is not the name of a file. */
function isPath(text: string): boolean {
  return !/^https?:\/\//.test(text) && /[/\\]|^[.~]|\.(md|ya?ml)$/i.test(text)
}
