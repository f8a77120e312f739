// The help screen of `import`, in both languages.

import { EDITION_NAMES } from '../../edition/name.js'
import type { Text } from '../../model/types.js'

const EDITIONS = ['auto', ...EDITION_NAMES].join('|')

/** The screen. */
export const IMPORT_HELP: Text = {
  zh: `用法：ogi-report import <文件>… [选项]

由已发布的报告读出 JSON 格式的报告：网页（HTML；UTF-8、GBK 或 Big5）、Word（docx）、
Excel（xlsx）、有文字的 PDF、纯文本、Markdown。文件为 - 时读标准输入。有疑问的地方逐条列出，
注明把握大小：确定、很可能、猜测。

选项：
  -o, --output <文件>       写入文件（默认标准输出，疑问列到标准错误）；多个文件时须为文件夹，
                            每个文件写成其中的 <名称>.json
  --edition ${EDITIONS}  按哪一版格式读（默认 auto：由表格判断）
  --profile <文件>          按这个地方或单位的配置读，其别名一并识别
  --strict                  不接受猜测：有猜测的报告不写入，退出码为 1
  --explain                 列出每个数据读自原文何处：页或工作表、表、行、列、原文
  --accepted <文件>         已接受的问题（JSON）：写明理由、由谁接受、到哪一天；其中的只计数，
                            --strict 也接受，到期的重新列出
  --baseline <文件>         基线：其中已有的问题只计数，只有新的问题才列出
  --write-baseline <文件>   把本次的问题写成基线
  --date <日期>             以哪一天判断是否到期，如 2025-03-01（默认今天）
  --reporter pretty|json    供人阅读（默认），或 JSON 数组
                            [{file, output, edition, issues, lost, accepted}]
  --force                   允许覆盖已有的文件
  --lang zh|en              提示的语言（默认 zh）
  -h, --help                显示帮助

退出码：0 已导入，1 有猜测而未写入（--strict），2 有文件无法读取
`,
  en: `Usage: ogi-report import <file>… [options]

Read a report as JSON out of one that was published: a web page (HTML in UTF-8, GBK or Big5), Word
(docx), Excel (xlsx), PDF with text, plain text, Markdown. The file - is standard input. What was
doubtful is listed one by one, with how sure the reading is: certain, likely or guess.

Options:
  -o, --output <file>       write to a file (default: standard output, and issues to standard
                            error); of several files, a folder that gets a <name>.json for each
  --edition ${EDITIONS}  edition to read by (default auto: told from the tables)
  --profile <file>          read by this profile, with the aliases it adds
  --strict                  take no guesses: a report with one is not written (exit code 1)
  --explain                 list where each value came from: page or sheet, table, row, column, text
  --accepted <file>         accepted issues (JSON), with reason, by whom and until when: they are
                            counted only, by --strict too; one whose time is over is listed again
  --baseline <file>         a baseline: its issues are counted only, so only new ones are listed
  --write-baseline <file>   write the issues of this run as a baseline
  --date <day>              the day that "until when" is compared with, such as 2025-03-01
                            (default: today)
  --reporter pretty|json    for people (default), or a JSON array
                            [{file, output, edition, issues, lost, accepted}]
  --force                   allow an existing file to be overwritten
  --lang zh|en              language of messages (default zh)
  -h, --help                show help

Exit code: 0 imported, 1 not written because of guesses (--strict), 2 a file could not be read
`,
}
