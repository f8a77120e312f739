// The help screen of `new`, in both languages.

import { EDITION_NAMES } from '../../edition/name.js'
import type { Text } from '../../model/types.js'

const EDITIONS = EDITION_NAMES.join('|')

/** The screen. */
export const NEW_HELP: Text = {
  zh: `用法：ogi-report new --year <年度> --agency <机关名称> [选项]

新建一份各项为 0、正文为空的报告（JSON），可用 fill 填入数据。

选项：
  --year <年度>           报告年度，如 2024
  --agency <名称>         机关全称
  --edition ${EDITIONS}     格式版本（默认为报告年度适用的一版）
  --kind <类型>           机关类型：government office department agency vertical authorised
  --level <层级>          行政层级：national provincial prefectural county township
  --scope <范围>          统计范围：own（本机关）area（本地区）
  --credit-code <代码>    统一社会信用代码
  --division-code <代码>  行政区划代码
  --profile <文件>        按这个地方或单位的配置新建
  -o, --output <文件>     写入文件（默认标准输出）
  --force                 允许覆盖已有的文件
  --lang zh|en            提示的语言（默认 zh）
  -h, --help              显示帮助
`,
  en: `Usage: ogi-report new --year <year> --agency <name> [options]

Start a report (JSON) with every figure 0 and no prose; fill puts figures in.

Options:
  --year <year>           the year the report is about, such as 2024
  --agency <name>         full name of the organ
  --edition ${EDITIONS}     edition of the format (default: the one for the year)
  --kind <kind>           government office department agency vertical authorised
  --level <level>         national provincial prefectural county township
  --scope <scope>         own (the organ's own figures) or area (the whole area's)
  --credit-code <code>    unified social credit code
  --division-code <code>  administrative division code
  --profile <file>        start one by this profile
  -o, --output <file>     write to a file (default: standard output)
  --force                 allow an existing file to be overwritten
  --lang zh|en            language of messages (default zh)
  -h, --help              show help
`,
}
