import { describe, expect, it } from 'vitest'
import type { Block, SourceDocument } from '../../../src/import/document.js'
import { readWord } from '../../../src/import/readers/word.js'
import { cell, makeWord, makeZip, paragraph, type WordParts } from './office-files.js'

const read = (body: string, parts?: WordParts): Promise<SourceDocument> => readWord(makeWord(body, parts))

/** Blocks in short: texts, rows of cells as text with their spans, pictures. */
function show(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) => {
    if (block.kind === 'grid') {
      return block.rows.map(({ cells }) =>
        cells.map(({ text, colspan, rowspan }) =>
          colspan * rowspan === 1 ? text : `${text}|${colspan}x${rowspan}`,
        ),
      )
    }
    if (block.kind === 'figure') return `${block.src}#${block.alt}`
    return block.text
  })
}

const texts = async (body: string, parts?: WordParts) => show((await read(body, parts)).blocks)

/** A definition of numbering with its levels, and an instance of it with the same number. */
function numbering(id: number, ...levels: readonly (readonly [format: string, text: string])[]): string {
  const list = levels.map(
    ([format, text], depth) =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}">${list.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`
}

const numbered = (text: string, id: number, level = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`)

describe('paragraphs of Word', () => {
  it('keep their text, line breaks, tabs and signs', async () => {
    const run =
      '<w:r><w:t>清河</w:t><w:tab/><w:t>县</w:t><w:br/><w:t>二</w:t><w:cr/><w:sym w:font="宋体" w:char="2460"/><w:sym w:font="Wingdings" w:char="F0FE"/><w:noBreakHyphen/></w:r>'
    const { format, blocks, faults } = await read(`<w:p>${run}</w:p><w:p/>${paragraph('云桥')}`)
    expect([format, faults]).toEqual(['docx', []])
    expect(show(blocks)).toEqual([expect.stringMatching(/^清河\s县\n二\n①.[‑-]$/u), '云桥'])
  })

  it('have the rank of their outline level, of their style or of the style that one is based on', async () => {
    const styles = [
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="3"><w:name w:val="标题 2"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="own"/><w:basedOn w:val="b"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="base"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="2"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
    ]
    const style = (id: string) => paragraph(id, `<w:pStyle w:val="${id}"/>`)
    const body = [
      ...['2', '3', 'a', 'none'].map(style),
      paragraph('own', '<w:outlineLvl w:val="0"/>'),
      paragraph('body', '<w:pStyle w:val="2"/><w:outlineLvl w:val="9"/>'),
    ]
    const { blocks } = await read(body.join(''), { styles: styles.join('') })
    expect(blocks.map((block) => block.kind === 'text' && block.rank)).toEqual([
      1,
      2,
      3,
      undefined,
      1,
      undefined,
    ])
    expect(blocks[2]).toMatchObject({ isCentred: true, isBold: true })
    expect(blocks[1]).not.toHaveProperty('isCentred')
  })

  it('are centred and bold by their own properties too', async () => {
    const body =
      paragraph('清河县', '<w:jc w:val="center"/>', '<w:b/>') + paragraph('云桥市', '', '<w:b w:val="0"/>')
    const { blocks } = await read(body)
    expect(blocks[0]).toMatchObject({ isCentred: true, isBold: true })
    expect(blocks[1]).not.toHaveProperty('isBold')
  })

  it('have tracked changes accepted', async () => {
    const body =
      '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>清</w:t></w:r></w:p><w:p><w:r><w:t>河</w:t></w:r><w:ins w:id="2"><w:r><w:t>新</w:t></w:r></w:ins><w:del w:id="3"><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>去</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>来</w:t></w:r></w:moveTo></w:p>'
    expect(await texts(body)).toEqual(['清河新来'])
  })

  it('have hidden text reported instead of shown', async () => {
    const { blocks, faults } = await read(paragraph('看得见') + paragraph('看不见', '', '<w:vanish/>'))
    expect(show(blocks)).toEqual(['看得见'])
    expect(faults).toEqual([{ code: 'text-unreadable', text: '看不见', origin: {} }])
  })

  it('show the results of fields and not their instructions', async () => {
    const mark = (type: string, inside = '') =>
      `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`
    const list =
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="甲"/><w:listEntry w:val="乙"/></w:ddList></w:ffData>'
    const box = '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>'
    const body = [
      mark('begin'),
      '<w:r><w:instrText>= 1 + </w:instrText></w:r>',
      `${mark('begin')}<w:r><w:t>no</w:t></w:r>${mark('separate')}<w:r><w:t>no</w:t></w:r>${mark('end')}`,
      `${mark('separate')}<w:r><w:t>22</w:t></w:r>${mark('end')}`,
      `${mark('begin', list)}${mark('end')}${mark('begin', box)}${mark('end')}`,
      '<w:fldSimple w:instr="PAGE"><w:r><w:t>7</w:t></w:r></w:fldSimple>',
      '<w:hyperlink r:id="none"><w:r><w:t>网址</w:t></w:r></w:hyperlink>',
    ]
    expect(await texts(`<w:p>${body.join('')}</w:p>`)).toEqual(['22乙☑7网址'])
  })

  it('show what was filled into forms and not the invitations to', async () => {
    const form = (properties: string, content: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const box = form('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', '<w:r><w:t>☒</w:t></w:r>')
    const body = [
      form('', paragraph('云桥市')),
      `<w:p>${form('<w:showingPlcHdr/>', '<w:r><w:t>单击此处</w:t></w:r>')}${box}<w:r><w:t>完</w:t></w:r></w:p>`,
      `<w:tbl>${form('', `<w:tr>${form('', cell('格'))}${cell('9')}</w:tr>`)}</w:tbl>`,
    ]
    expect(await texts(body.join(''))).toEqual(['云桥市', '☒完', [['格', '9']]])
  })

  it('keep ruby text, formulas, text in unknown elements', async () => {
    const ruby =
      '<w:r><w:ruby><w:rt><w:r><w:t>qing</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>清</w:t></w:r></w:rubyBase></w:ruby></w:r>'
    const formula =
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>'
    const other =
      '<w:bdo><w:customXml><w:smartTag><w:r><w:t>河</w:t></w:r></w:smartTag></w:customXml></w:bdo>'
    expect(await texts(`<w:p>${ruby}${formula}${other}</w:p>`)).toEqual(['清1/2河'])
  })

  it('are followed by their notes, while a note in a cell is put beside the figure', async () => {
    const footnotes = [
      '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>——</w:t></w:r></w:p></w:footnote>',
      `<w:footnote w:id="1">${paragraph('以县为准')}</w:footnote>`,
      `<w:footnote w:id="2">${paragraph('其中修订3件')}</w:footnote>`,
    ]
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const body = `<w:p><w:r><w:t>正文</w:t></w:r>${reference(1)}</w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>22</w:t></w:r>${reference(2)}</w:p></w:tc>${cell('件')}</w:tr></w:tbl>`
    expect(await texts(body, { footnotes: footnotes.join('') })).toEqual([
      '正文',
      '以县为准',
      [['22（其中修订3件）', '件']],
    ])
  })

  it('in a table of contents are part of the navigation', async () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('第一章 1')}</w:sdtContent></w:sdt>`
    const { blocks } = await read(contents + paragraph('第一章'))
    expect(blocks.map(({ area }) => area?.role)).toEqual(['navigation', undefined])
  })
})

