// The program: the words of the command line go in. Built into one small file, so that it starts at once; whatever
// a command needs beyond that is loaded when the command is chosen.

import { writeSync } from 'node:fs'
import { validateQuickly } from './quick.js'

const words = process.argv.slice(2)
const lines = validateQuickly(words)
if (lines === undefined) import('./run.js').then(({ run }) => run(words)).catch(fail)
else write(lines)

/** Past the stream of standard output, which takes longer to open than all the rest. */
function write(text: string): void {
  const bytes = Buffer.from(text)
  let written = 0
  try {
    while (written < bytes.length) written += writeSync(1, bytes, written)
    // All is written, nothing is open: leaving now spares taking the engine down piece by piece.
    process.exit()
  } catch {
    // A full pipe: the stream knows how to wait. One without a reader (`| head`) is no fault.
    process.stdout.on('error', (error: NodeJS.ErrnoException) => error.code === 'EPIPE' || fail(error))
    process.stdout.write(bytes.subarray(written))
  }
}

/** The installation is broken, or nothing can be printed. */
function fail(error: unknown): void {
  process.exitCode = 2
  console.error(error)
}
