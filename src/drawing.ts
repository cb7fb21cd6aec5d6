export type * from './team/team.js'
export { teamDot } from './formatters/drawing/dot.js'
export { teamMermaid } from './formatters/drawing/mermaid.js'
export { teamSvg } from './formatters/drawing/svg.js'
