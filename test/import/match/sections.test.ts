import { describe, expect, test } from 'vitest'
import { HEADINGS, p, page, read, TITLE, table } from './pages.js'

const UNNUMBERED = HEADINGS.map((heading) => heading.slice(2))

async function expectSections(source: string) {
  const found = await read(source)
  expect(found.outline('overview')).toEqual(['全年公开信息120条。'])
  expect(found.outline('problems')).toEqual(['无。'])
  expect(found.outline('other')).toEqual(['无。'])
  expect(found.codes).not.toContain('section-missing')
  expect(found.codes).not.toContain('section-order')
  expect(found.codes).not.toContain('table-unread')
  expect(found.report.disclosure).not.toHaveProperty('introduction')
  expect(found.report.requests).not.toHaveProperty('remarks')
  return found
}

describe('headings of sections are found', () => {
  test('as the form has them, without an issue', async () => {
    expect((await expectSections(page())).issues).toEqual([])
  })

  test.each([
    ['without number', UNNUMBERED],
    ['with points', UNNUMBERED.map((words, index) => `${'一二三四五六'[index]}．${words}`)],
    ['as parts', UNNUMBERED.map((words, index) => `第${'一二三四五六'[index]}部分 ${words}`)],
    ['as parts with a colon', UNNUMBERED.map((words, index) => `第${'一二三四五六'[index]}部分：${words}`)],
    ['in brackets', UNNUMBERED.map((words, index) => `（${'一二三四五六'[index]}）${words}`)],
    ['in digits', UNNUMBERED.map((words, index) => `${index + 1}.${words}`)],
    ['with a remark', HEADINGS.map((words) => `${words}（单位：件）`)],
    ['with a stop', HEADINGS.map((words) => `${words}：`)],
    ['letter by letter', HEADINGS.map((words) => [...words].map((each) => `<span>${each}</span>`).join(''))],
    ['in bold', HEADINGS.map((words) => `<strong>${words}</strong>`)],
    [
      'reworded',
      [
        '一、概述',
        '二、主动公开情况',
        '三、依申请公开政府信息办理情况',
        '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
        '五、政府信息公开工作存在的主要问题及改进情况',
        '六、其他需要说明的事项',
      ],
    ],
  ])('%s', async (_name, headings) => {
    await expectSections(page({ headings }))
  })

  test.each([
    ['ranks', (heading: string) => `<h3>${heading}</h3>`],
    ['tables of one cell', (heading: string) => `<table><tr><td><b>${heading}</b></td></tr></table>`],
    ['anchors', (heading: string) => `<div><a name="s"></a>${heading}</div>`],
  ])('in %s', async (_name, wrap) => {
    await expectSections(page({ wrap }))
  })

  test('by number and place where the words say nothing', async () => {
    const headings = [...HEADINGS.slice(0, 4), '五、困难和打算', '六、附记']
    const { issues } = await expectSections(page({ headings }))
    expect(issues.map(({ code, certainty, path }) => [code, certainty, path])).toEqual([
      ['section-reworded', 'likely', '/problems'],
      ['section-reworded', 'likely', '/other'],
    ])
  })

  test('glued to their text', async () => {
    const texts = { 1: '', 5: '', 6: '' }
    const headings = HEADINGS.map((words, index) =>
      index === 0
        ? `<strong>${words}</strong><br>全年公开信息120条。`
        : index > 3
          ? `${words}。无事项可说的情况如此写明。`
          : words,
    )
    const { outline, codes } = await read(page({ headings, texts }))
    expect(outline('overview')).toEqual(['全年公开信息120条。'])
    expect(outline('problems')).toEqual(['无事项可说的情况如此写明。'])
    expect(codes).not.toContain('section-missing')
  })

  test('broken by line breaks in one block', async () => {
    const [one = '', two = '', three = '', four = '', five = '', six = ''] = HEADINGS
    const source = `<h1>${TITLE}</h1><div>${one}<br>　　全年公开信息120条。<br>${two}<br>${table(0)}${three}<br>${table(1)}${four}<br>${table(2)}${five}<br>　　无。<br>${six}<br>　　无。</div>`
    await expectSections(source)
  })

  test('where a contents or a menu lists them first', async () => {
    const entries = HEADINGS.map((heading) => `${heading}……………3`)
    const lead = `<p>目　录</p>${p(...entries)}<ul>${HEADINGS.map((each) => `<li><a href="#a">${each}</a></li>`).join('')}</ul>`
    const { issues } = await expectSections(page({ lead }))
    expect(issues.map(({ code }) => code)).toEqual(['text-left-out'])
  })

  test('where parts of section one have the same words', async () => {
    const texts = {
      1: p('（一）总体情况', '好。', '（二）主动公开政府信息情况', '120条。', '（三）存在的主要问题', '少。'),
    }
    const { outline, report, codes } = await read(page({ texts }))
    expect(outline('overview').filter((line) => line.startsWith('2 # '))).toHaveLength(3)
    expect(report.problems.blocks).toHaveLength(1)
    expect(codes).toEqual([])
  })

  test('but not in sentences that name them', async () => {
    const texts = {
      1: p('总体情况、主动公开政府信息情况见后。', '存在的主要问题及改进情况如下：一是少。'),
      5: p('五个方面都有不足。'),
    }
    const { outline } = await read(page({ texts }))
    expect(outline('overview')).toHaveLength(2)
    expect(outline('problems')).toEqual(['五个方面都有不足。'])
  })
})

