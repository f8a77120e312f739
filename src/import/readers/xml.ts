// The XML parts of .docx and .xlsx → events or a tree with settled prefixes, and a tree → XML. Declarations of
// document types, and so entities of any kind, are refused; depth is bounded.

import { Parser } from 'htmlparser2'
import { ToolkitError } from '../../issue/error.js'
import { checkLimit } from './limits.js'
import type { Archive } from './zip.js'

/** An element. Prefixes are those of `PREFIXES`, whatever the file uses. */
export interface XmlElement {
  name: string
  attributes: Map<string, string>
  children: XmlNode[]
}

/** An element or a piece of text. */
export type XmlNode = XmlElement | string

/** What is told of a part while it is read. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Map<string, string>) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

/** How a part ended. */
export interface XmlEnd {
  /** Whether every element was closed. */
  readonly isWhole: boolean
  /** Whether there were bytes that are no characters. */
  readonly hasBadCharacters: boolean
}

/** Elements inside each other: forms have tables in tables in text boxes, some twenty levels each. */
const MAX_DEPTH = 250
/** Elements of a tree: each takes some 600 bytes, and a report of 100 pages has 100,000. */
const MAX_ELEMENTS = 800_000
/** The last names of the namespaces, with the prefix they get. Transitional and strict files differ before them. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/spreadsheetml\/(2006\/)?main$/, ''],
  [/\/wordprocessingml\/(2006\/)?main$/, 'w'],
  [/\/officeDocument\/(2006\/)?relationships$/, 'r'],
  [/\/package\/2006\/(relationships|content-types)$/, ''],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/drawingml\/(2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(2006\/)?main$/, 'a'],
  [/\/drawingml\/(2006\/)?picture$/, 'pic'],
  [/\/word\/2010\/wordprocessingShape$/, 'wps'],
  [/\/officeDocument\/(2006\/)?math$/, 'm'],
  [/\/word\/2010\/wordml$/, 'w14'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
  [/^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
  [/^http:\/\/www\.w3\.org\/XML\/1998\/namespace$/, 'xml'],
]

/**
 * Read a part as events.
 *
 * @param archive
 *   The file it is in.
 * @param name
 *   Name of the part.
 * @param events
 *   What to call.
 * @returns
 *   How it ended; undefined where there is no such part.
 * @throws {ToolkitError}
 *   `file-damaged` for document types and for elements too deep; what the archive throws.
 */
export function scanXml(archive: Archive, name: string, events: XmlEvents): XmlEnd | undefined {
  const scopes: Map<string, string>[] = [new Map([['xml', 'xml']])]
  const end = { isWhole: true, hasBadCharacters: false }
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (scopes.length > MAX_DEPTH) throw tooDeep(name)
        const scope = readScope(scopes.at(-1) as Map<string, string>, attributes)
        scopes.push(scope)
        events.open(settle(tag, scope, true), settleAttributes(attributes, scope))
      },
      ontext: (text) => events.text(text),
      onclosetag(tag) {
        const scope = scopes.pop() as Map<string, string>
        events.close(settle(tag, scope, true))
      },
      onprocessinginstruction(target) {
        if (/^!doctype/i.test(target)) throw hasDocumentType(name)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let count = 0
  const write = (text: string) => {
    if (text.includes('\ufffd')) end.hasBadCharacters = true
    count += text.length
    checkLimit('characters', count)
    parser.write(text)
  }
  const isThere = archive.stream(name, (piece) => {
    decoder ??= new TextDecoder(guessEncoding(piece))
    write(decoder.decode(piece, { stream: true }))
  })
  if (!isThere) return undefined
  write(decoder?.decode() ?? '')
  // The parser closes what the file leaves open.
  end.isWhole = scopes.length === 1
  parser.end()
  return end
}

/**
 * Read a part as a tree.
 *
 * @param archive
 *   The file it is in.
 * @param name
 *   Name of the part.
 * @returns
 *   Its root and how it ended; undefined where there is no such part or nothing in it.
 * @throws {ToolkitError}
 *   As `scanXml` does.
 */
export function readXml(
  archive: Archive,
  name: string,
): ({ readonly root: XmlElement } & XmlEnd) | undefined {
  const top: XmlElement = { name: '', attributes: new Map(), children: [] }
  const path = [top]
  let count = 0
  const end = scanXml(archive, name, {
    open(tag, attributes) {
      count += 1
      if (count > MAX_ELEMENTS) throw tooMany(name)
      const element = { name: tag, attributes, children: [] }
      path.at(-1)?.children.push(element)
      path.push(element)
    },
    text(text) {
      const siblings = path.at(-1)?.children ?? []
      const last = siblings.at(-1)
      if (typeof last === 'string') siblings[siblings.length - 1] = last + text
      else siblings.push(text)
    },
    close: () => path.pop(),
  })
  const root = top.children.find((node) => typeof node !== 'string')
  return end === undefined || root === undefined ? undefined : { root, ...end }
}

/** Namespaces in force, by prefix: those of the parent unless the element declares some. */
function readScope(outer: Map<string, string>, attributes: Record<string, string>): Map<string, string> {
  let scope = outer
  for (const key of Object.keys(attributes)) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue
    if (scope === outer) scope = new Map(outer)
    const uri = attributes[key] ?? ''
    scope.set(key.slice(6), PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? 'other')
  }
  return scope
}

function settle(name: string, scope: Map<string, string>, isElement: boolean): string {
  const colon = name.indexOf(':')
  // An attribute without a prefix is in no namespace; an element is in the default one.
  if (colon < 0 && !isElement) return name
  const prefix = scope.get(colon < 0 ? '' : name.slice(0, colon)) ?? (colon < 0 ? '' : 'other')
  return prefix === '' ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`
}

function settleAttributes(
  attributes: Record<string, string>,
  scope: Map<string, string>,
): Map<string, string> {
  const settled = new Map<string, string>()
  for (const key of Object.keys(attributes)) {
    if (key === 'xmlns' || key.startsWith('xmlns:')) continue
    settled.set(settle(key, scope, false), attributes[key] ?? '')
  }
  return settled
}

function guessEncoding(piece: Uint8Array): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le'
  if (piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be'
  const declaration = String.fromCharCode(...piece.subarray(0, 100))
  const named = /encoding=["'](gbk|gb2312|gb18030|big5|utf-8)["']/i.exec(declaration)?.[1]
  return named ?? 'utf-8'
}

function tooDeep(name: string): ToolkitError {
  return new ToolkitError('file-damaged', {
    zh: `${name} 的元素嵌套超过 ${MAX_DEPTH} 层，不是办公软件写出的文件。请用原软件打开后另存`,
    en: `${name} has elements nested more than ${MAX_DEPTH} deep, which no office program writes. Open it and save a copy`,
  })
}

function tooMany(name: string): ToolkitError {
  return new ToolkitError('file-too-large', {
    zh: `${name} 的元素超过 ${MAX_ELEMENTS} 个，远多于一份报告。请删去与报告无关的内容后另存`,
    en: `${name} has more than ${MAX_ELEMENTS} elements, far more than a report. Remove what is no part of the report and save it`,
  })
}

function hasDocumentType(name: string): ToolkitError {
  return new ToolkitError('file-damaged', {
    zh: `${name} 含有文档类型声明（DOCTYPE），此格式不允许，其中的实体也不会展开。请用原软件打开后另存`,
    en: `${name} has a document type declaration (DOCTYPE), which the format forbids; no entity is resolved. Open it and save a copy`,
  })
}
