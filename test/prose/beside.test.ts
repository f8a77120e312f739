// Changes and shares by the figures that stand beside them in the same sentence, and by last year's report.

import { describe, expect, it } from 'vitest'
import { validateReport } from '../../src/validate/index.js'
import { createPrevious, createReport, get } from '../fixtures/reports.js'

function check(text: string, previous?: ReturnType<typeof createPrevious>) {
  const report = createReport({ '/overview/blocks': [{ type: 'paragraph', text }] })
  const { issues } = validateReport(report, { prose: true, ...(previous && { previous }) })
  return issues
    .filter(({ code }) => code === 'prose-change' || code === 'prose-share')
    .map(({ code, severity, params }) => `${severity} ${code} ${(params.wanted as { zh: string }[])[0]?.zh}`)
}

describe('a change that follows from the figures beside it', () => {
  it.each([
    '受理群众咨询120件，较上年的100件增长20%。',
    '受理群众咨询120件，同比增长20%（2023年为100件）。',
    '受理群众咨询120件，比上年的100件增加20件，增幅20%。',
    '受理群众咨询115件，较去年同期（138件）减少16.7%。',
    '受理群众咨询115件，较去年同期（138件）减少16.6%。',
    '受理群众咨询115件，较去年同期（138件）减少17%。',
    '与2023年的12件相比，受理的咨询增加3件，达到15件。',
    '受理群众咨询120件，较上年的约100件增长30%。',
    '受理群众咨询120件，较上年的100件增长约30%。',
    '受理群众咨询120件，2022年为90件，增长50%。',
    '受理群众咨询120件，较上年的0件增长100%。',
    '受理群众咨询120件，较上年增长30%。',
    '由上年的100件增至120件，占30%。',
  ])('raises nothing: %s', (text) => {
    expect(check(text)).toEqual([])
  })
})

describe('a change that does not', () => {
  it.each([
    ['受理群众咨询120件，较上年的100件增长25%。', '由 100 到 120 为 +20%'],
    ['受理群众咨询120件，同比增长25%（2023年为100件）。', '由 100 到 120 为 +20%'],
    ['受理群众咨询120件，同比下降20%（上年100件）。', '由 100 到 120 为 +20%'],
    ['受理群众咨询120件，比上年的100件增加30件，增幅20%。', '由 100 到 120 为 +20'],
    ['受理群众咨询115件，较去年同期（138件）减少16.9%。', '由 138 到 115 为 -16.67%'],
    ['与2023年的12件相比，受理的咨询增加4件，达到15件。', '由 12 到 15 为 +3'],
  ])('is told of: %s', (text, wanted) => {
    expect(check(text)).toEqual([`warning prose-change ${wanted}`])
  })

  it('is told of where last year is quoted otherwise than last year’s report has it', () => {
    const previous = createPrevious()
    const last = get(previous, '/requests/newlyReceived/total')
    const text = (then: number) => `收到政府信息公开申请3件（上年为${then}件）。`
    expect(check(text(last), previous)).toEqual([])
    expect(check(text(last + 5), previous)).toEqual([`warning prose-change 上年报告为 ${last}`])
    expect(check(text(last + 5))).toEqual([])
  })
})

describe('a share of a total in the same sentence', () => {
  it.each([
    '受理群众咨询120件，其中征地类42件，占35%。',
    '受理群众咨询120件，其中征地类42件，占总数的35%。',
    '受理群众咨询120件，其中征地类41件，占34.2%。',
    '受理群众咨询120件，其中征地类41件，占34%。',
    '受理群众咨询120余件，其中征地类42件，占40%。',
    '受理群众咨询120件，其中征地类42件，约占四成。',
    '受理群众咨询120件，征地类42件占网上咨询的70%。',
  ])('raises nothing where it is right or of something else: %s', (text) => {
    expect(check(text)).toEqual([])
  })

  it.each([
    ['受理群众咨询120件，其中征地类42件，占53%。', '42 ÷ 120 为 35%'],
    ['受理群众咨询120件，其中征地类42件，占总数的35.5%。', '42 ÷ 120 为 35.0%'],
  ])('is told of where it is wrong: %s', (text, wanted) => {
    expect(check(text)).toEqual([`warning prose-share ${wanted}`])
  })
})
