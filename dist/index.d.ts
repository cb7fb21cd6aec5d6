/** The id of a rule: the kebab-case name of a defect. */
export type RuleId = "agent-name-conflict" | "alias-not-inherited" | "byte-order-mark" | "cache-outside-folder" | "coerced-value" | "duplicate-key" | "file-too-large" | "gateway-auth-header" | "handoff-cycle" | "hcl-unchecked" | "ignored-document" | "invalid-api-type" | "invalid-auth" | "invalid-cloudflare-url" | "invalid-encoding" | "invalid-first-available" | "invalid-harness" | "invalid-header" | "invalid-hook" | "invalid-instruction-file" | "invalid-merge" | "invalid-provider" | "invalid-ref" | "invalid-skill" | "invalid-tag" | "invalid-toolset" | "invalid-toolset-source" | "invalid-type" | "invalid-value" | "key-needs-version" | "malformed-env" | "misplaced-toolset-attribute" | "missing-env" | "missing-key" | "missing-model" | "missing-provider-prefix" | "model-cycle" | "model-id-case" | "no-agents" | "out-of-range" | "provider-case" | "removed-key" | "secret-in-config" | "skipped-toolset" | "syntax" | "too-many-values" | "unexpanded-header" | "unknown-agent" | "unknown-gateway-prefix" | "unknown-key" | "unknown-model" | "unknown-name" | "unknown-provider" | "unknown-toolset-type" | "unknown-version" | "unreadable-file" | "wrong-model-use";
/** What a group of rules protects. */
export type RuleGroup = "agents" | "environment" | "gateway" | "hooks" | "models" | "references" | "structure" | "toolsets" | "values" | "yaml";
/** How bad a finding is: `error` = docker-agent refuses the file, `warning` = it starts but not as meant, `info` = advice. */
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
/** A replacement of one part of a text. */
export interface TextEdit {
	readonly range: Range;
	readonly newText: string;
}
/** Keys and indexes from the root of the document to a value. */
export type Path = readonly (string | number)[];
/** A further place that belongs to a diagnostic. */
export interface RelatedPlace {
	readonly message: string;
	readonly range: Range;
}
/** A change that repairs a diagnostic; `safe` when it keeps what the author meant for certain. */
export interface Fix {
	readonly title: string;
	readonly safe: boolean;
	readonly edits: readonly TextEdit[];
}
interface DiagnosticData {
	/** The text in the range may be a secret. */
	readonly secret?: boolean;
}
/** One mistake at one place. */
export interface Diagnostic {
	readonly ruleId: RuleId;
	readonly severity: Severity;
	/** What is wrong: one sentence, values in double quotes. */
	readonly message: string;
	/** What to do about it. */
	readonly hint?: string;
	/** Where in the document. */
	readonly path: Path;
	/** Where in the text. */
	readonly range: Range;
	readonly related?: readonly RelatedPlace[];
	readonly fix?: Fix;
	/** What a program needs beside the sentence. */
	readonly data?: DiagnosticData;
	/** Address of the rule's page. */
	readonly docs: string;
}
/** The environment that a file is checked against: variable name → value. */
export type Environment = Readonly<Record<string, string | undefined>>;
/** Looks at files named in a configuration; paths are relative to the linted file's folder and never leave it. */
export interface FileLookup {
	readonly kind: (relativePath: string) => "file" | "directory" | undefined;
}
/** Switches of the linter; everything is optional. */
export interface Settings {
	/** Severity per rule id; `off` silences the rule. */
	readonly rules?: Readonly<Partial<Record<RuleId, Severity | "off">>>;
}
/** What `validate()` may be told. */
export interface ValidateOptions {
	/** Name for messages, and the place from which other files are looked up. */
	readonly filePath?: string;
	/** Default: the process environment; `false`: no environment checks. */
	readonly env?: Environment | false;
	/** Phrases that say where `env` was read from, for `missing-env`; default: "the process environment". */
	readonly envSources?: readonly string[];
	/** Without it, nothing is said about other files. */
	readonly files?: FileLookup;
	readonly settings?: Settings;
}
/** What a model reference is used for. */
export type ModelUse = "model" | "fallback" | "title" | "compaction" | "routing" | "toolset" | "skill" | "hook" | "rag";
/** What one model reference comes to. */
export interface ResolvedModel {
	readonly agent: string;
	readonly use: ModelUse;
	/** As written: one item of an alloy, a name, or provider/model. */
	readonly reference: string;
	/** What the client is built with. */
	readonly provider: string;
	readonly model: string;
	readonly apiType: string;
	/** Only where the model, a user-defined provider or an alias sets it; variables filled in where set, secrets among them too. */
	readonly baseUrl?: string;
	/** Only where the model, a user-defined provider or an alias names it. */
	readonly tokenKey?: string;
	/** The variable that the client really takes its secret from; never its value. */
	readonly credential?: string;
	readonly path: Path;
	/** Why the reference resolves to nothing, where it does. */
	readonly problem?: string;
}
/** An environment variable without which the start fails. */
export interface RequiredVariable {
	readonly name: string;
	/** Any one of them will do instead. */
	readonly alternatives?: readonly string[];
	/** Itself or an alternative, not empty; false with `env: false`. */
	readonly set: boolean;
	readonly neededBy: readonly {
		readonly agent: string;
		readonly use: ModelUse;
	}[];
	readonly path: Path;
}
/** Everything that is known about one file. */
export interface ValidationResult {
	/** No diagnostic of severity error. */
	readonly valid: boolean;
	readonly diagnostics: readonly Diagnostic[];
	readonly models: readonly ResolvedModel[];
	readonly variables: readonly RequiredVariable[];
}
/** Which part of agent-lint reports a rule: what reads files and their YAML, the decoder, or the rule's own check. */
export type Reporter = "reader" | "decoder" | "rule";
/** What is known about a rule, for lists, pages and `explain`. */
export interface RuleMeta {
	/** Kebab-case name of the defect. */
	readonly id: RuleId;
	/** What the rule protects. */
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
 * A number with a unit, such as 500ms, 30s, 1m30s or 2h. There are no days, and a number without a unit is refused.
 */
export type Duration = string;
/**
 * true, false, or a list of tool names.
 */
export type Defer = boolean | string[];
/**
 * Text, or a list of texts that are joined by blank lines.
 */
export type TextOrList = string | string[];
/**
 * A path, or a list of paths whose texts are joined.
 */
export type InstructionFile = string | string[];
/**
 * Slash commands by name; a list of such mappings is joined.
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
 * One hook that chooses the next agent; also as a list with one entry.
 */
export type RoutingHookList = HookDefinition[] | HookDefinition;
/**
 * true, false, or a list of skill names, sources (local, https://…) and inline skills.
 */
export type SkillsConfig = boolean | (string | InlineSkill)[];
/**
 * A partial config, laid over this file; null changes nothing.
 */
export type Flavor = {} | null;
/**
 * A team of agents for docker-agent: who they are, which models they run on and what they may use.
 */
export interface Config {
	/**
	 * Config version that this file is written for, 0 to 16; unset: the newest that docker-agent knows. A key of a later version is refused.
	 */
	version?: Version;
	/**
	 * Providers of your own, by name: an address, a token variable and defaults. One named like a built-in alias replaces it completely.
	 */
	providers?: {
		[k: string]: ProviderConfig;
	};
	/**
	 * The agents by name, at least one. The one called root starts, else the first in the file.
	 */
	agents: {
		[k: string]: AgentConfig;
	};
	/**
	 * Named models: provider, id and settings. Agents use a model by its name here, or without an entry as "provider/model".
	 */
	models?: {
		[k: string]: ModelConfig;
	};
	/**
	 * MCP servers for several agents; a toolset of type mcp uses one by naming it in "ref".
	 */
	mcps?: {
		[k: string]: MCPToolset;
	};
	/**
	 * Documents for several agents; a toolset of type rag uses them by naming them in "ref".
	 */
	rag?: {
		[k: string]: RAGConfig;
	};
	/**
	 * Groups of slash commands; agents take them over with "use_commands".
	 */
	commands?: {
		[k: string]: Commands;
	};
	/**
	 * Groups of skills; agents take them over with "use_skills".
	 */
	skills?: {
		[k: string]: SkillsConfig;
	};
	/**
	 * Named toolsets; agents take them over with "use_toolsets", forked skills with "toolsets".
	 */
	toolsets?: {
		[k: string]: Toolset;
	};
	/**
	 * About this file, for people who find it in a registry.
	 */
	metadata?: Metadata;
	/**
	 * Which tool calls run, need a question, or are refused, for all agents.
	 */
	permissions?: PermissionsConfig;
	/**
	 * Defaults for running this file; the command line and the user's own settings win.
	 */
	runtime?: RuntimeDefaults;
	/**
	 * Ceiling for a whole run, all agents together. From config version 12 on.
	 */
	budget?: BudgetConfig;
	/**
	 * Named budgets. Agents that list the same name under "budgets" draw from one pot. From config version 12 on.
	 */
	budgets?: {
		[k: string]: BudgetConfig;
	};
	/**
	 * Named variants of this file: patches that "--flavor NAME" applies. Inert otherwise. From config version 13 on.
	 */
	flavors?: {
		[k: string]: Flavor;
	};
	/**
	 * Named judgements that hooks of type evaluator use. From config version 16 on.
	 */
	evaluators?: {
		[k: string]: EvaluatorConfig;
	};
}
/**
 * A provider of your own: an address, a key and defaults that models inherit by naming it. One named like a built-in alias replaces that alias completely.
 */
export interface ProviderConfig {
	/**
	 * Which client to talk with; default openai. An alias named here lends neither its address nor its token: give base_url and token_key as well.
	 */
	provider?: string;
	/**
	 * Which OpenAI interface the server speaks. Unset: chosen by the model's name, so that gpt-5 and o-series ids go to /responses; set it for a Cloudflare gateway address.
	 */
	api_type?: "openai_chatcompletions" | "openai_responses";
	/**
	 * Address of the API without the operation, scheme included. Required unless "provider" is one of the native clients. ${VAR} and ${env.VAR} are filled in, but not in the host name.
	 */
	base_url?: string;
	/**
	 * The NAME of an environment variable, never the key itself, and without "$". Its value goes out as "Authorization: Bearer". Unset: no key is sent to an OpenAI-compatible address. The anthropic and google clients ignore it.
	 */
	token_key?: string;
	/**
	 * Where to ask the server to unload a model: a path on the host of base_url, or a full address. Only Docker Model Runner acts on it.
	 */
	unload_api?: string;
	/**
	 * Sampling temperature from 0 (steady) to 2 (wild) for models of this provider; unset leaves it to the provider. Many reasoning models ignore or refuse it.
	 */
	temperature?: number;
	/**
	 * Longest answer in tokens, for models that set none. It is not the context window: that is provider_opts.context_size.
	 */
	max_tokens?: number;
	/**
	 * Nucleus sampling from 0 to 1 for models of this provider: only tokens within this share of probability are considered. Set this or temperature, not both.
	 */
	top_p?: number;
	/**
	 * From -2 to 2: positive values discourage words in proportion to how often they have appeared already, negative ones encourage it.
	 */
	frequency_penalty?: number;
	/**
	 * From -2 to 2: positive values discourage any word that has appeared already, negative ones encourage it.
	 */
	presence_penalty?: number;
	/**
	 * Whether the model may ask for several tools at once.
	 */
	parallel_tool_calls?: boolean;
	/**
	 * Options of the client, for every model of this provider; a model's own options win key by key.
	 */
	provider_opts?: ProviderOptions;
	/**
	 * Ask the provider for token counts while streaming; false for servers that reject the request.
	 */
	track_usage?: boolean;
	/**
	 * How much models of this provider may think before they answer: a number of tokens, or a level.
	 */
	thinking_budget?: ThinkingBudget;
	/**
	 * Tokens that a whole task may take, thinking and tools included. Anthropic only, honoured from Claude Opus 4.7 on.
	 */
	task_budget?: TaskBudgetValue;
	/**
	 * Sign in without an API key. Anthropic only; the key is then not asked for.
	 */
	auth?: AuthConfig;
	/**
	 * Model that summarises long conversations, unless the agent or the model names one. A name under "models", or "provider/model".
	 */
	compaction_model?: string;
}
/**
 * Options of the provider's client. The map is open: unknown keys and wrong types are ignored without a word.
 */
export interface ProviderOptions {
	/**
	 * Extra request headers, OpenAI-compatible clients only. Values are sent as written: ${VAR} is NOT expanded, so a token would have to stand in the file.
	 */
	http_headers?: {
		[k: string]: string;
	};
	/**
	 * Which OpenAI interface to use: openai_chatcompletions or openai_responses. Any other text stops the start. On provider openai it needs token_key beside it, or no key is sent.
	 */
	api_type?: string;
	/**
	 * The model's context window in tokens: input and output together. Not the length of the answer, which is max_tokens.
	 */
	context_size?: number | string;
	/**
	 * Extra top-level fields of the chat completions request; nested objects are replaced as a whole. Not for the Responses interface. From config version 16 on.
	 */
	extra_body?: {
		[k: string]: unknown;
	};
	/**
	 * Where to ask the server to unload the model: a path or a full address.
	 */
	unload_api?: string;
	/**
	 * Sample among this many tokens. In files of version 15 and later write 40.0: a plain 40 is dropped.
	 */
	top_k?: number;
	/**
	 * Seed for repeatable sampling, chat completions only. In files of version 15 and later a plain positive integer is dropped.
	 */
	seed?: number;
	/**
	 * Drop tokens whose probability is below this share of the likeliest one.
	 */
	min_p?: number;
	/**
	 * Locally typical sampling, from 0 to 1.
	 */
	typical_p?: number;
	/**
	 * Above 1: repeat less, on servers that know it.
	 */
	repetition_penalty?: number;
	/**
	 * How OpenAI answers are streamed: sse (default) or websocket.
	 */
	transport?: string;
	/**
	 * Overrules the guess whether the model can load tools on demand.
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
	 * Claude only: think between tool calls. On by itself once a thinking budget is set.
	 */
	interleaved_thinking?: boolean | string | number;
	/**
	 * Anthropic: how thinking is shown: summarized, omitted, updates or display, as far as the model knows it.
	 */
	thinking_display?: string;
	/**
	 * Anthropic: error or drop_block, for thinking blocks that no longer fit the conversation. From config version 16 on.
	 */
	thinking_prefix_mismatch?: string;
	/**
	 * Anthropic: model ids that the server falls back to by itself.
	 */
	fallbacks?: string[];
	/**
	 * Anthropic: hold tool arguments to their schema, for all tools (true) or for those listed. From config version 16 on.
	 */
	strict_tools?: boolean | string[];
	/**
	 * OpenAI and Anthropic: report why the prompt cache was missed. From config version 16 on.
	 */
	cache_diagnostics?: boolean;
	/**
	 * Anthropic: let the server summarise long conversations. From config version 16 on.
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
	 * Google: Vertex AI project; ${VAR} is filled in. Must come with location.
	 */
	project?: string;
	/**
	 * Google: Vertex AI location; ${VAR} is filled in. Must come with project.
	 */
	location?: string;
	/**
	 * Google: publisher in the Vertex Model Garden; any but google switches to it.
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
	 * Google: let the model open addresses by itself. From config version 16 on.
	 */
	url_context?: boolean;
	/**
	 * Google embeddings: length of the vectors. From config version 16 on.
	 */
	output_dimensionality?: number;
	/**
	 * Bedrock: AWS region; else AWS_REGION, AWS_DEFAULT_REGION, us-east-1.
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
	 * Bedrock: external id for assuming the role.
	 */
	external_id?: string;
	/**
	 * Bedrock: another endpoint address.
	 */
	endpoint_url?: string;
	/**
	 * Bedrock: send no cache points.
	 */
	disable_prompt_caching?: boolean;
	/**
	 * Model Runner: flags of the engine, as a list or one text. Not together with raw_runtime_flags.
	 */
	runtime_flags?: (string | number | boolean)[] | string;
	/**
	 * Model Runner: flags of the engine as one shell text. Not together with runtime_flags.
	 */
	raw_runtime_flags?: string;
	/**
	 * Model Runner: what the engine is started for; any other text stops the start.
	 */
	mode?: "completion" | "embedding" | "reranking" | "image-generation";
	/**
	 * Model Runner: how long the model stays loaded: a duration such as 10m, "0", or "-1" for ever. A number instead of text stops the start.
	 */
	keep_alive?: string;
	/**
	 * Model Runner: the model reads pictures; default text only.
	 */
	supports_images?: boolean | string;
	/**
	 * Model Runner: the model reads PDF documents; default text only.
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
	 * Model Runner: small model that drafts tokens ahead (speculative decoding).
	 */
	speculative_draft_model?: string;
	/**
	 * Model Runner: how many tokens are drafted ahead.
	 */
	speculative_num_tokens?: number | string;
	/**
	 * Model Runner: share of drafted tokens that must hold, from 0 to 1.
	 */
	speculative_acceptance_rate?: number | string;
	[k: string]: unknown;
}
/**
 * The long form of a task budget.
 */
export interface TaskBudget {
	/**
	 * What is counted; only tokens exist.
	 */
	type?: "tokens";
	/**
	 * How many tokens the task may take, 0 or more.
	 */
	total: number;
}
/**
 * A way to sign in that needs no API key.
 */
export interface AuthConfig {
	/**
	 * How to sign in; one way exists.
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
	 * The federation rule, as the console shows it; starts with fdrl_.
	 */
	federation_rule_id: string;
	/**
	 * The organization's id, a UUID.
	 */
	organization_id: string;
	/**
	 * The service account to act as; starts with svac_. Only for rules whose target is a service account.
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
	 * Path of a file that holds the token; read again for every exchange.
	 */
	file?: string;
	/**
	 * The NAME of the environment variable that holds the token.
	 */
	env?: string;
	/**
	 * Program and arguments that print the token; no shell is involved.
	 *
	 * @minItems 1
	 */
	command?: string[];
	/**
	 * HTTP(S) address that returns the token; ${VAR} is filled in.
	 */
	url?: string;
	/**
	 * Headers of the request to "url"; ${VAR} is filled in.
	 */
	headers?: {
		[k: string]: string;
	};
	/**
	 * Field of the JSON answer of "url" that holds the token; unset: the whole answer is the token.
	 */
	response_field?: string;
}
/**
 * One agent: a model, an instruction and what it may use. Its key under "agents" is its name; the one called root, else the first, starts.
 */
export interface AgentConfig {
	/**
	 * The model: a name under "models", or "provider/model". Several joined by commas take turns; "auto" picks one whose key is set. Not needed with a harness.
	 */
	model?: string;
	/**
	 * What to do when the model's provider fails: other models to try, and how often.
	 */
	fallback?: FallbackConfig;
	/**
	 * What the agent is for. Other agents decide by it when to delegate. In it ${env.VAR} is filled in; $VAR and ${VAR} stay as they are.
	 */
	description?: string;
	/**
	 * Text that greets the user when a session opens; Markdown. In it ${env.VAR} is filled in; $VAR and ${VAR} stay as they are.
	 */
	welcome_message?: string;
	/**
	 * Tools that the agent may use, each entry one toolset. Those of "use_toolsets" come after them.
	 */
	toolsets?: Toolset[];
	/**
	 * The system prompt: text, or a list of texts joined by blank lines. In it ${env.VAR} is filled in; $VAR and ${VAR} stay as they are.
	 */
	instruction?: TextOrList;
	/**
	 * File, or list of files, with the system prompt. Relative to this file and inside its folder; no absolute path, no "..". Instead of "instruction".
	 */
	instruction_file?: InstructionFile;
	/**
	 * Runs the agent as an external coding program instead of on a model.
	 */
	harness?: HarnessConfig;
	/**
	 * Gives the model one tool that runs JavaScript calling all others, in place of the tools themselves; default false.
	 */
	code_mode_tools?: boolean;
	/**
	 * Agents that this one may give tasks to and get answers from: a name under "agents", an OCI reference, or an address; "name:reference" names an outside agent.
	 */
	sub_agents?: string[];
	/**
	 * Agents that this one may hand the whole conversation to: a name under "agents", an OCI reference, or an address; "name:reference" names an outside agent.
	 */
	handoffs?: string[];
	/**
	 * Agent that takes over as soon as this one has answered: a name under "agents", an OCI reference, or an address; "name:reference" names an outside agent. Not the agent itself, and no circle.
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
	 * Adds working directory, operating system and git state to the prompt; default false.
	 */
	add_environment_info?: boolean;
	/**
	 * Leaves only tools that change nothing, in every toolset; default false.
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
	 * Most rounds of model and tool calls for one message; 0 or unset: no limit.
	 */
	max_iterations?: number;
	/**
	 * Names under the top-level "budgets" that this agent draws from. All apply; the first one used up stops it.
	 */
	budgets?: string[];
	/**
	 * How often the same tool call may repeat before it is stopped; 0 or unset: 5.
	 */
	max_consecutive_tool_calls?: number;
	/**
	 * Keeps about this many tokens of old tool calls in the conversation and cuts the rest; 0 or unset: off, -1: no limit.
	 */
	max_old_tool_call_tokens?: number;
	/**
	 * Cuts a single tool result to about this many tokens; 0, -1 or unset: never.
	 */
	max_tool_result_tokens?: number;
	/**
	 * Sends only this many of the latest messages to the model; 0 or unset: all.
	 */
	num_history_items?: number;
	/**
	 * Whether long conversations are summarised by themselves; default true.
	 */
	session_compaction?: boolean;
	/**
	 * Share of the context window, above 0 and up to 1, at which the conversation is summarised; default 0.9. A value on the model wins.
	 */
	compaction_threshold?: number;
	/**
	 * Model that summarises this agent's conversations; wins over the model's and the provider's. Not with a harness. A name under "models", or "provider/model".
	 */
	compaction_model?: string;
	/**
	 * Files whose text joins the prompt of every turn. Looked for in the working directory, its parents and the home directory; one that is not found is skipped silently.
	 */
	add_prompt_files?: string[];
	/**
	 * How many directory levels below the working directory are searched for prompt files too; 0 or unset: none. From config version 15 on.
	 */
	add_prompt_files_depth?: number;
	/**
	 * Slash commands of this agent: name and the prompt that it sends.
	 */
	commands?: Commands;
	/**
	 * Makes the agent answer with JSON of a given shape.
	 */
	structured_output?: StructuredOutput;
	/**
	 * Lets the model say with every tool call what it is for, so that the display can show it; default false.
	 */
	add_description_parameter?: boolean;
	/**
	 * Programs, built-ins or models that run at certain moments of a session.
	 */
	hooks?: HooksConfig;
	/**
	 * Answers a repeated question from memory instead of asking the model.
	 */
	cache?: CacheConfig;
	/**
	 * Skills: true for all that are found locally, false for none, or a list of names, sources and inline skills.
	 */
	skills?: SkillsConfig;
	/**
	 * Groups under the top-level "commands" to take over; the agent's own commands win.
	 */
	use_commands?: string[];
	/**
	 * Groups under the top-level "skills" to take over; the agent's own skills win.
	 */
	use_skills?: string[];
	/**
	 * Toolsets under the top-level "toolsets" to take over, after the agent's own.
	 */
	use_toolsets?: string[];
	/**
	 * Accepted and ignored: an agent is named by its key under "agents".
	 */
	name?: string;
}
/**
 * Other models for the moments when the first one fails.
 */
export interface FallbackConfig {
	/**
	 * Models to try in this order. Each is a name under "models", or "provider/model". Their keys must be set from the start.
	 */
	models?: string[];
	/**
	 * Retries per model after a passing failure; 0 or unset: 2, -1: none.
	 */
	retries?: number;
	/**
	 * How long to stay with a fallback after a rate limit before the first model is tried again; default 1m.
	 */
	cooldown?: Duration;
}
/**
 * A group of tools. "type" decides which other keys may stand here.
 */
export interface Toolset {
	/**
	 * What kind of tools these are. An unknown type is skipped at the start, with a line in the log.
	 */
	type: "mcp" | "mcp_catalog" | "script" | "think" | "memory" | "filesystem" | "file" | "shell" | "background_jobs" | "tasks" | "plan" | "session_context" | "todo" | "fetch" | "api" | "a2a" | "lsp" | "user_prompt" | "openapi" | "open_url" | "model_picker" | "background_agents" | "scheduler" | "rag" | "git" | "webhook" | "environment";
	/**
	 * Text about these tools for the system prompt; replaces the built-in one unless it holds {ORIGINAL_INSTRUCTIONS}. ${env.VAR} is filled in; $VAR and ${VAR} stay as they are.
	 */
	instruction?: string;
	/**
	 * Regular expressions (Go), joined by commas, for tools whose JSON results are sent to the model in the shorter TOON form. A broken expression crashes docker-agent.
	 */
	toon?: string;
	/**
	 * Leaves only tools that change nothing; default false.
	 */
	readonly?: boolean;
	/**
	 * Model for the turn that reads these tools' results, typically a cheaper one. A name under "models", or "provider/model".
	 */
	model?: string;
	/**
	 * For mcp: docker:<name> of Docker's catalogue, or a name under "mcps". For rag: a name under "rag".
	 */
	ref?: string;
	/**
	 * For mcp with ref docker:…: settings of the catalogue server, as its page describes them.
	 */
	config?: {
		[k: string]: unknown;
	};
	/**
	 * For mcp and lsp: program to start, without arguments; nothing is filled in.
	 */
	command?: string;
	/**
	 * For mcp: a server at an address.
	 */
	remote?: Remote;
	/**
	 * For mcp and lsp: arguments of the program, one entry each; nothing is filled in. Pass variables through "env".
	 */
	args?: string[];
	/**
	 * Only these tools, by their final name (an MCP tool is "<name>_<tool>" when the toolset has a name). A name that does not exist gives no tool, without a word.
	 */
	tools?: string[];
	/**
	 * For mcp, lsp, script, shell and background_jobs. Variables for the program. $VAR, ${VAR} and plain ${env.VAR} are filled in; when one is not set, the toolset is skipped.
	 */
	env?: {
		[k: string]: string;
	};
	/**
	 * For todo: one list for all agents; default false.
	 */
	shared?: boolean;
	/**
	 * For memory and tasks: the file that keeps them, inside the working directory. $VAR and ${VAR} are filled in.
	 */
	path?: string;
	/**
	 * For script: tool name and what it runs. Names are letters, digits, "_" and "-".
	 */
	shell?: {
		[k: string]: ScriptShellToolConfig;
	};
	/**
	 * For filesystem and file: commands to run after a file was changed.
	 */
	post_edit?: PostEditConfig[];
	/**
	 * For api: the HTTP call.
	 */
	api_config?: ApiConfig;
	/**
	 * For webhook: where messages go.
	 */
	webhook_config?: WebhookConfig;
	/**
	 * For rag: the documents and how they are searched; instead of "ref".
	 */
	rag_config?: RAGConfig;
	/**
	 * For filesystem: leave out what .gitignore names; default true.
	 */
	ignore_vcs?: boolean;
	/**
	 * For filesystem and file: the only directories that may be touched; ".", "~", absolute, or relative to the working directory.
	 */
	allow_list?: string[];
	/**
	 * For filesystem and file: directories that may not be touched; wins over allow_list.
	 */
	deny_list?: string[];
	/**
	 * Hides tools until the agent searches for them: true for all, or a list of tool names. Anything else has no effect.
	 */
	defer?: Defer;
	/**
	 * For fetch, api, openapi, a2a and webhook: seconds until a request is given up, at least 1; default 30.
	 */
	timeout?: number;
	/**
	 * For openapi: longest answer in bytes, the rest is cut; 0: no cut, default 30000. From config version 16 on.
	 */
	max_output_bytes?: number;
	/**
	 * For fetch: whether special HTML characters in the output are escaped; default false. From config version 16 on.
	 */
	escape_html?: boolean;
	/**
	 * For fetch: the only hosts that may be fetched. Not together with blocked_domains.
	 */
	allowed_domains?: string[];
	/**
	 * For fetch: hosts that may not be fetched, written as in allowed_domains. Not together with it.
	 */
	blocked_domains?: string[];
	/**
	 * For fetch, api, openapi, a2a, and mcp with remote or ref: allow addresses of private networks; default false.
	 */
	allow_private_ips?: boolean;
	/**
	 * For shell: ask the user when sudo wants a password; default false, no effect on Windows.
	 */
	sudo_askpass?: boolean;
	/**
	 * For background_jobs: let a job wake the agent when it has finished; default false.
	 */
	recall?: boolean;
	/**
	 * For a2a, openapi and open_url: the address. For openapi and open_url ${env.VAR} is filled in; $VAR and ${VAR} stay as they are. For a2a nothing is filled in.
	 */
	url?: string;
	/**
	 * For openapi, a2a and fetch: headers of every request. ${env.VAR} is filled in; $VAR and ${VAR} stay as they are.
	 */
	headers?: {
		[k: string]: string;
	};
	/**
	 * For mcp and a2a: prefix of the tools' names. For rag and open_url: the tool's name.
	 */
	name?: string;
	/**
	 * For lsp: file name endings that the server handles, with the dot.
	 */
	file_types?: string[];
	/**
	 * For mcp_catalog: the only servers that may be switched on.
	 */
	allowed_servers?: string[];
	/**
	 * For mcp_catalog: servers that may not be switched on; wins over allowed_servers.
	 */
	blocked_servers?: string[];
	/**
	 * For model_picker: models to choose from. Each is a name under "models", or "provider/model".
	 */
	models?: string[];
	/**
	 * For mcp and lsp: release to install when the program is missing: owner/repo or owner/repo@version; "false" switches installing off.
	 */
	version?: string;
	/**
	 * For mcp and lsp. Directory to start the program in; must exist. ~, $VAR, ${VAR} and ${env.VAR} are filled in. Not with "remote".
	 */
	working_dir?: string;
	/**
	 * For mcp and lsp: how the program is started and restarted.
	 */
	lifecycle?: Lifecycle;
}
/**
 * A server that is reached over the network.
 */
export interface Remote {
	/**
	 * Address of the server. ${env.VAR} is filled in; $VAR and ${VAR} stay as they are.
	 */
	url?: string;
	/**
	 * How to talk with the server; any other text fails at the connection.
	 */
	transport_type?: "streamable" | "streamable-http" | "sse";
	/**
	 * Headers of every request. ${env.VAR} is filled in; $VAR and ${VAR} stay as they are.
	 */
	headers?: {
		[k: string]: string;
	};
	/**
	 * Signing in with OAuth, where the server does not register clients by itself.
	 */
	oauth?: RemoteOAuthConfig;
}
/**
 * OAuth client for a remote MCP server.
 */
export interface RemoteOAuthConfig {
	/**
	 * Client id; unset: docker-agent registers itself with the server, or asks.
	 */
	clientId?: string;
	/**
	 * Client secret, taken as written: it ends up in this file. Needs clientId.
	 */
	clientSecret?: string;
	/**
	 * Port on this machine for the sign-in's answer, 1 to 65535; unset or 0: a free one.
	 */
	callbackPort?: number;
	/**
	 * Permissions to ask for.
	 */
	scopes?: string[];
	/**
	 * Redirect address in place of http://127.0.0.1:<port>/callback; absolute, and https unless local. ${callbackPort} is replaced by the port.
	 */
	callbackRedirectURL?: string;
}
/**
 * One shell command as a tool.
 */
export interface ScriptShellToolConfig {
	/**
	 * The command. Every $name in it must be a key of "args" or "env"; the shell fills it in.
	 */
	cmd?: string;
	/**
	 * What the tool does; the model chooses by it.
	 */
	description?: string;
	/**
	 * Arguments that the model fills in: name and JSON Schema of each.
	 */
	args?: {
		[k: string]: unknown;
	};
	/**
	 * Arguments that the model must give; each is a key of "args".
	 */
	required?: string[];
	/**
	 * Variables for this command, on top of the toolset's. Only ${env.VAR} is filled in; names must differ from the arguments'.
	 */
	env?: {
		[k: string]: string;
	};
	/**
	 * Directory to run in; ~, $VAR, ${VAR} and ${env.VAR} are filled in.
	 */
	working_dir?: string;
}
/**
 * A command for changed files.
 */
export interface PostEditConfig {
	/**
	 * Glob for the file's name.
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
	 * What the tool does; the model chooses by it.
	 */
	instruction?: string;
	/**
	 * Address of the call; scheme and host must be written out. ${env.VAR} is filled in, and for GET the arguments as ${name}.
	 */
	endpoint: string;
	/**
	 * HTTP method, in capitals. Only GET and POST pass the arguments on.
	 */
	method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
	/**
	 * Headers of the request. ${env.VAR} is filled in; $VAR and ${VAR} stay as they are.
	 */
	headers?: {
		[k: string]: string;
	};
	/**
	 * Arguments that the model fills in. For GET their type must be string.
	 */
	args?: {
		[k: string]: ApiArgument;
	};
	/**
	 * Arguments that must be given.
	 */
	required?: string[];
	/**
	 * JSON Schema of the answer, for the model's information.
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
	 * Which service the message is shaped for; default generic. Letter case does not matter.
	 */
	provider?: string;
	/**
	 * Address that messages are sent to; private networks are out of reach. It often holds a secret, so write it as a variable. ${env.VAR} is filled in; $VAR and ${VAR} stay as they are.
	 */
	url: string;
	/**
	 * Headers of the request. ${env.VAR} is filled in; $VAR and ${VAR} stay as they are.
	 */
	headers?: {
		[k: string]: string;
	};
	/**
	 * Telegram only: the chat that the message goes to.
	 */
	chat_id?: string;
}
/**
 * Documents to search, and how.
 */
export interface RAGConfig {
	/**
	 * How the search tool presents itself to the model.
	 */
	tool?: RAGToolConfig;
	/**
	 * Files, directories and globs to index, relative to this file; for every strategy.
	 */
	docs?: string[];
	/**
	 * Leave out what .gitignore names; default true. A strategy's own value wins.
	 */
	respect_vcs?: boolean;
	/**
	 * How long indexing may take; default 30m, 0s: no limit. From config version 16 on.
	 */
	indexing_timeout?: Duration;
	/**
	 * Ways of searching. Results of several are merged, see results.fusion.
	 *
	 * @minItems 1
	 */
	strategies: RAGStrategyConfig[];
	/**
	 * How results are merged, ordered and cut.
	 */
	results?: RAGResultsConfig;
}
/**
 * How the search tool presents itself to the model.
 */
export interface RAGToolConfig {
	/**
	 * Name of the tool; unset: the name of these documents.
	 */
	name?: string;
	/**
	 * What can be found with the tool.
	 */
	description?: string;
	/**
	 * When and how to use the tool, for the system prompt.
	 */
	instruction?: string;
}
/**
 * One way of searching. Keys that are not known here are passed on to the strategy.
 */
export interface RAGStrategyConfig {
	/**
	 * How this strategy searches.
	 */
	type: "bm25" | "chunked-embeddings" | "semantic-embeddings";
	/**
	 * For both embeddings: model that makes the vectors; a name under "models", "provider/model", or auto.
	 */
	embedding_model?: string;
	/**
	 * Further files, directories and globs, for this strategy only.
	 */
	docs?: string[];
	/**
	 * File of the index, relative to this file, or a connection address with "://".
	 */
	database?: string;
	/**
	 * For chunked-embeddings: how vectors are compared; one way exists.
	 */
	similarity_metric?: "cosine_similarity";
	/**
	 * For both embeddings: length of the vectors; must fit the model.
	 */
	vector_dimensions?: number;
	/**
	 * For bm25: how much repeated words count, usually 1.2 to 2.
	 */
	k1?: number;
	/**
	 * For bm25: how much a document's length counts, from 0 to 1; usually 0.75.
	 */
	b?: number;
	/**
	 * Lowest score of a result: 0 to 1 for chunked-embeddings, open-ended for bm25.
	 */
	threshold?: number;
	/**
	 * Most results of this strategy, before merging; default 5.
	 */
	limit?: number;
	/**
	 * How documents are cut into pieces.
	 */
	chunking?: RAGChunkingConfig;
	/**
	 * For both embeddings: chunks per request; default 50.
	 */
	embedding_batch_size?: number;
	/**
	 * For both embeddings: requests at the same time; default 3.
	 */
	max_embedding_concurrency?: number;
	/**
	 * Files indexed at the same time; default 3.
	 */
	max_indexing_concurrency?: number;
	/**
	 * Leave out what .gitignore names; wins over the value outside the strategy.
	 */
	respect_vcs?: boolean;
	/**
	 * For semantic-embeddings, and needed there: model that writes the summaries. A name under "models", or "provider/model".
	 */
	chat_model?: string;
	/**
	 * For semantic-embeddings: prompt for the summaries. ${path}, ${basename}, ${chunk_index}, ${content} and ${ast_context} are filled in.
	 */
	semantic_prompt?: string;
	/**
	 * For semantic-embeddings: tell the model where in the code a chunk stands; wants chunking.code_aware. Default false.
	 */
	ast_context?: boolean;
	[k: string]: unknown;
}
/**
 * How documents are cut into pieces.
 */
export interface RAGChunkingConfig {
	/**
	 * Length of a piece in characters; default 1000.
	 */
	size?: number;
	/**
	 * Characters that neighbouring pieces share; default 75.
	 */
	overlap?: number;
	/**
	 * Cut between words only.
	 */
	respect_word_boundaries?: boolean;
	/**
	 * Cut source code along functions and types where possible.
	 */
	code_aware?: boolean;
}
/**
 * How results are merged, ordered and cut.
 */
export interface RAGResultsConfig {
	/**
	 * Most results that the model gets; default 15.
	 */
	limit?: number;
	/**
	 * How results of several strategies are merged; unset: reciprocal rank fusion with k = 60.
	 */
	fusion?: RAGFusionConfig;
	/**
	 * A model that puts the best results first.
	 */
	reranking?: RAGRerankingConfig;
	/**
	 * Show a document that several strategies found only once; default true.
	 */
	deduplicate?: boolean;
	/**
	 * Show the model each result's score; default false.
	 */
	include_score?: boolean;
	/**
	 * Return whole documents instead of the pieces found; default false.
	 */
	return_full_content?: boolean;
}
/**
 * How results of several strategies are merged.
 */
export interface RAGFusionConfig {
	/**
	 * How the scores are joined; default rrf.
	 */
	strategy?: "rrf" | "reciprocal_rank_fusion" | "weighted" | "max";
	/**
	 * For rrf: the larger, the less the first ranks stand out; default 60.
	 */
	k?: number;
	/**
	 * For weighted: strategy type and its weight, from 0 to 1.
	 */
	weights?: {
		[k: string]: number;
	};
}
/**
 * A model that orders the results again.
 */
export interface RAGRerankingConfig {
	/**
	 * Model that judges the results. A name under "models", or "provider/model".
	 */
	model: string;
	/**
	 * How many results are judged; 0 or unset: as many as results.limit.
	 */
	top_k?: number;
	/**
	 * Lowest score of a result that is kept, from 0 to 1; default 0.5.
	 */
	threshold?: number;
	/**
	 * What makes a result good, in words; not for Model Runner's own reranking.
	 */
	criteria?: string;
}
/**
 * How a server program is started, watched and restarted.
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
	 * How long the start may take; 0 or unset: no limit.
	 */
	startup_timeout?: Duration;
	/**
	 * How long one tool call may take, one reconnection included; 0 or unset: no limit.
	 */
	call_timeout?: Duration;
	/**
	 * When the program is restarted; unset: as the profile says.
	 */
	restart?: "never" | "on_failure" | "always";
	/**
	 * How often it is restarted in a row; 0 or unset: 5, -1: without limit.
	 */
	max_restarts?: number;
	/**
	 * How long to wait between restarts.
	 */
	backoff?: BackoffConfig;
}
/**
 * Growing pauses between restarts.
 */
