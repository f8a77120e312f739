import { describe, expect, test } from 'vitest'
import { p, page, read } from './pages.js'

const readFee = (markup: string) => read(page({ texts: { 6: markup } }))

describe('the statement on the fee', () => {
  test.each([
    '未收取信息处理费。',
    '本年度没有收取费用。',
    '2023年无收费情况。',
    '全年未产生费用。',
    '收取0元。',
    '本年度没有收取政府信息公开处理费情况。',
    '信息处理费情况：无。',
    '收费金额为零。',
    '政府信息公开信息处理费收费总金额为0元。',
    '依申请提供政府信息未收取任何费用。',
    '不收取信息处理费。',
    '没有发生收取信息处理费的情况。',
    '我局按照《政府信息公开信息处理费管理办法》执行，未发生收费事项。',
    '发出收费通知0件，总金额0元，实际收取0元。',
  ])('says that none was charged: %s', async (text) => {
    const { report, issues } = await readFee(p('其他无。', text))
    expect(report.other.handlingFee).toEqual({ amount: 0, requests: 0 })
    expect(report.other.blocks[1]).toEqual({ type: 'paragraph', text, states: 'handlingFee' })
    expect(issues).toEqual([])
  })

  test.each([
    ['共收取信息处理费1760元，涉及15件。', 1760, 15],
    ['全年收取信息处理费3,940元（12件）。', 3940, 12],
    ['收取信息处理费 3 940 元，涉及 12 件。', 3940, 12],
    ['收取信息处理费０.３９４万元，涉及12件申请。', 3940, 12],
    ['收取信息处理费100元/件，共2件，合计200元。', 200, 2],
    ['除收取信息处理费37.5元（1件）外，未收取其他费用。', 37.5, 1],
  ])('says what was charged: %s', async (text, amount, requests) => {
    const { report, issues } = await readFee(p(text))
    expect(report.other.handlingFee).toEqual({ amount, requests })
    expect(issues).toEqual([])
  })

  test('without the number of requests is a guess', async () => {
    const { report, issues } = await readFee(p('收取信息处理费120元。'))
    expect(report.other.handlingFee).toEqual({ amount: 120, requests: 0 })
    expect(issues.map(({ code, certainty }) => [code, certainty])).toEqual([['fee-unclear', 'guess']])
  })

  test.each([
    '严格执行信息处理费管理办法。',
    '规范收费行为。',
    '我局未制定收费标准。',
    '对无正当理由大量反复申请的收取信息处理费。',
    '申请人逾期未按收费通知要求缴纳费用的0件。',
    '全年行政事业性收费12万元。',
    '无其他事项。',
    '投入经费20万元。',
  ])('is none: %s', async (text) => {
    const { report } = await readFee(p(text))
    expect(report.other.handlingFee).toBeUndefined()
    expect(report.other.blocks).toEqual([{ type: 'paragraph', text }])
  })

  test('may be a heading and one word below it', async () => {
    const { report } = await readFee(p('（一）收取信息处理费情况', '无。', '（二）其他', '无。'))
    expect(report.other.handlingFee).toEqual({ amount: 0, requests: 0 })
    expect(report.other.blocks[1]).toHaveProperty('states', 'handlingFee')
  })

  test('may be an item of a list', async () => {
    const { report } = await readFee('<ul><li>本年度未收取信息处理费。</li><li>其他无。</li></ul>')
    expect(report.other.handlingFee).toEqual({ amount: 0, requests: 0 })
  })

  test('of another year is doubted', async () => {
    const { codes } = await readFee(p('2022年度未收取信息处理费。'))
    expect(codes).toEqual(['other-year'])
  })
})
