#!/usr/bin/env node
import { cacheFileFor, runBundle } from './code-cache.js'

/** Digest of main.cjs, put in by scripts/compile.ts. */
declare const BUNDLE_DIGEST: string

const { fileURLToPath } = process.getBuiltinModule('node:url')
runBundle(fileURLToPath(new URL('main.cjs', import.meta.url)), BUNDLE_DIGEST, cacheFileFor(process))