export interface BackoffConfig {
	/**
	 * First pause; default 1s.
	 */
	initial?: Duration;
	/**
	 * Longest pause; default 32s.
	 */
	max?: Duration;
	/**
	 * Factor from one pause to the next, 0 or more; default 2.
	 */
	multiplier?: number;
	/**
	 * Random share added to each pause, from 0 (default, none) to 1.
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
	 * Model name as the program spells it; unset: the agent's model text, else the program's own default.
	 */
	model?: string;
	/**
	 * How hard Claude Code thinks. Only with type claude-code.
	 */
	effort?: "low" | "medium" | "high" | "xhigh" | "max";
	/**
	 * Agent inside OpenCode to use. Only with type opencode.
	 */
	agent?: string;
	/**
	 * Shows OpenCode's thinking. Only with type opencode.
	 */
	thinking?: boolean;
}
/**
 * Where the routing hooks of an agent may lead. Needs a hook under before_agent_run or after_agent_complete.
 */
export interface AgentRouting {
	/**
	 * Agents of this file that may be chosen; not the agent itself, and none with a harness.
	 *
	 * @minItems 1
	 */
	allowed_agents: string[];
	/**
	 * Agent for requests that the evaluator cannot place; one of allowed_agents. Needed when an evaluator chooses.
	 */
	default_agent?: string;
}
/**
 * A slash command: at least one of its four keys.
 */
