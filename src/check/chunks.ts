// A reader → pieces that end where a line ends, each with the number of its first line. Memory is bounded: a line that
// is too long is passed over and told of.

/** A piece of a file. */
export interface Chunk {
  /** Whole lines, or the whole file; empty for a line that was passed over. */
  readonly bytes: Buffer
  /** Number of the first line, from 1. */
  readonly line: number
  /** Where each line ends in `bytes`, its line feed included; none of a line that was passed over. */
  readonly ends: readonly number[]
  /** Where the next piece begins: bytes from the start of the file, and the number of its first line. */
  readonly end: number
  readonly nextLine: number
  /** The line was longer than may be. */
  readonly tooLong?: true
}

/** How a reader is cut. */
export interface Cutting {
  /** Where the reader stands. */
  readonly offset: number
  readonly line: number
  /** Length of the pieces. */
  readonly size: number
  /** The longest line. */
  readonly longest: number
  /** Gives a buffer of at least this length. */
  readonly take: (length: number) => Buffer
  /** Takes back a buffer that holds nothing any more. */
  readonly giveBack: (buffer: Uint8Array) => void
}

const LINE_FEED = 10

/**
 * Cut what a reader reads on line ends.
 *
 * @param fill
 *   Fills a buffer; 0 at the end.
 * @param cutting
 *   Where it stands and how long the pieces are.
 * @returns
 *   The pieces; whoever gets one gives its buffer back.
 * @throws
 *   What reading throws.
 */
export async function* cutChunks(
  fill: (buffer: Uint8Array) => Promise<number>,
  { offset, line: firstLine, size, longest, take, giveBack }: Cutting,
): AsyncGenerator<Chunk> {
  let line = firstLine
  let start = offset
  let buffer = take(size)
  let filled = 0
  let isSkipping = false
  for (;;) {
    const count = await fill(buffer.subarray(filled))
    const isEnd = count === 0
    filled += count
    const end = isEnd ? filled : buffer.subarray(0, filled).lastIndexOf(LINE_FEED) + 1
    if (isSkipping) {
      const first = buffer.subarray(0, filled).indexOf(LINE_FEED) + 1
      const passed = first > 0 ? first : filled
      start += passed
      buffer.copyWithin(0, passed, filled)
      filled -= passed
      if (first === 0 && !isEnd) continue
      isSkipping = false
      yield { bytes: NOTHING, ends: [], line, end: start, nextLine: line + 1, tooLong: true }
      line++
    } else if (end > 0) {
      const next = isEnd ? NOTHING : take(Math.max(size, filled - end + 1))
      const bytes = buffer.subarray(0, end)
      const ends = listEnds(bytes)
      // The last line of a file may have no line feed; nothing comes after it.
      const nextLine = line + ends.length
      next.set(buffer.subarray(end, filled))
      const chunk = { bytes, ends, line, end: start + end, nextLine }
      filled -= end
      start += end
      line = nextLine
      buffer = next
      yield chunk
    } else if (filled === buffer.length && filled >= longest) {
      isSkipping = true
      start += filled
      filled = 0
    } else if (filled === buffer.length) {
      const larger = take(Math.min(2 * filled, longest))
      larger.set(buffer)
      giveBack(buffer)
      buffer = larger
    }
    if (isEnd) return giveBack(buffer)
  }
}

const NOTHING = Buffer.alloc(0)

function listEnds(bytes: Buffer): number[] {
  const ends: number[] = []
  for (let end = 0; end < bytes.length; ends.push(end))
    end = bytes.indexOf(LINE_FEED, end) + 1 || bytes.length
  return ends
}
