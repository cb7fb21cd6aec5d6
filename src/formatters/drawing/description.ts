import type { Team } from '../../team/team.js'
import { shortList } from '../short-list.js'
import { shownName } from './lines.js'
import { count } from './marks.js'

const MOST_SENTENCES = 20

/** What a drawing shows, in words, for those who cannot see it. */
export function description(team: Team): string {
  const { agents, models, findings } = team
  const targets = new Map<string, Set<string>>()
  for (const { from, to, kind } of team.links) {
    const key = `${from === undefined ? 'Every agent' : shownName(from)} leads by ${kind} to`
    const ofKey = targets.get(key) ?? new Set()
    targets.set(key, ofKey)
    ofKey.add(shownName(to))
  }
  const sentences = [...targets].map(([key, names]) => `${key} ${shortList([...names])}.`)
  const start = agents.find((agent) => agent.start)
  return [
    `${count(agents.length, 'agent')}, ${count(models.length, 'model')}, ${count(findings.length, 'finding')}.`,
    ...(start ? [`It starts with ${shownName(start.name)}.`] : []),
    ...sentences.slice(0, MOST_SENTENCES),
    ...(sentences.length > MOST_SENTENCES ? [`And ${sentences.length - MOST_SENTENCES} more.`] : []),
  ].join(' ')
}
