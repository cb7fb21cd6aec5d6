import type { Kind, Questions, Request, Response } from './protocol.js'

/** After this time without an answer, the work is given up. In milliseconds. */
const PATIENCE_MS = 20_000

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (reason: Error) => void
  readonly timer: ReturnType<typeof setTimeout>
}

const waiting = new Map<number, Waiting>()
let worker: Worker | undefined
let lastId = 0

/**
 * Asks the worker that has the library. Answers come in the order of the questions.
 * @throws Error, with a message for the user, when the library crashes or takes too long; the next question works again
 */
export function ask<K extends Kind>(
  kind: K,
  question: Questions[K]['question'],
): Promise<Questions[K]['answer']> {
  worker ??= start()
  const id = ++lastId
  const request = { id, kind, question } as Request
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () =>
        giveUp(`agent-lint has no answer after ${PATIENCE_MS / 1000} seconds. The file may be too large.`),
      PATIENCE_MS,
    )
    waiting.set(id, { resolve, reject, timer })
    worker?.postMessage(request)
  })
}

function start(): Worker {
  const started = new Worker('worker.js')
  started.addEventListener('message', ({ data }: MessageEvent<Response>) => {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    clearTimeout(asked?.timer)
    if (data.failure === undefined) asked?.resolve(data.answer as never)
    else asked?.reject(new Error(`agent-lint crashed: ${data.failure}`))
  })
  started.addEventListener('error', ({ message }) =>
    giveUp(`agent-lint could not run${message ? `: ${message}` : '.'}`),
  )
  return started
}

/** Ends the worker and refuses what it was asked. */
function giveUp(reason: string): void {
  worker?.terminate()
  worker = undefined
  const refused = [...waiting.values()]
  waiting.clear()
  for (const { reject, timer } of refused) {
    clearTimeout(timer)
    reject(new Error(reason))
  }
}
