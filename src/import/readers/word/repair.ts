// The document of a Word file → the same with everything the library does not know written out in what it does:
// numbers, alignment, hidden text, text boxes, merged cells, notes, forms.

import type { ReadFault } from '../../document.js'
import type { XmlElement, XmlNode } from '../xml.js'
import { findElement, listElements, makeElement, readText } from '../xml-tree.js'
import { chooseContent, repairDrawing } from './drawings.js'
import { followFields, readFormula } from './fields.js'
import { checkWordLimit } from './limits.js'
import { type Notes, readNotes } from './notes.js'
import type { WordPackage } from './package.js'
import { finishParagraphs, type Paragraph } from './paragraphs.js'
import { readStyles, type Styles } from './styles.js'
import { repairTable } from './tables.js'

/** A document the library reads rightly. */
export interface Repaired {
  readonly document: XmlElement
  /** What each style becomes, in the notation of the library. */
  readonly styleMap: string[]
  /** What was left out. */
  readonly faults: readonly ReadFault[]
}

interface Context {
  readonly styles: Styles
  readonly notes: Notes
  readonly fields: ReturnType<typeof followFields>
  readonly pictures: ReadonlySet<string>
  readonly paragraphs: Paragraph[]
  readonly faults: ReadFault[]
}

/** Where an element stands. */
interface Place {
  readonly isInCell: boolean
  readonly isInContents: boolean
  /** In a form field nobody has filled in: the text is an invitation to. */
  readonly isPlaceholder: boolean
  /** Properties of the paragraph. */
  readonly paragraph?: XmlElement | undefined
  /** Collects the notes that are to follow the paragraph. */
  readonly following?: XmlElement[]
}

type Handler = (element: XmlElement, place: Place, context: Context) => XmlNode[]

/**
 * Put a document right.
 *
 * @param parts
 *   The file in parts; is not changed.
 * @returns
 *   A new document, without header and footer.
 */
export function repairDocument(parts: WordPackage): Repaired {
  const pictures = [...parts.relations].filter(([, { type, isExternal }]) => type === 'image' && !isExternal)
  const context: Context = {
    styles: readStyles(parts.styles),
    notes: readNotes(parts),
    fields: followFields(),
    pictures: new Set(pictures.map(([id]) => id)),
    paragraphs: [],
    faults: [],
  }
  const start = { isInCell: false, isInContents: false, isPlaceholder: false }
  const blocks = repairAll(findElement(parts.document, 'w:body')?.children ?? [], start, context)
  const body = makeElement('w:body', {}, mergeDeleted(blocks))
  const styleMap = finishParagraphs(context.paragraphs, parts.numbering)
  return { document: makeElement('w:document', {}, [body]), styleMap, faults: context.faults }
}

function repairAll(nodes: readonly XmlNode[], place: Place, context: Context): XmlNode[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : repair(node, place, context)))
}

function repair(element: XmlElement, place: Place, context: Context): XmlNode[] {
  const handler = HANDLERS.get(element.name)
  if (handler) return handler(element, place, context)
  // What is not known is looked into: there may be text in it.
  return element.name.startsWith('w:') ? repairAll(element.children, place, context) : []
}

const drop: Handler = () => []

const keep: Handler = (element, place, context) => [
  { ...element, children: repairAll(element.children, place, context) },
]

const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ...['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:tblPr', 'w:tblGrid', 'w:tblPrEx']
    .concat(['w:instrText', 'w:delText', 'w:sectPr', 'w:rt', 'w:commentReference', 'w:annotationRef'])
    .map((name): [string, Handler] => [name, drop]),
  ['mc:AlternateContent', (element, place, context) => repairAll(chooseContent(element), place, context)],
  ['w:tbl', repairTableElement],
  ['w:tr', (element, place, context) => keepWith(element, 'w:trPr', place, context)],
  ['w:tc', repairCell],
  ['w:p', repairParagraph],
  ['w:r', repairRun],
  [
    'w:t',
    (element, place, context) => (place.isPlaceholder || context.fields.isInstruction() ? [] : [element]),
  ],
  ['w:sym', repairSymbol],
  ['w:br', (_, place, context) => (isSilent(place, context) ? [] : [makeElement('w:br')])],
  ['w:cr', (_, place, context) => (isSilent(place, context) ? [] : [makeElement('w:br')])],
  ['w:tab', (_, place, context) => (isSilent(place, context) ? [] : [makeElement('w:tab')])],
  ['w:ptab', (_, place, context) => (isSilent(place, context) ? [] : [makeElement('w:tab')])],
  ['w:noBreakHyphen', keep],
  ['w:fldChar', (element, place, context) => (place.isPlaceholder ? [] : context.fields.mark(element))],
  ['w:footnoteReference', repairReference],
  ['w:endnoteReference', repairReference],
  ['w:sdt', repairForm],
  ['w:drawing', repairPicture],
  ['w:pict', repairPicture],
  ['w:object', repairPicture],
  ['w:altChunk', reportChunk],
  ['m:oMath', (element) => [makeTextRun(readFormula(element))]],
  ['m:oMathPara', (element) => [makeTextRun(readFormula(element))]],
])

function isSilent(place: Place, context: Context): boolean {
  return place.isPlaceholder || context.fields.isInstruction()
}

function keepWith(element: XmlElement, properties: string, place: Place, context: Context): XmlNode[] {
  const own = listElements(element, properties)
  return [{ ...element, children: [...own, ...repairAll(element.children, place, context)] }]
}

