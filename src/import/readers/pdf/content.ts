// The operators of a page, as pdf.js lists them → glyphs and straight lines. Follows the graphics state through
// saving, restoring, transformations and forms.

import { type Font, UNKNOWN_FONT } from './fonts.js'
import { type GlyphSink, placeGlyphs } from './glyphs.js'
import { IDENTITY, type Matrix, multiply, toMatrix } from './matrix.js'
import { fillSubpaths, type PathOperators, readSubpaths, type Subpath, strokeSubpath } from './paths.js'
import { type Cursor, StateStack } from './state.js'
import type { Glyph, Ruling } from './types.js'

/** What a page draws. */
export interface Content {
  readonly glyphs: readonly Glyph[]
  readonly unreadable: readonly string[]
  readonly horizontal: readonly Ruling[]
  readonly vertical: readonly Ruling[]
  /** Area of the pictures, in square points. */
  readonly pictureArea: number
  readonly isOverfull: boolean
}

/** Operators by name. */
export type OperatorNumbers = PathOperators & Readonly<Record<string, number>>

/** A list of operators with their arguments. */
export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

const MAXIMUM_GLYPHS = 200_000
const MAXIMUM_RULINGS = 200_000
/** A stroke broader than this, in points, is a bar. */
const MAXIMUM_WIDTH = 6

/**
 * Read what a page draws.
 *
 * @param list
 *   The operators of the page.
 * @param operators
 *   Numbers of the operators by name.
 * @param fonts
 *   The fonts by the names the operators use.
 * @param base
 *   From the page's own coordinates to points from the top left corner.
 * @returns
 *   Glyphs in the order they are drawn, and pieces of lines.
 */
export function readContent(
  list: OperatorList,
  operators: OperatorNumbers,
  fonts: ReadonlyMap<string, Font>,
  base: Matrix,
): Content {
  const reader = new ContentReader(operators, fonts, base)
  for (const [index, operator] of list.fnArray.entries()) {
    if (reader.isOverfull) break
    const args = list.argsArray[index]
    reader.run(operator, Array.isArray(args) ? args : [])
  }
  return reader
}

type Handler = (args: readonly unknown[]) => void

class ContentReader implements Content, GlyphSink {
  readonly glyphs: Glyph[] = []
  readonly unreadable: string[] = []
  readonly horizontal: Ruling[] = []
  readonly vertical: Ruling[] = []
  pictureArea = 0
  isSpaced = false
  private readonly stack: StateStack
  private readonly cursor: Cursor = { line: IDENTITY, text: IDENTITY }
  private readonly handlers: ReadonlyMap<number, Handler>
  private readonly operators: OperatorNumbers
  private readonly fonts: ReadonlyMap<string, Font>
  private readonly base: Matrix
  private path: Subpath[] = []

  constructor(operators: OperatorNumbers, fonts: ReadonlyMap<string, Font>, base: Matrix) {
    this.operators = operators
    this.fonts = fonts
    this.base = base
    this.stack = new StateStack(base)
    const handlers = { ...this.structure(), ...this.text(), ...this.painting() }
    this.handlers = new Map(
      Object.entries(handlers).map(([name, handler]) => [operators[name] ?? -1, handler]),
    )
  }

  get isOverfull(): boolean {
    return (
      this.glyphs.length > MAXIMUM_GLYPHS || this.horizontal.length + this.vertical.length > MAXIMUM_RULINGS
    )
  }

  run(operator: number, args: readonly unknown[]): void {
    this.handlers.get(operator)?.(args)
  }

  addHorizontal(ruling: Ruling): void {
    this.horizontal.push(ruling)
  }

  addVertical(ruling: Ruling): void {
    this.vertical.push(ruling)
  }