export interface CommandConfig {
	/**
	 * What the command does, shown in the list of commands. Without an instruction it is sent as the prompt.
	 */
	description?: string;
	/**
	 * The prompt. ${args[0]} is the first word after the command, ${args.join(" ")} all of them, ${env.VAR} a variable; !tool(key=value) runs a tool.
	 */
	instruction?: string;
	/**
	 * Agent that takes the command; must be part of this team.
	 */
	agent?: string;
	/**
	 * Address to open in the browser instead of sending a message; {{session_id}} is replaced.
	 */
	url?: string;
}
/**
 * The shape of JSON answers. With native mode the agent usually stops using its tools.
 */
export interface StructuredOutput {
	/**
	 * Name of the shape, sent to the provider; letters, digits, "_" and "-".
	 */
	name: string;
	/**
	 * What the answer contains; helps the model.
	 */
	description?: string;
	/**
	 * OpenAI: hold the answer to the schema exactly. Then every property must be listed in "required" and additionalProperties be false; default false.
	 */
	strict?: boolean;
	/**
	 * How the shape is enforced; default native. From config version 16 on.
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
	 * The answer's fields, each with a JSON Schema of its own.
	 */
	properties: {
		[k: string]: unknown;
	};
	/**
	 * Fields that must be in the answer; with strict, all of them.
	 */
	required?: string[];
	/**
	 * Whether other fields may appear; strict needs false.
	 */
	additionalProperties?: boolean;
	[k: string]: unknown;
}
/**
 * Hooks by event. Each event takes one hook or a list; tool events take matchers, which choose by tool name.
 */
