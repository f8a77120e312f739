// The help screen of `aggregate`, in both languages.

import type { Text } from '../../model/types.js'

/** The screen. */
export const AGGREGATE_HELP: Text = {
  zh: `用法：ogi-report aggregate <文件|文件夹>… [选项]

把各机关的报告逐格相加，起草汇总整个区域的报告；加 --parent 则核对已有的汇总报告，
列出不等于各机关之和的每一项数据、各机关的数据和理由。文件夹指其中所有 .json 文件。
年度、版本、统计范围不符的，重复的，以及名录中属于其他上级的，不计入并逐一列出。

选项：
  --parent <文件>         核对这份汇总报告，不起草
  --roster <文件>         机关名录（CSV 或 XLSX）：首行为 name，以及 creditCode、kind、level、
                          parent，也可用中文；名录中没有报告的机关一并列出
  --reasons <文件>        数据依法不等于各机关之和的理由（JSON），与 --parent 同用
  --agency <名称>         起草的报告是谁的（默认名录中最上级的机关）
  --profile <文件>        按这个地方或单位的配置
  -o, --output <文件>     写入文件（默认标准输出）
  --reporter pretty|json  问题供人阅读（默认），或 JSON
  --force                 允许覆盖已有的文件
  --lang zh|en            提示的语言（默认 zh）
  -h, --help              显示帮助

退出码：0 正常，1 有错误（不相等只是提醒），2 有文件无法读取
`,
  en: `Usage: ogi-report aggregate <file|folder>… [options]

Add up the reports of agencies, cell by cell, into a draft of the report on their area. With
--parent, hold a report against them instead: list every figure that is not the sum, what each
agency contributes, and the reason. A folder stands for all .json files below it. Reports of
another year, edition or scope, doubles, and those of another parent by the roster are left out
and listed.

Options:
  --parent <file>         check this report on the area; nothing is drafted
  --roster <file>         the agencies (CSV or XLSX): a first line of name and any of creditCode,
                          kind, level, parent, or the same in Chinese; those without a report are
                          listed
  --reasons <file>        why figures lawfully do not add up (JSON); with --parent
  --agency <name>         whose report is drafted (default: the top of the roster)
  --profile <file>        work by this profile
  -o, --output <file>     write to a file (default: standard output)
  --reporter pretty|json  issues for people (default), or JSON
  --force                 allow an existing file to be overwritten
  --lang zh|en            language of messages (default zh)
  -h, --help              show help

Exit code: 0 fine, 1 there are errors (a figure that does not add up is a warning),
           2 a file could not be read
`,
}
