import { checkstyle } from './checkstyle.js'
import type { Formatter } from './formatter.js'
import { github, githubSummary } from './github.js'
import { gitlab } from './gitlab.js'
import { junit } from './junit.js'
import { rdjson } from './rdjson.js'
import { sarif } from './sarif.js'

export { githubSummary }

/** The formats for other services, which are loaded only when they are asked for. */
export const reports = { github, sarif, gitlab, junit, checkstyle, rdjson } satisfies Record<
  string,
  Formatter
>
