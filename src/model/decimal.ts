// Exact decimal arithmetic: numbers as they are written (the shortest decimal text of the double) go in,
// their exact sum or its nearest double comes out. 0.1 + 0.2 is 0.3 here.

/** Numbers as whole multiples of one power of ten. */
export interface DecimalUnits {
  /** Each number times 10^scale. */
  readonly units: readonly bigint[]
  /** How many decimals one unit stands for, 0 or more. */
  readonly scale: number
}

/**
 * Add numbers as decimals, without binary rounding on the way.
 *
 * @param values - The numbers; a subtracted one comes negated.
 * @returns The double nearest to the exact decimal sum; NaN or an infinity where the values hold one.
 */
export function addDecimals(values: readonly number[]): number {
  const sum = addSafely(values)
  if (sum !== undefined) return sum
  if (!values.every(Number.isFinite)) return values.reduce((total, value) => total + value, 0)
  const { units, scale } = toUnits(values)
  return fromUnits(addUnits(units), scale)
}

/**
 * Tell whether two sums of decimals are exactly the same.
 *
 * @param left - The numbers of one side.
 * @param right - The numbers of the other side.
 * @returns Whether both sums are finite and equal.
 */
export function isSameSum(left: readonly number[], right: readonly number[]): boolean {
  const leftSum = addSafely(left)
  const rightSum = leftSum === undefined ? undefined : addSafely(right)
  if (rightSum !== undefined) return leftSum === rightSum
  const values = [...left, ...right.map((value) => -value)]
  return values.every(Number.isFinite) && addUnits(toUnits(values).units) === 0n
}

/**
 * Write numbers as whole multiples of the smallest power of ten they all need.
 *
 * @param values - Finite numbers.
 * @returns The multiples in the same order, and the power.
 */
export function toUnits(values: readonly number[]): DecimalUnits {
  const decimals = values.map(readDecimal)
  const scale = decimals.reduce((most, decimal) => Math.max(most, decimal.scale), 0)
  const units = decimals.map((decimal) =>
    decimal.scale === scale ? decimal.digits : decimal.digits * 10n ** BigInt(scale - decimal.scale),
  )
  return { units, scale }
}

/**
 * Turn a whole multiple of a power of ten into a number.
 *
 * @param units - The multiple.
 * @param scale - How many decimals one unit stands for, 0 or more.
 * @returns The nearest double.
 */
export function fromUnits(units: bigint, scale: number): number {
  return scale === 0 ? Number(units) : Number(`${units}e-${scale}`)
}

/** The sum where plain addition is exact; undefined where it might not be. */
function addSafely(values: readonly number[]): number | undefined {
  let sum = 0
  for (const value of values) {
    sum += value
    if (!Number.isSafeInteger(value) || !Number.isSafeInteger(sum)) return undefined
  }
  return sum
}

function addUnits(units: readonly bigint[]): bigint {
  return units.reduce((total, value) => total + value, 0n)
}

/** Reads the shortest text of a number, such as `-12.5`, `1e+21` or `1.5e-7`. */
function readDecimal(value: number): { readonly digits: bigint; readonly scale: number } {
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), scale: 0 }
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale }
}
