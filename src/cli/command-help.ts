import type { Command } from './options.js'

const RESOLVE = `agent-lint resolve shows what every model reference resolves to.

Usage:
  agent-lint resolve [options] FILE

For each agent: the reference, its provider and model, the API, the base URL
with variables expanded, and the variable that holds the token (set or missing;
its value is never printed). "-" means standard input.

Options:
      --env-file FILE         look for variables in this file; can be repeated
      --no-user-config        do not read ~/.config/cagent/config.yaml
      --flavor NAME           apply this flavor of the file; can be repeated
      --models-gateway URL    only models that bypass it need their variables
      --format FORMAT         pretty (default) or json, which --json means too
      --settings FILE         default: the nearest .agent-lint.yaml
      --no-settings           do not read a settings file
      --stdin-filename NAME   name of standard input in messages
      --color, --no-color     default: color on a terminal
  -h, --help                  print this help

Example:
  agent-lint resolve agents.yaml --env-file .env

Exit codes:
  0  every reference resolves and every variable is set
  1  some do not, or the file is too broken to read
  2  wrong use, or a crash
`

const GRAPH = `agent-lint graph draws the team of agents in a file.

Usage:
  agent-lint graph [options] FILE

The drawing shows the agents with their models and toolsets, who leads to whom
(sub-agents, handoffs, routing, commands), each model with its address and its
variables, and what is wrong where. Secrets do not appear. "-" means standard
input.

Options:
      --format FORMAT         mermaid (default; for Markdown), dot (for
                              Graphviz), svg or json
      --output-file FILE      write the format before this option to a file
      --env LEVEL             required variables that are not set are: error
                              (default), warn or off
      --env-file FILE         look for variables in this file; can be repeated
      --no-user-config        do not read ~/.config/cagent/config.yaml
      --flavor NAME           apply this flavor of the file; can be repeated
      --models-gateway URL    only models that bypass it need their variables
      --settings FILE         default: the nearest .agent-lint.yaml
      --no-settings           do not read a settings file
      --stdin-filename NAME   name of standard input in messages
  -h, --help                  print this help

Example:
  agent-lint graph agents.yaml --format svg --output-file agents.svg

Exit codes:
  0  the file has no errors
  1  it has errors; the drawing marks them
  2  wrong use, or a crash
`

const EXPLAIN = `agent-lint explain shows what a rule finds and why it matters.

Usage:
  agent-lint explain [options] [RULE]...

Without a rule, it lists all rules.

Options:
      --color, --no-color     default: color on a terminal
  -h, --help                  print this help

Example:
  agent-lint explain missing-env
`

const RULES = `agent-lint rules lists all rules.

Usage:
  agent-lint rules [options]

For each rule: its ID, its group, its severity in this directory, whether it
has fixes, and the first version of agent-lint with it.

Options:
      --format FORMAT        pretty (default) or json
      --rule RULE=SEVERITY   off, info, warning or error for a rule or a group
      --only RULE[,RULE]     turn off all other rules
      --settings FILE        default: the nearest .agent-lint.yaml
      --no-settings          do not read a settings file
      --color, --no-color    default: color on a terminal
  -h, --help                 print this help

Example:
  agent-lint rules --format json
`

const INIT = `agent-lint init sets agent-lint up in the current directory.

Usage:
  agent-lint init [--yes]

It adds, each only if it is not there yet:
  - a settings file, .agent-lint.yaml
  - a comment in each agent file that names the schema for editors
  - the schema for these files in .vscode/settings.json
  - the hook in .pre-commit-config.yaml

It shows each change first and asks on a terminal. Elsewhere it writes only with
--yes. Everything else in these files stays as it is.

Options:
  -y, --yes                   write without asking
      --color, --no-color     default: color on a terminal
  -h, --help                  print this help

Exit codes:
  0  everything is set up
  1  something was left to write
  2  wrong use, or a crash
`

const LSP = `agent-lint lsp runs the language server.

Usage:
  agent-lint lsp [--stdio]

Editors start it, and talk to it over standard input and output. It checks open
files while you type, and offers fixes, completion, hover texts and renaming.

Options:
      --stdio   what many editors add; the only way to talk
  -h, --help    print this help
More: https://github.com/agent-lint/agent-lint/blob/main/docs/editors.md
`

const VERSION = `agent-lint version shows what agent-lint knows, and as of when.

Usage:
  agent-lint version

It prints the version of agent-lint, the docker-agent release and the config
versions that it was checked against, and the date and source of facts that
change over time, such as the model catalog.

Options:
  -h, --help                  print this help

Example:
  agent-lint version
`

/** The help texts of the commands that do not lint. */
export const COMMAND_HELP: Readonly<Record<Exclude<Command, 'lint'>, string>> = {
  resolve: RESOLVE,
  graph: GRAPH,
  explain: EXPLAIN,
  rules: RULES,
  init: INIT,
  lsp: LSP,
  version: VERSION,
}
