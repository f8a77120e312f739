// Memory that is freed stays with the process.

import { transcode } from 'node:buffer'

/** Characters of the text: as UTF-16 they take twice as many bytes, and glibc then keeps up to twice those. */
const SIZE = 8 * 1024 * 1024

/**
 * Keep memory that is freed instead of giving it back to the system. Decoding takes and frees memory for every report:
 * the allocator of most Linux systems (glibc) gives it back page by page and has it filled with zeros anew for the next
 * one, which takes as long as all checks together. Once it has seen a large piece freed, it waits for more than that to
 * be free. Elsewhere this does nothing.
 */
export function keepFreedMemory(): void {
  // Freed when it is collected: nobody keeps it.
  transcode(Buffer.alloc(SIZE, ' '), 'utf8', 'ucs2')
}
