import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Packages whose data is in generated code, which no bundler sees. */
const AS_DATA = ['node_modules/@secretlint/secretlint-rule-preset-recommend']

/**
 * The licenses of the packages that files come from, for `dist/THIRD-PARTY-NOTICES.txt`.
 * @param files paths below `root`, as esbuild lists its inputs
 * @throws Error for a package without a license file
 */
export function thirdPartyNotices(root: string, files: readonly string[]): string {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? [])
  const notices = [...new Set([...folders, ...AS_DATA])].map((folder) => noticeOf(path.join(root, folder)))
  return `agent-lint contains code or data of these packages.\n\n${[...new Set(notices)].sort().join('\n')}`
}

function noticeOf(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
  }
  const license = readdirSync(folder).find((file) => /^licen[cs]e([.-][\w.]+)?$/i.test(file))
  if (license === undefined) throw new Error(`The package "${name}" has no license file.`)
  const text = readFileSync(path.join(folder, license), 'utf8').replaceAll('\r\n', '\n').trim()
  return `${'-'.repeat(80)}\n${name} ${version}\n\n${text}\n`
}
