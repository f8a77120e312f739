import fc from 'fast-check'
import { it, expect } from 'vitest'
import { checkSchema } from '../../src/model/check.js'
import { buildModel } from '../../src/model/build.js'
import { createSmallSchema, REPORT, PARTS } from './small-schema.js'
function listObjects(value: unknown): Record<string, unknown>[] {
  if (value === null || typeof value !== 'object') return []
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(listObjects)]
}
it('x', () => {
  let ok = 0, sem=0, thrown=new Set<string>()
  const values = fc.constantFrom<unknown>(undefined, '#', '#/$defs/Media', '#/$defs/Loans','#/$defs/Count','parts.schema.json#/$defs/Loans', 'parts.schema.json#/$defs/Media','report.schema.json', 'adults','total','children','*','children/*','total/*','previous:total',{zh:'a',en:'b'}, {columns:'#/$defs/Media'}, {stack:true}, [], {}, 1, {type:'string'},{type:'integer'},{$ref:'#/$defs/Media'},{$ref:'#/$defs/Loans'})
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(), values), {minLength:1,maxLength:2}), fc.boolean(), (changes, inReport) => {
    const docs = createSmallSchema()
    for (const [a,b,v] of changes) {
      const nodes = listObjects(docs.get(inReport?REPORT:PARTS))
      const node = nodes[a%nodes.length]!; const keys=Object.keys(node); const key = keys[b%keys.length] ?? 'x'
      if (v===undefined) delete node[key]; else node[key]=structuredClone(v)
      if (Array.isArray(node)) { const i = node.filter(x=>x!==undefined); node.length=0; node.push(...i)}
    }
    const issues = checkSchema(docs, REPORT)
    if (issues.length===0) { ok++; try { buildModel({rootId:REPORT, documents:docs, files:new Map(), digest:''}) } catch(e) { const m=(e as Error).message; if(!thrown.has(m)){thrown.add(m); console.log(m, JSON.stringify(changes), (e as Error).stack?.split('\n')[1])} } }
  }), {seed: 8, numRuns: 20000})
  console.log(ok)
}, 100000)
