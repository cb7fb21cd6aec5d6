import { byId, element } from './dom.js'
import { copy, notice } from './messages.js'
import type { Drawing } from './protocol.js'

/** Between two steps of the zoom. */
const STEP = 1.25
const LARGEST = 4

/** Text is still readable at this scale: at first, a drawing is not smaller. */
const READABLE = 0.55

/** A link, a script or anything else that acts has no place in a drawing. */
const ALLOWED = new Set(
  'svg title desc style defs marker g path rect circle ellipse line polygon polyline text tspan clippath use'.split(
    ' ',
  ),
)

interface Shown {
  readonly svg: SVGElement
  readonly width: number
  readonly height: number
}

let drawing: Drawing | undefined
let shown: Shown | undefined
/** `fit`: as large as fits. `readable`: likewise, but not too small to read. */
let scale: number | 'fit' | 'readable' = 'readable'

/** Makes the buttons of the drawing work. */
export function startDrawing(): void {
  const zoom = (factor: number) => () => {
    scale = Math.min(Math.max(currentScale() * factor, 0.05), LARGEST)
    resize()
  }
  byId('zoom-in', HTMLElement).addEventListener('click', zoom(STEP))
  byId('zoom-out', HTMLElement).addEventListener('click', zoom(1 / STEP))
  byId('zoom-fit', HTMLElement).addEventListener('click', () => {
    scale = 'fit'
    resize()
  })
  const fullScreen = byId('full-screen', HTMLElement)
  fullScreen.hidden = !document.fullscreenEnabled
  fullScreen.addEventListener('click', () => {
    if (document.fullscreenElement) void document.exitFullscreen()
    else void byId('drawing', HTMLElement).requestFullscreen()
  })
  byId('copy-mermaid', HTMLElement).addEventListener('click', () => void copyMermaid())
  byId('download-svg', HTMLElement).addEventListener('click', download)
  new ResizeObserver(() => requestAnimationFrame(resize)).observe(byId('canvas', HTMLElement))
}

/** Shows a drawing. A click or Enter on a box calls `goToLine` with its line. */
export function showDrawing(made: Drawing, goToLine: (line: number) => void): void {
  drawing = made
  const svg = safeSvg(made.svg)
  const [, , width = 1, height = 1] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number)
  shown = { svg, width, height }
  makeBoxesWork(svg, goToLine)
  const canvas = byId('canvas', HTMLElement)
  // Its styles are for the drawing alone.
  const root = canvas.shadowRoot ?? canvas.attachShadow({ mode: 'open' })
  root.replaceChildren(element('style', {}, INSIDE), svg)
  resize()
}

const INSIDE = `
  svg.al-team { display: block; margin: auto; --al-canvas: var(--page); }
  [data-line] { cursor: pointer; }
  [data-line]:focus { outline: none; }
  [data-line]:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
`

/**
 * The drawing as an element of this page. Names in it come from a file that anybody may have written.
 * @throws Error if it has anything that could act
 */
function safeSvg(text: string): SVGElement {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
  for (const one of [parsed, ...parsed.querySelectorAll('*')]) {
    const acts = [...one.attributes].some(
      ({ name, value }) => /^on/i.test(name) || (/href$/i.test(name) && !value.startsWith('#')),
    )
    if (acts || !ALLOWED.has(one.localName.toLowerCase()))
      throw new Error(`The drawing has an element "${one.localName}" that is not allowed.`)
  }
  const svg = document.importNode(parsed, true)
  if (!(svg instanceof SVGElement)) throw new Error('The drawing is not an SVG image.')
  return svg
}

/** One stop for Tab; the arrow keys move between the boxes. */
function makeBoxesWork(svg: SVGElement, goToLine: (line: number) => void): void {
  svg.setAttribute('role', 'group')
  const boxes = [...svg.querySelectorAll<SVGElement>('[data-line]')]
  for (const [index, box] of boxes.entries()) {
    box.setAttribute('role', 'button')
    box.setAttribute('tabindex', index === 0 ? '0' : '-1')
    box.setAttribute('aria-label', `${textOf(box)}, line ${box.dataset.line ?? ''}`)
    const act = (): void => goToLine(Number(box.dataset.line))
    box.addEventListener('click', act)
    box.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
      const isAction = event.key === 'Enter' || event.key === ' '
      if (!isAction && step === undefined) return
      event.preventDefault()
      if (step === undefined) return act()
      const next = boxes[(index + step + boxes.length) % boxes.length]
      box.setAttribute('tabindex', '-1')
      next?.setAttribute('tabindex', '0')
      next?.focus()
    })
  }
}

/** What is written in a box; an arrow has only a title. */
function textOf(box: SVGElement): string {
  const texts = box.querySelectorAll('text')
  const written = texts.length > 0 ? [...texts] : [...box.querySelectorAll('title')]
  return written.map(({ textContent }) => textContent).join(' ')
}

function currentScale(): number {
  if (typeof scale === 'number' || !shown) return Number(scale) || 1
  const { clientWidth, clientHeight } = byId('canvas', HTMLElement)
  const whole = Math.min(clientWidth / shown.width, clientHeight / shown.height, 1)
  return scale === 'fit' ? whole : Math.max(whole, Math.min(clientWidth / shown.width, 1), READABLE)
}

function resize(): void {
  if (!shown) return
  const factor = currentScale()
  if (factor <= 0) return
  shown.svg.setAttribute('width', String(shown.width * factor))
  shown.svg.setAttribute('height', String(shown.height * factor))
}

async function copyMermaid(): Promise<void> {
  if (drawing && !(await copy(drawing.mermaid, 'Mermaid text copied.')))
    notice('The browser did not allow this page to copy.')
}

function download(): void {
  if (!drawing) return
  const url = URL.createObjectURL(new Blob([drawing.svg], { type: 'image/svg+xml' }))
  element('a', { href: url, download: 'team.svg' }).click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
