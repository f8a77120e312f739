import { describe, expect, it } from 'vitest'
import { validateReport } from '../../src/validate/index.js'
import { readJson } from '../fixtures/cases.js'
import { createReport } from '../fixtures/reports.js'
import { createProse, heading, inOverview, listFound, paragraph } from './prose.js'

describe('prose-other-agency', () => {
  const on = (text: string) => inOverview('prose-other-agency', text)

  it('finds another agency of the same kind as the subject', () => {
    expect(on('青溪县财政局高度重视公开工作。')).toEqual(['青溪县财政局'])
    expect(on('2024年，青溪县档案局认真落实。')).toEqual(['青溪县档案局'])
  })

  it.each([
    '松岭县档案局认真落实。',
    '县档案局高度重视。',
    '我局认真落实。',
    '与县财政局联合印发通知。',
    '各街道认真落实。',
    '青溪街道认真落实。',
    '针对新发展格局，全面推进。',
    '市人民政府高度重视。',
  ])('lets stand: %s', (text) => {
    expect(on(text)).toEqual([])
  })

  it('finds the names of siblings anywhere', () => {
    const siblings = ['青溪县档案局', '县档案局', '松岭县档案局']
    expect(inOverview('prose-other-agency', '由青溪县档案局报送，松岭县档案局汇总。', { siblings })).toEqual([
      '青溪县档案局',
    ])
  })

  it('tells one street from another', () => {
    const change = (name: string) => ({
      '/agency': { name },
      '/overview/blocks/0/text': '2024年，丹阳街道办事处严格落实各项要求。',
    })
    expect(listFound('prose-other-agency', change('芙蓉街道办事处'))).toEqual(['丹阳街道办事处'])
    expect(listFound('prose-other-agency', change('武陵区丹阳街道办事处'))).toEqual([])
  })
})

describe('prose-upper-voice', () => {
  const changes = (agency: object) => ({
    '/agency': agency,
    '/overview/blocks/0/text': '部分地区更新不及时。',
  })
  const on = (agency: object) => listFound('prose-upper-voice', changes(agency))

  it('is for reports on one agency alone', () => {
    expect(on({ name: '松岭县档案局' })).toEqual(['部分地区'])
    expect(on({ name: '松岭县档案局', kind: 'department', scope: 'own' })).toEqual(['部分地区'])
    expect(on({ name: '松岭县人民政府' })).toEqual([])
    expect(on({ name: '松岭县人民政府', kind: 'government' })).toEqual([])
    expect(on({ name: '松岭县档案局', kind: 'vertical', scope: 'area' })).toEqual([])
  })
})

describe('sections', () => {
  it('one and five say more than that there is nothing; six may say so', () => {
    const on = (path: string, text: string) =>
      listFound('prose-perfunctory', { [path]: [heading('一'), paragraph(text)] })
    for (const text of ['无', '暂无。', '不存在问题。', '（无）']) {
      expect(on('/problems/blocks', text)).toHaveLength(1)
      expect(on('/overview/blocks', text)).toHaveLength(1)
      expect(on('/other/blocks', text)).toEqual([])
    }
    expect(on('/problems/blocks', '无障碍浏览功能不完善。')).toEqual([])
  })

  it('five names a problem and a measure', () => {
    const on = (...blocks: object[]) =>
      ['prose-problem-missing', 'prose-measure-missing'].map(
        (rule) => listFound(rule, { '/problems/blocks': blocks }).length,
      )
    expect(on(paragraph('更新不及时，下一步将每月核对。'))).toEqual([0, 0])
    expect(on(paragraph('全年各项工作平稳有序，圆满收官。'))).toEqual([1, 1])
    expect(
      on(
        heading('存在的问题'),
        paragraph('栏目三周没有动过一次。'),
        heading('改进措施'),
        paragraph('每周核对一次栏目。'),
      ),
    ).toEqual([0, 0])
    expect(on(heading('改进措施'), heading('存在的问题'), paragraph('栏目三周没有动过一次。'))).toEqual([
      0, 1,
    ])
    expect(on(paragraph('无。'))).toEqual([0, 0])
  })

  it('one covers five aspects, by headings or by words', () => {
    const on = (...blocks: object[]) => listFound('prose-aspect-missing', { '/overview/blocks': blocks })
    expect(on(paragraph('主动公开12条。'))).toEqual(['依申请公开', '政府信息管理', '平台建设', '监督保障'])
    expect(on({ ...heading('抓落实'), aspect: 'oversight' }, paragraph('主动公开12条。'))).not.toContain(
      '监督保障',
    )
    expect(listFound('prose-aspect-missing', {})).toEqual([])
  })

  it('governments give the results of oversight, departments need not', () => {
    const on = (kind: string, text: string) =>
      listFound('prose-oversight-missing', { '/agency/kind': kind, '/overview/blocks': [paragraph(text)] })
    expect(on('government', '平稳。')).toEqual(['考核', '评议', '责任追究'])
    expect(on('government', '开展考核和社会评议，未发生责任追究情形。')).toEqual([])
    expect(on('department', '平稳。')).toEqual([])
  })
})

