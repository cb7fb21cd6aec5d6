var o=Object.defineProperty;var s=Object.getOwnPropertyDescriptor;var r=Object.getOwnPropertyNames;var l=Object.prototype.hasOwnProperty;var d=(n,e)=>{for(var a in e)o(n,a,{get:e[a],enumerable:!0})},h=(n,e,a,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of r(e))!l.call(n,t)&&t!==a&&o(n,t,{get:()=>e[t],enumerable:!(i=s(e,t))||i.enumerable});return n};var m=n=>h(o({},"__esModule",{value:!0}),n);var f={};d(f,{pages:()=>c});module.exports=m(f);var c={"agent-name-conflict":{prose:`## What it does

Finds a reference to an agent from outside the file whose name is also the name of an agent in the file.

## Why is this bad?

An agent that is referenced by a URL or a registry name gets the last part of it as its name: \`org/reviewer:1.0\` is "reviewer". docker-agent rejects a file that has its own agent with that name.

## Use instead

Give the outside agent another name in front of the reference, such as \`other:org/reviewer:1.0\`.`,example:`invalid.yaml:6:28 error[agent-name-conflict] The agent "acme/reviewer:1.0" gets the name "reviewer", which an agent in this file already has.

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Hand the work to others.
   6 \u2502     sub_agents: [reviewer, "acme/reviewer:1.0"]
     \u2502                            ^^^^^^^^^^^^^^^^^^^
   7 \u2502   reviewer:
     \u2502   -------- "reviewer" is defined here.
  hint: Write "reviewer" to use the agent in this file, or add another name:
        "other:acme/reviewer:1.0".

\u2716 1 problem (1 error) in 1 file
`},"alias-not-inherited":{prose:"## What it does\n\nFinds entries under `providers` that name a built-in alias as their `provider`, or have the name of one, without the base URL or the token variable of that alias.\n\n## Why is this bad?\n\nSuch an entry takes over only the kind of API: neither the alias's base URL nor the variable that holds its token. An entry with the name of an alias replaces the alias completely, with the same result.\n\nWithout `base_url`, requests go to api.openai.com; with a `token_key`, they send another vendor's secret there. Without `token_key`, they are sent without a token.\n\ndocker-agent starts in all of these cases. Without `token_key` it asks for no variable either, so the first sign is a rejected request.\n\n## Use instead\n\nWrite `base_url` and `token_key` in the entry. If the alias needs no changes, use its name as the provider of the model and remove the entry.",example:`invalid.yaml:4:15 warning[alias-not-inherited] Provider "calm" inherits neither base URL nor token from "cloudflare-ai-gateway", so its requests go to api.openai.com without a token.

   3 \u2502   calm:
   4 \u2502     provider: cloudflare-ai-gateway
     \u2502               ^^^^^^^^^^^^^^^^^^^^^
  hint: Add base_url:
        https://gateway.ai.cloudflare.com/v1/\${CLOUDFLARE_ACCOUNT_ID}/\${CLOUDFLARE_GATEWAY_ID}/compat
        and token_key: CLOUDFLARE_API_TOKEN to this entry, or use the provider
        "cloudflare-ai-gateway" on the model itself: the built-in alias sets both. (fixable with
        --unsafe-fixes)

invalid.yaml:7:15 warning[alias-not-inherited] Provider "fast" inherits no base URL from "groq", so its requests go to api.openai.com with the value of GROQ_API_KEY.

   6 \u2502   fast:
   7 \u2502     provider: groq
     \u2502               ^^^^
  hint: Add base_url: https://api.groq.com/openai/v1 to this entry, or use the provider "groq" on
        the model itself: the built-in alias sets both. (fixable with --unsafe-fixes)

\u26A0 2 problems (2 warnings, 2 fixable with --fix --unsafe-fixes) in 1 file
`},"alloy-with-provider":{prose:"## What it does\n\nFinds entries under `models` that have both a `provider` and several model IDs, separated by commas, in `model`.\n\n## Why is this bad?\n\ndocker-agent splits `model` at commas only if the entry has no `provider`. With one, it sends the whole string as a single model ID, which no server knows.\n\n## Use instead\n\nRemove `provider`, and write every model as `provider/model` or as the name of another entry.",example:`invalid.yaml:10:12 warning[alloy-with-provider] docker-agent sends "claude-opus-4-5, claude-haiku-4-5" as a single model ID, because the entry has a provider.

   7 \u2502   second-opinion:
   8 \u2502     description: Two models that take turns.
   9 \u2502     provider: anthropic
  10 \u2502     model: claude-opus-4-5, claude-haiku-4-5
     \u2502            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Remove "provider", and write each model as "provider/model" or as the name of an entry.
        (fixable with --unsafe-fixes)

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"api-type-without-token":{prose:"## What it does\n\nFinds models of the provider `openai` with `provider_opts.api_type` but without `token_key`, unless they have another `base_url` or an `Authorization` header of their own. Also finds entries under `providers` without `token_key` that lead to `https://api.openai.com`.\n\n## Why is this bad?\n\nWith an explicit API type, or a provider of its own, docker-agent treats the model as one of a custom server and sends no token unless `token_key` names one. For the built-in provider it still requires `OPENAI_API_KEY` at the start, but OpenAI rejects every request.\n\n## Use instead\n\nWrite `token_key: OPENAI_API_KEY` in the model or provider, or remove `api_type`: docker-agent chooses the API by model ID.",example:`invalid.yaml:12:7 warning[api-type-without-token] With "api_type" and without "token_key", docker-agent sends no Authorization header to OpenAI, although it requires OPENAI_API_KEY.

   7 \u2502   rewrite:
   \u22EE
  11 \u2502     provider_opts:
  12 \u2502       api_type: openai_chatcompletions
     \u2502       ^^^^^^^^
  hint: Add "token_key: OPENAI_API_KEY" to the model, or remove "api_type". (fixable with
        --unsafe-fixes)

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"archived-mcp-server":{prose:`## What it does

Finds \`ref: docker:NAME\` where Docker's MCP registry marks the server as archived. The hint names the server that replaces it, where there is one.

## Why is this bad?

An archived server is no longer maintained: its bugs and security holes are not fixed. Docker's published catalog may no longer list it, and docker-agent then skips the toolset.

## Use instead

Write the name of the successor, and check \`tools\` and \`env\` of the toolset: its tools and variables may have other names.`,example:`invalid.yaml:7:14 info[archived-mcp-server] The MCP server "gitlab" is archived in Docker's MCP registry.

   2 \u2502   root:
   \u22EE
   6 \u2502       - type: mcp
   7 \u2502         ref: docker:gitlab
     \u2502              ^^^^^^^^^^^^^
  hint: It is no longer maintained. Look for another server with the same purpose.

invalid.yaml:9:14 info[archived-mcp-server] The MCP server "github" is archived in Docker's MCP registry.

   2 \u2502   root:
   \u22EE
   8 \u2502       - type: mcp
   9 \u2502         ref: docker:github
     \u2502              ^^^^^^^^^^^^^
  hint: Its successor is "docker:github-official". Its tools and settings may have other names.
        (fixable with --unsafe-fixes)
        - ref: docker:github
        + ref: docker:github-official

\u2139 2 problems (2 info, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"azure-base-url":{prose:"## What it does\n\nFinds models whose `base_url`, or that of their provider, points to a deployment on Azure OpenAI, although the provider is not `azure`. The path `/openai/v1` is not reported: it needs no API version.\n\n## Why is this bad?\n\nOnly the provider `azure` adds the query `api-version` to its requests. Without it, Azure answers that the resource is not found.\n\n## Use instead\n\nUse `provider: azure` with a URL that ends after the host, and write the API version in `provider_opts.api_version`.",example:`invalid.yaml:10:15 warning[azure-base-url] Azure OpenAI does not find the deployment without an API version, which only the provider "azure" sends.

   7 \u2502   tickets:
   8 \u2502     provider: openai
   9 \u2502     model: helpdesk-mini
  10 \u2502     base_url: https://acme-support.openai.azure.com/openai/deployments/helpdesk-mini
     \u2502               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Use "provider: azure" with a URL that ends after the host, and set
        "provider_opts.api_version".

\u26A0 1 problem (1 warning) in 1 file
`},"blocked-private-host":{prose:`## What it does

Finds URLs of api, openapi, a2a and webhook toolsets whose host is \`localhost\` or a private, loopback or link-local address, and such hosts in the \`allowed_domains\` of a fetch toolset.

## Why is this bad?

docker-agent refuses to connect to such hosts unless the toolset has \`allow_private_ips: true\`, so every call fails. A webhook can never reach them.

## Use instead

Set \`allow_private_ips: true\` on the toolset if you trust the host.`,example:`invalid.yaml:12:21 warning[blocked-private-host] docker-agent refuses to connect to "localhost:8080", which is not a public host.

   2 \u2502   root:
   \u22EE
  11 \u2502           method: GET
  12 \u2502           endpoint: http://localhost:8080/health
     \u2502                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Set allow_private_ips: true on the toolset if you trust the host. (fixable with
        --unsafe-fixes)

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"byte-order-mark":{prose:`## What it does

Finds a byte-order mark (BOM): an invisible character that some editors write at the start of a file.

## Why is this bad?

docker-agent reads the mark as part of the first key, and then rejects the file because of an unknown key.

## Use instead

Save the file as UTF-8 without a byte-order mark. The fix removes it.`,example:`invalid.yaml:1:1 error[byte-order-mark] The file starts with a byte-order mark.

   1 \u2502 \u2039BOM\u203Aagents:
     \u2502 ^^^^^
  hint: Save the file as UTF-8 without it: docker-agent reads the mark as part of the first key.
        (fixable)
        - \u2039BOM\u203Aagents:
        + agents:

\u2716 1 problem (1 error, 1 fixable with --fix) in 1 file
`},"cache-not-enabled":{prose:`## What it does

Finds a \`cache\` without the key \`enabled\`. \`enabled: false\` is not reported.

## Why is this bad?

The cache is off by default, so the other keys have no effect.

## Use instead

Add \`enabled: true\`.`,example:`invalid.yaml:5:5 warning[cache-not-enabled] The cache has no effect without "enabled: true".

   2 \u2502   root:
   3 \u2502     model: openai/gpt-5-mini
   4 \u2502     instruction: Answer briefly.
   5 \u2502     cache:
     \u2502     ^^^^^
  hint: Add "enabled: true", or remove "cache". (fixable with --unsafe-fixes)

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"cache-outside-folder":{prose:`## What it does

Checks that a relative \`cache.path\` stays in the folder of the configuration file. The rule ignores a cache that is not enabled.

## Why is this bad?

docker-agent does not start an agent whose cache is outside that folder.

## Use instead

Write a path without \`..\`. An absolute path may be anywhere.`,example:`invalid.yaml:8:13 error[cache-outside-folder] The path "../answers.json" leaves the folder of this file.

   2 \u2502   root:
   \u22EE
   7 \u2502       enabled: true
   8 \u2502       path: ../answers.json
     \u2502             ^^^^^^^^^^^^^^^
  hint: Write a path without "..", or an absolute path.

\u2716 1 problem (1 error) in 1 file
`},"coerced-value":{prose:`## What it does

Finds values that docker-agent converts: \`2.5\` becomes 2 where an integer is required, \`012\` is 10, and \`1.10\` becomes the string \`1.1\`.

## Why is this bad?

The file loads, but with another value. If something is lost, the rule reports a warning. If only the notation differs, it reports an info.

## Use instead

Write the value that you mean in the required type: strings in quotes, numbers without quotes.`,example:`invalid.yaml:2:12 warning[coerced-value] 1.10 is read as the string "1.1".

   1 \u2502 metadata:
   2 \u2502   version: 1.10
     \u2502            ^^^^
  hint: Write "1.10" in quotes to keep it unchanged. (fixable with --unsafe-fixes)
        - version: 1.10
        + version: "1.10"

invalid.yaml:8:21 warning[coerced-value] 2.5 is truncated to 2 because an integer is expected.

   4 \u2502   root:
   \u22EE
   7 \u2502     instruction: Answer in one paragraph.
   8 \u2502     max_iterations: 2.5
     \u2502                     ^^^
  hint: Write 2 or 3.

invalid.yaml:9:24 info[coerced-value] The string "5" is read as the number 5.

   4 \u2502   root:
   \u22EE
   8 \u2502     max_iterations: 2.5
   9 \u2502     num_history_items: "5"
     \u2502                        ^^^
  hint: Write 5 without quotes. (fixable with --unsafe-fixes)
        - num_history_items: "5"
        + num_history_items: 5

\u26A0 3 problems (2 warnings, 1 info, 2 fixable with --fix --unsafe-fixes) in 1 file
`},"command-with-arguments":{prose:`## What it does

Finds a \`command\` of an MCP or LSP server that contains a program and its arguments. A path with spaces is fine.

## Why is this bad?

docker-agent reads the whole string as the name of one program and does not find it, so the server does not start and its tools are missing.

## Use instead

Write the program under \`command\` and each argument as an item of \`args\`.`,example:`invalid.yaml:8:18 warning[command-with-arguments] docker-agent does not find the program "npx -y @modelcontextprotocol/server-memory": it reads the whole string as a name.

   2 \u2502   root:
   \u22EE
   7 \u2502       - type: mcp
   8 \u2502         command: npx -y @modelcontextprotocol/server-memory
     \u2502                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write "npx" here, and each argument under "args". (fixable with --unsafe-fixes)

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"dropped-hook":{prose:`## What it does

Finds hooks that have the same \`type\`, \`command\` and \`args\` as an earlier hook of the same event, but another effect: a different prompt, model, environment or timeout. Under matchers, only hooks that some tool call selects together are compared. Exact copies are not reported.

## Why is this bad?

docker-agent compares only these three keys and runs the first of equal hooks. Model hooks have no command, so only one of them runs.

## Use instead

Make the commands differ, write both prompts in one hook, or use another event.`,example:`invalid.yaml:8:11 warning[dropped-hook] An earlier hook of "stop" has the same command, so this one is dropped.

   2 \u2502   root:
   \u22EE
   7 \u2502         - { type: command, command: ./ping.sh, env: { ROOM: dev } }
     \u2502           --------------------------------------------------------- This hook runs instead.
   8 \u2502         - { type: command, command: ./ping.sh, env: { ROOM: ops } }
     \u2502           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Make the commands differ, or merge the hooks.

invalid.yaml:11:11 warning[dropped-hook] docker-agent runs one model hook per "turn_start", so this one is dropped.

   2 \u2502   root:
   \u22EE
  10 \u2502         - { type: model, model: openai/gpt-5-mini, prompt: Summarize the mood. }
     \u2502           ----------------------------------------------------------------------
     \u2502           This hook runs instead.
  11 \u2502         - { type: model, model: openai/gpt-5-mini, prompt: List open points. }
     \u2502           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write both prompts in one hook.

\u26A0 2 problems (2 warnings) in 1 file
`},"dropped-whole-number":{prose:"## What it does\n\nFinds whole numbers for `top_k`, `seed`, `min_p`, `typical_p` and `repetition_penalty`, and for `context_size` of Docker Model Runner, under `provider_opts`.\n\n## Why is this bad?\n\nIn files of config version 15 and newer, or without a version, docker-agent reads a positive whole number there as a type that its clients do not expect. They drop the option and write a line to the debug log only.\n\n## Use instead\n\nWrite the number with a decimal point: `42.0`.",example:`invalid.yaml:13:21 warning[dropped-whole-number] docker-agent drops "context_size", because 8192 has no decimal point.

   9 \u2502   lively:
   \u22EE
  12 \u2502     provider_opts:
  13 \u2502       context_size: 8192
     \u2502                     ^^^^
  hint: Write 8192.0. (fixable)
        - context_size: 8192
        + context_size: 8192.0

invalid.yaml:14:14 warning[dropped-whole-number] docker-agent drops "top_k", because 64 has no decimal point.

   9 \u2502   lively:
   \u22EE
  13 \u2502       context_size: 8192
  14 \u2502       top_k: 64
     \u2502              ^^
  hint: Write 64.0. (fixable)
        - top_k: 64
        + top_k: 64.0

\u26A0 2 problems (2 warnings, 2 fixable with --fix) in 1 file
`},"duplicate-key":{prose:"## What it does\n\nFinds a key that appears twice in one mapping. It compares keys as docker-agent does, after conversion to strings: `1.0` and `1` are the same key.\n\nOutside `agents`, a key that a merge (`<<`) already provides counts too.\n\n## Why is this bad?\n\ndocker-agent rejects duplicate keys everywhere, including free-form mappings such as `provider_opts`.\n\n## Use instead\n\nKeep one of the two keys. To override a merged key outside `agents`, leave it out of the mapping that is merged.",example:`invalid.yaml:6:5 error[duplicate-key] Duplicate key "model" in this mapping.

   2 \u2502   root:
   3 \u2502     model: openai/gpt-4o
     \u2502     ----- It is first defined here.
   4 \u2502     description: Answers questions about the garden
   5 \u2502     instruction: Answer in one paragraph.
   6 \u2502     model: anthropic/claude-sonnet-4-5
     \u2502     ^^^^^
  hint: Keep one of the two. (fixable with --unsafe-fixes)
        - model: openai/gpt-4o

\u2716 1 problem (1 error, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"duplicate-list-entry":{prose:"## What it does\n\nFinds a name that appears twice in one of these lists: `sub_agents`, `handoffs`, `use_toolsets`, `use_commands`, `use_skills`, `budgets`, `add_prompt_files`, `fallback.models`, and `tools` of a toolset. Case matters.\n\n## Why is this bad?\n\ndocker-agent keeps both entries, and the second one adds nothing. Often another name was meant.\n\n## Use instead\n\nRemove one of the two, or write the name that was meant.",example:`invalid.yaml:5:26 info[duplicate-list-entry] "helper" is already in this list.

   2 \u2502   root:
   3 \u2502     model: openai/gpt-5-mini
   4 \u2502     instruction: Answer briefly.
   5 \u2502     sub_agents: [helper, helper]
     \u2502                          ^^^^^^
     \u2502                  ------ It is listed here first.
  hint: Remove one of the two. (fixable with --unsafe-fixes)
        - sub_agents: [helper, helper]
        + sub_agents: [helper]

\u2139 1 problem (1 info, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"duplicate-permission-argument":{prose:`## What it does

Finds permission rules with several conditions on one argument, such as \`shell:cmd=rm*:cmd=*-rf*\`.

## Why is this bad?

docker-agent keeps only the last condition, so the rule applies to more calls than it says.

## Use instead

Write one glob for both conditions. If either condition is enough, write two rules.`,example:`invalid.yaml:3:13 warning[duplicate-permission-argument] docker-agent ignores the condition "cmd=rm*": a later one on the same argument replaces it.

   2 \u2502   deny:
   3 \u2502     - "shell:cmd=rm*:cmd=*-rf*"
     \u2502             ^^^^^^^^
  hint: Write one condition: "cmd=rm*-rf*". (fixable with --unsafe-fixes)
        - - "shell:cmd=rm*:cmd=*-rf*"
        + - "shell:cmd=rm*-rf*"

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"duplicate-toolset":{prose:`## What it does

Finds toolsets of an agent whose tools all come from earlier toolsets of the agent, also through \`use_toolsets\`: the same built-in type twice, or one MCP server twice under the same name. \`lsp\` toolsets are merged, so several of them are fine.

## Why is this bad?

Tool names are unique: docker-agent keeps the first tool of each name and drops the others, with their settings.

## Use instead

Keep one toolset with the settings of both. Give each of several MCP toolsets its own \`name\`.`,example:`invalid.yaml:10:9 warning[duplicate-toolset] Another toolset of agent "root" already has every tool of this "filesystem" toolset, so docker-agent drops its tools.

   2 \u2502   root:
   \u22EE
   7 \u2502       - type: filesystem
     \u2502         ---- The tools are first added here.
   8 \u2502         ignore_vcs: false
   9 \u2502       - type: shell
  10 \u2502       - type: filesystem
     \u2502         ^^^^
  hint: Keep one toolset with the settings of both. (fixable with --unsafe-fixes)
        - - type: filesystem

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"fallback-same-model":{prose:`## What it does

Finds fallback models that resolve to the agent's only model: the same provider, model ID, base URL, credential and settings. The same model of another provider, or with other settings, is fine.

## Why is this bad?

When the model is down, the fallback is down as well.

## Use instead

Use a model of another provider.`,example:`invalid.yaml:6:16 warning[fallback-same-model] The fallback "openai/gpt-5-mini" is the agent's own model, so it fails with it.

   2 \u2502   root:
   \u22EE
   5 \u2502     fallback:
   6 \u2502       models: [openai/gpt-5-mini, anthropic/claude-sonnet-4-5]
     \u2502                ^^^^^^^^^^^^^^^^^
  hint: Use a model of another provider. (fixable with --unsafe-fixes)
        - models: [openai/gpt-5-mini, anthropic/claude-sonnet-4-5]
        + models: [anthropic/claude-sonnet-4-5]

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"file-too-large":{prose:`## What it does

Reports a file of more than 2 MiB and does not check it.

## Why is this bad?

A configuration is written by hand and has a few kilobytes. A file of several megabytes is nearly always the wrong file: a log, a data set or a bundle. Checking it would slow down every run.

## Use instead

Check that the path is the one you meant. Move long texts, such as prompts, to files of their own.`},"gateway-auth-header":{prose:"## What it does\n\nFinds `cf-aig-authorization` and `authorization` headers for requests to Cloudflare AI Gateway.\n\n## Why is this bad?\n\nA gateway with authentication expects its own token in the header `cf-aig-authorization`. docker-agent never sends this header by itself: the provider `cloudflare-ai-gateway` sends CLOUDFLARE_API_TOKEN as `Authorization`. The gateway may accept its own token there, or may pass the header on to the provider as the provider's key; Cloudflare's pages disagree.\n\ndocker-agent sends the headers under `provider_opts.http_headers` without expanding them. With a placeholder such as `${env.CF_AIG_TOKEN}`, an authenticated gateway answers 401. A literal token works, but then the file contains a secret. A value that starts with `Bearer:`, with a colon, is answered with 401 too: the scheme is written `Bearer TOKEN`.\n\n`authorization`, in any case, replaces the token that docker-agent would send.\n\n## Use instead\n\nRemove the header, and do one of these, in this order:\n\n1. Call Cloudflare's REST API, which accepts CLOUDFLARE_API_TOKEN as the bearer token: use the provider `cloudflare-workers-ai`, or a provider of your own. The header `cf-aig-gateway-id` selects the gateway; without it, requests go through the account's default gateway. Models have the author's name as their prefix: `openai/\u2026`, `anthropic/\u2026`, `google/\u2026`, and Workers AI models are `@cf/\u2026`.\n\n   ```yaml\n   providers:\n     cloudflare:\n       base_url: https://api.cloudflare.com/client/v4/accounts/${CLOUDFLARE_ACCOUNT_ID}/ai/v1\n       token_key: CLOUDFLARE_API_TOKEN\n       api_type: openai_chatcompletions\n       provider_opts:\n         http_headers:\n           cf-aig-gateway-id: my-gateway\n   models:\n     writer:\n       provider: cloudflare\n       model: openai/gpt-4o\n   ```\n\n2. Put a proxy in front of the gateway that adds `cf-aig-authorization`.\n3. Use an old gateway that has no authentication. Gateways created since 2026-11-03 always have it, and where it is on, it cannot be turned off.\n\nFor a short test, a script can also fill in the token before docker-agent reads the file. Keep that copy out of version control.",example:`invalid.yaml:8:31 warning[gateway-auth-header] Header "cf-aig-authorization" is sent with "\${CF_AIG_TOKEN}" unexpanded, so an authenticated gateway answers 401.

   3 \u2502   gateway:
   \u22EE
   7 \u2502       http_headers:
   8 \u2502         cf-aig-authorization: Bearer \${CF_AIG_TOKEN}
     \u2502                               ^^^^^^^^^^^^^^^^^^^^^^
  hint: Remove the header. Instead, use Cloudflare's REST API: the provider "cloudflare-workers-ai",
        or an entry under "providers" with
        "base_url: https://api.cloudflare.com/client/v4/accounts/\${CLOUDFLARE_ACCOUNT_ID}/ai/v1",
        "token_key: CLOUDFLARE_API_TOKEN" and "api_type: openai_chatcompletions". Or let a proxy add
        the header, or use a gateway from before 2026-11-03 that has no authentication.

invalid.yaml:9:24 warning[gateway-auth-header] Header "Authorization" replaces the bearer token from CLOUDFLARE_API_TOKEN, and is sent with "\${env.OTHER_TOKEN}" unexpanded.

   3 \u2502   gateway:
   \u22EE
   8 \u2502         cf-aig-authorization: Bearer \${CF_AIG_TOKEN}
   9 \u2502         Authorization: Bearer \${env.OTHER_TOKEN}
     \u2502                        ^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Remove the header, and set CLOUDFLARE_API_TOKEN to the token to send.

invalid.yaml:15:31 warning[gateway-auth-header] Header "cf-aig-authorization" has a colon after "Bearer", so an authenticated gateway answers 401.

  10 \u2502   colon:
   \u22EE
  14 \u2502       http_headers:
  15 \u2502         cf-aig-authorization: "\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022"
     \u2502                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: The scheme is written "Bearer TOKEN", without a colon. To keep the token out of the file:
        use Cloudflare's REST API: the provider "cloudflare-workers-ai", or an entry under
        "providers" with
        "base_url: https://api.cloudflare.com/client/v4/accounts/\${CLOUDFLARE_ACCOUNT_ID}/ai/v1",
        "token_key: CLOUDFLARE_API_TOKEN" and "api_type: openai_chatcompletions". Or let a proxy add
        the header, or use a gateway from before 2026-11-03 that has no authentication. (fixable)

\u26A0 3 problems (3 warnings, 1 fixable with --fix) in 1 file
`},"handoff-cycle":{prose:`## What it does

Finds agents whose \`force_handoff\` leads back to them, directly or through other agents.

## Why is this bad?

With \`force_handoff\`, an agent always hands off to another agent when it has finished. A cycle would never end, so docker-agent rejects the file.

## Use instead

Use \`handoffs\` in one of the agents. The agent decides whether to use them, so they may form a cycle.`,example:`invalid.yaml:6:20 error[handoff-cycle] Forced handoffs form a cycle: root \u2192 editor \u2192 root.

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Draft.
   6 \u2502     force_handoff: editor
     \u2502                    ^^^^^^
   \u22EE
  11 \u2502     force_handoff: root
     \u2502                    ---- "editor" hands off here.
  hint: Remove one of them, or use "handoffs" there.

\u2716 1 problem (1 error) in 1 file
`},"hcl-unchecked":{prose:`## What it does

Reports that a file is HCL. docker-agent recognizes HCL by the file extension \`.hcl\` or by the first line of the file.

## Why is this bad?

docker-agent translates HCL to YAML and then runs it. agent-lint checks only YAML, so it finds no mistakes in this file.

## Use instead

Write the configuration in YAML to have it checked.`,example:`invalid.yaml:2:1 info[hcl-unchecked] The file is HCL, which agent-lint does not check.

   1 \u2502 # This file is HCL.
   2 \u2502 agent "root" {
     \u2502 ^^^^^^^^^^^^^^
  hint: docker-agent translates it to YAML. Write the configuration in YAML to have it checked.

\u2139 1 problem (1 info) in 1 file
`},"ignored-document":{prose:`## What it does

Finds a second YAML document in a file, which starts after a line with \`---\`.

## Why is this bad?

docker-agent reads only the first document. It ignores the others without a warning, so agents and models after the second \`---\` do not exist.

## Use instead

Move the content to the first document, or to a file of its own.`,example:`invalid.yaml:6:1 warning[ignored-document] docker-agent reads only the first YAML document and ignores everything after this line.

   6 \u2502 ---
     \u2502 ^^^
  hint: Move it to the first document, or to a file of its own.

\u26A0 1 problem (1 warning) in 1 file
`},"ignored-hook-arguments":{prose:`## What it does

Finds \`args\` on hooks of type \`command\`.

## Why is this bad?

docker-agent passes \`args\` only to built-ins. A command hook runs its command line without them.

## Use instead

Write the arguments into \`command\`.`,example:`invalid.yaml:9:11 warning[ignored-hook-arguments] A hook of type "command" ignores "args".

   2 \u2502   root:
   \u22EE
   8 \u2502           command: ./scripts/announce.sh
   9 \u2502           args: [Done]
     \u2502           ^^^^
  hint: Write the arguments in "command", after the program. (fixable with --unsafe-fixes)
        - args: [Done]

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"ignored-model-setting":{prose:"## What it does\n\nFinds settings of lists of models (several models in `model`, no `provider`) and of models with `routing` that have no effect.\n\n## Why is this bad?\n\ndocker-agent replaces a list with its models, each with its own settings. A model with `routing` keeps only its provider and ID for the requests that no rule matches; `title_model` and `compaction_model` still apply.\n\n## Use instead\n\nWrite the settings in entries of their own, and name those in the list or in `routing`.",example:`invalid.yaml:11:5 warning[ignored-model-setting] docker-agent uses the settings of the listed models, so "max_tokens" has no effect here.

   9 \u2502   pair:
  10 \u2502     model: google/gemini-2.5-pro,mistral/mistral-large-latest
  11 \u2502     max_tokens: 1500
     \u2502     ^^^^^^^^^^
  hint: Define each model as an entry of its own, with its settings, and list the names. (fixable
        with --unsafe-fixes)
        - max_tokens: 1500

invalid.yaml:15:5 warning[ignored-model-setting] A model with routing keeps only "provider" and "model" for its own requests, so "top_p" has no effect.

  12 \u2502   by-topic:
  13 \u2502     provider: mistral
  14 \u2502     model: mistral-small-latest
  15 \u2502     top_p: 0.7
     \u2502     ^^^^^
  hint: Define the targets of "routing" as entries of their own, and move it there. (fixable with
        --unsafe-fixes)
        - top_p: 0.7

\u26A0 2 problems (2 warnings, 2 fixable with --fix --unsafe-fixes) in 1 file
`},"ignored-option-value":{prose:'## What it does\n\nFinds values of `provider_opts` that the client of the model cannot use: a `context_size` that is not a positive number, a `transport` other than `sse` and `websocket`, a `seed` or `top_k` with a fraction, and, on Amazon Bedrock, an `interleaved_thinking` that is not a boolean.\n\n## Why is this bad?\n\ndocker-agent starts, ignores the value, and uses the default. For `interleaved_thinking` on Amazon Bedrock the default is true, so the string `"false"` turns it on.\n\n## Use instead\n\nWrite a value of the type that the client accepts.',example:`invalid.yaml:6:29 warning[ignored-option-value] The Amazon Bedrock client accepts only true or false for "interleaved_thinking": it uses true instead of "false".

   2 \u2502   claude:
   \u22EE
   5 \u2502     provider_opts:
   6 \u2502       interleaved_thinking: "false"
     \u2502                             ^^^^^^^
  hint: Write true or false without quotes. (fixable with --unsafe-fixes)
        - interleaved_thinking: "false"
        + interleaved_thinking: false

invalid.yaml:12:21 warning[ignored-option-value] docker-agent ignores "context_size", because "32k" is not a positive number.

   7 \u2502   workstation:
   \u22EE
  11 \u2502     provider_opts:
  12 \u2502       context_size: 32k
     \u2502                     ^^^
  hint: Write a number of tokens, such as 32768.

\u26A0 2 problems (2 warnings, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"ignored-structured-output":{prose:`## What it does

Finds a \`structured_output\` without \`mode: tool\` on an agent with a model of Amazon Bedrock.

## Why is this bad?

The Bedrock client never sends the format, so the answer is free text.

## Use instead

Use a model of another provider, or set \`mode: tool\` (from config version 15 on).`,example:`invalid.yaml:5:5 warning[ignored-structured-output] The client of model "amazon-bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0" ignores "structured_output", so the answer is free text.

   2 \u2502   root:
   3 \u2502     model: amazon-bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0
   4 \u2502     instruction: Answer briefly.
   5 \u2502     structured_output:
     \u2502     ^^^^^^^^^^^^^^^^^
  hint: Use a model of another provider, or set "mode: tool" (from config version 15 on). (fixable
        with --unsafe-fixes)

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"incomplete-strict-schema":{prose:"## What it does\n\nFinds a `structured_output` with `strict: true` for a model of OpenAI whose schema, or an object in it, has a property that is not under `required` or lacks `additionalProperties: false`. `mode: tool` is not checked.\n\n## Why is this bad?\n\ndocker-agent sends the schema unchanged, and OpenAI rejects it: every request fails.\n\n## Use instead\n\nList every property under `required` and set `additionalProperties: false`, in every object. For an optional property, allow `null` as a type. Or remove `strict`.",example:`invalid.yaml:6:7 warning[incomplete-strict-schema] OpenAI refuses this strict schema: "total" is not under "required".

   2 \u2502   root:
   \u22EE
   5 \u2502     structured_output:
   6 \u2502       strict: true
     \u2502       ^^^^^^
   7 \u2502       name: invoice
   8 \u2502       schema:
     \u2502       ------ "schema" is set here.
  hint: In every object of the schema, list all properties under "required" and set
        additionalProperties: false. (fixable with --unsafe-fixes)

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"internal-error":{prose:`## What it does

Reports a file on which agent-lint itself failed. The other files of the run are checked, and the exit code is 2.

## Why is this bad?

This is a bug in agent-lint, not a mistake in the file. The file may have mistakes that are not reported.

## Use instead

Report the bug at https://github.com/agent-lint/agent-lint/issues, with the part of the file that causes it. Replace secrets first. With the environment variable \`DEBUG=1\`, agent-lint prints where it failed.`},"invalid-agent-routing":{prose:"## What it does\n\nChecks `routing` of an agent and the hooks that select the next agent, under `before_agent_run` and `after_agent_complete`:\n\n- `routing` needs such a hook, and such a hook needs `routing`.\n- `allowed_agents` is not empty. It lists other agents of the file without a harness, each once.\n- `default_agent` is one of them. It is required if an evaluator selects the agent.\n- Each of the two events has one hook; the same hook twice is accepted.\n- An agent with a harness does not route, and `force_handoff` is not used together with `after_agent_complete`.\n\n## Why is this bad?\n\ndocker-agent rejects the file.\n\n## Use instead\n\nList the agents that the hook can select, and add a default.",example:`invalid.yaml:6:33 error[invalid-agent-routing] Duplicate agent "billing" in "allowed_agents".

   2 \u2502   root:
   \u22EE
   5 \u2502     routing:
   6 \u2502       allowed_agents: [billing, billing]
     \u2502                                 ^^^^^^^
   \u22EE
  10 \u2502   billing:
     \u2502   ------- "billing" is defined here.
  hint: Remove the entry, or name another agent. (fixable)
        - allowed_agents: [billing, billing]
        + allowed_agents: [billing]

invalid.yaml:7:22 error[invalid-agent-routing] The default agent "support" is not in "allowed_agents".

   2 \u2502   root:
   \u22EE
   6 \u2502       allowed_agents: [billing, billing]
   7 \u2502       default_agent: support
     \u2502                      ^^^^^^^
  hint: Add it to "allowed_agents", or name "billing".

invalid.yaml:15:7 error[invalid-agent-routing] A hook on "after_agent_complete" needs "routing" on its agent "billing".

  10 \u2502   billing:
   \u22EE
  14 \u2502     hooks:
  15 \u2502       after_agent_complete: { type: command, command: ./next.sh }
     \u2502       ^^^^^^^^^^^^^^^^^^^^
  hint: Add routing: { allowed_agents: [ \u2026 ] } to the agent.

\u2716 3 problems (3 errors, 1 fixable with --fix) in 1 file
`},"invalid-api-endpoint":{prose:`## What it does

Finds an \`endpoint\` of an api toolset that is not an http or https URL with a literal scheme and host.

## Why is this bad?

docker-agent parses the URL before it expands variables. Listing the tool fails, so the agent does not have it.

## Use instead

Write scheme and host literally. \`\${env.NAME}\` and, for GET, \`\${argument}\` are expanded in the path and the query.`,example:`invalid.yaml:12:21 warning[invalid-api-endpoint] docker-agent parses "\${env.API_BASE}/items" before it expands variables, so the tool is missing.

   2 \u2502   root:
   \u22EE
  11 \u2502           method: GET
  12 \u2502           endpoint: \${env.API_BASE}/items
     \u2502                     ^^^^^^^^^^^^^^^^^^^^^
  hint: Write scheme and host literally. Variables are expanded in the path and the query.

invalid.yaml:18:21 warning[invalid-api-endpoint] "api.example.com/owners" is not an http or https URL, so the tool is missing.

   2 \u2502   root:
   \u22EE
  17 \u2502           method: GET
  18 \u2502           endpoint: api.example.com/owners
     \u2502                     ^^^^^^^^^^^^^^^^^^^^^^
  hint: Write a URL such as https://api.example.com/items. (fixable with --unsafe-fixes)
        - endpoint: api.example.com/owners
        + endpoint: https://api.example.com/owners

\u26A0 2 problems (2 warnings, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"invalid-api-type":{prose:"## What it does\n\nFinds values of `api_type` that are not an API type.\n\n## Why is this bad?\n\n`api_type` chooses between the two APIs of OpenAI-compatible servers. docker-agent checks it for every entry under `providers` when it loads the file, and refuses an unknown value.\n\n`provider_opts.api_type` does the same for one model. An unknown value there stops the start as soon as an agent uses the model; until then it is a warning.\n\n## Use instead\n\nWrite `openai_chatcompletions` or `openai_responses`.",example:`invalid.yaml:13:17 error[invalid-api-type] "responses" is not a valid API type.

   9 \u2502   smart:
   \u22EE
  12 \u2502     provider_opts:
  13 \u2502       api_type: responses
     \u2502                 ^^^^^^^^^
  hint: Write "openai_chatcompletions" or "openai_responses".

invalid.yaml:18:15 error[invalid-api-type] "openai_chat_completions" is not a valid API type.

  15 \u2502   house:
  16 \u2502     base_url: https://llm.example.com/v1
  17 \u2502     token_key: HOUSE_KEY
  18 \u2502     api_type: openai_chat_completions
     \u2502               ^^^^^^^^^^^^^^^^^^^^^^^
  hint: Did you mean "openai_chatcompletions"? (fixable)
        - api_type: openai_chat_completions
        + api_type: openai_chatcompletions

\u2716 2 problems (2 errors, 1 fixable with --fix) in 1 file
`},"invalid-auth":{prose:"## What it does\n\nFinds parts of an `auth` block that are missing, have the wrong form, or do not belong together.\n\n## Why is this bad?\n\n`auth` replaces the API key of Anthropic with workload identity federation. docker-agent checks the block when it loads the file, and refuses the file if one of these does not hold:\n\n- `type` is `workload_identity_federation`, and the provider is `anthropic`. For an entry under `providers` without `provider`, docker-agent does not check the provider.\n- `federation_rule_id` starts with `fdrl_`.\n- `organization_id` is set.\n- `service_account_id`, if set, starts with `svac_`.\n- `identity_token` has exactly one source: `file`, `env`, `command`, or `url`. `headers` and `response_field` are only allowed with `url`.\n\n## Use instead\n\nWrite a complete block with exactly one source for the identity token.",example:`invalid.yaml:12:7 error[invalid-auth] The federation has no "organization_id".

   7 \u2502   claude:
   \u22EE
  11 \u2502       type: workload_identity_federation
  12 \u2502       workload_identity_federation:
     \u2502       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Add it.

invalid.yaml:13:29 error[invalid-auth] "federation_rule_id" must start with "fdrl_".

   7 \u2502   claude:
   \u22EE
  12 \u2502       workload_identity_federation:
  13 \u2502         federation_rule_id: example
     \u2502                             ^^^^^^^
  hint: Copy the ID from the Anthropic console.

invalid.yaml:17:11 error[invalid-auth] "identity_token" accepts only one of "file" and "env".

   7 \u2502   claude:
   \u22EE
  16 \u2502           file: /var/run/secrets/token
     \u2502           ---- "file" is set here.
  17 \u2502           env: JOB_TOKEN
     \u2502           ^^^
  hint: Keep one.

invalid.yaml:18:3 info[unused-definition] Nothing uses the model "gpt".

   6 \u2502 models:
   \u22EE
  18 \u2502   gpt:
     \u2502   ^^^
  hint: Remove it, or refer to it.

invalid.yaml:21:19 error[invalid-auth] Workload identity federation works only with the provider "anthropic", not with "openai".

  18 \u2502   gpt:
  19 \u2502     provider: openai
  20 \u2502     model: gpt-5-mini
  21 \u2502     auth: { type: workload_identity_federation }
     \u2502                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Remove "auth", or use the provider "anthropic". (fixable with --unsafe-fixes)
        - auth: { type: workload_identity_federation }

\u2716 5 problems (4 errors, 1 info, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"invalid-cloudflare-url":{prose:"## What it does\n\nChecks every `base_url` on `gateway.ai.cloudflare.com` and `api.cloudflare.com` against the URLs that Cloudflare serves.\n\n## Why is this bad?\n\ndocker-agent sends requests to the `base_url` followed by the operation, such as `/chat/completions`. If the URL has no account or gateway, already ends with the operation, or has one `/v1` too many, docker-agent starts and the first message fails, often with an error that does not name the cause.\n\nThe gateway also has an endpoint for each provider's own API. Its name is not always the prefix on `/compat`: `perplexity-ai` (prefix `perplexity/`), `grok` (not `xai`), `cerebras` (not `cerebras-ai`).\n\n`base_url` expands `$X`, `${X}`, and `${env.X}`. It does not expand `{account_id}`, `<ACCOUNT>`, `$(X)`, `%X%`, or `{{X}}`.\n\n## Use instead\n\nUse the provider `cloudflare-ai-gateway` or `cloudflare-workers-ai`; both have the right base URL built in. In an entry of your own, write one of these URLs:\n\n- OpenAI-compatible endpoint of AI Gateway: `https://gateway.ai.cloudflare.com/v1/ACCOUNT/GATEWAY/compat`\n- REST API: `https://api.cloudflare.com/client/v4/accounts/ACCOUNT/ai/v1`",example:`invalid.yaml:4:15 warning[invalid-cloudflare-url] The AI Gateway URL has no gateway ID.

   3 \u2502   no_gateway:
   4 \u2502     base_url: https://gateway.ai.cloudflare.com/v1/\${CLOUDFLARE_ACCOUNT_ID}/compat
     \u2502               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write
        "https://gateway.ai.cloudflare.com/v1/\${CLOUDFLARE_ACCOUNT_ID}/\${CLOUDFLARE_GATEWAY_ID}/compat",
        or use the provider "cloudflare-ai-gateway", which has its base URL built in.

invalid.yaml:8:96 warning[invalid-cloudflare-url] The client appends "/chat/completions" itself, so requests would contain it twice.

   7 \u2502   operation:
   8 \u2502 \u2026//gateway.ai.cloudflare.com/v1/023e105f4ecef8ad9ca31a8372d0c353/prod/compat/chat/completions
     \u2502                                                                             ^^^^^^^^^^^^^^^^^
  hint: Write "https://gateway.ai.cloudflare.com/v1/023e105f4ecef8ad9ca31a8372d0c353/prod/compat",
        or use the provider "cloudflare-ai-gateway", which has its base URL built in. (fixable)
        - base_url: https://gateway.ai.cloudflare.com/v1/023e105f4ecef8ad9ca31a8372d0c353/prod/comp\u2026
        + base_url: "https://gateway.ai.cloudflare.com/v1/023e105f4ecef8ad9ca31a8372d0c353/prod/com\u2026

\u26A0 2 problems (2 warnings, 1 fixable with --fix) in 1 file
`},"invalid-defer":{prose:`## What it does

Finds values of \`defer\` other than a boolean or a list: strings, numbers and mappings.

## Why is this bad?

docker-agent ignores the value and defers no tool, so every tool stays in the prompt.

## Use instead

Write \`true\` without quotes for all tools, or a list of tool names.`,example:`invalid.yaml:8:16 warning[invalid-defer] "yes" is not a valid value for "defer", so docker-agent defers no tool.

   2 \u2502   root:
   \u22EE
   7 \u2502       - type: filesystem
   8 \u2502         defer: 'yes'
     \u2502                ^^^^^
  hint: Write true without quotes, or a list of tool names. (fixable with --unsafe-fixes)
        - defer: 'yes'
        + defer: true

invalid.yaml:10:16 warning[invalid-defer] "git_blame" is not a valid value for "defer", so docker-agent defers no tool.

   2 \u2502   root:
   \u22EE
   9 \u2502       - type: git
  10 \u2502         defer: git_blame
     \u2502                ^^^^^^^^^
  hint: Write a list: defer: [git_blame]. (fixable with --unsafe-fixes)
        - defer: git_blame
        + defer: [git_blame]

\u26A0 2 problems (2 warnings, 2 fixable with --fix --unsafe-fixes) in 1 file
`},"invalid-encoding":{prose:`## What it does

Finds bytes that are not valid UTF-8.

## Why is this bad?

docker-agent reads YAML as UTF-8. It rejects a file in UTF-16, which some Windows programs write by default. In a legacy encoding such as Windows-1252, it either rejects the file or garbles the letters in the prompts.

## Use instead

Save the file as UTF-8.`},"invalid-evaluator":{prose:"## What it does\n\nChecks each entry of `evaluators`, used or not:\n\n- The name, `model` and `instructions` are not empty, and neither is `provider` if it is set. A string of spaces counts as empty.\n- `type` is `boolean`, `choice` or `score`.\n- An evaluator of type `choice` has 2 to 255 `choices`, one of type `score` has 2 to 10 `levels`, and none of them is empty. Other types do not have these keys.\n- `base_url` and `endpoint` are HTTP(S) URLs without user, query and fragment. A URL with a variable is not checked.\n- Prices in `cost` are finite.\n\n## Why is this bad?\n\ndocker-agent rejects the file.\n\n## Use instead\n\nAdd what the evaluator needs. Write the key of the service as an environment variable, not into the URL.",example:`invalid.yaml:10:5 error[invalid-evaluator] An evaluator of type "choice" needs 2 to 255 choices, but has 1.

   6 \u2502   risk:
   \u22EE
   9 \u2502     instructions: Is this command dangerous?
  10 \u2502     choices: { safe: Reads only. }
     \u2502     ^^^^^^^
  hint: Add the outcomes that it can have.

invalid.yaml:11:5 error[invalid-evaluator] "levels" cannot be used with an evaluator of type "choice".

   6 \u2502   risk:
   \u22EE
  10 \u2502     choices: { safe: Reads only. }
  11 \u2502     levels: [low, high]
     \u2502     ^^^^^^
  hint: Remove it, or write type: score. (fixable with --unsafe-fixes)
        - levels: [low, high]

invalid.yaml:12:15 error[invalid-evaluator] "endpoint" of an evaluator is not a plain HTTP(S) URL: it has a query.

   6 \u2502   risk:
   \u22EE
  11 \u2502     levels: [low, high]
  12 \u2502     endpoint: https://evals.example.com/v1?team=a
     \u2502               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write a URL without user, query and fragment, such as https://evals.example.com/v1.

\u2716 3 problems (3 errors, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"invalid-evaluator-model":{prose:"## What it does\n\nFollows the `model` and `provider` of each evaluator, used or not, and finds:\n\n- a `model` that is neither `provider/model` nor the name of an entry of `models`;\n- a provider other than `openai` and `typesafe`, or an entry of `providers` that is based on one;\n- a named model with settings for chat, such as `temperature`, or without a provider or a model ID;\n- an entry of `providers` with `auth`, or with `api_type` if it is not based on `openai`.\n\n## Why is this bad?\n\ndocker-agent loads the file but does not start: it builds every evaluator before the agents.\n\n## Use instead\n\nSet `provider` and the model ID, or name a model that sets only its connection.",example:`invalid.yaml:8:18 error[invalid-evaluator-model] The evaluator "risk" cannot use the model "judge", which sets "temperature".

   6 \u2502   judge: { provider: openai, model: gpt-5-mini, temperature: 0 }
     \u2502                                                 ----------- "temperature" is set here.
   7 \u2502 evaluators:
   8 \u2502   risk: { model: judge, type: boolean, instructions: Is this command dangerous? }
     \u2502                  ^^^^^
  hint: Write provider/model, or name a model that sets only its connection.

invalid.yaml:9:18 error[invalid-evaluator-model] Evaluators cannot use the provider "anthropic".

   7 \u2502 evaluators:
   8 \u2502   risk: { model: judge, type: boolean, instructions: Is this command dangerous? }
   9 \u2502   tone: { model: anthropic/claude-haiku-4-5, type: boolean, instructions: Is it polite? }
     \u2502                  ^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Use "openai" or "typesafe", or an entry of "providers" that is based on one of them.

invalid.yaml:10:20 error[invalid-evaluator-model] Unknown model "juge" in the evaluator "length".

   6 \u2502   judge: { provider: openai, model: gpt-5-mini, temperature: 0 }
     \u2502   ----- "judge" is defined here.
   7 \u2502 evaluators:
   8 \u2502   risk: { model: judge, type: boolean, instructions: Is this command dangerous? }
   9 \u2502   tone: { model: anthropic/claude-haiku-4-5, type: boolean, instructions: Is it polite? }
  10 \u2502   length: { model: juge, type: boolean, instructions: Is it short? }
     \u2502                    ^^^^
  hint: Did you mean "judge"? (fixable)
        - length: { model: juge, type: boolean, instructions: Is it short? }
        + length: { model: judge, type: boolean, instructions: Is it short? }

\u2716 3 problems (3 errors, 1 fixable with --fix) in 1 file
`},"invalid-evaluator-policy":{prose:"## What it does\n\nChecks the policy of a hook of type `evaluator`:\n\n- Under `tool_guard`, `evaluator_policy` has `decisions`, `min_probability` and `fallback`. Each decision is `allow`, `ask` or `deny`. The evaluator has type `boolean` or `choice`.\n- Under `before_agent_run` and `after_agent_complete`, `routing_policy` has `routes` and `min_probability`. The evaluator has type `choice`, every choice has a route, and every route leads to another agent that `allowed_agents` lists.\n- A policy names only outcomes that its evaluator has: its choices, or `true` and `false`.\n\n## Why is this bad?\n\ndocker-agent rejects the file.\n\n## Use instead\n\nName the outcomes of the evaluator, and add what is missing.",example:`invalid.yaml:11:15 error[invalid-evaluator-policy] The policy has no "fallback".

   2 \u2502   root:
   \u22EE
  10 \u2502               evaluator: risk
  11 \u2502               evaluator_policy:
     \u2502               ^^^^^^^^^^^^^^^^
  hint: Add the decision for uncertain outcomes: ask or deny.

invalid.yaml:12:30 error[invalid-evaluator-policy] The evaluator "risk" has no outcome "yes".

   2 \u2502   root:
   \u22EE
  11 \u2502               evaluator_policy:
  12 \u2502                 decisions: { "yes": deny, "false": alow }
     \u2502                              ^^^^^
   \u22EE
  15 \u2502   risk: { model: openai/gpt-5-mini, type: boolean, instructions: Is this command dangerous? }
     \u2502   ---- "risk" is defined here.
  hint: Its outcomes are "true" and "false".

invalid.yaml:12:52 error[invalid-evaluator-policy] "alow" is not a valid decision.

   2 \u2502   root:
   \u22EE
  11 \u2502               evaluator_policy:
  12 \u2502                 decisions: { "yes": deny, "false": alow }
     \u2502                                                    ^^^^
  hint: Did you mean "allow"? (fixable)
        - decisions: { "yes": deny, "false": alow }
        + decisions: { "yes": deny, "false": allow }

\u2716 3 problems (3 errors, 1 fixable with --fix) in 1 file
`},"invalid-first-available":{prose:"## What it does\n\nFinds a `first_available` list that is empty, has an empty candidate, or appears beside settings that it excludes.\n\n## Why is this bad?\n\ndocker-agent uses the first candidate whose environment variables are set. The entry has no settings of its own: docker-agent refuses the file if a provider, a model, or any other setting of a model appears beside the list, even an empty `output_capabilities: {}`. It also refuses a list without candidates, and an empty candidate.\n\n## Use instead\n\nDefine each candidate as an entry under `models`, with its own settings, and list the names of these entries. Only `description`, `capabilities`, and `parallel_tool_calls` are allowed beside `first_available`.",example:`invalid.yaml:9:5 error[invalid-first-available] "temperature" cannot be used together with "first_available".

   7 \u2502   picked:
   8 \u2502     first_available: [anthropic/claude-sonnet-4-5, openai/gpt-4o]
     \u2502     --------------- "first_available" is set here.
   9 \u2502     temperature: 0
     \u2502     ^^^^^^^^^^^
  hint: Define each candidate as a separate entry under "models", with its own settings. (fixable
        with --unsafe-fixes)
        - temperature: 0

invalid.yaml:10:5 error[invalid-first-available] "max_tokens" cannot be used together with "first_available".

   7 \u2502   picked:
   8 \u2502     first_available: [anthropic/claude-sonnet-4-5, openai/gpt-4o]
     \u2502     --------------- "first_available" is set here.
   9 \u2502     temperature: 0
  10 \u2502     max_tokens: 4000
     \u2502     ^^^^^^^^^^
  hint: Define each candidate as a separate entry under "models", with its own settings. (fixable
        with --unsafe-fixes)
        - max_tokens: 4000

\u2716 2 problems (2 errors, 2 fixable with --fix --unsafe-fixes) in 1 file
`},"invalid-flavor":{prose:"## What it does\n\nChecks the flavors that are applied with `--flavor NAME` (`flavors` in the API). It finds a key ending in `+` or `-` whose value is not a list, `+` for a mapping, and `-` for a single value.\n\n## Why is this bad?\n\nIn a flavor, `toolsets+` appends items to the list `toolsets`, and `toolsets-` removes items from it. `models-` removes keys from a mapping by their names. docker-agent refuses the file if it is started with a flavor that it cannot apply; without the flavor, the file starts.\n\nThe examples on this page are checked with `--flavor dev`.\n\n## Use instead\n\nWrite a list after `+` and `-`. Without a sign, a mapping is merged into the one of the same key, `null` removes the key, and any other value replaces it.",example:`invalid.yaml:11:9 error[invalid-flavor] "instruction" is a single value, so "instruction-" cannot remove items from it.

   8 \u2502   dev:
   9 \u2502     agents:
  10 \u2502       root:
  11 \u2502         instruction-: [sentence]
     \u2502         ^^^^^^^^^^^^
  hint: Write "instruction: null" to remove the key.

invalid.yaml:12:9 error[invalid-flavor] The value of "toolsets+" must be a list, not a single value.

   8 \u2502   dev:
   \u22EE
  11 \u2502         instruction-: [sentence]
  12 \u2502         toolsets+: shell
     \u2502         ^^^^^^^^^
  hint: In a flavor, "toolsets+" appends items to a list. Write the items as a list, or "toolsets"
        to replace the value.

\u2716 2 problems (2 errors) in 1 file
`},"invalid-gateway-header":{prose:"## What it does\n\nChecks the headers that start with `cf-aig-` or `cf-` in requests to Cloudflare AI Gateway and to Cloudflare's REST API. It finds\n\n- misspelled names, and names under `cf-aig-` that are not known,\n- old names: `cf-skip-cache`, `cf-cache-ttl`, and `cf-cache-key`,\n- a `cf-aig-metadata` that is not a flat JSON object with at most five strings, numbers, and booleans,\n- a token that starts with `Bearer:`, with a colon.\n\n## Why is this bad?\n\nCloudflare ignores a header that it does not know. Requests succeed, but are not cached, tagged, or limited as the file says, and nothing shows why. With `cf-aig-authorization`, every request fails instead.\n\nThe list of names has a date, and Cloudflare adds headers, so the rule only warns.\n\n## Use instead\n\nWrite the documented name. All current names start with `cf-aig-`, except `cf-access-token`.\n\nIf a misspelled name contains a token, `secret-in-config` reports the value too.",example:`invalid.yaml:8:9 warning[invalid-gateway-header] Header "cf-skip-cache" is an old name of "cf-aig-skip-cache".

   3 \u2502   gateway:
   \u22EE
   7 \u2502       http_headers:
   8 \u2502         cf-skip-cache: "true"
     \u2502         ^^^^^^^^^^^^^
  hint: Rename it to "cf-aig-skip-cache". (fixable)
        - cf-skip-cache: "true"
        + cf-aig-skip-cache: "true"

invalid.yaml:9:9 warning[invalid-gateway-header] Header "cf-aig-request-timout" is not known to agent-lint as a header of Cloudflare.

   3 \u2502   gateway:
   \u22EE
   8 \u2502         cf-skip-cache: "true"
   9 \u2502         cf-aig-request-timout: "30000"
     \u2502         ^^^^^^^^^^^^^^^^^^^^^
  hint: Did you mean "cf-aig-request-timeout"? (fixable with --unsafe-fixes)
        - cf-aig-request-timout: "30000"
        + cf-aig-request-timeout: "30000"

invalid.yaml:10:26 warning[invalid-gateway-header] Header "cf-aig-metadata" is not a JSON object.

   3 \u2502   gateway:
   \u22EE
   9 \u2502         cf-aig-request-timout: "30000"
  10 \u2502         cf-aig-metadata: team=support
     \u2502                          ^^^^^^^^^^^^
  hint: Write an object in single quotes, such as '{"team": "support"}'.

\u26A0 3 problems (3 warnings, 1 fixable with --fix, 1 more with --unsafe-fixes) in 1 file
`},"invalid-harness":{prose:"## What it does\n\nChecks the `harness` of an agent, which lets another program run the agent:\n\n- `type` names the program and is required.\n- `effort` belongs to `claude-code`.\n- `agent` and `thinking: true` belong to `opencode`.\n- `compaction_model` of the agent is not allowed with any harness, because the program does its own compaction.\n- `mode: tool` of `structured_output` is not allowed with any harness, because the program does not offer the tool to the model.\n\n## Why is this bad?\n\ndocker-agent refuses the file.\n\n## Use instead\n\nWrite one of the known types, and only the options that it accepts. Write `mode: native` for structured output.",example:`invalid.yaml:11:7 error[invalid-harness] "effort" cannot be used with harness type "codex".

   6 \u2502   coder:
   \u22EE
  10 \u2502       type: codex
     \u2502             ----- The type is set here.
  11 \u2502       effort: high
     \u2502       ^^^^^^
  hint: Only type "claude-code" accepts it. (fixable with --unsafe-fixes)
        - effort: high

invalid.yaml:12:5 error[invalid-harness] "compaction_model" cannot be used on an agent with a harness.

   6 \u2502   coder:
   \u22EE
   9 \u2502     harness:
     \u2502     ------- "harness" is set here.
   \u22EE
  12 \u2502     compaction_model: openai/gpt-4o-mini
     \u2502     ^^^^^^^^^^^^^^^^
  hint: Remove it: the harness does its own compaction. (fixable with --unsafe-fixes)
        - compaction_model: openai/gpt-4o-mini

invalid.yaml:17:13 error[invalid-harness] Unknown harness type "claude_code".

  13 \u2502   reviewer:
   \u22EE
  16 \u2502     harness:
  17 \u2502       type: claude_code
     \u2502             ^^^^^^^^^^^
  hint: Did you mean "claude-code"? (fixable)
        - type: claude_code
        + type: claude-code

\u2716 3 problems (3 errors, 1 fixable with --fix, 2 more with --unsafe-fixes) in 1 file
`},"invalid-header":{prose:`## What it does

Finds request headers under \`provider_opts.http_headers\` that docker-agent does not send.

## Why is this bad?

docker-agent does not check \`provider_opts\` when it loads a file. It sends only the headers whose value is a string. It drops a number, \`true\`, or null with a line in the log, and drops all headers if \`http_headers\` is a list or a string.

Only the clients that use OpenAI's API send extra headers. The clients for Anthropic, Google, Amazon Bedrock, and Docker Model Runner ignore them.

## Use instead

Put the value in quotes, and write \`http_headers\` as a mapping. For a model of another client, remove the headers or use an OpenAI-compatible endpoint.`,example:`invalid.yaml:8:27 warning[invalid-header] docker-agent drops the header "cf-aig-cache-ttl", because its value is not a string.

   3 \u2502   cached:
   \u22EE
   7 \u2502       http_headers:
   8 \u2502         cf-aig-cache-ttl: 86400
     \u2502                           ^^^^^
  hint: Put the value in quotes. (fixable with --unsafe-fixes)
        - cf-aig-cache-ttl: 86400
        + cf-aig-cache-ttl: "86400"

invalid.yaml:9:28 warning[invalid-header] docker-agent drops the header "cf-aig-skip-cache", because its value is not a string.

   3 \u2502   cached:
   \u22EE
   8 \u2502         cf-aig-cache-ttl: 86400
   9 \u2502         cf-aig-skip-cache: true
     \u2502                            ^^^^
  hint: Put the value in quotes. (fixable with --unsafe-fixes)
        - cf-aig-skip-cache: true
        + cf-aig-skip-cache: "true"

\u26A0 2 problems (2 warnings, 2 fixable with --fix --unsafe-fixes) in 1 file
`},"invalid-hook":{prose:"## What it does\n\nChecks that hooks and matchers are complete:\n\n- A hook of type `command` needs the command line as `command`.\n- A hook of type `builtin` needs the name of the built-in as `command`.\n- A hook of type `model` needs `model` and `prompt`.\n- A hook of type `evaluator` needs `evaluator`, and `evaluator_policy` under `tool_guard` or `routing_policy` under `before_agent_run` and `after_agent_complete`. It cannot be used on other events, and other hooks do not have these keys.\n- A matcher needs at least one hook, and its `matcher` is a regular expression that Go accepts, or `*`.\n- `timeout` is not negative.\n- An event accepts either hooks or matchers.\n\nConfig versions 3 to 7 have only the type `command`, and `evaluator` exists from version 16 on. The rule also finds options on events that do not accept them:\n\n- `preempt_yolo` outside `pre_tool_use`, even if it is `false`;\n- `on_error: block`, and `schema: guard_decision` of a model hook, on events that cannot block;\n- `schema: pre_tool_use_decision` of a model hook outside `pre_tool_use`, `tool_guard` and `permission_request`;\n- model hooks without `schema: guard_decision` on `prompt_file_guard` and `skill_content_guard`, and any model hook on `before_agent_run` and `after_agent_complete`.\n\n## Why is this bad?\n\ndocker-agent rejects the file. If the file declares config version 15 or older, docker-agent loads it but does not start for an option that does not fit. docker-agent checks little else before the start: an unknown built-in fails only when the event occurs.\n\n## Use instead\n\nAdd what the hook needs. Use `preempt_yolo` on `pre_tool_use`, and `on_error: warn` or `on_error: ignore` on events that cannot be blocked.",example:`invalid.yaml:8:15 error[invalid-hook] Unknown hook type "Builtin".

   2 \u2502   root:
   \u22EE
   7 \u2502       session_start:
   8 \u2502         type: Builtin
     \u2502               ^^^^^^^
  hint: Did you mean "builtin"? (fixable)
        - type: Builtin
        + type: builtin

invalid.yaml:11:11 error[invalid-hook] The matcher has no hooks.

   2 \u2502   root:
   \u22EE
  10 \u2502       pre_tool_use:
  11 \u2502         - matcher: shell
     \u2502           ^^^^^^^
  hint: Add them: hooks: [{ type: command, command: \u2026 }].

invalid.yaml:14:15 error[invalid-hook] A hook of type "model" needs "prompt".

   2 \u2502   root:
   \u22EE
  13 \u2502           hooks:
  14 \u2502             - {type: model, model: openai/gpt-4o-mini}
     \u2502               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Add the question for the model.

\u2716 3 problems (3 errors, 1 fixable with --fix) in 1 file
`},"invalid-ignore":{prose:"## What it does\n\nFinds a comment that starts with `# agent-lint-ignore` but ignores nothing: it names no rule or an unknown one, its first word is misspelled, or it names a rule that cannot be ignored. It also finds `agent-lint-ignore-file` after the first key.\n\nThe rules `syntax`, `invalid-encoding`, `file-too-large`, `unreadable-file`, `internal-error`, `unused-ignore` and `invalid-ignore` cannot be ignored.\n\n## Why is this bad?\n\nThe diagnostic is reported in spite of the comment.\n\n## Use instead\n\n- `# agent-lint-ignore-next-line RULE -- reason` above a line\n- `# agent-lint-ignore-line RULE -- reason` at the end of a line\n- `# agent-lint-ignore-file RULE -- reason` before the first key of the file\n\nSeveral rules are separated by commas. The reason is optional.",example:`invalid.yaml:3:35 warning[invalid-ignore] Unknown rule "unkown-key" in a comment.

   2 \u2502   root:
   3 \u2502     # agent-lint-ignore-next-line unkown-key -- a new key
     \u2502                                   ^^^^^^^^^^
  hint: Did you mean "unknown-key"? (fixable)
        - # agent-lint-ignore-next-line unkown-key -- a new key
        + # agent-lint-ignore-next-line unknown-key -- a new key

invalid.yaml:4:5 error[unknown-key] Unknown key "modle" in an agent.

   2 \u2502   root:
   3 \u2502     # agent-lint-ignore-next-line unkown-key -- a new key
   4 \u2502     modle: openai/gpt-5-mini
     \u2502     ^^^^^
  hint: Did you mean "model"? (fixable)
        - modle: openai/gpt-5-mini
        + model: openai/gpt-5-mini

invalid.yaml:5:7 warning[invalid-ignore] "agent-lint-ignore-nextline" does not ignore anything.

   2 \u2502   root:
   3 \u2502     # agent-lint-ignore-next-line unkown-key -- a new key
   4 \u2502     modle: openai/gpt-5-mini
   5 \u2502     # agent-lint-ignore-nextline coerced-value
     \u2502       ^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Did you mean "agent-lint-ignore-next-line"? (fixable)
        - # agent-lint-ignore-nextline coerced-value
        + # agent-lint-ignore-next-line coerced-value

invalid.yaml:6:21 info[coerced-value] The string "5" is read as the number 5.

   2 \u2502   root:
   \u22EE
   5 \u2502     # agent-lint-ignore-nextline coerced-value
   6 \u2502     max_iterations: "5"
     \u2502                     ^^^
  hint: Write 5 without quotes. (fixable with --unsafe-fixes)
        - max_iterations: "5"
        + max_iterations: 5

invalid.yaml:7:53 warning[invalid-ignore] The rule "syntax" cannot be ignored.

   2 \u2502   root:
   \u22EE
   6 \u2502     max_iterations: "5"
   7 \u2502     instruction: Be brief. # agent-lint-ignore-line syntax
     \u2502                                                     ^^^^^^
  hint: Remove it from the comment.

\u2716 5 problems (1 error, 3 warnings, 1 info, 3 fixable with --fix, 1 more with --unsafe-fixes) in 1 file
`},"invalid-instruction-file":{prose:"## What it does\n\nChecks that `instruction_file` names files that docker-agent can read. A path is relative to the folder of the configuration, must not leave it, not even through a symbolic link, and separates its parts with `/`. It must not lead to a folder. The rule also finds agents that have `instruction` as well.\n\n## Why is this bad?\n\ndocker-agent reads these files when it loads the configuration. If it cannot read one of them, or if the agent has `instruction` too, it rejects the file.\n\n## Use instead\n\nWrite a relative path without `..`, and keep either `instruction` or `instruction_file`.",example:`invalid.yaml:6:5 error[invalid-instruction-file] Agent "root" has both "instruction" and "instruction_file".

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Answer briefly.
     \u2502     ----------- "instruction" is set here.
   6 \u2502     instruction_file: invalid.yaml
     \u2502     ^^^^^^^^^^^^^^^^
  hint: Keep one of them.

invalid.yaml:11:24 error[invalid-instruction-file] The path "../writer.md" leaves the folder of this file.

   8 \u2502   writer:
   9 \u2502     model: openai/gpt-4o
  10 \u2502     description: Writes
  11 \u2502     instruction_file: [../writer.md, missing.md]
     \u2502                        ^^^^^^^^^^^^
  hint: Write a path relative to this file, without "..".

invalid.yaml:11:38 error[invalid-instruction-file] File "missing.md" not found.

   8 \u2502   writer:
   9 \u2502     model: openai/gpt-4o
  10 \u2502     description: Writes
  11 \u2502     instruction_file: [../writer.md, missing.md]
     \u2502                                      ^^^^^^^^^^
  hint: Paths are relative to this file.

\u2716 3 problems (3 errors) in 1 file
`},"invalid-merge":{prose:`## What it does

Finds a merge key (\`<<\`) whose value is not a mapping. Outside \`agents\`, it also finds a list of mappings.

## Why is this bad?

docker-agent rejects the file. It merges one mapping; it accepts a list of mappings only inside \`agents\`.

## Use instead

Merge one mapping, and write the other keys out.`,example:`invalid.yaml:17:9 error[invalid-merge] Outside "agents", "<<" accepts one mapping, not a list.

  16 \u2502   careful:
  17 \u2502     <<: [*base, *cool]
     \u2502         ^^^^^^^^^^^^^^

invalid.yaml:19:9 error[invalid-merge] "<<" must be a mapping, not the string "openai".

  18 \u2502   other:
  19 \u2502     <<: openai
     \u2502         ^^^^^^

\u2716 2 problems (2 errors) in 1 file
`},"invalid-provider":{prose:"## What it does\n\nFinds entries under `providers` whose name or `base_url` docker-agent refuses.\n\n## Why is this bad?\n\ndocker-agent checks every entry under `providers`, even if nothing uses it:\n\n- The name is not empty, does not start or end with a space, and contains no slash.\n- `base_url` is required, unless `provider` names a built-in provider other than `openai`. With `api_type`, it is always required.\n- `base_url` parses as a URL before placeholders are expanded. The host therefore cannot contain braces: docker-agent refuses `https://${HOST}/v1`.\n\n## Use instead\n\nIn the host, write the variable without braces: `https://$HOST/v1`. `${env.URL}` as the whole URL and braces in the path, as in `https://example.com/${PATH}`, are fine.",example:`invalid.yaml:12:15 error[invalid-provider] docker-agent cannot parse the URL "https://\${HOUSE_HOST}/v1": the host contains "{".

  11 \u2502   house:
  12 \u2502     base_url: https://\${HOUSE_HOST}/v1
     \u2502               ^^^^^^^^^^^^^^^^^^^^^^^^
  hint: The host cannot contain braces. Write "https://$HOUSE_HOST", which docker-agent expands too.
        (fixable)
        - base_url: https://\${HOUSE_HOST}/v1
        + base_url: https://$HOUSE_HOST/v1

invalid.yaml:14:3 error[invalid-provider] Provider "bare" has no "base_url".

  10 \u2502 providers:
   \u22EE
  14 \u2502   bare:
     \u2502   ^^^^
  hint: Add "base_url", the base URL of the API, or "provider", the built-in provider to base this
        one on.

invalid.yaml:16:3 error[invalid-provider] Provider name "a/b" contains a slash.

  10 \u2502 providers:
   \u22EE
  16 \u2502   a/b:
     \u2502   ^^^
  hint: Use "-" instead: in a reference, the provider ends at the first slash.

\u2716 3 problems (3 errors, 1 fixable with --fix) in 1 file
`},"invalid-ref":{prose:"## What it does\n\nChecks the `ref` of MCP servers: of entries under `mcps`, and of toolsets of agents up to config version 5.\n\n## Why is this bad?\n\nThere, `ref` can only name a server of Docker's MCP catalog, as `docker:NAME`. docker-agent rejects a file with any other `ref`.\n\n## Use instead\n\nWrite `docker:NAME` for a server of the catalog, and `command` or `remote` for any other server. From config version 6 on, the `ref` of an agent's toolset may also be the name of an entry under `mcps`.",example:`invalid.yaml:13:10 error[invalid-ref] "brave" is not a reference to Docker's MCP catalog.

  12 \u2502   search:
  13 \u2502     ref: brave
     \u2502          ^^^^^
  hint: Write "docker:brave" if the catalog has a server of that name. Otherwise use "command" or
        "remote". (fixable with --unsafe-fixes)
        - ref: brave
        + ref: docker:brave

invalid.yaml:15:10 error[invalid-ref] "mcp/docker:news" is not a reference to Docker's MCP catalog.

  14 \u2502   news:
  15 \u2502     ref: mcp/docker:news
     \u2502          ^^^^^^^^^^^^^^^
  hint: Write "docker:news" if the catalog has a server of that name. Otherwise use "command" or
        "remote". (fixable with --unsafe-fixes)
        - ref: mcp/docker:news
        + ref: docker:news

\u2716 2 problems (2 errors, 2 fixable with --fix --unsafe-fixes) in 1 file
`},"invalid-settings":{prose:`## What it does

Finds mistakes in \`.agent-lint.yaml\`, the settings file of agent-lint: unknown keys, rules and severities, values of the wrong type, and YAML that cannot be read.

## Why is this bad?

agent-lint ignores the wrong part, so a rule may report, or stay silent, against the intention of the file. The rest of the settings applies.

## Use instead

[Settings](../configuration.md#settings) lists the keys and their values. The JSON Schema \`schema/settings.schema.json\` shows mistakes in an editor.`,example:`invalid.yaml:2:3 error[invalid-settings] Unknown rule or group of rules "unkown-key".

   1 \u2502 rules:
   2 \u2502   unkown-key: off
     \u2502   ^^^^^^^^^^
  hint: Did you mean "unknown-key"? (fixable)
        - unkown-key: off
        + unknown-key: off

invalid.yaml:3:12 error[invalid-settings] "warn" is not a valid value for "gateway": expected "off", "info", "warning" or "error".

   1 \u2502 rules:
   2 \u2502   unkown-key: off
   3 \u2502   gateway: warn
     \u2502            ^^^^
  hint: Did you mean "warning"? (fixable)
        - gateway: warn
        + gateway: warning

invalid.yaml:4:9 error[invalid-settings] "ignore" must be a list of patterns.

   4 \u2502 ignore: examples/**
     \u2502         ^^^^^^^^^^^
  hint: Write ["examples/**"]. (fixable)
        - ignore: examples/**
        + ignore: ["examples/**"]

invalid.yaml:5:1 error[invalid-settings] Unknown key "overides" in the settings.

   4 \u2502 ignore: examples/**
   5 \u2502 overides:
     \u2502 ^^^^^^^^
  hint: Did you mean "overrides"? (fixable)
        - overides:
        + overrides:

\u2716 4 problems (4 errors, 4 fixable with --fix) in 1 file
`},"invalid-skill":{prose:"## What it does\n\nChecks the `skills` of agents and of the top-level groups, used or not:\n\n- An inline skill needs a `name`, a `description` and `instructions` that are not empty.\n- `context` is `fork` or absent. `toolsets` and `allowed_tools` need `context: fork`.\n- The inline skills of a list must have different names.\n- In a list of names and sources, no entry is empty, and a URL is valid.\n- The name of a skill has no white space.\n\n## Why is this bad?\n\ndocker-agent rejects the file. The name of a skill is also the command that runs it, so white space in it would make a command that cannot be typed. A tab in the name of a skill of an agent is accepted: docker-agent drops it when it reads the agent.\n\n## Use instead\n\nAdd the missing key, or rename one of two skills with the same name.",example:`invalid.yaml:7:9 error[invalid-skill] An inline skill needs "description".

   2 \u2502   root:
   \u22EE
   6 \u2502     skills:
   7 \u2502       - name: review
     \u2502         ^^^^
  hint: Add "description".

invalid.yaml:9:15 error[invalid-skill] Duplicate skill name "review" in this list.

   2 \u2502   root:
   \u22EE
   6 \u2502     skills:
   7 \u2502       - name: review
     \u2502               ------ The first skill of this name is here.
   8 \u2502         instructions: Read the change line by line.
   9 \u2502       - name: review
     \u2502               ^^^^^^
  hint: Rename one of the skills.

invalid.yaml:12:9 error[invalid-skill] "allowed_tools" cannot be used without context: fork.

   2 \u2502   root:
   \u22EE
  11 \u2502         instructions: Read the change once more.
  12 \u2502         allowed_tools: [read_file]
     \u2502         ^^^^^^^^^^^^^
  hint: Add context: fork, or remove it. (fixable with --unsafe-fixes)

\u2716 3 problems (3 errors, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"invalid-tag":{prose:`## What it does

Finds a YAML tag, such as \`!team\`, where docker-agent does not accept one: on a mapping or a list outside \`agents\`.

## Why is this bad?

docker-agent rejects the file or even crashes. It does not support custom tags: \`!include\` includes nothing.

## Use instead

Remove the tag, and write the content itself.`,example:`invalid.yaml:6:18 error[invalid-type] "models" must be a mapping, not the string "models.yaml".

   6 \u2502 models: !include models.yaml
     \u2502                  ^^^^^^^^^^^
  hint: docker-agent does not resolve tags, so "!include" turns the value into a string.

invalid.yaml:7:1 error[invalid-tag] The tag "!team" is not allowed here.

   6 \u2502 models: !include models.yaml
   7 \u2502 providers: !team
     \u2502 ^^^^^^^^^
  hint: Remove the tag. docker-agent does not resolve tags.

\u2716 2 problems (2 errors) in 1 file
`},"invalid-thinking-display":{prose:`## What it does

Finds values of \`provider_opts.thinking_display\` that the Anthropic client does not know.

## Why is this bad?

docker-agent ignores any other value and writes a line to its log. The default of the model applies.

## Use instead

Write \`summarized\`, \`omitted\` or \`display\`.`,example:`invalid.yaml:13:25 warning[invalid-thinking-display] docker-agent ignores "thinking_display", because "summarised" is not a valid value.

   7 \u2502   deep:
   \u22EE
  12 \u2502     provider_opts:
  13 \u2502       thinking_display: summarised
     \u2502                         ^^^^^^^^^^
  hint: Did you mean "summarized"? (fixable with --unsafe-fixes)
        - thinking_display: summarised
        + thinking_display: summarized

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"invalid-toolset":{prose:'## What it does\n\nChecks attributes of toolsets that docker-agent reads when it loads a file:\n\n- Lists such as `allow_list` and `allowed_servers` must not have empty entries.\n- A domain pattern accepts `*` only at the start, and an address range must be valid.\n- `allowed_domains` and `blocked_domains` exclude each other.\n- A remote MCP server accepts no `working_dir`, and a local one no `allow_private_ips`.\n- `oauth` needs `remote.url`. `clientSecret` needs `clientId`, which every `oauth` needs before config version 14. `callbackRedirectURL` must be an absolute URL that starts with `https://`, or with `http://` if its host is this machine.\n- `toon` must be a list of regular expressions in Go\'s syntax.\n- In config versions 3 to 5, `sandbox` needs at least one path.\n\n## Why is this bad?\n\ndocker-agent rejects the file. An invalid `toon` is worse: docker-agent crashes when it builds the agents. A toolset that no agent uses is never built, so there the rule reports a warning.\n\n## Use instead\n\nCorrect the value, or remove one of two attributes that exclude each other. `toon: ".*"` matches every tool.',example:`invalid.yaml:8:27 error[invalid-toolset] "docs.*" is not a valid domain pattern: a "*" is allowed only at the start, as in *.example.com.

   2 \u2502   root:
   \u22EE
   7 \u2502       - type: fetch
   8 \u2502         allowed_domains: [docs.*]
     \u2502                           ^^^^^^
  hint: Write a host name, *.example.com for its subdomains, or an address range.

invalid.yaml:11:15 error[invalid-toolset] "*" in "toon" is not a valid regular expression: "*" has nothing to repeat.

   2 \u2502   root:
   \u22EE
  10 \u2502         command: ./server
  11 \u2502         toon: "*"
     \u2502               ^^^
  hint: Write regular expressions for tool names, separated by commas, for example .* for every
        tool.

invalid.yaml:13:9 error[invalid-toolset] "working_dir" cannot be used with a remote MCP server.

   2 \u2502   root:
   \u22EE
  12 \u2502       - type: mcp
  13 \u2502         working_dir: ./tools
     \u2502         ^^^^^^^^^^^
  hint: Remove it: docker-agent starts no local process. (fixable with --unsafe-fixes)
        - working_dir: ./tools

\u2716 3 problems (3 errors, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"invalid-toolset-source":{prose:"## What it does\n\nChecks that an `mcp` toolset has exactly one source:\n\n- `command`: a server that docker-agent starts;\n- `remote.url`: a server that it connects to;\n- `ref`: a server of Docker's MCP catalog, or an entry of the top-level `mcps`.\n\nAn empty string counts as absent. The rule also covers entries of `mcps` and `toolsets`, used or not. Config version 0 does not have `ref`.\n\n## Why is this bad?\n\ndocker-agent rejects a file in which an `mcp` toolset has no source, or more than one.\n\n## Use instead\n\nKeep one source in each toolset. Two servers are two toolsets.",example:`invalid.yaml:7:9 error[invalid-toolset-source] The MCP toolset has no source.

   2 \u2502   root:
   \u22EE
   6 \u2502     toolsets:
   7 \u2502       - type: mcp
     \u2502         ^^^^
  hint: Add "command", "remote: { url: \u2026 }" or "ref".

invalid.yaml:10:9 error[invalid-toolset-source] "remote" has no "url".

   2 \u2502   root:
   \u22EE
   9 \u2502       - type: mcp
  10 \u2502         remote:
     \u2502         ^^^^^^
  hint: Add the URL of the server: remote: { url: https://\u2026 }.

invalid.yaml:14:9 error[invalid-toolset-source] An MCP toolset accepts only one of "command" and "remote".

   2 \u2502   root:
   \u22EE
  13 \u2502         command: npx
     \u2502         ------- "command" is set here.
  14 \u2502         remote:
     \u2502         ^^^^^^
  hint: Keep one of them. Use one toolset for each server.

\u2716 3 problems (3 errors) in 1 file
`},"invalid-type":{prose:`## What it does

Finds values of the wrong type: a string instead of a list, a list instead of a string, \`"true"\` instead of a boolean.

## Why is this bad?

docker-agent converts some values, for example a number to a string, and rejects all others. This rule reports what it rejects; the rule \`coerced-value\` reports what it converts.

## Use instead

Write a value of the required type. A list of one item is \`[item]\`, and booleans are written without quotes.`,example:`invalid.yaml:7:23 error[invalid-type] "add_prompt_files" must be a list of strings, not the string "STYLE.md".

   2 \u2502   root:
   \u22EE
   6 \u2502     sub_agents: [helper]
   7 \u2502     add_prompt_files: STYLE.md
     \u2502                       ^^^^^^^^
  hint: Write [STYLE.md], or "- STYLE.md" on its own line. (fixable)
        - add_prompt_files: STYLE.md
        + add_prompt_files: [STYLE.md]

invalid.yaml:8:15 error[invalid-type] "add_date" must be true or false, not the string "yes".

   2 \u2502   root:
   \u22EE
   7 \u2502     add_prompt_files: STYLE.md
   8 \u2502     add_date: "yes"
     \u2502               ^^^^^
  hint: Write true without quotes. (fixable)
        - add_date: "yes"
        + add_date: true

invalid.yaml:10:5 error[invalid-type] "model" must be a string, not a list.

   9 \u2502   helper:
  10 \u2502     model: [openai/gpt-4o]
     \u2502     ^^^^^
  fix: Write the value without the list (fixable)
        - model: [openai/gpt-4o]
        + model: openai/gpt-4o

\u2716 3 problems (3 errors, 3 fixable with --fix) in 1 file
`},"invalid-value":{prose:`## What it does

Finds values that are not in the list of allowed values, or that do not have the required format. Case matters.

## Why is this bad?

If docker-agent checks the value when it loads the file, it rejects the file. If it does not check, the value has no effect or fails when it is used; then the rule reports a warning.

## Use instead

Write one of the allowed values. A duration is a number with a unit, such as \`30s\` or \`1m30s\`.`,example:`invalid.yaml:6:13 error[invalid-value] "Balanced" is not a valid value for "safety".

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Help.
   6 \u2502     safety: Balanced
     \u2502             ^^^^^^^^
  hint: Did you mean "balanced"? (fixable)
        - safety: Balanced
        + safety: balanced

invalid.yaml:11:20 error[invalid-value] "best_effort" is not a valid value for "profile".

   2 \u2502   root:
   \u22EE
  10 \u2502         lifecycle:
  11 \u2502           profile: best_effort
     \u2502                    ^^^^^^^^^^^
  hint: Did you mean "best-effort"? (fixable)
        - profile: best_effort
        + profile: best-effort

invalid.yaml:13:11 error[invalid-value] "strickt" is not a valid value for "safety".

  12 \u2502 runtime:
  13 \u2502   safety: strickt
     \u2502           ^^^^^^^
  hint: Did you mean "strict"? (fixable)
        - safety: strickt
        + safety: strict

\u2716 3 problems (3 errors, 3 fixable with --fix) in 1 file
`},"key-needs-version":{prose:`## What it does

Finds keys that were added in a later config version than the file declares.

## Why is this bad?

Each config version has its own strict parser. It rejects a key of a later version as unknown.

## Use instead

Declare the later version, or remove \`version\`: docker-agent then assumes the newest one.`,example:`invalid.yaml:7:5 error[key-needs-version] "readonly" was added in config version 10, but the file declares version 8.

   3 \u2502   root:
   \u22EE
   6 \u2502     instruction: Answer in one paragraph.
   7 \u2502     readonly: true
     \u2502     ^^^^^^^^
   8 \u2502     use_toolsets: [files]
     \u2502     ------------ "use_toolsets" was added in version 10.
   9 \u2502 toolsets:
     \u2502 -------- "toolsets" was added in version 10.
  hint: Declare version: "10" or later. (fixable with --unsafe-fixes)
        - version: "8"
        + version: "10"

\u2716 1 problem (1 error, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"malformed-env":{prose:`## What it does

Finds required environment variables whose value cannot be right:

- quotes, white space or a line break that was copied from a file;
- a placeholder from an example, or a URL in place of a token;
- a \`CLOUDFLARE_ACCOUNT_ID\` that does not have 32 hexadecimal characters;
- a \`CLOUDFLARE_GATEWAY_ID\` that is not the name of a gateway.

agent-lint looks only at the form of the value and never prints it.

## Why is this bad?

docker-agent inserts the value into URLs and headers without checking it. Every request fails, and the error message of the server names none of these causes.

## Use instead

Set the variable to the value only. The account ID is on the overview page of the account.`,example:`invalid.yaml:4:12 warning[malformed-env] CLOUDFLARE_ACCOUNT_ID is not an account ID, which has 32 hexadecimal digits.

   3 \u2502   root:
   4 \u2502     model: cloudflare-ai-gateway/openai/gpt-4o
     \u2502            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Set it to the account ID only; the dashboard shows it on the account's overview page.

invalid.yaml:4:12 warning[malformed-env] CLOUDFLARE_API_TOKEN has quotes around its value.

   3 \u2502   root:
   4 \u2502     model: cloudflare-ai-gateway/openai/gpt-4o
     \u2502            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Set it to the actual value, without quotes or spaces.

invalid.yaml:4:12 warning[malformed-env] CLOUDFLARE_GATEWAY_ID is set to a URL.

   3 \u2502   root:
   4 \u2502     model: cloudflare-ai-gateway/openai/gpt-4o
     \u2502            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Set it to the name of the gateway only.

\u26A0 3 problems (3 warnings) in 1 file
`},"max-tokens-too-large":{prose:"## What it does\n\nFinds models whose `max_tokens` is not less than their context window: the one in `context_size`, or else in the model catalog. Of 100,000 tokens and more, it also finds those that exceed the longest answer of a model of OpenAI, Anthropic or Google, and those for a model whose window is not known, if no provider offers it with a larger window.\n\n## Why is this bad?\n\n`max_tokens` limits the answer, and prompt and answer share the window. docker-agent reduces a number that is too large and writes a line to its log. Where it does not know the window, the server rejects the request.\n\n## Use instead\n\nWrite the longest answer that you need in `max_tokens`, and the window in `provider_opts.context_size`.",example:`invalid.yaml:12:17 warning[max-tokens-too-large] "max_tokens" (200000) is not less than the context window of 200000 tokens.

   9 \u2502   long-read:
  10 \u2502     provider: anthropic
  11 \u2502     model: claude-haiku-4-5
  12 \u2502     max_tokens: 200000
     \u2502                 ^^^^^^
  hint: Write the number of tokens of the longest answer that you need.

invalid.yaml:17:17 warning[max-tokens-too-large] "max_tokens" (128000) limits the answer, but is as large as a whole context window.

  13 \u2502   in-house:
   \u22EE
  16 \u2502     base_url: https://gpu-4.lawfirm.example/v1
  17 \u2502     max_tokens: 128000
     \u2502                 ^^^^^^
  hint: Write a smaller number, and the context window in "provider_opts.context_size".

\u26A0 2 problems (2 warnings) in 1 file
`},"misplaced-toolset-attribute":{prose:"## What it does\n\nFinds attributes that the type of a toolset does not accept. Most attributes belong to one or a few types: `command` to `mcp` and `lsp`, `path` to `memory` and `tasks`. Which types accept an attribute depends on the config version of the file.\n\nIf several attributes of a toolset do not fit but another type accepts all of them, the type is probably wrong. Then the rule reports the type, once.\n\n## Why is this bad?\n\ndocker-agent rejects the file. This is also true for entries of the top-level `toolsets` and `mcps`, even if no agent uses them. `false` and empty strings, lists and mappings are accepted, except for a few attributes whose mere presence counts: `ignore_vcs`, `sudo_askpass`, `recall`, `config`, `lifecycle` and `rag_config`.\n\n## Use instead\n\nRemove the attribute, or use a type that accepts it. A remote MCP server has its URL and headers under `remote`.",example:`invalid.yaml:8:9 error[misplaced-toolset-attribute] "path" cannot be used on a toolset of type "todo".

   2 \u2502   root:
   \u22EE
   7 \u2502       - type: todo
     \u2502               ---- The type is set here.
   8 \u2502         path: ./notes.db
     \u2502         ^^^^
  hint: It belongs to type "memory" or "tasks". (fixable with --unsafe-fixes)
        - path: ./notes.db

invalid.yaml:11:9 error[misplaced-toolset-attribute] "headers" cannot be used on a toolset of type "mcp".

   2 \u2502   root:
   \u22EE
   9 \u2502       - type: mcp
     \u2502               --- The type is set here.
  10 \u2502         command: npx
  11 \u2502         headers: {X-Team: docs}
     \u2502         ^^^^^^^
  hint: For a remote server, write remote: { url: \u2026, headers: { \u2026 } }.

invalid.yaml:13:15 error[misplaced-toolset-attribute] A toolset of type "shell" does not accept "file_types", "command" or "args".

   2 \u2502   root:
   \u22EE
  12 \u2502       # Three attributes of another type: the type is wrong.
  13 \u2502       - type: shell
     \u2502               ^^^^^
  14 \u2502         command: gopls
     \u2502         ------- "command" is set here.
  15 \u2502         args: [serve]
     \u2502         ---- "args" is set here.
  16 \u2502         file_types: [.go]
     \u2502         ---------- "file_types" is set here.
  hint: All of its attributes belong to type "lsp". (fixable with --unsafe-fixes)
        - - type: shell
        + - type: lsp

\u2716 3 problems (3 errors, 2 fixable with --fix --unsafe-fixes) in 1 file
`},"missing-description":{prose:`## What it does

Finds agents without a \`description\` that another agent lists under \`sub_agents\` or \`handoffs\`.

## Why is this bad?

The other agent sees only names and descriptions. Without a description it cannot tell what the agent is for, and may never use it.

## Use instead

Describe in a sentence which tasks the agent is for.`,example:`invalid.yaml:6:3 warning[missing-description] Agent "helper" has no description, so "root" cannot tell what it is for.

   1 \u2502 agents:
   \u22EE
   6 \u2502   helper:
     \u2502   ^^^^^^
  hint: Add a "description" that says which tasks the agent is for.

\u26A0 1 problem (1 warning) in 1 file
`},"missing-env":{prose:`## What it does

Finds environment variables that docker-agent needs to start with this file and that are missing or empty.

agent-lint looks in the files given with \`--env-file\`, in the process environment, in \`/run/secrets\` and in \`~/.config/cagent/.env\`. The first source that has the variable wins. It cannot see what a credential helper, Docker Desktop or a ChatGPT login provides.

## Why is this bad?

Before it starts, docker-agent asks for the tokens of every model that an agent uses, and for the variables in base URLs and model IDs. If one is missing or empty, the start fails.

It needs a few variables only when it builds the client, with the same effect: those of fallback and title models, and the token of an alias whose \`base_url\` is overridden.

## Use instead

One diagnostic names all variables that the same place needs. Set them in one of these places. With \`--env warn\` this rule reports warnings; with \`--env off\` nothing about the environment is checked.`,example:`invalid.yaml:4:12 error[missing-env] CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN are not set, and CLOUDFLARE_GATEWAY_ID is set but empty; agent "root" cannot start without them.

   3 \u2502   root:
   4 \u2502     model: cloudflare-ai-gateway/openai/gpt-4o
     \u2502            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: CF_API_TOKEN is set; docker-agent reads CLOUDFLARE_API_TOKEN. Run
        "export CLOUDFLARE_ACCOUNT_ID=\u2026 CLOUDFLARE_GATEWAY_ID=\u2026". Looked for in the process
        environment.

invalid.yaml:9:12 error[missing-env] \${HOUSE_KEY} is not set; agent "writer" cannot start without it.

   8 \u2502   writer:
   9 \u2502     model: house
     \u2502            ^^^^^
  hint: "token_key" expects only the name of a variable: HOUSE_KEY. Looked for in the process
        environment. (fixable)
        - token_key: \${HOUSE_KEY}
        + token_key: HOUSE_KEY

\u2716 2 problems (2 errors, 1 fixable with --fix) in 1 file
  All errors are environment variables that are not set. Use "--env warn" to report them as
  warnings, or "--env off" to skip the check.
`},"missing-gateway-id":{prose:"## What it does\n\nFinds dynamic routes (`dynamic/ROUTE`) and model aliases (`custom/NAME`) on Cloudflare's REST API without the header `cf-aig-gateway-id`.\n\n## Why is this bad?\n\nRoutes and aliases belong to one gateway. The URL of the REST API, which the provider `cloudflare-workers-ai` calls, names an account but no gateway. Without the header, Cloudflare uses the account's default gateway, and answers 404 if the route or alias belongs to another one.\n\n## Use instead\n\nName the gateway in `provider_opts.http_headers`, of the model or of its provider under `providers`. An inline reference (`cloudflare-workers-ai/dynamic/triage`) has no place for headers: write an entry under `models` and refer to that.\n\nFor a dynamic route, the provider `cloudflare-ai-gateway` works too, because its URL contains the gateway.",example:`invalid.yaml:5:12 warning[missing-gateway-id] "dynamic/triage" is a dynamic route, but no header "cf-aig-gateway-id" names its gateway.

   3 \u2502   triage:
   4 \u2502     provider: cloudflare-workers-ai
   5 \u2502     model: dynamic/triage
     \u2502            ^^^^^^^^^^^^^^
  hint: Add "cf-aig-gateway-id: GATEWAY" to "provider_opts.http_headers". Without the header,
        Cloudflare looks only in the account's default gateway.

invalid.yaml:12:38 warning[missing-gateway-id] "custom/house" is a model alias, but no header "cf-aig-gateway-id" names its gateway.

   7 \u2502   root:
   \u22EE
  11 \u2502     fallback:
  12 \u2502       models: [cloudflare-workers-ai/custom/house]
     \u2502                                      ^^^^^^^^^^^^
  hint: Add "cf-aig-gateway-id: GATEWAY" to "provider_opts.http_headers". Without the header,
        Cloudflare looks only in the account's default gateway.

\u26A0 2 problems (2 warnings) in 1 file
`},"missing-key":{prose:"## What it does\n\nFinds required keys that are missing. An empty string or list counts as missing. What a toolset needs depends on its type and on the config version:\n\n- `lsp` needs `command`;\n- `a2a`, `openapi` and `open_url` need `url`;\n- `model_picker` needs `models`;\n- `rag` needs `ref` or `rag_config`;\n- `memory` needs `path` in versions 2 to 5.\n\n## Why is this bad?\n\ndocker-agent rejects the file, because this part of the configuration cannot work. Some other keys are documented as required, but docker-agent does not check them when it loads a file; for these the rule reports a warning.\n\n## Use instead\n\nAdd the key.",example:`invalid.yaml:7:9 error[missing-key] A toolset of type "lsp" needs "command".

   2 \u2502   root:
   \u22EE
   6 \u2502     toolsets:
   7 \u2502       - type: lsp
     \u2502         ^^^^
  hint: Add the language server to start, for example command: gopls.

invalid.yaml:10:14 error[missing-key] A toolset of type "openapi" needs "url".

   2 \u2502   root:
   \u22EE
   9 \u2502       - type: openapi
  10 \u2502         url: ""
     \u2502              ^^
  hint: "url" is empty.

invalid.yaml:11:9 error[missing-key] A toolset of type "rag" needs "ref" or "rag_config".

   2 \u2502   root:
   \u22EE
   6 \u2502     toolsets:
   \u22EE
  11 \u2502       - type: rag
     \u2502         ^^^^
  hint: Name an entry of the top-level "rag" in "ref", or describe the source in "rag_config".

\u2716 3 problems (3 errors) in 1 file
`},"missing-model":{prose:"## What it does\n\nFinds agents and references that do not name a model, and entries under `models` without a provider or a model ID.\n\n## Why is this bad?\n\nAn agent needs a `model`, unless it has a `harness`. A string of only commas and spaces does not name a model.\n\nAn entry under `models` needs a `provider`, unless it is a list of models or has `first_available`. Without a provider, docker-agent does not start as soon as something uses the entry.\n\nAn entry with a provider but without `model` starts and sends an empty ID, which the provider refuses. This is a warning; with `routing` it stops the start and is an error.\n\n## Use instead\n\nName a model for every agent and reference. For an entry under `models`, write `provider` and `model` as separate keys.",example:`invalid.yaml:2:3 error[missing-model] Agent "root" has no model.

   1 \u2502 agents:
   2 \u2502   root:
     \u2502   ^^^^
  hint: Add "model", such as "openai/gpt-4o".

invalid.yaml:13:3 error[missing-model] Model "fast" has no provider.

  12 \u2502 models:
  13 \u2502   fast:
     \u2502   ^^^^
  hint: Split "openai/gpt-4o-mini": provider: openai, model: gpt-4o-mini. (fixable)

invalid.yaml:15:3 warning[missing-model] Model "empty" has no model ID.

  12 \u2502 models:
   \u22EE
  15 \u2502   empty:
     \u2502   ^^^^^
  hint: Add "model" with an ID that the provider knows.

\u2716 3 problems (2 errors, 1 warning, 1 fixable with --fix) in 1 file
`},"missing-provider-prefix":{prose:"## What it does\n\nFinds model IDs without a provider prefix on Cloudflare AI Gateway, and Workers AI models without `@cf/AUTHOR/` for the provider `cloudflare-workers-ai`.\n\n## Why is this bad?\n\nOn Cloudflare AI Gateway, a model ID has the form `provider/model`. docker-agent adds nothing to the ID. For `@cf/\u2026`, the gateway reads `@cf` as the provider, and for `gpt-4o` it finds none. It answers both with an error, and its log shows nothing.\n\nThe provider `cloudflare-workers-ai` calls Cloudflare's REST API, where the IDs of Workers AI start with `@cf/`.\n\ndocker-agent starts in all of these cases, and the first message fails.\n\n## Use instead\n\nFor `cloudflare-ai-gateway`, write the prefix: `workers-ai/@cf/meta/llama-3.1-8b-instruct`, `openai/gpt-4o`. For `cloudflare-workers-ai`, write the whole ID, such as `@cf/meta/llama-3.1-8b-instruct`.",example:`invalid.yaml:5:12 warning[missing-provider-prefix] Model ID "@cf/meta/llama-3.1-8b-instruct" has no provider prefix for the gateway to route by.

   3 \u2502   mailroom:
   4 \u2502     provider: cloudflare-ai-gateway
   5 \u2502     model: "@cf/meta/llama-3.1-8b-instruct"
     \u2502            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write "workers-ai/@cf/meta/llama-3.1-8b-instruct". (fixable)
        - model: "@cf/meta/llama-3.1-8b-instruct"
        + model: "workers-ai/@cf/meta/llama-3.1-8b-instruct"

invalid.yaml:12:38 warning[missing-provider-prefix] Model ID "gpt-4o" has no provider prefix for the gateway to route by.

   7 \u2502   root:
   \u22EE
  11 \u2502     fallback:
  12 \u2502       models: [cloudflare-ai-gateway/gpt-4o]
     \u2502                                      ^^^^^^
  hint: Did you mean "openai/gpt-4o"? (fixable with --unsafe-fixes)
        - models: [cloudflare-ai-gateway/gpt-4o]
        + models: [cloudflare-ai-gateway/openai/gpt-4o]

\u26A0 2 problems (2 warnings, 1 fixable with --fix, 1 more with --unsafe-fixes) in 1 file
`},"model-cycle":{prose:`## What it does

Finds lists of models that contain themselves, directly or through another list.

## Why is this bad?

An entry under \`models\` without \`provider\` and with commas in \`model\` is a list of models, and docker-agent expands the lists in it. If a list contains itself, the expansion never ends, and docker-agent crashes as soon as an agent uses the list. A cycle that no agent uses is a warning.

## Use instead

Replace the name of the list with the models that it should contain.`,example:`invalid.yaml:10:41 error[model-cycle] The list of models "all" contains itself: all \u2192 some \u2192 all.

   7 \u2502   all:
     \u2502   --- "all" is defined here.
   8 \u2502     model: openai/gpt-4o, some
   9 \u2502   some:
     \u2502   ---- "some" is defined here.
  10 \u2502     model: anthropic/claude-sonnet-4-5, all
     \u2502                                         ^^^
  hint: Replace it with single models.

invalid.yaml:12:27 warning[model-cycle] The list of models "unused" contains itself.

  11 \u2502   unused:
     \u2502   ------ "unused" is defined here.
  12 \u2502     model: openai/gpt-4o, unused
     \u2502                           ^^^^^^
  hint: Replace it with single models.

\u2716 2 problems (1 error, 1 warning) in 1 file
`},"model-id-case":{prose:`## What it does

Finds model IDs that differ only in case from the ID in the models.dev catalog of their provider. On Cloudflare AI Gateway, the provider prefix is compared too: \`Workers-AI/@CF/\u2026\` is \`workers-ai/@cf/\u2026\`. An ID that the catalog does not list in any case is not reported, because catalogs lag behind the providers.

## Why is this bad?

docker-agent sends a model ID unchanged, and most servers compare it exactly: to them, \`openai/GPT-4o\` is a different model from \`openai/gpt-4o\`. docker-agent does not check the ID, so it starts and then every message fails.

## Use instead

Write the ID as the provider lists it.`,example:`invalid.yaml:5:12 warning[model-id-case] Model ID "openai/GPT-4o-mini" differs from "openai/gpt-4o-mini" only in case.

   3 \u2502   mini:
   4 \u2502     provider: cloudflare-ai-gateway
   5 \u2502     model: openai/GPT-4o-mini
     \u2502            ^^^^^^^^^^^^^^^^^^
  hint: Write "openai/gpt-4o-mini", as the provider does (catalog of 2026-11-24). (fixable)
        - model: openai/GPT-4o-mini
        + model: openai/gpt-4o-mini

invalid.yaml:13:37 warning[model-id-case] Model ID "Claude-Sonnet-4-5" differs from "claude-sonnet-4-5" only in case.

  12 \u2502   writer:
  13 \u2502     model: openai/gpt-4o, anthropic/Claude-Sonnet-4-5
     \u2502                                     ^^^^^^^^^^^^^^^^^
  hint: Write "claude-sonnet-4-5", as the provider does (catalog of 2026-11-24). (fixable)
        - model: openai/gpt-4o, anthropic/Claude-Sonnet-4-5
        + model: openai/gpt-4o, anthropic/claude-sonnet-4-5

\u26A0 2 problems (2 warnings, 2 fixable with --fix) in 1 file
`},"no-agents":{prose:`## What it does

Finds files without an entry under \`agents\`.

## Why is this bad?

docker-agent rejects a file without agents.

## Use instead

Define at least one agent. docker-agent starts with the agent \`root\`, or with the first one if there is none of that name.`,example:`invalid.yaml:1:1 error[no-agents] The file does not define an agent.

   1 \u2502 models:
     \u2502 ^^^^^^
  hint: Add one: agents: { root: { model: openai/gpt-4o, instruction: \u2026 } }.

\u2716 1 problem (1 error) in 1 file
`},"no-instruction":{prose:`## What it does

Finds agents with neither \`instruction\` nor \`instruction_file\`. Agents with a harness are not checked.

## Why is this bad?

The model gets no system prompt of its own and knows only its tools.

## Use instead

Say in \`instruction\` what the agent does.`,example:`invalid.yaml:2:3 info[no-instruction] Agent "root" has no instruction, so it runs without a system prompt of its own.

   1 \u2502 agents:
   2 \u2502   root:
     \u2502   ^^^^
  hint: Add an "instruction" that says what the agent does.

\u2139 1 problem (1 info) in 1 file
`},"no-read-only-tool":{prose:"## What it does\n\nFinds toolsets from which `readonly`, on the toolset or on its agent, removes every tool. Toolsets of servers are not checked, because only the server knows its tools.\n\n## Why is this bad?\n\n`readonly` keeps the tools that docker-agent marks as read-only. Toolsets such as `shell`, `script`, `webhook` and `open_url` have none, so the agent gets no tool from them.\n\n## Use instead\n\nRemove the toolset, or use one with tools that only read, such as `filesystem` or `git`.",example:`invalid.yaml:8:9 warning[no-read-only-tool] "readonly" leaves no tool of this "shell" toolset: docker-agent marks none of them as read-only.

   2 \u2502   root:
   \u22EE
   7 \u2502       - type: shell
   8 \u2502         readonly: true
     \u2502         ^^^^^^^^
  hint: Remove "readonly", or the toolset. (fixable with --unsafe-fixes)

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"non-string-api-argument":{prose:"## What it does\n\nFinds arguments of GET calls in api toolsets whose `type` is not `string`, or is a list without `string`.\n\n## Why is this bad?\n\ndocker-agent decodes the arguments of a GET call as strings. The model sends a number or a boolean, and the call fails.\n\n## Use instead\n\nWrite `type: string`, and describe the values in `description`.",example:`invalid.yaml:14:28 warning[non-string-api-argument] GET accepts only string arguments, so a call with "limit" as integer fails.

   2 \u2502   root:
   \u22EE
  13 \u2502           args:
  14 \u2502             limit: { type: integer }
     \u2502                            ^^^^^^^
  hint: Write "string", and describe the values in "description". (fixable with --unsafe-fixes)
        - limit: { type: integer }
        + limit: { type: string }

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"out-of-range":{prose:"## What it does\n\nFinds numbers and durations outside their range:\n\n- Budgets, prices and durations must be 0 or more.\n- `compaction_threshold` must be greater than 0 and at most 1.\n- `retries` and `max_restarts` must be -1 or more.\n- `jitter` must be between 0 and 1.\n\n`.nan` passes these checks. In files of versions before 15, the rule reports every `.nan` and `.inf`.\n\n## Why is this bad?\n\ndocker-agent checks these values when it loads a file, and rejects the file. It crashes on `.nan` and `.inf` in versions before 15 when it converts the file to its newest version.\n\n## Use instead\n\nWrite a number in the range. `compaction_threshold` is a share of the context window: `0.8` is 80 %.",example:`invalid.yaml:6:27 error[out-of-range] "compaction_threshold" must be greater than 0 and at most 1, not 80.

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Help.
   6 \u2502     compaction_threshold: 80
     \u2502                           ^^
  hint: This is a share of the context window: 0.8 means 80 %. (fixable with --unsafe-fixes)
        - compaction_threshold: 80
        + compaction_threshold: 0.8

invalid.yaml:12:19 error[out-of-range] "input" must be 0 or more, not -1.

   9 \u2502   main:
  10 \u2502     provider: openai
  11 \u2502     model: gpt-4o
  12 \u2502     cost: {input: -1}
     \u2502                   ^^

invalid.yaml:14:21 error[out-of-range] "max_cost" must be 0 or more, not -0.5.

  13 \u2502 budgets:
  14 \u2502   small: {max_cost: -0.5}
     \u2502                     ^^^^
  hint: 0 means no limit.

\u2716 3 problems (3 errors, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"path-as-skill":{prose:`## What it does

Finds paths among the strings under \`skills\`, also in shared groups.

## Why is this bad?

docker-agent accepts \`local\`, an http(s) URL, or the name of a skill. It reads a path as a name, and no skill has such a name, so nothing is loaded.

## Use instead

Put skills into a folder that docker-agent searches and write \`local\`, or the name of one of them.`,example:`invalid.yaml:5:14 warning[path-as-skill] docker-agent reads "./skills" as the name of a skill, and no skill has such a name.

   2 \u2502   root:
   3 \u2502     model: openai/gpt-5-mini
   4 \u2502     instruction: Answer briefly.
   5 \u2502     skills: [./skills]
     \u2502              ^^^^^^^^
  hint: Write "local" for the skills in the skill folders, the name of one, or an http(s) URL.

\u26A0 1 problem (1 warning) in 1 file
`},"provider-case":{prose:`## What it does

Finds provider names that differ only in case from a built-in or user-defined provider.

## Why is this bad?

docker-agent compares provider names exactly. It refuses to start with \`OpenAI/gpt-4o\` and prints "unknown provider type".

The candidates of \`first_available\` first pass a check that ignores case, and fail when they are chosen. For a candidate that comes after another one, this is a warning.

## Use instead

Write the name exactly as it is defined. The names of built-in providers are in lower case.`,example:`invalid.yaml:3:12 error[provider-case] Provider "OpenAI" differs from "openai" only in case.

   2 \u2502   root:
   3 \u2502     model: OpenAI/gpt-4o
     \u2502            ^^^^^^
  hint: Write "openai": provider names are case-sensitive. (fixable)
        - model: OpenAI/gpt-4o
        + model: openai/gpt-4o

invalid.yaml:10:15 error[provider-case] Provider "Anthropic" differs from "anthropic" only in case.

   9 \u2502   smart:
  10 \u2502     provider: "Anthropic"
     \u2502               ^^^^^^^^^^^
  hint: Write "anthropic": provider names are case-sensitive. (fixable)
        - provider: "Anthropic"
        + provider: "anthropic"

invalid.yaml:13:15 error[provider-case] Provider "House" differs from "house" only in case.

  12 \u2502   own:
  13 \u2502     provider: House
     \u2502               ^^^^^
   \u22EE
  16 \u2502   house:
     \u2502   ----- "house" is defined here.
  hint: Write "house": provider names are case-sensitive. (fixable)
        - provider: House
        + provider: house

\u2716 3 problems (3 errors, 3 fixable with --fix) in 1 file
`},"removed-key":{prose:`## What it does

Finds keys that the config version of the file no longer has. It also finds keys that a version still has but that do not work: \`env\` and \`env_file\` in versions 0 and 1.

## Why is this bad?

docker-agent rejects a removed key as unknown. It rejects \`env\` and \`env_file\` as well, because it cannot carry them over to later versions.

## Use instead

Most removed keys have a successor, which the hint names.`,example:`invalid.yaml:7:5 error[removed-key] "rag" was removed in config version 7.

   3 \u2502   root:
   \u22EE
   6 \u2502     instruction: Answer in one paragraph.
   7 \u2502     rag: [handbook]
     \u2502     ^^^
  hint: Write toolsets: [{ type: rag, ref: \u2026 }].

invalid.yaml:10:9 error[removed-key] "sandbox" was removed in config version 6.

   3 \u2502   root:
   \u22EE
   9 \u2502       - type: shell
  10 \u2502         sandbox:
     \u2502         ^^^^^^^
  hint: Write runtime: { sandbox: true } at the top level.

invalid.yaml:14:5 error[removed-key] "type" was removed in config version 1.

  13 \u2502   fast:
  14 \u2502     type: openai
     \u2502     ^^^^
  hint: Write "provider". (fixable)
        - type: openai
        + provider: openai

\u2716 3 problems (3 errors, 1 fixable with --fix) in 1 file
`},"replaced-token":{prose:`## What it does

Finds a header \`Authorization\`, in any case, under \`http_headers\` of a model or provider that also has a token from an environment variable. For Cloudflare AI Gateway, \`gateway-auth-header\` reports it.

## Why is this bad?

docker-agent still requires the variable, but sends the value of the header instead of the token, so the API rejects the requests or bills another account.

## Use instead

Remove the header, and name the variable that holds the token in \`token_key\`.`,example:`invalid.yaml:12:24 warning[replaced-token] Header "authorization" replaces the bearer token from GROQ_API_KEY.

   7 \u2502   tickets:
   \u22EE
  11 \u2502       http_headers:
  12 \u2502         authorization: \u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022
     \u2502                        ^^^^^^^^^^^^^^^
  hint: Remove the header, and set GROQ_API_KEY to the token to send.

\u26A0 1 problem (1 warning) in 1 file
`},"routing-cycle":{prose:"## What it does\n\nFinds agents that can select each other in a cycle: by `routing`, or by `routing` together with `force_handoff`. For a hook of type `evaluator`, the routes and the default agent count; for other hooks, all of `allowed_agents`.\n\n## Why is this bad?\n\nA run could follow the cycle forever, so docker-agent rejects the file.\n\n## Use instead\n\nRemove one of the routes. An agent can still go back to another one by `sub_agents` or `handoffs`.",example:`invalid.yaml:5:5 error[routing-cycle] Routes form a cycle: root \u2192 billing \u2192 root.

   2 \u2502   root:
   3 \u2502     model: openai/gpt-4o
   4 \u2502     instruction: Tidy the folder.
   5 \u2502     routing: { allowed_agents: [billing] }
     \u2502     ^^^^^^^
   6 \u2502     hooks: { before_agent_run: { type: command, command: ./route.sh } }
   7 \u2502   billing:
     \u2502   ------- "billing" is defined here.
  hint: Remove one of the routes or forced handoffs.

\u2716 1 problem (1 error) in 1 file
`},"secret-in-config":{prose:"## What it does\n\nFinds secrets in `token_key`, in headers, URLs and `clientSecret`, in arguments of servers, and in environment variables of toolsets, script tools and hooks. It recognizes well-known forms of tokens. It also recognizes a random value under a name that suggests a secret. agent-lint never prints the value.\n\n## Why is this bad?\n\nConfiguration files are shared and kept in version control, so other people can read a secret in them.\n\nA secret in `token_key` does not even work: docker-agent looks it up as the name of a variable, and prints it when it reports that the variable is missing.\n\n## Use instead\n\nPut the secret into an environment variable. `token_key` is the name of a variable, headers of a toolset expand `${env.NAME}`, and `env` of a toolset expands `${NAME}`. Revoke a secret that was in a shared file.",example:`invalid.yaml:6:16 warning[secret-in-config] "token_key" contains what looks like an API key instead of the name of a variable.

   3 \u2502   shop:
   4 \u2502     provider: openai
   5 \u2502     model: gpt-4o
   6 \u2502     token_key: \u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022
     \u2502                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Move the secret to an environment variable, and write the name of that variable here. Revoke
        the secret if the file was shared.

invalid.yaml:15:25 warning[secret-in-config] The value of "GITHUB_TOKEN" looks like a GitHub token in plain text.

   8 \u2502   root:
   \u22EE
  14 \u2502         env:
  15 \u2502           GITHUB_TOKEN: \u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022
     \u2502                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Move it to an environment variable, and write "\${GITHUB_TOKEN}" here. Revoke the secret if
        the file was shared.

\u26A0 2 problems (2 warnings) in 1 file
`},"self-delegation":{prose:`## What it does

Finds agents that list themselves under \`sub_agents\` or \`handoffs\`. Agents that list each other are fine.

## Why is this bad?

docker-agent offers the agent itself as a target, so it can delegate a task to itself endlessly.

## Use instead

Remove the entry.`,example:`invalid.yaml:6:18 warning[self-delegation] Agent "root" lists itself, so it can give tasks to itself endlessly.

   2 \u2502   root:
   \u22EE
   5 \u2502     description: Leads.
   6 \u2502     sub_agents: [root, helper]
     \u2502                  ^^^^
  hint: Remove the entry. (fixable with --unsafe-fixes)
        - sub_agents: [root, helper]
        + sub_agents: [helper]

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"shadowed-command":{prose:`## What it does

Finds commands of an agent that have the name of a command in a group that the agent includes with \`use_commands\`. Case matters.

## Why is this bad?

The agent's own command wins, so the command of the group cannot be called.

## Use instead

Rename one of them, or remove the one that is not needed.`,example:`invalid.yaml:10:7 info[shadowed-command] This command replaces "log" from the group "git".

   3 \u2502     log: Show the last ten commits.
     \u2502     --- "log" is set here.
   4 \u2502 agents:
   5 \u2502   root:
   \u22EE
   9 \u2502     commands:
  10 \u2502       log: Write a log entry.
     \u2502       ^^^
  hint: Rename one of the two to keep both.

\u2139 1 problem (1 info) in 1 file
`},"shadowed-permission":{prose:"## What it does\n\nFinds permission rules whose calls are all matched by a rule in a list that docker-agent checks first. The order is `deny`, `allow`, `ask`, whatever the order in the file.\n\n## Why is this bad?\n\ndocker-agent stops at the first match. An `ask` rule under a wider `allow` rule never asks, and an `allow` rule under a wider `deny` rule never allows.\n\n## Use instead\n\nNarrow the wider rule. For example, allow `shell:cmd=git status*` instead of `shell` if pushes need approval.",example:`invalid.yaml:6:7 warning[shadowed-permission] This "allow" rule never applies: "shell:cmd=sudo*" under "deny" matches the same calls, and docker-agent checks it first.

   3 \u2502     - "shell:cmd=sudo*"
     \u2502       ----------------- This rule under "deny" comes first.
   4 \u2502   allow:
   5 \u2502     - read_file
   6 \u2502     - shell:cmd=sudo ls
     \u2502       ^^^^^^^^^^^^^^^^^
  hint: Narrow the "deny" rule, or remove this one. The order is deny, allow, ask. (fixable with
        --unsafe-fixes)
        - - shell:cmd=sudo ls

invalid.yaml:8:7 warning[shadowed-permission] This "ask" rule never applies: "read_file" under "allow" matches the same calls, and docker-agent checks it first.

   5 \u2502     - read_file
     \u2502       --------- This rule under "allow" comes first.
   6 \u2502     - shell:cmd=sudo ls
   7 \u2502   ask:
   8 \u2502     - "read_file:path=/etc/*"
     \u2502       ^^^^^^^^^^^^^^^^^^^^^^^
  hint: Narrow the "allow" rule, or remove this one. The order is deny, allow, ask. (fixable with
        --unsafe-fixes)
        - - "read_file:path=/etc/*"

\u26A0 2 problems (2 warnings, 2 fixable with --fix --unsafe-fixes) in 1 file
`},"skipped-toolset":{prose:"## What it does\n\nFinds toolsets that docker-agent cannot build:\n\n- a `script` toolset without tools;\n- a `script` toolset with a tool whose `cmd` uses a `$name` that is neither in `args` nor in `env`, whose `required` names something that is not in `args`, or that has the same name in `args` and `env`;\n- an `api` toolset without `endpoint`;\n- a `webhook` toolset without `url`, with an unknown `provider`, or for Telegram without `chat_id`.\n\n## Why is this bad?\n\ndocker-agent rejects a file with an incomplete `mcp` or `lsp` toolset, but it only skips these toolsets and writes one log line. The agent runs without the tools, and one wrong tool is enough to lose a whole `script` toolset.\n\n## Use instead\n\nAdd the missing key, or declare the name. Every `$` in `cmd` counts, so set a variable of the shell such as `$HOME` under `env`.",example:`invalid.yaml:10:34 warning[skipped-toolset] "$imgae" is neither an argument nor a variable of the tool, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
   9 \u2502           build:
  10 \u2502             cmd: docker build -t $imgae $HOME/src
     \u2502                                  ^^^^^^
  hint: Did you mean "image"? (fixable with --unsafe-fixes)
        - cmd: docker build -t $imgae $HOME/src
        + cmd: docker build -t $image $HOME/src

invalid.yaml:10:41 warning[skipped-toolset] "$HOME" is neither an argument nor a variable of the tool, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
   9 \u2502           build:
  10 \u2502             cmd: docker build -t $imgae $HOME/src
     \u2502                                         ^^^^^
  hint: Add env: { HOME: "\${env.HOME}" } to the tool. (fixable with --unsafe-fixes)

invalid.yaml:15:21 warning[skipped-toolset] "telegarm" is not a webhook provider, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
  14 \u2502         webhook_config:
  15 \u2502           provider: telegarm
     \u2502                     ^^^^^^^^
  hint: Did you mean "telegram"? (fixable with --unsafe-fixes)
        - provider: telegarm
        + provider: telegram

\u26A0 3 problems (3 warnings, 3 fixable with --fix --unsafe-fixes) in 1 file
`},"stray-dollar":{prose:"## What it does\n\nFinds a `$` in the `env` of a toolset or in a path that docker-agent reads as a variable although it cannot be one: `$$`, `$1`, `$?`, `${}`, or `${` without a closing brace. It also finds `$` and a name in lower case in the middle of a password, as in `s3cr$t`. A `$` at the end or before a space is literal.\n\n## Why is this bad?\n\ndocker-agent skips the toolset because no such variable is set, or removes the characters from the value. There is no way to escape a `$`.\n\n## Use instead\n\nMove the value to an environment variable and write `${env.X}`.",example:`invalid.yaml:10:25 warning[stray-dollar] docker-agent reads "$$" in "PROMPT_SIGN" as the variable "$", and skips the toolset because it is not set.

   3 \u2502   root:
   \u22EE
   9 \u2502         env:
  10 \u2502           PROMPT_SIGN: "$$ "
     \u2502                         ^^
  hint: A literal "$" cannot be written before this character. Set PROMPT_SIGN in the environment,
        and write "\${env.PROMPT_SIGN}". (fixable with --unsafe-fixes)
        - PROMPT_SIGN: "$$ "
        + PROMPT_SIGN: "\${env.PROMPT_SIGN}"

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"structured-output-with-tools":{prose:`## What it does

Finds agents that have toolsets and a \`structured_output\` without \`mode: tool\`. Shared toolsets count.

## Why is this bad?

The provider enforces the format from the first message on. The model tends to answer at once instead of calling a tool.

## Use instead

Set \`mode: tool\` (from config version 15 on): the model then gives its answer as a tool call. Or let a second agent without tools write the answer.`,example:`invalid.yaml:5:5 warning[structured-output-with-tools] The model must answer in this format from the first message on, so it tends not to call its tools.

   2 \u2502   root:
   3 \u2502     model: openai/gpt-5-mini
   4 \u2502     instruction: Answer briefly.
   5 \u2502     structured_output:
     \u2502     ^^^^^^^^^^^^^^^^^
  hint: Set "mode: tool", or leave the format to another agent without tools. (fixable with
        --unsafe-fixes)

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},syntax:{prose:`## What it does

Finds mistakes in the YAML syntax, such as a missing quote, wrong indentation or a second \`: \` on one line. It follows the YAML parser of docker-agent. The rest of the file is still checked, as far as it can be read.

A file in another format, such as Markdown, JSON with comments or a shell script, gets one diagnostic.

## Why is this bad?

docker-agent rejects a file that it cannot parse. It reports only one problem at a time, often on a line far from the cause.

## Use instead

Put quotes around strings that contain \`: \` or \` #\`, or that start with a special character. Indent with spaces, and start the items of a block in the same column.`,example:`invalid.yaml:4:18 error[syntax] A second ": " on one line cannot start a nested mapping.

   2 \u2502   root:
   3 \u2502     model: openai/gpt-4o
   4 \u2502     description: Plans: the week
     \u2502                  ^
  hint: Put quotes around the string, or move the mapping to lines of its own. (fixable with
        --unsafe-fixes)
        - description: Plans: the week
        + description: "Plans: the week"

invalid.yaml:5:18 error[syntax] Unclosed double quote.

   2 \u2502   root:
   3 \u2502     model: openai/gpt-4o
   4 \u2502     description: Plans: the week
   5 \u2502     instruction: "Answer in one paragraph.
     \u2502                  ^
  hint: Add the closing quote at the end of the string.

\u2716 2 problems (2 errors, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"too-many-values":{prose:`## What it does

Reports a file that contains more than 500,000 values, or more than 25,000 of only a few characters each, or that is nested too deeply. agent-lint stops there, so it may miss mistakes.

## Why is this bad?

Aliases of aliases can make a small file enormous: each level multiplies the values of the level before it.

## Use instead

Write fewer aliases of aliases, and fewer levels of nesting.`},"undeclared-api-argument":{prose:"## What it does\n\nFinds names in the `endpoint` of an api toolset, as in `${id}`, that are not declared under `args`, and arguments there whose names JavaScript does not accept, as in `${user-id}`.\n\n## Why is this bad?\n\ndocker-agent does not expand the placeholder, so the request goes to a URL that contains it.\n\n## Use instead\n\nDeclare the argument, or write the name of one that is declared. Environment variables are written as `${env.NAME}`.",example:`invalid.yaml:12:51 warning[undeclared-api-argument] "item_id" is not an argument of the tool, so "\${item_id}" stays in the URL.

   2 \u2502   root:
   \u22EE
  11 \u2502           method: GET
  12 \u2502           endpoint: https://api.example.com/items/\${item_id}
     \u2502                                                   ^^^^^^^^^^
  hint: Did you mean "id"? (fixable with --unsafe-fixes)
        - endpoint: https://api.example.com/items/\${item_id}
        + endpoint: "https://api.example.com/items/\${id}"

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"unexpanded-header":{prose:"## What it does\n\nFinds `${env.X}`, `${X}` and `$X` in the values of `provider_opts.http_headers`.\n\n## Why is this bad?\n\ndocker-agent expands variables in `base_url`, in model IDs and in the headers of toolsets, but not in `http_headers`. The server receives the literal characters, and nothing is logged. A server that checks the header rejects the request or uses the characters as the value.\n\n## Use instead\n\nFor a bearer token, use `token_key`, which is the name of a variable. For any other header, write the value itself, or let a proxy add the header.",example:`invalid.yaml:8:17 warning[unexpanded-header] docker-agent sends "\${env.SHOP}" in the header "X-Shop" literally: it does not expand variables in "http_headers".

   3 \u2502   shop:
   \u22EE
   7 \u2502       http_headers:
   8 \u2502         X-Shop: \${env.SHOP}
     \u2502                 ^^^^^^^^^^^
  hint: Write the value itself, unless it is a secret. A proxy can add a secret header.

invalid.yaml:9:31 warning[unexpanded-header] docker-agent sends "\${SHOP_TOKEN}" in the header "Authorization" literally: it does not expand variables in "http_headers".

   3 \u2502   shop:
   \u22EE
   8 \u2502         X-Shop: \${env.SHOP}
   9 \u2502         Authorization: Bearer \${SHOP_TOKEN}
     \u2502                               ^^^^^^^^^^^^^
  hint: Replace the header with "token_key: SHOP_TOKEN", which sends the variable as the bearer
        token. (fixable with --unsafe-fixes)

\u26A0 2 problems (2 warnings, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"unexpanded-variable":{prose:"## What it does\n\nFinds variables in a form that docker-agent does not expand in their field: `${X}` or `$X` in headers, URLs and prompts, where only `${env.X}` works; the same in the `env` of hooks and script tools; and any variable in the `command` and `args` of a server, in the `url` of an A2A agent, and in other fields that expand nothing.\n\nIn prompts, only `${X}` in capitals outside of code samples counts.\n\n## Why is this bad?\n\ndocker-agent keeps the placeholder, and nothing fails at the start. A server receives `Bearer ${TOKEN}`, a program is not found, or the model reads the placeholder.\n\n## Use instead\n\nWrite `${env.X}` where the field is a template. Pass variables to a server with `env`, which is expanded. In a hook's command, write `$X` for the shell.",example:`invalid.yaml:10:34 warning[unexpanded-variable] docker-agent does not expand "\${DOCS_TOKEN}" in "Authorization": the text stays as it is.

   3 \u2502   root:
   \u22EE
   9 \u2502         headers:
  10 \u2502           Authorization: "Bearer \${DOCS_TOKEN}"
     \u2502                                  ^^^^^^^^^^^^^
  hint: Write "\${env.DOCS_TOKEN}". (fixable)
        - Authorization: "Bearer \${DOCS_TOKEN}"
        + Authorization: "Bearer \${env.DOCS_TOKEN}"

invalid.yaml:13:24 warning[unexpanded-variable] docker-agent does not expand "\${env.DATABASE_URL}" in "args": the text stays as it is.

   3 \u2502   root:
   \u22EE
  12 \u2502         command: db-server
  13 \u2502         args: [--dsn, "\${env.DATABASE_URL}"]
     \u2502                        ^^^^^^^^^^^^^^^^^^^
  hint: Set the variable under "env", which docker-agent expands, and let the program read it from
        there.

\u26A0 2 problems (2 warnings, 1 fixable with --fix) in 1 file
`},"unexpected-provider-prefix":{prose:"## What it does\n\nFinds model IDs with a prefix of Cloudflare AI Gateway's `/compat` endpoint that are sent to an endpoint with other IDs: the gateway's own URL of a provider (`\u2026/openai`, `\u2026/workers-ai/v1`), or the REST API of the provider `cloudflare-workers-ai`.\n\n## Why is this bad?\n\nOnly `/compat` routes by prefix. A provider's own URL already names the provider, so the prefix becomes part of the ID, and no model has this ID. The REST API expects `@cf/\u2026` for Workers AI, and the author's name for other models: `google/\u2026` instead of `google-ai-studio/\u2026`, `xai/\u2026` instead of `grok/\u2026`.\n\ndocker-agent starts, and the first message fails.\n\n## Use instead\n\n| endpoint | ID |\n|---|---|\n| `\u2026/compat` | `openai/gpt-4o`, `workers-ai/@cf/meta/llama-3.1-8b-instruct` |\n| `\u2026/openai` | `gpt-4o` |\n| `\u2026/workers-ai/v1` | `@cf/meta/llama-3.1-8b-instruct` |\n| REST API | `openai/gpt-4o`, `@cf/meta/llama-3.1-8b-instruct` |",example:`invalid.yaml:9:20 warning[unexpected-provider-prefix] Model ID "openai/gpt-4o" has the gateway prefix "openai/", which the gateway's "/openai" endpoint does not accept.

   8 \u2502   root:
   9 \u2502     model: gateway/openai/gpt-4o
     \u2502                    ^^^^^^^^^^^^^
  hint: Write "gpt-4o". (fixable)
        - model: gateway/openai/gpt-4o
        + model: gateway/gpt-4o

invalid.yaml:13:38 warning[unexpected-provider-prefix] Model ID "workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast" has the gateway prefix "workers-ai/", which Cloudflare's REST API does not accept.

   8 \u2502   root:
   \u22EE
  12 \u2502     fallback:
  13 \u2502       models: [cloudflare-workers-ai/workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast]
     \u2502                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write "@cf/meta/llama-3.3-70b-instruct-fp8-fast". (fixable)
        - models: [cloudflare-workers-ai/workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast]
        + models: [cloudflare-workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast]

\u26A0 2 problems (2 warnings, 2 fixable with --fix) in 1 file
`},"unknown-agent":{prose:"## What it does\n\nFinds names in `sub_agents`, `handoffs`, `force_handoff`, `routing` and the `agent` of a command that refer to no agent.\n\nA reference is one of:\n\n- the name of an agent in the same file, exactly as under `agents`;\n- a URL of an agent;\n- a registry name with a slash in lower case, such as `org/agent` or `org/agent:1.0`.\n\nThe last two may have a name in front: `name:org/agent`. The path of a file is not a reference.\n\n## Why is this bad?\n\ndocker-agent rejects a file with any other name in `sub_agents`, `handoffs` or `force_handoff`. It looks up the targets of routing and commands only when it uses them, so there the rule reports a warning.\n\n## Use instead\n\nDefine the agent in the same file, or refer to an existing one.",example:`invalid.yaml:6:18 error[unknown-agent] Unknown agent "writter".

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Hand the work to others.
   6 \u2502     sub_agents: [writter, Reader]
     \u2502                  ^^^^^^^
   7 \u2502   writer:
     \u2502   ------ "writer" is defined here.
  hint: Did you mean "writer"? (fixable)
        - sub_agents: [writter, Reader]
        + sub_agents: [writer, Reader]

invalid.yaml:6:27 error[unknown-agent] Unknown agent "Reader".

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Hand the work to others.
   6 \u2502     sub_agents: [writter, Reader]
     \u2502                           ^^^^^^
   \u22EE
  11 \u2502   reader:
     \u2502   ------ "reader" is defined here; case matters.
  hint: Did you mean "reader"? (fixable)
        - sub_agents: [writter, Reader]
        + sub_agents: [writter, reader]

\u2716 2 problems (2 errors, 2 fixable with --fix) in 1 file
`},"unknown-builtin":{prose:`## What it does

Finds hooks of type \`builtin\` whose \`command\` is not the name of a built-in.

## Why is this bad?

docker-agent looks the name up when the hook runs. Before a tool call, the failure denies the call; on other events, nothing happens.

## Use instead

Write the name of a built-in, or use \`type: command\` for a program.`,example:`invalid.yaml:9:45 warning[unknown-builtin] docker-agent has no built-in "redact_secret", so every call that it applies to is denied.

   2 \u2502   root:
   \u22EE
   8 \u2502         - matcher: shell
   9 \u2502           hooks: [{ type: builtin, command: redact_secret }]
     \u2502                                             ^^^^^^^^^^^^^
  hint: Did you mean "redact_secrets"? (fixable with --unsafe-fixes)
        - hooks: [{ type: builtin, command: redact_secret }]
        + hooks: [{ type: builtin, command: redact_secrets }]

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"unknown-catalog-server":{prose:"## What it does\n\nFinds entries of `allowed_servers` and `blocked_servers` that are not IDs of servers in the catalog of `mcp_catalog`.\n\n## Why is this bad?\n\ndocker-agent ignores the entry and writes a line to the log. A list of only unknown IDs under `allowed_servers` hides every server.\n\n## Use instead\n\nWrite the ID of a server of the catalog. Other servers need a toolset of type `mcp`.",example:`invalid.yaml:8:27 warning[unknown-catalog-server] "linera" is not among the 34 servers of "mcp_catalog" known on 2026-07-08, so docker-agent ignores it.

   2 \u2502   root:
   \u22EE
   7 \u2502       - type: mcp_catalog
   8 \u2502         allowed_servers: [linera]
     \u2502                           ^^^^^^
  hint: Did you mean "linear"? (fixable with --unsafe-fixes)
        - allowed_servers: [linera]
        + allowed_servers: [linear]

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"unknown-gateway-prefix":{prose:"## What it does\n\nFinds model IDs whose first part is not a provider that the gateway's `/compat` endpoint is known to route to. The list of known providers has a date, and Cloudflare adds providers, so the rule only warns.\n\n## Why is this bad?\n\nThe first part of a model ID tells the `/compat` endpoint which provider to call. docker-agent sends the ID unchanged, and for a name that the gateway does not know, it answers \"Invalid provider\".\n\nThe names are not always those of the model catalog or of docker-agent: Gemini is `google-ai-studio/`, xAI is `grok/`, and Vertex AI is `google-vertex-ai/`. Some names, such as `google/` and `xai/`, are valid only for Cloudflare's REST API, which the provider `cloudflare-workers-ai` calls. So are model aliases, `custom/NAME`. The prefix `cloudflare/` exists only in `cloudflare/auto`, the automatic router.\n\n## Use instead\n\nWrite the gateway's name of the provider. A custom provider of your gateway is `custom-SLUG/`.",example:`invalid.yaml:5:12 warning[unknown-gateway-prefix] The gateway's "/compat" endpoint has no known provider "google".

   3 \u2502   viewer:
   4 \u2502     provider: cloudflare-ai-gateway
   5 \u2502     model: google/gemini-2.5-pro
     \u2502            ^^^^^^
  hint: Write "google-ai-studio/gemini-2.5-pro". "google/" is a prefix of Cloudflare's REST API.
        (fixable with --unsafe-fixes)
        - model: google/gemini-2.5-pro
        + model: google-ai-studio/gemini-2.5-pro

invalid.yaml:13:33 warning[unknown-gateway-prefix] The gateway's "/compat" endpoint has no known provider "xai".

   7 \u2502   root:
   \u22EE
  12 \u2502       models:
  13 \u2502         - cloudflare-ai-gateway/xai/grok-4
     \u2502                                 ^^^
  hint: Write "grok/grok-4". "xai/" is a prefix of Cloudflare's REST API. (fixable with
        --unsafe-fixes)
        - - cloudflare-ai-gateway/xai/grok-4
        + - cloudflare-ai-gateway/grok/grok-4

invalid.yaml:14:33 warning[unknown-gateway-prefix] The gateway's "/compat" endpoint has no known provider "moonshotai".

   7 \u2502   root:
   \u22EE
  13 \u2502         - cloudflare-ai-gateway/xai/grok-4
  14 \u2502         - cloudflare-ai-gateway/moonshotai/kimi-k2
     \u2502                                 ^^^^^^^^^^
  hint: Known prefixes on 2026-11-24: anthropic, aws-bedrock, azure-openai, baseten, cerebras,
        cloudflare/auto, cohere, deepseek, dynamic, google-ai-studio, google-vertex-ai, grok, groq,
        mistral, openai, parallel, perplexity, workers-ai and custom-SLUG. "moonshotai/" is a prefix
        of Cloudflare's REST API.

\u26A0 3 problems (3 warnings, 2 fixable with --fix --unsafe-fixes) in 1 file
`},"unknown-hook-schema":{prose:`## What it does

Finds model hooks whose \`schema\` is not a name that docker-agent has.

## Why is this bad?

docker-agent looks the name up when the hook runs, and the hook fails. Before a tool call, the failure denies every call.

## Use instead

Write \`pre_tool_use_decision\` or \`guard_decision\`. Without \`schema\`, the answer is added to the context.`,example:`invalid.yaml:9:89 warning[unknown-hook-schema] docker-agent has no schema "pre_tool_use", so the hook fails whenever it runs.

   2 \u2502   root:
   \u22EE
   8 \u2502         - matcher: shell
   9 \u2502 \u2026ooks: [{ type: model, model: openai/gpt-5-mini, prompt: Is it safe?, schema: pre_tool_use }]
     \u2502                                                                               ^^^^^^^^^^^^
  hint: Write "pre_tool_use_decision". (fixable with --unsafe-fixes)
        - \u2026s: [{ type: model, model: openai/gpt-5-mini, prompt: Is it safe?, schema: pre_tool_use }]
        + \u2026e: model, model: openai/gpt-5-mini, prompt: Is it safe?, schema: pre_tool_use_decision }]

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"unknown-key":{prose:`## What it does

Finds keys that a mapping does not have in any config version. Keys are case-sensitive.

A file of another tool, such as Kubernetes or Docker Compose, gets one diagnostic. So does a file none of whose keys docker-agent knows.

## Why is this bad?

docker-agent parses strictly: a single unknown key makes it reject the whole file. A slash command is the exception. There, docker-agent only drops the key, and the rule reports a warning.

## Use instead

Correct the spelling, or move the key to where it belongs. The hint says which.`,example:`invalid.yaml:4:5 error[unknown-key] Unknown key "instructions" in an agent.

   2 \u2502   root:
   3 \u2502     model: openai/gpt-4o
   4 \u2502     instructions: Answer in one paragraph.
     \u2502     ^^^^^^^^^^^^
  hint: Did you mean "instruction"? (fixable)
        - instructions: Answer in one paragraph.
        + instruction: Answer in one paragraph.

invalid.yaml:6:5 error[unknown-key] Unknown key "temperature" in an agent.

   2 \u2502   root:
   \u22EE
   5 \u2502     description: Answers questions about the garden
   6 \u2502     temperature: 0.2
     \u2502     ^^^^^^^^^^^
  hint: It belongs to a model: models: { my_model: { provider: \u2026, model: \u2026, \u2026 } }. Write the name of
        that entry in "model".

invalid.yaml:9:9 error[unknown-key] Unknown key "comand" in a toolset.

   2 \u2502   root:
   \u22EE
   8 \u2502       - type: mcp
   9 \u2502         comand: npx
     \u2502         ^^^^^^
  hint: Did you mean "command"? (fixable)
        - comand: npx
        + command: npx

\u2716 3 problems (3 errors, 2 fixable with --fix) in 1 file
`},"unknown-mcp-server":{prose:`## What it does

Checks \`ref: docker:NAME\` of MCP toolsets against the names in Docker's MCP registry. The message states the day on which the names were read.

## Why is this bad?

docker-agent loads the file, does not find the server, and skips the toolset: the agent runs without its tools.

## Use instead

Write the name as Docker's MCP catalog spells it. Servers are added to the registry every week: if yours is newer than the date in the message, the warning is wrong. Turn it off for the line, or update agent-lint.`,example:`invalid.yaml:7:14 warning[unknown-mcp-server] The MCP server "our-wiki" is not among the 328 servers known on 2026-07-08.

   2 \u2502   root:
   \u22EE
   6 \u2502       - type: mcp
   7 \u2502         ref: docker:our-wiki
     \u2502              ^^^^^^^^^^^^^^^
  hint: Check the name in Docker's MCP catalog, to which servers are added every week.

invalid.yaml:9:14 warning[unknown-mcp-server] The MCP server "duckduckgoo" is not among the 328 servers known on 2026-07-08.

   2 \u2502   root:
   \u22EE
   8 \u2502       - type: mcp
   9 \u2502         ref: docker:duckduckgoo
     \u2502              ^^^^^^^^^^^^^^^^^^
  hint: Did you mean "docker:duckduckgo"? (fixable with --unsafe-fixes)
        - ref: docker:duckduckgoo
        + ref: docker:duckduckgo

\u26A0 2 problems (2 warnings, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"unknown-model":{prose:`## What it does

Finds references to a model that does not exist: a string that is neither the name of an entry under \`models\`, exactly as defined there, nor of the form \`provider/model\`. Whether the provider offers a model with that ID is not checked.

## Why is this bad?

docker-agent refuses a file in which an agent, a routing rule, or a RAG strategy names an unknown model.

It looks up the models of toolsets, skills, and hooks only when it needs them. There the rule warns: the tool works until then, or goes on without the model.

## Use instead

Write the name of an entry under \`models\`, or \`provider/model\`, such as \`openai/gpt-4o\`.`,example:`invalid.yaml:3:12 error[unknown-model] Unknown model "fsat".

   2 \u2502   root:
   3 \u2502     model: fsat, openai:gpt-4o
     \u2502            ^^^^
   \u22EE
   9 \u2502   fast:
     \u2502   ---- "fast" is defined here.
  hint: Did you mean "fast"? (fixable)
        - model: fsat, openai:gpt-4o
        + model: fast, openai:gpt-4o

invalid.yaml:3:18 error[unknown-model] Unknown model "openai:gpt-4o".

   2 \u2502   root:
   3 \u2502     model: fsat, openai:gpt-4o
     \u2502                  ^^^^^^^^^^^^^
  hint: Separate provider and model with a slash: write "openai/gpt-4o". (fixable)
        - model: fsat, openai:gpt-4o
        + model: fsat, openai/gpt-4o

invalid.yaml:7:16 error[unknown-model] Unknown model "claude-sonnet-4-5".

   2 \u2502   root:
   \u22EE
   6 \u2502     fallback:
   7 \u2502       models: [claude-sonnet-4-5]
     \u2502                ^^^^^^^^^^^^^^^^^
  hint: Write the provider before it: "anthropic/claude-sonnet-4-5". (fixable with --unsafe-fixes)
        - models: [claude-sonnet-4-5]
        + models: [anthropic/claude-sonnet-4-5]

\u2716 3 problems (3 errors, 2 fixable with --fix, 1 more with --unsafe-fixes) in 1 file
`},"unknown-model-id":{prose:"## What it does\n\nCompares model IDs of `anthropic`, `openai`, `google`, `mistral` and `deepseek` with the model catalog, which lists the chat models of these providers completely. It does not check models with a `base_url` or a user-defined provider, placeholders, fine-tunes (`ft:`), aliases such as `-latest`, previews, dated releases, models for images, audio or embeddings, models of other publishers on Vertex AI, and IDs that resemble none in the catalog.\n\n## Why is this bad?\n\ndocker-agent sends the ID unchanged. If the provider does not know it, every request fails.\n\n## Use instead\n\nWrite the ID as the provider lists it. If the model is newer than the date in the message, the ID may be right.",example:`invalid.yaml:3:22 info[unknown-model-id] The model catalog of 2026-11-24 does not list "claude-3-sonnet" for the provider "anthropic".

   2 \u2502   root:
   3 \u2502     model: anthropic/claude-3-sonnet
     \u2502                      ^^^^^^^^^^^^^^^
  hint: Did you mean "claude-3-sonnet-20240229"? The model may also be newer than the catalog.
        (fixable with --unsafe-fixes)
        - model: anthropic/claude-3-sonnet
        + model: anthropic/claude-3-sonnet-20240229

invalid.yaml:6:23 info[unknown-model-id] The model catalog of 2026-11-24 does not list "gpt-4o-min" for the provider "openai".

   2 \u2502   root:
   \u22EE
   5 \u2502     fallback:
   6 \u2502       models: [openai/gpt-4o-min]
     \u2502                       ^^^^^^^^^^
  hint: Did you mean "gpt-4o-mini"? The model may also be newer than the catalog. (fixable with
        --unsafe-fixes)
        - models: [openai/gpt-4o-min]
        + models: [openai/gpt-4o-mini]

\u2139 2 problems (2 info, 2 fixable with --fix --unsafe-fixes) in 1 file
`},"unknown-name":{prose:"## What it does\n\nFinds references to entries that do not exist:\n\n- in `toolsets`: `use_toolsets` of an agent, `toolsets` of a skill;\n- in `commands`: `use_commands` of an agent;\n- in `skills`: `use_skills` of an agent;\n- in `budgets`: `budgets` of an agent;\n- in `mcps`: `ref` of an `mcp` toolset;\n- in `rag`: `ref` of a `rag` toolset.\n\n## Why is this bad?\n\ndocker-agent looks up these names when it loads the file, and rejects the file when one is missing. Names are case-sensitive. It does not look into definitions that no agent uses, so there the rule reports a warning.\n\n## Use instead\n\nDefine the entry in its section, or correct the name. A server from Docker's catalog is written as `docker:NAME`.",example:`invalid.yaml:6:20 error[unknown-name] Unknown toolset "webb".

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Do the work.
   6 \u2502     use_toolsets: [webb]
     \u2502                    ^^^^
   \u22EE
  10 \u2502   web:
     \u2502   --- "web" is defined here.
  hint: Did you mean "web"? (fixable)
        - use_toolsets: [webb]
        + use_toolsets: [web]

invalid.yaml:7:20 error[unknown-name] Unknown command group "Daily".

   2 \u2502   root:
   \u22EE
   6 \u2502     use_toolsets: [webb]
   7 \u2502     use_commands: [Daily]
     \u2502                    ^^^^^
   \u22EE
  13 \u2502   daily:
     \u2502   ----- "daily" is defined here; case matters.
  hint: Did you mean "daily"? (fixable)
        - use_commands: [Daily]
        + use_commands: [daily]

invalid.yaml:8:15 error[unknown-name] Unknown budget "small".

   2 \u2502   root:
   \u22EE
   7 \u2502     use_commands: [Daily]
   8 \u2502     budgets: [small]
     \u2502               ^^^^^
  hint: Define it under "budgets".

\u2716 3 problems (3 errors, 2 fixable with --fix) in 1 file
`},"unknown-permission-tool":{prose:"## What it does\n\nFinds rules under `permissions` whose tool part matches no tool that an agent of the file can have. The tool part is a glob, and case does not matter. It ends at the first `:name=`, so `shell:rm *` and `Bash(git status)` are names of tools. Where a server without a `name`, a remote agent or a harness may have more tools, only names that no tool can have are reported.\n\n## Why is this bad?\n\nThe rule never applies, and docker-agent says nothing. A `deny` rule that never applies denies nothing.\n\n## Use instead\n\nWrite the name by which the model calls the tool. Tools of an MCP toolset with a `name` are called `<name>_<tool>`; no name starts with `mcp:`. Write conditions on arguments as `tool:argument=glob`.",example:`invalid.yaml:3:7 warning[unknown-permission-tool] No tool name starts with "mcp:", so the rule "mcp:github:delete_repository" never applies.

   2 \u2502   deny:
   3 \u2502     - mcp:github:delete_repository
     \u2502       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write "github_delete_repository". (fixable with --unsafe-fixes)
        - - mcp:github:delete_repository
        + - github_delete_repository

invalid.yaml:4:7 warning[unknown-permission-tool] docker-agent reads "shell:rm *" as the name of a tool, so this "deny" rule never applies.

   2 \u2502   deny:
   3 \u2502     - mcp:github:delete_repository
   4 \u2502     - "shell:rm *"
     \u2502       ^^^^^^^^^^^^
  hint: Write "shell:cmd=rm *". (fixable with --unsafe-fixes)
        - - "shell:rm *"
        + - "shell:cmd=rm *"

invalid.yaml:6:7 warning[unknown-permission-tool] docker-agent reads "Bash(git status)" as the name of a tool, so this "allow" rule never applies.

   5 \u2502   allow:
   6 \u2502     - Bash(git status)
     \u2502       ^^^^^^^^^^^^^^^^
  hint: Write "shell:cmd=git status". (fixable with --unsafe-fixes)
        - - Bash(git status)
        + - "shell:cmd=git status"

\u26A0 3 problems (3 warnings, 3 fixable with --fix --unsafe-fixes) in 1 file
`},"unknown-provider":{prose:'## What it does\n\nFinds models whose provider does not exist. The provider is the part of `provider/model` before the first slash, or `provider` of an entry under `models`; it must be a built-in provider, an entry under `providers`, or one under `providers` of your own configuration, `~/.config/cagent/config.yaml`.\n\n## Why is this bad?\n\ndocker-agent looks up the provider when it builds the agents, and refuses to start with "unknown provider type". A user-defined provider cannot be based on another user-defined one.\n\nIf only a tool or a skill uses the model, or nothing does, docker-agent starts, and this rule warns.\n\n## Use instead\n\nUse the name of a built-in provider, or define the provider under `providers`. For a user-defined provider, name a built-in one as its `provider`.',example:`invalid.yaml:3:12 error[unknown-provider] Unknown provider "antropic".

   2 \u2502   root:
   3 \u2502     model: antropic/claude-sonnet-4-5, gemini/gemini-2.5-flash
     \u2502            ^^^^^^^^
  hint: Did you mean "anthropic"? If "antropic" is defined in ~/.config/cagent/config.yaml,
        docker-agent finds it there; agent-lint did not read that file. (fixable)
        - model: antropic/claude-sonnet-4-5, gemini/gemini-2.5-flash
        + model: anthropic/claude-sonnet-4-5, gemini/gemini-2.5-flash

invalid.yaml:3:40 error[unknown-provider] Unknown provider "gemini".

   2 \u2502   root:
   3 \u2502     model: antropic/claude-sonnet-4-5, gemini/gemini-2.5-flash
     \u2502                                        ^^^^^^
  hint: docker-agent calls it "google". If "gemini" is defined in ~/.config/cagent/config.yaml,
        docker-agent finds it there; agent-lint did not read that file. (fixable with
        --unsafe-fixes)
        - model: antropic/claude-sonnet-4-5, gemini/gemini-2.5-flash
        + model: antropic/claude-sonnet-4-5, google/gemini-2.5-flash

invalid.yaml:7:17 error[unknown-provider] Unknown provider "@cf".

   2 \u2502   root:
   \u22EE
   6 \u2502     fallback:
   7 \u2502       models: ["@cf/meta/llama-3.1-8b-instruct"]
     \u2502                 ^^^
  hint: Write "cloudflare-workers-ai/@cf/meta/llama-3.1-8b-instruct", or
        "cloudflare-ai-gateway/workers-ai/@cf/meta/llama-3.1-8b-instruct" to go through the gateway.
        (fixable with --unsafe-fixes)
        - models: ["@cf/meta/llama-3.1-8b-instruct"]
        + models: ["cloudflare-workers-ai/@cf/meta/llama-3.1-8b-instruct"]

\u2716 3 problems (3 errors, 1 fixable with --fix, 2 more with --unsafe-fixes) in 1 file
`},"unknown-tool":{prose:"## What it does\n\nFinds names under `tools` and `defer` that are not names of tools of the toolset. Names are compared exactly. The tools of an MCP or a2a toolset with a `name` are called `<name>_<tool>`; for a server without a name, any name is possible.\n\n## Why is this bad?\n\n`tools` keeps only the tools that it names, so a wrong name leaves a tool out; if all names are wrong, the agent gets no tool of the toolset. A wrong name under `defer` defers nothing. docker-agent says nothing.\n\n## Use instead\n\nWrite the names of tools of this toolset. A tool of another type needs a toolset of that type.",example:`invalid.yaml:8:28 warning[unknown-tool] The "filesystem" toolset has no tool "write_fil", so this entry selects nothing.

   2 \u2502   root:
   \u22EE
   7 \u2502       - type: filesystem
   8 \u2502         tools: [read_file, write_fil]
     \u2502                            ^^^^^^^^^
  hint: Did you mean "write_file"? (fixable with --unsafe-fixes)
        - tools: [read_file, write_fil]
        + tools: [read_file, write_file]

invalid.yaml:12:17 warning[unknown-tool] The names of the server's tools start with "github_", so "create_issue" in "tools" matches no tool.

   2 \u2502   root:
   \u22EE
  11 \u2502         command: github-mcp
  12 \u2502         tools: [create_issue]
     \u2502                 ^^^^^^^^^^^^
  hint: Write "github_create_issue", or remove "name" from the toolset. (fixable with
        --unsafe-fixes)
        - tools: [create_issue]
        + tools: [github_create_issue]

\u26A0 2 problems (2 warnings, 2 fixable with --fix --unsafe-fixes) in 1 file
`},"unknown-toolset-type":{prose:"## What it does\n\nFinds toolsets whose `type` is unknown or missing. Case and separators matter: `Shell` and `file_system` are unknown. All config versions have the same types, except that version 16 removed `session_plan`.\n\n## Why is this bad?\n\ndocker-agent skips the toolset and writes one log line, so the agent runs without its tools. If the toolset also has attributes that belong to certain types, docker-agent rejects the whole file, and the rule reports an error.\n\n## Use instead\n\nWrite a known type. The hint names the nearest one, or the types that accept the attributes of the toolset. Some tools need no toolset: an agent with `sub_agents` or `handoffs` already has theirs.",example:`invalid.yaml:7:15 warning[unknown-toolset-type] "Shell" is not a toolset type, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
   6 \u2502     toolsets:
   7 \u2502       - type: Shell
     \u2502               ^^^^^
  hint: Did you mean "shell"? (fixable)
        - - type: Shell
        + - type: shell

invalid.yaml:8:15 error[unknown-toolset-type] "file_system" is not a toolset type, so docker-agent rejects its attributes.

   2 \u2502   root:
   \u22EE
   7 \u2502       - type: Shell
   8 \u2502       - type: file_system
     \u2502               ^^^^^^^^^^^
   9 \u2502         ignore_vcs: false
     \u2502         ---------- "ignore_vcs" is set here.
  hint: Did you mean "filesystem"? (fixable)
        - - type: file_system
        + - type: filesystem

invalid.yaml:10:15 warning[unknown-toolset-type] "bash" is not a toolset type, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
   6 \u2502     toolsets:
   \u22EE
  10 \u2502       - type: bash
     \u2502               ^^^^
  hint: Did you mean "shell"? (fixable with --unsafe-fixes)
        - - type: bash
        + - type: shell

\u2716 3 problems (1 error, 2 warnings, 2 fixable with --fix, 1 more with --unsafe-fixes) in 1 file
`},"unknown-version":{prose:'## What it does\n\nChecks `version`. Numbers count by their value, so `012` is 10. Strings must be exact, so `"2.0"` and `v2` are not valid.\n\n## Why is this bad?\n\n`version` chooses the parser, and docker-agent rejects a file with an unknown version. A version that is newer than agent-lint knows is an error too, since the newest known release of docker-agent rejects it; the rest of the file is checked as the newest known version. If your docker-agent accepts the version, update agent-lint.\n\n## Use instead\n\nWrite an integer, or remove `version`: docker-agent then assumes the newest one.',example:`invalid.yaml:1:10 error[unknown-version] "v2" is not a valid config version.

   1 \u2502 version: v2
     \u2502          ^^
  hint: Write an integer from 0 to 16, for example version: "2", or remove "version". (fixable with
        --unsafe-fixes)
        - version: v2
        + version: "2"

\u2716 1 problem (1 error, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"unmatched-domain":{prose:`## What it does

Finds entries of \`allowed_domains\` and \`blocked_domains\` with a port, a scheme or a space.

## Why is this bad?

docker-agent compares an entry only with the host name, so the entry never matches: the host is not allowed, or not blocked.

## Use instead

Write the host name alone. It applies to every port.`,example:`invalid.yaml:8:27 warning[unmatched-domain] "docs.example.com:8443" matches no host: docker-agent compares it only with the host name.

   2 \u2502   root:
   \u22EE
   7 \u2502       - type: fetch
   8 \u2502         allowed_domains: ['docs.example.com:8443']
     \u2502                           ^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write "docs.example.com", which applies to every port. (fixable with --unsafe-fixes)
        - allowed_domains: ['docs.example.com:8443']
        + allowed_domains: ['docs.example.com']

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"unmatched-file-type":{prose:`## What it does

Finds entries of \`file_types\` that are not file extensions, such as globs.

## Why is this bad?

docker-agent compares each entry with the extension of a file, with or without the dot. No extension equals a glob, so the server does not handle these files.

## Use instead

Write extensions: \`.go\` or \`go\`. Case does not matter.`,example:`invalid.yaml:9:22 warning[unmatched-file-type] "*.go" is not a file extension, so it matches no file.

   2 \u2502   root:
   \u22EE
   8 \u2502         command: gopls
   9 \u2502         file_types: ['*.go', mod]
     \u2502                      ^^^^^^
  hint: Write ".go". docker-agent compares each entry with the extension of a file. (fixable with
        --unsafe-fixes)
        - file_types: ['*.go', mod]
        + file_types: ['.go', mod]

\u26A0 1 problem (1 warning, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"unmatched-hook":{prose:"## What it does\n\nFinds matchers that match none of the tools in the file. The rule knows the tools of built-in toolsets, scripts and delegation, and how the names of a server's tools start. A matcher that may match a tool of a server is not reported.\n\n## Why is this bad?\n\ndocker-agent compares a matcher as a regular expression with the whole name of a tool, and case matters. A hook whose matcher matches no tool never runs, so a check before a tool call does not take place.\n\n## Use instead\n\nWrite docker-agent's own tool names: `shell`, not `Bash`. Write `.*` for any characters, not `*`; and `.*write.*` for part of a name. Tools of an MCP server are called `<name>_<tool>`, with the `name` of the toolset.",example:`invalid.yaml:8:20 warning[unmatched-hook] No agent has a tool whose whole name matches "Bash", so its hooks never run.

   2 \u2502   root:
   \u22EE
   7 \u2502       pre_tool_use:
   8 \u2502         - matcher: Bash
     \u2502                    ^^^^
  hint: Write "shell". (fixable with --unsafe-fixes)
        - - matcher: Bash
        + - matcher: shell

invalid.yaml:10:20 warning[unmatched-hook] No agent has a tool whose whole name matches "edit_*", so its hooks never run.

   2 \u2502   root:
   \u22EE
   7 \u2502       pre_tool_use:
   \u22EE
  10 \u2502         - matcher: "edit_*"
     \u2502                    ^^^^^^^^
  hint: Write "edit_.*". (fixable with --unsafe-fixes)
        - - matcher: "edit_*"
        + - matcher: "edit_.*"

invalid.yaml:12:20 warning[unmatched-hook] No agent has a tool whose whole name matches "write", so its hooks never run.

   2 \u2502   root:
   \u22EE
   7 \u2502       pre_tool_use:
   \u22EE
  12 \u2502         - matcher: write
     \u2502                    ^^^^^
  hint: Write "write_file". (fixable with --unsafe-fixes)
        - - matcher: write
        + - matcher: write_file

\u26A0 3 problems (3 warnings, 3 fixable with --fix --unsafe-fixes) in 1 file
`},"unmatched-permission-argument":{prose:`## What it does

Finds conditions on arguments that no call can meet: the tool has no parameter of that name, or the parameter is a list and the glob cannot match a list. docker-agent compares a list as \`[a b]\`, and a glob has to match all of it. Tools of servers are not checked, because only the server knows their parameters.

## Why is this bad?

An argument that is missing does not match, so the rule never applies. A \`deny\` rule denies nothing.

## Use instead

Write the name of a parameter. For a list, put \`*\` on both sides of the value.`,example:`invalid.yaml:3:13 warning[unmatched-permission-argument] The tool "fetch" has no parameter "url", so the rule never applies.

   2 \u2502   deny:
   3 \u2502     - "fetch:url=*evil.example*"
     \u2502             ^^^^^^^^^^^^^^^^^^^
  hint: Did you mean "urls"? (fixable with --unsafe-fixes)
        - - "fetch:url=*evil.example*"
        + - "fetch:urls=*evil.example*"

invalid.yaml:4:19 warning[unmatched-permission-argument] "urls" is a list, which docker-agent compares as "[a b]", so "https://evil.example/*" never matches.

   2 \u2502   deny:
   3 \u2502     - "fetch:url=*evil.example*"
   4 \u2502     - "fetch:urls=https://evil.example/*"
     \u2502                   ^^^^^^^^^^^^^^^^^^^^^^
  hint: Write "*https://evil.example/*" to match a list that contains it. (fixable with
        --unsafe-fixes)
        - - "fetch:urls=https://evil.example/*"
        + - "fetch:urls=*https://evil.example/*"

\u26A0 2 problems (2 warnings, 2 fixable with --fix --unsafe-fixes) in 1 file
`},"unreachable-agent":{prose:"## What it does\n\nFinds agents that cannot be reached from the start agent, which is `root` or else the first agent. The rule follows `sub_agents`, `handoffs`, `force_handoff`, routing and commands. The severity is `info` where the file seems to define several start agents: the start agent works alone, or the unreachable agent has a team of its own.\n\n## Why is this bad?\n\nNo conversation that begins with the start agent gets to this agent. It runs only if it is selected, for example with `--agent`.\n\n## Use instead\n\nList the agent under `sub_agents` or `handoffs` of an agent that is used, or remove it.",example:`invalid.yaml:10:3 warning[unreachable-agent] Agent "writer" cannot be reached from the start agent "root".

   1 \u2502 agents:
   \u22EE
  10 \u2502   writer:
     \u2502   ^^^^^^
  hint: List it under "sub_agents" or "handoffs" of an agent that is used, or run it with --agent.

\u26A0 1 problem (1 warning) in 1 file
`},"unreachable-candidate":{prose:`## What it does

Finds candidates of \`first_available\` that come after one that is always available.

## Why is this bad?

docker-agent uses the first candidate whose environment variables are all set. A candidate that needs none (a local model, for example), or that has a \`base_url\`, always wins, so those after it are never tried.

## Use instead

Put the candidate that is always available last.`,example:`invalid.yaml:10:9 warning[unreachable-candidate] docker-agent never tries "mistral/mistral-small-latest", because "dmr/ai/gemma3" before it is always available.

   7 \u2502   cheapest:
   8 \u2502     first_available:
   9 \u2502       - dmr/ai/gemma3
     \u2502         ------------- This candidate is always available.
  10 \u2502       - mistral/mistral-small-latest
     \u2502         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Move "dmr/ai/gemma3" to the end of the list.

\u26A0 1 problem (1 warning) in 1 file
`},"unread-provider-option":{prose:`## What it does

Finds keys of \`provider_opts\` that the client of the model does not read: unknown ones, and those of another vendor's client.

## Why is this bad?

docker-agent accepts any key in this mapping, and each client reads only the ones that it knows. Other keys have no effect, and nothing reports them.

## Use instead

Correct the spelling, or remove the key. An OpenAI-compatible server receives what is under \`extra_body\`.`,example:`invalid.yaml:11:7 warning[unread-provider-option] The "anthropic" client ignores "google_search", which is an option of Google.

   7 \u2502   research:
   \u22EE
  10 \u2502     provider_opts:
  11 \u2502       google_search: true
     \u2502       ^^^^^^^^^^^^^
  hint: Remove it. (fixable with --unsafe-fixes)
        - google_search: true

invalid.yaml:12:7 warning[unread-provider-option] Unknown key "interleaved-thinking" in "provider_opts": the "anthropic" client ignores it.

   7 \u2502   research:
   \u22EE
  11 \u2502       google_search: true
  12 \u2502       interleaved-thinking: true
     \u2502       ^^^^^^^^^^^^^^^^^^^^
  hint: Did you mean "interleaved_thinking"? (fixable with --unsafe-fixes)
        - interleaved-thinking: true
        + interleaved_thinking: true

\u26A0 2 problems (2 warnings, 2 fixable with --fix --unsafe-fixes) in 1 file
`},"unreadable-file":{prose:`## What it does

Reports a file that cannot be opened or read: the file does not exist, a permission is missing, a link is broken, or the path is not a file but a directory, a named pipe, a socket or a device.

## Why is this bad?

docker-agent stops when it cannot read the file that it is told to run.

## Use instead

Check the path and the permissions of the file.`},"unsent-api-argument":{prose:"## What it does\n\nFinds arguments of api toolsets that do not reach the request, or not always:\n\n- arguments of methods other than GET and POST;\n- `${argument}` in the `endpoint` of a POST call;\n- arguments of a GET call that are not in `endpoint`, or are there in another form, such as `{id}`;\n- arguments in the `endpoint` of a GET call that are not `required`.\n\n## Why is this bad?\n\ndocker-agent puts arguments into the URL only for GET, and into a JSON body only for POST. Other methods send no arguments at all. A placeholder without a value is sent literally.\n\n## Use instead\n\nWith GET, write each argument as `${argument}` in `endpoint`, and list it under `required`. With POST, rely on the body. For other calls, write a script toolset that runs `curl`.",example:`invalid.yaml:12:51 warning[unsent-api-argument] docker-agent puts arguments into the URL only with GET, so "\${id}" is sent literally.

   2 \u2502   root:
   \u22EE
  11 \u2502           method: POST
  12 \u2502           endpoint: https://api.example.com/items/\${id}/close
     \u2502                                                   ^^^^^
  hint: POST sends the arguments as JSON body. For a path with arguments, use a script toolset.

invalid.yaml:21:51 warning[unsent-api-argument] "{id}" is not a placeholder for the argument "id", so it is sent literally.

   2 \u2502   root:
   \u22EE
  20 \u2502           method: GET
  21 \u2502           endpoint: https://api.example.com/items/{id}
     \u2502                                                   ^^^^
  hint: Write "\${id}". (fixable with --unsafe-fixes)
        - endpoint: https://api.example.com/items/{id}
        + endpoint: "https://api.example.com/items/\${id}"

\u26A0 2 problems (2 warnings, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"unsent-model-setting":{prose:"## What it does\n\nFinds settings that never reach the server: `thinking_budget` of an OpenAI client whose model ID is not the one of an OpenAI reasoning model, `task_budget` with any client but Anthropic's, and (as `info`) `temperature` and `top_p` while Claude thinks.\n\n## Why is this bad?\n\ndocker-agent leaves them out of the requests and says nothing, or only in its log. Behind a `base_url`, this includes `thinking_budget: none` for another vendor's model, which then thinks by its own default. A default of a provider is not reported if one of its models can use it.\n\n## Use instead\n\nRemove the setting, or use a model that supports it.",example:`invalid.yaml:12:5 warning[unsent-model-setting] docker-agent never sends "thinking_budget" for "mistral-large-latest", which is not the ID of an OpenAI reasoning model.

   9 \u2502   plain:
  10 \u2502     provider: mistral
  11 \u2502     model: mistral-large-latest
  12 \u2502     thinking_budget: medium
     \u2502     ^^^^^^^^^^^^^^^
  hint: Remove it, or use a reasoning model. (fixable with --unsafe-fixes)
        - thinking_budget: medium

invalid.yaml:16:5 warning[unsent-model-setting] docker-agent never sends "task_budget" to the provider "google": only the Anthropic client supports it.

  13 \u2502   budgeted:
  14 \u2502     provider: google
  15 \u2502     model: gemini-2.5-pro
  16 \u2502     task_budget: 30000
     \u2502     ^^^^^^^^^^^
  hint: Remove it. (fixable with --unsafe-fixes)
        - task_budget: 30000

\u26A0 2 problems (2 warnings, 2 fixable with --fix --unsafe-fixes) in 1 file
`},"unsupported-command-syntax":{prose:"## What it does\n\nFinds `$1`, `${1}`, `$ARGUMENTS`, `$@`, `{{args}}` and `` !`command` `` in slash commands, and `` !`command` `` in inline skills.\n\n## Why is this bad?\n\nOther tools replace these placeholders. docker-agent sends them to the model (`${1}` as the number 1), and adds what the user types at the end.\n\n## Use instead\n\nWrite `${args[0]}` or `${args.join(' ')}` for arguments, and `!shell(cmd=\"\u2026\")` to run a tool of the agent.",example:`invalid.yaml:9:31 warning[unsupported-command-syntax] docker-agent does not replace "$1" in a command: the model sees this text.

   3 \u2502   root:
   \u22EE
   8 \u2502     commands:
   9 \u2502       fix: "Fix the errors in $1"
     \u2502                               ^^
  hint: Write "\${args[0]}". (fixable with --unsafe-fixes)
        - fix: "Fix the errors in $1"
        + fix: "Fix the errors in \${args[0]}"

invalid.yaml:10:37 warning[unsupported-command-syntax] docker-agent does not run "!\`git status --short\`": the model sees this text.

   3 \u2502   root:
   \u22EE
   9 \u2502       fix: "Fix the errors in $1"
  10 \u2502       status: "Explain this output: !\`git status --short\`"
     \u2502                                     ^^^^^^^^^^^^^^^^^^^^^
  hint: Write "!shell(cmd="git status --short")". (fixable with --unsafe-fixes)
        - status: "Explain this output: !\`git status --short\`"
        + status: "Explain this output: !shell(cmd=\\"git status --short\\")"

\u26A0 2 problems (2 warnings, 2 fixable with --fix --unsafe-fixes) in 1 file
`},"unsupported-expression":{prose:"## What it does\n\nFinds default values and expressions that a field does not support: `${X:-default}` in headers, URLs and prompts, and any default value in `env`, `path` and `working_dir`.\n\n## Why is this bad?\n\nIn `env` of a toolset, docker-agent looks for a variable with the name of the whole expression and skips the toolset. A path becomes empty. Everywhere else the text stays as it is.\n\n## Use instead\n\nIn headers, URLs and prompts, write `${env.X || 'default'}`. In the other fields, write `${env.X}` and set the variable.",example:`invalid.yaml:10:19 warning[unsupported-expression] docker-agent cannot evaluate "\${env.STAGE || \u2026}" in "STAGE", so it skips the toolset.

   3 \u2502   root:
   \u22EE
   9 \u2502         env:
  10 \u2502           STAGE: "\${env.STAGE || 'dev'}"
     \u2502                   ^^^^^^^^^^^^^^^^^^^^^
  hint: This field supports $X, \${X} and \${env.X}, without a default value. Write "\${env.STAGE}".
        (fixable with --unsafe-fixes)
        - STAGE: "\${env.STAGE || 'dev'}"
        + STAGE: "\${env.STAGE}"

invalid.yaml:13:22 warning[unsupported-expression] docker-agent cannot evaluate "\${REGION:-\u2026}" in "X-Region": the text stays as it is.

   3 \u2502   root:
   \u22EE
  12 \u2502         headers:
  13 \u2502           X-Region: "\${REGION:-eu}"
     \u2502                      ^^^^^^^^^^^^^
  hint: This field supports JavaScript, "\${env.X || 'default'}". Write "\${env.REGION || 'eu'}".
        (fixable)
        - X-Region: "\${REGION:-eu}"
        + X-Region: "\${env.REGION || 'eu'}"

\u26A0 2 problems (2 warnings, 1 fixable with --fix, 1 more with --unsafe-fixes) in 1 file
`},"unsupported-gateway-api":{prose:"## What it does\n\nFinds models on the `/compat` endpoint of Cloudflare AI Gateway whose requests use the Responses API: by an `api_type`, or because docker-agent chooses that API by model ID (`gpt-4.1`, `gpt-5`, the o-series).\n\n## Why is this bad?\n\nThe endpoint serves chat completions only, so every request to `/compat/responses` fails. A user-defined provider without an `api_type` chooses by model ID whatever its base URL is; the built-in `cloudflare-ai-gateway` does not.\n\n## Use instead\n\nWrite `api_type: openai_chatcompletions` in the provider, or use the built-in `cloudflare-ai-gateway`.",example:`invalid.yaml:9:15 warning[unsupported-gateway-api] The gateway's "/compat" endpoint does not serve the Responses API, so every request to ".../compat/responses" fails.

   7 \u2502   edge:
   8 \u2502     token_key: CF_GATEWAY_TOKEN
   9 \u2502     api_type: openai_responses
     \u2502               ^^^^^^^^^^^^^^^^
  hint: Use "openai_chatcompletions". (fixable)
        - api_type: openai_responses
        + api_type: openai_chatcompletions

\u26A0 1 problem (1 warning, 1 fixable with --fix) in 1 file
`},"unusable-base-url":{prose:"## What it does\n\nFinds a `base_url` without a scheme, such as `localhost:11434/v1`, and one that ends with the path of an operation, such as `/chat/completions` for an OpenAI client or `/v1/messages` for Anthropic's. URLs on Cloudflare's hosts are reported by `invalid-cloudflare-url`.\n\n## Why is this bad?\n\nThe file loads, but every request fails: a URL without a scheme has no host, and the client appends the path of the operation itself, so that the request contains it twice.\n\n## Use instead\n\nWrite the scheme, and end the URL before the operation: `https://llm.example.com/v1`.",example:`invalid.yaml:12:41 warning[unusable-base-url] The client appends "/chat/completions" to the base URL, so no request reaches the API at "https://llm.example.com/v1/chat/completions".

   9 \u2502   tickets:
  10 \u2502     provider: openai
  11 \u2502     model: gpt-4o
  12 \u2502     base_url: https://llm.example.com/v1/chat/completions
     \u2502                                         ^^^^^^^^^^^^^^^^^
  hint: Write "https://llm.example.com/v1". (fixable with --unsafe-fixes)
        - base_url: https://llm.example.com/v1/chat/completions
        + base_url: "https://llm.example.com/v1"

invalid.yaml:16:15 warning[unusable-base-url] The base URL "localhost:11434/v1" has no scheme, so docker-agent cannot send requests to it.

  13 \u2502   local:
  14 \u2502     provider: openai
  15 \u2502     model: qwen3
  16 \u2502     base_url: localhost:11434/v1
     \u2502               ^^^^^^^^^^^^^^^^^^
  hint: Write "http://localhost:11434/v1". (fixable with --unsafe-fixes)
        - base_url: localhost:11434/v1
        + base_url: http://localhost:11434/v1

\u26A0 2 problems (2 warnings, 2 fixable with --fix --unsafe-fixes) in 1 file
`},"unused-definition":{prose:"## What it does\n\nFinds entries of `models`, `providers`, `mcps`, `commands`, `skills`, `toolsets`, `budgets` and `rag` that nothing in the file refers to. A model counts as used wherever it is named: by an agent, a fallback, a model list, a router, a title or compaction model, a toolset, a skill or a hook.\n\n## Why is this bad?\n\ndocker-agent never builds the entry, so it has no effect: an unused budget limits nothing. Often a reference was forgotten.\n\n## Use instead\n\nRefer to the entry, or remove it. Turn the rule off for files that offer models to select from at run time.",example:`invalid.yaml:3:3 info[unused-definition] Nothing uses the model "spare".

   1 \u2502 models:
   2 \u2502   main: { provider: openai, model: gpt-5-mini }
   3 \u2502   spare: { provider: anthropic, model: claude-sonnet-4-5 }
     \u2502   ^^^^^
  hint: Remove it, or refer to it.

invalid.yaml:5:3 info[unused-definition] Nothing uses the budget "cheap".

   4 \u2502 budgets:
   5 \u2502   cheap: { max_cost: 0.5 }
     \u2502   ^^^^^
  hint: Remove it, or refer to it.

\u2139 2 problems (2 info) in 1 file
`},"unused-ignore":{prose:`## What it does

Finds a comment such as \`# agent-lint-ignore-line RULE\` that names a rule without a diagnostic in its line, or in the file.

Some comments are not judged: those for a rule that the settings turn off, for a rule that depends on the environment (\`missing-env\`), and all comments of a file with mistakes that hide parts of it from agent-lint.

## Why is this bad?

The comment says that there is a mistake, but there is none. If the mistake comes back later, the comment hides it.

## Use instead

Remove the rule from the comment. \`--fix\` does this, and removes the comment if it names no other rule.`,example:`invalid.yaml:3:35 warning[unused-ignore] The comment ignores "unknown-key", but line 4 has no such diagnostic.

   2 \u2502   root:
   3 \u2502     # agent-lint-ignore-next-line unknown-key -- for the next release
     \u2502                                   ^^^^^^^^^^^
  hint: Remove the comment. (fixable)
        - # agent-lint-ignore-next-line unknown-key -- for the next release

invalid.yaml:5:53 warning[unused-ignore] The comment ignores "no-instruction" and "coerced-value", but line 5 has no such diagnostic.

   2 \u2502   root:
   3 \u2502     # agent-lint-ignore-next-line unknown-key -- for the next release
   4 \u2502     model: openai/gpt-5-mini
   5 \u2502     instruction: Be brief. # agent-lint-ignore-line no-instruction, coerced-value
     \u2502                                                     ^^^^^^^^^^^^^^
  hint: Remove the comment. (fixable)
        - instruction: Be brief. # agent-lint-ignore-line no-instruction, coerced-value
        + instruction: Be brief.

invalid.yaml:6:65 warning[unused-ignore] The comment ignores "out-of-range", but line 6 has no such diagnostic.

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Be brief. # agent-lint-ignore-line no-instruction, coerced-value
   6 \u2502     max_iterations: "5" # agent-lint-ignore-line coerced-value, out-of-range
     \u2502                                                                 ^^^^^^^^^^^^
  hint: Remove "out-of-range" from the comment. (fixable)
        - max_iterations: "5" # agent-lint-ignore-line coerced-value, out-of-range
        + max_iterations: "5" # agent-lint-ignore-line coerced-value

\u26A0 3 problems (3 warnings, 3 fixable with --fix) in 1 file
`},"user-config-unchecked":{prose:"## What it does\n\nReports that a file is docker-agent's user configuration: it has no agents, and keys such as `settings`, `aliases` or `models_gateway`.\n\n## Why is this bad?\n\ndocker-agent reads this file from `~/.config/cagent/config.yaml`. It refuses to run it as an agent file. agent-lint checks only its YAML syntax. Agent files can use the providers that it defines.\n\n## Use instead\n\nUse a file that defines agents under `agents`.",example:`invalid.yaml:2:1 error[user-config-unchecked] This is docker-agent's user configuration, not an agent file.

   1 \u2502 version: v1
   2 \u2502 settings:
     \u2502 ^^^^^^^^
  hint: docker-agent reads it from ~/.config/cagent/config.yaml. An agent file defines agents under
        "agents".

\u2716 1 problem (1 error) in 1 file
`},"wrong-model-use":{prose:"## What it does\n\nFinds lists of models, models with `routing`, models with `first_available`, and `auto` where docker-agent does not accept them.\n\n## Why is this bad?\n\nOnly `model` of an agent accepts a list of models. `fallback.models`, `title_model`, `compaction_model`, and the targets of `routing` need a single model. A named list or `auto` there stops the start. A string with commas is sent as one model ID, including the commas; this is a warning.\n\nA model with `routing` cannot be the target of another one. A candidate of `first_available` can be neither a list of models nor an entry with candidates of its own.\n\n## Use instead\n\nName a single model. For several fallbacks, list each model as an item of `fallback.models`.",example:`invalid.yaml:6:23 error[wrong-model-use] "auto" cannot be used as a compaction model.

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Answer briefly.
   6 \u2502     compaction_model: auto
     \u2502                       ^^^^
  hint: Name a model, such as "openai/gpt-4o".

invalid.yaml:8:16 error[wrong-model-use] "pair" is a list of models and cannot be used as a fallback.

   2 \u2502   root:
   \u22EE
   7 \u2502     fallback:
   8 \u2502       models: [pair, "openai/gpt-4o, openai/gpt-4o-mini"]
     \u2502                ^^^^
   9 \u2502 models:
  10 \u2502   pair:
     \u2502   ---- "pair" is defined here.
  hint: Use one of its models.

invalid.yaml:8:22 warning[wrong-model-use] docker-agent reads "openai/gpt-4o, openai/gpt-4o-mini" as a single model, including the commas.

   2 \u2502   root:
   \u22EE
   7 \u2502     fallback:
   8 \u2502       models: [pair, "openai/gpt-4o, openai/gpt-4o-mini"]
     \u2502                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Name one model.

\u2716 3 problems (2 errors, 1 warning) in 1 file
`},"wrong-thinking-budget":{prose:"## What it does\n\nFinds a `thinking_budget` that the model does not accept in this form or size: tokens for reasoning models of OpenAI and for Gemini 3, a level for Gemini 2.5, fewer than 1024 tokens for Claude, or not less than `max_tokens` for Claude.\n\n## Why is this bad?\n\ndocker-agent starts. With tokens for an OpenAI model, or a budget for Anthropic's API that `max_tokens` does not exceed, every message fails. A level for Gemini 2.5 is sent as 0 tokens, and Claude budgets below 1024 are dropped: both turn thinking off. On Amazon Bedrock, so is a budget that is not less than `max_tokens`. Gemini 3 gets a number in a field for older models.\n\n## Use instead\n\nWrite a level for OpenAI and Gemini 3, a number for Gemini 2.5, and at least 1024 tokens, below `max_tokens`, for Claude.",example:`invalid.yaml:12:22 warning[wrong-thinking-budget] Every message fails: "o4-mini" accepts a thinking level, not 6000 tokens.

   9 \u2502   strategist:
  10 \u2502     provider: openai
  11 \u2502     model: o4-mini
  12 \u2502     thinking_budget: 6000
     \u2502                      ^^^^
  hint: Write a level, such as "high".

invalid.yaml:16:22 warning[wrong-thinking-budget] Every message fails: the thinking budget (20000) is not less than "max_tokens" (12000).

  13 \u2502   patient:
  14 \u2502     provider: anthropic
  15 \u2502     model: claude-opus-4-5
  16 \u2502     thinking_budget: 20000
     \u2502                      ^^^^^
  17 \u2502     max_tokens: 12000
     \u2502     ---------- "max_tokens" is set here.
  hint: Write a smaller budget, or a larger "max_tokens".

invalid.yaml:21:22 warning[wrong-thinking-budget] docker-agent drops a thinking budget of 500 tokens, which turns thinking off: Anthropic's minimum is 1024.

  18 \u2502   quick:
  19 \u2502     provider: anthropic
  20 \u2502     model: claude-opus-4-5
  21 \u2502     thinking_budget: 500
     \u2502                      ^^^
  hint: Write at least 1024, or 0 to turn thinking off. (fixable with --unsafe-fixes)
        - thinking_budget: 500
        + thinking_budget: 1024

\u26A0 3 problems (3 warnings, 1 fixable with --fix --unsafe-fixes) in 1 file
`},"zero-retries":{prose:`## What it does

Finds \`fallback.retries: 0\`.

## Why is this bad?

docker-agent reads 0 as the default, 2 retries, not as none.

## Use instead

Write \`-1\` for no retries. Remove the key for the default.`,example:`invalid.yaml:7:16 info[zero-retries] "retries: 0" means the default of 2 retries, not none.

   2 \u2502   root:
   \u22EE
   6 \u2502       models: [anthropic/claude-sonnet-4-5]
   7 \u2502       retries: 0
     \u2502                ^
  hint: Write -1 for no retries, or remove the key for the default. (fixable with --unsafe-fixes)
        - retries: 0
        + retries: -1

\u2139 1 problem (1 info, 1 fixable with --fix --unsafe-fixes) in 1 file
`}};0&&(module.exports={pages});
