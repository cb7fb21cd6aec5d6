import { UsageError } from '../api.js'
import { quoted } from '../formatters/visible-text.js'
import { withoutSecrets } from '../secrets/mask.js'

/** The variable from which docker-agent takes the URL of its models gateway where `--models-gateway` does not give it. */
export const GATEWAY_VARIABLE = 'DOCKER_AGENT_MODELS_GATEWAY'

/** Checks the value of `--models-gateway`. Throws a `UsageError` if it is not an http or https URL. */
export function gatewayArgument(text: string | undefined): string | undefined {
  if (text === undefined || (URL.canParse(text) && /^https?:\/\//i.test(text))) return text
  throw new UsageError(
    `${quoted(withoutSecrets(text))} is not a valid value for "--models-gateway": expected a URL, as in "https://gateway.example".`,
  )
}
