/** Scalars that docker-agent's decoder tells apart. */
export type ScalarKind = 'text' | 'bool' | 'int' | 'float'

/** Values that docker-agent decodes by a rule of their own; `decode/special.ts` has one decoder for each. */
export type SpecialRule =
  | 'version'
  | 'flavor'
  | 'duration'
  | 'thinking'
  | 'taskBudget'
  | 'commands'
  | 'command'
  | 'skills'
  | 'skillNames'
  | 'textOrList'
  | 'instructionFile'
  | 'hooks'
  | 'matchers'
  | 'strategy'
  | 'todo'

/** The kind of value that docker-agent expects at one place. */
export type Kind =
  | { readonly type: ScalarKind }
  /** Anything, kept as it is written. */
  | { readonly type: 'any' }
  | { readonly type: 'list'; readonly items: Kind }
  | { readonly type: 'map'; readonly values: Kind }
  /** A mapping with a fixed set of keys, by its name in the structure: `AgentConfig`. */
  | { readonly type: 'block'; readonly name: string }
  | { readonly type: 'special'; readonly rule: SpecialRule }
