// A repaired document → HTML, by the library, which sees nothing of the file but the document and its pictures.

import { ToolkitError } from '../../../issue/error.js'
import type { XmlElement } from '../xml.js'
import { makeElement, writeXml } from '../xml-tree.js'
import type { Archive } from '../zip.js'
import { checkWordLimit } from './limits.js'
import type { WordPackage } from './package.js'

const OFFICE = 'http://schemas.openxmlformats.org/'
const NAMESPACES = {
  w: `${OFFICE}wordprocessingml/2006/main`,
  r: `${OFFICE}officeDocument/2006/relationships`,
  wp: `${OFFICE}drawingml/2006/wordprocessingDrawing`,
  a: `${OFFICE}drawingml/2006/main`,
  pic: `${OFFICE}drawingml/2006/picture`,
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
}
const IMAGE = `${OFFICE}officeDocument/2006/relationships/image`
const MAIN = 'word/document.xml'

/** Types of pictures by the ending of their name. */
const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  bmp: 'image/bmp',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  webp: 'image/webp',
  emf: 'image/emf',
  wmf: 'image/wmf',
}

/**
 * Turn a repaired document into HTML.
 *
 * @param archive
 *   The file, for the pictures.
 * @param parts
 *   The file in parts, for the relations.
 * @param document
 *   The repaired document.
 * @param styleMap
 *   What each style becomes, in the notation of the library.
 * @returns
 *   HTML of the body.
 * @throws {ToolkitError}
 *   `file-too-large` for a document no library could turn in bounded memory, `file-damaged` when it fails.
 */
export async function convertToHtml(
  archive: Archive,
  parts: WordPackage,
  document: XmlElement,
  styleMap: string[],
): Promise<string> {
  const [{ default: mammoth }, { strToU8, zipSync }] = await Promise.all([
    import('mammoth'),
    import('fflate'),
  ])
  const xml = writeXml(document, NAMESPACES)
  checkWordLimit('characters', xml.length)
  const files: Record<string, Uint8Array> = { [MAIN]: strToU8(xml) }
  const relations = addPictures(archive, parts, files)
  files['word/_rels/document.xml.rels'] = strToU8(
    writeXml(makeElement('Relationships', {}, relations), { '': `${OFFICE}package/2006/relationships` }),
  )
  files['[Content_Types].xml'] = strToU8(writeContentTypes())
  try {
    const buffer = Buffer.from(zipSync(files, { level: 0 }))
    const options = { styleMap, includeDefaultStyleMap: false, includeEmbeddedStyleMap: false }
    return (await mammoth.convertToHtml({ buffer }, options)).value
  } catch (error) {
    throw new ToolkitError(
      'file-damaged',
      {
        zh: '无法读取 Word 文件的内容。请用 Word 或 WPS 打开后另存为 .docx 再导入',
        en: 'the content of the Word file cannot be read. Open it in Word or WPS, save it as .docx and import that',
      },
      error,
    )
  }
}

/** Puts the pictures beside the document; gives the relations that lead to them. */
function addPictures(archive: Archive, parts: WordPackage, files: Record<string, Uint8Array>): XmlElement[] {
  return [...parts.relations].flatMap(([id, { type, target, isExternal }], index) => {
    const bytes = type === 'image' && !isExternal ? archive.read(target) : undefined
    if (bytes === undefined) return []
    const ending = target.slice(target.lastIndexOf('.') + 1).toLowerCase()
    const name = `media/${index}.${Object.hasOwn(TYPES, ending) ? ending : 'bin'}`
    files[`word/${name}`] = bytes
    return [makeElement('Relationship', { Id: id, Type: IMAGE, Target: name })]
  })
}

function writeContentTypes(): string {
  const types = Object.entries({ ...TYPES, xml: 'application/xml', bin: 'application/octet-stream' }).map(
    ([ending, type]) => makeElement('Default', { Extension: ending, ContentType: type }),
  )
  return writeXml(makeElement('Types', {}, types), { '': `${OFFICE}package/2006/content-types` })
}
