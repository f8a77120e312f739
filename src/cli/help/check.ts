// The help screen of `check`, in both languages.

import type { Text } from '../../model/types.js'

/** The screen. */
export const CHECK_HELP: Text = {
  zh: `用法：ogi-report check <文件|文件夹|通配符>… [选项]

批量校验报告，按规则和机关汇总。.json 文件为一份报告；.ndjson、.jsonl 文件每行一份；
文件夹含其下各层；通配符如 "reports/**/*.json"；- 为标准输入。.gz 压缩文件直接读取。
读不了的报告也是一项结果，不影响其余报告。

选项：
  --reporter pretty|json|ndjson|sarif|junit|github|markdown|html
                          pretty 汇总（默认）；json {reports, summary}；ndjson 每行一项结果；
                          sarif、junit、github 供流水线；markdown；html 一页，可直接发给各单位
  --sort-script <地址>    html：页面引用的 assets/sort.js 的地址；有它，表格可以排序
  --page <文件>           一份报告的网页：列出网页与报告的每一处差异，含 META 标签、发布期限、
                          下载文件
  --download <文件>       网页提供下载的文件；不给出时，核对与网页放在一起的链接文件
  --prose                 也核对正文：引用的数字、残留年份、个人信息等
  --together              也把各份报告放在一起核对：重复报送、各年度之间的结转和异常增减；
                          有 --prose 时，还有与其他单位雷同的文字
  --roster <文件>         机关名录（CSV 或 XLSX）：未报送的、不在名录的、与名录不一致的单位，
                          汇总报告与各单位之和；含 --together（有 --page 时除外）。报告没有
                          写明机关类型、层级的，按名录判断期限等
  -o, --output <文件>     写入文件（默认写到标准输出）
  --previous <路径>       上一年度的报告：文件夹、通配符或文件，按机关和年度配对
  --profile <文件>        按这个地方或单位的配置校验
  --accepted <文件>       已接受的问题（JSON）：其中的只计数，到期的重新列出
  --baseline <文件>       基线：其中已有的问题只计数，只有新的问题才列出
  --write-baseline <文件> 把本次的问题写成基线；已有的文件须加 --force 才覆盖
  --date <日期>           以哪一天判断是否到期，如 2025-03-01（默认今天）
  --threads <数目>        线程数（默认按数据量，至多为处理器核数）
  --resume <文件>         把进度记在这个文件中；中断后再次运行同一命令，接着检查
  --force                 允许覆盖输入文件和已有的基线
  --lang zh|en            提示的语言（默认 zh）
  -h, --help              显示帮助

退出码：0 全部合格（没有待处理的错误），1 有不合格的报告，2 有报告无法读取，或检查中断
`,
  en: `Usage: ogi-report check <file|folder|pattern>… [options]

Check many reports and sum up by rule and by agency. A .json file is one report; of .ndjson and
.jsonl each line is one; a folder means all below it; a pattern is such as "reports/**/*.json";
- is standard input. Gzipped files (.gz) are read as they are. A report that cannot be read is a
result as well and holds up no other.

Options:
  --reporter pretty|json|ndjson|sarif|junit|github|markdown|html
                          pretty: a summary (default); json: {reports, summary}; ndjson: one result
                          per line; sarif, junit, github for pipelines; markdown; html: one page,
                          ready to be sent out
  --sort-script <address> html: where the page finds assets/sort.js, with which its table can be
                          sorted
  --page <file>           the page of one report: every difference between the two is listed, META
                          tags, deadline and the file to download included
  --download <file>       the file that the page offers; without it, linked files that lie beside
                          the page are compared
  --prose                 check prose as well: figures quoted, years left over, personal data, …
  --together              hold the reports against each other as well: one sent twice, carry-over
                          and jumps between years; with --prose text copied from other agencies
  --roster <file>         agencies (CSV or XLSX): who did not report, who is not on it or otherwise,
                          and whether a report on an area is the sum of its parts; with --together,
                          unless there is --page. Kind and level of agencies whose reports do not
                          say them are taken from it, for deadlines and the like
  -o, --output <file>     write to a file instead of standard output
  --previous <path>       last year's reports: a folder, a pattern or a file;
                          they are matched by agency and year
  --profile <file>        check by this profile
  --accepted <file>       accepted issues (JSON): they are counted only; one whose time is over is
                          listed again
  --baseline <file>       a baseline: its issues are counted only, so that new ones alone are listed
  --write-baseline <file> write the issues of this run as a baseline
  --date <day>            the day that "until when" is compared with, such as 2025-03-01
                          (default: today)
  --threads <number>      how many threads check (default: by the amount of data, at most as many
                          as there are processors)
  --resume <file>         keep the progress in this file; after an interruption the same command
                          goes on from there
  --force                 allow an input or an existing baseline to be overwritten
  --lang zh|en            language of messages (default zh)
  -h, --help              show help

Exit code: 0 all are valid (no error is open), 1 one is not valid, 2 a report could not be read,
           or the run was interrupted
`,
}
