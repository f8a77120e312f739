import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateReport } from '../../src/validate/index.js'
import { createProse, inOverview, listFound, paragraph } from './prose.js'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** The check character of GB 11643—1999, worked out another way: the remainder that makes the sum 1 modulo 11. */
function complete(digits: string): string {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (WEIGHTS[index] ?? 0), 0)
  const last = [...'0123456789X'].find((each) => (sum + (each === 'X' ? 10 : Number(each))) % 11 === 1)
  return digits + last
}

const idNumbers = fc
  .record({
    region: fc.integer({ min: 110000, max: 659999 }),
    year: fc.integer({ min: 1920, max: 2023 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    serial: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ region, year, month, day, serial }) => {
    const pad = (number: number, length: number) => String(number).padStart(length, '0')
    return complete(`${region}${year}${pad(month, 2)}${pad(day, 2)}${pad(serial, 3)}`)
  })

describe('prose-id-number', () => {
  const on = (text: string) => inOverview('prose-id-number', text)

  it('finds every number with the right check character, and no other', () => {
    fc.assert(
      fc.property(idNumbers, fc.integer({ min: 1, max: 9 }), (id, more) => {
        expect(on(`身份证号${id}的申请人`)).toHaveLength(1)
        const digit = (Number(id[16]) + more) % 10
        expect(on(`身份证号${id.slice(0, 16)}${digit}${id[17]}的申请人`)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('lets codes and hidden numbers stand', () => {
    expect(on('统一社会信用代码11991325MB0527184Y。')).toEqual([])
    expect(on('身份证号110105********002X。')).toEqual([])
  })

  it('never gives a number away', () => {
    fc.assert(
      fc.property(idNumbers, (id) => {
        const text = `申请人${id}，电话13912345678，邮箱987654321@qq.com。`
        const report = createProse({
          '/overview/blocks/0/text': text,
          '/contact': { phone: `手机13912345678` },
        })
        const issues = JSON.stringify(validateReport(report, { prose: true }).issues)
        for (const secret of [id, '13912345678', '987654321']) expect(issues).not.toContain(secret)
        expect(issues).toContain('prose-id-number')
        expect(issues).toContain('prose-mobile-number')
        expect(issues).toContain('prose-private-mailbox')
      }),
      { numRuns: 30 },
    )
  })
})

describe('prose-mobile-number', () => {
  const on = (text: string) => inOverview('prose-mobile-number', text)

  it.each(['13800000000', '138-0000-0000', '138 0000 0000', '+86 13800000000', '１３８００００００００'])(
    'finds %s',
    (text) => {
      expect(on(`请联系${text}。`)).toHaveLength(1)
    },
  )

  it.each([
    '电话0527-83593059。',
    '电话138****0000。',
    '金额13800000000元。',
    '索引号014314799/2024-00002。',
    '代码11991325MB0527184Y。',
    '编号213800000000。',
    '金额13800000000.50元。',
  ])('lets stand: %s', (text) => {
    expect(on(text)).toEqual([])
  })
})

describe('prose-private-mailbox', () => {
  const on = (text: string) => inOverview('prose-private-mailbox', text)

  it('finds QQ numbers and mobile numbers, and lets mailboxes of offices stand', () => {
    expect(on('邮箱987654321@qq.com。')).toEqual(['987***321@qq.com'])
    expect(on('邮箱13800000000@163.com。')).toHaveLength(1)
    expect(on('邮箱hzzwgk@126.com、office@gov.cn、12345@songling.gov.cn。')).toEqual([])
  })

  it('takes the hosts from its settings', () => {
    expect(
      inOverview('prose-private-mailbox', '邮箱987654321@mail.example。', { hosts: ['mail.example'] }),
    ).toHaveLength(1)
  })

  it('says which text it is in', () => {
    const lead = [paragraph('邮箱987654321@qq.com。')]
    expect(
      listFound('prose-private-mailbox', { '/lead': lead, '/contact': { email: '987654321@qq.com' } }),
    ).toHaveLength(2)
  })
})
