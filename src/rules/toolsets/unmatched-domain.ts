import type { ToolsetEntry } from '../../analysis/config.js'
import { domainPatternError } from '../../analysis/toolsets/domain-pattern.js'
import { replaceWith, type Report } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A domain pattern has a port, a scheme or a space, so it matches no host.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const entry of config.toolsets) {
      if (entry.type !== 'fetch') continue
      for (const key of ['allowed_domains', 'blocked_domains'] as const)
        for (const found of checkDomains(entry, key)) report(found)
    }
  },
})

function checkDomains({ value, path }: ToolsetEntry, key: 'allowed_domains' | 'blocked_domains'): Report[] {
  return (value[key] ?? []).flatMap((item, index): Report[] => {
    const text = (item ?? '').trim()
    if (text.includes('/') || domainPatternError(text) !== undefined || !neverMatches(text)) return []
    const host = /^(?:https?:)?([^\s:[\],;@?#|]+|\[[0-9a-f:.]+\])(?::\d*)?$/i.exec(text)?.[1]
    const place = { path: [...path, key, index] }
    return [
      {
        ...place,
        at: 'value',
        message: `"${excerpt(text)}" matches no host: docker-agent compares it only with the host name.`,
        hint: host
          ? `Write "${excerpt(host)}", which applies to every port.`
          : 'Write one host name per entry.',
        fix: replaceWith(place, host, { safe: false }),
      },
    ]
  })
}

/** An IPv6 address is the only pattern that may contain colons, and no host contains the other characters. */
function neverMatches(text: string): boolean {
  if (/[\s,;@?#|]/.test(text)) return true
  const isIpv6 = /^\[?[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*\]?$/i.test(text)
  return text.includes(':') && !isIpv6
}
