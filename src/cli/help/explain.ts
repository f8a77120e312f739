// The help screen of `explain`, in both languages.

import { EDITION_NAMES } from '../../edition/name.js'
import type { Text } from '../../model/types.js'

const EDITIONS = EDITION_NAMES.join('|')

/** The screen. */
export const EXPLAIN_HELP: Text = {
  zh: `用法：ogi-report explain <代码|JSON 指针|名称> [选项]

解释问题代码（如 row-total）、读写失败的代码（如 file-damaged）或字段（如 /requests/carriedIn）：
名称、口径、依据、单位、等式。
也可写行名、列名或其中一部分，列出对应的字段。

选项：
  --edition ${EDITIONS}  格式版本（默认为有此代码或字段的最新一版）
  --profile <文件>     按这个地方或单位的配置解释
  --lang zh|en   语言（默认 zh）
  -h, --help     显示帮助
`,
  en: `Usage: ogi-report explain <code|JSON Pointer|label> [options]

Explain an issue code (such as row-total), that of a failure (such as file-damaged) or a field
(such as /requests/carriedIn): wording, counting rule, law, unit, equations.
A label of a row or column, or a part of one, lists its fields.

Options:
  --edition ${EDITIONS}  edition of the format (default: the newest that has the code or field)
  --profile <file>     explain by this profile
  --lang zh|en   language (default zh)
  -h, --help     show help
`,
}
