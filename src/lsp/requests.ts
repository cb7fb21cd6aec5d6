import {
  LSPErrorCodes,
  ResponseError,
  ShowMessageNotification,
  type CancellationToken,
  type Connection,
  type MessageType,
} from 'vscode-languageserver'
import { callsOf, summaryOf } from '../internal-error.js'

/** Answers a request. */
export type Handler<Params, Result> = (
  params: Params,
  token: CancellationToken,
) => Promise<Result | ResponseError<never>>

/**
 * Makes the handler of a request: what it throws is logged and is the answer, instead of the end of the server; and a request
 * that the client takes back while it waits is not computed.
 */
export function answering<Params, Result>(
  connection: Pick<Connection, 'console'>,
  compute: (params: Params) => Promise<Result | ResponseError<never>>,
): Handler<Params, Result> {
  return async (params, token) => {
    // The cancellation may be the next message.
    await new Promise(setImmediate)
    if (token.isCancellationRequested)
      return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'The request was canceled.')
    try {
      return await compute(params)
    } catch (error) {
      connection.console.error(`${summaryOf(error)}\n${callsOf(error)}`)
      return new ResponseError<never>(LSPErrorCodes.RequestFailed, summaryOf(error))
    }
  }
}

/** The answer to a request that cannot be granted. */
export function refusal(reason: string): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestFailed, reason)
}

/** Shows a message to the user. It waits for no answer. */
export function show(
  connection: Pick<Connection, 'sendNotification'>,
  type: MessageType,
  message: string,
): void {
  // The library's own function asks the client for an answer.
  connection.sendNotification(ShowMessageNotification.type, { type, message }).catch(() => undefined)
}
