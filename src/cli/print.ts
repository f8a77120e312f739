// Text → standard output or error, to the end.

import type { Writable } from 'node:stream'

/**
 * Write to a stream and wait until it is written. A reader that has left (`| head`) is no fault.
 *
 * @param stream
 *   Standard output or error.
 * @param data
 *   What to write.
 */
export async function print(stream: Writable, data: string | Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const settle = (error?: Error | null) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error)
      else resolve()
    }
    stream.once('error', settle)
    stream.write(data, settle)
  })
}
