/* global document, getComputedStyle */
/** Looks in a browser at a drawing of `teamSvg()`, which is the only one on the page. */

const TOLERANCE = 0.6

/** Everything that is wrong with the drawing, at most twenty sentences. */
export function mistakesOf() {
  const svg = document.querySelector('svg')
  const texts = [...svg.querySelectorAll('text')].map((element) => ({
    element,
    said: element.textContent,
    box: element.getBoundingClientRect(),
    around: rectangleAround(element),
  }))
  const boxes = [...svg.querySelectorAll('g > rect')].map((element) => ({
    element,
    said: element.parentElement.querySelector('text')?.textContent,
    box: element.getBoundingClientRect(),
  }))
  return [
    ...textsOutside(texts),
    ...pairs(texts).map(([a, b]) => `Text "${a.said}" is over "${b.said}".`),
    ...boxesOverlapping(boxes),
    ...outside(svg),
    ...arrowsOverBoxes(svg, boxes),
    ...faintTexts(texts),
  ].slice(0, 20)
}

/** How much each text of plain letters must be stretched to be as wide as it was measured: 1 is not at all. */
export function stretches() {
  return [...document.querySelectorAll('svg text')]
    .filter(({ textContent }) => /^[\w ./:-]+$/.test(textContent))
    .map((element) => {
      const measured = Number(element.getAttribute('textLength'))
      const copy = element.cloneNode(true)
      copy.removeAttribute('textLength')
      element.after(copy)
      const natural = copy.getComputedTextLength()
      copy.remove()
      return measured / natural
    })
}

function rectangleAround(element) {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const rectangle = parent.querySelector(':scope > rect')
    if (rectangle) return rectangle
  }
  return undefined
}

function textsOutside(texts) {
  return texts
    .filter(({ box, around }) => !contains(around.getBoundingClientRect(), box))
    .map(({ said, around }) => `Text "${said}" leaves its box ${around.getAttribute('class')}.`)
}

/** Boxes do not overlap, except those that are in each other's group. */
function boxesOverlapping(boxes) {
  return pairs(boxes).flatMap(([a, b]) => {
    const [outer, inner] = a.element.parentElement.contains(b.element) ? [a, b] : [b, a]
    if (!outer.element.parentElement.contains(inner.element)) return `Box "${a.said}" is over "${b.said}".`
    return contains(outer.box, inner.box) ? [] : `Box "${inner.said}" leaves "${outer.said}".`
  })
}

function outside(svg) {
  const whole = svg.getBoundingClientRect()
  return [...svg.querySelectorAll('rect, path, text')]
    .filter((element) => !contains(whole, element.getBoundingClientRect()))
    .map((element) => `${element.outerHTML} is outside of the drawing.`)
}

/** Lines end at boxes and do not cross them. */
function arrowsOverBoxes(svg, boxes) {
  const cards = boxes.filter(({ element }) =>
    /al-(agent|model)/.test(element.parentElement.getAttribute('class')),
  )
  return [...svg.querySelectorAll('.al-arrow .al-line')].flatMap((line) => {
    const matrix = line.getScreenCTM()
    const length = line.getTotalLength()
    const bounds = line.getBoundingClientRect()
    const near = cards.filter(({ box }) => overlap(box, bounds))
    for (let at = 0; at <= length; at += 5) {
      const { x, y } = line.getPointAtLength(at).matrixTransform(matrix)
      const point = { left: x, right: x, top: y, bottom: y }
      const hit = near.find(({ box }) => overlap(box, point))
      if (hit) return [`${line.parentElement.textContent.trim()} crosses "${hit.said}".`]
    }
    return []
  })
}

/** The contrast of text and its box, as WCAG computes it. */
function faintTexts(texts) {
  return texts.flatMap(({ element, around }) =>
    [element, ...element.querySelectorAll('tspan')].flatMap((part) => {
      const ground = luminance(getComputedStyle(around).fill)
      const own = luminance(getComputedStyle(part).fill)
      const contrast = (Math.max(ground, own) + 0.05) / (Math.min(ground, own) + 0.05)
      return contrast >= 4.5 ? [] : `Text "${part.textContent}" has a contrast of ${contrast.toFixed(2)}.`
    }),
  )
}

function luminance(color) {
  const [red, green, blue] = color.match(/[\d.]+/g).map((value) => {
    const part = Number(value) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The pairs that overlap. */
function pairs(items) {
  const sorted = items.toSorted((a, b) => a.box.top - b.box.top)
  return sorted.flatMap((first, index) => {
    const found = []
    for (const second of sorted.slice(index + 1)) {
      if (second.box.top > first.box.bottom) break
      if (overlap(first.box, second.box)) found.push([first, second])
    }
    return found
  })
}

function overlap(a, b) {
  return (
    a.left < b.right - TOLERANCE &&
    b.left < a.right - TOLERANCE &&
    a.top < b.bottom - TOLERANCE &&
    b.top < a.bottom - TOLERANCE
  )
}

function contains(outer, inner) {
  return (
    inner.left >= outer.left - TOLERANCE &&
    inner.right <= outer.right + TOLERANCE &&
    inner.top >= outer.top - TOLERANCE &&
    inner.bottom <= outer.bottom + TOLERANCE
  )
}