export interface HooksConfig {
	/**
	 * Hooks that run before a prompt file is read into the prompt. Every one must approve; any failure stops the turn. From config version 16 on.
	 */
	prompt_file_guard?: HookList;
	/**
	 * Hooks that run before a skill's text is loaded. Every one must approve; otherwise the skill is not loaded. From config version 16 on.
	 */
	skill_content_guard?: HookList;
	/**
	 * Hooks that run before a tool call, chosen by tool name. They can allow, deny or ask; a failing hook denies.
	 */
	pre_tool_use?: MatcherList;
	/**
	 * Hooks that run after a tool call, chosen by tool name. What they print is added to the conversation. A block decision or exit code 2 ends the run after the current calls.
	 */
	post_tool_use?: MatcherList;
	/**
	 * Hooks that run when a tool call would ask for permission. They can answer in the user's place.
	 */
	permission_request?: MatcherList;
	/**
	 * Hooks that run once when a session starts. What they print is added to the conversation.
	 */
	session_start?: HookList;
	/**
	 * Hooks that run when the user sends a message. What they print is added to the conversation. They can block.
	 */
	user_prompt_submit?: HookList;
	/**
	 * Hooks that run when the user steers a running turn. What they print is added to the conversation. They can block.
	 */
	user_steering_messages_submit?: HookList;
	/**
	 * Hooks that run when the user queues a follow-up message. What they print is added to the conversation. They can block.
	 */
	user_followup_submit?: HookList;
	/**
	 * Hooks that run at the start of every turn. What they print is added to the conversation.
	 */
	turn_start?: HookList;
	/**
	 * Hooks that run at the end of every turn. They only watch: their output is ignored.
	 */
	turn_end?: HookList;
	/**
	 * Hooks that run before every request to the model. They can block.
	 */
	before_llm_call?: HookList;
	/**
	 * Hooks that run after every answer of the model.
	 */
	after_llm_call?: HookList;
	/**
	 * Hooks that run once when the session ends.
	 */
	session_end?: HookList;
	/**
	 * Hooks that run before the conversation is summarised. What they print is added to the conversation. They can block.
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
	 * Hooks that run when the agent is about to stop. What they print is added to the conversation.
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
	 * Hooks that run when another agent takes over. They only watch: their output is ignored.
	 */
	on_agent_switch?: HookList;
	/**
	 * Hooks that run when an earlier session is taken up again. They only watch: their output is ignored.
	 */
	on_session_resume?: HookList;
	/**
	 * Hooks that run after a tool call was approved or denied. They only watch: their output is ignored.
	 */
	on_tool_approval_decision?: HookList;
	/**
	 * Hooks that run before a summary is written. They can block, or hand in the summary themselves.
	 */
	before_compaction?: HookList;
	/**
	 * Hooks that run after a summary was written. They only watch: their output is ignored.
	 */
	after_compaction?: HookList;
	/**
	 * Hooks that run on a tool's result, chosen by tool name. They can rewrite it.
	 */
	tool_response_transform?: MatcherList;
	/**
	 * Hooks that run on a tool's arguments before approval, one after the other. They can only rewrite them. From config version 16 on.
	 */
	tool_input_transform?: MatcherList;
	/**
	 * Hooks that run on a tool call, all at once. Deny beats ask beats allow; a failing one denies. The only event that takes evaluators with an evaluator_policy. From config version 16 on.
	 */
	tool_guard?: MatcherList;
	/**
	 * One hook that picks the agent for a request before this agent runs; needs the agent's "routing". From config version 16 on.
	 */
	before_agent_run?: RoutingHookList;
	/**
	 * One hook that picks the agent to go on with once this agent is done; needs the agent's "routing" and no force_handoff. From config version 16 on.
	 */
	after_agent_complete?: RoutingHookList;
	/**
	 * Hooks that run when "run --worktree" has made a worktree. What they print is added to the conversation. They can block.
	 */
	worktree_create?: HookList;
}
/**
 * One hook: a command, a built-in, a model or an evaluator.
 */
