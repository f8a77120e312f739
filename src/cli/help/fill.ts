// The help screen of `fill`, in both languages.

import type { Text } from '../../model/types.js'

/** The screen. */
export const FILL_HELP: Text = {
  zh: `用法：ogi-report fill <文件> --cells <数据文件> [选项]

把数据填入报告。数据为 CSV 或 JSON，格式同 cells 的输出，可只有其中一部分；
用 path，或用行名和列名（必要时加表名）指明是哪一格。值为空的不改动。
有一条填不进去，就什么也不写。

选项：
  --cells <文件>       数据文件（CSV 可为 UTF-8 或 GBK），- 为标准输入
  --profile <文件>     按这个地方或单位的配置填入
  -o, --output <文件>  写入文件（默认标准输出）
  --force              允许覆盖输入文件
  --lang zh|en         提示的语言（默认 zh）
  -h, --help           显示帮助
`,
  en: `Usage: ogi-report fill <file> --cells <file> [options]

Put figures into a report. They come as CSV or JSON in the form that cells writes; any part of
them will do. A cell is named by its path, or by the labels of row and column (with the table
where they need it). A blank value changes nothing. If one entry has no place, nothing is written.

Options:
  --cells <file>       the figures (CSV in UTF-8 or GBK); - is standard input
  --profile <file>     fill in the cells of this profile
  -o, --output <file>  write to a file (default: standard output)
  --force              allow an input file to be overwritten
  --lang zh|en         language of messages (default zh)
  -h, --help           show help
`,
}
