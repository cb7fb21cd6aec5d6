import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** The regular expressions of some modules. */
export interface Expressions {
  /** Every literal once, as it is written: `/pattern/flags`. Sorted. */
  readonly literals: readonly string[]
  /** Modules that build an expression at run time, relative to the folder. Sorted. */
  readonly builders: readonly string[]
}

/** Finds the regular expressions of all TypeScript modules in a folder, apart from tests. */
export function regularExpressions(folder: string): Expressions {
  const literals = new Set<string>()
  const builders = new Set<string>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue
    const text = readFileSync(path.join(folder, name), 'utf8')
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) literals.add(node.text)
      if (buildsExpression(node)) builders.add(name.replaceAll(path.sep, '/'))
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest))
  }
  return { literals: [...literals].sort(), builders: [...builders].sort() }
}

/** `new RegExp(…)`, `RegExp(…)`. */
function buildsExpression(node: ts.Node): boolean {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'RegExp'
  )
}
