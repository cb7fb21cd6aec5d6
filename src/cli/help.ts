import type { Command } from './arguments.js'

const LINT = `agent-lint finds mistakes in docker-agent (cagent) configurations.

Usage:
  agent-lint [options] [FILE | DIRECTORY | -]...
  agent-lint resolve FILE      show the provider, URL and token of each agent
  agent-lint explain [RULE]    show what a rule finds and why; list all rules
  agent-lint version           show versions, and the dates of known facts

Files that you name are always checked. In directories (default: the current
one), agent-lint checks the YAML files that look like docker-agent
configurations and that git does not ignore. "-" means standard input.

Environment variables:
      --env LEVEL             severity of required variables that are not set:
                              error (default), warn or off
      --env-file FILE         look for variables in this dotenv file; can be
                              repeated, the first file with a variable wins
  Then in the environment, /run/secrets and ~/.config/cagent/.env.

Your own configuration of docker-agent:
      --no-user-config        do not read the providers that are defined in
                              ~/.config/cagent/config.yaml

Fixes:
      --fix                   apply safe fixes
      --unsafe-fixes          apply all fixes: review the result

Output:
      --format FORMAT         pretty (default), compact (one line each) or json
  -q, --quiet                 print only errors, and nothing without errors
      --color, --no-color     default: color on a terminal; NO_COLOR and
                              FORCE_COLOR change the default

For hooks and CI:
      --max-warnings N        fail if there are more than N warnings
      --skip-unrelated        skip named files that do not look like
                              docker-agent configurations
      --stdin-filename NAME   name of standard input in messages

  -h, --help                  print this help; also after a command
  -v, --version               print the version

Examples:
  agent-lint                                  everything below this directory
  agent-lint agents.yaml --env-file .env      one file, with its variables
  agent-lint --env off --max-warnings 0 .     strict, where no secrets are set
  agent-lint --fix agents.yaml                apply safe fixes
  agent-lint explain missing-env              read about one rule

Exit codes:
  0  no errors (and no more warnings than --max-warnings)
  1  errors, or too many warnings
  2  wrong use, or a crash
`

const RESOLVE = `agent-lint resolve shows what every model reference resolves to.

Usage:
  agent-lint resolve [options] FILE

For each agent: the reference, its provider and model, the API, the base URL
with variables expanded, and the variable that holds the token (set or missing;
its value is never printed). "-" means standard input.

Options:
      --env-file FILE         look for variables in this file; can be repeated
      --no-user-config        do not read ~/.config/cagent/config.yaml
      --json                  print models and variables as JSON
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

const TEXTS: Readonly<Record<Command, string>> = {
  lint: LINT,
  resolve: RESOLVE,
  explain: EXPLAIN,
  version: VERSION,
}

/** The help text of a command; fits 80 columns. */
export function helpFor(command: Command): string {
  return TEXTS[command]
}
