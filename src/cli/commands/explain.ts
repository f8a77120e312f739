// `explain`: an issue code or a field in words.

import { model } from '../../../generated/2021/model.js'
import { ToolkitError } from '../../issue/error.js'
import { findNearest } from '../../issue/nearest.js'
import { listFieldNames } from '../../model/lookup.js'
import { complainAbout } from '../arguments.js'
import { explainCode, explainField, listCodes } from '../explain.js'
import type { Arguments, Outcome } from '../outcome.js'

/**
 * Explain a code or a JSON Pointer.
 *
 * @param options
 *   The word.
 * @returns
 *   The explanation.
 * @throws {ToolkitError}
 *   `wrong-option` when there is no such code or field.
 */
export function run({ files, language }: Arguments): Outcome {
  const [word = ''] = files
  const isPointer = word.startsWith('/')
  const lines = isPointer ? explainField(model, word, language) : explainCode(model, word, language)
  if (lines) return { code: 0, out: `${lines.join('\n')}\n` }
  throw isPointer ? complainPointer(word) : complainAbout({ zh: '代码', en: 'code' }, word, listCodes(model))
}

/** The first step that leads nowhere, and what it might have been. */
function complainPointer(path: string): ToolkitError {
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