describe('sections', () => {
  test('in another order are put right, with an issue', async () => {
    const source = `<h1>${TITLE}</h1>${p(HEADINGS[1] ?? '')}${table(0)}${p(HEADINGS[0] ?? '', '全年公开信息120条。', HEADINGS[2] ?? '')}${table(1)}`
    const { outline, issues } = await read(source)
    expect(outline('overview')).toEqual(['全年公开信息120条。'])
    expect(issues.filter(({ code }) => code === 'section-order').map(({ path }) => path)).toEqual([
      '/overview',
    ])
    const missing = issues.filter(({ code }) => code === 'section-missing').map(({ path }) => path)
    expect(missing).toEqual(['/disputes', '/problems', '/other'])
  })

  test('with all tables at the end take them from there, with their captions', async () => {
    const [one = '', two = '', three = '', four = '', five = '', six = ''] = HEADINGS
    const source = `<h1>${TITLE}</h1>${p(one, '好。', two, '见附件1。', three, '见附件2。', four, '见附件3。', five, '少。', six, '无。', '附件1')}${table(0)}${p('附件2')}${table(1)}${p('附件3')}${table(2)}`
    const { report, outline, codes } = await read(source)
    expect(codes).toEqual([])
    expect(outline('other')).toEqual(['无。'])
    expect(report.requests.introduction).toEqual([
      { type: 'paragraph', text: '附件2' },
      { type: 'paragraph', text: '见附件2。' },
    ])
  })

  test('keep the text between their tables', async () => {
    const texts = { 2: p('注：不含街道。'), 3: p('以上为全年数。') }
    const { report } = await read(
      page({ headings: [...HEADINGS.slice(0, 1), '', '', '', ...HEADINGS.slice(4)], texts }),
    )
    expect(report.disclosure.remarks).toEqual([{ type: 'paragraph', text: '注：不含街道。' }])
    expect(report.requests.remarks).toEqual([{ type: 'paragraph', text: '以上为全年数。' }])
    expect(report.disclosure.introduction).toBeUndefined()
  })

  test('of a second report on the page are left out', async () => {
    const second = page({
      title: `<h1>${TITLE.replace('2023', '2022')}</h1>`,
      texts: { 1: p('全年公开信息90条。') },
    })
    const { report, issues } = await read(page() + second.replace(/^.*<body>/s, ''))
    expect(report.year).toBe(2023)
    expect(issues.map(({ code }) => code)).toEqual(['text-left-out'])
    expect(issues[0]?.text).toContain('90条')
  })
})

describe('a page without a report', () => {
  test.each([
    ['a notice', p('关于召开会议的通知', '各单位：', '定于2024年3月1日召开会议。')],
    [
      'a list of reports',
      `<h2>政府信息公开年报</h2><ul>${[2021, 2022, 2023].map((year) => `<li><a>${TITLE.replace('2023', String(year))}</a> ${year + 1}-01-20</li>`).join('')}</ul>`,
    ],
  ])('such as %s is said to be none, and all its text stands in issues', async (_name, source) => {
    const { issues, report } = await read(`<!DOCTYPE html><html><body>${source}</body></html>`)
    expect(issues.find(({ code }) => code === 'report-not-found')?.certainty).toBe('guess')
    expect(report.overview.blocks).toEqual([])
    expect(report.lead).toBeUndefined()
    expect(issues.some(({ code }) => code === 'text-left-out')).toBe(true)
  })
})
