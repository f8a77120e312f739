// `explain`: an issue code or a field in words.

import { showUnseen } from '../../issue/describe.js'
import { ToolkitError } from '../../issue/error.js'
import type { Language } from '../../issue/issue.js'
import { findNearest } from '../../issue/nearest.js'
import { describePlace, findPlace } from '../../issue/place.js'
import { listFieldNames } from '../../model/lookup.js'
import type { Model } from '../../model/types.js'
import { complainAbout } from '../arguments.js'
import { explainCode, explainField, listCodes } from '../explain.js'
import { openFormats } from '../formats.js'
import type { Arguments, Outcome } from '../outcome.js'
import { searchLabels } from '../search-labels.js'

/**
 * Explain a code or a JSON Pointer, or list the fields with a label.
 *
 * @param options
 *   The word.
 * @returns
 *   The explanation.
 * @throws {ToolkitError}
 *   `wrong-option` when there is no such code or field.
 */
export async function run({ files, values, language }: Arguments): Promise<Outcome> {
  const [word = ''] = files
  const isPointer = word.startsWith('/')
  const { editions, findEdition } = await openFormats(values.profile)
  if (values.edition !== undefined) findEdition(values.edition, 0)
  const models = editions.map(({ model }) => model)
  const [current] = models
  // Without an edition, the newest that has the word.
  const asked = models.filter(({ edition }) => (values.edition ?? edition) === edition)
  for (const model of asked) {
    const lines = isPointer ? explainField(model, word, language) : explainWord(model, word, language)
    if (!lines) continue
    const note = model === current || values.edition !== undefined ? [] : [sayEdition(model, language)]
    return { code: 0, out: `${[...note, ...lines].join('\n')}\n` }
  }
  const model = (asked[0] ?? current) as Model
  throw isPointer
    ? complainPointer(model, word)
    : complainAbout({ zh: '代码', en: 'code' }, word, listCodes(model))
}

function sayEdition({ edition }: Model, language: Language): string {
  return language === 'zh' ? `（${edition} 版格式）` : `(edition ${edition})`
}

/** A code; a pointer without its first slash; a label. */
function explainWord(model: Model, word: string, language: Language): string[] | undefined {
  const exact = explainCode(model, word, language) ?? explainField(model, `/${word}`, language)
  if (exact) return exact
  const paths = searchLabels(model, word)
  const [first] = paths
  if (first === undefined || paths.length === 1)
    return first === undefined ? undefined : explainField(model, first, language)
  const lines = paths.slice(0, MOST_LISTED).map((path) => {
    const place = describePlace(findPlace(model, path, language), language)
    return `  ${path}  ${place}`
  })
  const head =
    language === 'zh'
      ? `“${word}”对应 ${paths.length} 个字段，可用 explain 加其中一个查看：`
      : `“${word}” is found in ${paths.length} fields; explain one of them:`
  return [showUnseen(head), ...lines, ...(paths.length > MOST_LISTED ? ['  …'] : [])]
}

const MOST_LISTED = 30

/** The first step that leads nowhere, and what it might have been. */
function complainPointer(model: Model, path: string): ToolkitError {
  const steps = path.split('/').slice(1)
  const known = steps.findIndex(
    (_, index) => !explainField(model, `/${steps.slice(0, index + 1).join('/')}`, 'en'),
  )
  const above = known > 0 ? `/${steps.slice(0, known).join('/')}` : ''
  const step = steps[Math.max(known, 0)] ?? ''
  const names = listFieldNames(model, above)
  const nearest = findNearest(step, names)
  const list = names.join(' ')
  return new ToolkitError('wrong-option', {
    zh: `${above || '报告'} 中没有 ${step}。${nearest ? `是否应为 ${above}/${nearest}？` : ''}${list && `其中有：${list}`}`,
    en: `There is no ${step} in ${above || 'a report'}.${nearest ? ` Did you mean ${above}/${nearest}?` : ''}${list && ` There are: ${list}`}`,
  })
}
