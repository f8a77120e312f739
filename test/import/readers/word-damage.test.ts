// Word and Excel files with their XML cut, doubled and shuffled: read as far as possible or refused with a reason.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readExcel } from '../../../src/import/readers/excel.js'
import { readWord } from '../../../src/import/readers/word.js'
import { openArchive } from '../../../src/import/readers/zip.js'
import { ToolkitError } from '../../../src/issue/error.js'
import { cell, listRows, makeExcel, makeWord, makeZip, merge, paragraph } from './office-files.js'

const numbering =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
const styles =
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
const WORD = makeWord(
  [
    paragraph('清河县', '<w:pStyle w:val="1"/><w:jc w:val="center"/>'),
    `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('甲', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell('乙')}${cell('', '<w:gridSpan w:val="2"/><w:vMerge/>')}</w:tr></w:tbl>`,
    '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p></w:sdtContent></w:sdt>',
  ].join(''),
  { styles, numbering },
)
const EXCEL = makeExcel(
  [
    {
      name: '表',
      rows: listRows([['云桥市'], ['项', '数', '计'], ['甲', 1, 45292], ['乙', 3]]),
      after: merge('A1:C1', 'B4:C4'),
    },
  ],
  { texts: '<si><t>清河</t></si>', styles: '<cellXfs><xf numFmtId="14"/></cellXfs>' },
)

/** A change of one part: from where, how much of it, and what becomes of that. */
const changes = fc.record({
  part: fc.nat(20),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(60),
  to: fc.constantFrom(
    '',
    'doubled',
    '9999999999',
    '-1',
    '"',
    '>',
    '&#0;',
    '\u0000',
    '</w:p>',
    '<w:tbl>',
    '<c r="ZZZ9">',
  ),
})

type Change = typeof changes extends fc.Arbitrary<infer Made> ? Made : never

/** The file with its parts changed, packed anew so that sizes and checksums are right. */
function change(bytes: Uint8Array, list: readonly Change[]): Uint8Array {
  const archive = openArchive(bytes)
  const parts = archive.names.map(
    (name) => [name, new TextDecoder().decode(archive.read(name))] as [string, string],
  )
  for (const { part, at, length, to } of list) {
    const entry = parts[part % parts.length] as [string, string]
    const start = Math.floor(at * entry[1].length)
    const piece = entry[1].slice(start, start + length)
    entry[1] = `${entry[1].slice(0, start)}${to === 'doubled' ? piece + piece : to}${entry[1].slice(start + length)}`
  }
  return makeZip(Object.fromEntries(parts))
}

describe.each([
  ['Word', WORD, readWord],
  ['Excel', EXCEL, readExcel],
] as const)('a file of %s', (_, bytes, read) => {
  it('is read whole while it is sound', async () => {
    const { blocks, faults } = await read(bytes)
    expect(blocks.map(({ kind }) => kind)).toEqual(['text', 'grid'])
    expect(faults).toEqual([])
  })

  it('is read or refused, but never fails otherwise, however its XML is changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { minLength: 1, maxLength: 4 }), async (list) => {
        const outcome = await read(change(bytes, list)).catch((error: unknown) => error)
        expect(
          outcome instanceof ToolkitError || Array.isArray((outcome as { blocks?: unknown }).blocks),
        ).toBe(true)
      }),
      { seed: 3, numRuns: 300 },
    )
  }, 30_000)
})
