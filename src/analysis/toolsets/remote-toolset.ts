import { behaves } from '../../decode/versions.js'
import type { Path } from '../../diagnostic.js'
import type { Report } from '../../finding.js'
import { asMap, type ToolsetEntry } from '../config.js'
import { isLoopback } from '../../go/domain-pattern.js'
import { parseGoUrl } from '../../go/url.js'
import { isGiven } from './attributes.js'

/** What docker-agent refuses about an `mcp` toolset because its server is, or is not, a remote one. */
export function remoteProblems({ value, path }: ToolsetEntry, version: number): Report[] {
  const toolset = asMap(value) ?? {}
  const remote = asMap(toolset.remote) ?? {}
  const url = isGiven('url', remote.url)
  const problems: Report[] = []
  if (url && isGiven('working_dir', toolset.working_dir)) {
    problems.push({
      path: [...path, 'working_dir'],
      at: 'key',
      message: '"working_dir" cannot be used with a remote MCP server.',
      hint: 'Remove it: no local process is started.',
    })
  }
  if (
    behaves('private-ips-need-a-remote', version) &&
    toolset.allow_private_ips === true &&
    !url &&
    !isGiven('ref', toolset.ref) &&
    isGiven('command', toolset.command)
  ) {
    problems.push({
      path: [...path, 'allow_private_ips'],
      at: 'key',
      message: '"allow_private_ips" cannot be used with a local MCP server.',
      hint: 'Remove it: it goes with "remote" and "ref".',
    })
  }
  const oauth = asMap(remote.oauth)
  if (!oauth) return problems
  if (url) return [...problems, ...oauthProblems(oauth, [...path, 'remote', 'oauth'], version)]
  const sourced = isGiven('command', toolset.command) || isGiven('ref', toolset.ref)
  const noUrl: Report = {
    path: [...path, 'remote'],
    at: 'key',
    missing: ['url'],
    message: '"oauth" needs "remote.url".',
    hint: 'Remove it, or give the address of the server.',
  }
  return sourced ? [...problems, noUrl] : problems
}

function oauthProblems(oauth: Readonly<Record<string, unknown>>, path: Path, version: number): Report[] {
  const id = isGiven('clientId', oauth.clientId)
  if (!id && !behaves('oauth-client-id-is-optional', version))
    return [
      {
        path,
        at: 'key',
        missing: ['clientId'],
        message: '"oauth" needs "clientId".',
        hint: 'Add it; it can be left out from config version 14 on.',
      },
    ]
  const problems: Report[] = []
  if (!id && isGiven('clientSecret', oauth.clientSecret)) {
    problems.push({
      path: [...path, 'clientSecret'],
      at: 'key',
      message: '"clientSecret" needs "clientId".',
      hint: 'Add the "clientId" that it belongs to.',
    })
  }
  const problem =
    typeof oauth.callbackRedirectURL === 'string' && oauth.callbackRedirectURL !== ''
      ? redirectProblem(oauth.callbackRedirectURL)
      : undefined
  if (problem)
    problems.push({
      path: [...path, 'callbackRedirectURL'],
      at: 'value',
      message: `"callbackRedirectURL" ${problem}.`,
      hint: 'Write an address such as http://localhost:${callbackPort}/callback or https://example.com/callback.',
    })
  return problems
}

function redirectProblem(text: string): string | undefined {
  const url = parseGoUrl(text.replaceAll('${callbackPort}', '1'))
  if ('error' in url || url.scheme === '' || url.host === '') return 'is no absolute URL'
  if (url.scheme !== 'http' && url.scheme !== 'https') return 'must begin with http:// or https://'
  return url.scheme === 'http' && !isLoopback(url.host)
    ? 'must begin with https://, since its host is not this machine'
    : undefined
}
