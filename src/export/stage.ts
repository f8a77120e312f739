// Rows that share labels → one row per report, for DuckDB to make the rows of: most of the text never passes to it twice.

import type { DuckDBType, DuckDBValue } from '@duckdb/node-api'
import { quoteName, quoteText } from '../generate/sql/quote.js'
import { type Column, DECIMAL_DIGITS, DECIMAL_SCALE, type Relation } from '../model/relations.js'
import type { Row, RowBlock } from './rows.js'
import { type Value, writeDecimal } from './value.js'

type Engine = typeof import('@duckdb/node-api')

/** A table with one row per report, and how it becomes the rows of a relation. */
export interface Stage {
  readonly columns: readonly StageColumn[]
  /** One row for each report. */
  rowsOf(block: RowBlock): readonly DuckDBValue[][]
  /** The query that makes the rows of all reports that have been given, in order. */
  select(table: string): string
}

/** A column of a stage. */
export interface StageColumn {
  readonly name: string
  readonly type: DuckDBType
}

const DECIMAL = `DECIMAL(${DECIMAL_DIGITS}, ${DECIMAL_SCALE})`

/**
 * Lay out the stage of a relation.
 *
 * @param engine
 *   The package of DuckDB.
 * @param relation
 *   The relation.
 * @param labels
 *   Its columns of labels.
 * @returns
 *   The stage.
 */
export function openStage(engine: Engine, relation: Relation, labels: readonly Column[]): Stage {
  const { columns } = relation
  const start = columns.findIndex(({ name }) => name === labels[0]?.name)
  const heads = columns.slice(0, start)
  const others = columns.slice(start + labels.length)
  /** All labels, one list after the other, and where each list begins. */
  const known: Row[] = []
  const places = new Map<readonly Row[], number>()
  const placeOf = (list: readonly Row[]) => {
    const found = places.get(list) ?? known.length
    if (!places.has(list)) known.push(...list)
    places.set(list, found)
    return found
  }
  const types = { text: engine.VARCHAR, integer: engine.INTEGER, decimal: engine.VARCHAR }
  return {
    columns: [
      ...heads.map(({ name, type }) => ({ name, type: types[type] })),
      { name: 'first', type: engine.INTEGER },
      { name: 'last', type: engine.INTEGER },
      ...others.flatMap(({ name, type }): StageColumn[] =>
        type === 'decimal'
          ? [name, nameExact(name)].map((each) => ({ name: each, type: engine.VARCHAR }))
          : [{ name, type: engine.LIST(types[type]) }],
      ),
    ],
    rowsOf: ({ head, labels: list = [], values }) => {
      const first = placeOf(list)
      const lists = others.flatMap(({ type }, index): DuckDBValue[] => {
        const own = values.map((row) => row[index] ?? null)
        if (type === 'decimal') return [writeWhole(own), writeExact(own)]
        return [own.some((value) => value !== null) ? engine.listValue(own) : null]
      })
      return [[...head, first + 1, first + list.length, ...lists]]
    },
    select: (table) => {
      const pick = labels.map(({ name }, index) => {
        const list = known.map((row) => writeText(row[index] ?? null)).join(', ')
        return `(CAST([${list}] AS VARCHAR[]))["place"] AS ${quoteName(name)}`
      })
      const finish = others.map(({ name, type }) =>
        type === 'decimal'
          ? `COALESCE(CAST(${quoteName(name)} AS ${DECIMAL}), ${quoteName(nameExact(name))}) AS ${quoteName(name)}`
          : quoteName(name),
      )
      const unnest = others.flatMap(({ name, type }) =>
        type === 'decimal'
          ? [unnestAs(name, 'BIGINT'), unnestAs(nameExact(name), DECIMAL)]
          : [`UNNEST(${quoteName(name)}) AS ${quoteName(name)}`],
      )
      const head = heads.map(({ name }) => quoteName(name))
      const place = `UNNEST(RANGE("first", "last" + 1)) AS "place"`
      const rows = `SELECT ${[...head, place, ...unnest].join(', ')} FROM ${table}`
      return `SELECT ${[...head, ...pick, ...finish].join(', ')} FROM (${rows})`
    },
  }
}

function nameExact(name: string): string {
  return `${name}_exact`
}

function unnestAs(name: string, type: string): string {
  return `UNNEST(CAST(${quoteName(name)} AS ${type}[])) AS ${quoteName(name)}`
}

/** DuckDB reads whole numbers some fifty times faster than decimals, so that those which are none stand apart. */
function writeWhole(values: readonly Value[]): string {
  return `[${values.map((value) => (Number.isSafeInteger(value) ? value : 'NULL')).join(',')}]`
}

function writeExact(values: readonly Value[]): string | null {
  const isExact = (value: Value): value is number => typeof value === 'number' && !Number.isSafeInteger(value)
  if (!values.some(isExact)) return null
  return `[${values.map((value) => (isExact(value) ? writeDecimal(value) : 'NULL')).join(',')}]`
}

function writeText(value: Value): string {
  return value === null ? 'NULL' : quoteText(String(value))
}
