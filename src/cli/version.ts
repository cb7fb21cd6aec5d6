/** The version in package.json; scripts/compile.ts defines it, so that nothing else of that file gets into dist/. */
declare const AGENT_LINT_VERSION: string

/** The version of agent-lint. */
export function versionText(): string {
  return AGENT_LINT_VERSION
}
