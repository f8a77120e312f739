import { describe, expect, test } from 'vitest'
import { p, page, read, TITLE } from './pages.js'

describe('a title', () => {
  test.each([
    ['<h1>云桥市体育局<br>2023年政府信息公开工作年度报告</h1>', TITLE, '云桥市体育局', 2023],
    [p('云桥市体育局', '2023年政府信息', '公开工作年度报告'), TITLE, '云桥市体育局', 2023],
    [`<h1>${TITLE}-云桥市人民政府</h1>`, TITLE, '云桥市体育局', 2023],
    [
      '<h1>云桥市体育局二〇二三年政府信息公开年报</h1>',
      '云桥市体育局二〇二三年政府信息公开年报',
      '云桥市体育局',
      2023,
    ],
    [
      '<h1>2023年度云桥市体育局政府信息公开工作年度报告</h1>',
      '2023年度云桥市体育局政府信息公开工作年度报告',
      '云桥市体育局',
      2023,
    ],
    [
      '<p align="center">清河县关于2023年度政府信息公开工作的报告</p>',
      '清河县关于2023年度政府信息公开工作的报告',
      '清河县',
      2023,
    ],
    [
      '<h1>云桥市体育局2023年度政府信息公开年度报告（公开）</h1>',
      '云桥市体育局2023年度政府信息公开年度报告（公开）',
      '云桥市体育局',
      2023,
    ],
  ])('%s gives organ and year', async (title, text, agency, year) => {
    const { report, issues } = await read(page({ title }))
    expect([report.title, report.agency.name, report.year]).toEqual([text, agency, year])
    expect(issues).toEqual([])
  })

  test('without organ takes it from the name of the page, and says so', async () => {
    const { report, issues } = await read(
      page({ title: '<h1>2023年信息公开年报</h1>', name: `${TITLE}_云桥市` }),
    )
    expect(report.agency.name).toBe('云桥市体育局')
    expect(issues.map(({ code, certainty }) => [code, certainty])).toEqual([['agency-missing', 'likely']])
  })

  test('of a span of years is of the last, which is a guess', async () => {
    const { report, issues } = await read(
      page({ title: '<h1>云桥市体育局2022-2023年政府信息公开工作年度报告</h1>' }),
    )
    expect([report.year, report.agency.name]).toEqual([2023, '云桥市体育局'])
    expect(issues.map(({ code, certainty }) => [code, certainty])).toEqual([['other-year', 'guess']])
  })

  test('that is missing is said to be, with organ and date from the signature', async () => {
    const texts = { 6: p('无。', '清河县水利局', '二〇二四年一月二十日') }
    const { report, codes } = await read(page({ title: '', texts }))
    expect([report.agency.name, report.publication?.date]).toEqual(['清河县水利局', '2024-01-20'])
    expect(codes).toEqual(['year-missing', 'agency-missing', 'title-missing'])
    expect(report.other.blocks).toHaveLength(3)
  })
})

describe('a catalogue', () => {
  const publication = { indexNumber: 'YQ-1', publisher: '云桥市体育局', date: '2024-01-22' }

  test.each([
    [
      'a table of two columns',
      '<table><tr><td>索引号</td><td>YQ-1</td></tr><tr><td>发布机构</td><td>云桥市体育局</td></tr><tr><td>公开日期</td><td>2024年1月22日</td></tr></table>',
    ],
    [
      'a table of six columns',
      '<table><tr><td>索 引 号：</td><td>YQ-1</td><td>发文机关：</td><td>云桥市体育局</td><td>发布日期：</td><td>2024-01-22</td></tr><tr><td>文号：</td><td></td><td>主题词：</td><td></td><td>分类：</td><td></td></tr></table>',
    ],
    [
      'cells with label and text',
      '<table><tr><td>索引号：YQ-1</td><td>发布机构：云桥市体育局</td><td>公开日期：2024.1.22</td></tr></table>',
    ],
    [
      'a list of terms',
      '<dl><dt>索引号</dt><dd>YQ-1</dd><dt>发布机构</dt><dd>云桥市体育局</dd><dt>公开日期</dt><dd>20240122</dd></dl>',
    ],
    [
      'items',
      '<ul><li><b>索引号：</b>YQ-1</li><li><b>发布机构：</b>云桥市体育局</li><li>公开日期：2024/01/22</li></ul>',
    ],
    ['one line', '<p>索引号：YQ-1 来源：云桥市体育局 发布时间：2024-01-22</p>'],
  ])('in %s is read', async (_name, before) => {
    const { report, issues } = await read(page({ before }))
    expect(report.publication).toEqual(publication)
    expect(issues).toEqual([])
  })

  test('takes the day of publication before the day of writing, and says the other', async () => {
    const before = '<p>成文日期：2024-01-18</p><p>公开日期：2024-01-22 10:22:33</p><p>浏览次数：33</p>'
    const { report, issues } = await read(page({ before }))
    expect(report.publication?.date).toBe('2024-01-22')
    expect(issues.map(({ code, text }) => [code, text])).toEqual([
      ['detail-unknown', '浏览次数：33\n成文日期：2024-01-18'],
    ])
  })

  test('that names another organ is doubted, a short name is not', async () => {
    const other = await read(page({ before: '<p>发布机构：清河县教育局</p>' }))
    expect(other.codes).toEqual(['other-agency'])
    expect((await read(page({ before: '<p>发布机构：市体育局</p>' }))).codes).toEqual([])
  })

  test('with a date that is none says so', async () => {
    const { report, issues } = await read(page({ before: '<p>索引号：YQ-1 发布日期：2024-02-31</p>' }))
    expect(report.publication).toEqual({ indexNumber: 'YQ-1' })
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['value-unreadable', '/publication/date']])
  })

  test('may be a document number and a date in lines of their own', async () => {
    const { report } = await read(page({ before: p('云体〔2024〕3号'), lead: p('（2024年1月20日）') }))
    expect(report.publication).toEqual({ documentNumber: '云体〔2024〕3号', date: '2024-01-20' })
    expect(report.year).toBe(2023)
    expect(report.lead).toBeUndefined()
  })
})

