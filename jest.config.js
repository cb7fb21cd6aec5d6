import { readFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync(`${import.meta.dirname}/package.json`, 'utf8'))

const shared = {
  // The extension has the name of the package.
  modulePathIgnorePatterns: ['<rootDir>/editors/vscode/(dist/|package.json)'],
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

/** `unit` needs only npm. `e2e` and `vscode` run real programs, which they install themselves; for `vscode`, that takes minutes. */
export default {
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{src,scripts}/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.(e2e|vscode)\\.test\\.ts$'],
    },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/{src,scripts}/**/*.e2e.test.ts'] },
    { ...shared, displayName: 'vscode', testMatch: ['<rootDir>/scripts/**/*.vscode.test.ts'] },
  ],
}
