/**
 * A value that is made when it is first asked for. For what most runs do not need: a run on one file takes most of its time to
 * load code.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}
