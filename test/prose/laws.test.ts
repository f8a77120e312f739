// Laws: text written from a report's own figures raises nothing; one figure changed is told of, and nothing else.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROSE_RULES } from '../../src/prose/finding.js'
import { validateReport } from '../../src/validate/index.js'
import { type AnyReport, createReport, get } from '../fixtures/reports.js'
import { writeChinese, writeFigure } from './write-figure.js'

const ROWS = [
  ['granted'],
  ['partial'],
  ['denied', 'stateSecret', 'internalAffairs', 'processInformation'],
  ['unable', 'notHeld', 'needsCreation'],
  ['notProcessed', 'petition', 'repeated'],
  ['other', 'notCorrected', 'other'],
] as const

const count = fc.integer({ min: 0, max: 1200 })
const row = fc.record({ naturalPerson: count, business: fc.integer({ min: 0, max: 40 }) })

/** A sound report of random figures, and what the sentences need of them. */
const report = fc
  .record({
    rows: fc.array(row, { minLength: 12, maxLength: 12 }),
    carriedIn: fc.integer({ min: 0, max: 9 }),
    carriedForward: fc.integer({ min: 0, max: 9 }),
    results: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 8, maxLength: 8 }),
    documents: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ rows, carriedIn, carriedForward, results, documents }) => {
    const changes: Record<string, unknown> = {}
    const sum = { naturalPerson: 0, business: 0 }
    const put = (path: string, one: { naturalPerson: number; business: number }) => {
      const { naturalPerson, business } = one
      const legalPerson = { business, research: 0, welfare: 0, legalService: 0, other: 0 }
      changes[path] = { naturalPerson, legalPerson, total: naturalPerson + business }
    }
    const left = [...rows]
    const figures: Record<string, number> = {}
    for (const [group, ...leaves] of ROWS) {
      figures[group] = 0
      for (const place of leaves.length === 0 ? [group] : leaves.map((leaf) => `${group}/${leaf}`)) {
        const one = left.pop() ?? { naturalPerson: 0, business: 0 }
        put(`/requests/outcomes/${place}`, one)
        sum.naturalPerson += one.naturalPerson
        sum.business += one.business
        figures[group] += one.naturalPerson + one.business
      }
    }
    put('/requests/outcomes/total', sum)
    put('/requests/carriedIn', { naturalPerson: carriedIn, business: 0 })
    put('/requests/carriedForward', { naturalPerson: carriedForward + carriedIn, business: 0 })
    put('/requests/newlyReceived', { ...sum, naturalPerson: sum.naturalPerson + carriedForward })
    const dispute = (from: number) => {
      const [upheld = 0, corrected = 0, other = 0, pending = 0] = results.slice(from)
      return { upheld, corrected, other, pending, total: upheld + corrected + other + pending }
    }
    changes['/disputes/review'] = dispute(0)
    changes['/disputes/litigation/afterReview'] = dispute(4)
    const [made, repealed, valid] = documents
    changes['/disclosure/documents/normativeDocuments'] = { made, repealed, valid }
    return { report: createReport(changes), groups: figures }
  })

type Made = Parameters<Parameters<(typeof report)['map']>[0]>[0]
/** A sentence: words, and figures in their places. */
type Sentence = (made: Made) => readonly (string | number)[]

const at = (path: string) => (made: Made) => get(made.report, path)
const group = (name: string) => (made: Made) => made.groups[name] ?? 0
const fresh = at('/requests/newlyReceived/total')
const review = (name: string) => at(`/disputes/review/${name}`)

