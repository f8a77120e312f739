// Chance → the words of a report: names of places and offices that do not exist, and short sentences about their work.

import type { Chance } from './chance.js'

const PLACES = ['清河县', '云桥市', '望桥区', '松岭县', '南浦市', '青石镇', '白沙湾街道']
const OFFICES = ['水务局', '教育局', '市场监督管理局', '住房和城乡建设局', '文化和旅游局', '财政局', '司法局']

/** The five aspects of the overview. */
export const ASPECTS = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障']

/**
 * Invent an office.
 *
 * @param chance
 *   Where it comes from.
 */
export function inventAgency(chance: Chance): string {
  const place = chance.pick(PLACES)
  if (place.endsWith('镇')) return `清河县${place}人民政府`
  if (place.endsWith('街道')) return `望桥区${place}办事处`
  return chance.happens(0.25) ? `${place}人民政府` : place + chance.pick(OFFICES)
}

/**
 * Invent the paragraphs before section one.
 *
 * @param chance
 *   Where they come from.
 * @param agency
 *   Whose report it is.
 * @param year
 *   The report year.
 */
export function inventLead(chance: Chance, agency: string, year: number): string[] {
  const basis = `按照《中华人民共和国政府信息公开条例》第五十条，${agency}编写了这份报告。`
  const period = `数据从${year}年1月1日算起，到${year}年12月31日为止。`
  const contact = `读者有疑问的，可拨打0000-${chance.integer(1_000_000, 9_999_999)}，或写信到清河路${chance.integer(1, 300)}号（邮编000${chance.integer(100, 999)}）。`
  const parts = '全文分为总体情况、主动公开、申请办理、复议诉讼、问题与改进、其他事项六个部分。'
  return chance.pick([[], [basis + period], [basis, period + contact], [basis + parts + period + contact]])
}

/**
 * Invent sentences about an aspect of the work.
 *
 * @param chance
 *   Where they come from.
 * @param year
 *   The report year.
 */
export function inventSentences(chance: Chance, year: number): string {
  const count = chance.integer(1, chance.pick([9, 99, 999]))
  const sentences = [
    `全年在网站更新内容${count}条，比上年多${chance.integer(1, 30)}条。`,
    '每月初由专人核对栏目，过期的当天撤下。',
    `办公室在${chance.integer(2, 11)}月办了一期培训，${chance.integer(10, 90)}人到场。`,
    '来人来电询问的，窗口当场给出书面清单。',
    `${year}年新设查阅点${chance.integer(1, 6)}处，桥头、码头各有一处。`,
    '群众常问的水价、学位、停车三类事项已单列一页。',
    `答复平均用时${chance.integer(3, 15)}.${chance.integer(1, 9)}个工作日。`,
    '没有发生因工作失误被问责的情形。',
    '档案室把旧卷宗的目录补录进了系统。',
  ]
  return chance.shuffle(sentences).slice(0, chance.integer(1, 4)).join('')
}

/**
 * Invent what section five says.
 *
 * @param chance
 *   Where it comes from.
 */
export function inventProblems(chance: Chance): string[] {
  const problems = [
    '图表太少，老人看不懂。',
    '个别栏目更新得慢。',
    '答复书的用词还不统一。',
    '乡镇查阅点开门时间短。',
  ]
  const measures = [
    '今年起每季度出一张图解。',
    '已把更新时限写进岗位说明。',
    '将编一本答复样本。',
    '改为周末也开门。',
  ]
  const chosen = chance.shuffle(problems).slice(0, chance.integer(1, 2)).join('')
  const answer = chance.shuffle(measures).slice(0, chance.integer(1, 2)).join('')
  if (chance.happens(0.4)) return [`（一）存在的问题。${chosen}`, `（二）改进的办法。${answer}`]
  return [`问题有：${chosen}`, `改进：${answer}`]
}

/**
 * Invent what section six says.
 *
 * @param chance
 *   Where it comes from.
 * @param year
 *   The report year.
 */
export function inventOther(chance: Chance, year: number): string[] {
  const fee = chance.pick([
    '本年度没有收取信息处理费。',
    `${year}年收取信息处理费${chance.integer(1, 90) * 10}元。`,
    '按规定收取信息处理费的情况：0元。',
  ])
  return chance.happens(0.5) ? [fee] : [fee, '没有别的事项要报告。']
}
