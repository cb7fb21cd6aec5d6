import type { Team } from '../../team/team.js'
import { groupBy } from '../../group-by.js'
import { shortList } from '../short-list.js'
import { shownName } from './lines.js'
import { count } from './marks.js'

const MOST_SENTENCES = 20

/** What a drawing shows, in words, for those who cannot see it. */
export function description(team: Team): string {
  const { agents, models, findings } = team
  const links = groupBy(
    team.links,
    ({ from, kind }) => `${from === undefined ? 'Every agent' : shownName(from)} leads by ${kind} to`,
  )
  const sentences = [...links].map(
    ([start, ends]) => `${start} ${shortList([...new Set(ends.map(({ to }) => shownName(to)))])}.`,
  )
  const start = agents.find((agent) => agent.start)
  return [
    `${count(agents.length, 'agent')}, ${count(models.length, 'model')}, ${count(findings.length, 'finding')}.`,
    ...(start ? [`It starts with ${shownName(start.name)}.`] : []),
    ...sentences.slice(0, MOST_SENTENCES),
    ...(sentences.length > MOST_SENTENCES ? [`And ${sentences.length - MOST_SENTENCES} more.`] : []),
  ].join(' ')
}
