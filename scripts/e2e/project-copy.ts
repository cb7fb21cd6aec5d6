/** The project as users get it: a git repository to clone, and a package to install. */
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { must, ROOT } from './set-up.js'

/** git refuses to commit without a name and an address. */
const COMMITTER = {
  GIT_AUTHOR_NAME: 'test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
}

/** Turns a folder into a git repository and commits everything in it. */
export function committed(folder: string): void {
  must('git', ['init', '--quiet', '--initial-branch=main'], folder)
  must('git', ['add', '--all'], folder)
  must('git', ['commit', '--quiet', '--no-verify', '--message', 'start'], folder, COMMITTER)
}

/** Copies the files of the working tree that git does not ignore into a new repository with the tag `v1.0.0`. */
export function projectRepository(folder: string): void {
  const files = must('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], ROOT).split(
    '\0',
  )
  for (const file of files.filter((name) => name !== '' && existsSync(path.join(ROOT, name)))) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    cpSync(path.join(ROOT, file), path.join(folder, file))
  }
  committed(folder)
  must('git', ['tag', 'v1.0.0'], folder)
}

interface Packed {
  readonly filename: string
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

/** Packs the working tree for npm. `tarball` is an absolute path in `folder`, `size` is in bytes, `files` are paths in the package. */
export function packed(folder: string): {
  readonly tarball: string
  readonly size: number
  readonly files: readonly string[]
} {
  const [pack] = JSON.parse(must('npm', ['pack', '--json', '--pack-destination', folder], ROOT)) as [Packed]
  return {
    tarball: path.join(folder, pack.filename),
    size: pack.size,
    files: pack.files.map((file) => file.path).sort(),
  }
}
