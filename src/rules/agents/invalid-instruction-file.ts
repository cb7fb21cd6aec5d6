import { isLocalPath } from '../../go/local-path.js'
import type { Report } from '../../finding.js'
import { excerpt } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: '`instruction_file` does not name a file that can be read, or stands beside `instruction`.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, files, report }) {
    for (const { name, path, value } of config.agents) {
      const own = [...path, 'instruction_file']
      const written = value.instruction_file
      const names = Array.isArray(written)
        ? written.map((file, index) => ({ file: file ?? '', place: [...own, index] }))
        : [{ file: written ?? '', place: own }]
      const used = names.filter(({ file }) => file !== '')
      const instruction = [value.instruction ?? []].flat().some((text) => text)
      if (used.length > 0 && instruction) {
        report({
          path: own,
          at: 'key',
          message: `The agent "${name}" has an instruction and an instruction file.`,
          hint: 'Keep one of the two.',
          related: [{ path: [...path, 'instruction'], at: 'key', message: 'The instruction stands here.' }],
        })
        continue
      }
      for (const { file, place } of used) {
        const words = isLocalPath(file)
          ? lookUp(file, files?.kind(file), files !== undefined)
          : {
              message: `The path "${excerpt(file)}" leads out of the folder of this file.`,
              hint: 'Write a path relative to this file, without "..".',
            }
        if (words) report({ path: place, at: 'value', ...words })
      }
    }
  },
})

function lookUp(
  file: string,
  kind: 'file' | 'directory' | undefined,
  looked: boolean,
): Pick<Report, 'message' | 'hint'> | undefined {
  if (!looked || kind === 'file') return undefined
  if (kind === 'directory') return { message: `"${excerpt(file)}" is a folder.`, hint: 'Name a file in it.' }
  return { message: `There is no file "${excerpt(file)}".`, hint: 'Paths are relative to this file.' }
}
