import { describe, expect, it } from 'vitest'
import { validateReport } from '../../src/validate/index.js'
import { createProse, inOverview, listFound, paragraph } from './prose.js'

describe('prose-person-named', () => {
  const on = (text: string) => inOverview('prose-person-named', text)

  it.each([
    ['张三，身份证号110105194912310021。', '张*'],
    ['向申请人李小明（住松岭镇）送达答复书。', '李**'],
    ['申请人王丽，联系电话0517-87222589，要求公开征地批文。', '王*'],
    ['当事人欧阳修身份证号码有误。', '欧**'],
    ['另有村民赵大海，住址不详。', '赵**'],
  ])('finds a name beside what identifies its owner: %s', (text, found) => {
    expect(on(text)).toEqual([found])
  })

  it.each([
    '申请人张某某，身份证号110105********0021。',
    '申请人张三要求公开征地批文。',
    '申请人李小明，身份证号1101**********0021。',
    '申请人须提供身份证明。',
    '张三路段，身份证办理点搬迁。',
    '群众电话咨询60次，市民电话回访20次。',
    '居民身份证办理时限缩短，居民住房保障信息公开12条。',
    '联系人：王敏，电话：0517-87222589。',
    '公民身份信息核验3次。',
    '申请人周期内电话联系2次。',
  ])('lets stand: %s', (text) => {
    expect(on(text)).toEqual([])
  })

  it('never gives a name away', () => {
    const report = createProse({
      '/overview/blocks/0/text': '张三丰，身份证号110105194912310021，住人民路88号。',
    })
    const { issues } = validateReport(report, { prose: true })
    const found = issues.filter(({ code }) => code.startsWith('prose-p'))
    expect(found.map(({ code }) => code)).toEqual(['prose-person-named', 'prose-private-address'])
    expect(JSON.stringify(found[0])).not.toContain('张三丰')
    expect(JSON.stringify(found)).not.toContain('110105194912310021')
    expect(JSON.stringify(found[1])).not.toContain('88号')
  })
})

describe('prose-private-address', () => {
  const on = (text: string) => inOverview('prose-private-address', text)

  it.each([
    ['申请人张某某，住松岭县人民路88号3单元201室。', '松岭县人民路**号*单元***室'],
    ['家庭住址：松岭镇柳林村三组。', '松岭镇柳林村*组'],
    ['其家住东湖小区5栋。', '东湖小区*栋'],
    ['户籍所在地为白石镇云台街12号。', '白石镇云台街**号'],
  ])('finds where a person lives: %s', (text, found) => {
    expect(on(text)).toEqual([found])
  })

  it.each([
    '住松岭县松岭镇。',
    '住人民路**号。',
    '本机关地址：松岭县人民路88号。',
    '住房保障窗口设在人民路88号。',
    '住建局位于人民路88号。',
    '入住率提高，人民路88号设查询点。',
    '常住人口2万人，涉及柳林村3个组。',
    '公布入住柳林小区的2024年第3号公告。',
  ])('lets stand: %s', (text) => {
    expect(on(text)).toEqual([])
  })

  it('lets the address of the office stand in the lead', () => {
    const lead = [paragraph('地址：松岭县人民路88号，邮编：000300，电话：0517-87222589。')]
    for (const rule of ['prose-private-address', 'prose-person-named'])
      expect(listFound(rule, { '/lead': lead })).toEqual([])
  })
})
