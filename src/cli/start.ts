#!/usr/bin/env node
import { cacheFileFor, runBundle } from './code-cache.js'

/** Digest of main.cjs; scripts/compile.ts defines it. */
declare const BUNDLE_DIGEST: string

// This compiles to a CommonJS module, which Node starts faster than an ES module.
runBundle(`${__dirname}/main.cjs`, BUNDLE_DIGEST, cacheFileFor(process), require)
