/** The id of a rule: the kebab-case name of a defect. */
export type RuleId = "agent-name-conflict" | "alias-not-inherited" | "alloy-with-provider" | "api-type-without-token" | "archived-mcp-server" | "azure-base-url" | "blocked-private-host" | "byte-order-mark" | "cache-not-enabled" | "cache-outside-folder" | "coerced-value" | "command-with-arguments" | "dropped-hook" | "dropped-whole-number" | "duplicate-key" | "duplicate-list-entry" | "duplicate-permission-argument" | "duplicate-toolset" | "fallback-same-model" | "file-too-large" | "gateway-auth-header" | "handoff-cycle" | "hcl-unchecked" | "ignored-document" | "ignored-hook-arguments" | "ignored-model-setting" | "ignored-option-value" | "ignored-structured-output" | "incomplete-strict-schema" | "internal-error" | "invalid-agent-routing" | "invalid-api-endpoint" | "invalid-api-type" | "invalid-auth" | "invalid-cloudflare-url" | "invalid-defer" | "invalid-encoding" | "invalid-evaluator" | "invalid-evaluator-model" | "invalid-evaluator-policy" | "invalid-first-available" | "invalid-flavor" | "invalid-gateway-header" | "invalid-harness" | "invalid-header" | "invalid-hook" | "invalid-ignore" | "invalid-instruction-file" | "invalid-merge" | "invalid-provider" | "invalid-ref" | "invalid-settings" | "invalid-skill" | "invalid-tag" | "invalid-thinking-display" | "invalid-toolset" | "invalid-toolset-source" | "invalid-type" | "invalid-value" | "key-needs-version" | "malformed-env" | "max-tokens-too-large" | "misplaced-toolset-attribute" | "missing-description" | "missing-env" | "missing-gateway-id" | "missing-key" | "missing-model" | "missing-provider-prefix" | "model-cycle" | "model-id-case" | "no-agents" | "no-instruction" | "no-read-only-tool" | "non-string-api-argument" | "out-of-range" | "path-as-skill" | "provider-case" | "removed-key" | "replaced-token" | "routing-cycle" | "secret-in-config" | "self-delegation" | "shadowed-command" | "shadowed-permission" | "skipped-toolset" | "stray-dollar" | "structured-output-with-tools" | "syntax" | "too-many-values" | "undeclared-api-argument" | "unexpanded-header" | "unexpanded-variable" | "unexpected-provider-prefix" | "unknown-agent" | "unknown-builtin" | "unknown-catalog-server" | "unknown-gateway-prefix" | "unknown-hook-schema" | "unknown-key" | "unknown-mcp-server" | "unknown-model" | "unknown-model-id" | "unknown-name" | "unknown-permission-tool" | "unknown-provider" | "unknown-tool" | "unknown-toolset-type" | "unknown-version" | "unmatched-domain" | "unmatched-file-type" | "unmatched-hook" | "unmatched-permission-argument" | "unreachable-agent" | "unreachable-candidate" | "unread-provider-option" | "unreadable-file" | "unsent-api-argument" | "unsent-model-setting" | "unsupported-command-syntax" | "unsupported-expression" | "unsupported-gateway-api" | "unusable-base-url" | "unused-definition" | "unused-ignore" | "user-config-unchecked" | "wrong-model-use" | "wrong-thinking-budget" | "zero-retries";
/** What a group of rules protects. */
export type RuleGroup = "agents" | "environment" | "gateway" | "hooks" | "models" | "permissions" | "references" | "structure" | "toolsets" | "values" | "yaml";
/**
 * `error`: docker-agent rejects the file; `warning`: the file starts, but does not do what its author meant;
 * `info`: advice.
 */
