import type { RuleId } from '../api.js'
import type { SyntaxFinding } from '../document/syntax-finding.js'
import { closest, isOnlyNear } from '../suggest.js'
import { excerpt } from '../wording.js'
import { IGNORE_WORDS, type IgnoreComment, type Word } from './ignore-comments.js'
import { isRule, ruleGroups, ruleIds, UNHIDABLE } from './rule-settings.js'

/** A first word that needs more edits is another word. */
const MOST_EDITS = 4

/** Whether comments can ignore a rule. */
export function isIgnorable(name: string): name is RuleId {
  return isRule(name) && !UNHIDABLE.has(name) && name !== 'unused-ignore' && name !== 'invalid-ignore'
}

/** What is wrong with a comment, apart from rules that report nothing. `working`: its first word and its place are right. */
export function invalidIgnores(comment: IgnoreComment, working: boolean): SyntaxFinding[] {
  const { word, names, ownLine } = comment
  if (!IGNORE_WORDS.some((known) => known === word.text)) return [unknownWord(word, ownLine)]
  if (!working) {
    return [
      {
        ...at(word),
        message: 'The comment has no effect, because it comes after the first key.',
        hint: 'Move it to the top of the file.',
      },
    ]
  }
  if (names.length === 0) {
    return [
      {
        ...at(word),
        message: 'The comment does not name a rule.',
        hint: `Name the rule to ignore: "# ${word.text} RULE -- reason".`,
      },
    ]
  }
  return unknownNames(comment)
}

/** The first word that is no rule may be the start of a reason, of which one diagnostic is enough. */
function unknownNames({ names, hasReason }: IgnoreComment): SyntaxFinding[] {
  const found: SyntaxFinding[] = []
  for (const name of names) {
    if (isIgnorable(name.text)) continue
    const known = isRule(name.text) || ruleGroups.has(name.text)
    const near = known ? undefined : closest(name.text, ruleIds)
    found.push(known ? notIgnorable(name) : unknownName(name, near, names, hasReason))
    if (!known && near === undefined && !hasReason) break
  }
  return found
}

function notIgnorable(name: Word): SyntaxFinding {
  return ruleGroups.has(name.text)
    ? {
        ...at(name),
        message: `"${name.text}" is a group of rules, and a comment cannot ignore a group.`,
        hint: 'Name the rules that report here.',
      }
    : {
        ...at(name),
        message: `The rule "${name.text}" cannot be ignored.`,
        hint: 'Remove it from the comment.',
      }
}

function unknownName(
  name: Word,
  near: string | undefined,
  names: readonly Word[],
  hasReason: boolean,
): SyntaxFinding {
  const isNamed = names.some(({ text }) => text === near)
  const advice = hasReason
    ? 'Run "agent-lint rules" to list all rules.'
    : 'Separate a reason from the rules with "--".'
  return {
    ...at(name),
    message: `Unknown rule "${excerpt(name.text)}" in a comment.`,
    hint: near === undefined ? advice : `Did you mean "${near}"?`,
    fix:
      near === undefined || isNamed
        ? undefined
        : replaceWord(name, near, isOnlyNear(name.text, near, ruleIds)),
  }
}

function unknownWord(word: Word, ownLine: boolean): SyntaxFinding {
  const near =
    word.text === 'agent-lint-ignore'
      ? ownLine
        ? 'agent-lint-ignore-next-line'
        : 'agent-lint-ignore-line'
      : closest(word.text, IGNORE_WORDS, MOST_EDITS)
  return {
    ...at(word),
    message: `"${excerpt(word.text)}" does not ignore anything.`,
    hint: near === undefined ? `Start the comment with "# ${IGNORE_WORDS[1]}".` : `Did you mean "${near}"?`,
    fix: near === undefined ? undefined : replaceWord(word, near, true),
  }
}

function at({ start, end }: Word): Pick<SyntaxFinding, 'ruleId' | 'start' | 'end'> {
  return { ruleId: 'invalid-ignore', start, end }
}

/** `safe`: nothing else can be meant; another rule would be hidden by mistake. */
function replaceWord({ start, end }: Word, to: string, safe: boolean): SyntaxFinding['fix'] {
  return { title: `Write "${to}"`, safe, edits: [{ start, end, newText: to }] }
}
