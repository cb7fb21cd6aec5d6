import { describe, expect, test } from '@jest/globals'
import type { Environment } from '../../api.js'
import { analyze } from '../analysis.js'
import type { ModelProblem } from './model-problems.js'

function problems(
  data: Readonly<Record<string, unknown>>,
  version = 16,
): Pick<ModelProblem, 'kind' | 'text' | 'path' | 'fatal'>[] {
  return analyze({ data, version, complete: true, findings: [], misspellings: [] }, false, {
    env: false,
  }).problems.map(({ kind, text, path, fatal }) => ({
    kind,
    text,
    path,
    fatal,
  }))
}

const agents = { root: { model: 'm' } }

describe('modelProblems', () => {
  test('a mistake in a named model is one, however often the model is used', () => {
    const data = {
      agents: { root: { model: 'm,m' }, two: { model: 'm', fallback: { models: ['m'] } } },
      models: { m: { provider: 'nope', model: 'x' } },
    }
    expect(problems(data)).toEqual([
      { kind: 'unknown-provider', text: 'nope', path: ['models', 'm', 'provider'], fatal: true },
    ])
  })

  test('version 0 names the provider "type"', () => {
    expect(problems({ agents, models: { m: { type: 'nope', model: 'x' } } }, 0)).toMatchObject([
      { path: ['models', 'm', 'type'] },
    ])
  })

  test('harness agents need no model, and theirs is not looked at', () => {
    expect(
      problems({
        agents: { root: { harness: { type: 'codex' } }, two: { harness: { type: 'codex' }, model: 'nope' } },
      }),
    ).toEqual([])
  })

  test('provider_opts.api_type makes any provider name start', () => {
    expect(
      problems({
        agents,
        models: { m: { provider: 'nope', model: 'x', provider_opts: { api_type: 'openai_responses' } } },
      }),
    ).toEqual([])
  })

  test('a user-defined provider cannot be built on another one', () => {
    const data = {
      agents,
      models: { m: { provider: 'a', model: 'x' } },
      providers: { a: { provider: 'b', base_url: 'https://x' }, b: { base_url: 'https://x' } },
    }
    expect(problems(data)).toEqual([
      { kind: 'unknown-provider', text: 'b', path: ['providers', 'a', 'provider'], fatal: true },
    ])
  })

  test('routing rules must name something even where nothing uses them; what they name may be anything', () => {
    const routing = ['nope', 'nope/x', '', 'auto'].map((model) => ({ model, examples: [] }))
    const found = problems({
      agents: { root: { model: 'openai/x' } },
      models: { r: { provider: 'openai', model: 'x', routing } },
    })
    expect(found.filter(({ fatal }) => fatal)).toEqual([
      { kind: 'not-found', text: 'nope', path: ['models', 'r', 'routing', 0, 'model'], fatal: true },
    ])
    expect(found.map(({ kind }) => kind)).toEqual(['not-found', 'unknown-provider', 'empty'])
  })

  test('what toolsets name is looked up when it is used', () => {
    expect(
      problems({ agents: { root: { model: 'openai/x', toolsets: [{ type: 'fetch', model: 'nope' }] } } }),
    ).toMatchObject([{ kind: 'not-found', fatal: false }])
  })
})

describe('candidates of a selector', () => {
  const models = {
    m: { first_available: ['openai/x', 'nope', 'OpenAI/x', 'bad/x', 's'] },
    s: { first_available: ['openai/x'] },
  }
  const found = [
    { kind: 'not-found', text: 'nope', path: ['models', 'm', 'first_available', 1], fatal: true },
    { kind: 'unknown-provider', text: 'OpenAI', path: ['models', 'm', 'first_available', 2], fatal: false },
    { kind: 'unknown-provider', text: 'bad', path: ['models', 'm', 'first_available', 3], fatal: true },
    { kind: 'selector', text: 's', path: ['models', 'm', 'first_available', 4], fatal: true },
  ]

  test('are looked at where the selector is used', () => {
    expect(problems({ agents, models })).toEqual(found)
  })

  test('a provider in the wrong case passes until it is chosen', () => {
    const fatal = (first_available: string[], env: Environment | false): boolean[] =>
      analyze(
        {
          data: { agents, models: { m: { first_available } } },
          version: 16,
          complete: true,
          findings: [],
          misspellings: [],
        },
        false,
        { env },
      ).problems.map((problem) => problem.fatal)
    expect(fatal(['OpenAI/x', 'openai/x'], false)).toEqual([true])
    expect(fatal(['openai/x', 'OpenAI/x'], false)).toEqual([false])
    expect(fatal(['openai/x', 'OpenAI/x'], {})).toEqual([true])
    expect(fatal(['openai/x', 'OpenAI/x'], { OPENAI_API_KEY: 'x' })).toEqual([false])
  })

  test('are not looked at where nothing uses it', () => {
    expect(problems({ agents: { root: { model: 'openai/x' } }, models })).toEqual(
      found.map((problem) => ({ ...problem, fatal: false })),
    )
  })

  test('are looked at in any case when no agent needs a model', () => {
    expect(problems({ agents: { root: { harness: { type: 'codex' } } }, models })).toEqual(found)
  })
})