export interface HookDefinition {
	/**
	 * System prompt of a model hook, taken literally. From config version 16 on.
	 */
	system_prompt?: string;
	/**
	 * Name for logs and messages.
	 */
	name?: string;
	/**
	 * What kind of hook it is.
	 */
	type: "command" | "builtin" | "model" | "evaluator";
	/**
	 * For type command: the shell command. For type builtin: its name.
	 */
	command?: string;
	/**
	 * Arguments of a built-in, such as file names for add_prompt_files, N for max_iterations, or address and body for http_post.
	 */
	args?: string[];
	/**
	 * Seconds until the hook counts as failed; default 60.
	 */
	timeout?: number;
	/**
	 * Variables for the hook. Only ${env.VAR} is filled in; $VAR and ${VAR} stay as they are.
	 */
	env?: {
		[k: string]: string;
	};
	/**
	 * Directory to run in, relative to the agent's; ~, $VAR, ${VAR} and ${env.VAR} are filled in.
	 */
	working_dir?: string;
	/**
	 * What a failing hook does; default warn. pre_tool_use and tool_guard always refuse.
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
	 * Question of a model hook: a Go text/template over the event's JSON.
	 */
	prompt?: string;
	/**
	 * How a model hook's reply is read: pre_tool_use_decision as allow, deny or ask; unset: as text for the conversation.
	 */
	schema?: string;
	/**
	 * Name under the top-level "evaluators". For type evaluator. From config version 16 on.
	 */
	evaluator?: string;
	/**
	 * What the evaluator's verdicts mean under tool_guard. From config version 16 on.
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
	 * How sure the evaluator must be, above 0 and up to 1; below it "fallback" applies.
	 */
	min_probability: number;
	/**
	 * Decision for unsure or unlisted verdicts. When the service fails, the call is refused in any case.
	 */
	fallback: "ask" | "deny";
}
/**
 * Which agent each verdict of an evaluator leads to.
 */
