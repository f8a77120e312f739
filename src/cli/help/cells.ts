// The help screen of `cells`, in both languages.

import type { Text } from '../../model/types.js'

/** The screen. */
export const CELLS_HELP: Text = {
  zh: `用法：ogi-report cells <文件> --to csv|json [选项]

列出各表的数据，每格一条：path, table, row, column, unit, value。

选项：
  --to csv|json        输出格式；CSV 可直接用 Excel 打开
  --profile <文件>     按这个地方或单位的配置列出
  -o, --output <文件>  写入文件（默认标准输出）
  --force              允许覆盖输入文件
  --lang zh|en         行名、列名和提示的语言（默认 zh）
  -h, --help           显示帮助
`,
  en: `Usage: ogi-report cells <file> --to csv|json [options]

List the figures of the tables, one entry per cell: path, table, row, column, unit, value.

Options:
  --to csv|json        what to write; Excel opens the CSV as it is
  --profile <file>     list the cells of this profile
  -o, --output <file>  write to a file (default: standard output)
  --force              allow an input file to be overwritten
  --lang zh|en         language of labels and messages (default zh)
  -h, --help           show help
`,
}
