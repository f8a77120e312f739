import { it } from 'vitest'
import { model } from '../../../generated/2021/model.js'
import { readTable } from '../../../src/import/tables.js'
import type { Block, SourceCell } from '../../../src/import/document.js'
const pipes = (rows: string[], isExact = false): Block => ({ kind: 'grid', isExact, origin: { table: 1 }, rows: rows.map((line, r) => ({ origin: { table: 1, row: r + 1 }, cells: line.split('|').map((text, c): SourceCell => { const m = /\{(\d+)(?:,(\d+))?\}/.exec(text); return { text: text.replace(/\{.*\}/, '').trim(), colspan: Number(m?.[1] ?? 1), rowspan: Number(m?.[2] ?? 1), origin: { table: 1, row: r + 1, column: c + 1 } } }) })) }) as Block
const requests = model.tables.find((t) => t.name === 'requests')!
const disclosure = model.tables.find((t) => t.name === 'disclosure')!
const LABELS = ['一、本年新收政府信息公开申请数量','二、上年结转政府信息公开申请数量','三、本年度办理结果|（一）予以公开','|（二）部分公开','|（三）不予公开|1.属于国家秘密','||2.其他法律行政法规禁止公开','||3.危及“三安全一稳定”','||4.保护第三方合法权益','||5.属于三类内部事务信息','||6.属于四类过程性信息','||7.属于行政执法案卷','||8.属于行政查询事项','|（四）无法提供|1.本机关不掌握相关政府信息','||2.没有现成信息需要另行制作','||3.补正后申请内容仍不明确','|（五）不予处理|1.信访举报投诉类申请','||2.重复申请','||3.要求提供公开出版物','||4.无正当理由大量反复申请','||5.要求行政机关确认或重新出具已获取信息','|（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请','||2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请','||3.其他','|（七）总计','四、结转下年度继续办理']
const row = (label: string, values: string) => { const l = label.split('|'); while (l.length < 3) l.push(''); return [...l, ...values.split(' ')].join('|') }
const head = ['| | |自然人|法人或其他组织|||||总计', '| | ||商业企业|科研机构|社会公益组织|法律服务机构|其他|']
const whole = (change: (label: string, values: string) => string | string[] = (l, v) => row(l, v), h = head) => [...h, ...LABELS.flatMap((l, i) => change(l, `${i} 0 0 0 0 0 ${i}`))]
const show = (name: string, table: typeof requests, block: Block) => {
  const r = readTable({ model, table, blocks: [block] })
  console.log(name, 'cells', r.readings.size)
  for (const f of r.findings.filter(({ code }) => code !== 'reading-breaks-equation').slice(0, 12)) console.log('   ', f.code, f.certainty, f.path, JSON.stringify(f.text), JSON.stringify(f.origin), JSON.stringify(f.params)?.slice(0, 160))
}
it('faults', () => {
  show('base', requests, pipes(whole()))
  show('见附件', requests, pipes(whole((l, v) => l.startsWith('四') ? row(l, '见附件 0 0 0 0 0 0') : row(l, v))))
  show('见附件2', requests, pipes(whole((l, v) => l.startsWith('（三') ? row(l, '0 见附件 0 0 0 0 0') : row(l, v))))
  show('约', disclosure, pipes(['信息内容 | 本年处理决定数量', '行政许可 | 约3至4']))
  show('约exact', disclosure, pipes(['信息内容 | 本年处理决定数量', '行政许可 | 约3至4'], true))
  show('同比', requests, pipes(whole((l, v) => `${row(l, v)}|${l.startsWith('一') ? '5' : ''}`, [`${head[0]}|同比`, `${head[1]}|`])))
  show('立案', requests, pipes(whole((l, v) => l.includes('案卷') ? [row(`${l}（立案）`, '1 0 0 0 0 0 1'), row(`${l}（结案）`, '2 0 0 0 0 0 2')] : row(l, v))))
  const merged = whole((l, v) => { const c = row(l, v).split('|'); return [...c.slice(0, 4), `${l.startsWith('二') ? 7 : l.startsWith('一') ? '' : 0}{5}`, c[9]].join('|') }, ['{3,2}|自然人{1,2}|法人或其他组织{5}|总计{1,2}', '商业企业|科研机构|社会公益组织|法律服务机构|其他'])
  show('merged5', requests, pipes(merged, true))
  const grouped = whole((l, v) => { const c = row(l, v).split('|'); return [...c.slice(0, 4), l.startsWith('二') ? '7' : '0', c[9]].join('|') }, ['{3}|自然人|法人或其他组织|总计'])
  show('groupheader', requests, pipes(grouped, true))
})
