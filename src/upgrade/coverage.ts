// Models of all editions → an error where one does not say what became of a value of the edition before.

import { ToolkitError } from '../issue/error.js'
import { hasField, partOf } from '../model/lookup.js'
import { escapePointer } from '../model/pointer.js'
import type { Model, Text } from '../model/types.js'
import { covers } from './changes.js'

/**
 * Check that every edition accounts for all values of the one before: each has a place in both, or a change that
 * says what became of it.
 *
 * @param models
 *   The editions of a package, each with its report years.
 * @throws {ToolkitError}
 *   `schema-invalid`, with every place that no change speaks of.
 */
export function checkUpgrades(models: readonly Model[]): void {
  const inOrder = [...models].sort((a, b) => (a.years?.from ?? 0) - (b.years?.from ?? 0))
  const faults = inOrder.flatMap((model, index) => findFaults(model, inOrder[index - 1]))
  if (faults.length === 0) return
  const list = (language: 'zh' | 'en') => faults.map((fault) => fault[language]).join('\n')
  throw new ToolkitError('schema-invalid', {
    zh: `模式有误：\n${list('zh')}`,
    en: `The schema is wrong:\n${list('en')}`,
  })
}

function findFaults(model: Model, before: Model | undefined): Text[] {
  const { id, years, upgrade } = model
  if (!years) return [say(id, '多个版本并存时须有 `x-years`', 'beside other editions it needs `x-years`')]
  if (!before) return []
  if (upgrade?.from !== before.edition) {
    const { edition } = before
    const zh = `须以 \`x-upgrade\` 写明 ${edition} 版报告如何转换（"from": "${edition}"）`
    return [say(id, zh, `it needs an \`x-upgrade\` from the edition before it ("from": "${edition}")`)]
  }
  const { changes } = upgrade
  const lost = listFields(before).filter(
    (path) => !hasField(model, path) && !changes.some(({ from }) => covers(from, path)),
  )
  const new_ = listCells(model).filter(
    (path) => !hasField(before, path) && !changes.some(({ to }) => covers(to, path)),
  )
  const strange = changes
    .flatMap(({ from }) => from)
    .filter((path) => !path.includes('*') && !hasField(before, path))
  const taken = changes
    .flatMap(({ to }) => to)
    .filter((path) => hasField(before, path) && !changes.some(({ from }) => covers(from, path)))
  return [
    ...lost.map((path) =>
      say(id, `x-upgrade 未说明旧版的 ${path}`, `x-upgrade leaves out ${path} of the edition before`),
    ),
    ...new_.map((path) =>
      say(id, `x-upgrade 未说明新增的 ${path}`, `x-upgrade leaves out ${path}, which is new`),
    ),
    ...taken.map((path) =>
      say(
        id,
        `旧版也有 ${path}，x-upgrade 未说明`,
        `x-upgrade leaves out ${path}, which the edition before has too`,
      ),
    ),
    ...strange.map((path) => say(id, `旧版没有 ${path}`, `the edition before has no ${path}`)),
  ]
}

function say(id: string, zh: string, en: string): Text {
  return { zh: `${id}：${zh}`, en: `${id}: ${en}` }
}

function listCells(model: Model): string[] {
  return model.tables.flatMap(({ cells }) => cells.map(({ path }) => path))
}

/** Pointers of all fields that hold no fields themselves; what stands in lists is not told apart. */
function listFields(model: Model): string[] {
  const visit = (type: string, path: string, above: readonly string[]): string[] => {
    const fields = above.includes(type) ? undefined : partOf(model, type)?.fields
    if (!fields) return [path]
    return fields.flatMap((field) =>
      visit(field.type, `${path}/${escapePointer(field.name)}`, [...above, type]),
    )
  }
  return visit(model.name, '', [])
}
