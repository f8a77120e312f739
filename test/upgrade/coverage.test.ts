import { describe, expect, it } from 'vitest'
import { editions } from '../../generated/index.js'
import { ToolkitError } from '../../src/issue/error.js'
import { checkUpgrades } from '../../src/upgrade/coverage.js'
import { change, createSmallEdition, FIRST, SECOND, type SmallEdition, THIRD } from './small-editions.js'

const changesOf = (edition: SmallEdition) => edition.upgrade?.changes ?? []
const withChanges = (changes: ReturnType<typeof changesOf>): SmallEdition => ({
  ...SECOND,
  upgrade: { from: '1', changes },
})

/** What is said of three editions, line by line. */
function complain(second: SmallEdition, third = THIRD): { zh: string[]; en: string[] } {
  try {
    checkUpgrades([third, FIRST, second].map(createSmallEdition))
  } catch (error) {
    if (!(error instanceof ToolkitError)) throw error
    expect(error.code).toBe('schema-invalid')
    const [zh, en] = [error.text.zh.split('\n'), error.text.en.split('\n')]
    expect([zh[0], en[0]]).toEqual(['模式有误：', 'The schema is wrong:'])
    return { zh: zh.slice(1), en: en.slice(1) }
  }
  return { zh: [], en: [] }
}

const SECOND_ID = 'https://library.example/2/report.schema.json'
const THIRD_ID = 'https://library.example/3/report.schema.json'

describe('the editions of this package', () => {
  it('account for every value of the one before', () => {
    expect(() => checkUpgrades(editions.map(({ model }) => model))).not.toThrow()
  })
})

describe('an edition beside others', () => {
  it('is fine where every change is written down', () => {
    expect(complain(SECOND)).toEqual({ zh: [], en: [] })
  })

  it('needs its years', () => {
    const models = [FIRST, SECOND].map(createSmallEdition)
    const { years: _years, ...timeless } = createSmallEdition(THIRD)
    expect(() => checkUpgrades([...models, timeless])).toThrow(
      `${THIRD_ID}: beside other editions it needs \`x-years\``,
    )
  })

  it('says how it follows from the one before, in the order of years', () => {
    const { upgrade: _upgrade, ...bare } = SECOND
    const expected = {
      zh: [`${SECOND_ID}：须以 \`x-upgrade\` 写明 1 版报告如何转换（"from": "1"）`],
      en: [`${SECOND_ID}: it needs an \`x-upgrade\` from the edition before it ("from": "1")`],
    }
    expect(complain(bare)).toEqual(expected)
    expect(complain({ ...SECOND, upgrade: { from: '0', changes: changesOf(SECOND) } })).toEqual(expected)
    // With the years of the third before those of the second, each follows from another.
    const early = complain(
      { ...SECOND, years: { from: 2020 } },
      { ...THIRD, years: { from: 2006, to: 2019 } },
    )
    expect(early.en).toEqual([
      `${THIRD_ID}: it needs an \`x-upgrade\` from the edition before it ("from": "1")`,
      `${SECOND_ID}: it needs an \`x-upgrade\` from the edition before it ("from": "3")`,
    ])
  })

  it('leaves out no value of the one before', () => {
    const changes = changesOf(SECOND).filter(({ from = [] }) => !/videos|motto/.test(from.join()))
    const lost = ['/loans/videos/adults', '/loans/videos/children', '/motto']
    const cells = ['films', 'games'].flatMap((row) => [`/loans/${row}/adults`, `/loans/${row}/children`])
    expect(complain(withChanges(changes))).toEqual({
      zh: [
        ...lost.map((path) => `${SECOND_ID}：x-upgrade 未说明旧版的 ${path}`),
        ...cells.map((path) => `${SECOND_ID}：x-upgrade 未说明新增的 ${path}`),
      ],
      en: [
        ...lost.map((path) => `${SECOND_ID}: x-upgrade leaves out ${path} of the edition before`),
        ...cells.map((path) => `${SECOND_ID}: x-upgrade leaves out ${path}, which is new`),
      ],
    })
  })

  it('leaves out no new cell', () => {
    const changes = changesOf(SECOND).filter(({ to = [] }) => !to.includes('/loans/downloads'))
    expect(complain(withChanges(changes)).en).toEqual([
      `${SECOND_ID}: x-upgrade leaves out /loans/downloads/adults, which is new`,
      `${SECOND_ID}: x-upgrade leaves out /loans/downloads/children, which is new`,
    ])
  })

  it('names no place that the one before does not have', () => {
    const changes = [...changesOf(SECOND), change(['/loans/records'], [], 'No records')]
    expect(complain(withChanges(changes))).toEqual({
      zh: [`${SECOND_ID}：旧版没有 /loans/records`],
      en: [`${SECOND_ID}: the edition before has no /loans/records`],
    })
  })

  it('brings nothing to a place that holds a value already', () => {
    const changes = changesOf(SECOND).map((each) =>
      each.to?.[0] === '/visitors' ? change(['/visits'], ['/year'], 'Taken') : each,
    )
    expect(complain(withChanges(changes))).toEqual({
      zh: [`${SECOND_ID}：旧版也有 /year，x-upgrade 未说明`],
      en: [`${SECOND_ID}: x-upgrade leaves out /year, which the edition before has too`],
    })
  })

  it('is told all its faults together with those of the others', () => {
    const { upgrade: _upgrade, ...bare } = THIRD
    expect(complain(withChanges(changesOf(SECOND).slice(0, -1)), bare).en).toEqual([
      `${SECOND_ID}: x-upgrade leaves out /motto of the edition before`,
      `${THIRD_ID}: it needs an \`x-upgrade\` from the edition before it ("from": "2")`,
    ])
  })
})
