// Schema folder → the root schema with every file it refers to, by `$id`. The one place that reads schema files.

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ToolkitError } from '../issue/error.js'
import type { Json, RuleKeyword, Schema } from './schema.js'
import type { Text } from './types.js'

/** A root schema and every file it refers to. */
export interface SchemaSource {
  /** `$id` of the root schema. */
  readonly rootId: string
  /** Every file by its `$id`. */
  readonly documents: ReadonlyMap<string, Schema>
  /** Where each file stands on disk, by `$id`. */
  readonly files: ReadonlyMap<string, string>
  /** SHA-256 over the content of all files, in hexadecimal; layout of the JSON does not count. */
  readonly digest: string
}

/** The address under which this package's own schema files are known. Never fetched (RFC 2606). */
export const SCHEMA_BASE = 'https://ogi-report.example/schema/'

/** Folder of this package's own schema files. */
export const SCHEMA_FOLDER = fileURLToPath(new URL('../../schema', import.meta.url))

/**
 * Read a root schema and all files it refers to.
 *
 * A relative reference is followed on disk; one that leads under {@link SCHEMA_BASE} is taken from this
 * package. Nothing is ever fetched.
 *
 * @param file
 *   Path of the root schema.
 * @returns
 *   The files by `$id`.
 * @throws {ToolkitError}
 *   `schema-unreadable` when a file is missing, is not JSON, or its `$id` is not the one referred to.
 */
export function readSchema(file: string): SchemaSource {
  const root = spreadRules(readFile(resolve(file)), resolve(file))
  const rootId = isAddress(root.$id) ? root.$id : fail(file, ROOTLESS)
  const documents = new Map([[rootId, root]])
  const files = new Map([[rootId, resolve(file)]])
  // What is added on the way is walked in its turn.
  for (const [id, schema] of documents) {
    const path = files.get(id) ?? id
    for (const reference of listReferences(schema)) {
      if (!isAddress(reference, id)) fail(path, describeReference(reference))
      const target = new URL(reference, id).href.replace(/#.*$/, '')
      if (documents.has(target)) continue
      const targetPath = locate(reference, target, path)
      documents.set(target, readNamed(targetPath, target))
      files.set(target, targetPath)
    }
  }
  return { rootId, documents, files, digest: digestOf(documents) }
}

/**
 * Read the files of this package that schemas refer to and that are not among them.
 *
 * @param source
 *   The schema files.
 * @returns
 *   The same with those files. A reference that leads anywhere else is left for the check of the schema.
 * @throws {ToolkitError}
 *   `schema-unreadable` when a file of this package can't be read.
 */
export function completeSource({ documents, files }: Pick<SchemaSource, 'documents' | 'files'>): {
  documents: Map<string, Schema>
  files: Map<string, string>
} {
  const all = { documents: new Map(documents), files: new Map(files) }
  for (const [id, schema] of all.documents) {
    for (const reference of listReferences(schema).filter((each) => isAddress(each, id))) {
      const target = new URL(reference, id).href.replace(/#.*$/, '')
      const path = resolve(SCHEMA_FOLDER, target.slice(SCHEMA_BASE.length))
      if (all.documents.has(target) || !target.startsWith(SCHEMA_BASE) || !existsSync(path)) continue
      all.documents.set(target, readNamed(path, target))
      all.files.set(target, path)
    }
  }
  return all
}

/** Put the rules of a file that reports share where the report refers to it. */
function spreadRules(schema: Schema, path: string): Schema {
  const rules: unknown = schema['x-rules']
  if (!Array.isArray(rules)) return schema
  const spread = rules.flatMap((rule: unknown): readonly unknown[] => {
    const { $ref } = Object(rule) as Schema
    if (typeof $ref !== 'string' || !isAddress($ref, schema.$id)) return [rule]
    const target = new URL($ref, schema.$id).href.replace(/#$/, '')
    const file = locate($ref, target, path)
    const shared = readFile(file)
    if (shared.$id !== target) fail(file, describeId(shared.$id, target))
    const theirs: unknown = shared['x-rules']
    if (!Array.isArray(theirs)) return fail(file, RULELESS)
    return theirs.some((each) => Object(each).$ref !== undefined) ? fail(file, CHAINED) : theirs
  })
  return { ...schema, 'x-rules': spread as readonly RuleKeyword[] }
}

/** Find the file a reference leads to: this package's own, or one beside the file that refers to it. */
function locate(reference: string, target: string, from: string): string {
  const path = reference.replace(/#.*$/, '')
  if (!/^[a-z][a-z0-9+.-]*:/i.test(path) && !from.startsWith(SCHEMA_FOLDER))
    return resolve(dirname(from), path)
  if (target.startsWith(SCHEMA_BASE)) return resolve(SCHEMA_FOLDER, target.slice(SCHEMA_BASE.length))
  return fail(from, describeReference(reference))
}

/** All references of a schema: `$ref` and the columns of an `x-table`. */
function listReferences(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(listReferences)
  if (node === null || typeof node !== 'object') return []
  const { $ref, 'x-table': table, 'x-rules': _rules, ...rest } = node as Schema & Record<string, unknown>
  return [$ref, table?.columns]
    .filter((each) => typeof each === 'string')
    .concat(listReferences(Object.values(rest)))
}

/** A file under the name it is referred to by. */
function readNamed(path: string, name: string): Schema {
  const document = readFile(path)
  return document.$id === name ? document : fail(path, describeId(document.$id, name))
}

function readFile(path: string): Schema {
  const value = parseFile(path)
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    fail(path, { zh: '内容不是 JSON 对象', en: 'it does not hold a JSON object' })
  }
  return value as Schema
}

function parseFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return fail(path, { zh: reason, en: reason })
  }
}

function isAddress(text: unknown, base?: string): text is string {
  return typeof text === 'string' && URL.canParse(text, base)
}

/**
 * Work out the digest of schema files.
 *
 * @param documents
 *   The files by `$id`.
 * @returns
 *   SHA-256 over their content, in hexadecimal; layout of the JSON does not count.
 */
export function digestOf(documents: ReadonlyMap<string, Schema>): string {
  const hash = createHash('sha256')
  for (const id of [...documents.keys()].sort())
    hash.update(`${id}\n${JSON.stringify(documents.get(id) as Json)}\n`)
  return hash.digest('hex')
}

const ROOTLESS: Text = {
  zh: '根模式须有 `$id`，且须是一个网址形式的名称',
  en: 'the root schema needs an `$id` in the form of an address',
}

const RULELESS: Text = { zh: '所引文件没有 `x-rules`', en: 'the file it refers to has no `x-rules`' }

const CHAINED: Text = {
  zh: '所引的 `x-rules` 不能再引其他文件：请直接引用目标',
  en: 'rules that are referred to cannot refer to others: refer to the goal directly',
}

function describeReference(reference: string): Text {
  return {
    zh: `所引的 ${reference} 既不在同一目录树中，也不属于本工具`,
    en: `it refers to ${reference}, which is neither beside it nor part of this package`,
  }
}

function describeId(found: unknown, expected: string): Text {
  return {
    zh: `\`$id\` 为 ${String(found)}，应为 ${expected}`,
    en: `its \`$id\` is ${String(found)}, expected ${expected}`,
  }
}

function fail(file: string, reason: Text): never {
  throw new ToolkitError('schema-unreadable', {
    zh: `无法读取模式文件 ${file}：${reason.zh}`,
    en: `The schema file ${file} cannot be read: ${reason.en}`,
  })
}
