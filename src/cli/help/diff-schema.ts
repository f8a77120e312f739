// The help screen of `diff-schema`, in both languages.

import type { Text } from '../../model/types.js'

/** The screen. */
export const DIFF_SCHEMA_HELP: Text = {
  zh: `用法：ogi-report diff-schema <旧模式> <新模式> [选项]

比较两个报告模式，列出全部改动：不兼容的（原先合格的报告或已写成的程序可能出错）、新增的、措辞上的。
模式为 report.schema.json、它所在的文件夹，或 generate 写成的单文件模式
（generated/<版本>/report.schema.json）。

选项：
  --changelog <文件>      改动日志（Markdown）：不兼容和新增的改动都须在“## [Unreleased]”一节写明
  --reporter pretty|json  供人阅读（默认），或 JSON {old, new, counts, changes, missing}
  --lang zh|en            提示的语言（默认 zh）
  -h, --help              显示帮助

退出码：0 没有不兼容的改动（用 --changelog 时：改动均已写明），1 有，2 未能执行
`,
  en: `Usage: ogi-report diff-schema <old> <new> [options]

Compare two report schemas and list every change: breaking (a report that was valid, or code that
was written, may fail), additive, and of wording. A schema is a report.schema.json, the folder it
stands in, or the one-file schema that generate writes (generated/<edition>/report.schema.json).

Options:
  --changelog <file>      changelog (Markdown) whose section “## [Unreleased]” has to name every
                          change that is breaking or additive
  --reporter pretty|json  for people (default), or JSON {old, new, counts, changes, missing}
  --lang zh|en            language of messages (default zh)
  -h, --help              show help

Exit code: 0 nothing breaks (with --changelog: all is named), 1 something does, 2 could not run
`,
}
