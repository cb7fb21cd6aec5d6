import { expect, test } from '@jest/globals'
import { isCidr, isLoopback } from './ip.js'

test.each(['10.0.0.0/8', '::ffff:1.2.3.4/96', 'fe80::/010'])('%s is an address range', (text) => {
  expect(isCidr(text)).toBe(true)
})

test.each(['10.0.0.0/', '/8', '10.0.0.0/33', '010.0.0.0/8', '::1/129', '10.0.0.0'])('%s is not', (text) => {
  expect(isCidr(text)).toBe(false)
})

test.each(['localhost', 'LocalHost:1', '127.8.0.1', '[::1]:8080', '::1'])('%s is this machine', (host) => {
  expect(isLoopback(host)).toBe(true)
})

test.each(['example.com', '128.0.0.1', '[::2]:80'])('%s is another machine', (host) => {
  expect(isLoopback(host)).toBe(false)
})
