const ROOT = 'https://raw.githubusercontent.com/agent-lint/agent-lint/main/schema'

/** Where editors get the schema of agent files. */
export const AGENT_SCHEMA = `${ROOT}/docker-agent.schema.json`

/** Where editors get the schema of the settings file. */
export const SETTINGS_SCHEMA = `${ROOT}/settings.schema.json`
