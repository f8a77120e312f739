// Files as named on the command line → inputs of commands that read many reports, standard input among them.

import type { CheckInput } from '../check/index.js'
import { nameInput } from './input.js'

/**
 * List what a command of many reports reads.
 *
 * @param files
 *   Files, folders and patterns; `-` is standard input.
 * @returns
 *   The inputs in the same order.
 */
export function listInputs(files: readonly string[]): readonly CheckInput[] {
  return files.map((file) => (file === '-' ? { name: nameInput(file), bytes: process.stdin } : file))
}
