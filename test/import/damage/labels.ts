// The official wording a printed report needs, as the model has it: the labels of each cell and the headings.

import { model } from '../../../generated/2021/model.js'

/** The three statutory tables. */
export type TableName = 'disclosure' | 'requests' | 'disputes'

/** A cell with its labels from the outermost in. */
export interface OfficialCell {
  readonly path: string
  readonly row: readonly string[]
  readonly column: readonly string[]
}

/** The cells of each table in printed order. */
export const CELLS: Readonly<Record<TableName, readonly OfficialCell[]>> = {
  disclosure: listCells('disclosure'),
  requests: listCells('requests'),
  disputes: listCells('disputes'),
}

/** JSON Pointers of the 200 figures. */
export const PATHS: readonly string[] = Object.values(CELLS).flatMap((cells) => cells.map(({ path }) => path))

/** The statutory sections: official heading and other wordings. */
export const SECTIONS: readonly { name: string; heading: string; aliases: readonly string[] }[] =
  model.sections.map(({ name, label }) => ({ name, heading: label.zh, aliases: label.aliases ?? [] }))

function listCells(name: TableName): OfficialCell[] {
  const table = model.tables.find((one) => one.name === name)
  return (table?.cells ?? []).map(({ path, row, column }) => ({
    path,
    row: row.map(({ zh }) => zh),
    column: column.map(({ zh }) => zh),
  }))
}
