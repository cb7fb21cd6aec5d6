import type { TeamLinkKind } from '../../team/team.js'

/** Colors in light and dark. Text has a contrast of at least 4.5:1 on every background that it is drawn on. */
const COLORS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  canvas: ['#f6f8fa', '#0d1117'],
  box: ['#ffffff', '#161b22'],
  chip: ['#eef1f4', '#262c36'],
  frame: ['#eef1f4', '#11161d'],
  border: ['#d0d7de', '#3a424d'],
  text: ['#1f2328', '#e6edf3'],
  muted: ['#57606a', '#9ba5b0'],
  accent: ['#0860ca', '#58a6ff'],
  inverse: ['#ffffff', '#0d1117'],
  error: ['#b91c2b', '#ff8a82'],
  warning: ['#805600', '#dba642'],
  info: ['#0860ca', '#6cb2ff'],
  good: ['#176f37', '#4cc765'],
  delegation: ['#6e7781', '#8b949e'],
  handoff: ['#0860ca', '#58a6ff'],
  routing: ['#8250df', '#b88bf7'],
  command: ['#0f7b6c', '#39c5b0'],
}

/** How the line of each kind of arrow looks; its color has a name above. */
export const ARROWS: Readonly<Record<TeamLinkKind, { readonly color: string; readonly look: string }>> = {
  'sub-agent': { color: 'delegation', look: 'stroke-width:1.6' },
  handoff: { color: 'handoff', look: 'stroke-width:1.6;stroke-dasharray:7 5' },
  'forced handoff': { color: 'handoff', look: 'stroke-width:3.2' },
  routing: { color: 'routing', look: 'stroke-width:2.2;stroke-dasharray:0 5.5;stroke-linecap:round' },
  command: { color: 'command', look: 'stroke-width:1.6;stroke-dasharray:12 4 2 4' },
}

/** The class of the line of an arrow of this kind. */
export function arrowClass(kind: TeamLinkKind): string {
  return `al-${kind.replaceAll(' ', '-')}`
}

/** The style sheet of a drawing. All names have a prefix, because a page may contain the drawing as an element. */
export function styleSheet(): string {
  const severities = ['error', 'warning', 'info']
  const looks = ['muted', 'good', 'inverse', ...severities]
  return [
    `.al-team{${variables(0)};font-family:ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace;color-scheme:light dark}`,
    `@media (prefers-color-scheme:dark){.al-team{${variables(1)}}}`,
    `.al-team text{${fill('text')};font-variant-emoji:text;font-variant-ligatures:none}`,
    '.al-team .al-strong{font-weight:700}',
    ...looks.map((look) => `.al-team .al-${look}{${fill(look)}}`),
    `.al-canvas{${fill('canvas')}}`,
    `.al-box{${fill('box')};${stroke('border')}}`,
    `.al-frame{${fill('frame')};${stroke('border')}}`,
    `.al-chip{${fill('chip')}}`,
    `.al-chip-start{${fill('accent')}}`,
    `.al-external{${stroke('muted')}}`,
    `.al-missing{${fill('canvas')};stroke-dasharray:5 4}`,
    `.al-start{${stroke('accent')};stroke-width:2}`,
    ...severities.map((severity) => `.al-at-${severity}{${stroke(severity)}}`),
    ...Object.entries(ARROWS).flatMap(([kind, { color, look }]) => {
      const name = arrowClass(kind as TeamLinkKind)
      return [`.al-line.${name}{fill:none;${stroke(color)};${look}}`, `.al-head.${name}{${fill(color)}}`]
    }),
  ].join('\n')
}

function fill(color: string): string {
  return paint('fill', color)
}

function stroke(color: string): string {
  return paint('stroke', color)
}

/** Programs that are no browsers may not know variables, and take what comes first. */
function paint(property: string, color: string): string {
  return `${property}:${COLORS[color]?.[0]};${property}:var(--al-${color})`
}

function variables(mode: 0 | 1): string {
  return Object.entries(COLORS)
    .map(([name, values]) => `--al-${name}:${values[mode]}`)
    .join(';')
}
