import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{EXIT,UsageError,closest,oneOf}from"./chunks/chunk-YC75VTTK.js";import"./chunks/chunk-T2EYXN3I.js";import{parseArgs}from"node:util";var EVERYWHERE=["lint","resolve","explain"],LINT=["lint"],READING=["lint","resolve"],OPTIONS={format:{type:"string",commands:LINT,values:["pretty","compact","json"]},quiet:{type:"boolean",short:"q",commands:LINT},"max-warnings":{type:"string",commands:LINT},env:{type:"string",commands:LINT,values:["error","warn","off"]},"env-file":{type:"string",multiple:!0,commands:READING},"stdin-filename":{type:"string",commands:READING},"skip-unrelated":{type:"boolean",commands:LINT},fix:{type:"boolean",commands:LINT},"unsafe-fixes":{type:"boolean",commands:LINT},json:{type:"boolean",commands:["resolve"]},color:{type:"boolean",commands:EVERYWHERE},"no-color":{type:"boolean",commands:EVERYWHERE},help:{type:"boolean",short:"h",commands:EVERYWHERE},version:{type:"boolean",short:"v",commands:EVERYWHERE}},COMMANDS=["resolve","explain"];function parseArguments(argv){let{values,positionals,tokens}=parseArgs({args:[...argv],options:{...OPTIONS},strict:!1,allowPositionals:!0,tokens:!0}),afterDashes=tokens.find(token=>token.kind==="option-terminator")?.index??1/0,first=tokens.find(token=>token.kind==="positional"),command=first&&first.index<afterDashes&&COMMANDS.includes(first.value)?first.value:"lint";for(let token of tokens)token.kind==="option"&&checkOption(token,command);let text=name=>values[name],isSet=name=>values[name]===!0;return{command,operands:command==="lint"?positionals:positionals.slice(1),format:text("format")??"pretty",quiet:isSet("quiet"),maxWarnings:limit(text("max-warnings")),env:text("env")??"error",envFiles:values["env-file"]??[],stdinFilename:text("stdin-filename"),color:lastColor(tokens),skipUnrelated:isSet("skip-unrelated"),fix:isSet("unsafe-fixes")?"all":isSet("fix")?"safe":"none",json:isSet("json"),help:isSet("help"),version:isSet("version")}}function checkOption({name,rawName,value,inlineValue},command){let spec=OPTIONS[name];if(spec===void 0)throw new UsageError(`There is no option "${rawName}".${suggestion(name,command)}`);if(!spec.commands.includes(command)){let what=command==="lint"?"linting":`"agent-lint ${command}"`;throw new UsageError(`The option "${rawName}" does not belong to ${what}.${seeHelp(command)}`)}if(spec.type==="boolean"&&value!==void 0)throw new UsageError(`The option "${rawName}" takes no value.${seeHelp(command)}`);let missing=value===void 0||value===""||inlineValue!==!0&&value.startsWith("-")&&value!=="-",choice=spec.values?`: ${oneOf(spec.values)}`:"";if(spec.type==="string"&&missing)throw new UsageError(`The option "${rawName}" needs a value${choice}.${seeHelp(command)}`);if(spec.values&&value!==void 0&&!spec.values.includes(value)){let near=closest(value,spec.values);throw new UsageError(`"${value}" is no value of "${rawName}": it is ${oneOf(spec.values)}.${near===void 0?"":` Did you mean "${near}"?`}`)}}function suggestion(name,command){let near=closest(name,Object.keys(OPTIONS).filter(option=>OPTIONS[option]?.commands.includes(command)));return near===void 0?seeHelp(command):` Did you mean "--${near}"?`}function seeHelp(command){return`
See "agent-lint ${command==="lint"?"":`${command} `}--help".`}function limit(text){if(text!==void 0){if(!/^\d+$/.test(text))throw new UsageError(`"${text}" is no value of "--max-warnings": it is a number, 0 or more.`);return Number(text)}}function lastColor(tokens){let last=tokens.findLast(token=>token.kind==="option"&&(token.name==="color"||token.name==="no-color"));return last===void 0?void 0:last.name==="color"}var LINT2=`agent-lint finds mistakes in docker-agent (cagent) configurations.

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
`,RESOLVE=`agent-lint resolve shows what every model reference comes to.

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
  1  some do not
  2  agent-lint was misused or crashed
`,EXPLAIN=`agent-lint explain tells what a rule finds and why it matters.

Usage:
  agent-lint explain [options] [RULE]...

Without a rule, all rules are listed.

Options:
      --color, --no-color     default: on a terminal
  -h, --help                  this text

Example:
  agent-lint explain missing-env
`,TEXTS={lint:LINT2,resolve:RESOLVE,explain:EXPLAIN};function helpFor(command){return TEXTS[command]}var package_default={name:"agent-lint",version:"0.1.0",description:"Schema, validator and linter for docker-agent (cagent) YAML files",license:"Apache-2.0",keywords:["docker-agent","cagent","linter","validator","json-schema","yaml","cloudflare-ai-gateway","pre-commit"],homepage:"https://github.com/agent-lint/agent-lint#readme",bugs:"https://github.com/agent-lint/agent-lint/issues",repository:{type:"git",url:"git+https://github.com/agent-lint/agent-lint.git"},type:"module",engines:{node:">=20.19"},bin:{"agent-lint":"dist/cli.js"},exports:{".":{types:"./dist/index.d.ts",default:"./dist/index.js"},"./schema.json":"./schema/docker-agent.schema.json","./package.json":"./package.json"},sideEffects:!1,files:["dist","schema/docker-agent.schema.json","CHANGELOG.md"],scripts:{generate:"tsx scripts/generate.ts",compile:"tsx scripts/compile.ts",check:"tsc -p tsconfig.json",test:"npm run check && node --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js --selectProjects unit","test:e2e":"node --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js --selectProjects e2e --runInBand",conformance:"tsx scripts/conformance.ts","update-models":"tsx scripts/update-models.ts",bench:"tsx scripts/bench.ts"},devDependencies:{"@jest/globals":"^30.5.2","@swc/core":"^1.16.22","@swc/jest":"^0.2.39","@types/jest":"^30.0.0","@types/node":"^20.19.43",ajv:"^8.20.0",chalk:"^5.6.2","dts-bundle-generator":"^9.5.1",esbuild:"^0.28.2",globby:"^16.2.4",jest:"^30.5.2","json-schema-to-typescript":"^16.0.0",tsx:"^4.23.15",typescript:"5.9",yaml:"^2.9.1"}};function versionText(){return package_default.version}var REPORT_AT="https://github.com/agent-lint/agent-lint/issues";async function run(argv,io2){try{return await runCommand(argv,io2)}catch(error){return io2.stderr.write(error instanceof UsageError?`agent-lint: ${error.message}
`:crashReport(error,io2)),EXIT.misuse}}async function runCommand(argv,io2){let parsed=parseArguments(argv);if(parsed.help)return io2.stdout.write(helpFor(parsed.command)),EXIT.clean;if(parsed.version)return io2.stdout.write(`${versionText()}
`),EXIT.clean;switch(parsed.command){case"lint":return(await import("./chunks/lint-command-HTOZU2DX.js")).lintCommand(parsed,io2);case"resolve":return(await import("./chunks/resolve-SPV56HWQ.js")).resolveCommand(parsed,io2);case"explain":return(await import("./chunks/explain-CBOSBN6B.js")).explainCommand(parsed,io2)}}function crashReport(error,{env}){let summary=error instanceof Error?`${error.name}: ${error.message}`:String(error),stack=env.DEBUG&&error instanceof Error?`${error.stack??""}
`:"";return`agent-lint crashed: ${summary}
${stack}This is a bug in agent-lint. ${stack===""?"Run it again with DEBUG=1 to see where. ":""}Please report it:
  ${REPORT_AT}
`}var io={stdout:process.stdout,get stderr(){return process.stderr},stdin:async()=>{let chunks=[];for await(let chunk of process.stdin)chunks.push(chunk);return Buffer.concat(chunks)},env:process.env,cwd:process.cwd(),clock:()=>performance.now()};process.stdout.on("error",error=>{if(error.code!=="EPIPE")throw error});process.exitCode=await run(process.argv.slice(2),io);
