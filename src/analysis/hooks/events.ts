import data from '../../data/hook-events.json' with { type: 'json' }
import type { Path } from '../../diagnostic.js'
import type { AgentConfig, HookDefinition, HookMatcherConfig } from '../../generated/config.js'
import type { Config, Loose, Named } from '../config.js'
import { perFile } from '../per-file.js'

/** What docker-agent accepts on an event. */
export interface HookEvent {
  /** It accepts matchers, which select tools by name; other events accept hooks. */
  readonly matchers?: boolean
  /** A hook can stop what is about to happen. */
  readonly blocks?: boolean
  /** A hook decides about a tool call. */
  readonly approves?: boolean
  /** A model hook needs `schema: guard_decision`. */
  readonly guards?: boolean
  /** Evaluators are accepted, with this policy. */
  readonly policy?: 'evaluator_policy' | 'routing_policy'
  /** A hook selects the next agent. */
  readonly routes?: boolean
  /** `preempt_yolo` is accepted. */
  readonly preempts?: boolean
}

const events = new Map(Object.entries(data.events as Readonly<Record<string, HookEvent>>))

/** What docker-agent accepts on an event. */
export function hookEvent(name: string): HookEvent {
  return events.get(name) ?? {}
}

/** The events on which something is accepted, by name. */
export function eventsWith(feature: keyof HookEvent): string[] {
  return [...events].flatMap(([name, event]) => (event[feature] ? [name] : []))
}

/** A hook or a matcher of an agent, with its event. */
export interface Hooked<Value> {
  readonly agent: Named<AgentConfig>
  readonly event: string
  readonly path: Path
  readonly value: Loose<Value>
}

/** Every matcher of a file. */
export const matchersOf = perFile((config): readonly Hooked<HookMatcherConfig>[] =>
  entriesOf<HookMatcherConfig>(config, true),
)

/** Every hook of a file, also those in matchers. */
export const hooksOf = perFile((config): readonly Hooked<HookDefinition>[] => {
  const inMatchers = matchersOf(config).flatMap(({ agent, event, path, value }) =>
    listOf<HookDefinition>(value.hooks, { agent, event, path: [...path, 'hooks'] }),
  )
  return [...entriesOf<HookDefinition>(config, false), ...inMatchers]
})

function entriesOf<Value>({ agents }: Config, matchers: boolean): Hooked<Value>[] {
  return agents.flatMap((agent) =>
    Object.entries(agent.value.hooks ?? {}).flatMap(([event, list]) =>
      (hookEvent(event).matchers === true) === matchers
        ? listOf<Value>(list, { agent, event, path: [...agent.path, 'hooks', event] })
        : [],
    ),
  )
}

/** The decoder turns a single hook or matcher into a list. */
function listOf<Value>(list: unknown, { path, ...rest }: Omit<Hooked<Value>, 'value'>): Hooked<Value>[] {
  const items = (Array.isArray(list) ? list : []) as readonly (Loose<Value> | undefined)[]
  return items.flatMap((value, index) => (value ? [{ ...rest, path: [...path, index], value }] : []))
}
