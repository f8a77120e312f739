// Schema files → model: the shape is built once, then fields, tables and equations are read from it.

import { ToolkitError } from '../issue/error.js'
import { buildEquations } from './equations.js'
import { listParts } from './parts.js'
import { buildPhrases } from './phrases.js'
import { buildQuestions } from './questions.js'
import type { SchemaSource } from './read.js'
import type { Schema, Shape, UpgradeKeyword } from './schema.js'
import { buildShape, expand } from './shape.js'
import { listEntries } from './shared.js'
import { buildTable } from './tables.js'
import { buildTree, type Node } from './tree.js'
import type { Model, Rule, Section, Upgrade } from './types.js'
import { spreadUnits } from './units.js'

/**
 * Build the model of a report schema.
 *
 * @param source
 *   The schema files, as {@link readSchema} gives them.
 * @returns
 *   The model, and the shape it was read from.
 * @throws {ToolkitError}
 *   `schema-invalid` when the schema contradicts itself.
 */
export function buildModel(source: SchemaSource): { model: Model; shape: Shape } {
  const lifted = buildShape(source)
  const tree = buildTree(lifted)
  const shape = spreadUnits(lifted, tree)
  const root = shape.definitions.get(shape.name) ?? {}
  const sections = listSections(shape, root)
  const { rules, equations } = buildEquations(tree)
  const placed = tree.children.flatMap(listPlaced)
  const tables = sections.flatMap(({ name, kind }) => {
    const own = tree.children.filter(({ key }) => kind === 'table' && key === name)
    const others = placed.filter(({ schema }) => schema['x-table']?.section === name)
    return [...own, ...others].map((node) => buildTable(node, name))
  })
  const model: Model = {
    id: shape.id,
    digest: shape.digest,
    edition: readEdition(root),
    name: shape.name,
    label: root['x-label'] ?? { zh: shape.name, en: shape.name },
    ...(root['x-law'] && { law: root['x-law'] }),
    ...(root['x-years'] && { years: root['x-years'] }),
    ...(root['x-upgrade'] && { upgrade: readUpgrade(root['x-upgrade']) }),
    ...(root['x-site'] && { site: { site: {}, metas: {}, ...root['x-site'] } }),
    sections,
    tables,
    parts: listParts(shape),
    rules: [...rules, ...listRules(root)],
    equations,
    numbering: readNumbering(shape),
    words: listEntries(source.documents, source.rootId, 'x-words'),
    phrases: buildPhrases(listEntries(source.documents, source.rootId, 'x-phrases'), tree),
    questions: buildQuestions(listEntries(source.documents, source.rootId, 'x-questions'), tree),
  }
  return { model, shape }
}

function readUpgrade({ from: edition, changes }: UpgradeKeyword): Upgrade {
  const list = changes.map(({ from = [], to = [], label, comparable = true }) => ({
    from,
    to,
    label,
    comparable,
  }))
  return { from: edition, changes: list }
}

function listSections(shape: Shape, root: Schema): Section[] {
  return (root['x-sections'] ?? []).map((name) => {
    const property = root.properties?.[name]
    if (!property) {
      throw new ToolkitError('schema-invalid', {
        zh: `x-sections 列有 ${name}，但报告没有这一属性`,
        en: `x-sections names ${name}, but the report has no such property`,
      })
    }
    const { schema } = expand(shape, property)
    return {
      name,
      label: schema['x-label'] ?? { zh: name, en: name },
      kind: schema['x-table'] ? 'table' : 'prose',
    }
  })
}

/** The tables at or below a node that a section of prose prints. */
function listPlaced(node: Node): readonly Node[] {
  const { section } = node.schema['x-table'] ?? {}
  return section === undefined ? node.children.flatMap(listPlaced) : [node]
}

function listRules(root: Schema): Rule[] {
  return (root['x-rules'] ?? []).map(
    ({ id, severity, scope, years, label, law, explainable = false, settings }) => ({
      id,
      kind: 'check',
      severity,
      label,
      ...(law && { law }),
      ...(scope && { scope }),
      ...(years && { years }),
      explainable,
      ...(settings && { settings }),
    }),
  )
}

function readEdition(root: Schema): string {
  const edition = root.properties?.edition?.const
  return edition === undefined ? '' : String(edition)
}

/** The numbers of heading levels, from the enumeration that carries `x-numbering`. */
function readNumbering(shape: Shape): Record<string, string> {
  const branches = [...shape.definitions.values()].flatMap((schema) => schema.oneOf ?? [])
  return Object.fromEntries(
    branches.flatMap((branch) =>
      branch['x-numbering'] ? [[String(branch.const), branch['x-numbering']]] : [],
    ),
  )
}