export type Severity = "error" | "warning" | "info";
/** A place in the text: 1-based line and column, 0-based offset; columns and offsets count UTF-16 units. */
export interface Position {
	readonly line: number;
	readonly column: number;
	readonly offset: number;
}
/** A part of a text; `end` is exclusive. */
export interface Range {
	readonly start: Position;
	readonly end: Position;
}
/** A replacement for one part of a text. */
export interface TextEdit {
	readonly range: Range;
	readonly newText: string;
}
/** The keys and indexes that lead from the root of the document to a value. */
export type Path = readonly (string | number)[];
/** Another place that a diagnostic refers to. */
export interface RelatedPlace {
	readonly message: string;
	readonly range: Range;
}
/** A change that removes the cause of a diagnostic; `safe` when it certainly keeps what the author meant. */
export interface Fix {
	readonly title: string;
	readonly safe: boolean;
	readonly edits: readonly TextEdit[];
}
/** What a program needs to know about a diagnostic besides its message. */
export interface DiagnosticData {
	/** The text in the range may be a secret. */
	readonly secret?: boolean;
	/** The environment variables that the diagnostic names as missing; a secret in the place of a name is not repeated. */
	readonly variables?: readonly string[];
}
/** One mistake at one place. */
export interface Diagnostic {
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
/** The environment that a file is checked against: variable name → value. */
export type Environment = Readonly<Record<string, string | undefined>>;
/**
 * Looks up files that a configuration refers to; paths are relative to the folder of the checked file and
 * never leave it.
 */
export interface FileLookup {
	/** `outside`: the file exists, but the path leads to it through a link that leaves the folder. */
	readonly kind: (relativePath: string) => "file" | "directory" | "outside" | undefined;
}
/** The severity of a rule in settings; `off` disables the rule. */
export type RuleSetting = Severity | "off";
/** Severities by rule ID and by group of rules; an ID beats its group. */
export type RuleSettings = Readonly<Partial<Record<RuleId | RuleGroup, RuleSetting>>>;
/** Settings of the linter; everything is optional. */
export interface Settings {
	readonly rules?: RuleSettings;
}
/** Options of `validate()`. */
export interface ValidateOptions {
	/** Path of the file, to recognize HCL by its name; `validateFile()` sets it. */
	readonly filePath?: string;
	/** Default: the process environment; `false`: the environment is not checked. */
	readonly env?: Environment | false;
	/** Where `env` was read from, for the hints of `missing-env`; default: "the process environment". */
	readonly envSources?: readonly string[];
	/** Without it, other files are not checked. */
	readonly files?: FileLookup;
	readonly settings?: Settings;
	/**
	 * `providers` of the user's own configuration (`~/.config/cagent/config.yaml`), as plain data; `{}` where it defines none.
	 * Models can use them like those of the file, which win. Without this option, agent-lint assumes nothing about that file.
	 */
	readonly userProviders?: Readonly<Record<string, unknown>>;
	/**
	 * Flavors of the file to apply before it is checked, in this order, as docker-agent's `--flavor`. Names that the file does
	 * not define change nothing. Diagnostics are at their places in the original text.
	 */
	readonly flavors?: readonly string[];
	/**
	 * The URL of docker-agent's models gateway (`--models-gateway`). With it, only models that bypass it need their variables:
	 * those with `bypass_models_gateway` or a `base_url` of their own.
	 */
	readonly modelsGateway?: string;
}
/** What a model reference is used for. */
export type ModelUse = "model" | "fallback" | "title" | "compaction" | "routing" | "toolset" | "skill" | "hook" | "rag";
/** The client that one model reference resolves to. */
export interface ResolvedModel {
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
/** An environment variable that docker-agent needs to start. */
export interface RequiredVariable {
	readonly name: string;
	/** Variables that docker-agent accepts instead; any one is enough. */
	readonly alternatives?: readonly string[];
	/** The variable or an alternative is set and not empty; false with `env: false`. */
	readonly set: boolean;
	/**
	 * It is not known whether docker-agent needs the variable: with a models gateway, those of models with a base URL from a
	 * user-defined provider, and those in model IDs. If it is not set, `missing-env` is a warning.
	 */
	readonly uncertain?: boolean;
	readonly neededBy: readonly {
		readonly agent: string;
		readonly use: ModelUse;
	}[];
	readonly path: Path;
}
/** Everything that is known about one file. */
export interface ValidationResult {
	/** There is no diagnostic of severity `error`. */
	readonly valid: boolean;
	readonly diagnostics: readonly Diagnostic[];
	/** Where values in the text may be secrets, whether a diagnostic says so or not: mask them before you print the text. */
	readonly secrets?: readonly Range[];
	readonly models: readonly ResolvedModel[];
	readonly variables: readonly RequiredVariable[];
}
/**
 * The part of agent-lint that reports a rule: the reader of files and YAML, the decoder, or the rule's own
 * check.
 */
export type Reporter = "reader" | "decoder" | "rule";
/** The description of a rule, for lists, pages and `explain`. */
export interface RuleMeta {
	/** Kebab-case name of the defect. */
	readonly id: RuleId;
	/** The part of a configuration that the rule is about. */
	readonly group: RuleGroup;
	readonly severity: Severity;
	/** One sentence: what the rule finds. */
	readonly description: string;
	readonly fixable: boolean;
	/** First agent-lint version with this rule. */
	readonly since: string;
	readonly reportedBy: readonly Reporter[];
}
/** A wrong use of the tool or its API; the message is for the user. */
export declare class UsageError extends Error {
	readonly name = "UsageError";
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
/**
 * A config version, 0 to 16.
 */
export type Version = ("0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16") | number;
/**
 * A number of tokens, or a level. -1: the model decides; 0 or none: off.
 */
export type ThinkingBudget = number | ("none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | "adaptive" | "adaptive/low" | "adaptive/medium" | "adaptive/high" | "adaptive/xhigh" | "adaptive/max") | string;
/**
 * A number of tokens, or a mapping with type and total.
 */
export type TaskBudgetValue = number | TaskBudget;
/**
 * A number with a unit, such as 500ms, 30s, 1m30s or 2h. There is no unit for days, and a number without a unit is refused.
 */
export type Duration = string;
/**
 * true, false, or a list of tool names.
 */
export type Defer = boolean | string[];
/**
 * A string, or a list of strings that are joined by blank lines.
 */
export type TextOrList = string | string[];
/**
 * A path, or a list of paths whose contents are joined.
 */
export type InstructionFile = string | string[];
/**
 * Slash commands by name; a list of such mappings is merged.
 */
export type Commands = {
	[k: string]: CommandValue;
} | {
	[k: string]: CommandValue;
}[];
/**
 * The prompt that the command sends, or a mapping with more settings.
 */
export type CommandValue = string | CommandConfig;
/**
 * One hook, or a list of hooks.
 */
export type HookList = HookDefinition[] | HookDefinition;
/**
 * One matcher with its hooks, or a list of them.
 */
export type MatcherList = HookMatcherConfig[] | HookMatcherConfig;
/**
 * One hook that chooses the next agent, also as a list with one item.
 */
export type RoutingHookList = HookDefinition[] | HookDefinition;
/**
 * true, false, or a list of skill names, sources (local, https://…) and inline skills.
 */
export type SkillsConfig = boolean | (string | InlineSkill)[];
/**
 * A partial configuration that is merged into this file; null changes nothing.
 */
export type Flavor = {} | null;
/**
 * A team of agents for docker-agent: the agents, the models they run on, and the tools they may use.
 */
export interface Config {
	/**
	 * Config version of this file, 0 to 16; default: the newest that docker-agent supports. Keys of later versions are refused.
	 */
	version?: Version;
	/**
	 * Custom providers by name: a base URL, a token variable and defaults. A provider with the name of a built-in alias replaces the alias completely.
	 */
	providers?: {
		[k: string]: ProviderConfig;
	};
	/**
	 * The agents by name, at least one. The agent "root" starts; without it, the first one in the file.
	 */
	agents: {
		[k: string]: AgentConfig;
	};
	/**
	 * Named models: provider, model ID and settings. Agents refer to a model by its name here, or without an entry as "provider/model".
	 */
	models?: {
		[k: string]: ModelConfig;
	};
	/**
	 * MCP servers for several agents; a toolset of type mcp refers to one by name in "ref".
	 */
	mcps?: {
		[k: string]: MCPToolset;
	};
	/**
	 * Documents for several agents; a toolset of type rag refers to them by name in "ref".
	 */
	rag?: {
		[k: string]: RAGConfig;
	};
	/**
	 * Groups of slash commands; agents include them with "use_commands".
	 */
	commands?: {
		[k: string]: Commands;
	};
	/**
	 * Groups of skills; agents include them with "use_skills".
	 */
	skills?: {
		[k: string]: SkillsConfig;
	};
	/**
	 * Named toolsets; agents include them with "use_toolsets", forked skills with "toolsets".
	 */
	toolsets?: {
		[k: string]: Toolset;
	};
	/**
	 * About this file, for people who find it in a registry.
	 */
	metadata?: Metadata;
	/**
	 * Which tool calls run, need approval, or are denied, for all agents.
	 */
	permissions?: PermissionsConfig;
	/**
	 * Defaults for running this file; the command line and the user's settings win.
	 */
	runtime?: RuntimeDefaults;
	/**
	 * Limits for a whole run of all agents together. From config version 12 on.
	 */
	budget?: BudgetConfig;
	/**
	 * Named budgets. Agents that list the same name under "budgets" share the budget. From config version 12 on.
	 */
	budgets?: {
		[k: string]: BudgetConfig;
	};
	/**
	 * Named variants of this file: patches that "--flavor NAME" applies, with no effect otherwise. From config version 13 on.
	 */
	flavors?: {
		[k: string]: Flavor;
	};
	/**
	 * Named evaluators for hooks of type evaluator. From config version 16 on.
	 */
	evaluators?: {
		[k: string]: EvaluatorConfig;
	};
}
/**
 * A custom provider: a base URL, a key and defaults for the models that use it. A provider with the name of a built-in alias replaces the alias completely.
 */
export interface ProviderConfig {
	/**
	 * Which client to use; default openai. An alias here passes on neither its base URL nor its token: set base_url and token_key as well.
	 */
	provider?: string;
	/**
	 * Which OpenAI API the server supports. Default: chosen by the model ID, so that gpt-5 and o-series IDs go to /responses; set it for a Cloudflare gateway URL.
	 */
	api_type?: "openai_chatcompletions" | "openai_responses";
	/**
	 * Base URL of the API, with the scheme and without the operation. Required unless "provider" is a native client. ${VAR} and ${env.VAR} are expanded, but not in the host name.
	 */
	base_url?: string;
	/**
	 * The NAME of an environment variable, without "$", never the key itself. The value is sent as "Authorization: Bearer". Default: no key is sent to an OpenAI-compatible server. The anthropic and google clients ignore it.
	 */
	token_key?: string;
	/**
	 * Where to ask the server to unload a model: a path on the host of base_url, or a full URL. Only Docker Model Runner uses it.
	 */
	unload_api?: string;
	/**
	 * Sampling temperature for models of this provider, from 0 (predictable) to 2 (random); default: the provider decides. Many reasoning models ignore or reject it.
	 */
	temperature?: number;
	/**
	 * Maximum length of an answer in tokens, for models that set none. It is not the context window: that is provider_opts.context_size.
	 */
	max_tokens?: number;
	/**
	 * Nucleus sampling from 0 to 1 for models of this provider: only tokens within this share of probability are considered. Set this or temperature, not both.
	 */
	top_p?: number;
	/**
	 * From -2 to 2: positive values discourage words in proportion to how often they have already appeared, negative ones encourage it.
	 */
	frequency_penalty?: number;
	/**
	 * From -2 to 2: positive values discourage any word that has already appeared, negative ones encourage it.
	 */
	presence_penalty?: number;
	/**
	 * Whether the model may call several tools at once.
	 */
	parallel_tool_calls?: boolean;
	/**
	 * Options of the client for every model of this provider; the options of a model win key by key.
	 */
	provider_opts?: ProviderOptions;
	/**
	 * Ask the provider for token counts while streaming; use false for servers that reject this.
	 */
	track_usage?: boolean;
	/**
	 * How much models of this provider may think before they answer: a number of tokens, or a level.
	 */
	thinking_budget?: ThinkingBudget;
	/**
	 * Tokens that a whole task may use, including thinking and tools. Anthropic only, supported from Claude Opus 4.7 on.
	 */
	task_budget?: TaskBudgetValue;
	/**
	 * Sign in without an API key, which is then not required. Anthropic only.
	 */
	auth?: AuthConfig;
	/**
	 * Model that summarizes long conversations, unless the agent or the model names one. A name under "models", or "provider/model".
	 */
	compaction_model?: string;
}
/**
 * Options of the provider's client. Unknown keys and wrong types are silently ignored.
 */
export interface ProviderOptions {
	/**
	 * Extra request headers, for OpenAI-compatible clients only. ${VAR} is NOT expanded, so a token would have to be in this file.
	 */
	http_headers?: {
		[k: string]: string;
	};
	/**
	 * Which OpenAI API to use: openai_chatcompletions or openai_responses. Any other string prevents the start. With provider openai it also needs token_key, or no key is sent.
	 */
	api_type?: string;
	/**
	 * The context window of the model in tokens: input and output together. For the length of an answer, see max_tokens.
	 */
	context_size?: number | string;
	/**
	 * Extra top-level fields of the chat completions request; nested objects are replaced as a whole. Not for the Responses API. From config version 16 on.
	 */
	extra_body?: {
		[k: string]: unknown;
	};
	/**
	 * Where to ask the server to unload the model: a path or a full URL.
	 */
	unload_api?: string;
	/**
	 * Sample from this many tokens. In files of version 15 and later write 40.0: docker-agent ignores a plain 40.
	 */
	top_k?: number;
	/**
	 * Seed for repeatable sampling, chat completions only. In files of version 15 and later, docker-agent ignores a plain positive integer.
	 */
	seed?: number;
	/**
	 * Drop tokens whose probability is below this share of the most likely one.
	 */
	min_p?: number;
	/**
	 * Locally typical sampling, from 0 to 1.
	 */
	typical_p?: number;
	/**
	 * Above 1: repeat less, on servers that support it.
	 */
	repetition_penalty?: number;
	/**
	 * How OpenAI responses are streamed: sse (default) or websocket.
	 */
	transport?: string;
	/**
	 * Overrides the guess whether the model can load tools on demand.
	 */
	supports_deferred_tools?: boolean;
	/**
	 * Service tier of the request, such as fast, priority, flex or standard. From config version 16 on.
	 */
	service_tier?: string;
	/**
	 * System prompt that replaces the built-in one when the model reranks search results.
	 */
	rerank_prompt?: string;
	/**
	 * Azure only: the api-version query parameter.
	 */
	api_version?: string;
	/**
	 * Claude only: think between tool calls. Enabled automatically with a thinking budget.
	 */
	interleaved_thinking?: boolean | string | number;
	/**
	 * Anthropic: how thinking is shown: summarized, omitted, updates or display, if the model supports it.
	 */
	thinking_display?: string;
	/**
	 * Anthropic: error or drop_block, for thinking blocks that no longer fit the conversation. From config version 16 on.
	 */
	thinking_prefix_mismatch?: string;
	/**
	 * Anthropic: model IDs that the server falls back to by itself.
	 */
	fallbacks?: string[];
	/**
	 * Anthropic: enforce the schema of tool arguments, for all tools (true) or for those listed. From config version 16 on.
	 */
	strict_tools?: boolean | string[];
	/**
	 * OpenAI and Anthropic: report why the prompt cache was missed. From config version 16 on.
	 */
	cache_diagnostics?: boolean;
	/**
	 * Anthropic: let the server summarize long conversations. From config version 16 on.
	 */
	native_compaction?: boolean;
	/**
	 * Anthropic: change tools and instructions without losing the prompt cache. From config version 16 on.
	 */
	cache_preserving_updates?: boolean;
	/**
	 * OpenAI: keep reasoning between turns; default false. From config version 16 on.
	 */
	preserve_reasoning?: boolean;
	/**
	 * OpenAI: let the server search deferred tools; default false. From config version 16 on.
	 */
	native_tool_search?: boolean;
	/**
	 * Google: Vertex AI project; ${VAR} is expanded. Requires location.
	 */
	project?: string;
	/**
	 * Google: Vertex AI location; ${VAR} is expanded. Requires project.
	 */
	location?: string;
	/**
	 * Google: publisher in the Vertex Model Garden; any other than google selects it.
	 */
	publisher?: string;
	/**
	 * Google: ground answers in web search.
	 */
	google_search?: boolean;
	/**
	 * Google: ground answers in Google Maps.
	 */
	google_maps?: boolean;
	/**
	 * Google: let the model run code on Google's side.
	 */
	code_execution?: boolean;
	/**
	 * Google: let the model open URLs by itself. From config version 16 on.
	 */
	url_context?: boolean;
	/**
	 * Google embeddings: length of the vectors. From config version 16 on.
	 */
	output_dimensionality?: number;
	/**
	 * Bedrock: AWS region; default: AWS_REGION, AWS_DEFAULT_REGION, us-east-1.
	 */
	region?: string;
	/**
	 * Bedrock: profile of the shared AWS configuration.
	 */
	profile?: string;
	/**
	 * Bedrock: role to assume.
	 */
	role_arn?: string;
	/**
	 * Bedrock: session name of the assumed role; default docker-agent-bedrock-session.
	 */
	role_session_name?: string;
	/**
	 * Bedrock: external ID for assuming the role.
	 */
	external_id?: string;
	/**
	 * Bedrock: another endpoint URL.
	 */
	endpoint_url?: string;
	/**
	 * Bedrock: send no cache points.
	 */
	disable_prompt_caching?: boolean;
	/**
	 * Model Runner: flags of the engine, as a list or one string. Not together with raw_runtime_flags.
	 */
	runtime_flags?: (string | number | boolean)[] | string;
	/**
	 * Model Runner: flags of the engine as one shell string. Not together with runtime_flags.
	 */
	raw_runtime_flags?: string;
	/**
	 * Model Runner: the purpose of the engine; any other string prevents the start.
	 */
	mode?: "completion" | "embedding" | "reranking" | "image-generation";
	/**
	 * Model Runner: how long the model stays loaded: a duration such as 10m, "0", or "-1" for ever. A number instead of a string prevents the start.
	 */
	keep_alive?: string;
	/**
	 * Model Runner: the model accepts images; default: text only.
	 */
	supports_images?: boolean | string;
	/**
	 * Model Runner: the model accepts PDF documents; default: text only.
	 */
	supports_pdf?: boolean | string;
	/**
	 * Model Runner with vLLM: share of GPU memory to use, from 0 to 1.
	 */
	gpu_memory_utilization?: number | string;
	/**
	 * Model Runner with vLLM: overrides of the Hugging Face configuration.
	 */
	hf_overrides?: {
		[k: string]: unknown;
	};
	/**
	 * Model Runner: small draft model for speculative decoding.
	 */
	speculative_draft_model?: string;
	/**
	 * Model Runner: number of tokens to draft.
	 */
	speculative_num_tokens?: number | string;
	/**
	 * Model Runner: share of drafted tokens that must be accepted, from 0 to 1.
	 */
	speculative_acceptance_rate?: number | string;
	[k: string]: unknown;
}
/**
 * The long form of a task budget.
 */
export interface TaskBudget {
	/**
	 * The unit of the budget; only tokens are supported.
	 */
	type?: "tokens";
	/**
	 * How many tokens the task may use, 0 or more.
	 */
	total: number;
}
/**
 * Sign-in without an API key.
 */
export interface AuthConfig {
	/**
	 * How to sign in; there is one way.
	 */
	type: "workload_identity_federation";
	/**
	 * Which federation rule to use and where the identity token comes from.
	 */
	workload_identity_federation: FederationAuthConfig;
}
/**
 * Workload identity federation with Anthropic.
 */
export interface FederationAuthConfig {
	/**
	 * The ID of the federation rule, as the console shows it; starts with fdrl_.
	 */
	federation_rule_id: string;
	/**
	 * The ID of the organization, a UUID.
	 */
	organization_id: string;
	/**
	 * The ID of the service account to act as; starts with svac_. Only for rules whose target is a service account.
	 */
	service_account_id?: string;
	/**
	 * Where the platform's identity token comes from.
	 */
	identity_token: IdentityTokenSourceConfig;
}
/**
 * Source of an identity token: exactly one of file, env, command and url.
 */
export interface IdentityTokenSourceConfig {
	/**
	 * Path of a file with the token, which is read for every exchange.
	 */
	file?: string;
	/**
	 * The NAME of the environment variable with the token.
	 */
	env?: string;
	/**
	 * Program and arguments that print the token; no shell is involved.
	 *
	 * @minItems 1
	 */
	command?: string[];
	/**
	 * HTTP(S) URL that returns the token; ${VAR} is expanded.
	 */
	url?: string;
	/**
	 * Headers of the request to "url"; ${VAR} is expanded.
	 */
	headers?: {
		[k: string]: string;
	};
	/**
	 * Field of the JSON response of "url" with the token; default: the whole response is the token.
	 */
	response_field?: string;
}
/**
 * One agent: a model, an instruction and tools. Its key under "agents" is its name. The agent "root" starts; without it, the first one.
 */
export interface AgentConfig {
	/**
	 * The model: a name under "models", or "provider/model". Several separated by commas take turns; "auto" selects one whose API key is set. Not needed with a harness.
	 */
	model?: string;
	/**
	 * What to do when the model's provider fails: other models to try, and how often.
	 */
	fallback?: FallbackConfig;
	/**
	 * What the agent does. Other agents use it to decide when to delegate. ${env.VAR} is expanded; $VAR and ${VAR} are not.
	 */
	description?: string;
	/**
	 * Greeting at the start of a session, in Markdown. ${env.VAR} is expanded; $VAR and ${VAR} are not.
	 */
	welcome_message?: string;
	/**
	 * Toolsets that the agent may use. Those of "use_toolsets" follow them.
	 */
	toolsets?: Toolset[];
	/**
	 * The system prompt: a string, or a list of strings that are joined by blank lines. ${env.VAR} is expanded; $VAR and ${VAR} are not.
	 */
	instruction?: TextOrList;
	/**
	 * File, or list of files, with the system prompt: a path relative to this file and inside its folder, without "..". Use it instead of "instruction".
	 */
	instruction_file?: InstructionFile;
	/**
	 * Runs the agent as an external coding program instead of on a model.
	 */
	harness?: HarnessConfig;
	/**
	 * Replaces the tools by a single one that runs JavaScript, which calls them; default false.
	 */
	code_mode_tools?: boolean;
	/**
	 * Agents that this one may give tasks to and get answers from: a name under "agents", an OCI reference, or a URL; "name:reference" gives an external agent a name.
	 */
	sub_agents?: string[];
	/**
	 * Agents that this one may hand the whole conversation to: a name under "agents", an OCI reference, or a URL; "name:reference" gives an external agent a name.
	 */
	handoffs?: string[];
	/**
	 * Agent that takes over as soon as this one has answered: a name under "agents", an OCI reference, or a URL; "name:reference" gives an external agent a name. Must not be the agent itself or form a cycle.
	 */
	force_handoff?: string;
	/**
	 * Agents that the hooks before_agent_run and after_agent_complete may switch to. From config version 16 on.
	 */
	routing?: AgentRouting;
	/**
	 * Adds today's date to the prompt of every turn; default false.
	 */
	add_date?: boolean;
	/**
	 * Adds the working directory, operating system and git state to the prompt; default false.
	 */
	add_environment_info?: boolean;
	/**
	 * Keeps only read-only tools, in every toolset; default false.
	 */
	readonly?: boolean;
	/**
	 * Which tool calls run without asking, in new sessions with this agent. Wins over runtime.safety; the command line wins over both.
	 */
	safety?: "strict" | "balanced" | "restricted" | "autonomous";
	/**
	 * Masks secrets in tool arguments, tool results and requests to the model; default true.
	 */
	redact_secrets?: boolean;
	/**
	 * Maximum number of rounds of model and tool calls per message; default 0: no limit.
	 */
	max_iterations?: number;
	/**
	 * Names under the top-level "budgets" that limit this agent. All apply; the first one that is used up stops it.
	 */
	budgets?: string[];
	/**
	 * How often the same tool call may repeat before it is stopped; 0 means the default, 5.
	 */
	max_consecutive_tool_calls?: number;
	/**
	 * Keeps about this many tokens of old tool calls in the conversation and drops the rest; default 0: off, -1: no limit.
	 */
	max_old_tool_call_tokens?: number;
	/**
	 * Truncates each tool result to about this many tokens; default 0: never, like -1.
	 */
	max_tool_result_tokens?: number;
	/**
	 * Sends only this many of the latest messages to the model; default 0: all.
	 */
	num_history_items?: number;
	/**
	 * Whether long conversations are summarized automatically; default true.
	 */
	session_compaction?: boolean;
	/**
	 * Share of the context window, above 0 and up to 1, at which the conversation is summarized; default 0.9. A value on the model wins.
	 */
	compaction_threshold?: number;
	/**
	 * Model that summarizes this agent's conversations; wins over the setting of the model and the provider. Not with a harness. A name under "models", or "provider/model".
	 */
	compaction_model?: string;
	/**
	 * Files whose content is added to the prompt of every turn. docker-agent looks for them in the working directory, its parents and the home directory, and silently skips a missing one.
	 */
	add_prompt_files?: string[];
	/**
	 * How many directory levels below the working directory are also searched for prompt files; default 0: none. From config version 15 on.
	 */
	add_prompt_files_depth?: number;
	/**
	 * Slash commands of this agent: the name and the prompt that it sends.
	 */
	commands?: Commands;
	/**
	 * Makes the agent answer with JSON that follows a schema.
	 */
	structured_output?: StructuredOutput;
	/**
	 * Makes the model describe the purpose of every tool call, for display; default false.
	 */
	add_description_parameter?: boolean;
	/**
	 * Commands, built-ins or models that run on events of a session.
	 */
	hooks?: HooksConfig;
	/**
	 * Answers a repeated question from a cache instead of asking the model.
	 */
	cache?: CacheConfig;
	/**
	 * Skills: true for all local ones, false for none, or a list of names, sources and inline skills.
	 */
	skills?: SkillsConfig;
	/**
	 * Groups under the top-level "commands" to include; the agent's own commands win.
	 */
	use_commands?: string[];
	/**
	 * Groups under the top-level "skills" to include; the agent's own skills win.
	 */
	use_skills?: string[];
	/**
	 * Toolsets under the top-level "toolsets" to include, after the agent's own.
	 */
	use_toolsets?: string[];
	/**
	 * Accepted and ignored: the name of an agent is its key under "agents".
	 */
	name?: string;
}
/**
 * Other models to use when the first one fails.
 */
export interface FallbackConfig {
	/**
	 * Models to try in this order. Each is a name under "models", or "provider/model". Their keys must be set at the start.
	 */
	models?: string[];
	/**
	 * Retries per model after a temporary failure; 0 means the default, 2; -1: none.
	 */
	retries?: number;
	/**
	 * How long to use a fallback after a rate limit before the first model is tried again; default 1m.
	 */
	cooldown?: Duration;
}
/**
 * A group of tools. "type" decides which other keys are allowed.
 */
export interface Toolset {
	/**
	 * The type of the toolset. docker-agent skips an unknown type at the start, with a line in the log.
	 */
	type: "mcp" | "mcp_catalog" | "script" | "think" | "memory" | "filesystem" | "file" | "shell" | "background_jobs" | "tasks" | "plan" | "session_context" | "todo" | "fetch" | "api" | "a2a" | "lsp" | "user_prompt" | "openapi" | "open_url" | "model_picker" | "background_agents" | "scheduler" | "rag" | "git" | "webhook" | "environment";
	/**
	 * Instructions for these tools in the system prompt; replaces the built-in ones unless it contains {ORIGINAL_INSTRUCTIONS}. ${env.VAR} is expanded; $VAR and ${VAR} are not.
	 */
	instruction?: string;
	/**
	 * Regular expressions (Go), separated by commas, for tools whose JSON results are sent to the model in the shorter TOON format. An invalid expression crashes docker-agent.
	 */
	toon?: string;
	/**
	 * Keeps only read-only tools; default false.
	 */
	readonly?: boolean;
	/**
	 * Model for the turn that reads the results of these tools, typically a cheaper one. A name under "models", or "provider/model".
	 */
	model?: string;
	/**
	 * For mcp: docker:<name> for a server in Docker's catalog, or a name under "mcps". For rag: a name under "rag".
	 */
	ref?: string;
	/**
	 * For mcp with ref docker:…: settings of the server, as its page in the catalog describes them.
	 */
	config?: {
		[k: string]: unknown;
	};
	/**
	 * For mcp and lsp: the program to start, without arguments; nothing is expanded.
	 */
	command?: string;
	/**
	 * For mcp: a server at a URL.
	 */
	remote?: Remote;
	/**
	 * For mcp and lsp: arguments of the program, one item each; nothing is expanded. Pass variables with "env".
	 */
	args?: string[];
	/**
	 * Only these tools, by their final name ("<name>_<tool>" for an MCP toolset with a name). A name that does not exist is silently ignored.
	 */
	tools?: string[];
	/**
	 * For mcp, lsp, script, shell and background_jobs. Variables for the program. $VAR, ${VAR} and plain ${env.VAR} are expanded; if one is not set, the toolset is skipped.
	 */
	env?: {
		[k: string]: string;
	};
	/**
	 * For todo: one list for all agents; default false.
	 */
	shared?: boolean;
	/**
	 * For memory and tasks: the file that stores them, inside the working directory. $VAR and ${VAR} are expanded.
	 */
	path?: string;
	/**
	 * For script: the name of each tool and the command that it runs. A name has letters, digits, "_" and "-".
	 */
	shell?: {
		[k: string]: ScriptShellToolConfig;
	};
	/**
	 * For filesystem and file: commands to run after a file has changed.
	 */
	post_edit?: PostEditConfig[];
	/**
	 * For api: the HTTP call.
	 */
	api_config?: ApiConfig;
	/**
	 * For webhook: where to send messages.
	 */
	webhook_config?: WebhookConfig;
	/**
	 * For rag: the documents and how to search them; instead of "ref".
	 */
	rag_config?: RAGConfig;
	/**
	 * For filesystem: exclude what .gitignore matches; default true.
	 */
	ignore_vcs?: boolean;
	/**
	 * For filesystem and file: the only directories that the tools may access; ".", "~", absolute, or relative to the working directory.
	 */
	allow_list?: string[];
	/**
	 * For filesystem and file: directories that the tools may not access; wins over allow_list.
	 */
	deny_list?: string[];
	/**
	 * Hides tools until the agent searches for them: true for all, or a list of tool names. Other values have no effect.
	 */
	defer?: Defer;
	/**
	 * For fetch, api, openapi, a2a and webhook: timeout of a request in seconds, at least 1; default 30.
	 */
	timeout?: number;
	/**
	 * For openapi: maximum length of an answer in bytes, the rest is cut off; default 30000, 0: no limit. From config version 16 on.
	 */
	max_output_bytes?: number;
	/**
	 * For fetch: whether special HTML characters in the output are escaped; default false. From config version 16 on.
	 */
	escape_html?: boolean;
	/**
	 * For fetch: the only hosts to fetch from. Not together with blocked_domains.
	 */
	allowed_domains?: string[];
	/**
	 * For fetch: hosts not to fetch from, in the form of allowed_domains. Not together with it.
	 */
	blocked_domains?: string[];
	/**
	 * For fetch, api, openapi, a2a, and mcp with remote or ref: allow addresses in private networks; default false.
	 */
	allow_private_ips?: boolean;
	/**
	 * For shell: ask the user when sudo needs a password; default false, no effect on Windows.
	 */
	sudo_askpass?: boolean;
	/**
	 * For background_jobs: let a job wake the agent when it has finished; default false.
	 */
	recall?: boolean;
	/**
	 * For a2a, openapi and open_url: the URL. For openapi and open_url, ${env.VAR} is expanded; $VAR and ${VAR} are not. For a2a, nothing is expanded.
	 */
	url?: string;
	/**
	 * For openapi, a2a and fetch: headers of every request. ${env.VAR} is expanded; $VAR and ${VAR} are not.
	 */
	headers?: {
		[k: string]: string;
	};
	/**
	 * For mcp and a2a: prefix of the tool names. For rag and open_url: the name of the tool.
	 */
	name?: string;
	/**
	 * For lsp: file extensions that the server handles, with the dot.
	 */
	file_types?: string[];
	/**
	 * For mcp_catalog: the only servers that may be enabled.
	 */
	allowed_servers?: string[];
	/**
	 * For mcp_catalog: servers that may not be enabled; wins over allowed_servers.
	 */
	blocked_servers?: string[];
	/**
	 * For model_picker: models to choose from. Each is a name under "models", or "provider/model".
	 */
	models?: string[];
	/**
	 * For mcp and lsp: release to install if the program is missing: owner/repo or owner/repo@version; "false" disables installing.
	 */
	version?: string;
	/**
	 * For mcp and lsp: directory to start the program in; must exist. ~, $VAR, ${VAR} and ${env.VAR} are expanded. Not with "remote".
	 */
	working_dir?: string;
	/**
	 * For mcp and lsp: how the program is started and restarted.
	 */
	lifecycle?: Lifecycle;
}
/**
 * A server on the network.
 */
export interface Remote {
	/**
	 * URL of the server. ${env.VAR} is expanded; $VAR and ${VAR} are not.
	 */
	url?: string;
	/**
	 * How to connect to the server; any other string fails when docker-agent connects.
	 */
	transport_type?: "streamable" | "streamable-http" | "sse";
	/**
	 * Headers of every request. ${env.VAR} is expanded; $VAR and ${VAR} are not.
	 */
	headers?: {
		[k: string]: string;
	};
	/**
	 * OAuth sign-in, for servers that do not register clients dynamically.
	 */
	oauth?: RemoteOAuthConfig;
}
/**
 * OAuth client for a remote MCP server.
 */
export interface RemoteOAuthConfig {
	/**
	 * Client ID; default: docker-agent registers itself with the server, or asks.
	 */
	clientId?: string;
	/**
	 * Client secret, not expanded, so that it has to be in this file. Needs clientId.
	 */
	clientSecret?: string;
	/**
	 * Local port for the OAuth callback, 1 to 65535; default 0: any free port.
	 */
	callbackPort?: number;
	/**
	 * OAuth scopes to request.
	 */
	scopes?: string[];
	/**
	 * Redirect URL instead of http://127.0.0.1:<port>/callback; absolute, and https unless local. ${callbackPort} is replaced by the port.
	 */
	callbackRedirectURL?: string;
}
/**
 * One shell command as a tool.
 */
export interface ScriptShellToolConfig {
	/**
	 * The command. Every $name in it must be a key of "args" or "env"; the shell expands it.
	 */
	cmd?: string;
	/**
	 * What the tool does; the model uses it to choose tools.
	 */
	description?: string;
	/**
	 * Arguments that the model provides: the name and JSON Schema of each.
	 */
	args?: {
		[k: string]: unknown;
	};
	/**
	 * Arguments that the model must give; each is a key of "args".
	 */
	required?: string[];
	/**
	 * Variables for this command, in addition to those of the toolset. Only ${env.VAR} is expanded; names must differ from those of the arguments.
	 */
	env?: {
		[k: string]: string;
	};
	/**
	 * Directory to run in; ~, $VAR, ${VAR} and ${env.VAR} are expanded.
	 */
	working_dir?: string;
}
/**
 * A command for changed files.
 */
export interface PostEditConfig {
	/**
	 * Glob for the file name.
	 */
	path: string;
	/**
	 * Shell command; ${path} is the changed file.
	 */
	cmd: string;
}
/**
 * One HTTP call as a tool.
 */
export interface ApiConfig {
	/**
	 * Name of the tool.
	 */
	name: string;
	/**
	 * What the tool does; the model uses it to choose tools.
	 */
	instruction?: string;
	/**
	 * URL of the call, with a literal scheme and host. ${env.VAR} is expanded, and for GET the arguments as ${name}.
	 */
	endpoint: string;
	/**
	 * HTTP method, in upper case. Only GET and POST send the arguments.
	 */
	method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
	/**
	 * Headers of the request. ${env.VAR} is expanded; $VAR and ${VAR} are not.
	 */
	headers?: {
		[k: string]: string;
	};
	/**
	 * Arguments that the model provides. For GET their type must be string.
	 */
	args?: {
		[k: string]: ApiArgument;
	};
	/**
	 * Arguments that must be given.
	 */
	required?: string[];
	/**
	 * JSON Schema of the response, for the model.
	 */
	output_schema?: {
		[k: string]: unknown;
	};
}
/**
 * JSON Schema of one argument.
 */
export interface ApiArgument {
	/**
	 * JSON type of the argument.
	 */
	type?: string;
	/**
	 * What the argument means; the model reads it.
	 */
	description?: string;
	[k: string]: unknown;
}
/**
 * Where a webhook toolset sends its messages.
 */
export interface WebhookConfig {
	/**
	 * The service that gets the message; default generic. Case does not matter.
	 */
	provider?: string;
	/**
	 * URL that messages are sent to; private networks are not allowed. It often contains a secret, so use a variable. ${env.VAR} is expanded; $VAR and ${VAR} are not.
	 */
	url: string;
	/**
	 * Headers of the request. ${env.VAR} is expanded; $VAR and ${VAR} are not.
	 */
	headers?: {
		[k: string]: string;
	};
	/**
	 * Telegram only: the chat that gets the message.
	 */
	chat_id?: string;
}
/**
 * Documents, and how to search them.
 */
export interface RAGConfig {
	/**
	 * Name and description of the search tool.
	 */
	tool?: RAGToolConfig;
	/**
	 * Files, directories and globs to index, relative to this file; for every strategy.
	 */
	docs?: string[];
	/**
	 * Exclude what .gitignore matches; default true. The value of a strategy wins.
	 */
	respect_vcs?: boolean;
	/**
	 * Timeout of indexing; default 30m, 0s: no limit. From config version 16 on.
	 */
	indexing_timeout?: Duration;
	/**
	 * Search strategies. The results of several are merged, see results.fusion.
	 *
	 * @minItems 1
	 */
	strategies: RAGStrategyConfig[];
	/**
	 * How results are merged, ordered and limited.
	 */
	results?: RAGResultsConfig;
}
/**
 * Name and description of the search tool.
 */
export interface RAGToolConfig {
	/**
	 * Name of the tool; default: the name of these documents.
	 */
	name?: string;
	/**
	 * What the tool finds.
	 */
	description?: string;
	/**
	 * When and how to use the tool, for the system prompt.
	 */
	instruction?: string;
}
/**
 * A search strategy. Unknown keys are passed on to the strategy.
 */
export interface RAGStrategyConfig {
	/**
	 * The type of the strategy.
	 */
	type: "bm25" | "chunked-embeddings" | "semantic-embeddings";
	/**
	 * For both embeddings: model that computes the vectors; a name under "models", "provider/model", or auto.
	 */
	embedding_model?: string;
	/**
	 * Further files, directories and globs, for this strategy only.
	 */
	docs?: string[];
	/**
	 * File of the index, relative to this file, or a connection URL with "://".
	 */
	database?: string;
	/**
	 * For chunked-embeddings: how vectors are compared; there is one way.
	 */
	similarity_metric?: "cosine_similarity";
	/**
	 * For both embeddings: length of the vectors; must fit the model.
	 */
	vector_dimensions?: number;
	/**
	 * For bm25: weight of repeated words, usually 1.2 to 2.
	 */
	k1?: number;
	/**
	 * For bm25: weight of the length of a document, from 0 to 1; usually 0.75.
	 */
	b?: number;
	/**
	 * Minimum score of a result: 0 to 1 for chunked-embeddings, unlimited for bm25.
	 */
	threshold?: number;
	/**
	 * Maximum number of results of this strategy, before merging; default 5.
	 */
	limit?: number;
	/**
	 * How documents are split into chunks.
	 */
	chunking?: RAGChunkingConfig;
	/**
	 * For both embeddings: chunks per request; default 50.
	 */
	embedding_batch_size?: number;
	/**
	 * For both embeddings: number of concurrent requests; default 3.
	 */
	max_embedding_concurrency?: number;
	/**
	 * Number of files to index concurrently; default 3.
	 */
	max_indexing_concurrency?: number;
	/**
	 * Exclude what .gitignore matches; wins over the value outside the strategy.
	 */
	respect_vcs?: boolean;
	/**
	 * For semantic-embeddings, and required there: model that writes the summaries. A name under "models", or "provider/model".
	 */
	chat_model?: string;
	/**
	 * For semantic-embeddings: prompt for the summaries. ${path}, ${basename}, ${chunk_index}, ${content} and ${ast_context} are expanded.
	 */
	semantic_prompt?: string;
	/**
	 * For semantic-embeddings: tell the model where in the code a chunk is; default false. Use it with chunking.code_aware.
	 */
	ast_context?: boolean;
	[k: string]: unknown;
}
/**
 * How documents are split into chunks.
 */
export interface RAGChunkingConfig {
	/**
	 * Length of a chunk in characters; default 1000.
	 */
	size?: number;
	/**
	 * Characters that neighboring chunks share; default 75.
	 */
	overlap?: number;
	/**
	 * Split only between words.
	 */
	respect_word_boundaries?: boolean;
	/**
	 * Split source code at functions and types where possible.
	 */
	code_aware?: boolean;
}
/**
 * How results are merged, ordered and limited.
 */
export interface RAGResultsConfig {
	/**
	 * Maximum number of results for the model; default 15.
	 */
	limit?: number;
	/**
	 * How the results of several strategies are merged; default: reciprocal rank fusion with k = 60.
	 */
	fusion?: RAGFusionConfig;
	/**
	 * A model that reorders the results.
	 */
	reranking?: RAGRerankingConfig;
	/**
	 * Show a document only once, even if several strategies found it; default true.
	 */
	deduplicate?: boolean;
	/**
	 * Show the score of each result to the model; default false.
	 */
	include_score?: boolean;
	/**
	 * Return whole documents instead of the chunks found; default false.
	 */
	return_full_content?: boolean;
}
/**
 * How the results of several strategies are merged.
 */
export interface RAGFusionConfig {
	/**
	 * How the scores are combined; default rrf.
	 */
	strategy?: "rrf" | "reciprocal_rank_fusion" | "weighted" | "max";
	/**
	 * For rrf: a larger value reduces the weight of the first ranks; default 60.
	 */
	k?: number;
	/**
	 * For weighted: the type of each strategy and its weight, from 0 to 1.
	 */
	weights?: {
		[k: string]: number;
	};
}
/**
 * A model that reorders the results.
 */
export interface RAGRerankingConfig {
	/**
	 * Model that judges the results. A name under "models", or "provider/model".
	 */
	model: string;
	/**
	 * How many results the model judges; default 0: as many as results.limit.
	 */
	top_k?: number;
	/**
	 * Minimum score of a result, from 0 to 1; default 0.5.
	 */
	threshold?: number;
	/**
	 * What makes a result relevant, in words; not for the reranking of Model Runner.
	 */
	criteria?: string;
}
/**
 * How a server is started, monitored and restarted.
 */
export interface Lifecycle {
	/**
	 * A set of defaults for the other keys; default resilient.
	 */
	profile?: "resilient" | "strict" | "best-effort";
	/**
	 * Whether the agent should not start without this server; not enforced so far. Default true with profile strict, else false.
	 */
	required?: boolean;
	/**
	 * Timeout of the start; default 0: no limit.
	 */
	startup_timeout?: Duration;
	/**
	 * Timeout of a tool call, including one reconnection; default 0: no limit.
	 */
	call_timeout?: Duration;
	/**
	 * When to restart the program; default: the profile decides.
	 */
	restart?: "never" | "on_failure" | "always";
	/**
	 * Maximum number of restarts in a row; 0 means the default, 5; -1: no limit.
	 */
	max_restarts?: number;
	/**
	 * How long to wait between restarts.
	 */
	backoff?: BackoffConfig;
}
/**
 * Exponential backoff between restarts.
 */
export interface BackoffConfig {
	/**
	 * First delay; default 1s.
	 */
	initial?: Duration;
	/**
	 * Maximum delay; default 32s.
	 */
	max?: Duration;
	/**
	 * Factor from one delay to the next, 0 or more; default 2.
	 */
	multiplier?: number;
	/**
	 * Random share added to each delay, from 0 (default, none) to 1.
	 */
	jitter?: number;
}
/**
 * An external coding program that does the agent's work.
 */
export interface HarnessConfig {
	/**
	 * Which program to run; it must be installed and signed in.
	 */
	type: "claude-code" | "codex" | "pi" | "opencode";
	/**
	 * Model name as the program spells it; default: the agent's model, or the default of the program.
	 */
	model?: string;
	/**
	 * How hard Claude Code thinks. Only with type claude-code.
	 */
	effort?: "low" | "medium" | "high" | "xhigh" | "max";
	/**
	 * The OpenCode agent to use. Only with type opencode.
	 */
	agent?: string;
	/**
	 * Shows OpenCode's thinking. Only with type opencode.
	 */
	thinking?: boolean;
}
/**
 * The agents that routing hooks may choose. Requires a hook under before_agent_run or after_agent_complete.
 */
export interface AgentRouting {
	/**
	 * Agents of this file that may be chosen: not the agent itself, and no agent with a harness.
	 *
	 * @minItems 1
	 */
	allowed_agents: string[];
	/**
	 * Agent for requests that the evaluator cannot assign; one of allowed_agents. Required if an evaluator chooses.
	 */
	default_agent?: string;
}
/**
 * A slash command, with at least one of its four keys.
 */
export interface CommandConfig {
	/**
	 * What the command does, shown in the list of commands. Without an instruction, it is sent as the prompt.
	 */
	description?: string;
	/**
	 * The prompt. ${args[0]} is the first word after the command, ${args.join(" ")} all of them, ${env.VAR} a variable; !tool(key=value) runs a tool.
	 */
	instruction?: string;
	/**
	 * Agent that runs the command; must be part of this team.
	 */
	agent?: string;
	/**
	 * URL to open in the browser instead of sending a message; {{session_id}} is replaced.
	 */
	url?: string;
}
/**
 * The schema of JSON answers. In native mode, the agent usually stops using its tools.
 */
export interface StructuredOutput {
	/**
	 * Name of the schema, sent to the provider; letters, digits, "_" and "-".
	 */
	name: string;
	/**
	 * What the answer contains; helps the model.
	 */
	description?: string;
	/**
	 * OpenAI: enforce the schema exactly; default false. Every property must then be in "required", and additionalProperties must be false.
	 */
	strict?: boolean;
	/**
	 * How the schema is enforced; default native. From config version 15 on.
	 */
	mode?: "native" | "tool";
	/**
	 * JSON Schema of the answer; an object at the top.
	 */
	schema: StructuredOutputSchema;
}
/**
 * A JSON Schema for an object.
 */
export interface StructuredOutputSchema {
	/**
	 * Type of the whole answer; only object is possible.
	 */
	type: "object";
	/**
	 * The fields of the answer, each with its own JSON Schema.
	 */
	properties: {
		[k: string]: unknown;
	};
	/**
	 * Fields that must be in the answer; with strict, all of them.
	 */
	required?: string[];
	/**
	 * Whether other fields may appear; strict requires false.
	 */
	additionalProperties?: boolean;
	[k: string]: unknown;
}
/**
 * Hooks by event. Each event accepts one hook or a list; tool events accept matchers, which select by tool name.
 */
export interface HooksConfig {
	/**
	 * Hooks that run before a prompt file is read into the prompt. All must approve; any failure stops the turn. From config version 16 on.
	 */
	prompt_file_guard?: HookList;
	/**
	 * Hooks that run before a skill is loaded. All must approve; otherwise the skill is not loaded. From config version 16 on.
	 */
	skill_content_guard?: HookList;
	/**
	 * Hooks that run before a tool call, selected by tool name. They can allow, deny or ask; a failing hook denies.
	 */
	pre_tool_use?: MatcherList;
	/**
	 * Hooks that run after a tool call, selected by tool name. Their output is added to the conversation. A block decision or exit code 2 ends the run after the current calls.
	 */
	post_tool_use?: MatcherList;
	/**
	 * Hooks that run when a tool call would ask for permission. They can answer instead of the user.
	 */
	permission_request?: MatcherList;
	/**
	 * Hooks that run once when a session starts. Their output is added to the conversation.
	 */
	session_start?: HookList;
	/**
	 * Hooks that run when the user sends a message. Their output is added to the conversation. They can block.
	 */
	user_prompt_submit?: HookList;
	/**
	 * Hooks that run when the user steers a running turn. Their output is added to the conversation. They can block.
	 */
	user_steering_messages_submit?: HookList;
	/**
	 * Hooks that run when the user queues a follow-up message. Their output is added to the conversation. They can block.
	 */
	user_followup_submit?: HookList;
	/**
	 * Hooks that run at the start of every turn. Their output is added to the conversation.
	 */
	turn_start?: HookList;
	/**
	 * Hooks that run at the end of every turn. They only observe: their output is ignored.
	 */
	turn_end?: HookList;
	/**
	 * Hooks that run before every request to the model. They can block.
	 */
	before_llm_call?: HookList;
	/**
	 * Hooks that run after every response of the model.
	 */
	after_llm_call?: HookList;
	/**
	 * Hooks that run once when the session ends.
	 */
	session_end?: HookList;
	/**
	 * Hooks that run before the conversation is summarized. Their output is added to the conversation. They can block.
	 */
	pre_compact?: HookList;
	/**
	 * Hooks that run when a sub-agent has finished.
	 */
	subagent_stop?: HookList;
	/**
	 * Hooks that run when the agent waits for the user.
	 */
	on_user_input?: HookList;
	/**
	 * Hooks that run when the agent is about to stop. Their output is added to the conversation.
	 */
	stop?: HookList;
	/**
	 * Hooks that run when a notification is shown.
	 */
	notification?: HookList;
	/**
	 * Hooks that run when a turn fails.
	 */
	on_error?: HookList;
	/**
	 * Hooks that run when max_iterations is reached.
	 */
	on_max_iterations?: HookList;
	/**
	 * Hooks that run when another agent takes over. They only observe: their output is ignored.
	 */
	on_agent_switch?: HookList;
	/**
	 * Hooks that run when an earlier session is resumed. They only observe: their output is ignored.
	 */
	on_session_resume?: HookList;
	/**
	 * Hooks that run after a tool call was approved or denied. They only observe: their output is ignored.
	 */
	on_tool_approval_decision?: HookList;
	/**
	 * Hooks that run before a summary is written. They can block, or provide the summary themselves.
	 */
	before_compaction?: HookList;
	/**
	 * Hooks that run after a summary was written. They only observe: their output is ignored.
	 */
	after_compaction?: HookList;
	/**
	 * Hooks that run on the result of a tool, selected by tool name. They can rewrite it.
	 */
	tool_response_transform?: MatcherList;
	/**
	 * Hooks that run on the arguments of a tool before approval, one after another. They can only rewrite them. From config version 16 on.
	 */
	tool_input_transform?: MatcherList;
	/**
	 * Hooks that run on a tool call, all at once. Deny wins over ask, and ask over allow; a failing hook denies. The only event that accepts evaluators with an evaluator_policy. From config version 16 on.
	 */
	tool_guard?: MatcherList;
	/**
	 * One hook that chooses the agent for a request before this agent runs; requires the agent's "routing". From config version 16 on.
	 */
	before_agent_run?: RoutingHookList;
	/**
	 * One hook that chooses the next agent after this agent is done; requires the agent's "routing", and no force_handoff. From config version 16 on.
	 */
	after_agent_complete?: RoutingHookList;
	/**
	 * Hooks that run when "run --worktree" has created a worktree. Their output is added to the conversation. They can block.
	 */
	worktree_create?: HookList;
}
/**
 * One hook: a command, a built-in, a model or an evaluator.
 */
export interface HookDefinition {
	/**
	 * System prompt of a model hook, used literally. From config version 16 on.
	 */
	system_prompt?: string;
	/**
	 * Name for logs and messages.
	 */
	name?: string;
	/**
	 * The type of the hook.
	 */
	type: "command" | "builtin" | "model" | "evaluator";
	/**
	 * For type command: the shell command. For type builtin: its name.
	 */
	command?: string;
	/**
	 * Arguments of a built-in, such as file names for add_prompt_files, N for max_iterations, or URL and body for http_post.
	 */
	args?: string[];
	/**
	 * Seconds until the hook counts as failed; default 60.
	 */
	timeout?: number;
	/**
	 * Variables for the hook. Only ${env.VAR} is expanded; $VAR and ${VAR} are not.
	 */
	env?: {
		[k: string]: string;
	};
	/**
	 * Directory to run in, relative to the agent's; ~, $VAR, ${VAR} and ${env.VAR} are expanded.
	 */
	working_dir?: string;
	/**
	 * What a failing hook does; default warn. pre_tool_use and tool_guard always deny.
	 */
	on_error?: "warn" | "ignore" | "block";
	/**
	 * Accepts only one JSON object with known fields, or nothing, as output; default false. From config version 16 on.
	 */
	strict_output?: boolean;
	/**
	 * Model that a model hook asks, as "provider/model".
	 */
	model?: string;
	/**
	 * Question of a model hook: a Go text/template for the JSON of the event.
	 */
	prompt?: string;
	/**
	 * How to read the reply of a model hook: pre_tool_use_decision as allow, deny or ask; default: as text for the conversation.
	 */
	schema?: string;
	/**
	 * Name under the top-level "evaluators". For type evaluator. From config version 16 on.
	 */
	evaluator?: string;
	/**
	 * What the verdicts of the evaluator mean under tool_guard. From config version 16 on.
	 */
	evaluator_policy?: EvaluatorPolicy;
	/**
	 * Which agent each verdict leads to, under before_agent_run and after_agent_complete. From config version 16 on.
	 */
	routing_policy?: RoutingPolicy;
}
/**
 * What each verdict of an evaluator means for a tool call.
 */
export interface EvaluatorPolicy {
	/**
	 * Verdict and decision. Verdicts are the evaluator's choices, or true and false.
	 */
	decisions: {
		[k: string]: "allow" | "ask" | "deny";
	};
	/**
	 * Minimum probability of a verdict, above 0 and up to 1; below it, "fallback" applies.
	 */
	min_probability: number;
	/**
	 * Decision for uncertain or unlisted verdicts. If the service fails, the call is always denied.
	 */
	fallback: "ask" | "deny";
}
/**
 * Which agent each verdict of an evaluator leads to.
 */
export interface RoutingPolicy {
	/**
	 * Verdict and agent. Every choice of the evaluator must appear, and every agent must be one of routing.allowed_agents.
	 */
	routes: {
		[k: string]: string;
	};
	/**
	 * Minimum probability of a verdict, above 0 and up to 1; below it, the default agent takes over.
	 */
	min_probability: number;
}
/**
 * Hooks for the tools whose names match a pattern.
 */
export interface HookMatcherConfig {
	/**
	 * Regular expression (Go) for whole tool names, case-sensitive; "*" or empty: every tool. docker-agent refuses an invalid one.
	 */
	matcher?: string;
	/**
	 * The hooks to run if the pattern matches: one hook or a list, not empty.
	 */
	hooks: HookList;
	/**
	 * Runs these hooks even if all calls are approved in advance. Only under pre_tool_use; default false.
	 */
	preempt_yolo?: boolean;
}
/**
 * A cache of questions and answers. Has no effect without "enabled: true".
 */
export interface CacheConfig {
	/**
	 * Enables the cache; default false.
	 */
	enabled?: boolean;
	/**
	 * Whether questions are case-sensitive; default false.
	 */
	case_sensitive?: boolean;
	/**
	 * Whether spaces around a question are ignored; default false.
	 */
	trim_spaces?: boolean;
	/**
	 * File for the answers, relative to this file and inside its folder; default: in memory only.
	 */
	path?: string;
}
/**
 * An inline skill.
 */
export interface InlineSkill {
	/**
	 * Name of the skill, without spaces and unique per agent.
	 */
	name: string;
	/**
	 * What the skill is for; the model uses it to decide when to load the skill.
	 */
	description: string;
	/**
	 * The content of the skill, in Markdown.
	 */
	instructions: string;
	/**
	 * Where the skill runs; default: in the current conversation.
	 */
	context?: "fork";
	/**
	 * Model for a forked skill; ignored otherwise. A name under "models", or "provider/model".
	 */
	model?: string;
	/**
	 * Tools that a forked skill may use, as globs. Only with context: fork.
	 */
	allowed_tools?: string[];
	/**
	 * Names under the top-level "toolsets" for a forked skill. Only with context: fork.
	 */
	toolsets?: string[];
}
/**
 * A named model: provider, model ID and settings. Agents refer to it by its name.
 */
export interface ModelConfig {
	/**
	 * The provider of the model: a built-in provider or alias, or a name under "providers". Case-sensitive. Omit it only with first_available, or to list several models separated by commas.
	 */
	provider?: string;
	/**
	 * The model ID, spelled as the provider spells it; ${VAR} and ${env.VAR} are expanded. On cloudflare-ai-gateway it starts with the gateway's provider: workers-ai/@cf/…, openai/….
	 */
	model?: string;
	/**
	 * What the model is for, shown in lists of models.
	 */
	description?: string;
	/**
	 * Sampling temperature of this model, from 0 (predictable) to 2 (random); default: the provider decides. Many reasoning models ignore or reject it.
	 */
	temperature?: number;
	/**
	 * Maximum length of an answer in tokens, at least 1. It is not the context window: that is provider_opts.context_size.
	 */
	max_tokens?: number;
	/**
	 * Nucleus sampling from 0 to 1 of this model: only tokens within this share of probability are considered. Set this or temperature, not both.
	 */
	top_p?: number;
	/**
	 * From -2 to 2: positive values discourage words in proportion to how often they have already appeared, negative ones encourage it.
	 */
	frequency_penalty?: number;
	/**
	 * From -2 to 2: positive values discourage any word that has already appeared, negative ones encourage it.
	 */
	presence_penalty?: number;
	/**
	 * Another base URL for this model, with the scheme and without the operation. ${VAR} and ${env.VAR} are expanded. An alias still requires its own token.
	 */
	base_url?: string;
	/**
	 * Whether the model may call several tools at once; default: that of the API.
	 */
	parallel_tool_calls?: boolean;
	/**
	 * The NAME of an environment variable, without "$", never the key itself. It replaces the provider's own variable. The value is sent as "Authorization: Bearer". The anthropic and google clients ignore it.
	 */
	token_key?: string;
	/**
	 * Connect to the provider directly even if docker-agent runs with a models gateway (--models-gateway).
	 */
	bypass_models_gateway?: boolean;
	/**
	 * Further options of the client, such as http_headers, context_size and top_k.
	 */
	provider_opts?: ProviderOptions;
	/**
	 * Ask the provider for token counts while streaming; use false for servers that reject this.
	 */
	track_usage?: boolean;
	/**
	 * How much the model may think before it answers: a number of tokens, or a level. What is allowed depends on the model.
	 */
	thinking_budget?: ThinkingBudget;
	/**
	 * Tokens that a whole task may use, including thinking and tools. Anthropic only, supported from Claude Opus 4.7 on.
	 */
	task_budget?: TaskBudgetValue;
	/**
	 * Makes this model a router: each request goes to the rule with the best matching examples. If none matches, it goes to this model's own provider and model.
	 */
	routing?: RoutingRule[];
	/**
	 * Sign in without an API key; wins over the setting of the provider. Anthropic only.
	 */
	auth?: AuthConfig;
	/**
	 * Candidates in order of preference: the first one whose environment variables are all set is used. Not together with provider, model or settings.
	 *
	 * @minItems 1
	 */
	first_available?: string[];
	/**
	 * Model that generates the titles of sessions, typically a cheap one. A name under "models", or "provider/model".
	 */
	title_model?: string;
	/**
	 * Model that summarizes long conversations, unless the agent names one. A name under "models", or "provider/model".
	 */
	compaction_model?: string;
	/**
	 * Share of the context window, above 0 and up to 1, at which the conversation is summarized; default 0.9. Wins over the agent's value.
	 */
	compaction_threshold?: number;
	/**
	 * What the model can read besides text. It replaces what the model catalog says.
	 */
	capabilities?: CapabilitiesConfig;
	/**
	 * What the model can produce besides text, for models that the catalog lacks or describes incorrectly.
	 */
	output_capabilities?: OutputCapabilitiesConfig;
	/**
	 * Prices of this model in US dollars per million tokens, for the cost display and for budgets.
	 */
	cost?: CostConfig;
}
/**
 * One target of a router, with sample requests that belong to it.
 */
export interface RoutingRule {
	/**
	 * Model that gets the requests; must not be a router itself. A name under "models", or "provider/model".
	 */
	model: string;
	/**
	 * Sample requests. A request goes to the rule whose samples it resembles most; a rule without any is never chosen.
	 */
	examples: string[];
}
/**
 * Kinds of attachment that a model can read.
 */
export interface CapabilitiesConfig {
	/**
	 * The model accepts images.
	 */
	image?: boolean;
	/**
	 * The model accepts PDF documents.
	 */
	pdf?: boolean;
	/**
	 * The model accepts audio.
	 */
	audio?: boolean;
	/**
	 * The model accepts video.
	 */
	video?: boolean;
}
/**
 * Kinds of result that a model can produce besides text.
 */
export interface OutputCapabilitiesConfig {
	/**
	 * The model generates images; false overrides the catalog.
	 */
	image?: boolean;
}
/**
 * Prices in US dollars per million tokens. All zero, or empty, means free.
 */
export interface CostConfig {
	/**
	 * US dollars per million tokens sent to the model.
	 */
	input?: number;
	/**
	 * US dollars per million tokens that the model generates.
	 */
	output?: number;
	/**
	 * US dollars per million tokens read from the prompt cache.
	 */
	cache_read?: number;
	/**
	 * US dollars per million tokens written to the prompt cache.
	 */
	cache_write?: number;
}
/**
 * An MCP server for several agents; a toolset of type mcp refers to it by name in "ref".
 */
export interface MCPToolset {
	/**
	 * The program to start, without arguments; nothing is expanded.
	 */
	command?: string;
	/**
	 * Arguments of the program, one item each; nothing is expanded. Pass variables with "env".
	 */
	args?: string[];
	/**
	 * A server from Docker's MCP catalog: docker:<name>.
	 */
	ref?: string;
	/**
	 * A server at a URL.
	 */
	remote?: Remote;
	/**
	 * Settings of a server from the catalog, as its page describes them; only with "ref".
	 */
	config?: {
		[k: string]: unknown;
	};
	/**
	 * Release to install if the program is missing: owner/repo or owner/repo@version; "false" disables installing.
	 */
	version?: string;
	/**
	 * Variables for the program. $VAR, ${VAR} and plain ${env.VAR} are expanded; if one is not set, the toolset is skipped.
	 */
	env?: {
		[k: string]: string;
	};
	/**
	 * Only these tools, by their final name ("<name>_<tool>" for an MCP toolset with a name). A name that does not exist is silently ignored.
	 */
	tools?: string[];
	/**
	 * Instructions for these tools in the system prompt; replaces the built-in ones unless it contains {ORIGINAL_INSTRUCTIONS}. ${env.VAR} is expanded; $VAR and ${VAR} are not.
	 */
	instruction?: string;
	/**
	 * Prefix of the tool names: "<name>_<tool>".
	 */
	name?: string;
	/**
	 * Hides tools until the agent searches for them: true for all, or a list of tool names. Other values have no effect.
	 */
	defer?: Defer;
	/**
	 * Directory to start the program in; must exist. ~, $VAR, ${VAR} and ${env.VAR} are expanded. Not with "remote".
	 */
	working_dir?: string;
	/**
	 * How the server is started and restarted.
	 */
	lifecycle?: Lifecycle;
}
/**
 * About a file, for people who find it in a registry.
 */
export interface Metadata {
	/**
	 * Who wrote the file.
	 */
	author?: string;
	/**
	 * License of the file, as an SPDX name.
	 */
	license?: string;
	/**
	 * Longer description of the team of agents, in Markdown.
	 */
	readme?: string;
	/**
	 * What the team of agents does, in one sentence.
	 */
	description?: string;
	/**
	 * Version of this file, not of the format. Use quotes: YAML reads 1.10 as the number 1.1.
	 */
	version?: string;
	/**
	 * Keywords for search.
	 */
	tags?: string[];
}
/**
 * Patterns for tool calls. Deny wins over allow, and allow over ask.
 */
export interface PermissionsConfig {
	/**
	 * Calls that run without approval.
	 */
	allow?: string[];
	/**
	 * Calls that always need approval, unless "allow" matches as well.
	 */
	ask?: string[];
	/**
	 * Calls that are denied, whatever else matches.
	 */
	deny?: string[];
}
/**
 * Defaults for running this file; the command line and the user's settings win.
 */
export interface RuntimeDefaults {
	/**
	 * Run in a sandbox; "--sandbox=false" disables it.
	 */
	sandbox?: boolean;
	/**
	 * Hosts that the sandbox may connect to, each with an optional :port.
	 */
	network_allowlist?: string[];
	/**
	 * Which tool calls run without asking, in new sessions; an agent's own value wins. From config version 15 on.
	 */
	safety?: "strict" | "balanced" | "restricted" | "autonomous";
}
/**
 * Limits; the first one reached ends the run. Unset or 0: no limit.
 */
export interface BudgetConfig {
	/**
	 * US dollars. Models without a known price count as free, with a warning.
	 */
	max_cost?: number;
	/**
	 * Total of tokens sent and received during the run.
	 */
	max_tokens?: number;
	/**
	 * Total time of the turns; checked between turns.
	 */
	max_time?: Duration;
}
/**
 * A named evaluator: a question that a model judges. From config version 16 on.
 */
export interface EvaluatorConfig {
	/**
	 * openai, typesafe, or a name under "providers". Without it, "model" is a name under "models", or "provider/model".
	 */
	provider?: string;
	/**
	 * With a provider: the model ID. Without: a name under "models", or "provider/model".
	 */
	model: string;
	/**
	 * The question to judge.
	 */
	instructions: string;
	/**
	 * The type of the verdict.
	 */
	type: "boolean" | "choice" | "score";
	/**
	 * Another base URL of the evaluation service; bypasses the models gateway. Ignored if "endpoint" is set.
	 */
	base_url?: string;
	/**
	 * The exact HTTP(S) URL to call, without credentials, query or fragment; bypasses the models gateway.
	 */
	endpoint?: string;
	/**
	 * The NAME of the environment variable with the key; default OPENAI_API_KEY or TYPESAFE_API_KEY.
	 */
	token_key?: string;
	/**
	 * Connect to the service directly even if docker-agent runs with a models gateway.
	 */
	bypass_models_gateway?: boolean;
	/**
	 * For type choice: 2 to 255 names, each with its meaning.
	 */
	choices?: {
		[k: string]: string;
	};
	/**
	 * For type score: 2 to 10 levels, from lowest to highest.
	 *
	 * @minItems 2
	 * @maxItems 10
	 */
	levels?: string[];
	/**
	 * How long a verdict may take; default 10s.
	 */
	timeout?: Duration;
	/**
	 * Prices for budgets; only input and output count, and {} means free.
	 */
	cost?: CostConfig;
}
/** How `formatResult()` prints. */
export interface PrintOptions {
	/** ANSI colors; default: none. */
	readonly color?: boolean;
	/** Columns; default: 100. */
	readonly width?: number;
	/** The name of the text in messages; default: `<text>`. */
	readonly filePath?: string;
}
/**
 * The diagnostics with their lines and hints, and a summary, as the command line prints them. Secrets are masked.
 * @param text the text that the diagnostics are about
 */
export declare function formatResult(text: string, { diagnostics }: Pick<ValidationResult, "diagnostics">, { color, width, filePath }?: PrintOptions): string;
/** What is known about every rule, by id. */
export declare const rules: readonly RuleMeta[];
/**
 * Reads and checks one file. Files that it refers to are looked up in its folder. The result for a file that
 * cannot be read has one diagnostic. `env` defaults to the process environment. Rejects with a `UsageError` for wrong settings.
 */
export declare function validateFile(path: string, options?: ValidateOptions): Promise<ValidationResult>;
/** The JSON Schema (draft-07) of a docker-agent file, for the newest config version. */
export declare const schema: Readonly<Record<string, unknown>>;
/**
 * Checks the text of one docker-agent configuration. Synchronous. It reads no file, and the process environment only when
 * `env` is not given; where there is no process, the environment is empty.
 * A text of more than 2 MiB, and one on which agent-lint crashes (`internal-error`), has one diagnostic.
 * @throws UsageError when `source` is not a string, and for unknown rules and severities in the settings; never because of the text
 */
export declare function validate(source: string, options?: ValidateOptions): ValidationResult;
/**
 * Describes the team of a docker-agent configuration: its agents, who leads to whom, and the models, toolsets and variables that they
 * use, each with its place and its diagnostics. `agent-lint graph` draws it. Takes the options of `validate()`. Secrets are masked;
 * of variables, only the values of CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_GATEWAY_ID appear.
 * @throws UsageError as `validate()`
 */
declare function describe$1(source: string, options?: ValidateOptions): Team;
/** A text after its fixes. */
export interface FixResult {
	readonly text: string;
	/** Number of fixed mistakes per rule. */
	readonly fixed: Readonly<Partial<Record<RuleId, number>>>;
	/** What is still wrong with the text. */
	readonly diagnostics: readonly Diagnostic[];
}
/**
 * Applies the fixes of a text until none is left, as `agent-lint --fix` does. Comments, quotes, order and line endings stay. A fix
 * that would add an error is left out. Takes the options of `validate()`; by default, only safe fixes are applied.
 * @throws UsageError when `source` is not a string
 */
export declare function fix(source: string, { unsafe, ...options }?: ValidateOptions & {
	readonly unsafe?: boolean;
}): FixResult;
/**
 * Applies the fixes of some diagnostics once, and returns the new text. Of two fixes that overlap, only the first is applied.
 * @param text the text that the diagnostics are about
 * @param options by default, only safe fixes are applied
 */
export declare function applyFixes(text: string, diagnostics: readonly Diagnostic[], { unsafe }?: {
	readonly unsafe?: boolean;
}): string;

export {
	describe$1 as describe,
};

export {};
