import type { ToolsetEntry } from '../../analysis/config.js'
import {
  boundAttributes,
  isToolsetType,
  misplacedAttributes,
  typesWithAll,
  type BoundAttribute,
} from '../../analysis/toolsets/attributes.js'
import { remove, replaceWith, setHere, type PathFix, type Report } from '../../finding.js'
import { oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A toolset has an attribute that its type does not accept.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const { version, toolsets } = config
    for (const entry of toolsets) {
      const wrong = misplacedAttributes(entry, version)
      if (!isToolsetType(entry.type, version) || wrong.length === 0) continue
      const meant = typesWithAll(boundAttributes(entry, version))
      if (wrong.length > 1 && meant.length > 0 && entry.where !== 'mcps')
        report(wrongType(entry, wrong, meant))
      else for (const attribute of wrong) report(wrongAttribute(entry, attribute))
    }
  },
})

function wrongType(entry: ToolsetEntry, wrong: readonly BoundAttribute[], meant: readonly string[]): Report {
  const place = { path: [...entry.path, 'type'] }
  return {
    ...place,
    message: `A toolset of type "${entry.type}" does not accept ${oneOf(wrong.map(({ name }) => name))}.`,
    hint: `All of its attributes belong to type ${oneOf(meant)}.`,
    related: wrong.map(({ name, path }) => setHere(name, path)),
    fix: replaceWith(place, meant.length === 1 ? meant[0] : undefined, { safe: false }),
  }
}

function wrongAttribute(entry: ToolsetEntry, attribute: BoundAttribute): Report {
  const { type, path, where } = entry
  const owner = where === 'mcps' ? 'an entry of "mcps"' : `a toolset of type "${type}"`
  return {
    path: attribute.path,
    at: 'key',
    message: `"${attribute.name}" cannot be used on ${owner}.`,
    hint: HINTS[`${type}.${attribute.name}`] ?? hint(type, attribute),
    related: where === 'mcps' ? undefined : [{ path: [...path, 'type'], message: 'The type is set here.' }],
    fix: fixFor(entry, attribute),
  }
}

/** Raises the version that is too old for the attribute, moves the URL of a remote server to its place, or removes the attribute. */
function fixFor({ type, value }: ToolsetEntry, { name, path, later }: BoundAttribute): PathFix | undefined {
  const since = later[type]
  if (since !== undefined)
    return replaceWith({ path: ['version'] }, String(since), {
      safe: false,
      title: `Declare version ${since}`,
    })
  if (HINTS[`${type}.${name}`] === undefined) return remove(path, name)
  const hasSource = [value.remote, value.command, value.ref].some((source) => source !== undefined)
  if (name !== 'url' || hasSource) return undefined
  return {
    title: 'Move it into "remote"',
    safe: false,
    edits: [
      { kind: 'rename-key', path, to: 'remote' },
      { kind: 'to-mapping', path, key: name },
    ],
  }
}

function hint(type: string, { types, later }: BoundAttribute): string {
  return later[type] === undefined
    ? `It belongs to type ${oneOf(types)}.`
    : `Type "${type}" accepts it from config version ${later[type]} on.`
}

const HINTS: Readonly<Record<string, string>> = {
  'mcp.url': 'For a remote server, write remote: { url: … }.',
  'mcp.headers': 'For a remote server, write remote: { url: …, headers: { … } }.',
}
