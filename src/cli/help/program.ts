// The help screen of the program, in both languages.

import type { Text } from '../../model/types.js'

/** The screen. */
export const PROGRAM_HELP: Text = {
  zh: `用法：ogi-report <命令> [选项]

政府信息公开工作年度报告：导入、校验、呈现、填报。

命令：
  new          新建一份各项为 0 的报告
  import       由已发布的网页、Word、Excel、PDF、文本读出报告
  validate     校验报告，指出错在哪一格
  check        批量校验：文件夹、通配符、每行一份报告的文件
  render       生成网页（HTML）或纯文本
  cells        列出各表数据（CSV 或 JSON）
  export       把多份报告写成供分析的表（CSV、Parquet、DuckDB、SQLite）
  fill         把数据填入报告
  upgrade      把旧版格式的报告转为新版
  aggregate    由各机关的报告汇总整个区域的报告，或核对两者
  analyse      统计多份报告：办理结果、理由、负荷、复议诉讼、机关排序
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
  check        check many reports: folders, patterns, files with a report on each line
  render       write a page (HTML) or plain text
  cells        list the figures (CSV or JSON)
  export       write reports as tables for analysis (CSV, Parquet, DuckDB, SQLite)
  fill         put figures into a report
  upgrade      bring a report of an earlier edition to a later one
  aggregate    add up the reports of agencies, or check a report against them
  analyse      ask many reports: outcomes, reasons, load, disputes, agencies ranked
  generate     make types, validator, templates and more from a schema
  diff-schema  compare two schemas and name the changes that break something
  explain      explain an issue code or a field

Options:
  --lang zh|en   language of messages (default zh)
  -h, --help     show help; "ogi-report <command> --help" for one command
  --version      show the version

Exit code: 0 fine, 1 a report has errors, 2 the command could not run
`,
}
