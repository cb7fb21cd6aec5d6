import { readFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync(`${import.meta.dirname}/package.json`, 'utf8'))

const shared = {
  // What scripts/compile.ts puts into the compiled command line.
  globals: { AGENT_LINT_VERSION: version },
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2022',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
}

/** Two projects: `unit` needs only npm; `e2e` runs real programs, which it installs itself. */
export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{src,scripts}/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.e2e\\.test\\.ts$'],
    },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/{src,scripts}/**/*.e2e.test.ts'] },
  ],
}
