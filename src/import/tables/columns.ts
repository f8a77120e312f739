// How the columns of the headers were found → findings about columns, one for each column of each header.

import type { Certainty, Finding } from '../finding.js'
import type { RowTarget } from './axis.js'
import type { HeadRow } from './heads.js'
import type { PlacedRow } from './place.js'
import type { Record } from './record.js'
import type { Scope } from './scope.js'

/** Gathers what is doubtful about columns while rows are written. */
export class ColumnReport {
  readonly #scope: Scope
  readonly #record: Record
  readonly #doubts = new Map<string, Doubt>()

  /**
   * @param scope
   *   The table.
   * @param record
   *   Where findings go.
   */
  constructor(scope: Scope, record: Record) {
    this.#scope = scope
    this.#record = record
  }

  /**
   * Note how the cells of a row were placed.
   *
   * @param number
   *   Number of the header.
   * @param header
   *   The header.
   * @param target
   *   The row.
   * @param placed
   *   Its cells.
   */
  note(number: number, header: HeadRow | undefined, target: RowTarget, placed: PlacedRow): void {
    const path = (column: number) => target.cells[column]?.path ?? ''
    const name = (column: number) => target.columns.targets[column]?.path.map(({ zh }) => zh).join('/') ?? ''
    if (placed.placing === 'order') {
      const cells = [...placed.cells.keys()].map(path)
      const certainty = placed.isGuess ? 'guess' : 'likely'
      this.#add(`${number} order ${certainty}`, {
        code: 'columns-by-order',
        certainty,
        column: '',
        cells,
        texts: [],
      })
    } else {
      for (const [column, { kind }] of placed.cells) {
        if (kind === 'plain') continue
        const text = header?.heads.find(({ match }) => match?.target.index === column)?.text ?? ''
        const certainty = kind === 'order' ? 'guess' : 'likely'
        const doubt = { code: 'column-header-cut', certainty, column: name(column), header: text } as const
        this.#add(`${number} ${name(column)} cut`, { ...doubt, cells: [path(column)], texts: [] })
      }
      for (const { index } of target.columns.targets) {
        if (placed.cells.has(index)) continue
        const isHeaded = header?.heads.some(({ match }) => match?.target.index === index) ?? false
        const code = isHeaded ? 'cell-missing' : 'column-missing'
        const doubt = { code, certainty: 'certain', column: name(index) } as const
        this.#add(`${number} ${name(index)} ${code}`, { ...doubt, cells: [path(index)], texts: [] })
      }
    }
    for (const { cell, head } of placed.extra) {
      if (this.#scope.content(cell.text).kind === 'blank') continue
      const doubt = { code: 'column-unknown', certainty: 'likely', column: '', header: head } as const
      this.#add(`${number} ${head} extra`, { ...doubt, cells: [], texts: [cell.text] })
    }
  }

  /** Write the findings. */
  finish(): void {
    for (const { code, certainty, column, header, cells, texts } of this.#doubts.values()) {
      const text = texts.join('、')
      const params: Finding['params'] = {
        cells,
        ...(column !== '' && { column }),
        ...(header !== undefined && { header }),
        ...(text !== '' && { text }),
      }
      const shown = [header ?? '', text].filter((each) => each !== '').join('：')
      this.#record.findings.push({
        code,
        certainty,
        path: cells.length === 1 ? (cells[0] ?? '') : this.#scope.table.path,
        ...(shown !== '' && { text: shown }),
        params,
      })
    }
  }

  #add(key: string, doubt: Doubt): void {
    const known = this.#doubts.get(key)
    if (!known) this.#doubts.set(key, doubt)
    else {
      known.cells.push(...doubt.cells)
      known.texts.push(...doubt.texts)
    }
  }
}

interface Doubt {
  readonly code:
    | 'columns-by-order'
    | 'column-header-cut'
    | 'column-missing'
    | 'column-unknown'
    | 'cell-missing'
  readonly certainty: Certainty
  readonly column: string
  /** The header as written. */
  readonly header?: string
  readonly cells: string[]
  readonly texts: string[]
}
