// Text → standard output or error, to the end.

import type { Writable } from 'node:stream'
import { showUnseen } from '../issue/describe.js'

/**
 * Write to a stream and wait until it is written. A reader that has left (`| head`) is no fault.
 *
 * @param stream
 *   Standard output or error.
 * @param data
 *   What to write.
 */
export async function print(stream: Writable, data: string | Uint8Array): Promise<void> {
  if (stream.destroyed) return
  await new Promise<void>((resolve, reject) => {
    const settle = (error?: Error | null) => {
      // After a failed write the stream still tells of it by an event, which nobody else awaits.
      if (!error) stream.removeListener('error', settle)
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error)
      else resolve()
    }
    stream.once('error', settle)
    stream.write(data, settle)
  })
}

/**
 * Make a message of several lines safe to print: nothing in it commands a terminal.
 *
 * @param text
 *   The message.
 * @returns
 *   The same lines, what can't be seen in them written out.
 */
export function showText(text: string): string {
  return text.split('\n').map(showUnseen).join('\n')
}
