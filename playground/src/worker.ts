/** The library, in a thread of its own: a long check does not stop the editor, and can be ended. */
import { teamMermaid, teamSvg } from '../../dist/drawing.js'
import { describe, fix, validate } from '../../dist/index.js'
import type { Checked, Questions, Kind, Request, Response, Subject } from './protocol.js'

function check({ text, env }: Subject): Checked {
  const { diagnostics, secrets = [] } = validate(text, { env, envSources: ['the tab "Variables"'] })
  return { diagnostics, hasSecrets: secrets.length > 0, team: describe(text, { env }) }
}

function answerTo({ kind, question }: Request): Questions[Kind]['answer'] {
  if (kind === 'check') return check(question)
  if (kind === 'fix') return fix(question.text, { env: question.env, unsafe: question.unsafe }).text
  const team = describe(question.text, { env: question.env })
  return { svg: teamSvg(team, { title: 'The team' }), mermaid: teamMermaid(team) }
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const respond = (response: Response): void => postMessage(response)
  try {
    respond({ id: data.id, answer: answerTo(data) })
  } catch (cause) {
    respond({ id: data.id, failure: cause instanceof Error ? cause.message : String(cause) })
  }
})