  private structure(): Record<string, Handler> {
    const restore = () => {
      this.pictureArea += this.stack.current.emptyArea
      this.stack.restore()
    }
    const enter = (...matrices: unknown[]) => {
      this.stack.save()
      for (const matrix of matrices) this.stack.transform(toMatrix(matrix))
      this.stack.current.emptyArea = 0
    }
    return {
      save: () => this.stack.save(),
      restore,
      transform: (args) => this.stack.transform(toMatrix(args)),
      paintFormXObjectBegin: ([matrix]) => enter(matrix ?? IDENTITY),
      paintFormXObjectEnd: restore,
      beginAnnotation: ([, , transform, matrix]) => {
        enter()
        this.stack.current.matrix = this.base
        this.stack.transform(toMatrix(transform))
        this.stack.transform(toMatrix(matrix))
        this.stack.current.emptyArea = 0
      },
      endAnnotation: restore,
      setLineWidth: ([width]) => {
        this.stack.current.lineWidth = Number(width)
      },
      setGState: ([entries]) => this.setAll(entries),
    }
  }

  private setAll(entries: unknown): void {
    if (!Array.isArray(entries)) return
    for (const entry of entries as readonly unknown[]) {
      if (!Array.isArray(entry)) continue
      const [key, value] = entry as readonly unknown[]
      if (key === 'LW') this.stack.current.lineWidth = Number(value)
      if (key === 'Font' && Array.isArray(value)) this.setFont(value as readonly unknown[])
    }
  }

  private setFont([name, size]: readonly unknown[]): void {
    this.stack.current.font = this.fonts.get(String(name)) ?? UNKNOWN_FONT
    this.stack.current.size = Number(size)
  }

  private text(): Record<string, Handler> {
    const { cursor } = this
    const state = () => this.stack.current
    const assign = (key: 'letterSpacing' | 'wordSpacing' | 'rise' | 'leading' | 'renderMode'): Handler => {
      return ([value]) => {
        state()[key] = Number(value)
      }
    }
    const move = (x: number, y: number) => {
      cursor.line = multiply(cursor.line, [1, 0, 0, 1, x, y])
      cursor.text = cursor.line
    }
    const set = (matrix: Matrix) => {
      cursor.line = matrix
      cursor.text = matrix
    }
    return {
      beginText: () => set(IDENTITY),
      setTextMatrix: (args) => set(toMatrix(args)),
      moveText: ([x, y]) => move(Number(x), Number(y)),
      setLeadingMoveText: ([x, y]) => {
        state().leading = -Number(y)
        move(Number(x), Number(y))
      },
      nextLine: () => move(0, -state().leading),
      setFont: (args) => this.setFont(args),
      setCharSpacing: assign('letterSpacing'),
      setWordSpacing: assign('wordSpacing'),
      setHScale: ([value]) => {
        state().stretch = Number(value) / 100
      },
      setTextRise: assign('rise'),
      setLeading: assign('leading'),
      setTextRenderingMode: assign('renderMode'),
      showText: ([shown]) => {
        state().emptyArea = 0
        if (Array.isArray(shown)) placeGlyphs(shown as readonly unknown[], state(), cursor, this)
      },
    }
  }

  private painting(): Record<string, Handler> {
    const stroke = () => this.stroke()
    const fill = () => fillSubpaths(this.path, this)
    const paint =
      (...actions: (() => void)[]) =>
      () => {
        this.stack.current.emptyArea = 0
        for (const action of actions) action()
        this.path = []
      }
    const close = () => {
      const last = this.path.at(-1)
      if (last) last.isClosed = true
    }
    return {
      constructPath: ([steps, values]) => {
        if (!Array.isArray(steps) || !Array.isArray(values)) return
        const { matrix } = this.stack.current
        for (const subpath of readSubpaths(steps.map(Number), values, this.operators, matrix))
          this.path.push(subpath)
      },
      stroke: paint(stroke),
      closeStroke: paint(close, stroke),
      fill: paint(fill),
      eoFill: paint(fill),
      fillStroke: paint(fill, stroke),
      eoFillStroke: paint(fill, stroke),
      closeFillStroke: paint(close, fill, stroke),
      closeEOFillStroke: paint(close, fill, stroke),
      shadingFill: paint(),
      endPath: () => {
        this.path = []
      },
    }
  }

  private stroke(): void {
    const { matrix, lineWidth } = this.stack.current
    const width = lineWidth * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
    if (width > MAXIMUM_WIDTH) return
    for (const subpath of this.path) strokeSubpath(subpath, this)
  }
}
