import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { model as model2019 } from '../../../generated/2019/model.js'
import { model as model2021 } from '../../../generated/2021/model.js'
import type { Block } from '../../../src/import/document.js'
import { readDocument } from '../../../src/import/read.js'
import { foldLabel } from '../../../src/import/tables/labels.js'
import { readTable, scoreGrid } from '../../../src/import/tables.js'
import type { Model, Table } from '../../../src/model/types.js'
import { findCellByLabels } from '../../../src/report/labels.js'
import { hasCorpus, readPublished } from '../../report/corpus.js'
import { listFindings } from './coverage.js'

const CORPUS = process.env.CORPUS ?? '../shared/corpus'
/** Documents, their edition, and how many cells at least are right without a finding. */
const DOCUMENTS = [
  ['furong-2021/source.txt', model2021, 195],
  ['shuyang-fgj-2023/source.html', model2021, 75],
  ['hongze-2023/source.pdf', model2021, 150],
  ['hongze-2023/source.layout.txt', model2021, 10],
  ['shanghai-kewei-2024/source.md', model2021, 10],
  ['shanghai-office-2019/source.html', model2019, 60],
] as const

/** From the heading of the table's section to that of the next; grids that look like it where there is none. */
function findRegion(model: Model, table: Table, blocks: readonly Block[]): readonly Block[] {
  const names = blocks.map((block) => (block.kind === 'text' ? foldLabel(block.text) : ''))
  const starts = model.sections.map(({ label }) => {
    const forms = [label.zh, ...(label.aliases ?? [])].map((form) => foldLabel(form))
    return names.findLastIndex((name) => forms.includes(name))
  })
  const own = starts[model.sections.findIndex(({ name }) => name === table.name)] ?? -1
  const next = starts.filter((start) => start > own).sort((one, other) => one - other)[0] ?? blocks.length
  const region = own < 0 ? [] : blocks.slice(own + 1, next)
  const isTable = (block: Block) => block.kind === 'grid' && scoreGrid(model, table, block) > 0.5
  return region.some(isTable) ? region : blocks.filter(isTable)
}

describe.runIf(hasCorpus)('published reports', () => {
  it.each(DOCUMENTS)('%s is read right or flagged, cell by cell', async (file, model, least) => {
    const bytes = new Uint8Array(readFileSync(join(CORPUS, file)))
    const { blocks } = await readDocument(bytes, { name: file })
    const readings = model.tables.map(
      (table) => [table, readTable({ model, table, blocks: findRegion(model, table, blocks) })] as const,
    )
    const silent: string[] = []
    let plain = 0
    for (const entry of readPublished(file.split('/')[0] ?? '').entries) {
      const { row = [], column = [], value } = entry
      const found = findCellByLabels(model, { row, column })
      if (!('cell' in found)) continue
      const { path } = found.cell
      const reading = readings.find(([table]) => table === found.table)?.[1]
      const read = reading?.readings.get(path)?.value
      const findings = reading ? listFindings(reading, path) : []
      const isRight = read !== undefined && `${read}` === `${value}`.replace('元', '')
      if (isRight && findings.length === 0) plain += 1
      else if (findings.length === 0) silent.push(`${path}: ${read} for ${value}`)
    }
    expect(silent).toEqual([])
    expect(plain).toBeGreaterThanOrEqual(least)
  })
})
