import type { Environment } from '../api.js'

/** The user's home folder as docker-agent finds it: USERPROFILE on Windows, HOME elsewhere. */
export function homeFolder(env: Environment, platform = process.platform): string | undefined {
  return (platform === 'win32' ? env.USERPROFILE : env.HOME) || undefined
}