export interface RoutingPolicy {
	/**
	 * Verdict and agent. Every choice of the evaluator must appear, and every agent be one of routing.allowed_agents.
	 */
	routes: {
		[k: string]: string;
	};
	/**
	 * How sure the evaluator must be, above 0 and up to 1; below it the default agent takes over.
	 */
	min_probability: number;
}
/**
 * Hooks for the tools whose names fit a pattern.
 */
export interface HookMatcherConfig {
	/**
	 * Regular expression (Go) for whole tool names, letter case included; "*" or nothing: every tool. A broken one is dropped, and the call goes through.
	 */
	matcher?: string;
	/**
	 * What runs when the pattern fits: one hook or a list, not empty.
	 */
	hooks: HookList;
	/**
	 * Runs these hooks even when all calls are approved beforehand. Only under pre_tool_use; default false.
	 */
	preempt_yolo?: boolean;
}
/**
 * A memory of questions and answers. Does nothing without "enabled: true".
 */
export interface CacheConfig {
	/**
	 * Switches the cache on; default false.
	 */
	enabled?: boolean;
	/**
	 * Whether questions that differ in letter case are different; default false.
	 */
	case_sensitive?: boolean;
	/**
	 * Whether blanks around a question are ignored; default false.
	 */
	trim_spaces?: boolean;
	/**
	 * File that keeps the answers, relative to this file and inside its folder; unset: in memory only.
	 */
	path?: string;
}
/**
 * A skill written in this file.
 */
