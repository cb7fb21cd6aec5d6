import type { ToolsetEntry } from '../../analysis/config.js'
import {
  boundAttributes,
  isToolsetType,
  misplacedAttributes,
  typesTakingAll,
  type BoundAttribute,
} from '../../analysis/toolsets/attributes.js'
import type { Report } from '../../finding.js'
import { oneOf } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'misplaced-toolset-attribute',
    severity: 'error',
    description: 'A toolset has an attribute that its type does not take.',
    rationale:
      'Most attributes of a toolset belong to one or a few types: `command` to `mcp` and `lsp`, `path` to `memory` and `tasks`. docker-agent refuses a file in which one of them has a value on a toolset of another type, also under the top-level `toolsets` and `mcps` and when no agent uses the entry. An empty text, list or map and `false` pass, except for a few attributes that are refused by their mere presence (`ignore_vcs`, `sudo_askpass`, `recall`, `config`, `lifecycle`, `rag_config`). Where several attributes of a toolset do not fit, the type itself is probably wrong, and the rule says so once. Which types take an attribute depends on the config version of the file.',
    fixable: false,
    since: '0.1.0',
  },
  check({ model, report }) {
    const { version, toolsets } = model.config
    for (const entry of toolsets) {
      const wrong = misplacedAttributes(entry, version)
      if (!isToolsetType(entry.type, version) || wrong.length === 0) continue
      const meant = typesTakingAll(boundAttributes(entry, version))
      if (wrong.length > 1 && meant.length > 0 && entry.where !== 'mcps')
        report(wrongType(entry, wrong, meant))
      else for (const attribute of wrong) report(wrongAttribute(entry, attribute))
    }
  },
})

function wrongType(entry: ToolsetEntry, wrong: readonly BoundAttribute[], meant: readonly string[]): Report {
  return {
    path: [...entry.path, 'type'],
    message: `A toolset of type "${entry.type}" does not take ${oneOf(wrong.map(({ name }) => name))}.`,
    hint: `All of its attributes go with type ${oneOf(meant)}.`,
    related: wrong.map(({ name, path }) => ({ path, at: 'key', message: `"${name}" is given here.` })),
  }
}

function wrongAttribute({ type, path, where }: ToolsetEntry, attribute: BoundAttribute): Report {
  const owner = where === 'mcps' ? 'an entry of "mcps"' : `a toolset of type "${type}"`
  return {
    path: attribute.path,
    at: 'key',
    message: `"${attribute.name}" cannot be used on ${owner}.`,
    hint: HINTS[`${type}.${attribute.name}`] ?? hint(type, attribute),
    ...(where === 'mcps' ? {} : { related: [{ path: [...path, 'type'], message: 'The type is set here.' }] }),
  }
}

function hint(type: string, { types, later }: BoundAttribute): string {
  return later[type]
    ? `Type "${type}" takes it from config version ${later[type]} on.`
    : `It goes with type ${oneOf(types)}.`
}

const HINTS: Readonly<Record<string, string>> = {
  'mcp.url': 'For a remote server write remote: { url: … }.',
  'mcp.headers': 'For a remote server write remote: { url: …, headers: { … } }.',
}
