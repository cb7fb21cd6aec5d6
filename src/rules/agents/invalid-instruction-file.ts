import { isLocalPath } from '../../go/local-path.js'
import type { FileLookup } from '../../api.js'
import { setHere, type Report } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description:
    'docker-agent cannot read a file of `instruction_file`, or the agent has an `instruction` too.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, files, report }) {
    for (const { name, path, value } of config.agents) {
      const own = [...path, 'instruction_file']
      const { instruction = '', instruction_file: written = '' } = value
      const names = Array.isArray(written)
        ? written.map((file, index) => ({ file, place: [...own, index] }))
        : [{ file: written, place: own }]
      const used = names.flatMap(({ file, place }) => (file ? [{ file, place }] : []))
      if (used.length > 0 && [instruction].flat().some((text) => text)) {
        report({
          path: own,
          at: 'key',
          message: `Agent "${name}" has both "instruction" and "instruction_file".`,
          hint: 'Keep one of them.',
          related: [setHere('instruction', [...path, 'instruction'])],
        })
        continue
      }
      for (const { file, place } of used) {
        const found = checkFile(file, files)
        if (found) report({ path: place, at: 'value', ...found })
      }
    }
  },
})

function checkFile(
  file: string,
  files: FileLookup | undefined,
): Pick<Report, 'message' | 'hint'> | undefined {
  if (!isLocalPath(file))
    return {
      message: `The path "${excerpt(file)}" leaves the folder of this file.`,
      hint: 'Write a path relative to this file, without "..".',
    }
  const kind = files?.kind(file)
  if (!files || kind === 'file') return undefined
  if (kind === 'directory')
    return { message: `"${excerpt(file)}" is a folder, not a file.`, hint: 'Write the path of a file in it.' }
  if (kind === 'outside')
    return {
      message: `The path "${excerpt(file)}" leads out of the folder through a link.`,
      hint: 'Put the file itself into the folder of this file: docker-agent does not follow links out of it.',
    }
  return { message: `File "${excerpt(file)}" not found.`, hint: 'Paths are relative to this file.' }
}