describe('numbers Word makes itself', () => {
  it('stand in front of the text where they are part of the wording', async () => {
    const parts = {
      numbering: numbering(
        1,
        ['chineseCounting', '%1、'],
        ['chineseCounting', '（%2）'],
        ['decimal', '%1.%3'],
      ),
    }
    const body = [
      numbered('甲', 1),
      numbered('乙', 1, 1),
      numbered('丙', 1, 1),
      paragraph('文'),
      numbered('丁', 1),
      numbered('戊', 1, 1),
      numbered('己', 1, 2),
    ]
    expect(await texts(body.join(''), parts)).toEqual([
      '一、甲',
      '（一）乙',
      '（二）丙',
      '文',
      '二、丁',
      '（一）戊',
      '二.1 己',
    ])
  })

  it('are written in the format of their level, in digits where it says so', async () => {
    const levels = ['upperRoman', 'decimalEnclosedCircleChinese', 'lowerLetter', 'ideographTraditional']
    const list = numbering(1, ...levels.map((format, depth) => [format, `%${depth + 1})`] as const))
    const legal = numbering(2, ['chineseCounting', '%1'], ['decimal', '%1.%2']).replaceAll(
      '<w:lvlText w:val="%1.%2"/>',
      '<w:isLgl/><w:suff w:val="nothing"/><w:lvlText w:val="%1.%2"/>',
    )
    const body = [
      ...levels.map((_, depth) => numbered('甲', 1, depth)),
      numbered('乙', 2),
      numbered('丙', 2, 1),
    ]
    expect(await texts(body.join(''), { numbering: list + legal })).toEqual([
      'I) 甲',
      '①) 甲',
      'a) 甲',
      '甲) 甲',
      '一乙',
      '1.1丙',
    ])
  })

  it('make headings that stay headings', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const body = paragraph('清河', '<w:pStyle w:val="1"/>').repeat(2)
    const { blocks } = await read(body, { styles, numbering: numbering(1, ['decimal', '%1.']) })
    expect(blocks).toMatchObject([
      { text: '1. 清河', rank: 1 },
      { text: '2. 清河', rank: 1 },
    ])
    expect(blocks[0]).not.toHaveProperty('item')
  })

  it('make lists where they count 1. 2. 3. or are signs', async () => {
    const parts = { numbering: numbering(1, ['decimal', '%1.']) + numbering(2, ['bullet', '']) }
    const body = [
      numbered('甲', 1),
      numbered('乙', 1),
      paragraph('文'),
      numbered('丙', 1),
      numbered('丁', 2),
      numbered('戊', 2),
    ]
    const { blocks } = await read(body.join(''), parts)
    expect(show(blocks)).toEqual(['甲', '乙', '文', '3. 丙', '丁', '戊'])
    const items = blocks.map((block) => (block.kind === 'text' ? block.item : undefined))
    expect(items.map((item) => item?.ordered)).toEqual([true, true, undefined, undefined, false, false])
    expect(items[0]?.list).toBe(items[1]?.list)
    expect(items[4]?.list).not.toBe(items[0]?.list)
  })

  it('are always text in a cell, even alone', async () => {
    const row = (text: string) =>
      `<w:tr><w:tc>${numbered('', 1)}</w:tc><w:tc>${numbered(text, 2)}</w:tc></w:tr>`
    const parts = { numbering: numbering(1, ['decimal', '%1']) + numbering(2, ['decimal', '%1.']) }
    expect(await texts(`<w:tbl>${row('甲')}${row('乙')}</w:tbl>`, parts)).toEqual([
      [
        ['1', '1. 甲'],
        ['2', '2. 乙'],
      ],
    ])
  })

  it('start anew where an instance says so and go on where it does not', async () => {
    const base = numbering(1, ['chineseCountingThousand', '%1、'])
    const again =
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    const same = '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>'
    const body = [
      numbered('甲', 1),
      numbered('乙', 3),
      numbered('丙', 2),
      numbered('丁', 2),
      numbered('戊', 0),
    ]
    expect(await texts(body.join(''), { numbering: base + again + same })).toEqual([
      '一、甲',
      '二、乙',
      '一、丙',
      '二、丁',
      '戊',
    ])
  })
})

