import { SETTINGS_SCHEMA } from './addresses.js'

/** The name of a new settings file. */
export const SETTINGS_FILE = '.agent-lint.yaml'

/** The names of settings files; in one folder, the first one counts. */
export const SETTINGS_FILES: readonly string[] = [SETTINGS_FILE, '.agent-lint.yml']

/** A first settings file: the defaults as they are, and what else can be set. */
export const settingsText = `# yaml-language-server: $schema=${SETTINGS_SCHEMA}
# Settings of agent-lint: https://github.com/agent-lint/agent-lint/blob/main/docs/configuration.md

# Severity of environment variables that are not set: error, warn or off.
env: error

# Severity per rule or group: error, warning, info or off. "agent-lint rules" lists them.
rules: {}

# Files that are not checked.
ignore: []
`
