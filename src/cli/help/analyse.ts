// The help screen of `analyse`, in both languages.

import type { Text } from '../../model/types.js'

/** The screen. */
export const ANALYSE_HELP: Text = {
  zh: `用法：ogi-report analyse <文件|文件夹|通配符>… [选项]

统计多份报告：申请办理结果、未予提供的理由、办理负荷、复议和诉讼结果，逐年合计和各机关数字，
并按比率给机关排序。文件、文件夹、通配符、.gz、- 的读法与 check 相同。问题写在模式的
x-questions 中。同一机关同一年度只计一份；区域报告与区域内机关的报告不重复计入。

选项：
  --reporter pretty|json|csv|html
                       pretty 供终端阅读（默认）；json 全部结果；csv 每个数字一行；
                       html 一页，有图有表，不用脚本
  -o, --output <文件>  写入文件（默认写到标准输出）
  --roster <文件>      机关名录（CSV 或 XLSX）：据以判断谁包含谁，并列出没有报告的机关
  --scope own|area     只计各机关自身的报告，或只计整个区域的报告
  --include-invalid    有错误的报告也计入（默认不计入，逐份列出）
  --rank <比率>        只按这个比率排序，如 disclosed（默认每个比率各排一次）
  --year <年度>        按哪一年度排序（默认最近的年度）
  --least <件数>       不满这个件数的机关不排名次（默认 30）
  --plain              CSV 供程序读取：不加字节顺序标记，也不在公式前加撇号
  --profile <文件>     按这个地方或单位的配置
  --force              允许覆盖输入文件
  --lang zh|en         名称和提示的语言（默认 zh）
  -h, --help           显示帮助

退出码：0 正常，1 有报告因有错误而未计入，2 有报告无法读取（其余照常统计），或未能执行
`,
  en: `Usage: ogi-report analyse <file|folder|pattern>… [options]

Ask many reports what an office asks: outcomes of requests, reasons for not providing, response
load, results of review and litigation; by year, by agency, and agencies ranked by their rates.
Files, folders, patterns, .gz and - are read as check reads them. The questions stand in
x-questions of the schema. Of one agency and year one report counts; a report on an area and
those of agencies in it never count both.

Options:
  --reporter pretty|json|csv|html
                       pretty: for a terminal (default); json: all of it; csv: a row per figure;
                       html: one page with charts and tables, without script
  -o, --output <file>  write to a file instead of standard output
  --roster <file>      the agencies (CSV or XLSX): tells who is part of whom, and who has no report
  --scope own|area     count reports on the agencies themselves only, or on whole areas only
  --include-invalid    count reports with errors too (default: they are listed and do not count)
  --rank <rate>        rank by this rate only, such as disclosed (default: by each)
  --year <year>        the year agencies are ranked in (default: the latest)
  --least <cases>      agencies with fewer cases are not ranked (default 30)
  --plain              CSV for programs: no byte order mark, no apostrophe before formulas
  --profile <file>     work by this profile
  --force              allow an input file to be overwritten
  --lang zh|en         language of labels and messages (default zh)
  -h, --help           show help

Exit code: 0 fine, 1 a report does not count because it has errors, 2 a report could not be read
           (the others count), or nothing could be done
`,
}