describe('tables of Word', () => {
  const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`
  const span = (count: number) => `<w:gridSpan w:val="${count}"/>`
  const [start, on] = ['<w:vMerge w:val="restart"/>', '<w:vMerge/>']

  it('have merged cells as spans', async () => {
    const body = [
      row(cell('甲', `${span(2)}${start}`), cell('乙')),
      row(cell('', `${span(2)}<w:vMerge w:val="continue"/>`), cell('丙')),
      row(cell('丁'), cell('戊', start), cell('己')),
      row(cell('庚'), cell('', on), cell('')),
    ]
    expect(await texts(`<w:tbl>${body.join('')}</w:tbl>`)).toEqual([
      [['甲|2x2', '乙'], ['丙'], ['丁', '戊|1x2', '己'], ['庚', '']],
    ])
  })

  it('have skipped columns as empty cells and old merges as spans', async () => {
    const body = [
      `<w:tr><w:trPr><w:gridBefore w:val="2"/><w:gridAfter w:val="1"/></w:trPr>${cell('甲', start)}</w:tr>`,
      row(cell('乙'), cell('丙'), cell('', on), cell('丁')),
      row(
        cell('戊', '<w:hMerge w:val="restart"/>'),
        cell('', '<w:hMerge w:val="continue"/>'),
        cell('己'),
        cell('庚'),
      ),
    ]
    expect(await texts(`<w:tbl>${body.join('')}</w:tbl>`)).toEqual([
      [
        ['|2x1', '甲|1x2', ''],
        ['乙', '丙', '丁'],
        ['戊|2x1', '己', '庚'],
      ],
    ])
  })

  it('lose no text to merges that are none', async () => {
    const body = [
      row(cell('甲'), cell('乙')),
      row(cell('丙', span(2))),
      row(cell('丁'), cell('', on)),
      row(cell('戊', start), cell('己')),
      row(cell('庚', on), cell('辛')),
    ]
    expect(await texts(`<w:tbl>${body.join('')}</w:tbl>`)).toEqual([
      [['甲', '乙'], ['丙|2x1'], ['丁', ''], ['戊', '己'], ['庚', '辛']],
    ])
  })

  it('leave out deleted rows and keep merged cells that begin in a repeated head', async () => {
    const head = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('甲', start)}${cell('乙')}</w:tr>`
    const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('旧')}</w:tr>`
    expect(await texts(`<w:tbl>${head}${gone}${row(cell('', on), cell('丙'))}</w:tbl>`)).toEqual([
      [['甲|1x2', '乙'], ['丙']],
    ])
  })

  it('have several paragraphs of a cell as lines', async () => {
    const two = `<w:tc>${paragraph('甲')}${paragraph('乙')}</w:tc>`
    expect(await texts(`<w:tbl>${row(two, cell('丙'))}</w:tbl>`)).toEqual([[['甲\n乙', '丙']]])
  })

  it('inside tables are read too', async () => {
    const inner = `<w:tbl>${row(cell('内'), cell('1'))}</w:tbl>`
    const shown = JSON.stringify(
      await texts(`<w:tbl>${row(`<w:tc>${inner}<w:p/></w:tc>`, cell('外'))}</w:tbl>`),
    )
    expect(shown).toMatch(/内.*1/)
    expect(shown).toContain('外')
  })
})

describe('drawings of Word', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47])
  const pixel = 'data:image/png;base64,iVBORw=='
  const picture = (id: string) => `<pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic>`
  const drawing = (content: string) =>
    `<w:drawing><wp:inline><wp:docPr descr="清河县地图"/><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></wp:inline></w:drawing>`

  it('give their pictures with the words for those who cannot see', async () => {
    const body = `<w:p><w:r>${drawing(picture('map.png'))}</w:r></w:p><w:p><w:r><w:pict><v:shape><v:imagedata r:id="map.png" o:title="图"/></v:shape></w:pict></w:r></w:p>`
    expect(await texts(body, { files: { 'map.png': png } })).toEqual([`${pixel}#清河县地图`, `${pixel}#图`])
  })

  it('are left out where the picture is not in the file', async () => {
    const link =
      '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="file:///etc/passwd"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    expect(await texts(`<w:p>${link}<w:r>${drawing(picture('none'))}</w:r></w:p>${paragraph('文')}`)).toEqual(
      ['文'],
    )
  })

  it('give the text of text boxes once, in either notation', async () => {
    const box = `<w:txbxContent>${paragraph('框中')}</w:txbxContent>`
    const [choice, fallback] = [
      drawing(`<wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp>`),
      `<w:pict><v:oval><v:textbox>${box}</v:textbox></v:oval></w:pict>`,
    ]
    const both = `<mc:AlternateContent><mc:Choice>${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`
    const empty = `<mc:AlternateContent><mc:Choice/><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`
    for (const content of [choice, fallback, both, empty]) {
      const run = `<w:r>${content}</w:r>`
      expect(await texts(`<w:p><w:r><w:t>前</w:t></w:r>${run}</w:p>${paragraph('后')}`)).toEqual([
        '前',
        '框中',
        '后',
      ])
    }
  })
})

