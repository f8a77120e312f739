import { describe, expect, test } from 'vitest'
import { removeAdverts } from '../../../src/import/match/foreign.js'
import { p, page, read, TITLE } from './pages.js'

async function readOverview(markup: string) {
  const found = await read(page({ texts: { 1: markup } }))
  return { ...found, lines: found.outline('overview') }
}

describe('prose', () => {
  test('has headings by level, with the numbers that counting does not give', async () => {
    const { lines, issues } = await readOverview(
      p('（一）主动公开', '120条。', '1.规章', '2.文件', '（1）甲', '①乙', '（三）平台建设', '好。'),
    )
    expect(lines).toEqual([
      '2 # 主动公开',
      '120条。',
      '3 # 规章',
      '3 # 文件',
      '4 # 甲',
      '4 ① 乙',
      '2 （三） 平台建设',
      '好。',
    ])
    expect(issues).toEqual([])
  })

  test('has headings that run into their paragraph', async () => {
    const { lines } = await readOverview(
      p('（一）主动公开。全年120条。', '（二）完善机制：建立台账。每季通报。'),
    )
    expect(lines).toEqual(['2 # 主动公开。', '全年120条。', '2 # 完善机制：', '建立台账。每季通报。'])
  })

  test('has headings that are only bold, one level below a numbered one', async () => {
    const { lines } = await readOverview(
      p(
        '<b>加强组织</b>',
        '好。',
        '<b>优化平台。</b>建设3个。',
        '（一）公开',
        '<b>一是扩大范围。</b>全年120条。',
      ),
    )
    expect(lines).toEqual([
      '2  加强组织',
      '好。',
      '2  优化平台。',
      '建设3个。',
      '2 # 公开',
      '3 一是 扩大范围。',
      '全年120条。',
    ])
  })

  test.each([
    '1.5万人次访问网站。',
    '2023年1月，召开会议。',
    '3个街道已公开。',
    '一是强化公开。公开120条。',
    '（一）2023年全年共公开政府信息120条，其中：机构职能类3条；财政信息20条。',
    '1、截至12月，公开信息80条。另有20条不予公开。',
  ])('has no heading in: %s', async (text) => {
    expect((await readOverview(p(text))).lines).toEqual([text])
  })

  test('takes bold for nothing where all is bold', async () => {
    const { lines } = await readOverview(p('<b>召开会议</b>', '<b>公开信息</b>', '<b>开展培训</b>'))
    expect(lines).toEqual(['召开会议', '公开信息', '开展培训'])
  })

  test('keeps lists, tables and pictures', async () => {
    const grid = '<table><tr><td>类别</td><td>数量</td></tr><tr><td>职能</td><td>3</td></tr></table>'
    const { report, issues } = await readOverview(
      `<ol><li>甲</li><li>乙</li></ol>${grid}<p><img src="/a.png" alt="图表"></p>`,
    )
    expect(report.overview.blocks).toEqual([
      { type: 'list', ordered: true, items: ['甲', '乙'] },
      { type: 'table', header: ['类别', '数量'], rows: [['职能', '3']] },
      { type: 'figure', src: '/a.png', alt: '图表' },
    ])
    expect(issues).toEqual([])
  })

  test('of more blocks than the format allows is joined, with nothing lost', async () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `第${index}项工作已完成。`)
    const start = performance.now()
    const { report, issues } = await readOverview(p(...lines))
    expect(report.overview.blocks.length).toBeLessThanOrEqual(2000)
    expect(JSON.stringify(report.overview.blocks)).toContain('第9999项工作已完成。')
    expect(issues).toEqual([])
    expect(performance.now() - start).toBeLessThan(10_000)
  }, 20_000)

  test('of headings without end is read in time', async () => {
    const lines = Array.from({ length: 6000 }, () => '一、总体情况。全文如此说明情况。')
    const start = performance.now()
    await read(`<!DOCTYPE html><html><body><h1>${TITLE}</h1>${p(...lines)}</body></html>`)
    expect(performance.now() - start).toBeLessThan(10_000)
  }, 20_000)
})

describe('the aspect of a heading', () => {
  test.each([
    ['proactive', '主动公开方面'],
    ['proactive', '扎实做好主动公开工作'],
    ['onRequest', '依申请公开办理情况'],
    ['onRequest', '规范信息公开申请'],
    ['management', '加强政府信息管理'],
    ['platform', '信息公开平台建设情况'],
    ['platform', '拓宽公开渠道'],
    ['oversight', '监督保障及教育培训'],
    ['oversight', '自觉接受监督'],
    [undefined, '市场监督管理领域'],
    [undefined, '加强组织领导'],
  ])('is %s for %s', async (aspect, words) => {
    const { report } = await readOverview(p(`（一）${words}`, '好。'))
    expect(report.overview.blocks[0]).toEqual({
      type: 'heading',
      level: 2,
      text: words,
      ...(aspect && { aspect }),
    })
  })

  test('is told of the outermost headings only, whatever their number', async () => {
    const { report } = await readOverview(p('1.主动公开', '（1）依申请公开', '好。'))
    const aspects = report.overview.blocks.map((block) =>
      block.type === 'heading' ? block.aspect : undefined,
    )
    expect(aspects).toEqual(['proactive', undefined, undefined])
  })

  test('is told in section one only', async () => {
    const { report } = await read(page({ texts: { 5: p('（一）主动公开', '少。') } }))
    expect(report.problems.blocks[0]).toEqual({ type: 'heading', level: 2, text: '主动公开' })
  })
})

describe('what is no part of a report', () => {
  test('is left out after it', async () => {
    const after = p(
      '责任编辑：李四',
      '【打印本页】【关闭窗口】',
      '附件下载：',
      '1.年报.pdf',
      '上一篇：无',
      `下一篇：${TITLE.replace('体育', '财政')}`,
      'Copyright © 2024 云桥市 版权所有',
    )
    const { outline, issues } = await read(
      page({ texts: { 6: p('无。', '云桥市体育局', '2024年1月22日') }, after }),
    )
    expect(outline('other')).toEqual(['无。', '云桥市体育局', '2024年1月22日'])
    expect(issues.map(({ code }) => code)).toEqual(['text-left-out'])
  })

  test('is left out before it, hidden text included', async () => {
    const before = '<div style="display:none">隐藏的文字</div><div>当前位置：首页 &gt; 年报</div>'
    const { issues, report } = await read(page({ before }))
    expect(issues.map(({ text }) => text)).toEqual(['隐藏的文字\n当前位置：首页 > 年报'])
    expect(report.lead).toBeUndefined()
  })

  test('is taken out of the middle of words, with an issue', async () => {
    const { lines, issues } = await readOverview(p('全年云桥市365体育投注:体育局公开信息120条。'))
    expect(lines).toEqual(['全年云桥市体育局公开信息120条。'])
    expect(issues.map(({ code, certainty }) => [code, certainty])).toEqual([['text-foreign', 'certain']])
  })

  test.each([
    '体育彩票和福利彩票',
    '棋牌室专项治理',
    '查处网上赌博案件3起',
    '2023年体育场馆开放',
    '12345热线',
    '娱乐场所检查',
  ])('is not what offices write about: %s', (text) => {
    expect(removeAdverts(text)).toEqual({ text, found: [] })
  })
})
