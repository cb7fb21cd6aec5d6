import { blocksOf, type Block } from '../decode/blocks.js'
import type { HookDefinition, HookMatcherConfig } from '../generated/config.js'
import type { Config, Loose } from './config.js'

/** Blocks that rules look for wherever they appear, by their names in the structure. */
interface BlockTypes {
  readonly HookDefinition: HookDefinition
  readonly HookMatcherConfig: HookMatcherConfig
}

/** Every block of one name in a file, with the type of its value. */
export function blocksNamed<Name extends keyof BlockTypes>(
  name: Name,
  { data, version }: Config,
): Block<Loose<BlockTypes[Name]>>[] {
  const isNamed = (block: Block): block is Block<Loose<BlockTypes[Name]>> => block.name === name
  return blocksOf(data, version).filter(isNamed)
}
