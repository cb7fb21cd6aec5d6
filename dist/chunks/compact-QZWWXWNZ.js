import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{visibleText}from"./chunk-ZWDDZ67K.js";import"./chunk-T2EYXN3I.js";var compact=reports=>reports.flatMap(({path,result})=>result.diagnostics.map(({range:{start},severity,ruleId,message})=>`${visibleText(path)}:${start.line}:${start.column}: ${severity}[${ruleId}] ${visibleText(message)}
`)).join("");export{compact};
