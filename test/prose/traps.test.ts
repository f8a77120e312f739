// Sentences as offices write them: those that speak of something else raise nothing serious, those that are wrong do.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PROSE_RULES } from '../../src/prose/finding.js'
import { validateReport } from '../../src/validate/index.js'
import { createPrevious, createReport } from '../fixtures/reports.js'

const isAboutFigures = (code: string): boolean => PROSE_RULES.some((rule) => rule === code)

/** New 3, carried in 1, dealt with 3: granted 2, partial 1; carried forward 1; one review, upheld; 1 document made, 4 in force. */
function check(
  text: string,
  { heading = '依申请公开', ...changes }: Record<string, unknown> & { heading?: string } = {},
) {
  const blocks = [
    { type: 'heading', level: 2, text: heading },
    { type: 'paragraph', text },
  ]
  const report = createReport({ '/overview/blocks': blocks, ...changes })
  const { issues } = validateReport(report, { prose: true, previous: createPrevious() })
  return issues
    .filter(({ code }) => isAboutFigures(code))
    .map(({ code, severity, params }) => `${severity} ${code} ${params.quote}`)
}

const FINE = [
  '全年收到政府信息公开申请3件，办结3件，结转下年度继续办理1件。',
  '全年共受理政府信息公开申请４件（含上年结转1件），均在法定期限内答复。',
  '2024年，松岭县档案局新收依申请公开申请三件，其中自然人申请3件，法人或其他组织申请0件。',
  '共收到３件政府信息公开申请，对其中2件予以公开，1件部分公开。',
  '予以公开和部分公开政府信息公开申请共3件。',
  '政府信息公开申请办结3件，其中予以公开2件（占66.7%），部分公开1件（占33.3%）。',
  '收到政府信息公开申请约10件。',
  '全年受理网络问政182件，办结182件。',
  '政务服务窗口共受理各类业务438件，办结438件，办结率100%。',
  '上半年收到政府信息公开申请2件。',
  '2023年收到政府信息公开申请7件。',
  '截至6月，累计收到政府信息公开申请19件。',
  '全县各单位共收到政府信息公开申请120件。',
  '去年收到政府信息公开申请19件。',
  '平均每件申请用时8天，收到政府信息公开申请咨询电话60次。',
  '通过网络收到政府信息公开申请2件，通过信函收到1件。',
  '受理行政复议案件15件，办结12件。',
  '作为行政复议机关，全年办理政府信息公开行政复议案件15件。',
  '县司法局备案行政规范性文件45件，审查政策性文件11件。',
  '依据《行政处罚公示办法》发布行政许可信息97条、行政处罚信息35条。',
  '政府信息公开申请中，补正2件，延期答复5件。',
  '推进“一件事一次办”，收到政府信息公开申请3件。',
  '收到政府信息公开申请3-5件。',
  '未发生政府信息公开行政诉讼案件。',
  '政府信息公开行政复议1件，维持1件，没有因政府信息公开工作被提起行政诉讼。',
  '政府信息公开行政复议、行政诉讼分别为1件和0件。',
  '政府信息公开行政复议1件、行政诉讼0件，均获维持。',
  '未收到对政府信息公开申请答复不满的投诉。',
  '无政府信息公开申请逾期未答复的情况。',
  '制发行政规范性文件1件，现行有效4件。',
  '与上年持平，新收政府信息公开申请3件，同比增长0%。',
  '第3件政府信息公开申请，每件申请均有回复，20件以上的另行报告。',
  '收到政府信息公开申请3件，同比增加0件。',
  '因本机关不掌握等原因无法提供的政府信息公开申请0件。',
]

describe('a sentence that is right, or speaks of something else', () => {
  it.each(FINE)('raises nothing: %s', (text) => {
    expect(check(text)).toEqual([])
  })
})

