import type { Team, TeamLinkKind } from '../../team/team.js'
import type { Block } from './blocks.js'
import { SIZE } from './cards.js'
import { group, textAt, tooltip, type Run } from './elements.js'
import { legend } from './legend.js'
import { count, markOf, SEVERITIES, SIGNS } from './marks.js'
import { columnsIn, cut, textWidth, wrapText } from './measure.js'

const TITLE_ROW = 28
const ROW = 20

/** What a drawing begins with. */
export interface Heading {
  readonly title?: string
  readonly notes: readonly string[]
  /** The kinds of its arrows. */
  readonly kinds: readonly TeamLinkKind[]
}

/** What a drawing begins with: its title, how much there is, how much of it is wrong, and what its arrows mean. At most `width` pixels wide where possible. */
export function header(team: Team, { title = '', notes, kinds }: Heading, width: number): Block {
  const shownTitle = cut(title, columnsIn(width, SIZE.title))
  const runs = summary(team)
  const lines = notes.flatMap((note) => wrapText(note, columnsIn(width, SIZE.text), 3))
  const arrows = legend(kinds, width)
  const mark = markOf(team, [...team.findings.keys()])
  const summaryTop = shownTitle === '' ? 0 : TITLE_ROW
  const notesTop = summaryTop + ROW + 4
  const legendTop = notesTop + lines.length * ROW
  return {
    width: Math.max(
      textWidth(shownTitle, SIZE.title),
      arrows.width,
      ...[runs.map(({ text }) => text).join(''), ...lines].map((line) => textWidth(line, SIZE.text)),
    ),
    height: legendTop + arrows.height,
    draw: (x, y) => [
      textAt(x, y + TITLE_ROW / 2 - 2, SIZE.title, shownTitle, 'strong'),
      group({}, [
        tooltip(mark?.messages ?? []),
        textAt(x, y + summaryTop + ROW / 2, SIZE.text, runs, 'muted'),
      ]),
      ...lines.map((line, index) => textAt(x, y + notesTop + (index + 0.5) * ROW, SIZE.text, line)),
      ...arrows.draw(x, y + legendTop),
    ],
  }
}

function summary({ agents, models, toolsets, findings }: Team): Run[] {
  const counts = [
    count(agents.length, 'agent'),
    ...(models.length > 0 ? [count(models.length, 'model')] : []),
    ...(toolsets.length > 0 ? [count(toolsets.length, 'toolset')] : []),
  ]
  const wrong = SEVERITIES.flatMap((severity): Run[] => {
    const number = findings.filter((finding) => finding.severity === severity).length
    if (number === 0) return []
    return [
      { text: ' · ' },
      {
        text: `${SIGNS[severity]} ${severity === 'info' ? `${number} info` : count(number, severity)}`,
        look: severity,
      },
    ]
  })
  return [{ text: counts.join(' · ') }, ...wrong]
}
