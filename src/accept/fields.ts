// The fields of an entry: what each may hold, and how that is told to whoever wrote something else. Data only.

import type { Text } from '../model/types.js'
import { isObject } from './check-field.js'
import { isDay } from './day.js'

/** What a field may hold. */
export interface FieldSpec {
  readonly isRight: (value: unknown) => boolean
  /** What it should hold, after “expected”. */
  readonly expected: Text
  /** The fields of an object. */
  readonly members?: Readonly<Record<string, FieldSpec>>
}

/** Said where something else stands for an object. */
export const OBJECT: Text = { zh: '对象 {…}', en: 'an object {…}' }

/** What a person who accepts an issue says of it. */
export const REASONS: readonly string[] = ['reason', 'by', 'until']

/** Sorted names of the figures that go together. */
export const FORMS_OF_FOUND: readonly string[] = ['', 'actual,expected', 'value', 'text']

const isText = (value: unknown) => typeof value === 'string' && /\S/.test(value)
const isNumber = (value: unknown) => typeof value === 'number'
const NUMBER: Text = { zh: '数字', en: 'a number' }

const text = (zh: string, en: string): FieldSpec => ({ isRight: isText, expected: { zh, en } })
const orNull = ({ isRight, expected }: FieldSpec): FieldSpec => ({
  isRight: (value) => value === null || isRight(value),
  expected: { zh: `${expected.zh}，或 null`, en: `${expected.en}, or null` },
})

/** The fields by name. */
export const FIELDS: Readonly<Record<string, FieldSpec>> = {
  code: text('问题代码，如 "section-empty"', 'an issue code such as "section-empty"'),
  path: {
    isRight: (value) => typeof value === 'string' && /^([/“#]|$)/.test(value),
    expected: {
      zh: '以 / 开头的路径，如 "/overview/blocks"，即 --reporter json 所列 id 中代码之后的部分',
      en: 'a path that begins with /, such as "/overview/blocks": what follows the code in the id that --reporter json shows',
    },
  },
  report: {
    isRight: isObject,
    expected: OBJECT,
    members: {
      agency: orNull(text('机关的全称或其 18 位代码', 'the name of the agency or its credit code')),
      year: orNull({ isRight: isNumber, expected: { zh: '年度，如 2024', en: 'a year such as 2024' } }),
      scope: orNull(text('"own" 或 "area"', '"own" or "area"')),
    },
  },
  found: {
    isRight: isObject,
    expected: {
      zh: ' { "actual": …, "expected": … }、{ "value": … }、{ "text": … } 或 {}',
      en: '{ "actual": …, "expected": … }, { "value": … }, { "text": … } or {}',
    },
    members: {
      actual: { isRight: isNumber, expected: NUMBER },
      expected: { isRight: isNumber, expected: NUMBER },
      value: {
        isRight: (value) => value === null || typeof value !== 'object',
        expected: { zh: '一个值', en: 'a single value' },
      },
      text: { isRight: (value) => typeof value === 'string', expected: { zh: '文字', en: 'a text' } },
    },
  },
  reason: text('文字，写明为什么可以接受', 'a text that says why the issue is accepted'),
  by: text('文字，写明由谁接受', 'a text that says who accepts it'),
  until: {
    isRight: isDay,
    expected: {
      zh: '日历上有的一天，如 "2026-12-31"（含当日）；没有期限的也请写一天，到时再定',
      en: 'a day of the calendar such as "2026-12-31", the last one; where no end is in sight name a day to decide again',
    },
  },
}
