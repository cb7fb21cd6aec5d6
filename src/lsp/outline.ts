import { SymbolKind } from 'vscode-languageserver'

/** How the entries of a mapping, or the items of a list, appear among the symbols of a file. */
export interface Outline {
  readonly kind: SymbolKind
  /** Keys whose values follow the name: the first group that is there, joined by "/". */
  readonly detail?: readonly (readonly string[])[]
  /** Keys of an item whose value is its name: the first one that is there. */
  readonly name?: readonly string[]
  /** The keys of an entry that are shown below it, and how their entries are; `*` stands for every other key. */
  readonly below?: Readonly<Record<string, Outline | undefined>>
}

const COMMAND: Outline = { kind: SymbolKind.Event, detail: [['description'], ['instruction']] }
const SKILL: Outline = { kind: SymbolKind.Function, name: ['name'], detail: [['description']] }
const TOOLSET: Outline = {
  kind: SymbolKind.Module,
  name: ['type'],
  detail: [['ref'], ['name'], ['command'], ['url'], ['path'], ['model']],
  below: { shell: { kind: SymbolKind.Function, detail: [['description'], ['cmd']] } },
}
const SHARED_TOOLSET: Outline = { ...TOOLSET, detail: [['type', 'ref'], ['type']] }
const HOOK: Outline = {
  kind: SymbolKind.Event,
  name: ['matcher', 'name', 'command', 'evaluator', 'prompt', 'type'],
  detail: [['type']],
}
const MATCHER: Outline = { ...HOOK, below: { hooks: HOOK } }

const ENTRIES: Readonly<Record<string, Outline>> = {
  agents: {
    kind: SymbolKind.Class,
    detail: [['model'], ['harness'], ['description']],
    below: {
      toolsets: TOOLSET,
      commands: COMMAND,
      skills: SKILL,
      hooks: { kind: SymbolKind.Array, below: { '*': MATCHER } },
    },
  },
  models: { kind: SymbolKind.Object, detail: [['provider', 'model'], ['model'], ['first_available']] },
  providers: { kind: SymbolKind.Interface, detail: [['base_url'], ['provider'], ['api_type']] },
  mcps: { kind: SymbolKind.Module, detail: [['ref'], ['command'], ['remote'], ['name']] },
  rag: { kind: SymbolKind.Object, detail: [['docs']] },
  toolsets: SHARED_TOOLSET,
  commands: { kind: SymbolKind.Array, below: { '*': COMMAND } },
  skills: { kind: SymbolKind.Array, below: { '*': SKILL } },
  evaluators: { kind: SymbolKind.Object, detail: [['type', 'model'], ['type']] },
  budgets: { kind: SymbolKind.Object, detail: [['max_cost'], ['max_tokens'], ['max_time']] },
  flavors: { kind: SymbolKind.Namespace },
  permissions: { kind: SymbolKind.Array, below: { '*': { kind: SymbolKind.String } } },
}

/** Section of the file → its entries. Other sections appear without entries. */
export const SECTIONS: ReadonlyMap<string, Outline> = new Map(Object.entries(ENTRIES))
