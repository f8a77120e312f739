// Transformation matrices as PDF has them: [a b c d e f].

/** A transformation of the plane. */
export type Matrix = readonly [number, number, number, number, number, number]

/** Leaves everything where it is. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/**
 * Combine two transformations.
 *
 * @param outer
 *   Applied last.
 * @param inner
 *   Applied first.
 * @returns
 *   One transformation that does both.
 */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ]
}

/**
 * Transform a point.
 *
 * @param matrix
 *   The transformation.
 * @param x
 *   The point before.
 * @param y
 *   The point before.
 * @returns
 *   Its new x and y.
 */
export function applyTo(matrix: Matrix, x: number, y: number): readonly [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
}

/**
 * Take what should be a matrix for one.
 *
 * @param value
 *   Six numbers, not trusted.
 * @returns
 *   The matrix; identity where it is none.
 */
export function toMatrix(value: unknown): Matrix {
  if (!Array.isArray(value) || value.length < 6) return IDENTITY
  const numbers = value.slice(0, 6).map(Number)
  return numbers.every(Number.isFinite) ? (numbers as unknown as Matrix) : IDENTITY
}
