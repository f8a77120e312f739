// PDF files as offices and browsers make them: paragraphs, page furniture, refusals.

import { deflateSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import type { SourceDocument, TextBlock } from '../../../src/import/document.js'
import { readPdf } from '../../../src/import/readers/pdf.js'
import { show, toHex, writePdf } from './pdf-writer.js'

const texts = ({ blocks }: SourceDocument) =>
  blocks.flatMap((block) => (block.kind === 'text' && !block.area ? [block.text] : []))
const asides = ({ blocks }: SourceDocument) =>
  blocks.flatMap((block) => (block.kind === 'text' && block.area ? [`${block.area.role} ${block.text}`] : []))

/** Lines of 20 characters from 100 to 400 points, 24 points apart. */
const FULL = '清河县人民政府全年公开各类信息三千余条，'
const lines = (...entries: readonly (readonly [string, number])[]) =>
  entries.map(([text, indent], index) => show(text, 100 + 15 * indent, 150 + 24 * index, 15)).join('')

describe('text', () => {
  test('is read from Chinese fonts that are not embedded', async () => {
    const gbk = 'BT /F3 15 Tf 100 700 Td <C7E5BAD3CFD8> Tj ET'
    const document = await readPdf(writePdf([{ content: `${gbk}\n${show('云桥市2024年', 100, 200)}` }]))
    expect(texts(document)).toEqual(['清河县', '云桥市2024年'])
    expect(document).toMatchObject({ format: 'pdf', faults: [] })
  })

  test('is joined over wrapped lines, and ends where a paragraph does', async () => {
    const content = lines(
      [FULL.slice(0, 18), 2],
      [FULL, 0],
      ['其中主动公开九成。', 0],
      [FULL.slice(0, 18), 2],
      ['按时办结。', 0],
    )
    expect(texts(await readPdf(writePdf([{ content }])))).toEqual([
      `${FULL.slice(0, 18)}${FULL}其中主动公开九成。`,
      `${FULL.slice(0, 18)}按时办结。`,
    ])
  })

  test('is joined over a page end, past page numbers and running heads', async () => {
    const page = (number: number, ...entries: readonly (readonly [string, number])[]) => ({
      content: `${show('清河县年报', 250, 40)}${lines(...entries)}${show(`— ${number} —`, 280, 810)}`,
    })
    const document = await readPdf(
      writePdf([
        page(1, [FULL.slice(0, 18), 2], [FULL, 0]),
        page(2, ['其中一成依申请公开。', 0], ['结束。', 2]),
      ]),
    )
    expect(texts(document)).toEqual([`${FULL.slice(0, 18)}${FULL}其中一成依申请公开。`, '结束。'])
    expect(asides(document).sort()).toEqual([
      'banner 清河县年报',
      'banner 清河县年报',
      'footer — 1 —',
      'footer — 2 —',
    ])
  })

  test('keeps numbers at a page end that do not go up with the pages', async () => {
    const page = (number: number) => ({ content: show('正文。', 100, 200) + show(String(number), 290, 810) })
    expect(asides(await readPdf(writePdf([page(7), page(7), page(7)])))).toEqual([])
    expect(asides(await readPdf(writePdf([page(7), page(8), page(9)])))).toEqual([
      'footer 7',
      'footer 8',
      'footer 9',
    ])
  })

  test('keeps blanks between words alone', async () => {
    const content = `${show('截至 2024 年 12 月', 100, 200)}${show('open data 与 OA 系统', 100, 300)}`
    expect(texts(await readPdf(writePdf([{ content }])))).toEqual(['截至2024年12月', 'open data与OA系统'])
  })

  test('closes up characters that are spread over a line', async () => {
    const spread = [...'电子邮箱联系'].map((letter, index) => show(letter, 100 + 17 * index, 200)).join('')
    const wide = [...'报告'].map((letter, index) => show(letter, 100 + 60 * index, 300)).join('')
    expect(texts(await readPdf(writePdf([{ content: spread + wide }])))).toEqual(['电子邮箱联系', '报告'])
  })

  test('prints its large centred line as the title', async () => {
    const content = `${show('清河县年度报告', 173, 100, 22)}${lines([FULL.slice(0, 18), 2], [FULL, 0], [FULL, 0])}`
    const [title] = (await readPdf(writePdf([{ content }]))).blocks
    expect(title).toEqual({
      kind: 'text',
      text: '清河县年度报告',
      rank: 1,
      isCentred: true,
      origin: { page: 1 },
    } satisfies TextBlock)
  })

  test('is printed twice for bold faces and read once', async () => {
    const content = show('清河县', 100, 200) + show('清河县', 100.3, 200)
    expect(texts(await readPdf(writePdf([{ content }])))).toEqual(['清河县'])
  })

  test('reads a turned page as it is seen', async () => {
    const turned = show('清河县人民政府', 300, 500, 12, '0 1 -1 0')
    expect(texts(await readPdf(writePdf([{ content: turned, more: '/Rotate 90' }])))).toEqual([
      '清河县人民政府',
    ])
    expect(texts(await readPdf(writePdf([{ content: turned }])))).toEqual(['清河县人民政府'])
  })

  test('reads vertical writing from the top, columns from the right', async () => {
    const column = (text: string, x: number) => `BT /F4 12 Tf ${x} 700 Td <${toHex(text)}> Tj ET\n`
    const content = column('云桥市', 300) + column('人民政府', 280) + show('正文在此。', 100, 600)
    const found = asides(await readPdf(writePdf([{ content }])))
    expect(found).toEqual(['banner 云桥市', 'banner 人民政府'])
  })
})

describe('a file', () => {
  test('gives its title and date, and not who saved it', async () => {
    const info = "/Title(Report 2024)/Author(Somebody)/CreationDate(D:20250124101500+08'00')"
    const { title, metas } = await readPdf(writePdf([{ content: show('正文', 100, 200) }], { info }))
    expect({ title, metas }).toEqual({
      title: 'Report 2024',
      metas: [
        { name: 'Title', content: 'Report 2024' },
        { name: 'CreationDate', content: '2025-01-24' },
      ],
    })
  })

  test('with scanned pages alone is refused', async () => {
    const scan = { content: `q 595 0 0 842 0 0 cm /Im Do Q\n${show('第1页', 280, 820)}` }
    await expect(readPdf(writePdf([scan, scan]))).rejects.toMatchObject({ code: 'pdf-without-text' })
    await expect(readPdf(writePdf([{ content: '' }]))).rejects.toMatchObject({ code: 'pdf-without-text' })
  })

  test('with a scanned page among others names that page', async () => {
    const scan = { content: 'q 500 0 0 800 20 20 cm /Im Do Q' }
    const written = { content: `${show(FULL, 100, 200)}q 40 0 0 40 20 20 cm /Im Do Q` }
    const { faults } = await readPdf(writePdf([written, scan, { content: '' }]))
    expect(faults).toEqual([{ code: 'text-unreadable', text: '', origin: { page: 2 } }])
  })

  test('with characters that stand for nothing known says so', async () => {
    const content = `${show('正文。', 100, 200)}BT /F5 12 Tf 100 500 Td (ABC) Tj ET`
    const { faults, ...document } = await readPdf(writePdf([{ content }]))
    expect(faults).toEqual([
      { code: 'characters-unreadable', text: '\ufffd\ufffd\ufffd', origin: { page: 1 } },
    ])
    expect(texts({ ...document, faults })).toEqual(['正文。', '\ufffd\ufffd\ufffd'])
  })

  test('in letters of no script that reports are written in says so', async () => {
    const content = show('формулы и буквы вместо текста', 100, 200)
    const { faults } = await readPdf(writePdf([{ content }]))
    expect(faults).toMatchObject([{ code: 'characters-unreadable', origin: { page: 1 } }])
  })

  test('that unpacks to more than a report holds is refused, in little time', {
    timeout: 20_000,
  }, async () => {
    const packed = (filter: string, bytes: Uint8Array) => {
      const head = `<</Filter${filter}/Length ${bytes.length}>>stream\n`
      return Buffer.concat([
        Buffer.from(`%PDF-1.7\n1 0 obj\n${head}`),
        bytes,
        Buffer.from('\nendstream\nendobj'),
      ])
    }
    const blanks = deflateSync(Buffer.alloc(70_000_000, ' '))
    for (const file of [
      packed('/FlateDecode', blanks),
      packed('[/FlateDecode/FlateDecode]', deflateSync(blanks)),
    ]) {
      await expect(readPdf(new Uint8Array(file))).rejects.toMatchObject({ code: 'file-too-large' })
    }
  })

  test('with a password is refused', async () => {
    const lock = '0'.repeat(64)
    const trailer = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${lock}>/U<${lock}>>>`
    await expect(readPdf(writePdf([{ content: '' }], { trailer }))).rejects.toMatchObject({
      code: 'wrong-format',
      message: expect.stringContaining('password'),
    })
  })

  test('that is broken or no PDF is refused', async () => {
    const whole = writePdf([{ content: show('正文', 100, 200) }])
    for (const bytes of [
      new Uint8Array(),
      new TextEncoder().encode('%PDF-1.7\nnothing'),
      whole.slice(0, 60),
    ]) {
      await expect(readPdf(bytes)).rejects.toMatchObject({ code: 'file-damaged' })
    }
  })

  test('that is too large is refused before it is looked at', async () => {
    await expect(readPdf(new Uint8Array(100_000_001))).rejects.toMatchObject({ code: 'file-too-large' })
    const many = writePdf(Array.from({ length: 2001 }, () => ({ content: '' })))
    await expect(readPdf(many)).rejects.toMatchObject({ code: 'file-too-large' })
  })

  test('with more glyphs on a page than a page holds names that page', async () => {
    const crowd = Array.from({ length: 1001 }, () => `<${toHex('密'.repeat(200))}> Tj`).join('\n')
    const { faults } = await readPdf(writePdf([{ content: `BT /F1 1 Tf 100 700 Td ${crowd} ET` }]))
    expect(faults).toEqual([{ code: 'text-unreadable', text: '', origin: { page: 1 } }])
  })

  test('is read without a word on the console, and left as it is', async () => {
    const methods = ['log', 'info', 'warn', 'error'] as const
    const spies = methods.map((method) => vi.spyOn(console, method))
    const bytes = writePdf([{ content: `${show('正文', 100, 200)} 1 0 0 nonsense BT /F9 12 Tf (x) Tj ET` }])
    const copy = bytes.slice()
    await readPdf(bytes)
    expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([])
    expect(bytes).toEqual(copy)
    for (const spy of spies) spy.mockRestore()
  })
})
