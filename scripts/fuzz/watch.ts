import { Worker } from 'node:worker_threads'

/** How long one input may take before it counts as a hang, in milliseconds. */
const LIMIT = 60_000

/** Runs beside the fuzzer, since nothing of its own thread runs while the linter hangs. */
const WATCHER = `
  const { writeSync } = require('node:fs')
  const { parentPort } = require('node:worker_threads')
  let timer
  parentPort.on('message', (text) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      writeSync(1, 'Fuzz: the linter hangs.\\n' + JSON.stringify(text) + '\\nTests:       1 failed, 1 total\\n')
      process.kill(process.pid, 'SIGKILL')
    }, ${LIMIT})
  })
`

/** Starts to watch for hangs. The function that it returns must be called with each input before it is tried. */
export function watchForHangs(): (text: string) => void {
  const watcher = new Worker(WATCHER, { eval: true })
  watcher.unref()
  return (text) => {
    watcher.postMessage(text)
  }
}