export interface InlineSkill {
	/**
	 * Name of the skill, without blanks; once per agent.
	 */
	name: string;
	/**
	 * What the skill is good for; the model decides by it when to load it.
	 */
	description: string;
	/**
	 * What the model reads when it loads the skill; Markdown.
	 */
	instructions: string;
	/**
	 * Where the skill runs; unset: in the current conversation.
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
	 * Top-level "toolsets" that a forked skill gets. Only with context: fork.
	 */
	toolsets?: string[];
}
/**
 * A named model: provider, id and settings. Agents use it by its name.
 */
export interface ModelConfig {
	/**
	 * Who serves the model: a built-in provider or alias, or a name under "providers". Case matters. Leave it out only with first_available, or to join several models with commas.
	 */
	provider?: string;
	/**
	 * The model's id as the provider spells it; ${VAR} and ${env.VAR} are filled in. On cloudflare-ai-gateway it starts with the gateway's provider: workers-ai/@cf/…, openai/….
	 */
	model?: string;
	/**
	 * A note on what the model is for, shown where models are chosen.
	 */
	description?: string;
	/**
	 * Sampling temperature from 0 (steady) to 2 (wild) of this model; unset leaves it to the provider. Many reasoning models ignore or refuse it.
	 */
	temperature?: number;
	/**
	 * Longest answer in tokens, at least 1. It is not the context window: that is provider_opts.context_size.
	 */
	max_tokens?: number;
	/**
	 * Nucleus sampling from 0 to 1 of this model: only tokens within this share of probability are considered. Set this or temperature, not both.
	 */
	top_p?: number;
	/**
	 * From -2 to 2: positive values discourage words in proportion to how often they have appeared already, negative ones encourage it.
	 */
	frequency_penalty?: number;
	/**
	 * From -2 to 2: positive values discourage any word that has appeared already, negative ones encourage it.
	 */
	presence_penalty?: number;
	/**
	 * Another address for this model, scheme included, without the operation. ${VAR} and ${env.VAR} are filled in. An alias still asks for its own token.
	 */
	base_url?: string;
	/**
	 * Whether the model may ask for several tools at once; default true.
	 */
	parallel_tool_calls?: boolean;
	/**
	 * The NAME of an environment variable, never the key itself, and without "$". It replaces the provider's own variable, and goes out as "Authorization: Bearer". The anthropic and google clients ignore it.
	 */
	token_key?: string;
	/**
	 * Talk to the provider directly even when docker-agent runs with a models gateway (--models-gateway).
	 */
	bypass_models_gateway?: boolean;
	/**
	 * Options of the client that have no key of their own, such as http_headers, context_size and top_k.
	 */
	provider_opts?: ProviderOptions;
	/**
	 * Ask the provider for token counts while streaming; false for servers that reject the request.
	 */
	track_usage?: boolean;
	/**
	 * How much the model may think before it answers: a number of tokens, or a level. What is allowed depends on the model.
	 */
	thinking_budget?: ThinkingBudget;
	/**
	 * Tokens that a whole task may take, thinking and tools included. Anthropic only, honoured from Claude Opus 4.7 on.
	 */
	task_budget?: TaskBudgetValue;
	/**
	 * Makes this model a router: each request goes to the rule whose examples fit best, and to this model's own provider and model where none fits.
	 */
	routing?: RoutingRule[];
	/**
	 * Sign in without an API key; wins over the provider's. Anthropic only.
	 */
	auth?: AuthConfig;
	/**
	 * Candidates in order of preference: the first whose environment variables are all set is used. Stands alone, without provider, model and settings.
	 *
	 * @minItems 1
	 */
	first_available?: string[];
	/**
	 * Model that names the sessions of agents on this model, typically a cheap one. A name under "models", or "provider/model".
	 */
	title_model?: string;
	/**
	 * Model that summarises long conversations, unless the agent names one. A name under "models", or "provider/model".
	 */
	compaction_model?: string;
	/**
	 * Share of the context window, above 0 and up to 1, at which the conversation is summarised; default 0.9. Wins over the agent's value.
	 */
	compaction_threshold?: number;
	/**
	 * What the model can read besides text. When given, it alone counts and no catalogue is asked.
	 */
	capabilities?: CapabilitiesConfig;
	/**
	 * What the model can produce besides text, for models that the catalogue does not know or describes wrongly.
	 */
	output_capabilities?: OutputCapabilitiesConfig;
	/**
	 * Prices of this model, in US dollars per million tokens, for cost display and budgets.
	 */
	cost?: CostConfig;
}
/**
 * One target of a router, with sample requests that belong to it.
 */
