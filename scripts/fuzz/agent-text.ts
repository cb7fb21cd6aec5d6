import fc, { type Arbitrary } from 'fast-check'
import { stringify, type CreateNodeOptions, type ToStringOptions } from 'yaml'
import { agentData } from './agent-data.js'
import { anyData } from './any-data.js'

/** A file that docker-agent loads. */
export interface SoundFile {
  readonly text: string
  /** Those with a model. */
  readonly agents: readonly string[]
}

const styles = fc.record({
  indent: fc.integer({ min: 1, max: 6 }),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 60),
  collectionStyle: fc.constantFrom<NonNullable<ToStringOptions['collectionStyle']>>('any', 'block', 'flow'),
  defaultStringType: fc.constantFrom<NonNullable<ToStringOptions['defaultStringType']>>(
    'PLAIN',
    'QUOTE_SINGLE',
    'QUOTE_DOUBLE',
  ),
})

/** What surrounds the data in a file. */
const surroundings = fc.record({
  before: fc.constantFrom('', '# an agent\n\n', '---\n', '%YAML 1.2\n---\n'),
  after: fc.constantFrom('', '\n\n', '# end\n', '...\n'),
  end: fc.constantFrom('\n', '\r\n'),
})

/** Sound agent files in every style of YAML. */
export const soundFiles: Arbitrary<SoundFile> = fc
  .tuple(agentData, styles, surroundings)
  .map(([data, style, { before, after, end }]) => ({
    text: `${before}${written(data, style)}${after}`.replaceAll('\n', end),
    agents: Object.entries(data.agents as object).flatMap(([name, agent]) =>
      'model' in agent ? [name] : [],
    ),
  }))

/** Files with any keys of the structure, in every style of YAML; few of them load. */
export const anyFiles: Arbitrary<string> = fc
  .tuple(anyData, styles, surroundings)
  .map(([data, style, { before, after, end }]) =>
    `${before}${written(data, { ...style, aliasDuplicateObjects: false })}${after}`.replaceAll('\n', end),
  )

/** The package `yaml` writes empty lists without indentation where a list is not indented, which is not valid. */
function written(data: unknown, style: ToStringOptions & CreateNodeOptions): string {
  return stringify(data, style).replaceAll(/:\n *\[\]/g, ': []')
}
