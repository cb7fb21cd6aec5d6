import { expect, test } from '@jest/globals'
import { intendedHeader } from './gateway-headers.js'

test.each([
  ['CF-AIG-Metadata', 'cf-aig-metadata'],
  ['cf-aig-metadat', 'cf-aig-metadata'],
  ['cf_aig_metadata', 'cf-aig-metadata'],
  ['cf-metadata', 'cf-aig-metadata'],
  ['cf-aig-authorisation', 'cf-aig-authorization'],
  ['cf-aig-auth', 'cf-aig-authorization'],
  ['cf-ai-authorization', 'cf-aig-authorization'],
  ['cf-aig-timeout', 'cf-aig-request-timeout'],
  ['cf-aig-gateway', 'cf-aig-gateway-id'],
  ['cf-aig-cache', undefined],
  ['cf-skip-cache', 'cf-aig-skip-cache'],
  ['cf-skip-cach', 'cf-aig-skip-cache'],
  ['cf-acess-token', 'cf-access-token'],
  ['cf-access-client-id', undefined],
  ['cf-access-client-secret', undefined],
  ['cf-ray', undefined],
  ['cf-connecting-ip', undefined],
  ['cf-cache-status', undefined],
  ['cf-aig-frobnicate', undefined],
  ['cf-aig-', undefined],
  ['metadata', undefined],
  ['', undefined],
])('"%s" means %s', (name, meant) => {
  expect(intendedHeader(name)).toBe(meant)
})
