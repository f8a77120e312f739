import { describe, expect, it } from 'vitest'
import { explainKind, explainOldOffice, isOldOffice, openArchive } from '../../../src/import/readers/zip.js'
import { ToolkitError } from '../../../src/issue/error.js'
import { makeExcel, makeWord, makeZip } from './office-files.js'

const SMALL = { 'word/document.xml': '<a>清河县</a>', 'word/二.xml': 'b'.repeat(1000) }

/** The code of what is thrown, and how long that took. */
function refuse(call: () => unknown): { code: string; text: string; milliseconds: number } {
  const start = performance.now()
  try {
    call()
  } catch (error) {
    if (!(error instanceof ToolkitError)) throw error
    return { code: error.code, text: error.text.zh + error.text.en, milliseconds: performance.now() - start }
  }
  return { code: 'none', text: '', milliseconds: 0 }
}

/** Change a number in every directory entry of a zip file. */
function forge(bytes: Uint8Array, offset: number, value: number, width: 2 | 4 = 4): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 46 <= copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    if (width === 4) view.setUint32(at + offset, value, true)
    else view.setUint16(at + offset, value, true)
  }
  return copy
}

describe('a sound zip file', () => {
  it('gives its entries by name, whatever the case, deflated or stored', () => {
    for (const level of [0, 6] as const) {
      const archive = openArchive(makeZip(SMALL, level))
      expect(archive.names).toEqual(['word/document.xml', 'word/二.xml'])
      expect(new TextDecoder().decode(archive.read('Word/Document.xml'))).toBe('<a>清河县</a>')
      expect(archive.read('word/二.xml')).toHaveLength(1000)
      expect(archive.read('word/none.xml')).toBeUndefined()
    }
  })

  it('may have backslashes in its names and something before and after it', () => {
    const archive = openArchive(makeZip({ 'word\\document.xml': 'x' }))
    expect(archive.kind).toBe('docx')
    expect(archive.read('word/document.xml')).toHaveLength(1)
    const bytes = makeZip(SMALL)
    const longer = new Uint8Array(bytes.length + 30)
    longer.set(bytes)
    expect(openArchive(longer).names).toHaveLength(2)
  })

  it('is known by its parts', () => {
    const kinds = [
      'word/document.xml',
      'word/document2.xml',
      'xl/workbook.xml',
      'xl/workbook.bin',
      'ppt/presentation.xml',
      'OFD.xml',
      'content.xml',
      'Index/Document.iwa',
      'report.pdf',
    ].map((name) => openArchive(makeZip({ [name]: 'x' })).kind)
    expect(kinds).toEqual(['docx', 'docx', 'xlsx', 'xlsb', 'pptx', 'ofd', 'odf', 'iwork', 'zip'])
    expect(explainKind('ofd', 'docx').text.zh).toContain('.ofd')
    expect(explainKind('zip', 'docx').text.zh).toContain('解压')
  })
})

describe('a hostile or broken zip file', () => {
  it('is refused when it would unpack to too much', () => {
    const bomb = makeZip({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(refuse(() => openArchive(bomb))).toMatchObject({ code: 'file-too-large' })
    const declared = forge(makeZip(SMALL, 0), 24, 150 * 1024 * 1024)
    expect(refuse(() => openArchive(declared))).toMatchObject({ code: 'file-too-large' })
  })

  it('is refused as soon as an entry is larger than it says', () => {
    const bomb = forge(makeZip({ 'word/document.xml': new Uint8Array(190 * 1024 * 1024) }), 24, 1000)
    const archive = openArchive(bomb)
    const before = process.memoryUsage().arrayBuffers
    const { code, milliseconds } = refuse(() => archive.read('word/document.xml'))
    expect(code).toBe('file-damaged')
    expect(milliseconds).toBeLessThan(1000)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * 1024 * 1024)
  })

  it('is refused when an entry is shorter than it says or has another checksum', () => {
    const zip = makeZip({ 'word/document.xml': 'abc' })
    for (const bytes of [forge(zip, 24, 4), forge(zip, 16, 1)]) {
      expect(refuse(() => openArchive(bytes).read('word/document.xml')).code).toBe('file-damaged')
    }
  })

  it('is refused with 10,000 entries, and with a directory that claims them', () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`${index}.xml`, 'x']))
    expect(refuse(() => openArchive(makeZip(many, 0))).code).toBe('file-too-large')
  })

  it('is refused when entries share their bytes', () => {
    const zip = makeZip({ 'a.xml': 'x'.repeat(5000), 'b.xml': 'x'.repeat(5000) })
    expect(refuse(() => openArchive(forge(zip, 42, 0))).code).toBe('file-damaged')
  })

  it('is refused when it is cut off anywhere', () => {
    const zip = makeWord('<w:p/>')
    for (let length = 0; length < zip.length; length += 37) {
      expect(refuse(() => openArchive(zip.subarray(0, length))).code).toBe('file-damaged')
    }
  })

  it('is refused or read, but never fails otherwise, with any byte changed', () => {
    const zip = makeZip(SMALL)
    for (let at = 0; at < zip.length; at++) {
      const bytes = zip.slice()
      bytes[at] = (bytes[at] ?? 0) ^ 0xff
      expect(() => refuse(() => openArchive(bytes).read('word/document.xml'))).not.toThrow()
    }
  })

  it('is refused with a word about the password when it is encrypted', () => {
    const { code, text } = refuse(() => openArchive(forge(makeZip(SMALL), 8, 1, 2)))
    expect(code).toBe('wrong-format')
    expect(text).toContain('密码')
  })

  it('cannot make a reader loop over one entry', () => {
    const archive = openArchive(makeZip({ 'a.xml': new Uint8Array(9 * 1024 * 1024) }))
    const readAll = () => {
      for (let count = 0; count < 1000; count++) archive.stream('a.xml', () => undefined)
    }
    expect(refuse(readAll).code).toBe('file-too-large')
  })
})

describe('an old Office file', () => {
  const makeOld = (stream: string) => {
    const bytes = new Uint8Array(4096)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    for (const [index, letter] of [...stream].entries()) bytes[1024 + 2 * index] = letter.charCodeAt(0)
    return bytes
  }

  it('is told apart from new ones and explained by what is in it', () => {
    expect(isOldOffice(makeOld(''))).toBe(true)
    expect(isOldOffice(makeExcel([{ name: '一', rows: '' }]))).toBe(false)
    const says = (stream: string) => explainOldOffice('清河县.doc', makeOld(stream)).text.zh
    expect(says('WordDocument')).toMatch(/^清河县\.doc .*\.docx/)
    expect(says('Workbook')).toContain('.xlsx')
    expect(says('EncryptedPackage')).toContain('密码')
    expect(says('Other')).toMatch(/\.docx.*\.xlsx/)
    expect(explainOldOffice('云桥市.xls').code).toBe('wrong-format')
  })

  it('is not taken for a zip file', () => {
    const { code, text } = refuse(() => openArchive(makeOld('WordDocument')))
    expect(code).toBe('wrong-format')
    expect(text).toContain('.docx')
  })
})
