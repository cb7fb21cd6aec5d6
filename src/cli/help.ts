import type { Command } from './arguments.js'

const LINT = `agent-lint finds mistakes in docker-agent (cagent) configurations.

Usage:
  agent-lint [options] [FILE | DIRECTORY | -]...
  agent-lint resolve FILE      show the provider, URL and token of each agent
  agent-lint explain [RULE]    tell what a rule finds and why; list all rules

Files that are named are always checked. Directories (default: the current one)
are walked for YAML files that look like docker-agent configurations; what git
ignores is left out. "-" stands for standard input.

Environment variables:
      --env LEVEL             how to report needed variables that are not set:
                              error (default), warn or off
      --env-file FILE         look there first, dotenv format; can be repeated,
                              the first file that has a variable wins
  After these come the environment, /run/secrets and ~/.config/cagent/.env.

Fixes:
      --fix                   apply the fixes that are certain
      --unsafe-fixes          apply the others as well: look at the result

Output:
      --format FORMAT         pretty (default), compact (one line each) or json
  -q, --quiet                 errors only, and nothing at all without any
      --color, --no-color     default: on a terminal, unless NO_COLOR is set;
                              FORCE_COLOR sets it elsewhere

For hooks and CI:
      --max-warnings N        fail when there are more warnings than N
      --skip-unrelated        pass over named files that do not look like
                              docker-agent configurations
      --stdin-filename NAME   what to call standard input in messages

  -h, --help                  this text; also after a command
  -v, --version               the version

Examples:
  agent-lint                                  everything below this directory
  agent-lint agents.yaml --env-file .env      one file, with its variables
  agent-lint --env off --max-warnings 0 .     strict, where no secrets are set
  agent-lint --fix agents.yaml                repair what is certain
  agent-lint explain missing-env              more about one rule

Exit codes:
  0  no errors (warnings within --max-warnings)
  1  errors, or too many warnings
  2  agent-lint was misused or crashed
`

const RESOLVE = `agent-lint resolve shows what every model reference comes to.

Usage:
  agent-lint resolve [options] FILE

For each agent: the reference as written, the provider and model behind it, the
API, the base URL with variables filled in, and the variable that holds the
token (set or missing; its value is never shown). "-" stands for standard input.

Options:
      --env-file FILE         look there first for variables; can be repeated
      --json                  models and variables as JSON
      --stdin-filename NAME   what to call standard input in messages
      --color, --no-color     default: on a terminal
  -h, --help                  this text

Example:
  agent-lint resolve agents.yaml --env-file .env

Exit codes:
  0  every reference resolves and every variable is set
  1  some do not, or the file is too broken to tell
  2  agent-lint was misused or crashed
`

const EXPLAIN = `agent-lint explain tells what a rule finds and why it matters.

Usage:
  agent-lint explain [options] [RULE]...

Without a rule, all rules are listed.

Options:
      --color, --no-color     default: on a terminal
  -h, --help                  this text

Example:
  agent-lint explain missing-env
`

const TEXTS: Readonly<Record<Command, string>> = { lint: LINT, resolve: RESOLVE, explain: EXPLAIN }

/** The help text of a command; fits 80 columns. */
export function helpFor(command: Command): string {
  return TEXTS[command]
}
