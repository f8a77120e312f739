import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { importReport } from '../../../src/import/index.js'
import { judge } from '../damage/judge.js'
import { makeDocument, STYLES } from '../damage/styles.js'

const [S, Y] = [process.env.P_SEED ?? '', process.env.P_STYLE ?? '']
it('probe', async () => {
  const style = STYLES.find(({ name }) => name === Y)!
  for (const seed of S.split(',')) {
    const list = process.env.P_LIST?.split(',').filter((n) => n !== '')
    const document = makeDocument(Number(seed), style, list)
    writeFileSync(`/tmp/w/p/${seed}.${style.format}`, document.bytes)
    const outcome = (await importReport(document.bytes)) as any
    const verdict = judge(document, outcome)
    console.log(
      seed,
      document.damages.join(' '),
      'right',
      verdict.right,
      'sure',
      verdict.sure,
      'flagged',
      verdict.flagged,
    )
    console.log(verdict.silent.join('\n'))
    const by = new Map<string, any[]>()
    for (const issue of outcome.issues) by.set(issue.code, [...(by.get(issue.code) ?? []), issue])
    for (const [code, list] of by) {
      console.log(code, list.length)
      for (const each of list.slice(0, 4))
        console.log(
          '   ',
          each.path,
          JSON.stringify(each.text)?.slice(0, 200),
          JSON.stringify(each.origin),
          JSON.stringify(each.params)?.slice(0, 300),
        )
    }
  }
})
