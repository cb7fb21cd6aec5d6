/**
 * Reads a JSON Schema (draft-07) as it is published: `$ref`, `allOf`, `anyOf` and `oneOf` are followed, so that two
 * schemas with other definitions, written in another way, can be compared by what they say.
 */

/** A node of a JSON Schema. */
export type SchemaNode = Readonly<Record<string, unknown>>

/** A JSON pointer in a schema: the steps from its root. */
export type Pointer = readonly string[]

/** What a schema says of one value, its alternatives merged. */
export interface View {
  /** The JSON types of the value; empty: any. */
  readonly types: Set<string>
  /** The allowed values, as JSON; empty: not restricted to a list. */
  readonly values: Set<string>
  /** Where the allowed values are listed. */
  readonly valuesAt: Pointer[]
  /** Limits by keyword (`minimum`, `pattern`, …), as JSON. */
  readonly limits: Map<string, string>
  /** Key → the nodes that describe its value. */
  readonly keys: Map<string, Pointer[]>
  readonly required: Set<string>
  /** The objects whose keys these are. */
  readonly objects: Pointer[]
  /** Whether an object refuses keys that are not listed. */
  readonly closed: boolean
  /** The values of keys that are not listed. */
  readonly entries: Pointer[]
  readonly items: Pointer[]
  /** What the value has to be beside its type, as JSON: `not`, … */
  readonly conditions: Set<string>
  /** What its objects say of their keys together, as JSON: `if`, alternatives of required keys, … */
  readonly blockConditions: Set<string>
}

const LIMITS = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'minItems',
]
const MORE_LIMITS = [
  'maxItems',
  'minProperties',
  'maxProperties',
  'uniqueItems',
  'pattern',
  'format',
  'default',
]
const STRUCTURE = ['$ref', 'type', 'enum', 'const', 'properties', 'patternProperties', 'additionalProperties', 'items', 'pattern', 'allOf', 'anyOf', 'oneOf'] // prettier-ignore
const TEXTS = ['description', 'markdownDescription', 'title', 'examples', 'errorMessage', '$comment']

/** The node at a pointer; undefined if nothing is there. */
export function nodeAt(root: SchemaNode, pointer: Pointer): SchemaNode | undefined {
  const found = pointer.reduce<unknown>(
    (node, step) =>
      Array.isArray(node) ? (node as unknown[])[Number(step)] : isNode(node) ? node[step] : undefined,
    root,
  )
  return isNode(found) ? found : undefined
}

/** What a schema says of the value that the given nodes describe. */
export function viewOf(root: SchemaNode, pointers: readonly Pointer[]): View {
  const view: Writable = {
    types: new Set(),
    values: new Set(),
    valuesAt: [],
    limits: new Map(),
    keys: new Map(),
    required: new Set(),
    objects: [],
    closed: false,
    entries: [],
    items: [],
    conditions: new Set(),
    blockConditions: new Set(),
  }
  const seen = new Set<string>()
  for (const pointer of pointers) collect(root, pointer, view, seen)
  return view
}

type Writable = { -readonly [Key in keyof View]: View[Key] }

function collect(root: SchemaNode, pointer: Pointer, view: Writable, seen: Set<string>): void {
  const node = nodeAt(root, pointer)
  if (!node || seen.has(pointer.join('/'))) return
  seen.add(pointer.join('/'))
  if (typeof node.$ref === 'string') collect(root, pointerOf(node.$ref), view, seen)
  collectValue(node, pointer, view)
  collectObject(node, pointer, view)
  if (isNode(node.items)) view.items.push([...pointer, 'items'])
  const isBlock = isNode(node.properties)
  const conditions = isBlock ? view.blockConditions : view.conditions
  collectConditions(node, conditions)
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const parts = Array.isArray(node[keyword]) ? (node[keyword] as unknown[]).filter(isNode) : []
    // The alternatives of an object with keys, and alternatives without a type, only say which keys go together.
    const areConditions = keyword !== 'allOf' && (isBlock || !parts.some(isStructure))
    parts.forEach((part, index) => {
      if (areConditions) for (const text of alternative(part)) conditions.add(`${keyword} ${text}`)
      else if (isStructure(part)) collect(root, [...pointer, keyword, String(index)], view, seen)
      else collectConditions(part, conditions)
    })
  }
}

/** An alternative as text; one that only lists the values of one key, as one text per value. */
function alternative(part: SchemaNode): string[] {
  const [[key, node] = ['', undefined], ...more] = isNode(part.properties)
    ? Object.entries(part.properties)
    : []
  const splits =
    Object.keys(part).length === 1 && more.length === 0 && isNode(node) && Array.isArray(node.enum)
  if (!splits) return [canonical(part)]
  return (node.enum as unknown[]).map((value) => canonical({ properties: { [key]: { const: value } } }))
}

function collectValue(node: SchemaNode, pointer: Pointer, view: Writable): void {
  for (const type of [node.type].flat()) if (typeof type === 'string') view.types.add(type)
  const values = Array.isArray(node.enum) ? (node.enum as unknown[]) : 'const' in node ? [node.const] : []
  if (values.length > 0) view.valuesAt.push([...pointer, 'enum' in node ? 'enum' : 'const'])
  for (const value of values) view.values.add(JSON.stringify(value))
  for (const name of [...LIMITS, ...MORE_LIMITS])
    if (name in node)
      view.limits.set(name, [view.limits.get(name) ?? [], canonical(node[name])].flat().join(' or '))
}

function collectObject(node: SchemaNode, pointer: Pointer, view: Writable): void {
  const keys = isNode(node.properties) ? Object.keys(node.properties) : []
  if (keys.length > 0) view.objects.push(pointer)
  for (const key of keys) view.keys.set(key, [...(view.keys.get(key) ?? []), [...pointer, 'properties', key]])
  for (const key of Array.isArray(node.required) ? (node.required as unknown[]) : [])
    view.required.add(String(key))
  const patterns = isNode(node.patternProperties) ? Object.keys(node.patternProperties) : []
  for (const pattern of patterns) view.entries.push([...pointer, 'patternProperties', pattern])
  if (isNode(node.additionalProperties)) view.entries.push([...pointer, 'additionalProperties'])
  if (node.additionalProperties === false && patterns.length === 0) view.closed = true
}

function collectConditions(node: SchemaNode, conditions: Set<string>): void {
  if ('if' in node) conditions.add(canonical({ if: node.if, then: node.then, else: node.else }))
  for (const keyword of ['not', 'dependencies', 'propertyNames'])
    if (keyword in node) conditions.add(canonical({ [keyword]: node[keyword] }))
  if (!isStructure(node) && 'required' in node) conditions.add(canonical({ required: node.required }))
}

/** Whether a node says what a value is, and not only which keys go together. */
function isStructure(node: SchemaNode): boolean {
  return STRUCTURE.some((keyword) => keyword in node)
}

/** JSON with sorted keys, without prose. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isNode(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([key, content]) => !TEXTS.includes(key) || isNode(content))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  )
}

function pointerOf(reference: string): Pointer {
  const steps = reference.replace(/^#\/?/, '').split('/')
  return steps.filter((step) => step !== '').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
