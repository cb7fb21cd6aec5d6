var o=Object.defineProperty;var s=Object.getOwnPropertyDescriptor;var r=Object.getOwnPropertyNames;var l=Object.prototype.hasOwnProperty;var d=(n,e)=>{for(var a in e)o(n,a,{get:e[a],enumerable:!0})},h=(n,e,a,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of r(e))!l.call(n,t)&&t!==a&&o(n,t,{get:()=>e[t],enumerable:!(i=s(e,t))||i.enumerable});return n};var c=n=>h(o({},"__esModule",{value:!0}),n);var f={};d(f,{pages:()=>m});module.exports=c(f);var m={"agent-name-conflict":{prose:`## What it does

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
        "cloudflare-ai-gateway" on the model itself: the built-in alias sets both.

invalid.yaml:7:15 warning[alias-not-inherited] Provider "fast" inherits no base URL from "groq", so its requests go to api.openai.com with the value of GROQ_API_KEY.

   6 \u2502   fast:
   7 \u2502     provider: groq
     \u2502               ^^^^
  hint: Add base_url: https://api.groq.com/openai/v1 to this entry, or use the provider "groq" on
        the model itself: the built-in alias sets both.

\u26A0 2 problems (2 warnings) in 1 file
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

\u2716 1 problem (1 error, 1 fixable with --fix) in 1 file
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
  hint: Write "1.10" in quotes to keep it unchanged.

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
  hint: Write 5 without quotes.

\u26A0 3 problems (2 warnings, 1 info) in 1 file
`},"duplicate-key":{prose:"## What it does\n\nFinds a key that appears twice in one mapping. It compares keys as docker-agent does, after conversion to strings: `1.0` and `1` are the same key.\n\nOutside `agents`, a key that a merge (`<<`) already provides counts too.\n\n## Why is this bad?\n\ndocker-agent rejects duplicate keys everywhere, including free-form mappings such as `provider_opts`.\n\n## Use instead\n\nKeep one of the two keys. To override a merged key outside `agents`, leave it out of the mapping that is merged.",example:`invalid.yaml:6:5 error[duplicate-key] Duplicate key "model" in this mapping.

   2 \u2502   root:
   3 \u2502     model: openai/gpt-4o
     \u2502     ----- It is first defined here.
   4 \u2502     description: Answers questions about the garden
   5 \u2502     instruction: Answer in one paragraph.
   6 \u2502     model: anthropic/claude-sonnet-4-5
     \u2502     ^^^^^
  hint: Keep one of the two.

\u2716 1 problem (1 error) in 1 file
`},"file-too-large":{prose:`## What it does

Reports a file of more than 2 MiB and does not check it.

## Why is this bad?

A configuration is written by hand and has a few kilobytes. A file of several megabytes is nearly always the wrong file: a log, a data set or a bundle. Checking it would slow down every run.

## Use instead

Check that the path is the one you meant. Move long texts, such as prompts, to files of their own.`},"gateway-auth-header":{prose:"## What it does\n\nFinds `cf-aig-authorization` and `authorization` headers for requests to Cloudflare AI Gateway.\n\n## Why is this bad?\n\nA gateway with authentication expects its own token in the header `cf-aig-authorization`. docker-agent never sends this header by itself: the provider `cloudflare-ai-gateway` sends CLOUDFLARE_API_TOKEN as `Authorization`, which the gateway passes on to the provider.\n\ndocker-agent sends the headers under `provider_opts.http_headers` without expanding them. With a placeholder such as `${env.CF_AIG_TOKEN}`, an authenticated gateway answers 401. A literal token works, but then the file contains a secret.\n\n`authorization`, in any case, replaces the token that docker-agent would send.\n\n## Use instead\n\nRemove the header, and do one of these:\n\n- Turn off authentication for this gateway.\n- Use the provider `cloudflare-workers-ai`: its REST API accepts the token that docker-agent sends.\n- Put a proxy in front of the gateway that adds the header.\n- Fill in the value before docker-agent reads the file, and keep that copy out of version control.",example:`invalid.yaml:8:31 warning[gateway-auth-header] Header "cf-aig-authorization" is sent with "\${CF_AIG_TOKEN}" unexpanded, so an authenticated gateway answers 401.

   3 \u2502   gateway:
   \u22EE
   7 \u2502       http_headers:
   8 \u2502         cf-aig-authorization: Bearer \${CF_AIG_TOKEN}
     \u2502                               ^^^^^^^^^^^^^^^^^^^^^^
  hint: This provider never sends the gateway's own token. Turn off authentication for the gateway,
        use "cloudflare-workers-ai" instead, or add the header in a proxy.

invalid.yaml:9:24 warning[gateway-auth-header] Header "Authorization" replaces the bearer token from CLOUDFLARE_API_TOKEN, and is sent with "\${env.OTHER_TOKEN}" unexpanded.

   3 \u2502   gateway:
   \u22EE
   8 \u2502         cf-aig-authorization: Bearer \${CF_AIG_TOKEN}
   9 \u2502         Authorization: Bearer \${env.OTHER_TOKEN}
     \u2502                        ^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Remove the header, and set CLOUDFLARE_API_TOKEN to the token to send.

\u26A0 2 problems (2 warnings) in 1 file
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
`},"invalid-api-type":{prose:"## What it does\n\nFinds values of `api_type` that are not an API type.\n\n## Why is this bad?\n\n`api_type` chooses between the two APIs of OpenAI-compatible servers. docker-agent checks it for every entry under `providers` when it loads the file, and refuses an unknown value.\n\n`provider_opts.api_type` does the same for one model. An unknown value there stops the start as soon as an agent uses the model; until then it is a warning.\n\n## Use instead\n\nWrite `openai_chatcompletions` or `openai_responses`.",example:`invalid.yaml:11:17 error[invalid-api-type] "responses" is not a valid API type.

   7 \u2502   smart:
   \u22EE
  10 \u2502     provider_opts:
  11 \u2502       api_type: responses
     \u2502                 ^^^^^^^^^
  hint: Write "openai_chatcompletions" or "openai_responses".

invalid.yaml:16:15 error[invalid-api-type] "openai_chat_completions" is not a valid API type.

  13 \u2502   house:
  14 \u2502     base_url: https://llm.example.com/v1
  15 \u2502     token_key: HOUSE_KEY
  16 \u2502     api_type: openai_chat_completions
     \u2502               ^^^^^^^^^^^^^^^^^^^^^^^
  hint: Did you mean "openai_chatcompletions"?

\u2716 2 problems (2 errors) in 1 file
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

\u2716 3 problems (3 errors) in 1 file
`},"invalid-cloudflare-url":{prose:"## What it does\n\nChecks every `base_url` on `gateway.ai.cloudflare.com` and `api.cloudflare.com` against the URLs that Cloudflare serves.\n\n## Why is this bad?\n\ndocker-agent sends requests to the `base_url` followed by the operation, such as `/chat/completions`. If the URL has no account or gateway, already ends with the operation, or has one `/v1` too many, docker-agent starts and the first message fails, often with an error that does not name the cause.\n\n`base_url` expands `$X`, `${X}`, and `${env.X}`. It does not expand `{account_id}`, `<ACCOUNT>`, `$(X)`, `%X%`, or `{{X}}`.\n\n## Use instead\n\nUse the provider `cloudflare-ai-gateway` or `cloudflare-workers-ai`; both have the right base URL built in. In an entry of your own, write one of these URLs:\n\n- OpenAI-compatible endpoint of AI Gateway: `https://gateway.ai.cloudflare.com/v1/ACCOUNT/GATEWAY/compat`\n- REST API: `https://api.cloudflare.com/client/v4/accounts/ACCOUNT/ai/v1`",example:`invalid.yaml:4:15 warning[invalid-cloudflare-url] The AI Gateway URL has no gateway ID.

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

\u26A0 2 problems (2 warnings, 1 fixable with --fix) in 1 file
`},"invalid-encoding":{prose:`## What it does

Finds bytes that are not valid UTF-8.

## Why is this bad?

docker-agent reads YAML as UTF-8. It rejects a file in UTF-16, which some Windows programs write by default. In a legacy encoding such as Windows-1252, it either rejects the file or garbles the letters in the prompts.

## Use instead

Save the file as UTF-8.`},"invalid-first-available":{prose:"## What it does\n\nFinds a `first_available` list that is empty, has a blank candidate, or appears beside settings that it excludes.\n\n## Why is this bad?\n\nAn entry with `first_available` stands for the first candidate whose environment variables are set. It has no settings of its own, so docker-agent refuses the file if a provider, a model, or any other setting of a model appears beside it, if the list has no candidates, or if a candidate is blank.\n\n## Use instead\n\nDefine each candidate as an entry under `models`, with its own settings, and list the names of these entries. Only `description`, `capabilities`, and `parallel_tool_calls` are allowed beside `first_available`.",example:`invalid.yaml:9:5 error[invalid-first-available] "temperature" cannot be used together with "first_available".

   7 \u2502   picked:
   8 \u2502     first_available: [anthropic/claude-sonnet-4-5, openai/gpt-4o]
     \u2502     --------------- "first_available" is set here.
   9 \u2502     temperature: 0
     \u2502     ^^^^^^^^^^^
  hint: Define each candidate as a separate entry under "models", with its own settings.

invalid.yaml:10:5 error[invalid-first-available] "max_tokens" cannot be used together with "first_available".

   7 \u2502   picked:
   8 \u2502     first_available: [anthropic/claude-sonnet-4-5, openai/gpt-4o]
     \u2502     --------------- "first_available" is set here.
   9 \u2502     temperature: 0
  10 \u2502     max_tokens: 4000
     \u2502     ^^^^^^^^^^
  hint: Define each candidate as a separate entry under "models", with its own settings.

\u2716 2 problems (2 errors) in 1 file
`},"invalid-harness":{prose:"## What it does\n\nChecks the `harness` of an agent, which lets another program run the agent:\n\n- `type` names the program and is required.\n- `effort` belongs to `claude-code`.\n- `agent` and `thinking: true` belong to `opencode`.\n- `compaction_model` of the agent is not allowed with any harness, because the program does its own compaction.\n\n## Why is this bad?\n\ndocker-agent rejects the file.\n\n## Use instead\n\nWrite one of the known types, and only the options that it accepts.",example:`invalid.yaml:7:7 error[invalid-harness] "effort" cannot be used with harness type "codex".

   2 \u2502   root:
   \u22EE
   6 \u2502       type: codex
     \u2502             ----- The type is set here.
   7 \u2502       effort: high
     \u2502       ^^^^^^
  hint: Only type "claude-code" accepts it.

invalid.yaml:8:5 error[invalid-harness] "compaction_model" cannot be used on an agent with a harness.

   2 \u2502   root:
   \u22EE
   5 \u2502     harness:
     \u2502     ------- "harness" is set here.
   \u22EE
   8 \u2502     compaction_model: openai/gpt-4o-mini
     \u2502     ^^^^^^^^^^^^^^^^
  hint: Remove it: the harness does its own compaction.

invalid.yaml:13:13 error[invalid-harness] Unknown harness type "claude_code".

   9 \u2502   reviewer:
   \u22EE
  12 \u2502     harness:
  13 \u2502       type: claude_code
     \u2502             ^^^^^^^^^^^
  hint: Did you mean "claude-code"?

\u2716 3 problems (3 errors) in 1 file
`},"invalid-header":{prose:`## What it does

Finds request headers under \`provider_opts.http_headers\` that docker-agent does not send.

## Why is this bad?

docker-agent does not check \`provider_opts\` when it loads a file. It sends only the headers whose value is a string. It drops a number, \`true\`, or null with a line in the log, and drops all headers if \`http_headers\` is a list or a string.

Only the clients that use OpenAI's API send extra headers. The clients for Anthropic, Google, and Amazon Bedrock ignore them.

## Use instead

Put the value in quotes, and write \`http_headers\` as a mapping. For a model of another client, remove the headers or use an OpenAI-compatible endpoint.`,example:`invalid.yaml:8:27 warning[invalid-header] docker-agent drops the header "cf-aig-cache-ttl", because its value is not a string.

   3 \u2502   cached:
   \u22EE
   7 \u2502       http_headers:
   8 \u2502         cf-aig-cache-ttl: 3600
     \u2502                           ^^^^
  hint: Put the value in quotes. (fixable with --unsafe-fixes)

invalid.yaml:9:28 warning[invalid-header] docker-agent drops the header "cf-aig-skip-cache", because its value is not a string.

   3 \u2502   cached:
   \u22EE
   8 \u2502         cf-aig-cache-ttl: 3600
   9 \u2502         cf-aig-skip-cache: true
     \u2502                            ^^^^
  hint: Put the value in quotes. (fixable with --unsafe-fixes)

\u26A0 2 problems (2 warnings, 2 fixable with --unsafe-fixes) in 1 file
`},"invalid-hook":{prose:"## What it does\n\nChecks that hooks and matchers are complete:\n\n- A hook of type `command` needs the command line as `command`.\n- A hook of type `builtin` needs the name of the built-in as `command`.\n- A hook of type `model` needs `model` and `prompt`.\n- A hook of type `evaluator` needs `evaluator`, and either `evaluator_policy` or `routing_policy`.\n- A matcher needs at least one hook.\n- An event accepts either hooks or matchers.\n\nConfig versions 3 to 7 have only the type `command`, and `evaluator` exists from version 16 on. The rule also finds `on_error: block` and `preempt_yolo: true` on events where they have no effect.\n\n## Why is this bad?\n\ndocker-agent rejects a file with an incomplete hook. If the file declares config version 16, docker-agent also rejects options without effect. Older versions ignore them, so there the rule reports a warning. docker-agent checks little else when it loads a file: an unknown built-in fails only when the event occurs.\n\n## Use instead\n\nAdd what the hook needs. Use `preempt_yolo` on `pre_tool_use`, and `on_error: warn` or `on_error: ignore` on events that cannot be blocked.",example:`invalid.yaml:8:15 error[invalid-hook] Unknown hook type "Builtin".

   2 \u2502   root:
   \u22EE
   7 \u2502       session_start:
   8 \u2502         type: Builtin
     \u2502               ^^^^^^^
  hint: Did you mean "builtin"? (fixable)

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
`},"invalid-instruction-file":{prose:"## What it does\n\nChecks that `instruction_file` names files that docker-agent can read. A path is relative to the folder of the configuration, must not leave it, and separates its parts with `/`. It must not lead to a folder. The rule also finds agents that have `instruction` as well.\n\n## Why is this bad?\n\ndocker-agent reads these files when it loads the configuration. If it cannot read one of them, or if the agent has `instruction` too, it rejects the file.\n\n## Use instead\n\nWrite a relative path without `..`, and keep either `instruction` or `instruction_file`.",example:`invalid.yaml:6:5 error[invalid-instruction-file] Agent "root" has both "instruction" and "instruction_file".

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

Merge one mapping, and write the other keys out.`,example:`invalid.yaml:14:9 error[invalid-merge] Outside "agents", "<<" accepts one mapping, not a list.

  13 \u2502   careful:
  14 \u2502     <<: [*base, *cool]
     \u2502         ^^^^^^^^^^^^^^

invalid.yaml:16:9 error[invalid-merge] "<<" must be a mapping, not the string "openai".

  15 \u2502   other:
  16 \u2502     <<: openai
     \u2502         ^^^^^^

\u2716 2 problems (2 errors) in 1 file
`},"invalid-provider":{prose:"## What it does\n\nFinds entries under `providers` whose name or `base_url` docker-agent refuses.\n\n## Why is this bad?\n\ndocker-agent checks every entry under `providers`, even if nothing uses it:\n\n- The name is not empty, does not start or end with a space, and contains no slash.\n- `base_url` is required, unless `provider` names a built-in provider other than `openai`. With `api_type`, it is always required.\n- `base_url` parses as a URL before placeholders are expanded. The host therefore cannot contain braces: docker-agent refuses `https://${HOST}/v1`.\n\n## Use instead\n\nIn the host, write the variable without braces: `https://$HOST/v1`. `${env.URL}` as the whole URL and braces in the path, as in `https://example.com/${PATH}`, are fine.",example:`invalid.yaml:8:15 error[invalid-provider] docker-agent cannot parse the URL "https://\${HOUSE_HOST}/v1": the host contains "{".

   7 \u2502   house:
   8 \u2502     base_url: https://\${HOUSE_HOST}/v1
     \u2502               ^^^^^^^^^^^^^^^^^^^^^^^^
  hint: The host cannot contain braces. Write "https://$HOUSE_HOST", which docker-agent expands too.
        (fixable)

invalid.yaml:10:3 error[invalid-provider] Provider "bare" has no "base_url".

   6 \u2502 providers:
   \u22EE
  10 \u2502   bare:
     \u2502   ^^^^
  hint: Add "base_url", the base URL of the API, or "provider", the built-in provider to base this
        one on.

invalid.yaml:12:3 error[invalid-provider] Provider name "a/b" contains a slash.

   6 \u2502 providers:
   \u22EE
  12 \u2502   a/b:
     \u2502   ^^^
  hint: Use "-" instead: in a reference, the provider ends at the first slash.

\u2716 3 problems (3 errors, 1 fixable with --fix) in 1 file
`},"invalid-ref":{prose:"## What it does\n\nChecks the `ref` of MCP servers: of entries under `mcps`, and of toolsets of agents up to config version 5.\n\n## Why is this bad?\n\nThere, `ref` can only name a server of Docker's MCP catalog, as `docker:NAME`. docker-agent rejects a file with any other `ref`.\n\n## Use instead\n\nWrite `docker:NAME` for a server of the catalog, and `command` or `remote` for any other server. From config version 6 on, the `ref` of an agent's toolset may also be the name of an entry under `mcps`.",example:`invalid.yaml:11:10 error[invalid-ref] "brave" is not a reference to Docker's MCP catalog.

  10 \u2502   search:
  11 \u2502     ref: brave
     \u2502          ^^^^^
  hint: Write "docker:brave" if the catalog has a server of that name. Otherwise use "command" or
        "remote". (fixable with --unsafe-fixes)

invalid.yaml:13:10 error[invalid-ref] "mcp/docker:news" is not a reference to Docker's MCP catalog.

  12 \u2502   news:
  13 \u2502     ref: mcp/docker:news
     \u2502          ^^^^^^^^^^^^^^^
  hint: Write "docker:news" if the catalog has a server of that name. Otherwise use "command" or
        "remote". (fixable with --unsafe-fixes)

\u2716 2 problems (2 errors, 2 fixable with --unsafe-fixes) in 1 file
`},"invalid-skill":{prose:"## What it does\n\nChecks the `skills` of agents and of the top-level groups, used or not:\n\n- An inline skill needs a `name`, a `description` and `instructions` that are not empty.\n- `context` is `fork` or absent. `toolsets` and `allowed_tools` need `context: fork`.\n- The inline skills of a list must have different names.\n- In a list of names and sources, no entry is empty, and a URL is valid.\n- The name of a skill has no white space.\n\n## Why is this bad?\n\ndocker-agent rejects the file. White space in a name is different: the name is also the command that runs the skill, so that command cannot be typed. Only a file that declares config version 16 is rejected for such a name; for other files the rule reports a warning.\n\n## Use instead\n\nAdd the missing key, or rename one of two skills with the same name.",example:`invalid.yaml:7:9 error[invalid-skill] An inline skill needs "description".

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
  hint: Add context: fork, or remove it.

\u2716 3 problems (3 errors) in 1 file
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
  hint: Remove it: docker-agent starts no local process.

\u2716 3 problems (3 errors) in 1 file
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

Write a value of the required type. A list of one item is \`[item]\`, and booleans are written without quotes.`,example:`invalid.yaml:6:17 error[invalid-type] "sub_agents" must be a list of strings, not the string "helper".

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Answer in one paragraph.
   6 \u2502     sub_agents: helper
     \u2502                 ^^^^^^
  hint: Write [helper], or "- helper" on its own line.

invalid.yaml:7:15 error[invalid-type] "add_date" must be true or false, not the string "yes".

   2 \u2502   root:
   \u22EE
   6 \u2502     sub_agents: helper
   7 \u2502     add_date: "yes"
     \u2502               ^^^^^
  hint: Write true without quotes.

invalid.yaml:9:5 error[invalid-type] "model" must be a string, not a list.

   8 \u2502   helper:
   9 \u2502     model: [openai/gpt-4o]
     \u2502     ^^^^^

\u2716 3 problems (3 errors) in 1 file
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

invalid.yaml:11:20 error[invalid-value] "best_effort" is not a valid value for "profile".

   2 \u2502   root:
   \u22EE
  10 \u2502         lifecycle:
  11 \u2502           profile: best_effort
     \u2502                    ^^^^^^^^^^^
  hint: Did you mean "best-effort"? (fixable)

invalid.yaml:13:11 error[invalid-value] "strickt" is not a valid value for "safety".

  12 \u2502 runtime:
  13 \u2502   safety: strickt
     \u2502           ^^^^^^^
  hint: Did you mean "strict"? (fixable with --unsafe-fixes)

\u2716 3 problems (3 errors, 2 fixable with --fix, 1 fixable with --unsafe-fixes) in 1 file
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

\u2716 1 problem (1 error, 1 fixable with --unsafe-fixes) in 1 file
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

Set the variable to the value only. The account ID is on the overview page of the account.`,example:`invalid.yaml:4:12 warning[malformed-env] CLOUDFLARE_ACCOUNT_ID is not an account ID: it has 10 characters instead of 32 hexadecimal ones.

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
`},"misplaced-toolset-attribute":{prose:"## What it does\n\nFinds attributes that the type of a toolset does not accept. Most attributes belong to one or a few types: `command` to `mcp` and `lsp`, `path` to `memory` and `tasks`. Which types accept an attribute depends on the config version of the file.\n\nIf several attributes of a toolset do not fit but another type accepts all of them, the type is probably wrong. Then the rule reports the type, once.\n\n## Why is this bad?\n\ndocker-agent rejects the file. This is also true for entries of the top-level `toolsets` and `mcps`, even if no agent uses them. `false` and empty strings, lists and mappings are accepted, except for a few attributes whose mere presence counts: `ignore_vcs`, `sudo_askpass`, `recall`, `config`, `lifecycle` and `rag_config`.\n\n## Use instead\n\nRemove the attribute, or use a type that accepts it. A remote MCP server has its URL and headers under `remote`.",example:`invalid.yaml:8:9 error[misplaced-toolset-attribute] "path" cannot be used on a toolset of type "todo".

   2 \u2502   root:
   \u22EE
   7 \u2502       - type: todo
     \u2502               ---- The type is set here.
   8 \u2502         path: ./notes.db
     \u2502         ^^^^
  hint: It belongs to type "memory" or "tasks".

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
  hint: All of its attributes belong to type "lsp".

\u2716 3 problems (3 errors) in 1 file
`},"missing-env":{prose:`## What it does

Finds environment variables that docker-agent needs to start with this file and that are missing or empty.

agent-lint looks in the files given with \`--env-file\`, in the process environment, in \`/run/secrets\` and in \`~/.config/cagent/.env\`. The first source that has the variable wins. It cannot see what a credential helper, Docker Desktop or a ChatGPT login provides.

## Why is this bad?

Before it starts, docker-agent asks for the tokens of every model that an agent uses, and for the variables in base URLs and model IDs. If one is missing or empty, the start fails.

It needs a few variables only when it builds the client, with the same effect: those of fallback and title models, and the token of an alias whose \`base_url\` is overridden.

## Use instead

Set the variable in one of these places. With \`--env warn\` this rule reports warnings; with \`--env off\` nothing about the environment is checked.`,example:`invalid.yaml:4:12 error[missing-env] CLOUDFLARE_ACCOUNT_ID is not set; agent "root" cannot start without it.

   3 \u2502   root:
   4 \u2502     model: cloudflare-ai-gateway/openai/gpt-4o
     \u2502            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Looked for in the process environment.

invalid.yaml:4:12 error[missing-env] CLOUDFLARE_API_TOKEN is not set; agent "root" cannot start without it.

   3 \u2502   root:
   4 \u2502     model: cloudflare-ai-gateway/openai/gpt-4o
     \u2502            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Looked for in the process environment. CF_API_TOKEN is set, but docker-agent reads
        CLOUDFLARE_API_TOKEN.

invalid.yaml:4:12 error[missing-env] CLOUDFLARE_GATEWAY_ID is set, but empty; agent "root" cannot start without it.

   3 \u2502   root:
   4 \u2502     model: cloudflare-ai-gateway/openai/gpt-4o
     \u2502            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Looked for in the process environment.

\u2716 3 problems (3 errors) in 1 file
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

invalid.yaml:11:3 error[missing-model] Model "fast" has no provider.

  10 \u2502 models:
  11 \u2502   fast:
     \u2502   ^^^^
  hint: Split "openai/gpt-4o-mini": provider: openai, model: gpt-4o-mini.

invalid.yaml:13:3 warning[missing-model] Model "empty" has no model ID.

  10 \u2502 models:
   \u22EE
  13 \u2502   empty:
     \u2502   ^^^^^
  hint: Add "model" with an ID that the provider knows.

\u2716 3 problems (2 errors, 1 warning) in 1 file
`},"missing-provider-prefix":{prose:"## What it does\n\nFinds model IDs on Cloudflare AI Gateway without a provider prefix, and IDs with a gateway prefix for the provider `cloudflare-workers-ai`, which does not accept it.\n\n## Why is this bad?\n\nOn Cloudflare AI Gateway, a model ID has the form `provider/model`. docker-agent adds nothing to the ID. For `@cf/\u2026`, the gateway reads `@cf` as the provider, and for `gpt-4o` it finds none. It answers both with an error, and its log shows nothing.\n\nThe provider `cloudflare-workers-ai` calls Workers AI directly, whose IDs start with `@cf/`. There, `workers-ai/` becomes part of the ID, and a dynamic route (`dynamic/\u2026`) does not exist.\n\ndocker-agent starts in all of these cases, and the first message fails.\n\n## Use instead\n\nFor `cloudflare-ai-gateway`, write the prefix: `workers-ai/@cf/meta/llama-3.1-8b-instruct`, `openai/gpt-4o`. For `cloudflare-workers-ai`, write the ID that starts with `@cf/`.",example:`invalid.yaml:5:12 warning[missing-provider-prefix] Model ID "@cf/meta/llama-3.1-8b-instruct" has no provider prefix for the gateway to route by.

   3 \u2502   small:
   4 \u2502     provider: cloudflare-ai-gateway
   5 \u2502     model: "@cf/meta/llama-3.1-8b-instruct"
     \u2502            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write "workers-ai/@cf/meta/llama-3.1-8b-instruct". (fixable)

invalid.yaml:13:33 warning[missing-provider-prefix] Model ID "gpt-4o" has no provider prefix for the gateway to route by.

   7 \u2502   root:
   \u22EE
  12 \u2502       models:
  13 \u2502         - cloudflare-ai-gateway/gpt-4o
     \u2502                                 ^^^^^^
  hint: Did you mean "openai/gpt-4o"? (fixable with --unsafe-fixes)

invalid.yaml:14:33 warning[missing-provider-prefix] Model ID "workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast" has the gateway prefix "workers-ai/", which Workers AI does not accept.

   7 \u2502   root:
   \u22EE
  13 \u2502         - cloudflare-ai-gateway/gpt-4o
  14 \u2502         - cloudflare-workers-ai/workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast
     \u2502                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write "@cf/meta/llama-3.3-70b-instruct-fp8-fast". (fixable)

\u26A0 3 problems (3 warnings, 2 fixable with --fix, 1 fixable with --unsafe-fixes) in 1 file
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

invalid.yaml:12:37 warning[model-id-case] Model ID "Claude-Sonnet-4-5" differs from "claude-sonnet-4-5" only in case.

  11 \u2502   writer:
  12 \u2502     model: openai/gpt-4o, anthropic/Claude-Sonnet-4-5
     \u2502                                     ^^^^^^^^^^^^^^^^^
  hint: Write "claude-sonnet-4-5", as the provider does (catalog of 2026-11-24). (fixable)

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
`},"out-of-range":{prose:"## What it does\n\nFinds numbers and durations outside their range:\n\n- Budgets, prices and durations must be 0 or more.\n- `compaction_threshold` must be greater than 0 and at most 1.\n- `retries` and `max_restarts` must be -1 or more.\n- `jitter` must be between 0 and 1.\n\n`.nan` passes these checks. In files of versions before 15, the rule reports every `.nan` and `.inf`.\n\n## Why is this bad?\n\ndocker-agent checks these values when it loads a file, and rejects the file. It crashes on `.nan` and `.inf` in versions before 15 when it converts the file to its newest version.\n\n## Use instead\n\nWrite a number in the range. `compaction_threshold` is a share of the context window: `0.8` is 80 %.",example:`invalid.yaml:6:27 error[out-of-range] "compaction_threshold" must be greater than 0 and at most 1, not 80.

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Help.
   6 \u2502     compaction_threshold: 80
     \u2502                           ^^
  hint: This is a share of the context window: 0.8 means 80 %.

invalid.yaml:11:19 error[out-of-range] "input" must be 0 or more, not -1.

   8 \u2502   main:
   9 \u2502     provider: openai
  10 \u2502     model: gpt-4o
  11 \u2502     cost: {input: -1}
     \u2502                   ^^

invalid.yaml:13:21 error[out-of-range] "max_cost" must be 0 or more, not -0.5.

  12 \u2502 budgets:
  13 \u2502   small: {max_cost: -0.5}
     \u2502                     ^^^^
  hint: 0 means no limit.

\u2716 3 problems (3 errors) in 1 file
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

invalid.yaml:10:15 error[provider-case] Provider "Anthropic" differs from "anthropic" only in case.

   9 \u2502   smart:
  10 \u2502     provider: "Anthropic"
     \u2502               ^^^^^^^^^^^
  hint: Write "anthropic": provider names are case-sensitive. (fixable)

invalid.yaml:13:15 error[provider-case] Provider "House" differs from "house" only in case.

  12 \u2502   own:
  13 \u2502     provider: House
     \u2502               ^^^^^
   \u22EE
  16 \u2502   house:
     \u2502   ----- "house" is defined here.
  hint: Write "house": provider names are case-sensitive. (fixable)

\u2716 3 problems (3 errors, 3 fixable with --fix) in 1 file
`},"removed-key":{prose:`## What it does

Finds keys that the config version of the file no longer has. It also finds keys that a version still has but that do not work:

- \`env\` and \`env_file\` in versions 0 and 1;
- \`safer\` of a toolset in version 15.

## Why is this bad?

docker-agent rejects a removed key as unknown. It rejects \`env\` and \`env_file\` as well, because it cannot carry them over to later versions. \`safer\` has no effect in version 15, so the rule reports a warning; version 16 rejects it.

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

\u2716 2 problems (2 errors) in 1 file
`},"secret-in-config":{prose:"## What it does\n\nFinds secrets in `token_key`, in headers and in environment variables of toolsets. It recognizes well-known forms of tokens. It also recognizes a random value under a name that suggests a secret. agent-lint never prints the value.\n\n## Why is this bad?\n\nConfiguration files are shared and kept in version control, so other people can read a secret in them.\n\nA secret in `token_key` does not even work: docker-agent looks it up as the name of a variable, and prints it when it reports that the variable is missing.\n\n## Use instead\n\nPut the secret into an environment variable. `token_key` is the name of a variable, headers of a toolset expand `${env.NAME}`, and `env` of a toolset expands `${NAME}`. Revoke a secret that was in a shared file.",example:`invalid.yaml:6:16 warning[secret-in-config] "token_key" contains what looks like an API key instead of the name of a variable.

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
`},"skipped-toolset":{prose:"## What it does\n\nFinds toolsets that docker-agent cannot build:\n\n- a `script` toolset without tools;\n- a `script` toolset with a tool whose `cmd` uses a `$name` that is neither in `args` nor in `env`, whose `required` names something that is not in `args`, or that has the same name in `args` and `env`;\n- an `api` toolset without `endpoint`;\n- a `webhook` toolset without `url`, with an unknown `provider`, or for Telegram without `chat_id`.\n\n## Why is this bad?\n\ndocker-agent rejects a file with an incomplete `mcp` or `lsp` toolset, but it only skips these toolsets and writes one log line. The agent runs without the tools, and one wrong tool is enough to lose a whole `script` toolset.\n\n## Use instead\n\nAdd the missing key, or declare the name. Every `$` in `cmd` counts, so set a variable of the shell such as `$HOME` under `env`.",example:`invalid.yaml:10:34 warning[skipped-toolset] "$imgae" is neither an argument nor a variable of the tool, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
   9 \u2502           build:
  10 \u2502             cmd: docker build -t $imgae $HOME/src
     \u2502                                  ^^^^^^
  hint: Did you mean "image"?

invalid.yaml:10:41 warning[skipped-toolset] "$HOME" is neither an argument nor a variable of the tool, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
   9 \u2502           build:
  10 \u2502             cmd: docker build -t $imgae $HOME/src
     \u2502                                         ^^^^^
  hint: Declare it with args: { HOME: { type: string, description: \u2026 } }, or set it under "env".

invalid.yaml:15:21 warning[skipped-toolset] "telegarm" is not a webhook provider, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
  14 \u2502         webhook_config:
  15 \u2502           provider: telegarm
     \u2502                     ^^^^^^^^
  hint: Did you mean "telegram"?

\u26A0 3 problems (3 warnings) in 1 file
`},syntax:{prose:`## What it does

Finds mistakes in the YAML syntax, such as a missing quote, wrong indentation or a second \`: \` on one line. It follows the YAML parser of docker-agent. The rest of the file is still checked, as far as it can be read.

## Why is this bad?

docker-agent rejects a file that it cannot parse. It reports only one problem at a time, often on a line far from the cause.

## Use instead

Put quotes around strings that contain \`: \` or \` #\`, or that start with a special character. Indent with spaces, and start the items of a block in the same column.`,example:`invalid.yaml:4:18 error[syntax] A second ": " on one line cannot start a nested mapping.

   2 \u2502   root:
   3 \u2502     model: openai/gpt-4o
   4 \u2502     description: Plans: the week
     \u2502                  ^
  hint: Put quotes around the string, or move the mapping to lines of its own.

invalid.yaml:5:18 error[syntax] Unclosed double quote.

   2 \u2502   root:
   3 \u2502     model: openai/gpt-4o
   4 \u2502     description: Plans: the week
   5 \u2502     instruction: "Answer in one paragraph.
     \u2502                  ^
  hint: Add the closing quote at the end of the string.

\u2716 2 problems (2 errors) in 1 file
`},"too-many-values":{prose:`## What it does

Reports a file that contains more than 500,000 values, or that is nested too deeply. agent-lint stops there, so it may miss mistakes.

## Why is this bad?

Aliases of aliases can make a small file enormous: each level multiplies the values of the level before it.

## Use instead

Write fewer aliases of aliases, and fewer levels of nesting.`},"unexpanded-header":{prose:"## What it does\n\nFinds `${env.X}`, `${X}` and `$X` in the values of `provider_opts.http_headers`.\n\n## Why is this bad?\n\ndocker-agent expands variables in `base_url`, in model IDs and in the headers of toolsets, but not in `http_headers`. The server receives the literal characters, and nothing is logged. A server that checks the header rejects the request or uses the characters as the value.\n\n## Use instead\n\nFor a bearer token, use `token_key`, which is the name of a variable. For any other header, write the value itself, or let a proxy add the header.",example:`invalid.yaml:8:17 warning[unexpanded-header] docker-agent sends "\${env.SHOP}" in the header "X-Shop" literally: it does not expand variables in "http_headers".

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
        token.

\u26A0 2 problems (2 warnings) in 1 file
`},"unknown-agent":{prose:"## What it does\n\nFinds names in `sub_agents`, `handoffs`, `force_handoff`, `routing` and the `agent` of a command that refer to no agent.\n\nA reference is one of:\n\n- the name of an agent in the same file, exactly as under `agents`;\n- a URL of an agent;\n- a registry name with a slash in lower case, such as `org/agent` or `org/agent:1.0`.\n\nThe last two may have a name in front: `name:org/agent`. The path of a file is not a reference.\n\n## Why is this bad?\n\ndocker-agent rejects a file with any other name in `sub_agents`, `handoffs` or `force_handoff`. It looks up the targets of routing and commands only when it uses them, so there the rule reports a warning.\n\n## Use instead\n\nDefine the agent in the same file, or refer to an existing one.",example:`invalid.yaml:6:18 error[unknown-agent] Unknown agent "writter".

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Hand the work to others.
   6 \u2502     sub_agents: [writter, Reader]
     \u2502                  ^^^^^^^
   7 \u2502   writer:
     \u2502   ------ "writer" is defined here.
  hint: Did you mean "writer"? (fixable with --unsafe-fixes)

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

\u2716 2 problems (2 errors, 1 fixable with --fix, 1 fixable with --unsafe-fixes) in 1 file
`},"unknown-gateway-prefix":{prose:"## What it does\n\nFinds model IDs whose first part is not a provider that the gateway's `/compat` endpoint is known to route to. The list of known providers has a date, and Cloudflare adds providers, so the rule only warns.\n\n## Why is this bad?\n\nThe first part of a model ID tells the `/compat` endpoint which provider to call. docker-agent sends the ID unchanged, and for a name that the gateway does not know, it answers \"Invalid provider\".\n\nThe names are not always those of the model catalog or of docker-agent: Gemini is `google-ai-studio/`, xAI is `grok/`, and Vertex AI is `google-vertex-ai/`. Some names, such as `google/` and `xai/`, are valid only for Cloudflare's REST API, which the provider `cloudflare-workers-ai` calls.\n\n## Use instead\n\nWrite the gateway's name of the provider. A custom provider of your gateway is `custom-SLUG/`.",example:`invalid.yaml:5:12 warning[unknown-gateway-prefix] The gateway's "/compat" endpoint has no known provider "google".

   3 \u2502   flash:
   4 \u2502     provider: cloudflare-ai-gateway
   5 \u2502     model: google/gemini-2.5-flash
     \u2502            ^^^^^^
  hint: Write "google-ai-studio/gemini-2.5-flash". "google/" is a prefix of Cloudflare's REST API.
        (fixable with --unsafe-fixes)

invalid.yaml:13:33 warning[unknown-gateway-prefix] The gateway's "/compat" endpoint has no known provider "xai".

   7 \u2502   root:
   \u22EE
  12 \u2502       models:
  13 \u2502         - cloudflare-ai-gateway/xai/grok-4
     \u2502                                 ^^^
  hint: Write "grok/grok-4". "xai/" is a prefix of Cloudflare's REST API. (fixable with
        --unsafe-fixes)

invalid.yaml:14:33 warning[unknown-gateway-prefix] The gateway's "/compat" endpoint has no known provider "moonshotai".

   7 \u2502   root:
   \u22EE
  13 \u2502         - cloudflare-ai-gateway/xai/grok-4
  14 \u2502         - cloudflare-ai-gateway/moonshotai/kimi-k2
     \u2502                                 ^^^^^^^^^^
  hint: Known prefixes on 2026-08-07: anthropic, baseten, cerebras, cohere, deepseek, dynamic,
        google-ai-studio, google-vertex-ai, grok, groq, mistral, openai, parallel, perplexity,
        workers-ai and custom-SLUG. "moonshotai/" is a prefix of Cloudflare's REST API.

\u26A0 3 problems (3 warnings, 2 fixable with --unsafe-fixes) in 1 file
`},"unknown-key":{prose:`## What it does

Finds keys that a mapping does not have in any config version. Keys are case-sensitive.

## Why is this bad?

docker-agent parses strictly: a single unknown key makes it reject the whole file. A slash command is the exception. There, docker-agent only drops the key, and the rule reports a warning.

## Use instead

Correct the spelling, or move the key to where it belongs. The hint says which.`,example:`invalid.yaml:4:5 error[unknown-key] Unknown key "instructions" in an agent.

   2 \u2502   root:
   3 \u2502     model: openai/gpt-4o
   4 \u2502     instructions: Answer in one paragraph.
     \u2502     ^^^^^^^^^^^^
  hint: Did you mean "instruction"? (fixable)

invalid.yaml:6:5 error[unknown-key] Unknown key "temperature" in an agent.

   2 \u2502   root:
   \u22EE
   5 \u2502     description: Answers questions about the garden
   6 \u2502     temperature: 0.2
     \u2502     ^^^^^^^^^^^
  hint: This key belongs to a model: define one under "models", and write its name in "model".

invalid.yaml:9:9 error[unknown-key] Unknown key "comand" in a toolset.

   2 \u2502   root:
   \u22EE
   8 \u2502       - type: mcp
   9 \u2502         comand: npx
     \u2502         ^^^^^^
  hint: Did you mean "command"? (fixable with --unsafe-fixes)

\u2716 3 problems (3 errors, 1 fixable with --fix, 1 fixable with --unsafe-fixes) in 1 file
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
  hint: Did you mean "fast"? (fixable with --unsafe-fixes)

invalid.yaml:3:18 error[unknown-model] Unknown model "openai:gpt-4o".

   2 \u2502   root:
   3 \u2502     model: fsat, openai:gpt-4o
     \u2502                  ^^^^^^^^^^^^^
  hint: Separate provider and model with a slash: write "openai/gpt-4o". (fixable)

invalid.yaml:7:16 error[unknown-model] Unknown model "claude-sonnet-4-5".

   2 \u2502   root:
   \u22EE
   6 \u2502     fallback:
   7 \u2502       models: [claude-sonnet-4-5]
     \u2502                ^^^^^^^^^^^^^^^^^
  hint: Write the provider before it: "anthropic/claude-sonnet-4-5". (fixable with --unsafe-fixes)

\u2716 3 problems (3 errors, 1 fixable with --fix, 2 fixable with --unsafe-fixes) in 1 file
`},"unknown-name":{prose:"## What it does\n\nFinds references to entries that do not exist:\n\n- in `toolsets`: `use_toolsets` of an agent, `toolsets` of a skill;\n- in `commands`: `use_commands` of an agent;\n- in `skills`: `use_skills` of an agent;\n- in `budgets`: `budgets` of an agent;\n- in `mcps`: `ref` of an `mcp` toolset;\n- in `rag`: `ref` of a `rag` toolset.\n\n## Why is this bad?\n\ndocker-agent looks up these names when it loads the file, and rejects the file when one is missing. Names are case-sensitive. It does not look into definitions that no agent uses, so there the rule reports a warning.\n\n## Use instead\n\nDefine the entry in its section, or correct the name. A server from Docker's catalog is written as `docker:NAME`.",example:`invalid.yaml:6:20 error[unknown-name] Unknown toolset "webb".

   2 \u2502   root:
   \u22EE
   5 \u2502     instruction: Do the work.
   6 \u2502     use_toolsets: [webb]
     \u2502                    ^^^^
   \u22EE
  10 \u2502   web:
     \u2502   --- "web" is defined here.
  hint: Did you mean "web"? (fixable with --unsafe-fixes)

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

invalid.yaml:8:15 error[unknown-name] Unknown budget "small".

   2 \u2502   root:
   \u22EE
   7 \u2502     use_commands: [Daily]
   8 \u2502     budgets: [small]
     \u2502               ^^^^^
  hint: Define it under "budgets".

\u2716 3 problems (3 errors, 1 fixable with --fix, 1 fixable with --unsafe-fixes) in 1 file
`},"unknown-provider":{prose:'## What it does\n\nFinds models whose provider does not exist. The provider is the part of `provider/model` before the first slash, or `provider` of an entry under `models`; it must be a built-in provider or an entry under `providers`.\n\n## Why is this bad?\n\ndocker-agent looks up the provider when it builds the agents, and refuses to start with "unknown provider type". A user-defined provider cannot be based on another user-defined one.\n\nIf only a tool or a skill uses the model, or nothing does, docker-agent starts, and this rule warns.\n\n## Use instead\n\nUse the name of a built-in provider, or define the provider under `providers`. For a user-defined provider, name a built-in one as its `provider`.',example:`invalid.yaml:3:12 error[unknown-provider] Unknown provider "antropic".

   2 \u2502   root:
   3 \u2502     model: antropic/claude-sonnet-4-5, gemini/gemini-2.5-flash
     \u2502            ^^^^^^^^
  hint: Did you mean "anthropic"? (fixable with --unsafe-fixes)

invalid.yaml:3:40 error[unknown-provider] Unknown provider "gemini".

   2 \u2502   root:
   3 \u2502     model: antropic/claude-sonnet-4-5, gemini/gemini-2.5-flash
     \u2502                                        ^^^^^^
  hint: docker-agent calls it "google". (fixable with --unsafe-fixes)

invalid.yaml:7:17 error[unknown-provider] Unknown provider "@cf".

   2 \u2502   root:
   \u22EE
   6 \u2502     fallback:
   7 \u2502       models: ["@cf/meta/llama-3.1-8b-instruct"]
     \u2502                 ^^^
  hint: Write "cloudflare-workers-ai/@cf/meta/llama-3.1-8b-instruct", or
        "cloudflare-ai-gateway/workers-ai/@cf/meta/llama-3.1-8b-instruct" to go through the gateway.
        (fixable with --unsafe-fixes)

\u2716 3 problems (3 errors, 3 fixable with --unsafe-fixes) in 1 file
`},"unknown-toolset-type":{prose:"## What it does\n\nFinds toolsets whose `type` is unknown or missing. Case and separators matter: `Shell` and `file_system` are unknown. All config versions have the same types, except that version 16 removed `session_plan`.\n\n## Why is this bad?\n\ndocker-agent skips the toolset and writes one log line, so the agent runs without its tools. If the toolset also has attributes that belong to certain types, docker-agent rejects the whole file, and the rule reports an error.\n\n## Use instead\n\nWrite a known type. The hint names the nearest one, or the types that accept the attributes of the toolset. Some tools need no toolset: an agent with `sub_agents` or `handoffs` already has theirs.",example:`invalid.yaml:7:15 warning[unknown-toolset-type] "Shell" is not a toolset type, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
   6 \u2502     toolsets:
   7 \u2502       - type: Shell
     \u2502               ^^^^^
  hint: Did you mean "shell"? (fixable)

invalid.yaml:8:15 error[unknown-toolset-type] "file_system" is not a toolset type, so docker-agent rejects its attributes.

   2 \u2502   root:
   \u22EE
   7 \u2502       - type: Shell
   8 \u2502       - type: file_system
     \u2502               ^^^^^^^^^^^
   9 \u2502         ignore_vcs: true
     \u2502         ---------- "ignore_vcs" is set here.
  hint: Did you mean "filesystem"? (fixable)

invalid.yaml:10:15 warning[unknown-toolset-type] "bash" is not a toolset type, so docker-agent skips the toolset.

   2 \u2502   root:
   \u22EE
   6 \u2502     toolsets:
   \u22EE
  10 \u2502       - type: bash
     \u2502               ^^^^
  hint: Did you mean "shell"? (fixable with --unsafe-fixes)

\u2716 3 problems (1 error, 2 warnings, 2 fixable with --fix, 1 fixable with --unsafe-fixes) in 1 file
`},"unknown-version":{prose:'## What it does\n\nChecks `version`. Numbers count by their value, so `012` is 10. Strings must be exact, so `"2.0"` and `v2` are not valid.\n\n## Why is this bad?\n\n`version` chooses the parser, and docker-agent rejects a file with an unknown version. If the version is newer than agent-lint knows, the rule reports a warning and checks the file as the newest known version.\n\n## Use instead\n\nWrite an integer, or remove `version`: docker-agent then assumes the newest one.',example:`invalid.yaml:1:10 error[unknown-version] "v2" is not a valid config version.

   1 \u2502 version: v2
     \u2502          ^^
  hint: Write an integer from 0 to 16, for example version: "2", or remove "version". (fixable with
        --unsafe-fixes)

\u2716 1 problem (1 error, 1 fixable with --unsafe-fixes) in 1 file
`},"unreadable-file":{prose:`## What it does

Reports a file that cannot be opened or read: the file does not exist, a permission is missing, the path is a directory, or a link is broken.

## Why is this bad?

docker-agent stops when it cannot read the file that it is told to run.

## Use instead

Check the path and the permissions of the file.`},"wrong-model-use":{prose:"## What it does\n\nFinds lists of models, models with `routing`, models with `first_available`, and `auto` where docker-agent does not accept them.\n\n## Why is this bad?\n\nOnly `model` of an agent accepts a list of models. `fallback.models`, `title_model`, `compaction_model`, and the targets of `routing` need a single model. A named list or `auto` there stops the start. A string with commas is sent as one model ID, including the commas; this is a warning.\n\nA model with `routing` cannot be the target of another one. A candidate of `first_available` can be neither a list of models nor an entry with candidates of its own.\n\n## Use instead\n\nName a single model. For several fallbacks, list each model as an item of `fallback.models`.",example:`invalid.yaml:6:23 error[wrong-model-use] "auto" cannot be used as a compaction model.

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
`}};0&&(module.exports={pages});
