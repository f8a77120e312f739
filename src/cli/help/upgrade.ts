// The help screen of `upgrade`, in both languages.

import { EDITION_NAMES } from '../../edition/name.js'
import type { Text } from '../../model/types.js'

const EDITIONS = EDITION_NAMES.join('|')

/** The screen. */
export const UPGRADE_HELP: Text = {
  zh: `用法：ogi-report upgrade <文件> [选项]

把旧版格式的报告转为新版，逐条列出没有转入、需要分填或补填、口径不同的数据及其原因。
新版要求而旧版没有的数据留空，绝不编造；可用 fill 补填，再用 validate 校验。

选项：
  --to ${EDITIONS}          新版（默认现行版）
  --profile <文件>        转为这个地方或单位的配置所用的版本
  -o, --output <文件>     写入文件（默认标准输出，清单列到标准错误）
  --reporter pretty|json  清单供人阅读（默认），或 JSON 数组 [{file, edition, issues}]
  --force                 允许覆盖已有的文件
  --lang zh|en            提示的语言（默认 zh）
  -h, --help              显示帮助
`,
  en: `Usage: ogi-report upgrade <file> [options]

Bring a report of an earlier edition to a later one, and list with reasons what was left out, what
has to be divided or filled in, what does not mean quite the same. What the later edition asks for
and the earlier did not have is left open, never made up; fill puts it in, validate checks it.

Options:
  --to ${EDITIONS}          the later edition (default: the one in force)
  --profile <file>        bring it to the edition of this profile
  -o, --output <file>     write to a file (default: standard output, and the list to standard error)
  --reporter pretty|json  the list for people (default), or a JSON array [{file, edition, issues}]
  --force                 allow an existing file to be overwritten
  --lang zh|en            language of messages (default zh)
  -h, --help              show help
`,
}
