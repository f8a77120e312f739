// Places in a source → numbers of lines, each place asked for in order.

/** Counts the lines of a source as far as it has been read. */
export class LineCounter {
  private readonly source: string
  private line = 1
  private next: number

  constructor(source: string) {
    this.source = source
    this.next = source.indexOf('\n')
  }

  /**
   * Tell the line of a place.
   *
   * @param offset
   *   The place; not before the one asked for last.
   * @returns
   *   Number of the line, from 1.
   */
  at(offset: number): number {
    while (this.next >= 0 && this.next < offset) {
      this.line += 1
      this.next = this.source.indexOf('\n', this.next + 1)
    }
    return this.line
  }
}
