#!/usr/bin/env node
import { cacheFileFor, runBundle } from './code-cache.js'

/** Digest of main.cjs, put in by scripts/compile.ts. */
declare const BUNDLE_DIGEST: string

// The compiled starter is a CommonJS module, which node starts faster than an ES module.
runBundle(`${__dirname}/main.cjs`, BUNDLE_DIGEST, cacheFileFor(process), require)
