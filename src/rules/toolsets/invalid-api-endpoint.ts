import { replaceWith } from '../../finding.js'
import { parseGoUrl } from '../../go/url.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'The `endpoint` of an api toolset is not a URL with a literal scheme and host.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { type, value, path, where } of config.toolsets) {
      const { endpoint } = value.api_config ?? {}
      if (type !== 'api' || where === 'mcps' || !endpoint) continue
      const url = parseGoUrl(endpoint)
      if (!('error' in url) && url.host !== '' && /^https?$/.test(url.scheme)) continue
      const variable = endpoint.includes('$')
      const place = { path: [...path, 'api_config', 'endpoint'] }
      report({
        ...place,
        at: 'value',
        message: variable
          ? `docker-agent parses "${excerpt(endpoint)}" before it expands variables, so the tool is missing.`
          : `"${excerpt(endpoint)}" is not an http or https URL, so the tool is missing.`,
        hint: variable
          ? 'Write scheme and host literally. Variables are expanded in the path and the query.'
          : 'Write a URL such as https://api.example.com/items.',
        fix: HOST_AND_PATH.test(endpoint)
          ? replaceWith({ ...place, within: { start: 0, end: 0 } }, 'https://', {
              safe: false,
              title: 'Add "https://"',
            })
          : undefined,
      })
    }
  },
})

/** A URL without its scheme. */
const HOST_AND_PATH = /^[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?([/?]\S*)?$/i
