/** The scalar types of docker-agent's decoder. `text` is a string. */
export type ScalarKind = 'text' | 'bool' | 'int' | 'float'

/** Values for which docker-agent has a rule of its own; `decode/special.ts` has a decoder for each. */
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

/** The kind of value that docker-agent expects for a key. */
export type Kind =
  | { readonly type: ScalarKind }
  /** Any value, kept unchanged. */
  | { readonly type: 'any' }
  | { readonly type: 'list'; readonly items: Kind }
  | { readonly type: 'map'; readonly values: Kind }
  /** A mapping with a fixed set of keys, by its name in the structure: `AgentConfig`. */
  | { readonly type: 'block'; readonly name: string }
  | { readonly type: 'special'; readonly rule: SpecialRule }
