import fc, { type Arbitrary } from 'fast-check'
import builtins from '../../src/data/hook-builtins.json' with { type: 'json' }
import hookEvents from '../../src/data/hook-events.json' with { type: 'json' }
import { keysIn, stringsIn } from '../../src/decode/versions.js'
import { words, type Scope } from './values.js'

/** What an event accepts, from the table of events. */
interface Event {
  readonly matchers?: boolean
  readonly guards?: boolean
  readonly preempts?: boolean
  readonly policy?: string
  readonly routes?: boolean
}

const EVENTS = hookEvents.events as Readonly<Record<string, Event>>

/** Evaluators that hooks can name; one for each kind of policy. */
export const evaluators = {
  risk: { model: 'openai/gpt-5-mini', type: 'boolean', instructions: 'Is this command dangerous?' },
  topic: {
    model: 'openai/gpt-5-mini',
    type: 'choice',
    instructions: 'What is it about?',
    choices: { bills: 'Invoices.', code: 'Programs.' },
  },
}

/** Hooks of a few events, of every type that the event and the config version accept. */
export function hooks(scope: Scope): Arbitrary<unknown> {
  const events = keysIn('HooksConfig', scope.version).filter((event) => !EVENTS[event]?.routes)
  return fc
    .subarray(events, { minLength: 1, maxLength: Math.min(2, events.length) })
    .chain((some) => fc.record(Object.fromEntries(some.map((event) => [event, hooksOf(event, scope)]))))
}

/** The keys of an agent whose next agent a hook selects among some others. */
export function routing(targets: readonly string[]): Readonly<Record<string, Arbitrary<unknown>>> {
  const [first = ''] = targets
  const judge = fc.constant({
    type: 'evaluator',
    evaluator: 'topic',
    routing_policy: { routes: { bills: first, code: first }, min_probability: 0.7 },
  })
  return {
    routing: fc.constant({ allowed_agents: targets, default_agent: first }),
    hooks: fc.record({ before_agent_run: fc.oneof(command, judge) }),
  }
}

const command = fc.record({ type: fc.constant('command'), command: words, timeout: fc.nat(60) })

function hooksOf(event: string, scope: Scope): Arbitrary<unknown> {
  const accepted = EVENTS[event] ?? {}
  if (!accepted.matchers) return hookList(accepted, scope)
  const matcher = fc.record(
    {
      matcher: fc.constantFrom('shell|edit_.*', '*'),
      hooks: hookList(accepted, scope),
      ...(accepted.preempts && scope.version >= 11 ? { preempt_yolo: fc.boolean() } : {}),
    },
    { requiredKeys: ['matcher', 'hooks'] },
  )
  return fc.array(matcher, { minLength: 1, maxLength: 2 })
}

function hookList(event: Event, scope: Scope): Arbitrary<unknown> {
  const types = stringsIn('HookDefinition.type', scope.version)
  const hook = fc.oneof(command, ...types.flatMap((type) => HOOKS[type]?.(event) ?? []))
  const many = fc.array(hook, { minLength: 1, maxLength: 2 })
  return scope.version < 12 ? many : fc.oneof(many, hook)
}

const HOOKS: Readonly<Record<string, (event: Event) => readonly Arbitrary<unknown>[]>> = {
  builtin: () => [
    fc.record({ type: fc.constant('builtin'), command: fc.constantFrom(...builtins.builtins) }),
  ],
  model: ({ guards }) => [
    fc.record({
      type: fc.constant('model'),
      model: fc.constant('openai/gpt-4o-mini'),
      prompt: words,
      ...(guards ? { schema: fc.constant('guard_decision') } : {}),
    }),
  ],
  evaluator: ({ policy }) =>
    policy === 'evaluator_policy'
      ? [
          fc.constant({
            type: 'evaluator',
            evaluator: 'risk',
            evaluator_policy: { decisions: { true: 'deny' }, min_probability: 0.8, fallback: 'ask' },
          }),
        ]
      : [],
}
