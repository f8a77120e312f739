import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heading, inOverview, listFound, paragraph } from './prose.js'

describe('prose-year-stale', () => {
  const on = (text: string) => inOverview('prose-year-stale', text)

  it.each([
    ['2022年，我局严格落实各项要求。', '2022年'],
    ['截至2022年12月，共公开信息30条。', '2022年'],
    ['２０２３年度共收到申请3件。', '２０２３年'],
    ['二〇二三年，我局共收到申请3件。', '二〇二三年'],
    ['二零二二年，我局共收到申请3件。', '二零二二年'],
    ['数据统计期限为2023年1月1日至2023年12月31日。', '2023年1月1日至2023年12月31日'],
    ['统计时间自2023年1月1日起至12月31日止。', '2023年1月1日起至12月31日'],
    ['统计时间自2024年1月1日起至2025年12月31日止。', '2024年1月1日起至2025年12月31日'],
  ])('finds the year left in: %s', (text, found) => {
    expect(on(text)).toEqual([found])
  })

  it.each([
    '2024年，我局公开信息12条。',
    '公开信息12条，较2023年增长10%。',
    '2023年为10条，2024年为12条，同比增长20%。',
    '2020年以来，我局连续五年公开。',
    '自2019年5月15日起施行的《政府信息公开条例》。',
    '根据国办公开办函〔2021〕30号文件要求。',
    '印发《2023年政务公开工作要点》。',
    '落实2019年修订的条例。',
    '2025年，我局将加强培训。',
    '公开2023年部门决算和2024年部门预算。',
    '发布2023年度政府信息公开工作年度报告1份。',
    '党的二十届三中全会召开。',
    '本报告统计期限为2024年1月1日至2024年12月31日。',
    '门户网站于2017年改版。',
    '该局获评“2023年度先进单位”。',
    '落实2021—2023年行动方案。',
    '全馆藏有1953年、1964年的档案。',
  ])('lets stand: %s', (text) => {
    expect(on(text)).toEqual([])
  })

  it('looks at the date a report is signed with', () => {
    expect(on('2023年1月20日')).toEqual(['2023年'])
    expect(on('2025年1月20日')).toEqual([])
  })

  it('lets the lead name no earlier report', () => {
    const lead = (text: string) => listFound('prose-year-stale', { '/lead': [paragraph(text)] })
    expect(lead('现公布我局2023年政府信息公开工作年度报告。')).toEqual(['2023年'])
  })

  it('finds the report of any year left in the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2008, max: 2023 }), (year) => {
        expect(on(`${year}年，我局公开信息12条。`)).toEqual([`${year}年`])
      }),
      { numRuns: 20 },
    )
  })
})

describe('prose-year-doubled', () => {
  it('finds 年度 said twice, and once is enough', () => {
    const on = (text: string) => inOverview('prose-year-doubled', text)
    expect(on('现公布2024年度政府信息公开工作年度报告。')).toEqual(['2024年度政府信息公开工作年度报告'])
    expect(on('现公布2024年度年度报告。')).toEqual(['2024年度年度报告'])
    expect(on('现公布2024年政府信息公开工作年度报告。')).toEqual([])
    expect(on('2024年度，我局编制了年度报告。')).toEqual([])
  })
})

describe('prose-measure-late', () => {
  const on = (...blocks: object[]) => listFound('prose-measure-late', { '/problems/blocks': blocks })

  it('finds a plan for the year that is over', () => {
    expect(on(heading('整改措施'), paragraph('2024年我局将加强培训。'))).toEqual(['2024年'])
    expect(on(paragraph('更新不及时。下一步，2024年继续加强培训。'))).toEqual(['2024年'])
  })

  it('lets stand what was done, and what is planned for the next year', () => {
    expect(on(heading('整改措施'), paragraph('2024年我局加强培训，已办班4期。'))).toEqual([])
    expect(on(heading('整改措施'), paragraph('2025年我局将加强培训。'))).toEqual([])
    expect(on(heading('存在的问题'), paragraph('2024年加强了培训，仍有不足。'))).toEqual([])
  })
})