export interface RoutingRule {
	/**
	 * Model that takes the requests; it must not be a router itself. A name under "models", or "provider/model".
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
	 * The model reads pictures.
	 */
	image?: boolean;
	/**
	 * The model reads PDF documents.
	 */
	pdf?: boolean;
	/**
	 * The model hears sound recordings.
	 */
	audio?: boolean;
	/**
	 * The model watches video files.
	 */
	video?: boolean;
}
/**
 * Kinds of result that a model can produce besides text.
 */
export interface OutputCapabilitiesConfig {
	/**
	 * The model draws pictures; false overrules the catalogue.
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
	 * US dollars per million tokens that the model writes.
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
 * An MCP server for several agents; a toolset of type mcp uses it by naming it in "ref".
 */
export interface MCPToolset {
	/**
	 * Program to start, without arguments; nothing is filled in.
	 */
	command?: string;
	/**
	 * Arguments of the program, one entry each; nothing is filled in. Pass variables through "env".
	 */
	args?: string[];
	/**
	 * A server of Docker's MCP catalogue, written docker:<name>.
	 */
	ref?: string;
	/**
	 * A server at an address.
	 */
	remote?: Remote;
	/**
	 * Settings of a catalogue server, as its page describes them; only with "ref".
	 */
	config?: {
		[k: string]: unknown;
	};
	/**
	 * Release to install when the program is missing: owner/repo or owner/repo@version; "false" switches installing off.
	 */
	version?: string;
	/**
	 * Variables for the program. $VAR, ${VAR} and plain ${env.VAR} are filled in; when one is not set, the toolset is skipped.
	 */
	env?: {
		[k: string]: string;
	};
	/**
	 * Only these tools, by their final name (an MCP tool is "<name>_<tool>" when the toolset has a name). A name that does not exist gives no tool, without a word.
	 */
	tools?: string[];
	/**
	 * Text about these tools for the system prompt; replaces the built-in one unless it holds {ORIGINAL_INSTRUCTIONS}. ${env.VAR} is filled in; $VAR and ${VAR} stay as they are.
	 */
	instruction?: string;
	/**
	 * Prefix of the tools' names: "<name>_<tool>".
	 */
	name?: string;
	/**
	 * Hides tools until the agent searches for them: true for all, or a list of tool names. Anything else has no effect.
	 */
	defer?: Defer;
	/**
	 * Directory to start the program in; must exist. ~, $VAR, ${VAR} and ${env.VAR} are filled in. Not with "remote".
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
	 * Licence of the file, as an SPDX name.
	 */
	license?: string;
	/**
	 * Longer text about the team of agents; Markdown.
	 */
	readme?: string;
	/**
	 * What the team of agents does, in one sentence.
	 */
	description?: string;
	/**
	 * Version of this file, not of the format; in quotes, or YAML makes 1.10 the number 1.1.
	 */
	version?: string;
	/**
	 * Words to find the file by.
	 */
	tags?: string[];
}
/**
 * Patterns for tool calls. Deny wins over allow, and allow over ask.
 */
export interface PermissionsConfig {
	/**
	 * Calls that run without a question.
	 */
	allow?: string[];
	/**
	 * Calls that need a question in any case, unless "allow" fits as well.
	 */
	ask?: string[];
	/**
	 * Calls that are refused, whatever else fits.
	 */
	deny?: string[];
}
/**
 * Defaults for running this file; the command line and the user's own settings win.
 */
export interface RuntimeDefaults {
	/**
	 * Run in a sandbox; "--sandbox=false" switches it off.
	 */
	sandbox?: boolean;
	/**
	 * Hosts that the sandbox may reach, each with an optional :port.
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
	 * Tokens sent and received, added up over the run.
	 */
	max_tokens?: number;
	/**
	 * Time that turns take, added up; looked at between turns.
	 */
	max_time?: Duration;
}
/**
 * A named judgement by a model made for it. From config version 16 on.
 */
export interface EvaluatorConfig {
	/**
	 * openai, typesafe, or a name under "providers". Unset: "model" names a model under "models", or "provider/model".
	 */
	provider?: string;
	/**
	 * With a provider: the model's id. Without: a name under "models", or "provider/model".
	 */
	model: string;
	/**
	 * The question that is judged.
	 */
	instructions: string;
	/**
	 * What kind of verdict is given.
	 */
	type: "boolean" | "choice" | "score";
	/**
	 * Another address of the evaluation service; bypasses the models gateway. Ignored beside "endpoint".
	 */
	base_url?: string;
	/**
	 * The exact HTTP(S) address to call, without credentials, query or fragment; bypasses the models gateway.
	 */
	endpoint?: string;
	/**
	 * The NAME of the environment variable with the key; default OPENAI_API_KEY or TYPESAFE_API_KEY.
	 */
	token_key?: string;
	/**
	 * Talk to the service directly even when docker-agent runs with a models gateway.
	 */
	bypass_models_gateway?: boolean;
	/**
	 * For type choice: 2 to 255 names, each with what it stands for.
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
/** What is known of every rule, by id. */
export declare const rules: readonly RuleMeta[];
/**
 * Reads and checks one file; files that it names are looked up beside it. A file that cannot be read gives a result with
 * one diagnostic. `env` left out means the process environment.
 */
export declare function validateFile(path: string, options?: ValidateOptions): Promise<ValidationResult>;
/** The JSON Schema (draft-07) of a docker-agent file, newest config version. */
export declare const schema: Readonly<Record<string, unknown>>;
/**
 * Checks the text of one docker-agent configuration. Synchronous; reads no file, and the process environment only when
 * `env` is not given (where there is no process, it counts as empty). Never throws on any text; throws a `UsageError` for what is no text.
 */
export declare function validate(source: string, options?: ValidateOptions): ValidationResult;

export {};
