import { describe, expect, it } from 'vitest'
import { model } from '../../../generated/2021/model.js'
import { compareLabel, foldLabel, foldWithoutRemarks } from '../../../src/import/tables/labels.js'
import type { Label } from '../../../src/model/types.js'

const labels: readonly Label[] = [
  ...new Set(model.tables.flatMap(({ cells }) => cells.flatMap(({ row, column }) => [...row, ...column]))),
]
const find = (zh: string): Label => labels.find((label) => label.zh === zh) ?? { zh, en: zh }

describe('foldLabel', () => {
  it.each([
    ['1.属于国家秘密', '属于国家秘密'],
    ['１．属于国家秘密', '属于国家秘密'],
    ['1、属于 国家\n秘密', '属于国家秘密'],
    ['①属于国家秘密', '属于国家秘密'],
    ['（一） 予以公开', '予以公开'],
    ['(一)予以公开', '予以公开'],
    ['三、本年度办理结果', '本年度办理结果'],
    ['三 、本 年 度办 理 结果', '本年度办理结果'],
    ['3.危及“三安全一稳定”', '危及三安全一稳定'],
    ['第二十条第（一）项', '第二十条第一项'],
    ['自　然　人', '自然人'],
    ['', ''],
    ['——', ''],
  ])('folds %j to %j', (written, folded) => {
    expect(foldLabel(written)).toBe(folded)
  })

  it('leaves remarks out where asked, even with a lost bracket', () => {
    expect(foldWithoutRemarks('（二）部分公开（区分处理的，不计其他）')).toBe('部分公开')
    expect(foldWithoutRemarks('（二）部分公开（区分处理的，只')).toBe('部分公开')
  })
})

describe('compareLabel', () => {
  it.each([
    ['1、属于国家秘密', '1.属于国家秘密', 'same'],
    ['（二）部分公开', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 'same'],
    ['规范性文件', '行政规范性文件', 'short'],
    ['2.其他法律行政止公开', '2.其他法律行政法规禁止公开', 'misprint'],
    ['危及"三安全一稳顶"', '3.危及“三安全一稳定”', 'misprint'],
    ['结果', '结果维持', 'cut'],
    ['尚未审', '尚未审结', 'cut'],
    ['结果维持', '结果纠正', 'none'],
    ['行政处罚', '行政强制', 'none'],
    ['3.其他', '（六）其他处理', 'cut'],
    ['其他', '总计', 'none'],
    ['', '总计', 'none'],
  ])('takes %j against %j for %s', (written, label, how) => {
    expect(compareLabel(written, find(label)).how).toBe(how)
  })

  it('never finds a label more like another than like itself', () => {
    for (const label of labels) {
      for (const other of labels) {
        const isSame = foldLabel(label.zh) === foldLabel(other.zh)
        if (!isSame) expect([label.zh, other.zh, compareLabel(label.zh, other).how]).not.toContain('same')
      }
    }
  })
})
