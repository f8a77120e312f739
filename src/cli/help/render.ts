// The help screen of `render`, in both languages.

import type { Text } from '../../model/types.js'

/** The screen. */
export const RENDER_HELP: Text = {
  zh: `用法：ogi-report render <文件> --to html|text [选项]

由报告生成网页或纯文本。数据有误的报告仍会生成，但给出提醒，退出码为 1；格式不对的（如缺少必填项、
格内不是数字）无法生成，不写入文件。

选项：
  --to html|text          输出格式
  -o, --output <文件>     写入文件（默认标准输出）
  --profile <文件>        按这个地方或单位的配置呈现
  --templates <文件夹>    用其中的模板替换同名模板
  --fragment              只输出报告本身，供嵌入网页
  --site <文件>           网站信息（JSON）：name domain idCode columnName columnType …
  --url <网址>            网页的地址
  --json-url <网址>       报告 JSON 文件的地址，在网页上给出链接
  --published-at <时间>   发布时间，如 "2025-01-20 09:00"
  --force                 允许覆盖输入文件
  --lang zh|en            提示的语言（默认 zh）
  -h, --help              显示帮助
`,
  en: `Usage: ogi-report render <file> --to html|text [options]

Write a report as a page or as plain text. One with wrong figures is written too, with a warning and
exit code 1; one of the wrong shape (a field is missing, a cell holds no number) can't be written.

Options:
  --to html|text          what to write
  -o, --output <file>     write to a file (default: standard output)
  --profile <file>        print by this profile
  --templates <folder>    templates in it replace those of the same name
  --fragment              only the report itself, to be put into a page
  --site <file>           the site (JSON): name domain idCode columnName columnType …
  --url <address>         address of the page
  --json-url <address>    address of the report as JSON, linked from the page
  --published-at <time>   time of publication, such as "2025-01-20 09:00"
  --force                 allow an input file to be overwritten
  --lang zh|en            language of messages (default zh)
  -h, --help              show help
`,
}
