// The help screen of `export`, in both languages.

import type { Text } from '../../model/types.js'

/** The screen. */
export const EXPORT_HELP: Text = {
  zh: `用法：ogi-report export <文件>… --to csv|parquet|duckdb|sqlite -o <文件> [选项]

把报告写成供分析用的表：每格一行、每份报告一行，或每个问题一行。

选项：
  --to csv|parquet|duckdb|sqlite
                       输出格式。Parquet 和 DuckDB 须另装 @duckdb/node-api，
                       SQLite 须另装 node-sqlite3-wasm
  -o, --output <文件>  写入的文件
  --rows cells|wide|issues
                       每行是什么：一格（默认）、一份报告、一个问题；
                       数据库默认三种都写，并附列出不成立等式的视图 broken_<版本>
  --edition 2021|2019  每份报告一行时，列按哪一版（默认现行版；数据库默认各版都写）
  --plain              CSV 供程序读取：不加字节顺序标记，也不在公式前加撇号
  --profile <文件>     按这个地方或单位的配置导出
  --force              允许覆盖输入文件
  --lang zh|en         行名、列名和提示的语言（默认 zh）
  -h, --help           显示帮助

退出码：0 正常，2 有文件无法读取（其余照常导出），或未能执行
`,
  en: `Usage: ogi-report export <file>… --to csv|parquet|duckdb|sqlite -o <file> [options]

Write reports as tables for analysis: a row per cell, a row per report, or a row per issue.

Options:
  --to csv|parquet|duckdb|sqlite
                       what to write. Parquet and DuckDB need the package @duckdb/node-api,
                       SQLite needs node-sqlite3-wasm
  -o, --output <file>  the file to write
  --rows cells|wide|issues
                       what a row is: a cell (default), a report, an issue; a database gets
                       all three, and a view of the equations that do not hold, broken_<edition>
  --edition 2021|2019  the edition that gives the columns of a row per report (default: the one
                       in force; in a database all of them)
  --plain              CSV for programs: no byte order mark, no apostrophe before formulas
  --profile <file>     export the cells of this profile
  --force              allow an input file to be overwritten
  --lang zh|en         language of labels and messages (default zh)
  -h, --help           show help

Exit code: 0 fine, 2 a file could not be read (the others are exported), or nothing could be done
`,
}
