// A report and a figure → what the report itself says of a rule that the figure breaks.

/**
 * Find the explanation for a figure. It covers a figure when it names the figure itself or an object that holds it.
 *
 * @param report
 *   The report, of any shape.
 * @param rule
 *   Id of the rule.
 * @param path
 *   JSON Pointer of the figure.
 * @returns
 *   Its text, cut where it is long; undefined where there is none.
 */
export function findExplanation(report: unknown, rule: string, path: string): string | undefined {
  const list: unknown =
    report !== null && typeof report === 'object' ? Reflect.get(report, 'explanations') : undefined
  if (!Array.isArray(list)) return undefined
  // A list may be sparse and endless; more explanations than this are a matter of shape.
  const found: unknown = list
    .slice(0, 10_000)
    .find(
      (each) =>
        each?.rule === rule &&
        typeof each.path === 'string' &&
        (path === each.path || path.startsWith(`${each.path}/`)),
    )
  const text: unknown = found && Reflect.get(found, 'text')
  return typeof text === 'string' ? text.slice(0, 200) : undefined
}
