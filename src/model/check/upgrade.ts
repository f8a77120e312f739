// The root schema → issues in its years and in what it says of the edition before.

import { checkPointer } from './pointers.js'
import type { Documents } from './resolve.js'
import type { SchemaIssue } from './schema-issue.js'
import type { Place } from './walk.js'

/**
 * Check `x-years` and `x-upgrade`: years that follow each other, places that exist, changes of one kind.
 *
 * What the edition before had is not checked here, since its files are not at hand.
 *
 * @param documents
 *   The schema files.
 * @param root
 *   The root of the report's file.
 * @returns
 *   What is wrong, in written order.
 */
export function checkUpgrade(documents: Documents, root: Place): SchemaIssue[] {
  const { file, schema } = root
  const changes = schema['x-upgrade']?.changes ?? []
  return [
    ...checkYears(root),
    ...changes.flatMap(({ from = [], to = [] }, index) => {
      const path = `/x-upgrade/changes/${index}`
      const lost = to.flatMap((pointer, at) =>
        pointer.includes('*') ? [] : checkPointer(documents, root, pointer, `${path}/to/${at}`),
      )
      if (from.length > 0 && to.length > 0 && [...from, ...to].some((pointer) => pointer.includes('*'))) {
        const message = {
          zh: '`*` 只能用于没有对应位置的数据（只有 from 或只有 to）',
          en: '`*` can stand only where nothing goes from place to place: with `from` alone or `to` alone',
        }
        return [{ file, path, message }, ...lost]
      }
      if (from.length < 2 || to.length < 2) return lost
      const message = {
        zh: '不能由几处变为几处：请按每一处分别写明',
        en: 'several places cannot become several others: write down each by itself',
      }
      return [{ file, path, message }, ...lost]
    }),
  ]
}

function checkYears({ file, schema }: Place): SchemaIssue[] {
  const { from, to } = schema['x-years'] ?? {}
  if (from === undefined || to === undefined || from <= to) return []
  const message = { zh: `\`to\` 早于 \`from\`（${from}）`, en: `\`to\` is before \`from\` (${from})` }
  return [{ file, path: '/x-years/to', message }]
}
