import type { Range, TextEdit } from 'vscode-languageserver'
import { isKnownProvider } from '../catalog/providers.js'
import { plainOrQuoted, rewriteScalar, type Replacement } from '../document/edits.js'
import type { YamlNode } from '../document/tree.js'
import { excerpt } from '../wording.js'
import { groupBy } from '../group-by.js'
import { nameAt, namesIn, sameName, type Occurrence } from './names.js'
import type { OpenDocument } from './open-document.js'
import { KIND_WORDS, type NameKind } from './written-names.js'

/** Why a name cannot be changed, for the user. */
export interface Refusal {
  readonly refused: string
}

/** The name at an offset, to be edited. */
export function prepareRename(
  document: OpenDocument,
  offset: number,
): { readonly range: Range; readonly placeholder: string } | Refusal {
  const found = nameAt(document.inspection, offset)
  const refused = refusalOf(document, found)
  if (!found || refused !== undefined) return { refused: refused ?? NO_NAME }
  return { range: document.positions.rangeOf(found.span), placeholder: found.name }
}

/** The text edits that change the name at an offset, where it is defined and everywhere else in the file. */
export function rename(
  document: OpenDocument,
  offset: number,
  newName: string,
): { readonly edits: readonly TextEdit[] } | Refusal {
  const { inspection, positions, text } = document
  const found = nameAt(inspection, offset)
  const refused = refusalOf(document, found) ?? (found && refusalOfName(document, found, newName))
  if (!found || refused !== undefined) return { refused: refused ?? NO_NAME }
  if (newName === found.name) return { edits: [] }
  const edits = replacements(sameName(inspection, found), newName, text)
  if (!edits) return { refused: `"${excerpt(found.name)}" is written over several lines. Change it by hand.` }
  return { edits: edits.map(({ newText, ...span }) => ({ range: positions.rangeOf(span), newText })) }
}

const NO_NAME = 'There is no name here that can be changed.'

function refusalOf(document: OpenDocument, found: Occurrence | undefined): string | undefined {
  if (!found) return NO_NAME
  const { kind, name } = found
  const isDefined = sameName(document.inspection, found).some(({ role }) => role === 'definition')
  if (!isDefined) return `This file does not define the ${KIND_WORDS[kind]} "${excerpt(name)}".`
  const [first] = agentNames(document)
  return kind === 'agents' && name === 'root' && first !== undefined && first !== 'root'
    ? `docker-agent starts the agent "root". Under another name, it would start "${excerpt(first)}", the first agent.`
    : undefined
}

function refusalOfName(
  document: OpenDocument,
  { kind, name }: Occurrence,
  newName: string,
): string | undefined {
  if (newName === name) return undefined
  if (newName.trim() === '') return 'The new name is empty.'
  if (newName !== newName.trim()) return 'A name cannot start or end with a space.'
  if (hasControls(newName)) return 'A name cannot contain line breaks or control characters.'
  const isTaken = namesIn(document.inspection).occurrences.some(
    (other) => other.kind === kind && other.role === 'definition' && other.name === newName,
  )
  if (isTaken) return `There is already ${withArticle(KIND_WORDS[kind])} "${excerpt(newName)}".`
  return REFUSALS[kind]?.(newName, document, name)
}

function withArticle(word: string): string {
  return `${/^(?:[aeiou]|MCP)/.test(word) ? 'an' : 'a'} ${word}`
}

function hasControls(text: string): boolean {
  return [...text].some((char) => char < ' ' || char === '\x7f')
}

/** What docker-agent, or a model's provider, does not accept in the names of a kind. */
const REFUSALS: Readonly<
  Partial<Record<NameKind, (newName: string, document: OpenDocument, name: string) => string | undefined>>
> = {
  agents: (newName, document, name) =>
    newName === 'root' && agentNames(document)[0] !== name
      ? 'docker-agent starts the agent "root" instead of the first one. Move the agent to the top before you rename it.'
      : undefined,
  models: (newName) =>
    newName === 'auto'
      ? '"auto" means any model whose API key is set.'
      : (refusedCharacter(newName, ',', 'separates the models of a list') ??
        refusedCharacter(newName, '/', 'separates a provider from a model ID')),
  providers: (newName) =>
    isKnownProvider(newName)
      ? `"${newName}" is a built-in provider.`
      : (refusedCharacter(newName, '/', 'separates a provider from a model ID') ??
        refusedCharacter(newName, ',', 'separates the models of a list')),
  mcps: (newName) =>
    newName.startsWith('docker:')
      ? 'Names that start with "docker:" belong to Docker\'s catalog.'
      : undefined,
  tools: (newName) =>
    /^[\w-]{1,64}$/.test(newName)
      ? undefined
      : 'The name of a tool has up to 64 letters, digits, "_" and "-".',
}

function refusedCharacter(name: string, character: string, meaning: string): string | undefined {
  return name.includes(character) ? `A name cannot contain "${character}", which ${meaning}.` : undefined
}

/** In the order of the file. */
function agentNames({ inspection }: OpenDocument): string[] {
  return inspection.analysis.config.agents.map(({ name }) => name)
}

/** Undefined where one of the names cannot be replaced alone. */
function replacements(
  all: readonly Occurrence[],
  newName: string,
  source: string,
): Replacement[] | undefined {
  const anchors = new Set(all.map(({ node }) => node))
  const edits: Replacement[] = []
  for (const [node, inNode] of groupBy(all, (one) => one.node)) {
    // The alias follows the scalar that it refers to.
    if (node.kind === 'alias' && node.target && anchors.has(node.target)) continue
    const own = inScalar(node, inNode, newName, source)
    if (!own) return undefined
    edits.push(...own)
  }
  return edits
}

/** One edit for each name in a scalar, or one for all where the scalar has to be written anew. */
function inScalar(
  node: YamlNode,
  names: readonly Occurrence[],
  newName: string,
  source: string,
): Replacement[] | undefined {
  if (node.kind === 'alias') return [{ start: node.start, end: node.end, newText: plainOrQuoted(newName) }]
  if (node.kind !== 'scalar') return undefined
  const isWhole = ({ within }: Occurrence): boolean => within.start === 0 && within.end === node.text.length
  const edits = names.map((one) =>
    rewriteScalar(node, source, { to: newName, within: isWhole(one) ? undefined : one.within }),
  )
  const complete = edits.filter((edit) => edit !== undefined)
  if (complete.length < edits.length) return undefined
  if (!complete.some((edit) => edit.start === node.start && edit.end === node.end)) return complete
  const to = [...names]
    .sort((a, b) => b.within.start - a.within.start)
    .reduce((text, { within }) => text.slice(0, within.start) + newName + text.slice(within.end), node.text)
  const whole = rewriteScalar(node, source, { to })
  return whole && [whole]
}
