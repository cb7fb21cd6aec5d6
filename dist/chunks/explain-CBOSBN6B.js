import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{palette,wrap}from"./chunk-RW5DC37Z.js";import"./chunk-ZWDDZ67K.js";import{docsUrl,fileRules,rules,terminalOptions}from"./chunk-QING5IMZ.js";import{EXIT,UsageError,didYouMean}from"./chunk-YC75VTTK.js";import"./chunk-T2EYXN3I.js";var WIDEST=80;async function explainCommand({operands,color},io){let options=terminalOptions(io.stdout,io,color),width=Math.min(options.width,WIDEST),colours=palette(options),known=[...new Map([...rules,...fileRules].map(rule=>[rule.id,rule])).values()].sort((a,b)=>a.id.localeCompare(b.id)),pages=operands.map(id=>page(find(id,known),width,colours));return io.stdout.write(pages.length>0?pages.join(`
`):list(known,width,colours)),EXIT.clean}function find(id,known){let rule=known.find(candidate=>candidate.id===id);if(rule)return rule;let near=didYouMean(id,known.map(candidate=>candidate.id));throw new UsageError(`There is no rule "${id}". ${near??'Run "agent-lint explain" for the list.'}`)}function page(rule,width,colours){let paint=colours.severity[rule.severity],facts=[paint(rule.severity),rule.fixable?"fixable with --fix":void 0,`since ${rule.since}`].filter(fact=>fact!==void 0),prose=rule.rationale.trim().split(/\n{2,}/).map(paragraph=>reflow(paragraph,width));return`${[`${colours.strong(colours.link(rule.id,docsUrl(rule.id)))}  ${colours.faint("\xB7")}  ${facts.join(`  ${colours.faint("\xB7")}  `)}`,wrap(rule.description,width).join(`
`),...prose,colours.faint(docsUrl(rule.id))].join(`

`)}
`}function reflow(paragraph,width){return/^( {4}|```)/.test(paragraph)?paragraph:/^[-*\d]/.test(paragraph)?paragraph.split(`
`).map(line=>wrap(line,width-2).join(`
  `)).join(`
`):wrap(paragraph.replace(/\s*\n\s*/g," "),width).join(`
`)}function list(known,width,colours){let idWidth=Math.max(...known.map(({id})=>id.length))+2;return`${known.map(({id,severity,description,fixable})=>{let[first="",...more]=wrap(`${description}${fixable?" (fixable)":""}`,width-idWidth-9),name=colours.link(id,docsUrl(id))+" ".repeat(idWidth-id.length),indent=" ".repeat(idWidth+9);return[`${name}${colours.severity[severity](severity.padEnd(9))}${first}`,...more.map(line=>indent+line)].join(`
`)}).join(`
`)}

${colours.faint("agent-lint explain RULE tells why a rule matters.")}
`}export{explainCommand};
