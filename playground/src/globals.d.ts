/** What scripts/playground.ts puts into the page. */
declare const EXAMPLES: readonly { readonly name: string; readonly text: string }[]
declare const AGENT_LINT_VERSION: string