describe('a lead', () => {
  test.each([
    '统计期限为2023年1月1日至12月31日。',
    '统计期限为2023年1月1日—2023年12月31日。',
    '统计期限自2023年1月1日起，至2023年12月31日止。',
    '统计期限为2023.1.1-2023.12.31。',
    '数据统计时间为2023年1月至12月。',
  ])('names the period: %s', async (text) => {
    const { report, outline, issues } = await read(page({ lead: p(text) }))
    expect(report.period).toEqual({ from: '2023-01-01', to: '2023-12-31' })
    expect(outline('lead')).toEqual([text])
    expect(issues).toEqual([])
  })

  test('with another span of time has no period', async () => {
    const { report } = await read(page({ lead: p('2023年3月1日至2023年4月1日开展了活动。') }))
    expect(report.period).toBeUndefined()
  })

  const contact = {
    department: '云桥市体育局办公室',
    address: '云桥市河滨路8号3楼',
    postcode: '999001',
    phone: '0999-8800123',
    email: 'ty@yunqiao.example',
  }

  test('names the contact in a sentence', async () => {
    const sentence = `请与${contact.department}联系（地址：${contact.address}；邮编：${contact.postcode}；联系电话：${contact.phone}；电子邮箱：${contact.email}）。`
    const { report, outline, issues } = await read(page({ lead: p(sentence) }))
    expect(report.contact).toEqual(contact)
    expect(outline('lead')).toEqual([sentence])
    expect(issues).toEqual([])
  })

  test('names the contact in lines', async () => {
    const { department: _none, ...others } = contact
    const lead = p(
      `地　址：${others.address}`,
      `邮政编码：${others.postcode}`,
      `电话：${others.phone}`,
      `电子信箱：${others.email}`,
      '联系人：张三',
    )
    const { report, outline } = await read(page({ lead }))
    expect(report.contact).toEqual(others)
    expect(outline('lead')).toHaveLength(5)
  })

  test('may leave the contact to the end of the report, which is likely', async () => {
    const texts = {
      6: p('无。', `咨询请联系${contact.department}，地址：${contact.address}，电话：${contact.phone}。`),
    }
    const { report, sources } = await read(page({ texts }))
    expect(report.contact).toEqual({
      department: contact.department,
      address: contact.address,
      phone: contact.phone,
    })
    expect(sources.find(({ path }) => path === '/contact/phone')?.certainty).toBe('likely')
  })

  test.each([
    ['other-year', '统计期限为2022年1月1日至2022年12月31日。'],
    ['other-agency', '本报告由清河县教育局编制。'],
    ['other-agency', '本报告由云桥市教育局编制。'],
    [
      'lead-lists-others',
      '全文包括总体情况、主动公开政府信息情况、依申请公开政府信息情况、支出和收费情况、存在的主要问题及改进情况。',
    ],
  ])('is doubted (%s): %s', async (code, text) => {
    const { issues, outline } = await read(page({ lead: p(text) }))
    expect(issues.map((issue) => [issue.code, issue.certainty])).toEqual([[code, 'likely']])
    expect(outline('lead')).toEqual([text])
  })

  test.each([
    '本报告由云桥市体育局办公室编制。',
    '本报告由市体育局编制。',
    '如有疑问，请与云桥市人民政府办公室联系。',
    '全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分。',
    '分为：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项。',
  ])('is not doubted: %s', async (text) => {
    const { issues, outline } = await read(page({ lead: p(text) }))
    expect(issues).toEqual([])
    expect(outline('lead')).toEqual([text])
  })

  test('does not hold what a site prints between title and text', async () => {
    const lead = '<div>字号：[大 中 小]</div><div>浏览次数：33</div><ul><li>微信</li><li>微博</li></ul>'
    const { report, codes } = await read(page({ lead }))
    expect(report.lead).toBeUndefined()
    expect(codes).toEqual(['text-left-out'])
  })
})
