var a=Object.defineProperty;var r=Object.getOwnPropertyDescriptor;var s=Object.getOwnPropertyNames;var l=Object.prototype.hasOwnProperty;var d=(n,e)=>{for(var o in e)a(n,o,{get:e[o],enumerable:!0})},h=(n,e,o,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of s(e))!l.call(n,t)&&t!==o&&a(n,t,{get:()=>e[t],enumerable:!(i=r(e,t))||i.enumerable});return n};var m=n=>h(a({},"__esModule",{value:!0}),n);var p={};d(p,{pages:()=>c});module.exports=m(p);var c={"agent-name-conflict":{prose:'## Why\n\nAn agent that is named by a web address or a registry name is called after the last part of it: `org/reviewer:1.0` is "reviewer". docker-agent refuses a file in which an agent of its own has that name already. A name in front of the reference replaces the derived one: `other:org/reviewer:1.0`.',example:`invalid.yaml:6:28 error[agent-name-conflict] "acme/reviewer:1.0" would be called "reviewer", like an agent of this file.

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Hand the work to others.
   6 \u2502     sub_agents: [reviewer, "acme/reviewer:1.0"]
     \u2502                            ^^^^^^^^^^^^^^^^^^^
   7 \u2502     handoffs: ["https://agents.example.com/reviewer.yaml"]
   8 \u2502   reviewer:
     \u2502   -------- "reviewer" is defined here.
  hint: Write "reviewer" if the agent of this file is meant, or put another name in front:
        "other:acme/reviewer:1.0".

invalid.yaml:7:16 error[agent-name-conflict] "https://agents.example.com/reviewer.yaml" would be called "reviewer", like an agent of this file.

   2 \u2502   root:
   \u22EE
   6 \u2502     sub_agents: [reviewer, "acme/reviewer:1.0"]
   7 \u2502     handoffs: ["https://agents.example.com/reviewer.yaml"]
     \u2502                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   8 \u2502   reviewer:
     \u2502   -------- "reviewer" is defined here.
  hint: Write "reviewer" if the agent of this file is meant, or put another name in front:
        "other:https://agents.example.com/reviewer.yaml".

\u2716 2 problems (2 errors) in 1 file
`},"alias-not-inherited":{prose:"## Why\n\nAn entry under `providers` that names an alias as its `provider` takes over nothing but the kind of API: neither the alias's base URL nor the variable that holds its token.\n\nWithout `base_url` its requests go to api.openai.com, and with a `token_key` they carry another vendor's secret there. Without `token_key` they carry no key at all.\n\nAn entry that has the name of an alias replaces the alias as a whole, with the same result.\n\ndocker-agent starts in every case, and asks for no variable when no `token_key` is written, so the first sign is a refused message.",example:`invalid.yaml:4:15 warning[alias-not-inherited] "calm" inherits neither address nor token from "cloudflare-ai-gateway": its requests go to api.openai.com without a key.

   3 \u2502   calm:
   4 \u2502     provider: cloudflare-ai-gateway
     \u2502               ^^^^^^^^^^^^^^^^^^^^^
  hint: Write base_url:
        https://gateway.ai.cloudflare.com/v1/\${CLOUDFLARE_ACCOUNT_ID}/\${CLOUDFLARE_GATEWAY_ID}/compat
        and token_key: CLOUDFLARE_API_TOKEN in this entry, or name "cloudflare-ai-gateway" on the
        model itself: the built-in alias has both.

invalid.yaml:7:15 warning[alias-not-inherited] "fast" inherits no address from "groq": its requests go to api.openai.com and carry the secret of GROQ_API_KEY there.

   6 \u2502   fast:
   7 \u2502     provider: groq
     \u2502               ^^^^
  hint: Write base_url: https://api.groq.com/openai/v1 in this entry, or name "groq" on the model
        itself: the built-in alias has both.

invalid.yaml:10:15 warning[alias-not-inherited] "staging" inherits no token from "cloudflare-ai-gateway": its requests carry no key.

   9 \u2502   staging:
  10 \u2502     provider: cloudflare-ai-gateway
     \u2502               ^^^^^^^^^^^^^^^^^^^^^
  hint: Write token_key: CLOUDFLARE_API_TOKEN in this entry, or name "cloudflare-ai-gateway" on the
        model itself: the built-in alias has both.

invalid.yaml:12:3 warning[alias-not-inherited] "mistral" replaces the built-in alias of that name as a whole: its requests carry no key.

   2 \u2502 providers:
   \u22EE
  12 \u2502   mistral:
     \u2502   ^^^^^^^
  hint: Write token_key: MISTRAL_API_KEY in this entry, or remove it: the built-in alias has both.

\u26A0 4 problems (4 warnings) in 1 file
`},"byte-order-mark":{prose:`## Why

Some editors put an invisible mark before the first character. docker-agent takes it for a part of the first key and then refuses the file for an unknown key.`,example:`invalid.yaml:1:1 error[byte-order-mark] The file starts with a byte-order mark.

   1 \u2502 \u2039BOM\u203Aagents:
     \u2502 ^^^^^
  hint: Save it as UTF-8 without one: docker-agent takes the mark for a part of the first key.
        (fixable)

\u2716 1 problem (1 error, 1 fixable with --fix) in 1 file
`},"cache-outside-folder":{prose:"## Why\n\nA relative `cache.path` starts at the folder of the configuration and must not leave it; otherwise docker-agent does not start the agent. An absolute path may lie anywhere. Nothing is checked while the cache is not enabled.",example:`invalid.yaml:8:13 error[cache-outside-folder] The path "../answers.json" leads out of the folder of this file.

   2 \u2502   root:
   \u22EE
   7 \u2502       enabled: true
   8 \u2502       path: ../answers.json
     \u2502             ^^^^^^^^^^^^^^^
  hint: Write a path without "..", or an absolute one.

\u2716 1 problem (1 error) in 1 file
`},"coerced-value":{prose:"## Why\n\ndocker-agent is lenient with scalars: `2.5` is cut to 2 where a whole number is expected, `012` is ten, `1.10` becomes the text `1.1`. Where something is lost this is a warning; where only the notation differs, an info.",example:`invalid.yaml:1:10 warning[coerced-value] 012 is read as an octal number: config version 10.

   1 \u2502 version: 012
     \u2502          ^^^
  hint: Write version: "10", or the version that you mean without the leading zero.

invalid.yaml:3:12 warning[coerced-value] 1.10 becomes the text "1.1".

   2 \u2502 metadata:
   3 \u2502   version: 1.10
     \u2502            ^^^^
  hint: Write "1.10" in quotes to keep it as it is.

invalid.yaml:7:18 info[coerced-value] 42 is read as the text "42".

   5 \u2502   root:
   6 \u2502     model: openai/gpt-4o
   7 \u2502     description: 42
     \u2502                  ^^
  hint: Write "42" in quotes.

invalid.yaml:9:21 warning[coerced-value] 2.5 is cut to 2: a whole number is expected.

   5 \u2502   root:
   \u22EE
   8 \u2502     instruction: Answer in one paragraph.
   9 \u2502     max_iterations: 2.5
     \u2502                     ^^^
  hint: Write 2 or 3.

invalid.yaml:10:24 info[coerced-value] The text "5" is read as the number 5.

   5 \u2502   root:
   \u22EE
   9 \u2502     max_iterations: 2.5
  10 \u2502     num_history_items: "5"
     \u2502                        ^^^
  hint: Write 5, without quotes.

\u26A0 5 problems (3 warnings, 2 info) in 1 file
`},"duplicate-key":{prose:"## Why\n\ndocker-agent refuses duplicate keys everywhere, also in free maps such as `provider_opts`. Keys are compared after conversion to text, so `1.0` and `1` are the same key. Outside `agents` a key that `<<` merges in cannot be written out again either.",example:`invalid.yaml:6:5 error[duplicate-key] The key "model" stands twice in this mapping.

   2 \u2502   root:
   3 \u2502     model: openai/gpt-4o
     \u2502     ----- It is first written here.
   4 \u2502     description: Answers questions about the garden
   5 \u2502     instruction: Answer in one paragraph.
   6 \u2502     model: anthropic/claude-sonnet-4-5
     \u2502     ^^^^^
  hint: Keep one of the two.

\u2716 1 problem (1 error) in 1 file
`},"file-too-large":{prose:`## Why

Configurations are written by hand and measure kilobytes. A file of megabytes is nearly always a mix-up: a log, a data set, a bundle. It is left unchecked rather than slowing every run down.`},"gateway-auth-header":{prose:"## Why\n\nA gateway with authentication switched on wants its own token in `cf-aig-authorization`. docker-agent never sends that header by itself: the provider `cloudflare-ai-gateway` sends CLOUDFLARE_API_TOKEN as `Authorization`, which the gateway hands to the provider behind it.\n\nHeaders under `provider_opts.http_headers` go out as written. A placeholder such as `${env.CF_AIG_TOKEN}` is not filled in, so an authenticated gateway answers 401; a literal token works, at the price of a secret in the file. `authorization`, in any case of letters, replaces the token that would have been sent.\n\nWays out: switch authentication off for this gateway; use the provider `cloudflare-workers-ai`, whose REST API takes the token that docker-agent sends; put a proxy in front that adds the header; or fill the value in before docker-agent reads the file, and keep that copy out of version control.",example:`invalid.yaml:9:31 warning[gateway-auth-header] "CF-AIG-Authorization" goes out with the text "\${CF_AIG_TOKEN}" in it, which is not filled in, so an authenticated gateway answers 401.

   3 \u2502   edge:
   \u22EE
   8 \u2502       http_headers:
   9 \u2502         CF-AIG-Authorization: Bearer \${CF_AIG_TOKEN}
     \u2502                               ^^^^^^^^^^^^^^^^^^^^^^
  hint: Switch the gateway's authentication off, use "cloudflare-workers-ai" instead, or let a proxy
        add the header.

invalid.yaml:16:31 warning[gateway-auth-header] "cf-aig-authorization" works only with the gateway's token in the file, since headers are not filled in from variables.

  11 \u2502   gateway:
   \u22EE
  15 \u2502       http_headers:
  16 \u2502         cf-aig-authorization: \u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022
     \u2502                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: This provider never sends the gateway's own token. Switch the gateway's authentication off,
        use "cloudflare-workers-ai" instead, or let a proxy add the header.

invalid.yaml:22:24 warning[gateway-auth-header] "Authorization" replaces the token that is sent from CLOUDFLARE_API_TOKEN, and goes out with the text "\${env.OTHER_TOKEN}" in it, which is not filled in.

  17 \u2502   other:
   \u22EE
  21 \u2502       http_headers:
  22 \u2502         Authorization: Bearer \${env.OTHER_TOKEN}
     \u2502                        ^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Remove it, and set CLOUDFLARE_API_TOKEN to the token that is to be sent.

\u26A0 3 problems (3 warnings) in 1 file
`},"handoff-cycle":{prose:"## Why\n\nWith `force_handoff` an agent always hands over to another one when it has finished. docker-agent refuses a file in which an agent hands over to itself, or in which such handoffs form a circle: the conversation would never end. `handoffs`, which an agent may use or not, can go in circles.",example:`invalid.yaml:6:20 error[handoff-cycle] Forced handoffs go in a circle: root \u2192 editor \u2192 root.

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Draft.
   6 \u2502     force_handoff: editor
     \u2502                    ^^^^^^
   \u22EE
  12 \u2502     force_handoff: root
     \u2502                    ---- "editor" hands on here.
  hint: Remove one of them, or use "handoffs" there.

invalid.yaml:17:20 error[handoff-cycle] The agent "clerk" hands over to itself.

  13 \u2502   clerk:
   \u22EE
  16 \u2502     instruction: File.
  17 \u2502     force_handoff: clerk
     \u2502                    ^^^^^
  hint: Name another agent, or remove it.

\u2716 2 problems (2 errors) in 1 file
`},"hcl-unchecked":{prose:"## Why\n\ndocker-agent reads HCL by its name (`.hcl`) or by its first line, and translates it to YAML. This linter checks YAML only.",example:`invalid.yaml:2:1 info[hcl-unchecked] This is HCL, which docker-agent translates to YAML; it is not checked here.

   1 \u2502 # written in HCL
   2 \u2502 agent "root" {
     \u2502 ^^^^^^^^^^^^^^
  hint: Keep the configuration in YAML to have it checked.

\u2139 1 problem (1 info) in 1 file
`},"ignored-document":{prose:"## Why\n\ndocker-agent reads the first document of a file and ignores the others without a word, so agents or models that stand behind a second `---` do not exist.",example:`invalid.yaml:6:1 warning[ignored-document] docker-agent reads the first YAML document only; everything after this line is ignored.

   6 \u2502 ---
     \u2502 ^^^
  hint: Move it into the first document or into a file of its own.

\u26A0 1 problem (1 warning) in 1 file
`},"invalid-api-type":{prose:"## Why\n\n`api_type` chooses between the two APIs of OpenAI-compatible servers. docker-agent checks it for every entry under `providers` when it loads the file. `provider_opts.api_type` does the same for one model; a wrong value there fails the start as soon as an agent uses the model, and is a warning before.",example:`invalid.yaml:11:17 error[invalid-api-type] "responses" is no API type.

   7 \u2502   smart:
   \u22EE
  10 \u2502     provider_opts:
  11 \u2502       api_type: responses
     \u2502                 ^^^^^^^^^
  hint: Write "openai_chatcompletions" or "openai_responses".

invalid.yaml:16:17 warning[invalid-api-type] "chat" is no API type.

  12 \u2502   spare: # nobody uses it, so docker-agent does not look at it
   \u22EE
  15 \u2502     provider_opts:
  16 \u2502       api_type: chat
     \u2502                 ^^^^
  hint: Write "openai_chatcompletions" or "openai_responses".

invalid.yaml:21:15 error[invalid-api-type] "openai_chat_completions" is no API type.

  18 \u2502   house:
  19 \u2502     base_url: https://llm.example.com/v1
  20 \u2502     token_key: HOUSE_KEY
  21 \u2502     api_type: openai_chat_completions
     \u2502               ^^^^^^^^^^^^^^^^^^^^^^^
  hint: Did you mean "openai_chatcompletions"?

\u2716 3 problems (2 errors, 1 warning) in 1 file
`},"invalid-auth":{prose:"## Why\n\n`auth` replaces the API key of Anthropic by workload identity federation. docker-agent checks it when it loads a file: the type must be `workload_identity_federation`, the provider `anthropic`, `federation_rule_id` begins with `fdrl_`, `organization_id` must be given, `service_account_id` begins with `svac_`, and `identity_token` has exactly one source; `headers` and `response_field` go with a `url` only. On an entry of `providers` without `provider` the provider is not checked.",example:`invalid.yaml:9:5 error[invalid-auth] "auth" has no type.

   7 \u2502   corp:
   8 \u2502     provider: anthropic
   9 \u2502     auth: {}
     \u2502     ^^^^
  hint: Add type: workload_identity_federation.

invalid.yaml:13:13 error[invalid-auth] "oidc" is no type of "auth".

  10 \u2502   other:
  11 \u2502     provider: anthropic
  12 \u2502     auth:
  13 \u2502       type: oidc
     \u2502             ^^^^
  hint: Write type: workload_identity_federation; there is no other.

invalid.yaml:24:7 error[invalid-auth] The federation has no "organization_id".

  19 \u2502   claude:
   \u22EE
  23 \u2502       type: workload_identity_federation
  24 \u2502       workload_identity_federation:
     \u2502       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Add it.

invalid.yaml:25:29 error[invalid-auth] "federation_rule_id" must begin with "fdrl_".

  19 \u2502   claude:
   \u22EE
  24 \u2502       workload_identity_federation:
  25 \u2502         federation_rule_id: example
     \u2502                             ^^^^^^^
  hint: Copy the id from the Anthropic console.

invalid.yaml:29:11 error[invalid-auth] "identity_token" takes only one of "file" and "env".

  19 \u2502   claude:
   \u22EE
  28 \u2502           file: /var/run/secrets/token
     \u2502           ---- "file" is given here.
  29 \u2502           env: JOB_TOKEN
     \u2502           ^^^
  hint: Keep one.

invalid.yaml:34:13 error[invalid-auth] Workload identity federation works with provider "anthropic" only, not with "openai".

  30 \u2502   gpt:
   \u22EE
  33 \u2502     auth:
  34 \u2502       type: workload_identity_federation
     \u2502             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Remove "auth", or use the provider "anthropic".

invalid.yaml:45:35 error[invalid-auth] An item of "command" is empty.

  36 \u2502   haiku:
   \u22EE
  44 \u2502         identity_token:
  45 \u2502           command: [token-helper, ""]
     \u2502                                   ^^
  hint: Fill it in, or remove it.

invalid.yaml:46:11 error[invalid-auth] "response_field" goes with "url" only.

  36 \u2502   haiku:
   \u22EE
  45 \u2502           command: [token-helper, ""]
  46 \u2502           response_field: access_token
     \u2502           ^^^^^^^^^^^^^^
  hint: Remove it, or take the token from a URL.

\u2716 8 problems (8 errors) in 1 file
`},"invalid-cloudflare-url":{prose:"## Why\n\ndocker-agent uses a `base_url` as it is written and appends the operation, such as `/chat/completions`. The gateway's OpenAI-compatible address is `https://gateway.ai.cloudflare.com/v1/ACCOUNT/GATEWAY/compat`, the REST API's is `https://api.cloudflare.com/client/v4/accounts/ACCOUNT/ai/v1`.\n\nAn address without account or gateway, with the operation already in it or with one `/v1` too many starts and fails at the first message, often with an error that names none of this.\n\nPlaceholders are filled in as `$X`, `${X}` and `${env.X}`; `{account_id}`, `<ACCOUNT>`, `$(X)`, `%X%` and `{{X}}` are not.\n\nThe providers `cloudflare-ai-gateway` and `cloudflare-workers-ai` come with the right address.",example:`invalid.yaml:4:15 warning[invalid-cloudflare-url] The gateway's URL lacks the gateway.

   3 \u2502   no_gateway:
   4 \u2502     base_url: https://gateway.ai.cloudflare.com/v1/\${CLOUDFLARE_ACCOUNT_ID}/compat
     \u2502               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write
        "https://gateway.ai.cloudflare.com/v1/\${CLOUDFLARE_ACCOUNT_ID}/\${CLOUDFLARE_GATEWAY_ID}/compat",
        or use the provider "cloudflare-ai-gateway", which has the address built in.

invalid.yaml:8:15 warning[invalid-cloudflare-url] "gateway.ai.cloudflare.com" stands without "https://", so the URL names no host.

   7 \u2502   no_scheme:
   8 \u2502     base_url: gateway.ai.cloudflare.com/v1/023e105f4ecef8ad9ca31a8372d0c353/prod/compat
     \u2502               ^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write "https://gateway.ai.cloudflare.com/v1/023e105f4ecef8ad9ca31a8372d0c353/prod/compat",
        or use the provider "cloudflare-ai-gateway", which has the address built in. (fixable)

invalid.yaml:12:96 warning[invalid-cloudflare-url] The client appends "/chat/completions" itself, so it would stand there twice.

  11 \u2502   operation:
  12 \u2502 \u2026//gateway.ai.cloudflare.com/v1/023e105f4ecef8ad9ca31a8372d0c353/prod/compat/chat/completions
     \u2502                                                                             ^^^^^^^^^^^^^^^^^
  hint: Write "https://gateway.ai.cloudflare.com/v1/023e105f4ecef8ad9ca31a8372d0c353/prod/compat",
        or use the provider "cloudflare-ai-gateway", which has the address built in. (fixable)

invalid.yaml:16:96 warning[invalid-cloudflare-url] "/compat" is followed by "/v1", a path that the gateway does not serve.

  15 \u2502   twice:
  16 \u2502 \u2026se_url: https://gateway.ai.cloudflare.com/v1/023e105f4ecef8ad9ca31a8372d0c353/prod/compat/v1
     \u2502                                                                                           ^^^
  hint: Write "https://gateway.ai.cloudflare.com/v1/023e105f4ecef8ad9ca31a8372d0c353/prod/compat",
        or use the provider "cloudflare-ai-gateway", which has the address built in. (fixable)

invalid.yaml:20:52 warning[invalid-cloudflare-url] "{account_id}" is sent as it stands: this field fills in $X, \${X} and \${env.X} only.

  19 \u2502   braces:
  20 \u2502     base_url: https://gateway.ai.cloudflare.com/v1/{account_id}/prod/compat
     \u2502                                                    ^^^^^^^^^^^^
  hint: Write "https://gateway.ai.cloudflare.com/v1/\${CLOUDFLARE_ACCOUNT_ID}/prod/compat", or use
        the provider "cloudflare-ai-gateway", which has the address built in.

invalid.yaml:24:15 warning[invalid-cloudflare-url] The REST API's URL lacks "/v1" after "/ai".

  23 \u2502   rest:
  24 \u2502     base_url: https://api.cloudflare.com/client/v4/accounts/\${CLOUDFLARE_ACCOUNT_ID}/ai
     \u2502               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write "https://api.cloudflare.com/client/v4/accounts/\${CLOUDFLARE_ACCOUNT_ID}/ai/v1", or use
        the provider "cloudflare-workers-ai", which has the address built in. (fixable)

\u26A0 6 problems (6 warnings, 4 fixable with --fix) in 1 file
`},"invalid-encoding":{prose:`## Why

YAML for docker-agent is UTF-8. Files saved as UTF-16 (the default of some Windows programs) or in a legacy code page such as Windows-1252 are refused, or their letters arrive garbled in the prompts.`},"invalid-first-available":{prose:"## Why\n\nAn entry with `first_available` stands for the first of its candidates whose environment variables are set. It has no settings of its own: docker-agent refuses the file when a provider, a model or any setting of one is written beside it, when it has no candidate, and when one of them is blank. Only `description`, `capabilities` and `parallel_tool_calls` may stand there.",example:`invalid.yaml:10:5 error[invalid-first-available] "provider" cannot stand beside "first_available".

   9 \u2502   picked:
  10 \u2502     provider: anthropic
     \u2502     ^^^^^^^^
  11 \u2502     first_available:
     \u2502     --------------- "first_available" stands here.
  hint: Give each candidate an entry of its own under "models", with its own settings.

invalid.yaml:13:9 error[invalid-first-available] Candidate 2 of "picked" is blank.

   9 \u2502   picked:
   \u22EE
  12 \u2502       - anthropic/claude-sonnet-4-5
  13 \u2502       - " "
     \u2502         ^^^
  hint: Name a model, or remove the entry.

invalid.yaml:14:5 error[invalid-first-available] "temperature" cannot stand beside "first_available".

   9 \u2502   picked:
  10 \u2502     provider: anthropic
  11 \u2502     first_available:
     \u2502     --------------- "first_available" stands here.
   \u22EE
  14 \u2502     temperature: 0
     \u2502     ^^^^^^^^^^^
  hint: Give each candidate an entry of its own under "models", with its own settings.

invalid.yaml:15:5 error[invalid-first-available] "max_tokens" cannot stand beside "first_available".

   9 \u2502   picked:
  10 \u2502     provider: anthropic
  11 \u2502     first_available:
     \u2502     --------------- "first_available" stands here.
   \u22EE
  14 \u2502     temperature: 0
  15 \u2502     max_tokens: 4000
     \u2502     ^^^^^^^^^^
  hint: Give each candidate an entry of its own under "models", with its own settings.

invalid.yaml:17:5 error[invalid-first-available] "first_available" of "none" has no candidate.

  16 \u2502   none:
  17 \u2502     first_available: []
     \u2502     ^^^^^^^^^^^^^^^
  hint: List at least one model.

\u2716 5 problems (5 errors) in 1 file
`},"invalid-harness":{prose:"## Why\n\nAn agent with a `harness` is run by another program, which decides what can be set: `type` names the program and must be given, `effort` exists only for `claude-code`, `agent` and `thinking: true` only for `opencode`, and `compaction_model` for none, since the program does its own compaction. docker-agent refuses the file otherwise.",example:`invalid.yaml:7:7 error[invalid-harness] "effort" cannot be used with the harness "codex".

   2 \u2502   root:
   \u22EE
   6 \u2502       type: codex
     \u2502             ----- The type is set here.
   7 \u2502       effort: high
     \u2502       ^^^^^^
  hint: It goes with type "claude-code" only.

invalid.yaml:8:7 error[invalid-harness] "thinking" cannot be used with the harness "codex".

   2 \u2502   root:
   \u22EE
   6 \u2502       type: codex
     \u2502             ----- The type is set here.
   7 \u2502       effort: high
   8 \u2502       thinking: true
     \u2502       ^^^^^^^^
  hint: It goes with type "opencode" only.

invalid.yaml:9:5 error[invalid-harness] "compaction_model" cannot be used on an agent with a harness.

   2 \u2502   root:
   \u22EE
   5 \u2502     harness:
     \u2502     ------- The harness is set here.
   \u22EE
   9 \u2502     compaction_model: openai/gpt-4o-mini
     \u2502     ^^^^^^^^^^^^^^^^
  hint: Remove it: the harness does its own compaction.

invalid.yaml:13:5 error[invalid-harness] The harness has no type.

  10 \u2502   planner:
  11 \u2502     description: Plans the work.
  12 \u2502     instruction: Plan the work.
  13 \u2502     harness:
     \u2502     ^^^^^^^
  hint: Add "type": "claude-code", "codex", "pi" or "opencode".

invalid.yaml:19:13 error[invalid-harness] "claude_code" is no harness.

  15 \u2502   reviewer:
   \u22EE
  18 \u2502     harness:
  19 \u2502       type: claude_code
     \u2502             ^^^^^^^^^^^
  hint: Did you mean "claude-code"?

invalid.yaml:25:15 error[invalid-harness] "extreme" is no effort.

  20 \u2502   writer:
   \u22EE
  24 \u2502       type: claude-code
  25 \u2502       effort: extreme
     \u2502               ^^^^^^^
  hint: Write "low", "medium", "high", "xhigh" or "max".

\u2716 6 problems (6 errors) in 1 file
`},"invalid-header":{prose:"## Why\n\n`provider_opts` is not checked when a file is loaded. Of `http_headers`, docker-agent sends the entries whose value is text; a number, `true` or null is dropped with a line in the log, and a list or a text in the place of the mapping is dropped as a whole. Only the clients that speak OpenAI's API send extra headers; those of Anthropic, Google and Amazon Bedrock do not read them.",example:`invalid.yaml:8:27 warning[invalid-header] The header "cf-aig-cache-ttl" is dropped, since its value is not text.

   3 \u2502   cached:
   \u22EE
   7 \u2502       http_headers:
   8 \u2502         cf-aig-cache-ttl: 3600
     \u2502                           ^^^^
  hint: Put the value in quotes. (fixable with --unsafe-fixes)

invalid.yaml:9:28 warning[invalid-header] The header "cf-aig-skip-cache" is dropped, since its value is not text.

   3 \u2502   cached:
   \u22EE
   8 \u2502         cf-aig-cache-ttl: 3600
   9 \u2502         cf-aig-skip-cache: true
     \u2502                            ^^^^
  hint: Put the value in quotes. (fixable with --unsafe-fixes)

invalid.yaml:10:9 warning[invalid-header] The header "cf-aig-cache-key" is dropped, since its value is not text.

   3 \u2502   cached:
   \u22EE
   9 \u2502         cf-aig-skip-cache: true
  10 \u2502         cf-aig-cache-key:
     \u2502         ^^^^^^^^^^^^^^^^
  hint: Put the value in quotes.

invalid.yaml:15:7 warning[invalid-header] "http_headers" is no mapping of names to texts, so all of it is dropped.

  11 \u2502   list:
   \u22EE
  14 \u2502     provider_opts:
  15 \u2502       http_headers:
     \u2502       ^^^^^^^^^^^^
  hint: Write one line per header: name: "value".

invalid.yaml:21:7 warning[invalid-header] The client for "anthropic" sends no extra headers; these are ignored.

  17 \u2502   claude:
   \u22EE
  20 \u2502     provider_opts:
  21 \u2502       http_headers:
     \u2502       ^^^^^^^^^^^^
  hint: Remove them, or reach the model through an OpenAI-compatible endpoint.

\u26A0 5 problems (5 warnings, 2 fixable with --unsafe-fixes) in 1 file
`},"invalid-hook":{prose:"## Why\n\nEvery hook needs a `type`: `command` (with the `command` line), `builtin` (with the name of the built-in as `command`) or `model` (with `model` and `prompt`). A matcher without hooks is refused as well. Versions 3 to 7 know only `command`; version 16 adds `evaluator`, and refuses `on_error: block` and `preempt_yolo: true` on events where they can have no effect: before, they are ignored. docker-agent checks nothing else about a hook when it loads a file: an unknown built-in or a matcher that is no regular expression shows only when the event comes.",example:`invalid.yaml:8:15 error[invalid-hook] "Builtin" is no type of hook.

   2 \u2502   root:
   \u22EE
   7 \u2502       session_start:
   8 \u2502         type: Builtin
     \u2502               ^^^^^^^
  hint: Did you mean "builtin"? (fixable)

invalid.yaml:11:17 error[invalid-hook] "shell" is no type of hook.

   2 \u2502   root:
   \u22EE
  10 \u2502       turn_start:
  11 \u2502         - type: shell
     \u2502                 ^^^^^
  hint: Write "command", "builtin", "model" or "evaluator".

invalid.yaml:13:11 error[invalid-hook] The hook has no type.

   2 \u2502   root:
   \u22EE
  10 \u2502       turn_start:
   \u22EE
  13 \u2502         - command: ./log.sh
     \u2502           ^^^^^^^
  hint: Add "type": "command", "builtin", "model" or "evaluator".

invalid.yaml:14:11 error[invalid-hook] A hook of type "builtin" needs "command".

   2 \u2502   root:
   \u22EE
  13 \u2502         - command: ./log.sh
  14 \u2502         - type: builtin
     \u2502           ^^^^
  hint: Name the built-in under "command", such as command: add_date.

invalid.yaml:16:56 warning[invalid-hook] A failing hook cannot block "turn_end".

   2 \u2502   root:
   \u22EE
  15 \u2502       turn_end:
  16 \u2502         - {type: command, command: ./log.sh, on_error: block}
     \u2502                                                        ^^^^^
  hint: Write "warn" or "ignore".

invalid.yaml:18:11 error[invalid-hook] The matcher has no hooks.

   2 \u2502   root:
   \u22EE
  17 \u2502       pre_tool_use:
  18 \u2502         - matcher: shell
     \u2502           ^^^^^^^
  hint: Add them: hooks: [{ type: command, command: \u2026 }].

invalid.yaml:21:15 error[invalid-hook] A hook of type "model" needs "prompt".

   2 \u2502   root:
   \u22EE
  20 \u2502           hooks:
  21 \u2502             - {type: model, model: openai/gpt-4o-mini}
     \u2502               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Add the question to the model.

invalid.yaml:22:40 error[invalid-hook] A hook of type "command" needs "command".

   2 \u2502   root:
   \u22EE
  21 \u2502             - {type: model, model: openai/gpt-4o-mini}
  22 \u2502             - {type: command, command: ""}
     \u2502                                        ^^
  hint: Add the command line to run.

invalid.yaml:24:11 warning[invalid-hook] "preempt_yolo" has no effect on "post_tool_use".

   2 \u2502   root:
   \u22EE
  23 \u2502       post_tool_use:
  24 \u2502         - preempt_yolo: true
     \u2502           ^^^^^^^^^^^^
  hint: It goes with "pre_tool_use".

\u2716 9 problems (7 errors, 2 warnings, 1 fixable with --fix) in 1 file
`},"invalid-instruction-file":{prose:"## Why\n\ndocker-agent reads the files that `instruction_file` names when it loads the configuration. A path is relative to the folder of the configuration and must not leave it; slashes separate its parts. It refuses a path that is absolute, leads out of the folder, names nothing or a folder, and an agent that has an `instruction` as well.",example:`invalid.yaml:6:5 error[invalid-instruction-file] The agent "root" has an instruction and an instruction file.

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Answer briefly.
     \u2502     ----------- The instruction stands here.
   6 \u2502     instruction_file: invalid.yaml
     \u2502     ^^^^^^^^^^^^^^^^
  hint: Keep one of the two.

invalid.yaml:11:24 error[invalid-instruction-file] The path "../writer.md" leads out of the folder of this file.

   8 \u2502   writer:
   9 \u2502     model: openai/gpt-4o
  10 \u2502     description: Writes
  11 \u2502     instruction_file: [../writer.md, /etc/writer.md]
     \u2502                        ^^^^^^^^^^^^
  hint: Write a path relative to this file, without "..".

invalid.yaml:11:38 error[invalid-instruction-file] The path "/etc/writer.md" leads out of the folder of this file.

   8 \u2502   writer:
   9 \u2502     model: openai/gpt-4o
  10 \u2502     description: Writes
  11 \u2502     instruction_file: [../writer.md, /etc/writer.md]
     \u2502                                      ^^^^^^^^^^^^^^
  hint: Write a path relative to this file, without "..".

invalid.yaml:15:24 error[invalid-instruction-file] There is no file "missing.md".

  12 \u2502   reader:
  13 \u2502     model: openai/gpt-4o
  14 \u2502     description: Reads
  15 \u2502     instruction_file: [missing.md, .]
     \u2502                        ^^^^^^^^^^
  hint: Paths are relative to this file.

invalid.yaml:15:36 error[invalid-instruction-file] "." is a folder.

  12 \u2502   reader:
  13 \u2502     model: openai/gpt-4o
  14 \u2502     description: Reads
  15 \u2502     instruction_file: [missing.md, .]
     \u2502                                    ^
  hint: Name a file in it.

\u2716 5 problems (5 errors) in 1 file
`},"invalid-merge":{prose:"## Why\n\n`<<` merges one mapping. Outside `agents`, docker-agent refuses a list of mappings as well.",example:`invalid.yaml:10:3 warning[missing-model] The model "cool" has no provider.

   6 \u2502 models:
   \u22EE
  10 \u2502   cool: &cool
     \u2502   ^^^^
  hint: Add "provider", such as "openai".

invalid.yaml:13:9 error[invalid-merge] Outside "agents" only one mapping can be merged with "<<".

  12 \u2502   careful:
  13 \u2502     <<: [*base, *cool]
     \u2502         ^^^^^^^^^^^^^^

invalid.yaml:15:9 error[invalid-merge] "<<" merges a mapping, not the text "openai".

  14 \u2502   other:
  15 \u2502     <<: openai
     \u2502         ^^^^^^

\u2716 3 problems (2 errors, 1 warning) in 1 file
`},"invalid-provider":{prose:"## Why\n\ndocker-agent checks every entry under `providers`, also those that nothing uses. The name must not be empty, start or end with a blank, or contain a slash. `base_url` is required unless `provider` names a built-in provider other than `openai`, and always when `api_type` is set. It must parse as a URL before placeholders are filled in, so braces cannot stand in the host: `https://${HOST}/v1` is refused, `https://$HOST/v1`, `${env.URL}` and `https://example.com/${PATH}` are not.",example:`invalid.yaml:8:15 error[invalid-provider] The URL "https://\${HOUSE_HOST}/v1" cannot be parsed: the host holds "{".

   7 \u2502   house:
   8 \u2502     base_url: https://\${HOUSE_HOST}/v1
     \u2502               ^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Braces cannot stand in the host: write "https://$HOUSE_HOST", which is filled in as well.
        (fixable)

invalid.yaml:10:3 error[invalid-provider] The provider "bare" has no "base_url".

   6 \u2502 providers:
   \u22EE
  10 \u2502   bare:
     \u2502   ^^^^
  hint: Add "base_url", the address of the API, or "provider", the built-in provider that it is
        based on.

invalid.yaml:12:3 error[invalid-provider] The provider "typed" has no "base_url".

   6 \u2502 providers:
   \u22EE
  12 \u2502   typed:
     \u2502   ^^^^^
  hint: Add "base_url", the address of the API.

invalid.yaml:16:15 error[invalid-provider] The URL "://llm.example.com" cannot be parsed: the scheme is missing.

  15 \u2502   colon:
  16 \u2502     base_url: ://llm.example.com
     \u2502               ^^^^^^^^^^^^^^^^^^
  hint: Write it like "https://example.com/v1".

invalid.yaml:18:3 error[invalid-provider] The name "blank " starts or ends with a blank.

   6 \u2502 providers:
   \u22EE
  18 \u2502   "blank ":
     \u2502   ^^^^^^^^
  hint: Remove the blanks.

invalid.yaml:21:3 error[invalid-provider] The name "a/b" contains a slash.

   6 \u2502 providers:
   \u22EE
  21 \u2502   a/b:
     \u2502   ^^^
  hint: In references, a slash ends the provider: use "-" instead.

\u2716 6 problems (6 errors, 1 fixable with --fix) in 1 file
`},"invalid-ref":{prose:"## Why\n\nAn entry under `mcps` can only be one of a server of Docker's MCP catalog, `docker:NAME`, when it has a `ref`; docker-agent refuses any other one. The same holds for the toolsets of agents up to config version 5. From version 6 on, `ref` of an agent's toolset may also name an entry under `mcps`.",example:`invalid.yaml:11:10 error[invalid-ref] "brave" is no reference to Docker's MCP catalog.

  10 \u2502   search:
  11 \u2502     ref: brave
     \u2502          ^^^^^
  hint: Write "docker:brave" if that is the server's name in the catalog; otherwise use "command" or
        "remote". (fixable with --unsafe-fixes)

invalid.yaml:13:10 error[invalid-ref] "mcp/docker:news" is no reference to Docker's MCP catalog.

  12 \u2502   news:
  13 \u2502     ref: mcp/docker:news
     \u2502          ^^^^^^^^^^^^^^^
  hint: Write "docker:news" if that is the server's name in the catalog; otherwise use "command" or
        "remote". (fixable with --unsafe-fixes)

\u2716 2 problems (2 errors, 2 fixable with --unsafe-fixes) in 1 file
`},"invalid-skill":{prose:"## Why\n\nInline skills need a `name`, a `description` and `instructions`, none of them blank; `context` is `fork` or absent, and `toolsets` and `allowed_tools` go with `context: fork` only. No two inline skills of one list may have the same name. In lists of names and sources, a blank entry and an address that is no URL are refused. The name of a skill is also the command that runs it, so white space in it makes that command impossible; version 16 refuses such a name. All of this holds for `skills` of agents and for the top-level groups, used or not.",example:`invalid.yaml:8:9 error[invalid-skill] An entry of "skills" is blank.

   2 \u2502   root:
   \u22EE
   7 \u2502     skills:
   8 \u2502       - ""
     \u2502         ^^
  hint: Name a skill, or write "local" or the address of a source.

invalid.yaml:9:9 error[invalid-skill] "https://skills example.com/index" is no valid address of a source of skills: the host holds " ".

   2 \u2502   root:
   \u22EE
   8 \u2502       - ""
   9 \u2502       - https://skills example.com/index
     \u2502         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Correct the address.

invalid.yaml:10:9 error[invalid-skill] An inline skill needs "description".

   2 \u2502   root:
   \u22EE
   9 \u2502       - https://skills example.com/index
  10 \u2502       - name: review
     \u2502         ^^^^
  hint: Add "description".

invalid.yaml:12:15 error[invalid-skill] There is another skill "review" in this list.

   2 \u2502   root:
   \u22EE
   7 \u2502     skills:
   \u22EE
  10 \u2502       - name: review
     \u2502               ------ The first one is here.
  11 \u2502         instructions: Read the change line by line.
  12 \u2502       - name: review
     \u2502               ^^^^^^
  hint: Rename one of the two.

invalid.yaml:15:9 error[invalid-skill] "allowed_tools" goes only with a skill that runs on its own.

   2 \u2502   root:
   \u22EE
  14 \u2502         instructions: Read the change once more.
  15 \u2502         allowed_tools: [read_file]
     \u2502         ^^^^^^^^^^^^^
  hint: Add context: fork, or remove it.

invalid.yaml:16:15 warning[invalid-skill] The skill name "write notes" holds white space: the command that runs the skill cannot be typed.

   2 \u2502   root:
   \u22EE
   7 \u2502     skills:
   \u22EE
  16 \u2502       - name: write notes
     \u2502               ^^^^^^^^^^^
  hint: Write "write-notes".

invalid.yaml:18:23 error[invalid-skill] An inline skill needs "instructions".

   2 \u2502   root:
   \u22EE
  17 \u2502         description: Writes release notes.
  18 \u2502         instructions: " "
     \u2502                       ^^^
  hint: "instructions" is blank.

invalid.yaml:24:16 error[invalid-skill] "Fork" is no context of a skill.

  20 \u2502   shared:
   \u22EE
  23 \u2502       instructions: Search the web.
  24 \u2502       context: Fork
     \u2502                ^^^^
  hint: Write context: fork, or leave it out.

\u2716 8 problems (7 errors, 1 warning) in 1 file
`},"invalid-tag":{prose:"## Why\n\ndocker-agent resolves no tags of its own: `!include` includes nothing. A tag on a mapping or a list outside `agents` makes it refuse the file, or even crash.",example:`invalid.yaml:6:18 error[invalid-type] "models" must be a mapping, not the text "models.yaml".

   6 \u2502 models: !include models.yaml
     \u2502                  ^^^^^^^^^^^
  hint: docker-agent resolves no tags: "!include" makes the value a text.

invalid.yaml:7:1 error[invalid-tag] The tag "!team" cannot stand here.

   6 \u2502 models: !include models.yaml
   7 \u2502 providers: !team
     \u2502 ^^^^^^^^^
  hint: Remove the tag; docker-agent resolves none.

\u2716 2 problems (2 errors) in 1 file
`},"invalid-toolset":{prose:"## Why\n\ndocker-agent checks several attributes of toolsets when it loads a file: entries of allow and block lists must not be blank, domain patterns take `*` only in front and address ranges must be real ones, `allowed_domains` and `blocked_domains` exclude each other, `working_dir` makes no sense for a remote server and `allow_private_ips` none for a local one, `oauth` needs the address of a server and a sound redirect address. A `toon` that is no regular expression is worse: the process crashes while it builds the team.",example:`invalid.yaml:8:27 error[invalid-toolset] "docs.*" is no domain pattern: a "*" may only stand in front, as in *.example.com.

   2 \u2502   root:
   \u22EE
   7 \u2502       - type: fetch
   8 \u2502         allowed_domains: ["docs.*", 10.0.0.0/33, ""]
     \u2502                           ^^^^^^^^
  hint: Write a host name, *.example.com for its subdomains, or an address range.

invalid.yaml:8:37 error[invalid-toolset] "10.0.0.0/33" is no domain pattern: with a "/" it must be an address range such as 10.0.0.0/8.

   2 \u2502   root:
   \u22EE
   7 \u2502       - type: fetch
   8 \u2502         allowed_domains: ["docs.*", 10.0.0.0/33, ""]
     \u2502                                     ^^^^^^^^^^^
  hint: Write a host name, *.example.com for its subdomains, or an address range.

invalid.yaml:8:50 error[invalid-toolset] An entry of "allowed_domains" is blank.

   2 \u2502   root:
   \u22EE
   7 \u2502       - type: fetch
   8 \u2502         allowed_domains: ["docs.*", 10.0.0.0/33, ""]
     \u2502                                                  ^^
  hint: Fill it in, or remove it.

invalid.yaml:11:9 error[invalid-toolset] "allowed_domains" and "blocked_domains" exclude each other.

   2 \u2502   root:
   \u22EE
  10 \u2502         allowed_domains: [example.com]
     \u2502         --------------- The other list is here.
  11 \u2502         blocked_domains: [private.example.com]
     \u2502         ^^^^^^^^^^^^^^^
  hint: Keep one of them.

invalid.yaml:13:21 error[invalid-toolset] An entry of "deny_list" is blank.

   2 \u2502   root:
   \u22EE
  12 \u2502       - type: filesystem
  13 \u2502         deny_list: ["  "]
     \u2502                     ^^^^
  hint: Fill it in, or remove it.

invalid.yaml:16:9 error[invalid-toolset] "allow_private_ips" cannot be used with a local MCP server.

   2 \u2502   root:
   \u22EE
  15 \u2502         command: ./server
  16 \u2502         allow_private_ips: true
     \u2502         ^^^^^^^^^^^^^^^^^
  hint: Remove it: it goes with "remote" and "ref".

invalid.yaml:17:15 error[invalid-toolset] "*" in "toon" is no regular expression: "*" has nothing to repeat.

   2 \u2502   root:
   \u22EE
  16 \u2502         allow_private_ips: true
  17 \u2502         toon: "*"
     \u2502               ^^^
  hint: Write regular expressions over tool names, separated by commas, such as .* for every tool.

invalid.yaml:19:9 error[invalid-toolset] "working_dir" cannot be used with a remote MCP server.

   2 \u2502   root:
   \u22EE
  18 \u2502       - type: mcp
  19 \u2502         working_dir: ./tools
     \u2502         ^^^^^^^^^^^
  hint: Remove it: no local process is started.

invalid.yaml:23:13 error[invalid-toolset] "clientSecret" needs "clientId".

   2 \u2502   root:
   \u22EE
  22 \u2502           oauth:
  23 \u2502             clientSecret: \${env.DOCS_SECRET}
     \u2502             ^^^^^^^^^^^^
  hint: Add the "clientId" that it belongs to.

invalid.yaml:24:34 error[invalid-toolset] "callbackRedirectURL" must begin with https://, since its host is not this machine.

   2 \u2502   root:
   \u22EE
  23 \u2502             clientSecret: \${env.DOCS_SECRET}
  24 \u2502             callbackRedirectURL: http://docs.example.com/callback
     \u2502                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write an address such as http://localhost:\${callbackPort}/callback or
        https://example.com/callback.

invalid.yaml:27:9 error[invalid-toolset] "oauth" needs "remote.url".

   2 \u2502   root:
   \u22EE
  26 \u2502         ref: docker:duckduckgo
  27 \u2502         remote:
     \u2502         ^^^^^^
  hint: Remove it, or give the address of the server.

\u2716 11 problems (11 errors) in 1 file
`},"invalid-toolset-source":{prose:"## Why\n\nAn `mcp` toolset is a server that docker-agent starts (`command`), one that it connects to (`remote.url`), or one from the Docker catalog or the top-level `mcps` (`ref`). With none of the three, or with two, the file is refused; that holds for entries of `mcps` and `toolsets` as well, used or not. An empty text counts as absent.",example:`invalid.yaml:7:9 error[invalid-toolset-source] The MCP toolset has no source.

   2 \u2502   root:
   \u22EE
   6 \u2502     toolsets:
   7 \u2502       - type: mcp
     \u2502         ^^^^
  hint: Give it one of "command", "remote: { url: \u2026 }" or "ref".

invalid.yaml:10:9 error[invalid-toolset-source] "remote" has no "url".

   2 \u2502   root:
   \u22EE
   9 \u2502       - type: mcp
  10 \u2502         remote:
     \u2502         ^^^^^^
  hint: Add the address of the server: remote: { url: https://\u2026 }.

invalid.yaml:14:9 error[invalid-toolset-source] An MCP toolset takes only one of "command" and "remote".

   2 \u2502   root:
   \u22EE
  13 \u2502         command: npx
     \u2502         ------- "command" is given here.
  14 \u2502         remote:
     \u2502         ^^^^^^
  hint: Keep one; two servers are two toolsets.

invalid.yaml:16:9 error[invalid-toolset-source] The MCP toolset has no source.

   2 \u2502   root:
   \u22EE
   6 \u2502     toolsets:
   \u22EE
  16 \u2502       - type: mcp
     \u2502         ^^^^
  hint: Give it one of "command", "remote: { url: \u2026 }" or "ref".

invalid.yaml:19:3 error[invalid-toolset-source] The MCP toolset has no source.

  18 \u2502 mcps:
  19 \u2502   tickets:
     \u2502   ^^^^^^^
  hint: Give it one of "command", "remote: { url: \u2026 }" or "ref".

\u2716 5 problems (5 errors) in 1 file
`},"invalid-type":{prose:'## Why\n\ndocker-agent converts some values (a number where text is expected becomes text) and refuses the others: text for a list, a list for text, `"true"` for a boolean. This rule reports what it refuses; `coerced-value` reports what it changes.',example:`invalid.yaml:6:17 error[invalid-type] "sub_agents" must be a list of texts, not the text "helper".

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Answer in one paragraph.
   6 \u2502     sub_agents: helper
     \u2502                 ^^^^^^
  hint: Write "- helper" on a line of its own, or [helper].

invalid.yaml:7:15 error[invalid-type] "add_date" must be true or false, not the text "yes".

   2 \u2502   root:
   \u22EE
   6 \u2502     sub_agents: helper
   7 \u2502     add_date: "yes"
     \u2502               ^^^^^
  hint: Write true, without quotes.

invalid.yaml:8:21 error[invalid-type] "max_iterations" must be a whole number, not the text "many".

   2 \u2502   root:
   \u22EE
   7 \u2502     add_date: "yes"
   8 \u2502     max_iterations: many
     \u2502                     ^^^^

invalid.yaml:10:5 error[invalid-type] "model" must be text, not a list.

   9 \u2502   helper:
  10 \u2502     model: [openai/gpt-4o]
     \u2502     ^^^^^

\u2716 4 problems (4 errors) in 1 file
`},"invalid-value":{prose:`## Why

Where docker-agent checks a value against a list or a format, a wrong one makes it refuse the file; capitals matter. Where it does not check at load, the value has no effect or fails when it is used: then this rule only warns.`,example:`invalid.yaml:6:13 error[invalid-value] "Balanced" is no value of "safety".

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Help.
   6 \u2502     safety: Balanced
     \u2502             ^^^^^^^^
  hint: Did you mean "balanced"? (fixable)

invalid.yaml:9:17 error[invalid-value] "cooldown" must be a duration, not the number 60.

   2 \u2502   root:
   \u22EE
   8 \u2502       models: [openai/gpt-4o-mini]
   9 \u2502       cooldown: 60
     \u2502                 ^^
  hint: A unit is needed: write "60s" for seconds.

invalid.yaml:14:20 error[invalid-value] "best_effort" is no value of "profile".

   2 \u2502   root:
   \u22EE
  13 \u2502         lifecycle:
  14 \u2502           profile: best_effort
     \u2502                    ^^^^^^^^^^^
  hint: Did you mean "best-effort"? (fixable)

invalid.yaml:15:20 error[invalid-value] "sometimes" is no value of "restart".

   2 \u2502   root:
   \u22EE
  14 \u2502           profile: best_effort
  15 \u2502           restart: sometimes
     \u2502                    ^^^^^^^^^
  hint: Write "never", "on_failure" or "always".

invalid.yaml:20:22 error[invalid-value] "hihg" is no thinking budget.

  17 \u2502   claude:
  18 \u2502     provider: anthropic
  19 \u2502     model: claude-sonnet-4-5
  20 \u2502     thinking_budget: hihg
     \u2502                      ^^^^
  hint: Did you mean "high"?

invalid.yaml:21:25 error[invalid-value] "dollars" is no value of "type".

  17 \u2502   claude:
   \u22EE
  20 \u2502     thinking_budget: hihg
  21 \u2502     task_budget: {type: dollars, total: 5}
     \u2502                         ^^^^^^^
  hint: Write "tokens".

invalid.yaml:23:11 error[invalid-value] "strickt" is no value of "safety".

  22 \u2502 runtime:
  23 \u2502   safety: strickt
     \u2502           ^^^^^^^
  hint: Did you mean "strict"? (fixable with --unsafe-fixes)

\u2716 7 problems (7 errors, 2 fixable with --fix, 1 fixable with --unsafe-fixes) in 1 file
`},"key-needs-version":{prose:`## Why

Each config version has its own strict parser. A key of a later version is refused as unknown; declaring that version, or none at all (which means the newest), makes it available.`,example:`invalid.yaml:7:5 error[key-needs-version] "readonly" exists since config version 10, but the file declares version 8.

   3 \u2502   root:
   \u22EE
   6 \u2502     instruction: Answer in one paragraph.
   7 \u2502     readonly: true
     \u2502     ^^^^^^^^
   8 \u2502     use_toolsets: [files]
     \u2502     ------------ "use_toolsets" exists since version 10.
   9 \u2502 toolsets:
     \u2502 -------- "toolsets" exists since version 10.
  hint: Declare version: "10" or later. (fixable with --unsafe-fixes)

\u2716 1 problem (1 error, 1 fixable with --unsafe-fixes) in 1 file
`},"malformed-env":{prose:`## Why

docker-agent puts the value of a variable into addresses and headers without looking at it. CLOUDFLARE_ACCOUNT_ID that is no account id (32 hexadecimal characters, as on the overview page of the account), a placeholder left from an example, a copied URL, or quotes and line breaks that came along from a file make every request fail, with an answer that names none of them. agent-lint looks at the form only, and never prints the value.`,example:`invalid.yaml:4:12 warning[malformed-env] CLOUDFLARE_ACCOUNT_ID holds no account id, which has 32 hexadecimal characters (here are 10).

   3 \u2502   root:
   4 \u2502     model: cloudflare-ai-gateway/openai/gpt-4o, mistral/mistral-large-latest
     \u2502            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Set it to the account id alone; the dashboard shows it on the account's overview page.

invalid.yaml:4:12 warning[malformed-env] CLOUDFLARE_API_TOKEN has quotes around its value.

   3 \u2502   root:
   4 \u2502     model: cloudflare-ai-gateway/openai/gpt-4o, mistral/mistral-large-latest
     \u2502            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Set it to the bare value.

invalid.yaml:4:12 warning[malformed-env] CLOUDFLARE_GATEWAY_ID holds a URL.

   3 \u2502   root:
   4 \u2502     model: cloudflare-ai-gateway/openai/gpt-4o, mistral/mistral-large-latest
     \u2502            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Set it to the name of the gateway alone.

invalid.yaml:4:49 warning[malformed-env] MISTRAL_API_KEY holds a placeholder.

   3 \u2502   root:
   4 \u2502     model: cloudflare-ai-gateway/openai/gpt-4o, mistral/mistral-large-latest
     \u2502                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Set it to the bare value.

\u26A0 4 problems (4 warnings) in 1 file
`},"misplaced-toolset-attribute":{prose:"## Why\n\nMost attributes of a toolset belong to one or a few types: `command` to `mcp` and `lsp`, `path` to `memory` and `tasks`. docker-agent refuses a file in which one of them has a value on a toolset of another type, also under the top-level `toolsets` and `mcps` and when no agent uses the entry. An empty text, list or map and `false` pass, except for a few attributes that are refused by their mere presence (`ignore_vcs`, `sudo_askpass`, `recall`, `config`, `lifecycle`, `rag_config`). Where several attributes of a toolset do not fit, the type itself is probably wrong, and the rule says so once. Which types take an attribute depends on the config version of the file.",example:`invalid.yaml:9:9 error[misplaced-toolset-attribute] "path" cannot be used on a toolset of type "todo".

   2 \u2502   root:
   \u22EE
   8 \u2502       - type: todo
     \u2502               ---- The type is set here.
   9 \u2502         path: ./notes.db
     \u2502         ^^^^
  hint: It goes with type "memory" or "tasks".

invalid.yaml:12:9 error[misplaced-toolset-attribute] "headers" cannot be used on a toolset of type "mcp".

   2 \u2502   root:
   \u22EE
  10 \u2502       - type: mcp
     \u2502               --- The type is set here.
  11 \u2502         command: npx
  12 \u2502         headers: {X-Team: docs}
     \u2502         ^^^^^^^
  hint: For a remote server write remote: { url: \u2026, headers: { \u2026 } }.

invalid.yaml:14:15 error[misplaced-toolset-attribute] A toolset of type "shell" does not take "file_types", "command" or "args".

   2 \u2502   root:
   \u22EE
  13 \u2502       # Three attributes of another type: the type is wrong.
  14 \u2502       - type: shell
     \u2502               ^^^^^
  15 \u2502         command: gopls
     \u2502         ------- "command" is given here.
  16 \u2502         args: [serve]
     \u2502         ---- "args" is given here.
  17 \u2502         file_types: [.go]
     \u2502         ---------- "file_types" is given here.
  hint: All of its attributes go with type "lsp".

invalid.yaml:21:5 error[misplaced-toolset-attribute] "ignore_vcs" cannot be used on a toolset of type "tasks".

  19 \u2502   files:
  20 \u2502     type: tasks
     \u2502           ----- The type is set here.
  21 \u2502     ignore_vcs: false
     \u2502     ^^^^^^^^^^
  hint: It goes with type "filesystem".

invalid.yaml:25:5 error[misplaced-toolset-attribute] "shared" cannot be used on an entry of "mcps".

  23 \u2502   search:
  24 \u2502     ref: docker:duckduckgo
  25 \u2502     shared: true
     \u2502     ^^^^^^
  hint: It goes with type "todo".

\u2716 5 problems (5 errors) in 1 file
`},"missing-env":{prose:"## Why\n\nBefore it starts, docker-agent asks for the tokens and for the placeholders in addresses and model ids of every model that an agent uses; one that is missing or empty stops the start. Some it only misses when it builds the client, with the same effect: those of fallback and title models, and the token of an alias whose `base_url` is overridden.\n\nVariables are looked for in the files given with `--env-file`, in the process environment, in `/run/secrets` and in `~/.config/cagent/.env`; the first source that has one wins. What a credential helper, Docker Desktop or a ChatGPT login supplies is out of sight here.\n\nWith `--env warn` these are warnings; with `--env off` nothing is said about the environment.",example:`invalid.yaml:12:12 error[missing-env] CLOUDFLARE_ACCOUNT_ID is not set; agents "root" and "writer" cannot start without it.

  11 \u2502   root:
  12 \u2502     model: gateway
     \u2502            ^^^^^^^
  hint: Looked for in the process environment.

invalid.yaml:12:12 error[missing-env] CLOUDFLARE_API_TOKEN is not set; agents "root" and "writer" cannot start without it.

  11 \u2502   root:
  12 \u2502     model: gateway
     \u2502            ^^^^^^^
  hint: Looked for in the process environment. CF_API_TOKEN is set; docker-agent reads
        CLOUDFLARE_API_TOKEN.

invalid.yaml:12:12 error[missing-env] CLOUDFLARE_GATEWAY_ID is set, but empty; agents "root" and "writer" cannot start without it.

  11 \u2502   root:
  12 \u2502     model: gateway
     \u2502            ^^^^^^^
  hint: Looked for in the process environment.

invalid.yaml:17:16 error[missing-env] MISTRAL_API_KEY is not set; agent "root" cannot start without it.

  11 \u2502   root:
   \u22EE
  16 \u2502     fallback:
  17 \u2502       models: [mistral/mistral-large-latest]
     \u2502                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Looked for in the process environment. MISTRAL_API_KYE is set; docker-agent reads
        MISTRAL_API_KEY.

invalid.yaml:23:12 error[missing-env] No candidate of "any" has its variables set; agent "reader" cannot start without one of: ANTHROPIC_API_KEY; GOOGLE_API_KEY or GEMINI_API_KEY.

  22 \u2502   reader:
  23 \u2502     model: any
     \u2502            ^^^
  hint: Looked for in the process environment.

\u2716 5 problems (5 errors) in 1 file
`},"missing-key":{prose:"## Why\n\nA part of the configuration cannot work without this key, and docker-agent refuses the file. An empty text or list counts as missing. What a toolset needs depends on its type and on the config version: `lsp` needs `command`, `a2a`, `openapi` and `open_url` need `url`, `model_picker` needs `models`, `rag` needs `ref` or `rag_config`, and `memory` needs `path` in versions 2 to 5.",example:`invalid.yaml:7:9 error[missing-key] A toolset of type "lsp" needs "command".

   2 \u2502   root:
   \u22EE
   6 \u2502     toolsets:
   7 \u2502       - type: lsp
     \u2502         ^^^^
  hint: Add the language server to start, such as command: gopls.

invalid.yaml:9:9 error[missing-key] A toolset of type "a2a" needs "url".

   2 \u2502   root:
   \u22EE
   6 \u2502     toolsets:
   \u22EE
   9 \u2502       - type: a2a
     \u2502         ^^^^
  hint: Add the address of the remote agent: url: https://\u2026.

invalid.yaml:11:14 error[missing-key] A toolset of type "openapi" needs "url".

   2 \u2502   root:
   \u22EE
  10 \u2502       - type: openapi
  11 \u2502         url: ""
     \u2502              ^^
  hint: "url" is empty.

invalid.yaml:12:9 error[missing-key] A toolset of type "open_url" needs "url".

   2 \u2502   root:
   \u22EE
   6 \u2502     toolsets:
   \u22EE
  12 \u2502       - type: open_url
     \u2502         ^^^^
  hint: Add the address to open: url: https://\u2026.

invalid.yaml:14:9 error[missing-key] A toolset of type "model_picker" needs "models".

   2 \u2502   root:
   \u22EE
  13 \u2502       - type: model_picker
  14 \u2502         models: []
     \u2502         ^^^^^^
  hint: "models" is empty.

invalid.yaml:15:9 error[missing-key] A toolset of type "rag" needs "ref" or "rag_config".

   2 \u2502   root:
   \u22EE
   6 \u2502     toolsets:
   \u22EE
  15 \u2502       - type: rag
     \u2502         ^^^^
  hint: Name an entry of the top-level "rag" (ref: \u2026), or describe the source under "rag_config".

\u2716 6 problems (6 errors) in 1 file
`},"missing-model":{prose:"## Why\n\nAn agent needs a `model`, unless it has a `harness`; a text of nothing but commas and blanks names none. An entry under `models` needs a `provider`, unless it is a list of models or has `first_available`; without it docker-agent refuses to start as soon as something uses the entry. An entry with a provider but without `model` starts and sends an empty id, which the provider refuses: a warning, except with `routing`, where the start fails.",example:`invalid.yaml:2:3 error[missing-model] The agent "root" has no model.

   1 \u2502 agents:
   2 \u2502   root:
     \u2502   ^^^^
  hint: Add "model", such as "openai/gpt-4o".

invalid.yaml:7:12 error[missing-model] " , " names no model.

   6 \u2502   writer:
   7 \u2502     model: " , "
     \u2502            ^^^^^
  hint: Name a model such as "openai/gpt-4o".

invalid.yaml:15:16 error[missing-model] An empty text names no model.

  10 \u2502   helper:
   \u22EE
  14 \u2502     fallback:
  15 \u2502       models: ["", empty]
     \u2502                ^^
  hint: Name a model, or remove the entry.

invalid.yaml:21:3 error[missing-model] The model "fast" has no provider.

  20 \u2502 models:
  21 \u2502   fast:
     \u2502   ^^^^
  hint: Split "openai/gpt-4o-mini": provider: openai, model: gpt-4o-mini.

invalid.yaml:23:3 warning[missing-model] The model "empty" has no model id.

  20 \u2502 models:
   \u22EE
  23 \u2502   empty:
     \u2502   ^^^^^
  hint: Add "model" with the id that the provider knows.

invalid.yaml:29:9 error[missing-model] This routing rule names no model.

  25 \u2502   router:
   \u22EE
  28 \u2502     routing:
  29 \u2502       - examples: [Where is it?]
     \u2502         ^^^^^^^^
  hint: Add "model", the target of the rule.

\u2716 6 problems (5 errors, 1 warning) in 1 file
`},"missing-provider-prefix":{prose:'## Why\n\nOn Cloudflare AI Gateway a model id has the form `provider/model`: `workers-ai/@cf/meta/llama-3.1-8b-instruct`, `openai/gpt-4o`. docker-agent adds nothing, so for `@cf/\u2026` the gateway takes "@cf" for the provider, and for `gpt-4o` it finds none; both are answered with an error, and nothing appears in the gateway\'s log. The provider `cloudflare-workers-ai` is the other way round: it calls Workers AI itself, whose ids begin with `@cf/`. There `workers-ai/` becomes part of the id, and a dynamic route (`dynamic/\u2026`) does not exist. The file starts in all cases; the first message fails.',example:`invalid.yaml:5:12 warning[missing-provider-prefix] "@cf/meta/llama-3.1-8b-instruct" lacks the provider that the gateway routes by.

   3 \u2502   small:
   4 \u2502     provider: cloudflare-ai-gateway
   5 \u2502     model: "@cf/meta/llama-3.1-8b-instruct"
     \u2502            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write "workers-ai/@cf/meta/llama-3.1-8b-instruct". (fixable)

invalid.yaml:8:12 warning[missing-provider-prefix] "house-model" lacks the provider that the gateway routes by.

   6 \u2502   house:
   7 \u2502     provider: cloudflare-ai-gateway
   8 \u2502     model: house-model
     \u2502            ^^^^^^^^^^^
  hint: Write the provider in front: "openai/\u2026", "workers-ai/@cf/\u2026", "custom-SLUG/\u2026".

invalid.yaml:16:33 warning[missing-provider-prefix] "gpt-4o" lacks the provider that the gateway routes by.

  10 \u2502   root:
   \u22EE
  15 \u2502       models:
  16 \u2502         - cloudflare-ai-gateway/gpt-4o
     \u2502                                 ^^^^^^
  hint: Probably "openai/gpt-4o" is meant. (fixable with --unsafe-fixes)

invalid.yaml:17:33 warning[missing-provider-prefix] "workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast" has the gateway's form; Workers AI knows the id without "workers-ai/".

  10 \u2502   root:
   \u22EE
  16 \u2502         - cloudflare-ai-gateway/gpt-4o
  17 \u2502         - cloudflare-workers-ai/workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast
     \u2502                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write "@cf/meta/llama-3.3-70b-instruct-fp8-fast". (fixable)

invalid.yaml:18:33 warning[missing-provider-prefix] "dynamic/support" is a dynamic route, which only the gateway knows.

  10 \u2502   root:
   \u22EE
  17 \u2502         - cloudflare-workers-ai/workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast
  18 \u2502         - cloudflare-workers-ai/dynamic/support
     \u2502                                 ^^^^^^^^^^^^^^^
  hint: Use the provider "cloudflare-ai-gateway" for it.

\u26A0 5 problems (5 warnings, 2 fixable with --fix, 1 fixable with --unsafe-fixes) in 1 file
`},"model-cycle":{prose:"## Why\n\nAn entry under `models` without `provider` and with commas in `model` is a list, and lists in it are expanded. When a list contains itself, directly or over another one, docker-agent expands it without end and crashes as soon as an agent uses it.",example:`invalid.yaml:10:41 error[model-cycle] The list of models "all" contains itself: all \u2192 some \u2192 all.

   7 \u2502   all:
     \u2502   --- "all" is defined here.
   8 \u2502     model: openai/gpt-4o, some
   9 \u2502   some:
     \u2502   ---- "some" is defined here.
  10 \u2502     model: anthropic/claude-sonnet-4-5, all
     \u2502                                         ^^^
  hint: Name single models here.

invalid.yaml:12:27 warning[model-cycle] The list of models "unused" contains itself.

  11 \u2502   unused:
     \u2502   ------ "unused" is defined here.
  12 \u2502     model: openai/gpt-4o, unused
     \u2502                           ^^^^^^
  hint: Name single models here.

\u2716 2 problems (1 error, 1 warning) in 1 file
`},"model-id-case":{prose:"## Why\n\ndocker-agent passes a model id on letter for letter, and most servers compare it so: `openai/GPT-4o` is another model to them than `openai/gpt-4o`, and every message fails. The file starts all the same, since nothing checks the id beforehand. The ids are those of the models.dev catalog; an id that it does not list in any case is not reported, as catalogs lag behind the providers. On Cloudflare AI Gateway the provider in front of the id counts too: `Workers-AI/@CF/\u2026` becomes `workers-ai/@cf/\u2026`.",example:`invalid.yaml:5:12 warning[model-id-case] "openai/GPT-4o-mini" differs from "openai/gpt-4o-mini" in upper and lower case.

   3 \u2502   mini:
   4 \u2502     provider: cloudflare-ai-gateway
   5 \u2502     model: openai/GPT-4o-mini
     \u2502            ^^^^^^^^^^^^^^^^^^
  hint: Write "openai/gpt-4o-mini", as the provider does (catalog of 2026-11-24). (fixable)

invalid.yaml:13:33 warning[model-id-case] "Workers-AI/@CF/Meta/Llama-3.1-8B-Instruct" differs from "workers-ai/@cf/meta/llama-3.1-8b-instruct" in upper and lower case.

   7 \u2502   root:
   \u22EE
  12 \u2502       models:
  13 \u2502         - cloudflare-ai-gateway/Workers-AI/@CF/Meta/Llama-3.1-8B-Instruct
     \u2502                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write "workers-ai/@cf/meta/llama-3.1-8b-instruct", as the provider does (catalog of
        2026-11-24). (fixable)

invalid.yaml:14:33 warning[model-id-case] "@CF/meta/llama-3.3-70b-instruct-fp8-fast" differs from "@cf/meta/llama-3.3-70b-instruct-fp8-fast" in upper and lower case.

   7 \u2502   root:
   \u22EE
  13 \u2502         - cloudflare-ai-gateway/Workers-AI/@CF/Meta/Llama-3.1-8B-Instruct
  14 \u2502         - cloudflare-workers-ai/@CF/meta/llama-3.3-70b-instruct-fp8-fast
     \u2502                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write "@cf/meta/llama-3.3-70b-instruct-fp8-fast", as the provider does (catalog of
        2026-11-24). (fixable)

invalid.yaml:16:37 warning[model-id-case] "Claude-Sonnet-4-5" differs from "claude-sonnet-4-5" in upper and lower case.

  15 \u2502   writer:
  16 \u2502     model: openai/gpt-4o, anthropic/Claude-Sonnet-4-5
     \u2502                                     ^^^^^^^^^^^^^^^^^
  hint: Write "claude-sonnet-4-5", as the provider does (catalog of 2026-11-24). (fixable)

\u26A0 4 problems (4 warnings, 4 fixable with --fix) in 1 file
`},"no-agents":{prose:"## Why\n\nA docker-agent file needs at least one entry under `agents`; without one it is refused.",example:`invalid.yaml:1:1 error[no-agents] No agent is defined.

   1 \u2502 models:
     \u2502 ^^^^^^
  hint: Add one under "agents": root: { model: openai/gpt-4o, instruction: \u2026 }.

\u2716 1 problem (1 error) in 1 file
`},"out-of-range":{prose:"## Why\n\ndocker-agent checks a number of values when it loads a file, and refuses the file when one is outside its range: budgets, prices and durations must not be negative, `compaction_threshold` must be greater than 0 and at most 1, `retries` and `max_restarts` go down to -1, `jitter` lies between 0 and 1. `.nan` passes these checks. In files of versions below 15, `.nan` and `.inf` are worse: docker-agent crashes when it carries them over to its newest version.",example:`invalid.yaml:6:27 error[out-of-range] "compaction_threshold" must be greater than 0 and at most 1, not 80.

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Help.
   6 \u2502     compaction_threshold: 80
     \u2502                           ^^
  hint: It is a share of the context window: 0.8 means 80 %.

invalid.yaml:10:16 error[out-of-range] "retries" must be -1 or more, not -2.

   2 \u2502   root:
   \u22EE
   9 \u2502       models: [openai/gpt-4o-mini]
  10 \u2502       retries: -2
     \u2502                ^^
  hint: Write -1 for no retries, 0 for the default number.

invalid.yaml:11:17 error[out-of-range] "cooldown" must be 0 or more, not -30s.

   2 \u2502   root:
   \u22EE
  10 \u2502       retries: -2
  11 \u2502       cooldown: -30s
     \u2502                 ^^^^
  hint: Write a duration such as 30s.

invalid.yaml:16:25 error[out-of-range] "max_restarts" must be -1 or more, not -3.

   2 \u2502   root:
   \u22EE
  15 \u2502         lifecycle:
  16 \u2502           max_restarts: -3
     \u2502                         ^^
  hint: Write -1 for no limit, 0 for the default of the profile.

invalid.yaml:17:29 error[out-of-range] "jitter" must be between 0 and 1, not 1.5.

   2 \u2502   root:
   \u22EE
  16 \u2502           max_restarts: -3
  17 \u2502           backoff: {jitter: 1.5, multiplier: -1}
     \u2502                             ^^^

invalid.yaml:17:46 error[out-of-range] "multiplier" must be 0 or more, not -1.

   2 \u2502   root:
   \u22EE
  16 \u2502           max_restarts: -3
  17 \u2502           backoff: {jitter: 1.5, multiplier: -1}
     \u2502                                              ^^

invalid.yaml:22:27 error[out-of-range] "compaction_threshold" must be greater than 0 and at most 1, not 0.

  19 \u2502   main:
  20 \u2502     provider: openai
  21 \u2502     model: gpt-4o
  22 \u2502     compaction_threshold: 0
     \u2502                           ^
  hint: It is a share of the context window: 0.8 means 80 %.

invalid.yaml:23:19 error[out-of-range] "input" must be 0 or more, not -1.

  19 \u2502   main:
   \u22EE
  22 \u2502     compaction_threshold: 0
  23 \u2502     cost: {input: -1}
     \u2502                   ^^

invalid.yaml:25:21 error[out-of-range] "max_cost" must be 0 or more, not -0.5.

  24 \u2502 budgets:
  25 \u2502   small: {max_cost: -0.5, max_tokens: -1, max_time: -10m}
     \u2502                     ^^^^
  hint: 0 means no limit.

invalid.yaml:25:39 error[out-of-range] "max_tokens" must be 0 or more, not -1.

  24 \u2502 budgets:
  25 \u2502   small: {max_cost: -0.5, max_tokens: -1, max_time: -10m}
     \u2502                                       ^^
  hint: 0 means no limit.

invalid.yaml:25:53 error[out-of-range] "max_time" must be 0 or more, not -10m.

  24 \u2502 budgets:
  25 \u2502   small: {max_cost: -0.5, max_tokens: -1, max_time: -10m}
     \u2502                                                     ^^^^
  hint: 0 means no limit.

\u2716 11 problems (11 errors) in 1 file
`},"provider-case":{prose:'## Why\n\nProvider names are compared letter for letter: `OpenAI/gpt-4o` is refused at start with "unknown provider type". The candidates of `first_available` pass a first check that ignores case, and fail when they are chosen: behind another candidate this is a warning.',example:`invalid.yaml:3:12 error[provider-case] The provider "OpenAI" is called "openai".

   2 \u2502   root:
   3 \u2502     model: OpenAI/gpt-4o
     \u2502            ^^^^^^
  hint: Write "openai": case counts. (fixable)

invalid.yaml:10:15 error[provider-case] The provider "Anthropic" is called "anthropic".

   9 \u2502   smart:
  10 \u2502     provider: "Anthropic"
     \u2502               ^^^^^^^^^^^
  hint: Write "anthropic": case counts. (fixable)

invalid.yaml:13:15 error[provider-case] The provider "House" is called "house".

  12 \u2502   own:
  13 \u2502     provider: House
     \u2502               ^^^^^
   \u22EE
  16 \u2502   house:
     \u2502   ----- "house" is defined here.
  hint: Write "house": case counts. (fixable)

\u2716 3 problems (3 errors, 3 fixable with --fix) in 1 file
`},"removed-key":{prose:"## Why\n\nKeys that a config version no longer has are refused as unknown; most have a successor, which the hint names. `env` and `env_file` of versions 0 and 1 are refused although their parsers know them: the upgrade to later versions cannot carry them over. `safer` of toolsets does nothing in version 15 and is refused from 16 on.",example:`invalid.yaml:7:5 error[removed-key] "rag" was removed after config version 6.

   3 \u2502   root:
   \u22EE
   6 \u2502     instruction: Answer in one paragraph.
   7 \u2502     rag: [handbook]
     \u2502     ^^^
  hint: Write toolsets: [{ type: rag, ref: \u2026 }].

invalid.yaml:10:9 error[removed-key] "sandbox" was removed after config version 5.

   3 \u2502   root:
   \u22EE
   9 \u2502       - type: shell
  10 \u2502         sandbox:
     \u2502         ^^^^^^^
  hint: Write runtime: { sandbox: true } at the top level.

invalid.yaml:13:3 warning[missing-key] "handbook" has no "strategies".

  12 \u2502 rag:
  13 \u2502   handbook:
     \u2502   ^^^^^^^^

\u2716 3 problems (2 errors, 1 warning) in 1 file
`},"secret-in-config":{prose:"## Why\n\nConfiguration files are shared and kept in version control, and a secret in them has to be counted as known to others. docker-agent reads secrets from variables: a `token_key` names one, the headers of a toolset fill in `${env.NAME}`, its `env` fills in `${NAME}`.\n\nA secret written as `token_key` does not even work: it is looked up as the name of a variable, and printed in the complaint that this variable is missing.\n\nSecrets are recognized by the well-known forms of tokens, and otherwise by a name that promises a secret with a value that looks random. agent-lint never prints the value. What was in the file once should be revoked.",example:`invalid.yaml:6:16 warning[secret-in-config] "token_key" holds what looks like an API key, where the name of a variable belongs.

   3 \u2502   shop:
   4 \u2502     provider: openai
   5 \u2502     model: gpt-4o
   6 \u2502     token_key: \u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022
     \u2502                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Put the secret into an environment variable and write its name here; revoke the secret if
        the file was shared.

invalid.yaml:9:20 warning[secret-in-config] The value of "X-Api-Key" looks like a secret, written out in the file.

   3 \u2502   shop:
   \u22EE
   8 \u2502       http_headers:
   9 \u2502         X-Api-Key: \u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022
     \u2502                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: http_headers take no variables: send a bearer token with token_key, or let a proxy add the
        header; revoke the secret if the file was shared.

invalid.yaml:18:25 warning[secret-in-config] The value of "GITHUB_TOKEN" looks like a GitHub token, written out in the file.

  11 \u2502   root:
   \u22EE
  17 \u2502         env:
  18 \u2502           GITHUB_TOKEN: \u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022
     \u2502                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Put it into an environment variable and write "\${GITHUB_TOKEN}" here; revoke it if the file
        was shared.

invalid.yaml:23:28 warning[secret-in-config] The value of "Authorization" looks like a secret, written out in the file.

  11 \u2502   root:
   \u22EE
  22 \u2502           headers:
  23 \u2502             Authorization: \u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022
     \u2502                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Put it into an environment variable and write "\${env.NAME}" here; revoke it if the file was
        shared.

\u26A0 4 problems (4 warnings) in 1 file
`},"skipped-toolset":{prose:"## Why\n\ndocker-agent refuses a file when an `mcp` or `lsp` toolset is incomplete, but only skips others with one log line: a `script` toolset without any tool, an `api` toolset without `endpoint`, a `webhook` toolset without `url`, with an unknown `provider` or, for Telegram, without `chat_id`. A `script` toolset is skipped as a whole when the `cmd` of one tool uses a `$name` that is neither among its `args` nor in its `env`, or when `required` names something that is no argument: every `$` in `cmd` counts, so a variable of the shell such as `$HOME` has to be handed in under `env`.",example:`invalid.yaml:7:9 warning[skipped-toolset] The script toolset has no tools, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
   6 \u2502     toolsets:
   7 \u2502       - type: script
     \u2502         ^^^^
  hint: Add them: shell: { build: { cmd: make, description: \u2026 } }.

invalid.yaml:11:34 warning[skipped-toolset] "$imgae" is neither an argument nor a variable of the tool, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
  10 \u2502           build:
  11 \u2502             cmd: docker build -t $imgae $HOME/src
     \u2502                                  ^^^^^^
  hint: Did you mean "image"?

invalid.yaml:11:41 warning[skipped-toolset] "$HOME" is neither an argument nor a variable of the tool, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
  10 \u2502           build:
  11 \u2502             cmd: docker build -t $imgae $HOME/src
     \u2502                                         ^^^^^
  hint: Declare it: args: { HOME: { type: string, description: \u2026 } }, or give it under "env".

invalid.yaml:14:24 warning[skipped-toolset] "tag" is required but is no argument of the tool, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
  13 \u2502             args: {image: {type: string, description: Name of the image}}
  14 \u2502             required: [tag]
     \u2502                        ^^^
  hint: The arguments are "image".

invalid.yaml:16:38 warning[skipped-toolset] "\${env.DEPLOY_TOKEN}" is neither an argument nor a variable of the tool, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
  15 \u2502           deploy:
  16 \u2502             cmd: ./deploy.sh --token \${env.DEPLOY_TOKEN}
     \u2502                                      ^^^^^^^^^^^^^^^^^^^
  hint: Write $DEPLOY_TOKEN and env: { DEPLOY_TOKEN: "\${env.DEPLOY_TOKEN}" } on the tool.

invalid.yaml:19:9 warning[skipped-toolset] "api_config" has no "endpoint", so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
  18 \u2502       - type: api
  19 \u2502         api_config:
     \u2502         ^^^^^^^^^^
  hint: Add the address: endpoint: https://\u2026.

invalid.yaml:24:21 warning[skipped-toolset] "telegarm" is no webhook provider, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
  23 \u2502         webhook_config:
  24 \u2502           provider: telegarm
     \u2502                     ^^^^^^^^
  hint: Did you mean "telegram"?

invalid.yaml:27:9 warning[skipped-toolset] A Telegram webhook has no "chat_id", so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
  26 \u2502       - type: webhook
  27 \u2502         webhook_config:
     \u2502         ^^^^^^^^^^^^^^
  hint: Add the id of the chat.

invalid.yaml:31:9 warning[skipped-toolset] "webhook_config" has no "url", so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
  30 \u2502       - type: webhook
  31 \u2502         webhook_config:
     \u2502         ^^^^^^^^^^^^^^
  hint: Add the address that messages are posted to.

\u26A0 9 problems (9 warnings) in 1 file
`},syntax:{prose:`## Why

docker-agent refuses a file that it cannot parse, names one problem only, and often a line far from the cause. The rest of the file is still checked as far as it can be read.`,example:`invalid.yaml:4:18 error[syntax] A second ": " in one line cannot start a nested mapping.

   2 \u2502   root:
   3 \u2502     model: openai/gpt-4o
   4 \u2502     description: Plans: the week
     \u2502                  ^
  hint: Put quotes around the text, or move the mapping to lines of its own.

invalid.yaml:5:18 error[syntax] This double quote is never closed.

   2 \u2502   root:
   3 \u2502     model: openai/gpt-4o
   4 \u2502     description: Plans: the week
   5 \u2502     instruction: "Answer in one paragraph.
     \u2502                  ^
  hint: Add the closing quote at the end of the text.

\u2716 2 problems (2 errors) in 1 file
`},"too-many-values":{prose:`## Why

Aliases can make a small file enormous. Checking stops after 500,000 values, so mistakes may be missed.`},"unexpanded-header":{prose:"## Why\n\ndocker-agent fills in variables in `base_url`, in model ids and in the headers of toolsets, but not in `provider_opts.http_headers`: the server receives the characters `${env.X}`, `${X}` or `$X`. Nothing is logged, and a server that checks the header refuses the request or takes the text for the value. For a bearer token there is `token_key`, which names a variable; for anything else the value has to stand in the file, or a proxy has to add the header.",example:`invalid.yaml:8:26 warning[unexpanded-header] "$TENANT" in the header "X-Tenant" is sent as it stands: http_headers are not filled in from variables.

   3 \u2502   house:
   \u22EE
   7 \u2502       http_headers:
   8 \u2502         X-Tenant: tenant-$TENANT
     \u2502                          ^^^^^^^
  hint: Write the value itself, unless it is a secret; a proxy in front can add a secret header.

invalid.yaml:15:17 warning[unexpanded-header] "\${env.SHOP}" in the header "X-Shop" is sent as it stands: http_headers are not filled in from variables.

  10 \u2502   shop:
   \u22EE
  14 \u2502       http_headers:
  15 \u2502         X-Shop: \${env.SHOP}
     \u2502                 ^^^^^^^^^^^
  hint: Write the value itself, unless it is a secret; a proxy in front can add a secret header.

invalid.yaml:16:31 warning[unexpanded-header] "\${SHOP_TOKEN}" in the header "Authorization" is sent as it stands: http_headers are not filled in from variables.

  10 \u2502   shop:
   \u22EE
  15 \u2502         X-Shop: \${env.SHOP}
  16 \u2502         Authorization: Bearer \${SHOP_TOKEN}
     \u2502                               ^^^^^^^^^^^^^
  hint: Remove the header and write token_key: SHOP_TOKEN, which sends the variable as the bearer
        token.

\u26A0 3 problems (3 warnings) in 1 file
`},"unknown-agent":{prose:"## Why\n\n`sub_agents`, `handoffs` and `force_handoff` name agents of the same file, exactly as written under `agents`, or agents outside it: a web address or a name in a registry, with a slash (`org/agent`, `org/agent:1.0`), optionally behind `name:`. docker-agent refuses a file with any other name. A path to a file is no such reference, nor is a registry name with capitals. The target of a command is looked up only when the command is used, so there this rule warns.",example:`invalid.yaml:6:26 error[unknown-agent] There is no agent "writter".

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Hand the work to others.
   6 \u2502     sub_agents: [writer, writter, Reader, ./painter.yaml, Acme/Translator]
     \u2502                          ^^^^^^^
   \u22EE
  12 \u2502   writer:
     \u2502   ------ "writer" is defined here.
  hint: Did you mean "writer"? (fixable with --unsafe-fixes)

invalid.yaml:6:35 error[unknown-agent] There is no agent "Reader".

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Hand the work to others.
   6 \u2502     sub_agents: [writer, writter, Reader, ./painter.yaml, Acme/Translator]
     \u2502                                   ^^^^^^
   \u22EE
  17 \u2502   reader:
     \u2502   ------ "reader" is defined here; case counts.
  hint: Did you mean "reader"? (fixable)

invalid.yaml:6:43 error[unknown-agent] There is no agent "./painter.yaml".

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Hand the work to others.
   6 \u2502     sub_agents: [writer, writter, Reader, ./painter.yaml, Acme/Translator]
     \u2502                                           ^^^^^^^^^^^^^^
  hint: Other files cannot be referred to: define the agent in this file, or name it by a web
        address or a registry name.

invalid.yaml:6:59 error[unknown-agent] There is no agent "Acme/Translator".

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Hand the work to others.
   6 \u2502     sub_agents: [writer, writter, Reader, ./painter.yaml, Acme/Translator]
     \u2502                                                           ^^^^^^^^^^^^^^^
  hint: An agent outside the file is named by a web address, or by a registry name in lower case,
        such as "org/agent:1.0".

invalid.yaml:7:16 error[unknown-agent] There is no agent "nobody".

   2 \u2502   root:
   \u22EE
   6 \u2502     sub_agents: [writer, writter, Reader, ./painter.yaml, Acme/Translator]
   7 \u2502     handoffs: [nobody, ""]
     \u2502                ^^^^^^
  hint: Define it under "agents", or name "root", "writer" or "reader".

invalid.yaml:7:24 error[unknown-agent] This handoff names no agent.

   2 \u2502   root:
   \u22EE
   6 \u2502     sub_agents: [writer, writter, Reader, ./painter.yaml, Acme/Translator]
   7 \u2502     handoffs: [nobody, ""]
     \u2502                        ^^
  hint: Name an agent, or remove the entry.

invalid.yaml:11:16 warning[unknown-agent] There is no agent "planer".

   2 \u2502   root:
   \u22EE
  10 \u2502         instruction: Make a plan.
  11 \u2502         agent: planer
     \u2502                ^^^^^^
  hint: Define it under "agents", or name "root", "writer" or "reader".

invalid.yaml:16:20 error[unknown-agent] There is no agent "rodent".

  12 \u2502   writer:
   \u22EE
  15 \u2502     instruction: Write.
  16 \u2502     force_handoff: rodent
     \u2502                    ^^^^^^
  hint: Define it under "agents", or name "root", "writer" or "reader".

\u2716 8 problems (7 errors, 1 warning, 1 fixable with --fix, 1 fixable with --unsafe-fixes) in 1 file
`},"unknown-gateway-prefix":{prose:"## Why\n\nThe first part of a model id tells the gateway's `/compat` endpoint which provider to call, and its names are not always those of the catalog or of docker-agent: Gemini is `google-ai-studio/`, xAI is `grok/`, Vertex AI is `google-vertex-ai/`. docker-agent passes the id on as written, and for a name that it does not know the gateway answers \"Invalid provider\". The list carries a date and Cloudflare adds providers, so this is a warning. A provider of your own is known as `custom-SLUG/`. Some names, such as `google/` and `xai/`, are right for Cloudflare's REST API only, which the provider `cloudflare-workers-ai` calls.",example:`invalid.yaml:5:12 warning[unknown-gateway-prefix] "google" is no provider that the gateway's "/compat" endpoint is known to route to.

   3 \u2502   flash:
   4 \u2502     provider: cloudflare-ai-gateway
   5 \u2502     model: google/gemini-2.5-flash
     \u2502            ^^^^^^
  hint: Write "google-ai-studio/gemini-2.5-flash". "google/" belongs to Cloudflare's REST API.
        (fixable with --unsafe-fixes)

invalid.yaml:13:33 warning[unknown-gateway-prefix] "xai" is no provider that the gateway's "/compat" endpoint is known to route to.

   7 \u2502   root:
   \u22EE
  12 \u2502       models:
  13 \u2502         - cloudflare-ai-gateway/xai/grok-4
     \u2502                                 ^^^
  hint: Write "grok/grok-4". "xai/" belongs to Cloudflare's REST API. (fixable with --unsafe-fixes)

invalid.yaml:14:33 warning[unknown-gateway-prefix] "moonshotai" is no provider that the gateway's "/compat" endpoint is known to route to.

   7 \u2502   root:
   \u22EE
  13 \u2502         - cloudflare-ai-gateway/xai/grok-4
  14 \u2502         - cloudflare-ai-gateway/moonshotai/kimi-k2
     \u2502                                 ^^^^^^^^^^
  hint: Known on 2026-08-07: anthropic, baseten, cerebras, cohere, deepseek, dynamic,
        google-ai-studio, google-vertex-ai, grok, groq, mistral, openai, parallel, perplexity,
        workers-ai and custom-SLUG. "moonshotai/" belongs to Cloudflare's REST API.

\u26A0 3 problems (3 warnings, 2 fixable with --unsafe-fixes) in 1 file
`},"unknown-key":{prose:`## Why

docker-agent parses strictly: one unknown key makes it refuse the whole file. Keys are case-sensitive.`,example:`invalid.yaml:4:5 error[unknown-key] "instructions" is no key of an agent.

   2 \u2502   root:
   3 \u2502     model: main
   4 \u2502     instructions: Answer in one paragraph.
     \u2502     ^^^^^^^^^^^^
  hint: Did you mean "instruction"? (fixable)

invalid.yaml:6:5 error[unknown-key] "temperature" is no key of an agent.

   2 \u2502   root:
   \u22EE
   5 \u2502     description: Answers questions about the garden
   6 \u2502     temperature: 0.2
     \u2502     ^^^^^^^^^^^
  hint: It belongs to a model: define one under "models" and name it in "model".

invalid.yaml:9:9 error[unknown-key] "comand" is no key of a toolset.

   2 \u2502   root:
   \u22EE
   8 \u2502       - type: mcp
   9 \u2502         comand: npx
     \u2502         ^^^^^^
  hint: Did you mean "command"? (fixable with --unsafe-fixes)

invalid.yaml:14:5 error[unknown-key] "headers" is no key of a model.

  11 \u2502   main:
  12 \u2502     provider: openai
  13 \u2502     model: gpt-4o
  14 \u2502     headers:
     \u2502     ^^^^^^^
  hint: Headers go under "provider_opts": { http_headers: { \u2026 } }; values there are sent as written,
        without expansion.

invalid.yaml:16:5 error[unknown-key] "favourite_colour" is no key of a model.

  11 \u2502   main:
   \u22EE
  16 \u2502     favourite_colour: green
     \u2502     ^^^^^^^^^^^^^^^^
  hint: It takes provider, model, description, temperature, max_tokens, top_p, frequency_penalty,
        presence_penalty, base_url, parallel_tool_calls, token_key, bypass_models_gateway and 13
        more.

\u2716 5 problems (5 errors, 1 fixable with --fix, 1 fixable with --unsafe-fixes) in 1 file
`},"unknown-model":{prose:"## Why\n\nA model is named by an entry under `models`, exactly as written there, or as `provider/model`. docker-agent refuses a file in which an agent, a routing rule or a RAG strategy names anything else. What toolsets, skills and hooks name is looked up only when it is needed, so there this rule warns: the tool works until then, or goes on without the model. Whether the provider offers a model of that id is not checked.",example:`invalid.yaml:3:12 error[unknown-model] There is no model "fsat".

   2 \u2502   root:
   3 \u2502     model: fsat, openai:gpt-4o
     \u2502            ^^^^
   \u22EE
  21 \u2502   fast:
     \u2502   ---- "fast" is defined here.
  hint: Did you mean "fast"? (fixable with --unsafe-fixes)

invalid.yaml:3:18 error[unknown-model] There is no model "openai:gpt-4o".

   2 \u2502   root:
   3 \u2502     model: fsat, openai:gpt-4o
     \u2502                  ^^^^^^^^^^^^^
  hint: Provider and model are separated by a slash: write "openai/gpt-4o". (fixable)

invalid.yaml:8:16 error[unknown-model] There is no model "claude-sonnet-4-5".

   2 \u2502   root:
   \u22EE
   7 \u2502     fallback:
   8 \u2502       models: [claude-sonnet-4-5, anthropic]
     \u2502                ^^^^^^^^^^^^^^^^^
  hint: Write the provider in front of it: "anthropic/claude-sonnet-4-5". (fixable with
        --unsafe-fixes)

invalid.yaml:8:35 error[unknown-model] There is no model "anthropic".

   2 \u2502   root:
   \u22EE
   7 \u2502     fallback:
   8 \u2502       models: [claude-sonnet-4-5, anthropic]
     \u2502                                   ^^^^^^^^^
  hint: "anthropic" is a provider: add a model, as in "anthropic/MODEL".

invalid.yaml:11:16 warning[unknown-model] There is no model "tiny".

   2 \u2502   root:
   \u22EE
  10 \u2502       - type: fetch
  11 \u2502         model: tiny
     \u2502                ^^^^
  hint: Name "fast" or "router", or write provider/model, such as "openai/gpt-4o".

invalid.yaml:13:12 error[unknown-model] There is no model "Fast".

  12 \u2502   writer:
  13 \u2502     model: Fast
     \u2502            ^^^^
   \u22EE
  21 \u2502   fast:
     \u2502   ---- "fast" is defined here.
  hint: Did you mean "fast"? (fixable)

invalid.yaml:28:16 error[unknown-model] There is no model "strong".

  24 \u2502   router:
   \u22EE
  27 \u2502     routing:
  28 \u2502       - model: strong
     \u2502                ^^^^^^
  hint: Name "fast" or "router", or write provider/model, such as "openai/gpt-4o".

\u2716 7 problems (6 errors, 1 warning, 2 fixable with --fix, 2 fixable with --unsafe-fixes) in 1 file
`},"unknown-name":{prose:"## Why\n\n`use_toolsets`, `use_commands`, `use_skills` and `budgets` of an agent, `toolsets` of a skill, and `ref` of an `mcp` or `rag` toolset name entries of the sections `toolsets`, `commands`, `skills`, `budgets`, `mcps` and `rag`. docker-agent looks them up, letter for letter, when it loads the file, and refuses it when one is missing. Definitions that no agent uses are not looked into: there this rule warns.",example:`invalid.yaml:6:20 error[unknown-name] There is no toolset "webb".

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Do the work.
   6 \u2502     use_toolsets: [webb]
     \u2502                    ^^^^
   \u22EE
  18 \u2502   web:
     \u2502   --- "web" is defined here.
  hint: Did you mean "web"? (fixable with --unsafe-fixes)

invalid.yaml:7:20 error[unknown-name] There is no command group "Daily".

   2 \u2502   root:
   \u22EE
   6 \u2502     use_toolsets: [webb]
   7 \u2502     use_commands: [Daily]
     \u2502                    ^^^^^
   \u22EE
  21 \u2502   daily:
     \u2502   ----- "daily" is defined here; case counts.
  hint: Did you mean "daily"? (fixable)

invalid.yaml:8:18 error[unknown-name] There is no skill group "public".

   2 \u2502   root:
   \u22EE
   7 \u2502     use_commands: [Daily]
   8 \u2502     use_skills: [public]
     \u2502                  ^^^^^^
  hint: Define it under "skills".

invalid.yaml:9:15 error[unknown-name] There is no budget "small".

   2 \u2502   root:
   \u22EE
   8 \u2502     use_skills: [public]
   9 \u2502     budgets: [small, ""]
     \u2502               ^^^^^
  hint: Define it under "budgets".

invalid.yaml:9:22 error[unknown-name] An empty text names no budget.

   2 \u2502   root:
   \u22EE
   8 \u2502     use_skills: [public]
   9 \u2502     budgets: [small, ""]
     \u2502                      ^^
  hint: Name one, or remove the entry.

invalid.yaml:12:14 error[unknown-name] There is no MCP server "duckduckgo".

   2 \u2502   root:
   \u22EE
  11 \u2502       - type: mcp
  12 \u2502         ref: duckduckgo
     \u2502              ^^^^^^^^^^
  hint: Define it under "mcps", or write "docker:duckduckgo" for a server of Docker's catalog.

invalid.yaml:14:14 error[unknown-name] There is no MCP server "mcp/docker:brave".

   2 \u2502   root:
   \u22EE
  13 \u2502       - type: mcp
  14 \u2502         ref: mcp/docker:brave
     \u2502              ^^^^^^^^^^^^^^^^
  hint: Write "docker:brave" for a server of Docker's catalog.

invalid.yaml:16:14 error[unknown-name] There is no RAG source "Handbook".

   2 \u2502   root:
   \u22EE
  15 \u2502       - type: rag
  16 \u2502         ref: Handbook
     \u2502              ^^^^^^^^
   \u22EE
  31 \u2502   handbook:
     \u2502   -------- "handbook" is defined here; case counts.
  hint: Did you mean "handbook"? (fixable)

invalid.yaml:29:18 warning[unknown-name] There is no toolset "broom".

  24 \u2502   house:
   \u22EE
  28 \u2502       context: fork
  29 \u2502       toolsets: [broom] # no agent uses the group, so docker-agent does not look
     \u2502                  ^^^^^
  hint: Define it under "toolsets".

\u2716 9 problems (8 errors, 1 warning, 2 fixable with --fix, 1 fixable with --unsafe-fixes) in 1 file
`},"unknown-provider":{prose:'## Why\n\nThe part before the first slash of `provider/model`, or `provider` of an entry under `models`, must be a built-in provider or an entry under `providers`. docker-agent looks it up when it builds the agents and refuses to start with "unknown provider type". A user-defined provider can only be built on a built-in one, not on another user-defined one. Where only a tool, a skill or nothing at all uses the model, docker-agent starts, and this rule warns.',example:`invalid.yaml:3:12 error[unknown-provider] There is no provider "antropic".

   2 \u2502   root:
   3 \u2502     model: antropic/claude-sonnet-4-5, gemini/gemini-2.5-flash
     \u2502            ^^^^^^^^
  hint: Did you mean "anthropic"? (fixable with --unsafe-fixes)

invalid.yaml:3:40 error[unknown-provider] There is no provider "gemini".

   2 \u2502   root:
   3 \u2502     model: antropic/claude-sonnet-4-5, gemini/gemini-2.5-flash
     \u2502                                        ^^^^^^
  hint: docker-agent's name for it is "google". (fixable with --unsafe-fixes)

invalid.yaml:8:12 error[unknown-provider] There is no provider " mistral".

   2 \u2502   root:
   \u22EE
   7 \u2502       models:
   8 \u2502         - " mistral/mistral-small-latest"
     \u2502            ^^^^^^^^
  hint: Remove the blanks: they count as part of the name. (fixable)

invalid.yaml:9:12 error[unknown-provider] There is no provider "@cf".

   2 \u2502   root:
   \u22EE
   8 \u2502         - " mistral/mistral-small-latest"
   9 \u2502         - "@cf/meta/llama-3.1-8b-instruct"
     \u2502            ^^^
  hint: Write "cloudflare-workers-ai/@cf/meta/llama-3.1-8b-instruct", or
        "cloudflare-ai-gateway/workers-ai/@cf/meta/llama-3.1-8b-instruct" to go through the gateway.
        (fixable with --unsafe-fixes)

invalid.yaml:11:11 error[unknown-provider] There is no provider "ai".

   2 \u2502   root:
   \u22EE
  10 \u2502         - cloud
  11 \u2502         - ai/qwen3
     \u2502           ^^
  hint: Models of Docker Model Runner are written "dmr/ai/qwen3". (fixable with --unsafe-fixes)

invalid.yaml:14:15 error[unknown-provider] There is no provider "cloudflare".

  13 \u2502   cloud:
  14 \u2502     provider: cloudflare
     \u2502               ^^^^^^^^^^
  hint: docker-agent's name for it is "cloudflare-ai-gateway" or "cloudflare-workers-ai".

invalid.yaml:17:15 warning[unknown-provider] There is no provider "acme".

  16 \u2502   spare: # nobody uses it, so docker-agent does not look at it
  17 \u2502     provider: acme
     \u2502               ^^^^
  hint: Use a built-in provider such as "openai", "anthropic" or "google", or define "acme" under
        "providers" with its "base_url".

invalid.yaml:24:15 warning[unknown-provider] "inner" is itself a user-defined provider.

  23 \u2502   outer:
  24 \u2502     provider: inner
     \u2502               ^^^^^
  25 \u2502     base_url: https://llm.example.com/v1
  26 \u2502   inner:
     \u2502   ----- "inner" is defined here.
  hint: Build it on a built-in provider.

\u2716 8 problems (6 errors, 2 warnings, 1 fixable with --fix, 4 fixable with --unsafe-fixes) in 1 file
`},"unknown-toolset-type":{prose:"## Why\n\ndocker-agent skips a toolset of an unknown type with one log line, and the agent goes without its tools. Types are compared letter for letter: `Shell` and `file_system` are unknown. When such a toolset also carries attributes that belong to certain types, the whole file is refused, and this rule reports an error. The types are the same for all config versions; `session_plan` is gone since version 16.",example:`invalid.yaml:7:15 warning[unknown-toolset-type] "Shell" is no toolset type, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
   6 \u2502     toolsets:
   7 \u2502       - type: Shell
     \u2502               ^^^^^
  hint: Did you mean "shell"? (fixable)

invalid.yaml:8:15 error[unknown-toolset-type] "file_system" is no toolset type, so docker-agent refuses the attributes beside it.

   2 \u2502   root:
   \u22EE
   7 \u2502       - type: Shell
   8 \u2502       - type: file_system
     \u2502               ^^^^^^^^^^^
   9 \u2502         ignore_vcs: true
     \u2502         ---------- "ignore_vcs" is given here.
  hint: Did you mean "filesystem"? (fixable)

invalid.yaml:10:15 warning[unknown-toolset-type] "bash" is no toolset type, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
   6 \u2502     toolsets:
   \u22EE
  10 \u2502       - type: bash
     \u2502               ^^^^
  hint: Did you mean "shell"? (fixable with --unsafe-fixes)

invalid.yaml:11:15 warning[unknown-toolset-type] "kubernetes" is no toolset type, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
  10 \u2502       - type: bash
  11 \u2502       - type: kubernetes
     \u2502               ^^^^^^^^^^
  hint: The types are "mcp", "mcp_catalog", "script", "think", "memory", "filesystem", "file",
        "shell", "background_jobs", "tasks", "plan", "session_context", "todo", "fetch", "api",
        "a2a", "lsp", "user_prompt", "openapi", "open_url", "model_picker", "background_agents",
        "scheduler", "rag", "git", "webhook" and "environment".

invalid.yaml:12:15 warning[unknown-toolset-type] "transfer_task" is no toolset type, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
  11 \u2502       - type: kubernetes
  12 \u2502       - type: transfer_task
     \u2502               ^^^^^^^^^^^^^
  hint: Remove it: an agent with "sub_agents" has that tool anyway.

invalid.yaml:13:15 warning[unknown-toolset-type] Toolset type "session_plan" does not exist any more since config version 16; docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
  12 \u2502       - type: transfer_task
  13 \u2502       - type: session_plan
     \u2502               ^^^^^^^^^^^^
  hint: Type "plan" keeps plans; otherwise remove the toolset.

invalid.yaml:14:9 warning[unknown-toolset-type] The toolset has no type, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
  13 \u2502       - type: session_plan
  14 \u2502       - tools: [think]
     \u2502         ^^^^^
  hint: Add "type", such as type: filesystem.

invalid.yaml:15:9 error[unknown-toolset-type] The toolset has no type, so docker-agent refuses the attributes beside it.

   2 \u2502   root:
   \u22EE
  14 \u2502       - tools: [think]
  15 \u2502       - command: npx
     \u2502         ^^^^^^^
     \u2502         ------- "command" is given here.
  16 \u2502         args: [-y, "@example/server"]
     \u2502         ---- "args" is given here.
  hint: All of its attributes go with type "mcp" or "lsp".

\u2716 8 problems (2 errors, 6 warnings, 2 fixable with --fix, 1 fixable with --unsafe-fixes) in 1 file
`},"unknown-version":{prose:'## Why\n\n`version` chooses the parser. Numbers count by their value (`012` is ten), quoted text must be exact (`"2.0"` and `v2` are refused). A version that is newer than this linter knows gives a warning, and the file is checked as the newest known one.',example:`invalid.yaml:1:10 error[unknown-version] "v2" is no config version.

   1 \u2502 version: v2
     \u2502          ^^
  hint: Write a whole number from 0 to 16, such as version: "2", or leave "version" out. (fixable
        with --unsafe-fixes)

\u2716 1 problem (1 error, 1 fixable with --unsafe-fixes) in 1 file
`},"unreadable-file":{prose:`## Why

docker-agent stops when it cannot read the file that it is told to run: a missing permission, a directory in its place, a broken link.`},"wrong-model-use":{prose:"## Why\n\nOnly `model` of an agent takes a list of models. `fallback.models`, `title_model`, `compaction_model` and the targets of `routing` need one model: a named list or `auto` there fails the start, and commas written out are sent as part of the id. A model with `routing` cannot be the target of another one, and a candidate of `first_available` can be neither a list nor have candidates of its own.",example:`invalid.yaml:6:23 error[wrong-model-use] "auto" cannot be used as compaction model.

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Answer briefly.
   6 \u2502     compaction_model: auto
     \u2502                       ^^^^
  hint: Name the model, such as "openai/gpt-4o".

invalid.yaml:9:16 error[wrong-model-use] "pair" is a list of models and cannot be used as a fallback.

   2 \u2502   root:
   \u22EE
   8 \u2502     fallback:
   9 \u2502       models: [pair, "openai/gpt-4o, openai/gpt-4o-mini"]
     \u2502                ^^^^
   \u22EE
  19 \u2502   pair:
     \u2502   ---- "pair" is defined here.
  hint: Name one of its models.

invalid.yaml:9:22 warning[wrong-model-use] "openai/gpt-4o, openai/gpt-4o-mini" is read as one model, commas included.

   2 \u2502   root:
   \u22EE
   8 \u2502     fallback:
   9 \u2502       models: [pair, "openai/gpt-4o, openai/gpt-4o-mini"]
     \u2502                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Name one model.

invalid.yaml:18:18 error[wrong-model-use] "pair" is a list of models and cannot be used as title model.

  15 \u2502   main:
  16 \u2502     provider: openai
  17 \u2502     model: gpt-4o
  18 \u2502     title_model: pair
     \u2502                  ^^^^
  19 \u2502   pair:
     \u2502   ---- "pair" is defined here.
  hint: Name one of its models.

invalid.yaml:25:16 error[wrong-model-use] "other" has routing of its own and cannot be used as the target of routing.

  21 \u2502   router:
   \u22EE
  24 \u2502     routing:
  25 \u2502       - model: other
     \u2502                ^^^^^
  26 \u2502         examples: [Write a poem]
  27 \u2502   other:
     \u2502   ----- "other" is defined here.
  hint: Name a model without routing.

invalid.yaml:34:23 error[wrong-model-use] The candidate "pair" is a list of models.

  19 \u2502   pair:
     \u2502   ---- "pair" is defined here.
   \u22EE
  33 \u2502   picked:
  34 \u2502     first_available: [pair, nested]
     \u2502                       ^^^^
  hint: Name its models here, one by one.

invalid.yaml:34:29 error[wrong-model-use] The candidate "nested" has candidates of its own.

  33 \u2502   picked:
  34 \u2502     first_available: [pair, nested]
     \u2502                             ^^^^^^
  35 \u2502   nested:
     \u2502   ------ "nested" is defined here.
  hint: Name its models here, one by one.

\u2716 7 problems (6 errors, 1 warning) in 1 file
`}};0&&(module.exports={pages});
