import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { build } from 'esbuild'
import { packed } from './project-copy.js'
import { chromium, must, nodePrograms, ROOT, run, SET_UP_MS } from './set-up.js'

const MINUTE = 60_000
const MANIFEST = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string }

let programs = ''
let browser = ''
let consumer = ''
let pack: ReturnType<typeof packed>
beforeAll(() => {
  programs = nodePrograms()
  browser = chromium()
  consumer = mkdtempSync(path.join(tmpdir(), 'agent-lint-consumer-'))
  pack = packed(consumer)
  write('package.json', '{ "private": true }')
  must('npm', ['install', '--no-audit', '--no-fund', '--offline', pack.tarball], consumer)
}, SET_UP_MS)
afterAll(() => rmSync(consumer, { recursive: true, force: true }))

function write(name: string, text: string): string {
  const file = path.join(consumer, name)
  writeFileSync(file, text)
  return file
}

function read(name: string): string {
  return readFileSync(path.join(consumer, 'node_modules/agent-lint', name), 'utf8')
}

/** The code blocks of a language in docs/api.md, in order. */
function examples(language: string): string[] {
  return [
    ...readFileSync(path.join(ROOT, 'docs/api.md'), 'utf8').matchAll(
      new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'),
    ),
  ].map(([, block = '']) => block)
}

describe('what is in the package', () => {
  test('the compiled files, the schema and the documents, and nothing else', () => {
    expect(pack.files).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/chalk.cjs',
      'dist/cli.cjs',
      'dist/diff.cjs',
      'dist/drawing.cjs',
      'dist/drawing.d.ts',
      'dist/drawing.js',
      'dist/globby.cjs',
      'dist/globs.cjs',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/jsonc-parser.cjs',
      'dist/lsp.cjs',
      'dist/main.cjs',
      'dist/pages.cjs',
      'dist/reports.cjs',
      'package.json',
      'schema/docker-agent.schema.json',
      'schema/output.schema.json',
      'schema/settings.schema.json',
      'schema/team.schema.json',
    ])
    expect(pack.size).toBeLessThan(1 << 20)
  })

  test('no trace of where it was built', () => {
    const telling = pack.files
      .filter((file) => file.startsWith('dist/'))
      .filter((file) => /sourceMappingURL|\.\.\/node_modules\//.test(read(file)) || read(file).includes(ROOT))
    expect(telling).toEqual([])
  })

  test('nothing else is installed with it', () => {
    expect(
      Object.keys(
        (JSON.parse(readFileSync(path.join(consumer, 'package-lock.json'), 'utf8')) as { packages: object })
          .packages,
      ),
    ).toEqual(['', 'node_modules/agent-lint'])
  })

  test('publint finds nothing', () => {
    const { status, output } = run(
      process.execPath,
      [path.join(programs, 'publint/src/cli.js'), 'run', '--strict', pack.tarball],
      consumer,
    )
    expect(output).toContain('All good!')
    expect(status).toBe(0)
  })

  test('"are the types wrong" finds nothing', () => {
    const { status, output } = run(
      process.execPath,
      [
        path.join(programs, '@arethetypeswrong/cli/dist/index.js'),
        '--profile',
        'esm-only',
        '--format',
        'ascii',
        pack.tarball,
      ],
      consumer,
    )
    expect(output).toMatch(/"agent-lint"\n\n+node16 \(from ESM\): 🟢 \(ESM\)\nbundler: 🟢/u)
    expect(status).toBe(0)
  })
})

describe('the command', () => {
  test('is installed', () => {
    expect(must('npx', ['--no-install', 'agent-lint', '--version'], consumer)).toBe(`${MANIFEST.version}\n`)
  })

  test('checks a file', () => {
    write('agents.yaml', readFileSync(path.join(ROOT, 'fixtures/schema/six-mistakes.yaml'), 'utf8'))
    const { status, stdout } = run(
      'npx',
      ['--no-install', 'agent-lint', '--env', 'off', '--format', 'compact', 'agents.yaml'],
      consumer,
    )
    expect(stdout.trim().split('\n')).toHaveLength(6)
    expect(status).toBe(1)
  })
})

