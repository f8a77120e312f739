// `export`: writes reports into a file for analysis, CSV, Parquet, DuckDB or SQLite.

import { setImmediate } from 'node:timers/promises'
import { type Exported, type ExportOptions, exportReports, type NamedReport } from '../../export/index.js'
import { showUnseen } from '../../issue/describe.js'
import { ToolkitError } from '../../issue/error.js'
import type { Language } from '../../issue/issue.js'
import { parseJson } from '../../report/parse.js'
import { openFormats } from '../formats.js'
import { nameInput, readInput } from '../input.js'
import type { Arguments, Outcome } from '../outcome.js'
import { writeThrough } from '../output.js'
import { showText } from '../print.js'
import { listenForStop, type Stop } from '../stop.js'

/**
 * Export reports.
 *
 * @param options
 *   The files; `to`, `rows`, `edition`, `output`, `plain`.
 * @returns
 *   A line that says what was written; code 2 where a file could not be read, the others being exported all the same.
 * @throws {ToolkitError}
 *   When a file is given twice or none to write to, the engine of the format is not installed, the output can't be written,
 *   or somebody stops it.
 */
export async function run({ files, values, flags, language }: Arguments): Promise<Outcome> {
  const { output = '', rows, edition, to } = values
  if (output === '-') throw refuseStream()
  refuseTwice(files)
  const editions = await openFormats(values.profile)
  const complaints: string[] = []
  const options = {
    to,
    language,
    editions,
    plain: flags.has('plain'),
    ...(rows !== undefined && { rows }),
    ...(edition !== undefined && { edition }),
    // The values there are stand in the specification of the command.
  } as ExportOptions
  const stop = listenForStop(undefined)
  const write = async (draft: string) => {
    const exported = await exportReports(readReports(files, language, complaints, stop), draft, options)
    // While an engine finishes the file, nobody listens.
    await listen(stop)
    return exported
  }
  const exported = await writeThrough(output, flags.has('force') ? [] : files, write).finally(stop.close)
  const summary = `${showUnseen(sayExported(output, exported, language))}\n`
  return { code: complaints.length > 0 ? 2 : 0, err: complaints.join('') + summary }
}

/** How many reports are read before signals are looked at. */
const PAUSE = 50

/** One after the other; what can't be read is complained of and left out. */
async function* readReports(
  files: readonly string[],
  language: Language,
  complaints: string[],
  stop: Stop,
): AsyncGenerator<NamedReport> {
  for (const [index, file] of files.entries()) {
    if (index % PAUSE === 0) await listen(stop)
    const name = nameInput(file)
    try {
      yield { name, report: parseJson(readInput(file), name) }
    } catch (error) {
      if (!(error instanceof ToolkitError)) throw error
      complaints.push(`${showText(error.text[language])}\n`)
    }
  }
}

/** Signals come in between two turns of the event loop, and reading alone takes none. */
async function listen(stop: Stop): Promise<void> {
  await setImmediate()
  stop.check()
}

/** The name of a file is what tells its rows from those of others. */
function refuseTwice(files: readonly string[]): void {
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice === undefined) return
  throw new ToolkitError('wrong-option', {
    zh: `${twice} 给了两次；每份报告只能导出一次`,
    en: `${twice} is given twice; every report can be exported once only`,
  })
}

/** What is written may be more than memory holds, and a database is no stream. */
function refuseStream(): ToolkitError {
  return new ToolkitError('wrong-option', {
    zh: 'export 只能写入文件：请在 -o 后给出文件名',
    en: 'export needs a file to write to: give its name after -o',
  })
}

function sayExported(output: string, { reports, rows }: Exported, language: Language): string {
  const counts = Object.entries(rows).map(([name, count]) => `${name} ${count}`)
  return language === 'zh'
    ? `已写入 ${output}：报告 ${reports} 份；行数：${counts.join('，')}`
    : `${output} written: ${reports} reports; rows: ${counts.join(', ')}`
}
