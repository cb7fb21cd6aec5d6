import { describe, expect, test } from '@jest/globals'
import { obstacles, releaseCommands, type ReleaseState } from './release.js'

const READY: ReleaseState = {
  version: '1.2.0',
  status: '',
  tags: ['v1.1.0'],
  changelog: '# Changelog\n\n## 1.2.0 (2027-01-31)\n\n### Added\n\n## 1.1.0 (2026-12-01)\n',
  pages: { 'README.md': '    rev: v1.2.0\n' },
  stale: [],
}

describe('a release', () => {
  test('goes ahead when everything agrees', () => {
    expect(obstacles(READY)).toEqual([])
  })

  test.each<[string, Partial<ReleaseState>, string]>([
    [
      'with changes that are not committed',
      { status: ' M README.md\n' },
      'The working tree is not clean:\n M README.md',
    ],
    [
      'of a version that is already released',
      { tags: ['v1.1.0', 'v1.2.0'] },
      'The tag v1.2.0 already exists.',
    ],
    [
      'without a date in the changelog',
      { changelog: '# Changelog\n\n## Unreleased\n\n## 1.1.0 (2026-12-01)\n' },
      'CHANGELOG.md starts with "Unreleased" instead of "1.2.0 (date)".',
    ],
    [
      'with a page that names another version',
      { pages: { 'README.md': '    rev: v1.2.0\n', 'docs/pre-commit.md': '[agent-lint@1.1.0]' } },
      'docs/pre-commit.md names a version other than 1.2.0.',
    ],
    [
      'with a stale build',
      { stale: ['cli.cjs', 'index.js'] },
      'dist/ differs from what "npm run compile" writes: cli.cjs, index.js.',
    ],
  ])('stops %s', (_, change, obstacle) => {
    expect(obstacles({ ...READY, ...change })).toEqual([obstacle])
  })

  test('of something that is not a version stops', () => {
    expect(obstacles({ ...READY, version: 'next' })).toContain('"next" is not a version of the form 1.2.3.')
  })

  test('tags before it pushes, and publishes last', () => {
    expect(releaseCommands('1.2.0', []).map((command) => command.slice(0, 2).join(' '))).toEqual([
      'git tag',
      'git push',
      'gh release',
      'npm publish',
    ])
  })

  test('attaches the executables and their checksums', () => {
    const [, , attach] = releaseCommands('1.2.0', ['binaries/agent-lint-linux-x64', 'binaries/SHA256SUMS'])
    expect(attach?.join(' ')).toMatch(
      /^gh release create v1\.2\.0 .* binaries\/agent-lint-linux-x64 binaries\/SHA256SUMS$/,
    )
  })
})
