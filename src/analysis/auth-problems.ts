import type { Path } from '../diagnostic.js'
import type { Report } from '../finding.js'
import { excerpt, oneOf } from '../suggest.js'
import { asMap } from './config.js'

type Block = Readonly<Record<string, unknown>>

const FEDERATION = 'workload_identity_federation'
const SOURCES = ['file', 'env', 'command', 'url']

/**
 * What docker-agent refuses about an `auth` block.
 * @param provider the provider that it is for, as far as it is known here; empty if it is not
 */
export function authProblems(auth: Block, path: Path, provider: string): Report[] {
  const type = auth.type
  if (type === undefined || type === '')
    return [absent(path, 'type', '"auth" has no type.', `Add type: ${FEDERATION}.`)]
  if (type !== FEDERATION)
    return [
      {
        path: [...path, 'type'],
        at: 'value',
        message: `"${excerpt(type as string)}" is no type of "auth".`,
        hint: `Write type: ${FEDERATION}; there is no other.`,
      },
    ]
  if (provider !== '' && provider !== 'anthropic') {
    return [
      {
        path: [...path, 'type'],
        at: 'value',
        message: `Workload identity federation works with provider "anthropic" only, not with "${excerpt(provider)}".`,
        hint: 'Remove "auth", or use the provider "anthropic".',
      },
    ]
  }
  const federation = asMap(auth[FEDERATION])
  if (!federation)
    return [
      absent(
        path,
        FEDERATION,
        `"auth" has no "${FEDERATION}".`,
        'Add the block with federation_rule_id, organization_id and identity_token.',
      ),
    ]
  return federationProblems(federation, [...path, FEDERATION])
}

function federationProblems(federation: Block, path: Path): Report[] {
  const problems = [
    ...idProblems(federation, path, 'federation_rule_id', 'fdrl_', true),
    ...idProblems(federation, path, 'organization_id', '', true),
    ...idProblems(federation, path, 'service_account_id', 'svac_', false),
  ]
  const token = asMap(federation.identity_token)
  if (token) return [...problems, ...tokenProblems(token, [...path, 'identity_token'])]
  return [
    ...problems,
    absent(
      path,
      'identity_token',
      'The federation has no "identity_token".',
      `Add it with one of ${oneOf(SOURCES)}.`,
    ),
  ]
}

function idProblems(federation: Block, path: Path, key: string, prefix: string, required: boolean): Report[] {
  const value = federation[key] ?? ''
  if (value === '')
    return required
      ? [
          absent(
            path,
            key,
            `The federation has no "${key}".`,
            `Add it${prefix ? `; it begins with "${prefix}"` : ''}.`,
          ),
        ]
      : []
  return (value as string).startsWith(prefix)
    ? []
    : [
        {
          path: [...path, key],
          at: 'value',
          message: `"${key}" must begin with "${prefix}".`,
          hint: 'Copy the id from the Anthropic console.',
        },
      ]
}

function tokenProblems(token: Block, path: Path): Report[] {
  const set = SOURCES.filter((key) =>
    key === 'command' ? Array.isArray(token.command) && token.command.length > 0 : (token[key] ?? '') !== '',
  )
  if (set.length === 0)
    return [
      {
        path,
        at: 'key',
        missing: SOURCES,
        message: '"identity_token" has no source.',
        hint: `Give it exactly one of ${oneOf(SOURCES)}.`,
      },
    ]
  if (set.length > 1) {
    const message = `"identity_token" takes only one of ${oneOf(set, 'and')}.`
    return [
      {
        path: [...path, set.at(-1) ?? ''],
        at: 'key',
        message,
        hint: 'Keep one.',
        related: set
          .slice(0, -1)
          .map((key) => ({ path: [...path, key], at: 'key', message: `"${key}" is given here.` })),
      },
    ]
  }
  const blank = (Array.isArray(token.command) ? token.command : []).indexOf('')
  const problems: Report[] =
    blank < 0
      ? []
      : [
          {
            path: [...path, 'command', blank],
            at: 'value',
            message: 'An item of "command" is empty.',
            hint: 'Fill it in, or remove it.',
          },
        ]
  if (set[0] === 'url') return problems
  const idle = ['headers', 'response_field'].filter((key) => Object.keys(token[key] ?? {}).length > 0)
  return [
    ...problems,
    ...idle.map((key): Report => ({
      path: [...path, key],
      at: 'key',
      message: `"${key}" goes with "url" only.`,
      hint: 'Remove it, or take the token from a URL.',
    })),
  ]
}

function absent(path: Path, key: string, message: string, hint: string): Report {
  return { path, at: 'key', missing: [key], message, hint }
}