const WRONG: readonly (readonly [string, string])[] = [
  ['全年收到政府信息公开申请35件。', 'error prose-figure 收到政府信息公开申请35件'],
  ['全年收到政府信息公开申请三十五件。', 'error prose-figure 收到政府信息公开申请三十五件'],
  ['全年收到政府信息公开申请３５件。', 'error prose-figure 收到政府信息公开申请３５件'],
  ['全年收到政府信息公开申请1,035件。', 'error prose-figure 收到政府信息公开申请1,035件'],
  ['新收政府信息公开申请4件。', 'error prose-figure 新收政府信息公开申请4件'],
  ['共收到9件政府信息公开申请。', 'error prose-figure 收到9件'],
  ['收到政府信息公开申请3件，其中予以公开1件。', 'error prose-figure 予以公开1件'],
  ['收到政府信息公开申请3件，其中自然人申请2件。', 'error prose-figure 自然人申请2件'],
  ['收到政府信息公开申请3件，予以公开及部分公开2件。', 'error prose-figure 予以公开及部分公开2件'],
  ['政府信息公开行政复议2件。', 'error prose-figure 行政复议2件'],
  ['政府信息公开行政诉讼2件。', 'error prose-none 行政诉讼2件'],
  ['未发生政府信息公开行政复议。', 'error prose-none 未发生政府信息公开行政复议'],
  ['政府信息公开行政复议1件，均被纠正。', 'warning prose-figure 行政复议1件，均被纠正'],
  ['全年未收到政府信息公开申请。', 'error prose-none 未收到政府信息公开申请'],
  ['收到政府信息公开申请3件，结转下一年度2件。', 'error prose-figure 结转下一年度2件'],
  ['制发行政规范性文件3件。', 'error prose-figure 制发行政规范性文件3件'],
  ['全县收到政府信息公开申请35件。', ''],
  ['约收到政府信息公开申请4件。', ''],
  ['收到政府信息公开申请3000余件。', 'info prose-figure 收到政府信息公开申请3000余件'],
  ['作出行政许可决定19件。', 'info prose-figure 行政许可决定19件'],
  ['收到政府信息公开申请3件，同比增长50%。', 'warning prose-change 收到政府信息公开申请3件，同比增长50%'],
]

describe('a sentence that is wrong', () => {
  it.each(WRONG)('is told of: %s', (text, expected) => {
    expect(check(text)).toEqual(expected === '' ? [] : [expected])
  })

  it('is only a warning where the whole area may be meant', () => {
    const [issue] = check('全县收到政府信息公开申请35件。', {
      '/agency/kind': undefined,
      '/agency/scope': undefined,
    })
    expect(issue).toBe('warning prose-figure 收到政府信息公开申请35件')
  })

  it('is told of where the tables are all zero', () => {
    const zero = { '/requests/newlyReceived/naturalPerson': 0, '/requests/newlyReceived/total': 0 }
    const found = check('全年收到政府信息公开申请3件。', {
      ...zero,
      '/requests/carriedIn/naturalPerson': 0,
      '/requests/carriedIn/total': 0,
    })
    expect(found).toEqual(['error prose-none 收到政府信息公开申请3件'])
  })
})

describe('the examples', () => {
  it.each([{ name: 'city', last: 'city-2023' }, { name: 'department' }, { name: 'street-office' }])(
    'are told of nowhere: $name',
    ({ name, last }: { name: string; last?: string }) => {
      const read = (file: string) => JSON.parse(readFileSync(`examples/${file}.json`, 'utf8'))
      const { issues } = validateReport(read(name), { prose: true, ...(last && { previous: read(last) }) })
      expect(issues.filter(({ code }) => isAboutFigures(code)).map(({ message }) => message)).toEqual([])
    },
  )
})

describe('rules on the text', () => {
  it('run only where that is asked for', () => {
    const report = createReport({ '/overview/blocks/0/text': '全年收到政府信息公开申请35件。' })
    expect(validateReport(report).issues).toEqual([])
    expect(validateReport(report, { prose: true }).valid).toBe(false)
  })

  it('can be switched off and made less severe', () => {
    const report = createReport({ '/overview/blocks/0/text': '全年收到政府信息公开申请35件。' })
    const rules = (severity: 'off' | 'info') => ({ prose: true, rules: { 'prose-figure': { severity } } })
    const list = (severity: 'off' | 'info') =>
      validateReport(report, rules(severity)).issues.filter(({ code }) => isAboutFigures(code))
    expect(list('off')).toEqual([])
    expect(list('info').map(({ severity }) => severity)).toEqual(['info'])
  })
})
