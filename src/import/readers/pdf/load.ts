// The bytes of a PDF → an opened document of pdf.js, without a word on the console. Refuses what is broken, locked
// or too large.

import { createRequire } from 'node:module'
import { dirname, sep } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ToolkitError } from '../../../issue/error.js'
import { hasBomb } from './streams.js'

/** The library. */
export type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

/** An opened file; `close` sets its memory free. */
export interface OpenedPdf {
  readonly library: PdfLibrary
  readonly document: PDFDocumentProxy
  readonly close: () => Promise<void>
}

const MAXIMUM_BYTES = 100_000_000
const MAXIMUM_PAGES = 2000

/**
 * Open a PDF.
 *
 * @param bytes
 *   The file; left as it is.
 * @returns
 *   The document; to be closed.
 * @throws {ToolkitError}
 *   `file-too-large`, `file-damaged`, or `wrong-format` when it needs a password.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  if (bytes.length > MAXIMUM_BYTES) throw refuseSize(`${Math.ceil(bytes.length / 1_000_000)} MB`, '100 MB')
  if (await hasBomb(bytes)) throw refuseSize('a part of more than 64 MB unpacked', '64 MB')
  const library = await loadLibrary()
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const path = (name: string) => `${folder}${sep}${name}`.replaceAll('\\', '/')
  const task = library.getDocument({
    // The library takes the buffer over.
    data: new Uint8Array(bytes),
    verbosity: library.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    // Pictures are never needed; decoding them would cost more than all the rest.
    maxImageSize: 0,
    isOffscreenCanvasSupported: false,
    cMapUrl: path('cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: path('standard_fonts/'),
  })
  const close = () => task.destroy()
  try {
    const document = await task.promise
    if (document.numPages > MAXIMUM_PAGES)
      throw refuseSize(`${document.numPages} pages`, `${MAXIMUM_PAGES} pages`)
    return { library, document, close }
  } catch (error) {
    await close()
    throw explain(error)
  }
}

let loading: Promise<PdfLibrary> | undefined

/** Where the optional canvas package is absent the library says so on stdout, which belongs to the report. */
function loadLibrary(): Promise<PdfLibrary> {
  loading ??= importQuietly()
  return loading
}

async function importQuietly(): Promise<PdfLibrary> {
  const { console: output } = globalThis
  const { log } = output
  output.log = (...words: unknown[]) => {
    if (!/^Warning: Cannot (load "@napi-rs|polyfill|access the `require)/.test(String(words[0])))
      log(...words)
  }
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    output.log = log
  }
}

function explain(error: unknown): ToolkitError {
  if (error instanceof ToolkitError) return error
  const { name = '', message = '' } = error instanceof Error ? error : {}
  if (name === 'PasswordException') {
    return new ToolkitError(
      'wrong-format',
      {
        zh: 'PDF 文件有密码，无法读取。请在阅读软件中输入密码后另存为不加密的文件，再导入',
        en: 'the PDF needs a password; open it with the password, save it without one and import that',
      },
      error,
    )
  }
  return new ToolkitError(
    'file-damaged',
    {
      zh: `PDF 文件已损坏，无法读取（${message}）。请重新下载，或在阅读软件中打开后另存，再导入`,
      en: `the PDF is broken and cannot be read (${message}); download it again, or open it, save it anew and import that`,
    },
    error,
  )
}

function refuseSize(found: string, limit: string): ToolkitError {
  const translate = (text: string) =>
    text.replace(/a part of more than (.*) unpacked/, '有一部分解压后超过 $1').replace('pages', '页')
  return new ToolkitError('file-too-large', {
    zh: `PDF 文件过大：${translate(found)}，上限为 ${translate(limit)}。请只导入报告本身的页`,
    en: `the PDF is too large: ${found}, at most ${limit}; import only the pages of the report`,
  })
}
