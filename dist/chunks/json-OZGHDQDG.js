import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{countDiagnostics}from"./chunk-JWAWHH4G.js";import"./chunk-T2EYXN3I.js";var json=reports=>{let counts=countDiagnostics(reports),files=reports.map(({path,result})=>({path,diagnostics:result.diagnostics,models:result.models,variables:result.variables})),summary={files:reports.length,errors:counts.error,warnings:counts.warning,infos:counts.info};return`${JSON.stringify({version:1,files,summary},void 0,2)}
`};export{json};
