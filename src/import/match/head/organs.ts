// Names of organs → whether they may be one organ, whatever is shortened or put before.

/** Ends of the names of organs. */
const KIND = /(?:人民政府|政府|委员会|管委会|局|厅|委|街道办事处|街道|镇|乡)$/
const PLACE = /^(.{2,7}?(?:自治区|自治州|特别行政区|省|市|县|区|州|盟|旗))/

/**
 * Tell whether two names may be of one organ: a short name is made of letters of the full one, in their order.
 *
 * @param one
 *   A name.
 * @param other
 *   Another.
 * @returns
 *   True where most letters of the shorter stand in the longer in order, such as 发改局 in 发展和改革局.
 */
export function isAlike(one: string, other: string): boolean {
  // What both begin and end with, the place and the kind, says nothing of the rest.
  const most = Math.min(one.length, other.length)
  let start = 0
  while (start < most && one[start] === other[start]) start += 1
  let end = 0
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const rests = [one, other].map((name) => name.slice(start, name.length - end))
  const [short = '', long = ''] = rests.sort((a, b) => a.length - b.length)
  let at = 0
  let kept = 0
  for (const letter of short) {
    const found = long.indexOf(letter, at)
    if (found < 0) continue
    kept += 1
    at = found + 1
  }
  return kept >= short.length * 0.7
}

/**
 * Find the organ a paragraph says has made the report, where it is really another.
 *
 * @param name
 *   The organ of the report.
 * @param text
 *   A paragraph of the lead.
 * @returns
 *   The other organ: one of another place, or of the same kind with another field of work. Offices of the organ are none.
 */
export function findOtherOrgan(name: string, text: string): string | undefined {
  const named = [
    /由([^，。；：、（）()]{4,30}?)(?:组织)?(?:编制|编写|撰写)/.exec(text)?.[1],
    /(?:请与|请联系|请向|可与|可向)([^，。；：、（）()]{4,30}?)(?:联系|咨询|反映|（|\(|，|。)/.exec(
      text,
    )?.[1],
    /现?(?:公布|发布)([^，。；：、（）()]{4,30}?)20\d{2}年/.exec(text)?.[1],
  ].filter((each) => each !== undefined)
  return named.find((each) => isOther(name, each))
}

function isOther(name: string, found: string): boolean {
  const organ = cutOffice(found)
  if (name.includes(organ) || organ.includes(name) || isAlike(name, organ)) return false
  const [own, others] = [PLACE.exec(name)?.[1], PLACE.exec(organ)?.[1]]
  if (own !== undefined && others !== undefined && !name.includes(others) && !organ.includes(own)) return true
  const [kind, otherKind] = [KIND.exec(name)?.[0], KIND.exec(organ)?.[0]]
  // Departments of one place: only where both are named in full, so that what is left is their field of work.
  return own !== undefined && own === others && kind !== undefined && kind === otherKind && kind.length === 1
}

/** `某局办公室` is the organ's own office. */
function cutOffice(name: string): string {
  return (
    /^(.*(?:局|厅|委|政府|委员会|街道|镇|乡))(?:.{0,10}(?:办公室|科|处|股|室|中心))$/.exec(name)?.[1] ?? name
  )
}
