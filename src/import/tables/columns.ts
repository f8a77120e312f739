// How the columns of the headers were found → findings about columns, one for each column of each header.

import type { Origin } from '../document.js'
import type { Certainty, Finding } from '../finding.js'
import type { RowTarget } from './axis.js'
import type { Head, HeadRow } from './heads.js'
import type { PlacedCell } from './layout.js'
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
        ...originOf(header?.heads[0]?.cell),
      })
    } else {
      for (const [column, { kind }] of placed.cells) {
        if (kind === 'plain') continue
        const head = findHead(header, column)
        const certainty = kind === 'order' ? 'guess' : 'likely'
        const doubt = {
          code: 'column-header-cut',
          certainty,
          column: name(column),
          header: head?.text ?? '',
        } as const
        this.#add(`${number} ${name(column)} cut`, {
          ...doubt,
          cells: [path(column)],
          texts: [],
          ...originOf(head?.cell),
        })
      }
      for (const { index } of target.columns.targets) {
        if (placed.cells.has(index) || placed.merged?.some(({ columns }) => columns.includes(index))) continue
        const head = findHead(header, index)
        const code = head ? 'cell-missing' : 'column-missing'
        const doubt = { code, certainty: 'guess', column: name(index) } as const
        this.#add(`${number} ${name(index)} ${code}`, {
          ...doubt,
          cells: [path(index)],
          texts: [],
          ...originOf(head?.cell),
        })
      }
    }
    for (const { cell, head } of placed.extra) {
      if (this.#scope.content(cell.text).kind === 'blank') continue
      const doubt = { code: 'column-unknown', certainty: 'likely', column: '', header: head } as const
      const over = header?.heads.find(({ text, match }) => head !== '' && !match && text === head)
      this.#add(`${number} ${head} extra`, {
        ...doubt,
        cells: [],
        texts: [cell.text],
        ...originOf(over?.cell ?? cell),
      })
    }
  }

  /** Write the findings. */
  finish(): void {
    for (const { code, certainty, column, header, cells, texts, origin } of this.#doubts.values()) {
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
        ...(origin && { origin }),
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
  /** Place of the header. */
  readonly origin?: Origin
}

function findHead(header: HeadRow | undefined, column: number): Head | undefined {
  return header?.heads.find(({ match }) => match?.target.index === column)
}

function originOf(cell: PlacedCell | undefined): { readonly origin?: Origin } {
  return cell ? { origin: cell.origin } : {}
}