describe('prose-lead-sections', () => {
  const on = (text: string) => listFound('prose-lead-sections', { '/lead': [paragraph(text)] })

  it.each([
    '全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六个部分。',
    '全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、因政府信息公开工作被申请行政复议、提起行政诉讼情况，存在的主要问题及改进情况以及其他需要报告的事项。',
    '本报告由总体情况、主动公开政府信息情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。',
    '公开内容包括机构职能、规划计划、财政信息、公务员招考等。',
    '本报告由松岭县档案局编制。',
  ])('lets stand: %s', (text) => {
    expect(on(text)).toEqual([])
  })

  it('finds parts of an older form', () => {
    expect(
      on(
        '全文包括概述、主动公开政府信息情况、依申请公开政府信息情况、政府信息公开收费及减免情况、存在的主要问题和改进情况。',
      ),
    ).toEqual(['政府信息公开收费及减免情况'])
  })
})

describe('what is no text of a report', () => {
  it('is advertising, unless it is spoken of', () => {
    const on = (text: string) => inOverview('prose-advert', text)
    expect(on('服务365体育投注:大厅。')).toEqual(['365体育'])
    expect(on('百家乐真人娱乐开户送彩金')).toEqual(['百家乐', '真人娱乐', '开户送彩金'])
    expect(on('严厉打击网上赌场和百家乐等赌博行为。')).toEqual([])
    expect(on('体育彩票公益金使用情况已公开。')).toEqual([])
  })

  it('is what belongs to the site', () => {
    const on = (text: string) => inOverview('prose-site-residue', text)
    expect(on('账号+密码登录 还没有账号? 立即注册')).toEqual(['账号+密码登录', '还没有账号', '立即注册'])
    expect(on('【字体：大  中 小】')).toEqual(['字体：大  中 小'])
    expect(on('电话undefined')).toEqual(['undefined'])
    expect(on('群众可登录网站查看，打印件在窗口领取。')).toEqual([])
  })

  it('is what was read in the wrong encoding', () => {
    const on = (text: string) => inOverview('prose-garbled', text)
    const misread = Buffer.from('政府信息公开', 'utf8').toString('latin1')
    expect(on(`公开${misread}`)).toEqual([misread])
    expect(on('公开锟斤拷锟斤拷')).toEqual(['锟斤拷锟斤拷'])
    expect(on('公开\ud83d，\ue001')).toHaveLength(2)
    expect(on('气温25℃，café，Ä，😀，“引号”——破折号。')).toEqual([])
  })
})

describe('rules that read prose', () => {
  const report = createProse({ '/overview/blocks/0/text': '2022年，百家乐。' })

  it('run only when asked', () => {
    expect(validateReport(report)).toMatchObject({ valid: true, issues: [] })
    expect(validateReport(report, { prose: false }).issues).toEqual([])
    expect(validateReport(report, { prose: true }).valid).toBe(false)
    const rules = { 'prose-advert': { severity: 'error' } } as const
    expect(validateReport(report, { rules }).issues).toEqual([])
  })

  it('are adjusted like any other', () => {
    const run = (rules: Parameters<typeof validateReport>[1]) =>
      validateReport(report, { prose: true, ...rules })
    expect(run({ rules: { 'prose-advert': { severity: 'off' } } }).valid).toBe(true)
    expect(run({ rules: { 'prose-advert': { severity: 'info' } } }).valid).toBe(true)
    expect(run({ rules: { 'prose-advert': { settings: { words: [] } } } }).valid).toBe(true)
    expect(() => run({ prose: 1 as unknown as boolean })).toThrow(/prose/)
  })

  it('are the same in both editions', () => {
    const read = (edition: string) =>
      (readJson(`generated/${edition}/report.schema.json`) as { 'x-rules': { id: string }[] })[
        'x-rules'
      ].filter(({ id }) => id.startsWith('prose-'))
    expect(read('2021').length).toBeGreaterThan(15)
    expect(read('2019')).toEqual(read('2021'))
  })

  it('say nothing of examples but what is true of them', () => {
    const found = ['street-office', 'department', 'city', 'city-2023'].flatMap((name) =>
      validateReport(readJson(`examples/${name}.json`), { prose: true })
        .issues.filter(({ code }) => code.startsWith('prose-'))
        .map(({ code, params }) => `${name} ${code} ${params.contains}`),
    )
    expect(found).toEqual(['city-2023 prose-oversight-missing 责任追究'])
  })

  it('bear any shape and any size', () => {
    const long = '2022年，百家乐一二三'.repeat(9000)
    const hostile: unknown[] = [
      null,
      7,
      'x',
      new Array(2 ** 31),
      [null, 1, [], {}, { type: 'paragraph' }, { type: 'paragraph', text: 5 }],
      [{ type: 'list', items: 'x' }, { type: 'table', header: 1, rows: [1, [2], null] }, { type: 'figure' }],
      [paragraph(long), { type: 'list', items: [long, '\ud800'.repeat(1000)] }],
      [paragraph('1'.repeat(100_000)), paragraph('年度'.repeat(50_000)), paragraph('包括、'.repeat(30_000))],
    ]
    const start = performance.now()
    for (const blocks of hostile)
      for (const path of ['/lead', '/overview/blocks', '/problems/blocks'])
        validateReport(createReport({ [path]: blocks }), {
          prose: true,
          previous: createReport({ '/year': 2023, [path]: blocks }),
        })
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})
