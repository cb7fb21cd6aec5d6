import { behaves } from '../../decode/versions.js'
import type { Path } from '../../diagnostic.js'
import { missingKey, remove, type Report } from '../../finding.js'
import type { RemoteOAuthConfig } from '../../generated/config.js'
import { isLoopback } from '../../go/ip.js'
import { parseGoUrl } from '../../go/url.js'
import type { Loose, ToolsetEntry } from '../config.js'

/** What docker-agent refuses in an `mcp` toolset because its server is remote, or because it is not. */
export function checkRemoteServer({ value, path }: ToolsetEntry, version: number): Report[] {
  const { command, ref, remote, working_dir, allow_private_ips } = value
  const reports: Report[] = []
  if (remote?.url && working_dir) {
    reports.push({
      path: [...path, 'working_dir'],
      at: 'key',
      message: '"working_dir" cannot be used with a remote MCP server.',
      hint: 'Remove it: docker-agent starts no local process.',
      fix: remove([...path, 'working_dir'], 'working_dir'),
    })
  }
  const needsRemote = behaves('private-ips-need-a-remote', version)
  if (needsRemote && allow_private_ips && command && !remote?.url && !ref) {
    reports.push({
      path: [...path, 'allow_private_ips'],
      at: 'key',
      message: '"allow_private_ips" cannot be used with a local MCP server.',
      hint: 'Remove it, or use "remote" or "ref".',
      fix: remove([...path, 'allow_private_ips'], 'allow_private_ips'),
    })
  }
  if (!remote?.oauth) return reports
  if (remote.url) return [...reports, ...checkOAuth(remote.oauth, [...path, 'remote', 'oauth'], version)]
  if (!command && !ref) return reports
  const hint = 'Remove it, or add the URL of the server.'
  return [...reports, missingKey([...path, 'remote'], 'url', '"oauth" needs "remote.url".', hint)]
}

function checkOAuth(oauth: Loose<RemoteOAuthConfig>, path: Path, version: number): Report[] {
  const { clientId, clientSecret, callbackRedirectURL } = oauth
  if (!clientId && !behaves('oauth-client-id-is-optional', version)) {
    const hint = 'Add "clientId". It is optional from config version 14 on.'
    return [missingKey(path, 'clientId', '"oauth" needs "clientId".', hint)]
  }
  const reports: Report[] = []
  if (!clientId && clientSecret) {
    reports.push({
      path: [...path, 'clientSecret'],
      at: 'key',
      message: '"clientSecret" needs "clientId".',
      hint: 'Add the "clientId" that it belongs to.',
    })
  }
  const error = callbackRedirectURL ? redirectError(callbackRedirectURL) : undefined
  if (error)
    reports.push({
      path: [...path, 'callbackRedirectURL'],
      at: 'value',
      message: `"callbackRedirectURL" ${error}.`,
      hint: 'Write a URL such as http://localhost:${callbackPort}/callback or https://example.com/callback.',
    })
  return reports
}

function redirectError(text: string): string | undefined {
  const url = parseGoUrl(text.replaceAll('${callbackPort}', '1'))
  if ('error' in url || url.scheme === '' || url.host === '') return 'is not an absolute URL'
  if (url.scheme !== 'http' && url.scheme !== 'https') return 'must start with http:// or https://'
  return url.scheme === 'http' && !isLoopback(url.host)
    ? 'must start with https:// because its host is not this machine'
    : undefined
}
