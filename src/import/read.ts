// The bytes of a file → a document, by the reader of its kind. The kind is told from the bytes, never from the name.

import { ToolkitError } from '../issue/error.js'
import type { Text } from '../model/types.js'
import { findFileKind } from '../report/file-kind.js'
import type { SourceDocument } from './document.js'

/** What is known of a file beside its bytes. */
export interface FileFacts {
  /** What the file is called in messages. */
  readonly name?: string
  /** `Content-Type` it was served with; its charset is tried first. */
  readonly contentType?: string
}

/** The largest file that is read, in bytes. */
const MAX_BYTES = 100 * 1024 * 1024

/**
 * Read a file.
 *
 * @param bytes
 *   The file.
 * @param facts
 *   Its name and type.
 * @returns
 *   The document.
 * @throws {ToolkitError}
 *   When the file is empty, too large, of a kind that can't be read, or broken.
 */
export async function readDocument(bytes: Uint8Array, facts: FileFacts = {}): Promise<SourceDocument> {
  const name = facts.name ?? ''
  if (bytes.length > MAX_BYTES) throw explainSize(name, bytes.length)
  const start = String.fromCharCode(...bytes.subarray(0, 1024))
  if (start.includes('%PDF-')) return (await import('./readers/pdf.js')).readPdf(bytes)
  if (start.startsWith('PK')) return readOffice(bytes)
  const zip = await import('./readers/zip/old-office.js')
  if (zip.isOldOffice(bytes)) throw zip.explainOldOffice(name, bytes)
  const { decodeText } = await import('./readers/encoding.js')
  const kind = MARKUP.test(start) ? undefined : findFileKind(bytes)
  if (kind) throw explainKind(name, kind)
  const { text, encoding, faults } = decodeText(bytes, findCharset(facts.contentType))
  if (text.trim() === '') throw explainEmpty(name)
  if (isJson(text)) throw explainJson(name)
  const document = isMarkup(text, facts.contentType)
    ? (await import('./readers/html.js')).readHtml(text)
    : (await import('./readers/text.js')).readText(text)
  return { ...document, encoding, faults: [...faults, ...document.faults] }
}

/** A report that is data already, or any other data. */
function isJson(text: string): boolean {
  if (!/^\s*[{[]\s*["{[\]}]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

async function readOffice(bytes: Uint8Array): Promise<SourceDocument> {
  const { openArchive } = await import('./readers/zip.js')
  return openArchive(bytes).kind === 'xlsx'
    ? (await import('./readers/excel.js')).readExcel(bytes)
    : (await import('./readers/word.js')).readWord(bytes)
}

const MARKUP =
  /^[^<]{0,8}<(?:!doctype|html|head|body|\?xml|!--|meta|link|title|div|table|p|section|article|main|center|font|span|ul|dl|h[1-6])\b/i

/** A tag of a page at the start, or many: a fragment may begin with words, and a text may speak of tags. */
function isMarkup(text: string, contentType = ''): boolean {
  if (/html|xml/i.test(contentType)) return true
  if (MARKUP.test(text.trimStart())) return true
  const start = text.slice(0, 200_000)
  const tags = start.match(/<\/(?:p|div|td|table|span|h[1-6]|li)>/gi) ?? []
  return tags.length >= 5 && tags.length * 200 > start.length
}

function findCharset(contentType = ''): string | undefined {
  return /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1]
}

function explainEmpty(name: string): ToolkitError {
  return new ToolkitError('file-empty', {
    zh: `${name || '文件'}是空文件，应为一份年度报告`,
    en: `${name || 'The file'} is empty; it should hold an annual report`,
  })
}

function explainJson(name: string): ToolkitError {
  return new ToolkitError('wrong-format', {
    zh: `${name || '文件'}已经是 JSON 数据，不需要导入。请用 validate 校验，用 render 生成网页`,
    en: `${name || 'The file'} is JSON already and needs no import. Check it with validate, make a page of it with render`,
  })
}

function explainKind(name: string, kind: Text): ToolkitError {
  return new ToolkitError('wrong-format', {
    zh: `${name || '文件'}是${kind.zh}，读不出报告。能读的有：网页（HTML）、Word（docx）、Excel（xlsx）、有文字的 PDF、纯文本和 Markdown`,
    en: `${name || 'The file'} is ${kind.en} and holds no report that can be read. Readable are web pages (HTML), Word (docx), Excel (xlsx), PDF with text, plain text and Markdown`,
  })
}

function explainSize(name: string, size: number): ToolkitError {
  const megabytes = Math.round(size / 1024 / 1024)
  return new ToolkitError('file-too-large', {
    zh: `${name || '文件'}有 ${megabytes} MB，超过 100 MB，不予读取。请确认它是一份报告，必要时去掉图片后另存`,
    en: `${name || 'The file'} has ${megabytes} MB, more than 100 MB, and is not read. Check that it is a report; if need be, save it without pictures`,
  })
}