describe('types', () => {
  const compilers: [string, () => string][] = [
    ['5.8', () => path.join(programs, 'typescript-5.8/lib/tsc.js')],
    ['5.9', () => createRequire(import.meta.url).resolve('typescript/lib/tsc.js')],
    ['7', () => path.join(programs, 'typescript-7/bin/tsc')],
  ]
  const strict = {
    strict: true,
    resolveJsonModule: true,
    noEmit: true,
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    types: [],
    target: 'es2022',
    lib: ['es2022', 'dom'],
  }

  /** Compiles the documented examples with these options, and returns the compiler's output. */
  function complaints(compiler: string, options: object, extension: 'mts' | 'cts' | 'ts'): string {
    const sources =
      extension === 'cts'
        ? [
            "import { validate, type ValidationResult } from 'agent-lint'\nexport const result: ValidationResult = validate('')\n",
          ]
        : examples('ts')
    const include = sources.map((text, index) =>
      path.basename(
        write(`example-${String(index)}.${extension}`, extension === 'cts' ? text : `${text}\nexport {}\n`),
      ),
    )
    const project = write(
      'tsconfig.json',
      JSON.stringify({ compilerOptions: { ...strict, ...options }, include }),
    )
    return run(process.execPath, [compiler, '--project', project], consumer).output
  }

  test.each(compilers)(
    'TypeScript %s: an ES module under node',
    (_, compiler) => {
      expect(examples('ts').length).toBeGreaterThan(4)
      expect(complaints(compiler(), { module: 'nodenext' }, 'mts')).toBe('')
    },
    MINUTE,
  )

  test.each(compilers)(
    'TypeScript %s: CommonJS under node',
    (_, compiler) => {
      expect(complaints(compiler(), { module: 'nodenext' }, 'cts')).toBe('')
    },
    MINUTE,
  )

  test.each(compilers)(
    'TypeScript %s: with a bundler',
    (_, compiler) => {
      expect(complaints(compiler(), { module: 'esnext', moduleResolution: 'bundler' }, 'ts')).toBe('')
    },
    MINUTE,
  )

  test(
    'wrong use is a type error',
    () => {
      write('wrong.mts', "import { validate } from 'agent-lint'\nvalidate(5)\n")
      const project = write(
        'tsconfig.json',
        JSON.stringify({ compilerOptions: { ...strict, module: 'nodenext' }, include: ['wrong.mts'] }),
      )
      expect(
        run(
          process.execPath,
          [path.join(programs, 'typescript-5.8/lib/tsc.js'), '--project', project],
          consumer,
        ).output,
      ).toContain("'number' is not assignable to parameter of type 'string'")
    },
    MINUTE,
  )
})

describe('running', () => {
  /** What the documented examples print, in order. */
  const outputs = [
    '3:5 error unknown-key: Unknown key "modle" in an agent. Did you mean "model"?\nfalse\n',
    'true\n',
    '[ \'8: Unknown key "modle" in an agent.\' ]\n',
    /^\[\n.*Unknown agent.*\n\s+'openai\/gpt-5-mini',\n.*CLOUDFLARE_ACCOUNT_ID/s,
    /'no-agents'.*\nThe file does not define an agent\.\n/s,
    /^agents:\n {2}root:\n {4}model: openai\/gpt-5-mini\n.*\n \{ 'provider-case': 1 \} 0\n$/,
    /^agents:\n {2}root:\n {4}model: openai\/gpt-5-mini\n/,
    /provider-case.*OpenAI\/gpt-5-mini/s,
    /'writer', 'missing'.*flowchart LR.*"writer \(not defined\).*digraph.*<svg .*<\/svg>/s,
    'docker-agent configuration\n',
  ]

  test('every example is run', () => {
    expect(examples('ts')).toHaveLength(outputs.length)
  })

  test.each(outputs.map((expected, index) => ({ index, expected })))(
    'example $index of the documentation',
    async ({ index, expected }) => {
      write('agents.yaml', readFileSync(path.join(ROOT, 'fixtures/schema/six-mistakes.yaml'), 'utf8'))
      const { outputFiles } = await build({
        stdin: { contents: examples('ts')[index] ?? '', loader: 'ts', resolveDir: consumer },
        bundle: true,
        format: 'esm',
        packages: 'external',
        write: false,
      })
      const shown = must(
        process.execPath,
        ['--no-warnings', write('example.mjs', outputFiles[0]?.text ?? '')],
        consumer,
      )
      if (typeof expected === 'string') expect(shown).toBe(expected)
      else expect(shown).toMatch(expected)
    },
  )

  test('require', () => {
    const [example = ''] = examples('js')
    expect(run(process.execPath, [write('example.cjs', example)], consumer)).toMatchObject({
      status: 0,
      output: 'false\n',
    })
  })

  test(
    'a browser: no files, no process, the same result',
    async () => {
      const source = readFileSync(path.join(ROOT, 'fixtures/schema/six-mistakes.yaml'), 'utf8')
      const contents = `
      import { validate, validateFile, schema } from 'agent-lint'
      const { valid, diagnostics } = validate(${JSON.stringify(source)})
      const refused = await validateFile('agents.yaml').catch(({ name }) => name)
      document.body.textContent = JSON.stringify({ process: typeof process, valid, refused, title: schema.title, found: diagnostics.map(({ ruleId, range }) => ruleId + ':' + range.start.line) })`
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: consumer },
        bundle: true,
        format: 'esm',
        platform: 'browser',
        charset: 'utf8',
        write: false,
      })
      const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')
      const page = write(
        'page.html',
        `<!doctype html><meta charset="utf-8"><body><script type="module">${script}</script>`,
      )
      const quiet = [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ]
      const shown = must(
        browser,
        [
          ...quiet,
          `--user-data-dir=${path.join(consumer, 'profile')}`,
          '--dump-dom',
          '--virtual-time-budget=5000',
          `file://${page}`,
        ],
        consumer,
      )
      expect(
        JSON.parse((/<body>(\{.*?\})<\/body>/s.exec(shown)?.[1] ?? '{}').replaceAll('&amp;', '&')),
      ).toEqual({
        process: 'undefined',
        valid: false,
        refused: 'UsageError',
        title: 'docker-agent configuration',
        found: [
          'missing-env:6',
          'unknown-key:7',
          'unknown-agent:9',
          'unknown-toolset-type:11',
          'unknown-key:13',
          'unknown-model:16',
          'invalid-type:23',
        ],
      })
    },
    MINUTE,
  )
})
