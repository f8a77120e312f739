// Painted paths → straight pieces of lines along the axes: strokes, and filled shapes so thin that they are lines.

import { applyTo, type Matrix } from './matrix.js'
import type { Box, Ruling } from './types.js'

/** A run of straight pieces of a path, in points of the page. */
export interface Subpath {
  readonly points: (readonly [number, number])[]
  isClosed: boolean
}

/** Numbers of the operators inside a path. */
export interface PathOperators {
  readonly moveTo: number
  readonly lineTo: number
  readonly curveTo: number
  readonly curveTo2: number
  readonly curveTo3: number
  readonly closePath: number
  readonly rectangle: number
}

/** Collects rulings. */
export interface RulingSink {
  addHorizontal(ruling: Ruling): void
  addVertical(ruling: Ruling): void
}

/** What is thinner than this, in points, is a line. */
const THIN = 3.2
/** What is off an axis by less, in points, is along it. */
const STRAIGHT = 0.7

/**
 * Take a path apart.
 *
 * @param steps
 *   The operators of the path and all their arguments in a row, as pdf.js gives them.
 * @param values
 *   Their arguments.
 * @param operators
 *   Numbers of the operators.
 * @param matrix
 *   From the coordinates of the path to the page.
 * @returns
 *   The straight runs of the path.
 */
export function readSubpaths(
  steps: readonly number[],
  values: ArrayLike<number>,
  operators: PathOperators,
  matrix: Matrix,
): Subpath[] {
  const subpaths: Subpath[] = []
  let index = 0
  const point = (skip: number) => {
    index += skip + 2
    return applyTo(matrix, values[index - 2] ?? 0, values[index - 1] ?? 0)
  }
  const begin = (...points: (readonly [number, number])[]) => {
    subpaths.push({ points, isClosed: points.length > 1 })
  }
  for (const step of steps) {
    const last = subpaths.at(-1)
    if (step === operators.moveTo) begin(point(0))
    else if (step === operators.lineTo) last ? last.points.push(point(0)) : begin(point(0))
    else if (step === operators.rectangle) {
      const [x = 0, y = 0, width = 0, height = 0] = [0, 1, 2, 3].map((offset) => values[index + offset])
      index += 4
      const corners = [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ] as const
      begin(...corners.map(([cornerX, cornerY]) => applyTo(matrix, cornerX, cornerY)))
    } else if (step === operators.closePath) {
      if (last) last.isClosed = true
    } else if (step === operators.curveTo) begin(point(4))
    else if (step === operators.curveTo2 || step === operators.curveTo3) begin(point(2))
  }
  return subpaths
}

/**
 * Add the lines of a stroked path.
 *
 * @param subpath
 *   A run of the path.
 * @param sink
 *   Where lines are added.
 */
export function strokeSubpath({ points, isClosed }: Subpath, sink: RulingSink): void {
  const first = points[0]
  const all = isClosed && first ? [...points, first] : points
  for (const [index, [x1, y1]] of all.entries()) {
    const next = all[index + 1]
    if (!next) return
    const [x2, y2] = next
    addSegment(
      { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) },
      STRAIGHT,
      sink,
    )
  }
}

/**
 * Add the lines of a filled path: thin shapes, and the ring between two rectangles.
 *
 * @param subpaths
 *   All runs of the path.
 * @param sink
 *   Where lines are added.
 */
export function fillSubpaths(subpaths: readonly Subpath[], sink: RulingSink): void {
  const boxes = subpaths.filter(({ points }) => points.length > 1).map(({ points }) => boundsOf(points))
  for (const [index, box] of boxes.entries()) {
    addSegment(box, THIN, sink)
    const next = boxes[index + 1]
    if (next) addRing(box, next, sink)
  }
}

function boundsOf(points: readonly (readonly [number, number])[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, right, top, bottom }
}

/** Dots of a dotted line go both ways; what does not become longer is dropped later. */
function addSegment({ left, right, top, bottom }: Box, limit: number, sink: RulingSink): void {
  const [width, height] = [right - left, bottom - top]
  if (height <= limit && (width > height || width > limit / 2 || limit === THIN)) {
    sink.addHorizontal({ at: (top + bottom) / 2, from: left, to: right })
  }
  if (width <= limit && (height > width || height > limit / 2 || limit === THIN)) {
    sink.addVertical({ at: (left + right) / 2, from: top, to: bottom })
  }
}

function addRing(one: Box, other: Box, sink: RulingSink): void {
  const [outer, inner] = one.left <= other.left ? [one, other] : [other, one]
  const gaps = [
    inner.left - outer.left,
    outer.right - inner.right,
    inner.top - outer.top,
    outer.bottom - inner.bottom,
  ]
  if (gaps.some((gap) => gap < 0 || gap > THIN) || inner.right - inner.left < 2 * THIN) return
  const { left, right, top, bottom } = outer
  sink.addHorizontal({ at: top, from: left, to: right })
  sink.addHorizontal({ at: bottom, from: left, to: right })
  sink.addVertical({ at: left, from: top, to: bottom })
  sink.addVertical({ at: right, from: top, to: bottom })
}
