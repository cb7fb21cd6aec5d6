/** Links with a text in their fragment, which browsers do not send to the server. */

/** More characters are cut off by many programs that send links. */
export const LONGEST_LINK = 32_000

/** The library reads no longer text. In bytes. */
const LONGEST_TEXT = 2 << 20

/** A link that cannot be read; the message is for the user. */
export class LinkError extends Error {
  override readonly name = 'LinkError'
}

/** The fragment with a text: `d=` and the compressed text, or `t=` and the text where the browser cannot compress; both in base64url. */
export async function toFragment(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  const stream = transformer(() => new CompressionStream('deflate-raw'))
  return stream ? `d=${toBase64(await collect(bytes, stream))}` : `t=${toBase64(bytes)}`
}

/**
 * The text of a fragment; undefined if it has none.
 * @throws LinkError
 */
export async function fromFragment(fragment: string): Promise<string | undefined> {
  const [, form, data = ''] = /^#?([dt])=(.*)$/s.exec(fragment) ?? []
  if (form === undefined) return undefined
  if (data.length > LONGEST_LINK) throw new LinkError('The link is too long. The text was not loaded.')
  const stream = transformer(() => new DecompressionStream('deflate-raw'))
  if (form === 'd' && !stream)
    throw new LinkError('This browser cannot read compressed links. A newer one can.')
  try {
    const bytes = fromBase64(data)
    const plain = form === 'd' && stream ? await collect(bytes, stream) : bytes
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain)
  } catch (cause) {
    if (cause instanceof LinkError) throw cause
    throw new LinkError('The link is damaged, or a part of it is missing. The text was not loaded.', {
      cause,
    })
  }
}

type Transformer = CompressionStream | DecompressionStream

/** Undefined where the browser does not have this stream, or not for this format. */
function transformer(make: () => Transformer): Transformer | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}

/** A few bytes can be compressed from many: it stops at the longest text. */
async function collect(
  bytes: Uint8Array<ArrayBuffer>,
  stream: Transformer,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer())
    parts.push(value)
    size += value.length
    if (size > LONGEST_TEXT) {
      await reader.cancel()
      throw new LinkError('The text of the link is larger than 2 MiB. It was not loaded.')
    }
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (unit) => unit.charCodeAt(0))
}
