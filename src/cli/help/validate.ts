// The help screen of `validate`, in both languages.

import type { Text } from '../../model/types.js'

/** The screen. */
export const VALIDATE_HELP: Text = {
  zh: `用法：ogi-report validate <文件>… [选项]

校验报告的格式、勾稽关系和其他规则。文件为 - 时读标准输入。

选项：
  --previous <文件>       上一年度的报告，用于核对结转和现行有效件数
  --profile <文件>        按这个地方或单位的配置校验
  --accepted <文件>       已接受的问题（JSON）：写明理由、由谁接受、到哪一天；其中的只计数，
                          到期的重新列出
  --baseline <文件>       基线：其中已有的问题只计数，只有新的问题才列出
  --write-baseline <文件> 把本次的问题写成基线；已有的文件须加 --force 才覆盖
  --date <日期>           以哪一天判断是否到期，如 2025-03-01（默认今天）
  --force                 允许覆盖已有的基线
  --reporter pretty|json  供人阅读（默认），或 JSON 数组 [{file, valid, issues, accepted}]；
                          valid 指没有待处理的错误，已接受的不算
  --lang zh|en            提示的语言（默认 zh）
  -h, --help              显示帮助

退出码：0 全部合格（没有待处理的错误），1 有不合格的报告，2 有文件无法读取
`,
  en: `Usage: ogi-report validate <file>… [options]

Check the shape, the sums and the other rules of reports. The file - is standard input.

Options:
  --previous <file>       last year's report, to check what was carried over and what is in force
  --profile <file>        check by this profile
  --accepted <file>       accepted issues (JSON), with reason, by whom and until when: they are
                          counted only; one whose time is over is listed again
  --baseline <file>       a baseline: its issues are counted only, so that new ones alone are listed
  --write-baseline <file> write the issues of this run as a baseline
  --date <day>            the day that "until when" is compared with, such as 2025-03-01
                          (default: today)
  --force                 allow an existing baseline to be overwritten
  --reporter pretty|json  for people (default), or a JSON array [{file, valid, issues, accepted}];
                          valid: no error is open; accepted ones do not count
  --lang zh|en            language of messages (default zh)
  -h, --help              show help

Exit code: 0 all are valid (no error is open), 1 one is not valid, 2 a file could not be read
`,
}
