import { COMMAND_HELP } from './command-help.js'
import type { Command } from './options.js'

const DOCS = 'https://github.com/agent-lint/agent-lint/blob/main/docs/cli.md'

const LINT = `agent-lint finds mistakes in docker-agent (cagent) configurations.

Usage:
  agent-lint [options] [FILE | DIRECTORY | PATTERN | -]...
  agent-lint resolve FILE      show the provider, URL and token of each agent
  agent-lint graph FILE        draw the agents and what they use
  agent-lint explain [RULE]    show what a rule finds and why
  agent-lint rules             list all rules with their severities
  agent-lint init              set up settings, editors and pre-commit
  agent-lint lsp               run the language server, for editors
  agent-lint version           show versions, and the dates of known facts

Files that you name are always checked. In directories (default: the current
one), agent-lint checks the YAML files that look like docker-agent
configurations and that git does not ignore. "-" means standard input.

Rules and settings:
      --rule RULE=SEVERITY   off, info, warning or error for a rule or a group
      --only RULE[,RULE]     report only these rules or groups
      --settings FILE        default: the nearest .agent-lint.yaml
      --no-settings          do not read a settings file
      --baseline FILE        hide the problems that this file records
      --update-baseline      record all problems in the file of --baseline

Environment:
      --env LEVEL            required variables that are not set are: error
                             (default), warn or off
      --env-file FILE        look for variables in this dotenv file
      --no-user-config       do not read ~/.config/cagent/config.yaml
      --flavor NAME          apply this flavor of the files; can be repeated
      --models-gateway URL   only models that bypass it need their variables

Fixes:
      --fix                  apply safe fixes
      --diff                 show safe fixes as a diff; write nothing
      --unsafe-fixes         with --fix or --diff: all fixes, to be reviewed

Output:
      --format FORMAT        pretty (default), compact, json, github (default in
                             GitHub Actions), sarif, gitlab, junit, checkstyle
                             or rdjson
      --output-file FILE     write the format before this option to a file
  -q, --quiet                print only errors, and nothing without errors
      --color, --no-color    default: color on a terminal

For hooks and CI:
      --max-warnings N       fail if there are more than N warnings
      --exit-zero            do not fail because of problems
      --skip-unrelated       skip named files that do not look like
                             docker-agent configurations
      --stdin-filename NAME  name of standard input

  -h, --help                 print this help; also after a command
  -v, --version              print the version

Examples:
  agent-lint agents.yaml --env-file .env     one file, with its variables
  agent-lint --env off --max-warnings 0 .    strict, where no secrets are set

Exit codes: 0 no errors, 1 errors or too many warnings, 2 wrong use or a crash
More: ${DOCS}
`

/** The help text of a command; fits 80 columns. */
export function helpFor(command: Command): string {
  return command === 'lint' ? LINT : COMMAND_HELP[command]
}
