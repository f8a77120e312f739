// What an HTML checker says of a page; no rule of it is relaxed.

import { HtmlValidate, StaticConfigLoader } from 'html-validate'

const checker = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  }),
)

/**
 * List what an HTML checker objects to.
 *
 * @param html
 *   A whole page.
 * @returns
 *   Line, rule and message of each.
 */
export async function listHtmlFaults(html: string): Promise<string[]> {
  const { results } = await checker.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map((each) => `${each.line}: ${each.ruleId} ${each.message}`),
  )
}