describe('a Word file', () => {
  it('tells its title', async () => {
    expect((await read('', { title: '云桥市报告' })).title).toBe('云桥市报告')
    expect(await read('')).not.toHaveProperty('title')
  })

  it('may use other prefixes, the strict namespaces and another name for its document', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const document = `<x:document xmlns:x="${strict}"><x:body><x:p><x:pPr><x:jc x:val="center"/></x:pPr><x:r><x:t>清河</x:t></x:r></x:p></x:body></x:document>`
    for (const bytes of [makeWord('', { document }), makeZip({ 'word/document2.xml': document })]) {
      expect((await readWord(bytes)).blocks).toMatchObject([{ text: '清河', isCentred: true }])
    }
  })

  it('that is cut off inside its XML is read as far as it goes, with a fault', async () => {
    const { document } = { document: makeDocument('<w:p><w:r><w:t>清河</w:t></w:r></w:p><w:p><w:r><w:t>云') }
    const { blocks, faults } = await read('', { document })
    expect(show(blocks)).toEqual(['清河', '云'])
    expect(faults).toMatchObject([{ code: 'text-unreadable', text: 'word/document.xml' }])
  })

  it('with characters that are none says so', async () => {
    const bytes = new TextEncoder().encode(
      makeDocument('<w:p><w:r><w:t>ab</w:t></w:r></w:p></w:body></w:document>'),
    )
    bytes[bytes.indexOf(0x61, bytes.length - 60)] = 0xff
    const { faults } = await readWord(makeZip({ 'word/document.xml': bytes }))
    expect(faults).toMatchObject([{ code: 'characters-unreadable' }])
  })

  it.each([
    ['entities that multiply', '<!DOCTYPE a [<!ENTITY b "清河"><!ENTITY c "&b;&b;&b;">]>'],
    ['entities from outside', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'],
    ['a document type elsewhere', '<!doctype a SYSTEM "http://example.invalid/a.dtd">'],
  ])('with %s is refused', async (_, declaration) => {
    const document = `${declaration}${makeDocument('<w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>')}`
    await expect(read('', { document })).rejects.toMatchObject({ code: 'file-damaged' })
  })

  it('with elements nested without end is refused', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(50_000)
    await expect(read(deep)).rejects.toMatchObject({ code: 'file-damaged' })
  })

  it('without a document, or of another kind, is refused', async () => {
    const wrong = ['xl/workbook.xml', 'OFD.xml', 'readme.txt'].map((name) =>
      readWord(makeZip({ [name]: 'x' })),
    )
    for (const reading of wrong) await expect(reading).rejects.toMatchObject({ code: 'wrong-format' })
    await expect(readWord(makeZip({ 'word/document.xml': '<a/>' }))).rejects.toMatchObject({
      code: 'file-damaged',
    })
  })

  it('of a thousand rows is read in seconds, one of a million cells refused as fast', async () => {
    // Numbers that differ, as no document is packed 200 times over.
    const makeRow = (_: unknown, row: number) =>
      `<w:tr>${Array.from({ length: 10 }, (__, column) => cell(Math.sin(row * 10 + column).toFixed(12))).join('')}</w:tr>`
    const start = performance.now()
    const { blocks } = await read(`<w:tbl>${Array.from({ length: 1000 }, makeRow).join('')}</w:tbl>`)
    expect(blocks).toHaveLength(1)
    const million = Array.from({ length: 100_000 }, makeRow).join('')
    await expect(read(`<w:tbl>${million}</w:tbl>`)).rejects.toMatchObject({ code: 'file-too-large' })
    expect(performance.now() - start).toBeLessThan(20_000)
  }, 30_000)
})

/** A document left open. */
function makeDocument(body: string): string {
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}`
}