const SENTENCES: readonly Sentence[] = [
  (of) => [
    '全年收到政府信息公开申请',
    fresh(of),
    '件，上年结转',
    at('/requests/carriedIn/total')(of),
    '件。',
  ],
  (of) => ['2024年，本机关共受理政府信息公开申请', fresh(of), '宗。'],
  (of) => ['松岭县档案局共收到', fresh(of), '件依申请公开申请。'],
  (of) => [
    '新收政府信息公开申请',
    fresh(of),
    '件，其中自然人申请',
    at('/requests/newlyReceived/naturalPerson')(of),
    '件，法人或其他组织申请',
    at('/requests/newlyReceived/legalPerson/business')(of),
    '件。',
  ],
  (of) => [
    '办结政府信息公开申请',
    at('/requests/outcomes/total/total')(of),
    '件。其中，予以公开',
    group('granted')(of),
    '件、部分公开',
    group('partial')(of),
    '件、不予公开',
    group('denied')(of),
    '件、无法提供',
    group('unable')(of),
    '件，不予处理',
    group('notProcessed')(of),
    '件，其他处理',
    group('other')(of),
    '件；结转下年度继续办理',
    at('/requests/carriedForward/total')(of),
    '件。',
  ],
  (of) => [
    '对政府信息公开申请，答复',
    at('/requests/outcomes/total/total')(of),
    '件（',
    group('granted')(of),
    '件予以公开，',
    group('partial')(of),
    '件部分公开，',
    group('unable')(of),
    '件无法提供）。',
  ],
  (of) => [
    '答复政府信息公开申请',
    at('/requests/outcomes/total/total')(of),
    '件：予以公开和部分公开',
    group('granted')(of) + group('partial')(of),
    '件，不予公开',
    group('denied')(of),
    '件。',
  ],
  (of) => [
    '政府信息公开行政复议',
    review('total')(of),
    '件，其中结果维持',
    review('upheld')(of),
    '件、结果纠正',
    review('corrected')(of),
    '件、尚未审结',
    review('pending')(of),
    '件；行政诉讼',
    at('/disputes/litigation/afterReview/total')(of),
    '件。',
  ],
  (of) => [
    '因政府信息公开引起的行政复议、行政诉讼案件分别为',
    review('total')(of),
    '件和',
    at('/disputes/litigation/afterReview/total')(of),
    '件。',
  ],
  (of) => [
    '制发行政规范性文件',
    at('/disclosure/documents/normativeDocuments/made')(of),
    '件，现行有效行政规范性文件',
    at('/disclosure/documents/normativeDocuments/valid')(of),
    '件。',
  ],
]

const NOISE = [
  '发布政策解读35篇，举办培训6次，答复网民留言412条。',
  '政务服务窗口受理各类业务438件，办结438件。',
  '上年收到政府信息公开申请7777件。',
  '通过政务新媒体公开信息2139条，其中动态类1744条。',
]

/** Which sentences, in which order, with how many other ones, in which numerals. */
const plan = fc.record({
  made: report,
  order: fc.shuffledSubarray([...SENTENCES], { minLength: 1 }),
  noise: fc.subarray(NOISE),
  style: fc.constantFrom('plain', 'separated', 'wide', 'chinese' as const),
  apart: fc.boolean(),
})

interface Written {
  readonly report: AnyReport
  readonly figures: readonly string[]
}

/** The report with its text; one figure may be another than it should be. */
function write(
  { made, order, noise, style, apart }: typeof plan extends fc.Arbitrary<infer T> ? T : never,
  wrong = -1,
): Written {
  const figures: string[] = []
  const texts = order.map((sentence) =>
    sentence(made)
      .map((part) => {
        if (typeof part === 'string') return part
        const text = writeFigure(figures.length === wrong ? part + 3111 : part, style)
        figures.push(text)
        return text
      })
      .join(''),
  )
  const paragraphs = apart ? [...texts, ...noise] : [...texts, ...noise].map((text) => text)
  const blocks = paragraphs.map((text) => ({ type: 'paragraph', text }))
  return { report: { ...made.report, overview: { blocks } }, figures }
}

function listIssues(report: AnyReport) {
  const { issues } = validateReport(report, { prose: true })
  return issues.filter(({ code }) => PROSE_RULES.some((rule) => rule === code))
}

describe('text written from the tables', () => {
  it('raises nothing', () => {
    fc.assert(
      fc.property(plan, (each) => {
        expect(listIssues(write(each).report).map(({ message }) => message)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('is told of where one figure is changed, and nowhere else, as an error', () => {
    fc.assert(
      fc.property(plan, fc.nat(), (each, choice) => {
        const index = choice % write(each).figures.length
        const { report, figures } = write(each, index)
        const issues = listIssues(report)
        expect(issues.map(({ severity }) => severity)).toEqual(['error'])
        expect(issues[0]?.params.quote).toContain(figures[index])
      }),
      { numRuns: 300 },
    )
  })
})

describe('a figure in words', () => {
  it('is written and read as the same', () => {
    expect([0, 2, 10, 12, 35, 102, 110, 1002, 1050, 3111, 20_000].map(writeChinese)).toEqual([
      '零',
      '二',
      '十',
      '十二',
      '三十五',
      '一百零二',
      '一百一十',
      '一千零二',
      '一千零五十',
      '三千一百一十一',
      '二万',
    ])
  })
})
