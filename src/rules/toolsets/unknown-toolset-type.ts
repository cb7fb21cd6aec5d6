import type { ToolsetEntry } from '../../analysis/config.js'
import { isToolsetType, lastVersionOf, misplacedAttributes } from '../../analysis/toolsets/attributes.js'
import { typeAdvice } from '../../analysis/toolsets/type-advice.js'
import type { Report } from '../../finding.js'
import { excerpt } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A toolset has a type that docker-agent does not have, or none.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const { version, toolsets } = config
    for (const entry of toolsets) {
      if (entry.where === 'mcps') continue
      const last = lastVersionOf(entry.type)
      if (last !== undefined && version >= last) report(removed(entry, version, last))
      else if (!isToolsetType(entry.type, version)) report(unknown(entry, version))
    }
  },
})

function removed(entry: ToolsetEntry, version: number, last: number): Report {
  const refused = version > last && misplacedAttributes(entry, version).length > 0
  const message = `Toolset type "${entry.type}" does not exist any more since config version ${last + 1}; docker-agent skips the toolset.`
  return {
    path: [...entry.path, 'type'],
    severity: refused ? 'error' : 'warning',
    message,
    hint: 'Type "plan" keeps plans; otherwise remove the toolset.',
  }
}

function unknown(entry: ToolsetEntry, version: number): Report {
  const misplaced = misplacedAttributes(entry, version)
  const refused = misplaced.length > 0
  const severity = refused ? 'error' : 'warning'
  const effect = refused ? 'docker-agent refuses the attributes beside it' : 'docker-agent skips the toolset'
  const { hint, rename } = typeAdvice(entry, version, refused)
  const related = misplaced.map(({ name, path }) => ({
    path,
    at: 'key' as const,
    message: `"${name}" is given here.`,
  }))
  if (entry.type === '')
    return {
      path: entry.path,
      missing: ['type'],
      severity,
      message: `The toolset has no type, so ${effect}.`,
      hint,
      related,
    }
  const path = [...entry.path, 'type']
  const fix = rename && {
    title: `Write "${rename.to}"`,
    safe: rename.certain,
    edits: [{ kind: 'replace-value' as const, path, to: rename.to }],
  }
  return {
    path,
    severity,
    message: `"${excerpt(entry.type)}" is no toolset type, so ${effect}.`,
    hint,
    related,
    ...(fix ? { fix } : {}),
  }
}
