// The help screen of `generate`, in both languages.

import type { Text } from '../../model/types.js'

/** The screen. */
export const GENERATE_HELP: Text = {
  zh: `用法：ogi-report generate [选项]

由模式生成类型、校验器、等式、模型、模板和数据字典。

选项：
  --schema <文件>  只用这一个模式（须同时指定 --out）；默认为本软件包的全部版本
  --profile <文件> 只用这个地方或单位的配置（须同时指定 --out）
  --out <文件夹>   输出文件夹（默认 generated，每个版本一个子文件夹）
  --check          只比较，不写入；列出全部差异，有差异时退出码为 1
  --verbose        与 --check 同用：完整列出每个文件的差异（默认各 40 行）
  --lang zh|en     提示的语言（默认 zh）
  -h, --help       显示帮助
`,
  en: `Usage: ogi-report generate [options]

Make types, validator, equations, model, templates and data dictionary from a schema.

Options:
  --schema <file>  this schema alone (needs --out); default: every edition of this package
  --profile <file> this profile alone (needs --out)
  --out <folder>   where to write (default: generated, with a folder for each edition)
  --check          compare only, write nothing; show all differences and exit with 1 if any
  --verbose        with --check: show every line that differs (default: 40 lines of each file)
  --lang zh|en     language of messages (default zh)
  -h, --help       show help
`,
}
