import type { ModelUse, ResolvedModel } from '../api.js'
import type { Diagnostic, Path, Position } from '../diagnostic.js'

/** A place in the file, and what is wrong there. */
export interface TeamPlace {
  readonly path: Path
  readonly position: Position
  /** Indexes into `findings`. */
  readonly findings: readonly number[]
}

/** What a file is about: its agents, who leads to whom, and what they use. Secrets are masked everywhere. */
export interface Team {
  /** Those of the file in its order, then those that it only names. */
  readonly agents: readonly TeamAgent[]
  /** In file order. */
  readonly links: readonly TeamLink[]
  /** Identical references of several agents are one entry. */
  readonly models: readonly TeamModel[]
  /** Identical toolsets of several agents are one entry. */
  readonly toolsets: readonly TeamToolset[]
  readonly variables: readonly TeamVariable[]
  /** Every diagnostic of the file, in the order of `validate()`. Those that belong to nothing else in the team are here only. */
  readonly findings: readonly TeamFinding[]
}

/** An agent. */
export interface TeamAgent extends TeamPlace {
  /** Unique in the team. */
  readonly name: string
  /** `file`: the file defines it. `external`: a reference to a registry or a URL. `missing`: nothing defines it. */
  readonly kind: 'file' | 'external' | 'missing'
  /** docker-agent starts with it: "root", or the first agent. */
  readonly start: boolean
  readonly description?: string
  readonly models: readonly TeamModelUse[]
  readonly toolsets: readonly TeamToolsetUse[]
}

/** What an agent uses a model for. */
export interface TeamModelUse extends TeamPlace {
  readonly use: ModelUse
  /** Index into `models` of the team. */
  readonly model: number
}

/** A toolset of an agent. */
export interface TeamToolsetUse extends TeamPlace {
  /** Index into `toolsets` of the team. */
  readonly toolset: number
}

/** How an agent leads to another one. */
export type TeamLinkKind = 'sub-agent' | 'handoff' | 'forced handoff' | 'routing' | 'command'

/** One agent leads to another. */
export interface TeamLink extends TeamPlace {
  /** The name of the agent; undefined for a command that all agents share. */
  readonly from?: string
  /** The name of the agent. */
  readonly to: string
  readonly kind: TeamLinkKind
}

/** A reference, with the client that docker-agent builds for it. Its findings are those of its definition and its provider. */
export interface TeamModel
  extends
    Pick<
      ResolvedModel,
      | 'reference'
      | 'provider'
      | 'model'
      | 'apiType'
      | 'baseUrl'
      | 'requestUrl'
      | 'tokenKey'
      | 'credential'
      | 'modelsGateway'
      | 'problem'
    >,
    Pick<TeamPlace, 'findings'> {
  /** What the client reads from the environment. */
  readonly variables: readonly TeamModelVariable[]
  readonly usedBy: readonly TeamModelUser[]
}

/** A variable that a model reads. */
export interface TeamModelVariable {
  readonly name: string
  /** It, or a variable that docker-agent accepts instead, is set and not empty; undefined where the environment is not checked. */
  readonly set?: boolean
  /** When docker-agent needs it. `maybe`: it is not known whether docker-agent needs it. */
  readonly needed: 'start' | 'request' | 'maybe'
}

/** An agent that uses a model; the agent is an empty string for what all agents share. */
export interface TeamModelUser extends Omit<TeamPlace, 'findings'> {
  readonly agent: string
  readonly use: ModelUse
}

/** A toolset, or a server whose tools agents use. */
export interface TeamToolset extends Pick<TeamPlace, 'findings'> {
  /** As in the file: `mcp`, `shell`, `think`. */
  readonly type: string
  /** The name that it has, and the prefix of its tools. */
  readonly name?: string
  /** What it leads to: `docker:github`, a command with its arguments, a URL, a path. */
  readonly source?: string
  /** The names of the tools that are picked; undefined where all are. */
  readonly tools?: readonly string[]
  /** The name under `toolsets`, `mcps` or `rag`, where it is defined. */
  readonly defined?: string
  /** Names of agents. */
  readonly usedBy: readonly string[]
}

/** An environment variable that docker-agent needs to start. */
export interface TeamVariable extends Omit<TeamPlace, 'findings'> {
  readonly name: string
  /** Variables that docker-agent accepts instead. */
  readonly alternatives?: readonly string[]
  /** It, or an alternative, is set and not empty; undefined where the environment is not checked. */
  readonly set?: boolean
  /** It is not known whether docker-agent needs it. */
  readonly uncertain?: boolean
  /** Names of agents; an empty string for what all agents share. */
  readonly neededBy: readonly string[]
}

/** A diagnostic, as far as a drawing says it. */
export interface TeamFinding extends Pick<
  Diagnostic,
  'ruleId' | 'severity' | 'message' | 'hint' | 'path' | 'docs'
> {
  readonly position: Position
}
