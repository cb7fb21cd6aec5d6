import manifest from '../../package.json' with { type: 'json' }

/** Version of agent-lint, as in its package. */
export function versionText(): string {
  return manifest.version
}
