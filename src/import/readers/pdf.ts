// The bytes of a PDF with a text layer → blocks, with tables rebuilt from their lines or from positions. A scanned
// PDF is refused.

import { ToolkitError } from '../../issue/error.js'
import type { Meta, ReadFault, SourceDocument } from '../document.js'
import { joinPages, type SortedPage, sortPage } from './pdf/blocks.js'
import { type OpenedPdf, openPdf } from './pdf/load.js'
import { readPage } from './pdf/page.js'
import type { Glyph, Page } from './pdf/types.js'

/** A picture with less text than this, in characters, is a scanned page. */
const SCARCE = 20
/** Letters of scripts that no report is written in. */
const FOREIGN = /(?!\p{Script=Han}|[a-z]|\p{Script=Greek})\p{Letter}/iu
/** After this many operators the rest of a file is left out. */
const MAXIMUM_WORK = 30_000_000

/**
 * Read a PDF.
 *
 * @param bytes
 *   The file; left as it is.
 * @returns
 *   Paragraphs, tables, and what belongs to the pages (their numbers, headers and footers) in areas of its own.
 * @throws {ToolkitError}
 *   `pdf-without-text` when it is scanned; `file-damaged`, `wrong-format` when it needs a password,
 *   `file-too-large`.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const opened = await openPdf(bytes)
  try {
    const { pages, faults, readable } = await readPages(opened)
    if (readable === 0) throw refuseScan(pages.length)
    return { format: 'pdf', ...(await readInfo(opened)), blocks: joinPages(pages), faults }
  } finally {
    await opened.close()
  }
}

async function readPages({ document, library }: OpenedPdf) {
  const pages: SortedPage[] = []
  const faults: ReadFault[] = []
  let [readable, work] = [0, 0]
  for (let number = 1; number <= document.numPages; number += 1) {
    if (work > MAXIMUM_WORK) {
      faults.push({ code: 'text-unreadable', text: '', origin: { page: number } })
      continue
    }
    try {
      const page = await readPage(await document.getPage(number), library)
      work += page.work
      faults.push(...findFaults(page))
      if (page.glyphs.length > (page.isPictured ? SCARCE - 1 : 0)) readable += 1
      pages.push(sortPage(page))
    } catch (error) {
      const text = error instanceof Error ? error.message : ''
      faults.push({ code: 'text-unreadable', text: text.slice(0, 200), origin: { page: number } })
    }
  }
  return { pages, faults, readable }
}

function findFaults(page: Page): ReadFault[] {
  const { number, glyphs, isPictured, isIncomplete, unreadable } = page
  const origin = { page: number }
  const isScanned = isPictured && glyphs.length < SCARCE
  return [
    ...(isScanned || isIncomplete ? [{ code: 'text-unreadable', text: '', origin } as const] : []),
    ...(unreadable.length > 0 || isForeign(glyphs)
      ? [{ code: 'characters-unreadable', text: describe(page), origin } as const]
      : []),
  ]
}

/** Fonts that do not say what their glyphs mean give letters of any script. */
function isForeign(glyphs: readonly Glyph[]): boolean {
  const foreign = glyphs.filter(({ text }) => FOREIGN.test(text)).length
  return foreign > 10 && foreign > 0.1 * glyphs.length
}

function describe({ unreadable, glyphs }: Page): string {
  const texts = unreadable.length > 0 ? unreadable : [glyphs.map(({ text }) => text).join('')]
  return texts.join(' ').slice(0, 500)
}

/** Of what the file says about itself only this; who saved it is nobody's business. */
async function readInfo({ document }: OpenedPdf): Promise<{ title?: string; metas: readonly Meta[] }> {
  const info = await document.getMetadata().then(
    (found) => found.info as Readonly<Record<string, unknown>>,
    () => ({}) as Readonly<Record<string, unknown>>,
  )
  const read = (name: string) => {
    const value = info[name]
    return typeof value === 'string' ? value.trim().slice(0, 1000) : ''
  }
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(read('CreationDate')) ?? []
  const metas = [
    ...(read('Title') ? [{ name: 'Title', content: read('Title') }] : []),
    ...(year ? [{ name: 'CreationDate', content: `${year}-${month}-${day}` }] : []),
  ]
  return { ...(read('Title') && { title: read('Title') }), metas }
}

function refuseScan(pages: number): ToolkitError {
  return new ToolkitError('pdf-without-text', {
    zh: `PDF 共 ${pages} 页，均无文字，应是扫描件。请提供由文字处理软件直接导出的 PDF，或 Word 文件、网页；只有扫描件时，先作文字识别（OCR）`,
    en: `the PDF has ${pages} pages and none with text, so it must be scanned; give a PDF exported from the text itself, the Word file or the web page, or run text recognition (OCR) first`,
  })
}
