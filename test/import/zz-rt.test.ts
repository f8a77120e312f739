import fc from 'fast-check'
import { test } from 'vitest'
import { importReport } from '/work/main/src/import/index.js'
import { renderHtml, renderText } from '/work/main/src/render/index.js'
import { anyReport } from '/work/main/test/import/reports.js'
import { diffJson } from 'diff'
const strip=(html:string)=>html.replace(/ (?:data-[\w-]+|id|class|scope|headers|role|tabindex|lang|aria-[\w-]+)="[^"]*"/g, '')
test('x', async () => {
  const N=Number(process.env.N??20), seed=Number(process.env.SEED??1)
  const kinds:Record<string,(r:never)=>string>={html:renderHtml as never,strip:(r)=>strip(renderHtml(r)),text:renderText as never}
  for(const [k,w] of Object.entries(kinds)){
    if(process.env.KIND && process.env.KIND!==k) continue
    let bad=0; let shown=0; const t=performance.now()
    for(const [n,r] of fc.sample(anyReport,{seed,numRuns:N}).entries()){
      const doc=w(r as never)
      const i=await importReport(new TextEncoder().encode(doc))
      const d=diffJson(r as object,i.report as object).filter(x=>x.added||x.removed)
      if(d.length||i.issues.filter(x=>x.code!=='reading-breaks-equation').length||i.lost.length){bad++; if(shown++<Number(process.env.SHOW??2)){console.log(k,n,d.slice(0,4).map(x=>(x.added?'+':'-')+x.value.slice(0,300)).join(''),i.issues.filter(x=>x.code!=='reading-breaks-equation').slice(0,4).map(x=>x.code+x.path+' '+x.message.slice(0,200)),i.lost.slice(0,3)); if(process.env.DUMP){ (await import('node:fs')).writeFileSync('/tmp/w/rt-doc.txt',doc);(await import('node:fs')).writeFileSync('/tmp/w/rt.json',JSON.stringify(r,null,1))}}}
    }
    console.log(k,'bad',bad,'of',N,'ms each',(performance.now()-t)/N)
  }
},300000)
