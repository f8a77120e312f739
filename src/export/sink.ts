// What takes rows and makes a file of them. Types only, and the error where the package of an engine is missing.

import { ToolkitError } from '../issue/error.js'
import type { RowBlock, RowSource } from './rows.js'

/** A file being written. */
export interface Sink {
  /** Take the rows of a report, for a relation that the file was opened with. */
  write(relation: RowSource, block: RowBlock): void | Promise<void>
  /** Finish the file. */
  close(): Promise<void>
  /** Give up: close what is open. The file is not to be used. */
  abort(): Promise<void>
}

/**
 * Say that an engine could not write, in its words.
 *
 * @param file
 *   Path of the file.
 * @param error
 *   What the engine threw.
 * @returns
 *   The error; one of the file system, which says more, comes back as it is.
 */
export function explainEngine(file: string, error: unknown): unknown {
  if (error instanceof ToolkitError || !(error instanceof Error) || 'syscall' in error) return error
  const text = { zh: `写入 ${file} 时出错：${error.message}`, en: `Cannot write ${file}: ${error.message}` }
  return new ToolkitError('file-unwritable', text, error)
}

/**
 * Load the package of an engine, which is installed by those alone who need it.
 *
 * @param name
 *   Name of the package.
 * @param load
 *   Imports it.
 * @returns
 *   The package.
 * @throws {ToolkitError}
 *   `package-missing`
 */
export async function loadEngine<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    throw new ToolkitError(
      'package-missing',
      {
        zh: `这种导出格式需要 ${name}，现在无法载入它。请先运行 npm install ${name}，或改用 CSV。原因：${reason}`,
        en: `This kind of export needs ${name}, which can't be loaded. Run npm install ${name} first, or export CSV. The reason: ${reason}`,
      },
      error,
    )
  }
}
