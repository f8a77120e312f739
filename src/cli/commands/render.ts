// `render`: writes a report as an HTML page or as text.

import { checkText, hasErrors } from '../../check/check-text.js'
import { ToolkitError } from '../../issue/error.js'
import type { Language } from '../../issue/issue.js'
import type { Renderer, RenderOptions } from '../../render/index.js'
import { deliver } from '../deliver.js'
import { openFormats } from '../formats.js'
import { nameInput } from '../input.js'
import type { Arguments, Outcome } from '../outcome.js'
import { countIssues, layOutIssues } from '../pretty.js'
import { type JsonFile, readJsonFile } from '../report-file.js'
import { readSite } from '../site.js'

/**
 * Render a report. One that has errors is rendered all the same, so that it can be looked at; one that has not the
 * shape of the format can't be.
 *
 * @param options
 *   The file; `to`, `output`, `templates`, `fragment`, and what a page says beside the report.
 * @returns
 *   The page; code 1 when the report has errors, with a warning.
 * @throws {ToolkitError}
 *   When a file can't be read or a template is wrong.
 */
export async function run(options: Arguments): Promise<Outcome> {
  const { files, values, flags, language } = options
  const [file = '-'] = files
  const source = readJsonFile(file)
  const formats = await openFormats(values.profile)
  const issues = checkText(formats, source, { language })
  const faulty = hasErrors(issues)
  const renderer = await formats.openRenderer(source.value, values.templates)
  let data: string | Uint8Array
  try {
    data = render(renderer, source, options)
  } catch (error) {
    if (!faulty || !(error instanceof ToolkitError)) throw error
    const advice = language === 'zh' ? '没有写入文件。' : 'Nothing was written.'
    return { code: 1, err: `${error.text[language]}\n${advice}\n${layOutIssues(issues, language, false)}` }
  }
  const { output } = values
  const inputs = [file, ...(values.site === undefined ? [] : [values.site])]
  if (!faulty) return deliver(data, { output, inputs, force: flags.has('force'), language })
  const err = warn(nameInput(file), countIssues(issues, language), language)
  return deliver(data, { output, inputs, force: flags.has('force'), language, err, code: 1 })
}

function render(renderer: Renderer, { value }: JsonFile, { values, flags }: Arguments): string | Uint8Array {
  const site = values.site === undefined ? undefined : readSite(values.site)
  const options: RenderOptions = {
    fragment: flags.has('fragment'),
    ...(site && { site }),
    ...(values.url !== undefined && { url: values.url }),
    ...(values['json-url'] !== undefined && { jsonUrl: values['json-url'] }),
    ...(values['published-at'] !== undefined && { publishedAt: readTime(values['published-at']) }),
  }
  return values.to === 'html' ? renderer.renderHtmlBytes(value, options) : renderer.renderText(value, options)
}

/** A time that is on no calendar would be printed as it is. */
function readTime(text: string): string {
  const [, date = '', day = ''] = /^(\d{4}-\d\d-(\d\d)) ([01]\d|2[0-3]):[0-5]\d$/.exec(text) ?? []
  const time = new Date(`${date}T00:00:00Z`)
  // A day too many would be read as one of the next month.
  if (date !== '' && !Number.isNaN(time.getTime()) && time.getUTCDate() === Number(day)) return text
  throw new ToolkitError('wrong-option', {
    zh: `--published-at 应为存在的日期和时间（24 小时制），如 "2025-01-20 09:00"，现为 ${text}`,
    en: `--published-at should be a date that exists and a time (24 hours), such as "2025-01-20 09:00", found ${text}`,
  })
}

function warn(file: string, counts: string, language: Language): string {
  return language === 'zh'
    ? `${file} 有 ${counts}，改正前不宜发布。请运行 validate 查看\n`
    : `${file} has ${counts}: do not publish it before they are mended. Run validate to see them\n`
}
