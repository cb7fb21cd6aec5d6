type RuleId = "agent-name-conflict" | "alias-not-inherited" | "alloy-with-provider" | "api-type-without-token" | "archived-mcp-server" | "azure-base-url" | "blocked-private-host" | "byte-order-mark" | "cache-not-enabled" | "cache-outside-folder" | "coerced-value" | "command-with-arguments" | "dropped-hook" | "dropped-whole-number" | "duplicate-key" | "duplicate-list-entry" | "duplicate-permission-argument" | "duplicate-toolset" | "fallback-same-model" | "file-too-large" | "gateway-auth-header" | "handoff-cycle" | "hcl-unchecked" | "ignored-document" | "ignored-hook-arguments" | "ignored-model-setting" | "ignored-option-value" | "ignored-structured-output" | "incomplete-strict-schema" | "internal-error" | "invalid-agent-routing" | "invalid-api-endpoint" | "invalid-api-type" | "invalid-auth" | "invalid-cloudflare-url" | "invalid-defer" | "invalid-encoding" | "invalid-evaluator" | "invalid-evaluator-model" | "invalid-evaluator-policy" | "invalid-first-available" | "invalid-flavor" | "invalid-gateway-header" | "invalid-harness" | "invalid-header" | "invalid-hook" | "invalid-ignore" | "invalid-instruction-file" | "invalid-merge" | "invalid-provider" | "invalid-ref" | "invalid-settings" | "invalid-skill" | "invalid-tag" | "invalid-thinking-display" | "invalid-toolset" | "invalid-toolset-source" | "invalid-type" | "invalid-value" | "key-needs-version" | "malformed-env" | "max-tokens-too-large" | "misplaced-toolset-attribute" | "missing-description" | "missing-env" | "missing-gateway-id" | "missing-key" | "missing-model" | "missing-provider-prefix" | "model-cycle" | "model-id-case" | "no-agents" | "no-instruction" | "no-read-only-tool" | "non-string-api-argument" | "out-of-range" | "path-as-skill" | "provider-case" | "removed-key" | "replaced-token" | "routing-cycle" | "secret-in-config" | "self-delegation" | "shadowed-command" | "shadowed-permission" | "skipped-toolset" | "stray-dollar" | "structured-output-with-tools" | "syntax" | "too-many-values" | "undeclared-api-argument" | "unexpanded-header" | "unexpanded-variable" | "unexpected-provider-prefix" | "unknown-agent" | "unknown-builtin" | "unknown-catalog-server" | "unknown-gateway-prefix" | "unknown-hook-schema" | "unknown-key" | "unknown-mcp-server" | "unknown-model" | "unknown-model-id" | "unknown-name" | "unknown-permission-tool" | "unknown-provider" | "unknown-tool" | "unknown-toolset-type" | "unknown-version" | "unmatched-domain" | "unmatched-file-type" | "unmatched-hook" | "unmatched-permission-argument" | "unreachable-agent" | "unreachable-candidate" | "unread-provider-option" | "unreadable-file" | "unsent-api-argument" | "unsent-model-setting" | "unsupported-command-syntax" | "unsupported-expression" | "unsupported-gateway-api" | "unusable-base-url" | "unused-definition" | "unused-ignore" | "user-config-unchecked" | "wrong-model-use" | "wrong-thinking-budget" | "zero-retries";
type Severity = "error" | "warning" | "info";
interface Position {
	readonly line: number;
	readonly column: number;
	readonly offset: number;
}
interface Range {
	readonly start: Position;
	readonly end: Position;
}
interface TextEdit {
	readonly range: Range;
	readonly newText: string;
}
type Path = readonly (string | number)[];
interface RelatedPlace {
	readonly message: string;
	readonly range: Range;
}
interface Fix {
	readonly title: string;
	readonly safe: boolean;
	readonly edits: readonly TextEdit[];
}
interface DiagnosticData {
	/** The text in the range may be a secret. */
	readonly secret?: boolean;
	/** The environment variables that the diagnostic names as missing; a secret in the place of a name is not repeated. */
	readonly variables?: readonly string[];
}
interface Diagnostic {
	readonly ruleId: RuleId;
	readonly severity: Severity;
	/** What is wrong: one sentence, with values in double quotes. */
	readonly message: string;
	/** What to do about it. */
	readonly hint?: string;
	/** The place in the document. */
	readonly path: Path;
	/** The place in the text. */
	readonly range: Range;
	readonly related?: readonly RelatedPlace[];
	readonly fix?: Fix;
	readonly data?: DiagnosticData;
	/** URL of the rule's page. */
	readonly docs: string;
}
type ModelUse = "model" | "fallback" | "title" | "compaction" | "routing" | "toolset" | "skill" | "hook" | "rag";
interface ResolvedModel {
	readonly agent: string;
	readonly use: ModelUse;
	/** The reference in the file: one item of an alloy, a name, or provider/model. */
	readonly reference: string;
	/** Provider and model that the client is built with. */
	readonly provider: string;
	readonly model: string;
	/**
	 * The API that requests use: `openai_chatcompletions`, `openai_responses`, `anthropic`, `google`, `dmr` or `amazon-bedrock`;
	 * empty where the reference does not resolve.
	 */
	readonly apiType: string;
	/**
	 * Only where the model, a user-defined provider or an alias sets it. Variables that are set are expanded,
	 * including secrets.
	 */
	readonly baseUrl?: string;
	/**
	 * The full address of a request, with the same variables expanded; undefined where it is not known (Google, Azure, Amazon
	 * Bedrock, Docker Model Runner, base URLs with a query).
	 */
	readonly requestUrl?: string;
	/** Only where the model, a user-defined provider or an alias names it. */
	readonly tokenKey?: string;
	/** The variable that the client reads its secret from; never the value. */
	readonly credential?: string;
	/** The URL of docker-agent's models gateway, where requests go there; then no URL, `tokenKey` and `credential` is given. */
	readonly modelsGateway?: string;
	readonly path: Path;
	/** Why the reference does not resolve, if it does not. */
	readonly problem?: string;
}
/** A place in the file, and what is wrong there. */
export interface TeamPlace {
	readonly path: Path;
	readonly position: Position;
	/** Indexes into `findings`. */
	readonly findings: readonly number[];
}
/** What a file is about: its agents, who leads to whom, and what they use. Secrets are masked everywhere. */
export interface Team {
	/** Those of the file in its order, then those that it only names. */
	readonly agents: readonly TeamAgent[];
	/** In file order. */
	readonly links: readonly TeamLink[];
	/** Identical references of several agents are one entry. */
	readonly models: readonly TeamModel[];
	/** Identical toolsets of several agents are one entry. */
	readonly toolsets: readonly TeamToolset[];
	readonly variables: readonly TeamVariable[];
	/** Every diagnostic of the file, in the order of `validate()`. Those that belong to nothing else in the team are here only. */
	readonly findings: readonly TeamFinding[];
}
/** An agent. */
export interface TeamAgent extends TeamPlace {
	/** Unique in the team. */
	readonly name: string;
	/** `file`: the file defines it. `external`: a reference to a registry or a URL. `missing`: nothing defines it. */
	readonly kind: "file" | "external" | "missing";
	/** docker-agent starts with it: "root", or the first agent. */
	readonly start: boolean;
	readonly description?: string;
	readonly models: readonly TeamModelUse[];
	readonly toolsets: readonly TeamToolsetUse[];
}
/** What an agent uses a model for. */
export interface TeamModelUse extends TeamPlace {
	readonly use: ModelUse;
	/** Index into `models` of the team. */
	readonly model: number;
}
/** A toolset of an agent. */
export interface TeamToolsetUse extends TeamPlace {
	/** Index into `toolsets` of the team. */
	readonly toolset: number;
}
/** How an agent leads to another one. */
export type TeamLinkKind = "sub-agent" | "handoff" | "forced handoff" | "routing" | "command";
/** One agent leads to another. */
export interface TeamLink extends TeamPlace {
	/** The name of the agent; undefined for a command that all agents share. */
	readonly from?: string;
	/** The name of the agent. */
	readonly to: string;
	readonly kind: TeamLinkKind;
}
/** A reference, with the client that docker-agent builds for it. Its findings are those of its definition and its provider. */
export interface TeamModel extends Pick<ResolvedModel, "reference" | "provider" | "model" | "apiType" | "baseUrl" | "requestUrl" | "tokenKey" | "credential" | "modelsGateway" | "problem">, Pick<TeamPlace, "findings"> {
	/** What the client reads from the environment. */
	readonly variables: readonly TeamModelVariable[];
	readonly usedBy: readonly TeamModelUser[];
}
/** A variable that a model reads. */
export interface TeamModelVariable {
	readonly name: string;
	/** It, or a variable that docker-agent accepts instead, is set and not empty; undefined where the environment is not checked. */
	readonly set?: boolean;
	/** When docker-agent needs it. `maybe`: it is not known whether docker-agent needs it. */
	readonly needed: "start" | "request" | "maybe";
}
/** An agent that uses a model; the agent is an empty string for what all agents share. */
export interface TeamModelUser extends Omit<TeamPlace, "findings"> {
	readonly agent: string;
	readonly use: ModelUse;
}
/** A toolset, or a server whose tools agents use. */
export interface TeamToolset extends Pick<TeamPlace, "findings"> {
	/** As in the file: `mcp`, `shell`, `think`. */
	readonly type: string;
	/** The name that it has, and the prefix of its tools. */
	readonly name?: string;
	/** What it leads to: `docker:github`, a command with its arguments, a URL, a path. */
	readonly source?: string;
	/** The names of the tools that are picked; undefined where all are. */
	readonly tools?: readonly string[];
	/** The name under `toolsets`, `mcps` or `rag`, where it is defined. */
	readonly defined?: string;
	/** Names of agents. */
	readonly usedBy: readonly string[];
}
/** An environment variable that docker-agent needs to start. */
export interface TeamVariable extends Omit<TeamPlace, "findings"> {
	readonly name: string;
	/** Variables that docker-agent accepts instead. */
	readonly alternatives?: readonly string[];
	/** It, or an alternative, is set and not empty; undefined where the environment is not checked. */
	readonly set?: boolean;
	/** It is not known whether docker-agent needs it. */
	readonly uncertain?: boolean;
	/** Names of agents; an empty string for what all agents share. */
	readonly neededBy: readonly string[];
}
/** A diagnostic, as far as a drawing says it. */
export interface TeamFinding extends Pick<Diagnostic, "ruleId" | "severity" | "message" | "hint" | "path" | "docs"> {
	readonly position: Position;
}
/** Draws a team as a graph for Graphviz. What is wrong is also in the tooltips that Graphviz gives to boxes and arrows. */
export declare function teamDot(team: Team): string;
/**
 * Draws a team as a Mermaid flowchart, which GitHub draws in Markdown. Above GitHub's limits of 50,000 characters and 500 arrows, it
 * says less about each box, and then leaves out the last agents and models: a comment at the top and a note in the drawing say so.
 */
export declare function teamMermaid(team: Team): string;
/**
 * Draws a team as an SVG image of its own: no script, no font, no image, no link. Text stays text. It follows the reader's choice of
 * light or dark. Where there are too many arrows to see anything, each agent says in words where it leads to.
 * @param options `title`: the heading, such as the path of the file
 */
export declare function teamSvg(team: Team, { title }?: {
	readonly title?: string;
}): string;

export {};
