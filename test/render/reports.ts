// Reports for the tests of rendering: the examples, and one that holds whatever the edition allows.

import { readFileSync } from 'node:fs'

/** A report that a test changes at will. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach deep into reports, and break them on purpose.
export type LooseReport = any

/** Names of the examples. */
export const EXAMPLES = ['city', 'city-2023', 'department', 'department-2020', 'street-office']

/**
 * Read an example.
 *
 * @param name
 *   Its file's name without ending.
 * @returns
 *   The report, fresh each time.
 */
export function readExample(name: string): LooseReport {
  return JSON.parse(readFileSync(`examples/${name}.json`, 'utf8'))
}

/** Names of the examples that `createFullReport` can make more of: one of each edition. */
export const FULL_EXAMPLES = ['city', 'department-2020']

/**
 * Make a report that holds every kind of block, every field of the head, notes and explanations.
 *
 * @param example
 *   Name of the example it is made from; it gives the edition, the agency and the figures.
 * @returns
 *   The report, fresh each time.
 */
export function createFullReport(example = 'city'): LooseReport {
  const report = readExample(example)
  report.publication = {
    indexNumber: '119913000043015640/2025-00158',
    subject: '年报',
    publisher: '市政府办公室',
    date: '2025-03-24',
    documentNumber: '函〔2025〕21号',
    keywords: ['公开', '年报'],
    url: 'https://www.yunqiao.example/2024.html',
  }
  report.contact = {
    ...report.contact,
    department: '政务公开科',
    fax: '0000-3456780',
    email: 'zwgk@yunqiao.example',
  }
  report.overview.blocks = [
    { type: 'paragraph', text: '开头。' },
    { type: 'heading', level: 2, text: '主动公开', aspect: 'proactive' },
    { type: 'heading', level: 3, text: '文件' },
    { type: 'heading', level: 4, text: '规章' },
    { type: 'heading', level: 4, text: '其他文件' },
    { type: 'heading', level: 2, text: '答复申请', aspect: 'onRequest' },
    { type: 'heading', level: 2, text: '没有序号的一段', number: '' },
    { type: 'heading', level: 2, text: '自己编号的一段', number: '其一、' },
    { type: 'heading', level: 2, text: '接着计数' },
    { type: 'paragraph', text: '第一行\n第二行' },
    { type: 'list', ordered: false, items: ['甲', '乙\n续'] },
    { type: 'list', ordered: true, items: ['一', '二'] },
    {
      type: 'table',
      caption: '小表',
      header: ['名称', '数量'],
      rows: [
        ['甲', '1'],
        ['乙', ''],
      ],
    },
    { type: 'table', header: ['名称'], rows: [['丙']] },
    { type: 'figure', src: 'images/chart.png', alt: '柱状图', caption: '图一' },
    { type: 'figure', src: 'https://www.yunqiao.example/a.png', alt: '照片' },
  ]
  report.notes = [
    { path: '/disclosure/documents/rules/made', text: '其中修订1件。' },
    { path: '/requests/outcomes/granted/total', text: '含上年结转的件数。' },
    { path: '/requests/outcomes/granted/total', text: '第二个注。' },
    { path: '/requests/outcomes', text: '全表口径一致。' },
    { path: '/agency', text: '机构改革后名称未变。' },
  ]
  report.explanations = [
    ...(report.edition === '2021'
      ? [{ rule: 'stock', path: '/disclosure/documents/normativeDocuments/valid', text: '清理所致。' }]
      : []),
    { rule: 'carry-over', path: '/requests/carriedIn', text: '移交所致。' },
    { rule: 'unknown-rule', path: '/publication', text: '原因在此。' },
  ]
  return report
}
