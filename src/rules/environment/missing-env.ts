import { missingVariables } from '../../analysis/environment/missing-variables.js'
import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'missing-env',
    severity: 'error',
    description: 'A variable without which docker-agent does not start is not set.',
    rationale: [
      'Before it starts, docker-agent asks for the tokens and for the placeholders in addresses and model ids of every model that an agent uses; one that is missing or empty stops the start. Some it only misses when it builds the client, with the same effect: those of fallback and title models, and the token of an alias whose `base_url` is overridden.',
      'Variables are looked for in the files given with `--env-file`, in the process environment, in `/run/secrets` and in `~/.config/cagent/.env`; the first source that has one wins. What a credential helper, Docker Desktop or a ChatGPT login supplies is out of sight here.',
      'With `--env warn` these are warnings; with `--env off` nothing is said about the environment.',
    ].join('\n\n'),
    fixable: false,
    since: '0.1.0',
  },
  check({ model, report }) {
    for (const { path, within, message, hint, unseen } of missingVariables(model)) {
      report({
        path,
        ...(within ? { within } : {}),
        message,
        hint,
        ...(unseen ? { severity: 'warning' as const } : {}),
      })
    }
  },
})
