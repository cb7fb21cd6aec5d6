import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import ts from 'typescript'
import { banner } from './banner.js'

const PACKAGE = '@secretlint/secretlint-rule-preset-recommend'

/**
 * Rules of secretlint whose expressions describe the form of one kind of token, each with what such a token
 * is. The other rules need a program, such as a parser for key files, or describe URLs with a password, which
 * `URL_PASSWORD` finds for every protocol.
 */
const KINDS: Readonly<Record<string, string>> = {
  '1password': 'a 1Password token',
  anthropic: 'an Anthropic API key',
  aws: 'an AWS access key',
  databricks: 'a Databricks token',
  docker: 'a Docker token',
  figma: 'a Figma token',
  github: 'a GitHub token',
  gitlab: 'a GitLab token',
  grafana: 'a Grafana token',
  groq: 'a Groq API key',
  'hashicorp-vault': 'a HashiCorp Vault token',
  huggingface: 'a Hugging Face token',
  linear: 'a Linear API key',
  notion: 'a Notion token',
  npm: 'an npm token',
  openai: 'an OpenAI API key',
  sendgrid: 'a SendGrid API key',
  shopify: 'a Shopify token',
  slack: 'a Slack token',
  vercel: 'a Vercel token',
}

/** An expression that starts with fixed characters and has no wildcard: the form of a token, no URL and no helper of a rule. */
const TOKEN_FORM = /^\/(?!https)(?:\(\?<!\\p\{L\}\)|\\b)?\(?(?:\?[:<\w>]*)?\w{2,}(?:[^.]|\\\.)*$/

/** secretlint has a letter of any script before a token in mind; without the flag `u`, all forms can be one expression. */
const NO_LETTER = '(?<![A-Za-z])'

/**
 * "No character of a token follows", at the end of an expression. Without it, a longer token is one as well, and a text that
 * repeats the start of a token is not read again and again.
 */
const TOKEN_END = /\(\?!(?:\\w|\[[^\]]+\])\)(?=\/$)/

/**
 * The module with the forms of tokens that secretlint knows (MIT license; its notice is in
 * `dist/THIRD-PARTY-NOTICES.txt`).
 * @returns TypeScript source
 * @throws Error when a rule of `KINDS` has no expression any more
 */
export function tokenFormsModule(): string {
  const require = createRequire(import.meta.url)
  const source = readFileSync(require.resolve(PACKAGE), 'utf8')
  const forms = expressionsOf(source)
    .filter(({ rule, expression }) => rule in KINDS && TOKEN_FORM.test(expression))
    .map(({ rule, expression }) => ({ rule, expression: withoutFlags(expression) }))
  for (const rule of Object.keys(KINDS))
    if (!forms.some((form) => form.rule === rule)) throw new Error(`${PACKAGE} has no form for "${rule}".`)
  const rows = forms.map(({ rule, expression }) => `  [${expression}, '${KINDS[rule] ?? ''}'],\n`)
  return (
    banner(PACKAGE) +
    `/** Forms of tokens that secretlint's rules describe, each with what a text of that form is. No flags, no groups. A function, because most runs need none of them. */\n` +
    `export const secretlintForms = (): readonly (readonly [form: RegExp, kind: string])[] => [\n${rows.join('')}]\n`
  )
}

/** A regular expression literal without flags and capturing groups, so that it can be one alternative of a larger one. */
function withoutFlags(literal: string): string {
  return literal
    .replace(/[a-z]*$/, '')
    .replaceAll('(?<!\\p{L})', NO_LETTER)
    .replace(/(?<!\\)\((?!\?)|\(\?<\w+>/g, '(?:')
    .replace(TOKEN_END, '')
}

/** Regular expressions of a bundle of rules, each with the rule that it belongs to. */
function expressionsOf(source: string): { rule: string; expression: string }[] {
  const file = ts.createSourceFile('rules.js', source, ts.ScriptTarget.Latest)
  const expressions: { end: number; text: string }[] = []
  const rules: { end: number; id: string }[] = []
  const visit = (node: ts.Node, statement: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) expressions.push({ end: node.end, text: node.text })
    if (ts.isStringLiteral(node) && node.text.startsWith('@secretlint/secretlint-rule-'))
      rules.push({ end: statement.end, id: node.text.replace('@secretlint/secretlint-rule-', '') })
    node.forEachChild((child) => visit(child, statement))
  }
  file.statements.forEach((statement) => visit(statement, statement))
  // The helpers of a rule precede the statement that names it.
  return expressions.map(({ end, text }) => ({
    rule: rules.find((rule) => rule.end >= end)?.id ?? '',
    expression: text,
  }))
}
