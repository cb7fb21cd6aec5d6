/** Compares two schemas by what they say, from the root down. */
import { viewOf, type Pointer, type SchemaNode, type View } from './view.js'

/** One structural difference between the published schema and ours. */
export interface Difference {
  /** Where, with the names of our definitions: `AgentConfig.model`, `HooksConfig.stop[]`. */
  readonly at: string
  /** `+`: only in the published schema, `-`: only in ours, `~`: another one in each. */
  readonly sign: '+' | '-' | '~'
  readonly part: 'key' | 'value' | 'type' | 'required' | 'limit' | 'condition' | 'unlisted keys' | 'items'
  /** Which: a value, a type, a keyword and its published value, … */
  readonly detail: string
  /** What our schema has instead. */
  readonly ours?: string
  /** The place in our schema to change. */
  readonly pointer: Pointer
}

interface Pair {
  readonly at: string
  readonly theirs: readonly Pointer[]
  readonly ours: readonly Pointer[]
}

/** Every difference, in the order of the published schema. Both schemas are as published: with references. */
export function compareSchemas(theirs: SchemaNode, ours: SchemaNode): Difference[] {
  const found = new Map<string, Difference>()
  const seen = new Set<string>()
  const queue: Pair[] = [{ at: 'Config', theirs: [[]], ours: [[]] }]
  for (let pair = queue.shift(); pair; pair = queue.shift()) {
    const key = JSON.stringify([pair.theirs, pair.ours])
    if (seen.has(key)) continue
    seen.add(key)
    const [a, b] = [viewOf(theirs, pair.theirs), viewOf(ours, pair.ours)]
    const differences = [...valueDifferences(a, b, pair), ...partDifferences(a, b, pair)]
    queue.push(...partPairs(a, b, pair.at))
    const objects = `objects ${JSON.stringify([a.objects, b.objects])}`
    if (a.objects.length > 0 && b.objects.length > 0 && !seen.has(objects)) {
      seen.add(objects)
      differences.push(...objectDifferences(a, b, pair))
      queue.push(...keyPairs(a, b, pair.at))
    }
    for (const one of differences) found.set(`${one.at} ${signature(one)}`, one)
  }
  return [...found.values()]
}

/** What a difference is, without its place: `+ value "x"`. */
export function signature({ sign, part, detail }: Difference): string {
  return [sign, part, detail].filter((word) => word !== '').join(' ')
}

function valueDifferences(a: View, b: View, { at, ours }: Pair): Difference[] {
  const pointer = ours[0] ?? []
  const valuesAt = b.valuesAt[0] ?? pointer
  return [
    ...setDifferences(a.types, b.types, { at, part: 'type', pointer }),
    ...setDifferences(a.values, b.values, { at, part: 'value', pointer: valuesAt }),
    ...[...new Set([...a.limits.keys(), ...b.limits.keys()])].flatMap((name) =>
      limitDifference(name, a.limits.get(name), b.limits.get(name), { at, pointer }),
    ),
    ...conditionDifferences(a.conditions, b.conditions, { at, pointer }),
  ]
}

function limitDifference(
  name: string,
  theirs: string | undefined,
  ours: string | undefined,
  place: Pick<Difference, 'at' | 'pointer'>,
): Difference[] {
  // A default only informs, and ours come from the documentation too.
  if (theirs === ours || (name === 'default' && theirs === undefined)) return []
  return [{ ...place, sign: '~', part: 'limit', detail: `${name} ${theirs ?? 'none'}`, ours: ours ?? 'none' }]
}

/** Our schema states conditions in its own way: whether it states a published one, only people can say. */
function conditionDifferences(
  theirs: ReadonlySet<string>,
  ours: ReadonlySet<string>,
  place: Pick<Difference, 'at' | 'pointer'>,
): Difference[] {
  const missing = [...theirs].filter((one) => !ours.has(one))
  return missing.map((detail) => ({ ...place, sign: '+', part: 'condition', detail }))
}

function partDifferences(a: View, b: View, { at, ours }: Pair): Difference[] {
  const place = { at, pointer: ours[0] ?? [] }
  // With a type of its own, the type is the difference.
  const comparable = (type: string): boolean => a.types.has(type) && b.types.has(type)
  const haveKeys = a.objects.length > 0 && b.objects.length > 0
  return [
    ...(comparable('array') ? flagDifference('items', a.items.length > 0, b.items.length > 0, place) : []),
    ...(comparable('object') && !haveKeys
      ? flagDifference('unlisted keys', !a.closed, !b.closed, place)
      : []),
  ]
}

function flagDifference(
  part: Difference['part'],
  theirs: boolean,
  ours: boolean,
  place: Pick<Difference, 'at' | 'pointer'>,
): Difference[] {
  return theirs === ours ? [] : [{ ...place, sign: theirs ? '+' : '-', part, detail: '' }]
}

function partPairs(a: View, b: View, at: string): Pair[] {
  const both = (theirs: Pointer[], ours: Pointer[], name: string): Pair[] =>
    theirs.length > 0 && ours.length > 0 ? [{ at: name, theirs, ours }] : []
  return [...both(a.items, b.items, `${at}[]`), ...both(a.entries, b.entries, `${at}.*`)]
}

function objectDifferences(a: View, b: View, pair: Pair): Difference[] {
  const block = blockOf(b, pair.at)
  const object = b.objects[0] ?? []
  const place = (name: string): Pick<Difference, 'at' | 'detail'> => ({ at: `${block}.${name}`, detail: '' })
  return [
    ...[...a.keys.keys()]
      .filter((key) => !b.keys.has(key))
      .map((key) => ({
        ...place(key),
        sign: '+' as const,
        part: 'key' as const,
        pointer: [...object, 'properties'],
      })),
    ...[...b.keys]
      .filter(([key]) => !a.keys.has(key))
      .map(([key, [at]]) => ({
        ...place(key),
        sign: '-' as const,
        part: 'key' as const,
        pointer: at ?? object,
      })),
    ...setDifferences(a.required, b.required, {
      at: block,
      part: 'required',
      pointer: [...object, 'required'],
    })
      // A key that is new or gone is one difference.
      .filter(({ sign, detail }) => (sign === '-' ? a : b).keys.has(detail)),
    ...flagDifference('unlisted keys', !a.closed, !b.closed, { at: block, pointer: object }),
    ...conditionDifferences(a.blockConditions, b.blockConditions, { at: block, pointer: object }),
  ]
}

function keyPairs(a: View, b: View, at: string): Pair[] {
  return [...a.keys].flatMap(([key, theirs]) => {
    const ours = b.keys.get(key)
    return ours ? [{ at: `${blockOf(b, at)}.${key}`, theirs, ours }] : []
  })
}

/** The name of an object: that of our definition, else where it is. */
function blockOf({ objects }: View, at: string): string {
  const [first, name, more] = objects[0] ?? []
  return first === 'definitions' && name !== undefined && more === undefined ? name : at
}

function setDifferences(
  theirs: ReadonlySet<string>,
  ours: ReadonlySet<string>,
  place: Pick<Difference, 'at' | 'part' | 'pointer'>,
): Difference[] {
  const only = (sign: '+' | '-', these: ReadonlySet<string>, those: ReadonlySet<string>): Difference[] =>
    [...these].filter((one) => !those.has(one)).map((detail) => ({ ...place, sign, detail }))
  return [...only('+', theirs, ours), ...only('-', ours, theirs)]
}
