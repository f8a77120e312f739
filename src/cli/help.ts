// The help screens, in both languages. The tests hold them against the options there are.

import { EDITION_NAMES } from '../edition/name.js'
import type { Text } from '../model/types.js'
import { DIFF_SCHEMA_HELP } from './help-diff-schema.js'
import { GENERATE_HELP } from './help-generate.js'
import { IMPORT_HELP } from './help-import.js'
import { NEW_HELP } from './help-new.js'
import { UPGRADE_HELP } from './help-upgrade.js'
import { VALIDATE_HELP } from './help-validate.js'
import type { CommandName } from './specs.js'

/** Their names, as an option lists them. */
const EDITIONS = EDITION_NAMES.join('|')

/** The screens by command; `program` is shown without one. */
export const HELP: Readonly<Record<CommandName | 'program', Text>> = {
  program: {
    zh: `用法：ogi-report <命令> [选项]

政府信息公开工作年度报告：导入、校验、呈现、填报。

命令：
  new          新建一份各项为 0 的报告
  import       由已发布的网页、Word、Excel、PDF、文本读出报告
  validate     校验报告，指出错在哪一格
  render       生成网页（HTML）或纯文本
  cells        列出各表数据（CSV 或 JSON）
  fill         把数据填入报告
  upgrade      把旧版格式的报告转为新版
  generate     由模式生成类型、校验器、模板等
  diff-schema  比较两个模式，指出不兼容的改动
  explain      解释问题代码或字段

选项：
  --lang zh|en   提示的语言（默认 zh）
  -h, --help     显示帮助；“ogi-report <命令> --help”显示命令的帮助
  --version      显示版本

退出码：0 正常，1 报告有错误，2 未能执行
`,
    en: `Usage: ogi-report <command> [options]

Annual reports on open government information: import, validate, render, fill in.

Commands:
  new          start a report with zeros
  import       read a report out of a published page, Word, Excel, PDF or text file
  validate     check reports and name the cell that is wrong
  render       write a page (HTML) or plain text
  cells        list the figures (CSV or JSON)
  fill         put figures into a report
  upgrade      bring a report of an earlier edition to a later one
  generate     make types, validator, templates and more from a schema
  diff-schema  compare two schemas and name the changes that break something
  explain      explain an issue code or a field

Options:
  --lang zh|en   language of messages (default zh)
  -h, --help     show help; "ogi-report <command> --help" for one command
  --version      show the version

Exit code: 0 fine, 1 a report has errors, 2 the command could not run
`,
  },
  new: NEW_HELP,
  import: IMPORT_HELP,
  validate: VALIDATE_HELP,
  render: {
    zh: `用法：ogi-report render <文件> --to html|text [选项]

由报告生成网页或纯文本。数据有误的报告仍会生成，但给出提醒，退出码为 1；格式不对的（如缺少必填项、
格内不是数字）无法生成，不写入文件。

选项：
  --to html|text          输出格式
  -o, --output <文件>     写入文件（默认标准输出）
  --profile <文件>        按这个地方或单位的配置呈现
  --templates <文件夹>    用其中的模板替换同名模板
  --fragment              只输出报告本身，供嵌入网页
  --site <文件>           网站信息（JSON）：name domain idCode columnName columnType …
  --url <网址>            网页的地址
  --json-url <网址>       报告 JSON 文件的地址，在网页上给出链接
  --published-at <时间>   发布时间，如 "2025-01-20 09:00"
  --force                 允许覆盖输入文件
  --lang zh|en            提示的语言（默认 zh）
  -h, --help              显示帮助
`,
    en: `Usage: ogi-report render <file> --to html|text [options]

Write a report as a page or as plain text. One with wrong figures is written too, with a warning and
exit code 1; one of the wrong shape (a field is missing, a cell holds no number) can't be written.

Options:
  --to html|text          what to write
  -o, --output <file>     write to a file (default: standard output)
  --profile <file>        print by this profile
  --templates <folder>    templates in it replace those of the same name
  --fragment              only the report itself, to be put into a page
  --site <file>           the site (JSON): name domain idCode columnName columnType …
  --url <address>         address of the page
  --json-url <address>    address of the report as JSON, linked from the page
  --published-at <time>   time of publication, such as "2025-01-20 09:00"
  --force                 allow an input file to be overwritten
  --lang zh|en            language of messages (default zh)
  -h, --help              show help
`,
  },
  cells: {
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
  },
  fill: {
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
  },
  upgrade: UPGRADE_HELP,
  generate: GENERATE_HELP,
  'diff-schema': DIFF_SCHEMA_HELP,
  explain: {
    zh: `用法：ogi-report explain <代码|JSON 指针|名称> [选项]

解释问题代码（如 row-total）或字段（如 /requests/carriedIn）：名称、口径、依据、单位、等式。
也可写行名、列名或其中一部分，列出对应的字段。

选项：
  --edition ${EDITIONS}  格式版本（默认为有此代码或字段的最新一版）
  --profile <文件>     按这个地方或单位的配置解释
  --lang zh|en   语言（默认 zh）
  -h, --help     显示帮助
`,
    en: `Usage: ogi-report explain <code|JSON Pointer|label> [options]

Explain an issue code (such as row-total) or a field (such as /requests/carriedIn): wording,
counting rule, law, unit, equations. A label of a row or column, or a part of one, lists its fields.

Options:
  --edition ${EDITIONS}  edition of the format (default: the newest that has the code or field)
  --profile <file>     explain by this profile
  --lang zh|en   language (default zh)
  -h, --help     show help
`,
  },
}