function repairTableElement(element: XmlElement, place: Place, context: Context): XmlNode[] {
  const table = { ...element, children: repairAll(element.children, place, context) }
  repairTable(table)
  return [table]
}

function repairCell(element: XmlElement, place: Place, context: Context): XmlNode[] {
  context.fields.reset()
  const properties = listElements(element, 'w:tcPr').map(copy)
  const blocks = repairAll(element.children, { ...place, isInCell: true }, context)
  return [makeElement('w:tc', {}, [...properties, ...mergeDeleted(blocks)])]
}

function copy(element: XmlElement): XmlElement {
  const children = element.children.map((node) => (typeof node === 'string' ? node : copy(node)))
  return { name: element.name, attributes: new Map(element.attributes), children }
}

function repairParagraph(element: XmlElement, place: Place, context: Context): XmlNode[] {
  const properties = findElement(element, 'w:pPr')
  const following: XmlElement[] = []
  const paragraph = makeElement('w:p')
  const look = context.styles.lookAtParagraph(properties)
  const isDeleted = findElement(properties, 'w:rPr', 'w:del') !== undefined
  checkWordLimit('paragraphs', context.paragraphs.length)
  // Before its content, so that text boxes in it are counted after it.
  context.paragraphs.push({ ...place, element: paragraph, look, isDeleted })
  paragraph.children = repairAll(element.children, { ...place, paragraph: properties, following }, context)
  const { isPlaceholder: _, ...around } = place
  const notes = following.flatMap((note) => repair(note, { ...around, isPlaceholder: false }, context))
  if (isDeleted) paragraph.attributes.set('deleted', '1')
  return [paragraph, ...notes]
}

/** A paragraph whose end was deleted runs on into the next one. */
function mergeDeleted(blocks: readonly XmlNode[]): XmlNode[] {
  let pending: XmlNode[] = []
  const merged = blocks.flatMap((node): XmlNode[] => {
    if (typeof node === 'string' || node.name !== 'w:p') return [node]
    if (node.attributes.delete('deleted')) {
      for (const child of node.children) pending.push(child)
      return []
    }
    node.children = [...pending, ...node.children]
    pending = []
    return [node]
  })
  return pending.length > 0 ? [...merged, makeElement('w:p', {}, pending)] : merged
}

function repairRun(element: XmlElement, place: Place, context: Context): XmlNode[] {
  const own = findElement(element, 'w:rPr')
  const look = context.styles.lookAtText(own, place.paragraph)
  const content = repairAll(element.children, place, context)
  if (content.length === 0) return []
  if (look.isHidden) {
    const text = content.map(readText).join('')
    if (text.trim() !== '') context.faults.push({ code: 'text-unreadable', text, origin: {} })
    return []
  }
  const properties = look.isBold ? [makeElement('w:rPr', {}, [makeElement('w:b')])] : []
  return [makeElement('w:r', {}, [...properties, ...content])]
}

/** The library knows the fonts of signs; in any other font the code is simply that of the character. */
function repairSymbol(element: XmlElement, place: Place, context: Context): XmlNode[] {
  if (isSilent(place, context)) return []
  const code = Number.parseInt(element.attributes.get('w:char') ?? '', 16)
  const isSign = /symbol|dings/i.test(element.attributes.get('w:font') ?? '')
  const isPrivate = code >= 0xe000 && code <= 0xf8ff
  if (isSign || isPrivate || !(code >= 0x20 && code < 0xd800)) return [element]
  return [makeElement('w:t', {}, [String.fromCharCode(code)])]
}

/** In a cell a note belongs to the figure; elsewhere it follows the paragraph. */
function repairReference(reference: XmlElement, place: Place, context: Context): XmlNode[] {
  const note = context.notes(reference)
  if (!place.isInCell) {
    for (const part of note) place.following?.push(part)
    return []
  }
  const text = note.map((paragraph) => readText(paragraph).trim()).join('\n')
  return text === '' ? [] : [makeElement('w:t', {}, [`（${text}）`])]
}

function repairForm(element: XmlElement, place: Place, context: Context): XmlNode[] {
  const properties = findElement(element, 'w:sdtPr')
  const gallery = findElement(properties, 'w:docPartObj', 'w:docPartGallery')?.attributes.get('w:val')
  const isPlaceholder = findElement(properties, 'w:showingPlcHdr') !== undefined
  const inside = {
    ...place,
    isInContents: place.isInContents || gallery === 'Table of Contents',
    isPlaceholder: place.isPlaceholder || isPlaceholder,
  }
  return repairAll(findElement(element, 'w:sdtContent')?.children ?? [], inside, context)
}

function repairPicture(element: XmlElement, place: Place, context: Context): XmlNode[] {
  const inside = { ...place, isPlaceholder: false }
  const repairText = (nodes: readonly XmlNode[]) => mergeDeleted(repairAll(nodes, inside, context))
  // The picture of an empty form field invites to choose one.
  return place.isPlaceholder ? [] : repairDrawing(element, repairText, context.pictures)
}

function reportChunk(element: XmlElement, _: Place, context: Context): XmlNode[] {
  const text = element.attributes.get('r:id') ?? 'altChunk'
  context.faults.push({ code: 'text-unreadable', text, origin: {} })
  return []
}

function makeTextRun(text: string): XmlElement {
  return makeElement('w:r', {}, [makeElement('w:t', {}, [text])])
}
