// Lines that a site prints around a report: logins, copyright, sharing, counters.

/** Words that no report has in a line of its own. */
const RESIDUE =
  /版权所有|网站标识码|网安备|ICP备|主办单位[:：]|承办单位[:：]|技术支持[:：]|网站地图|(?:账号|密码).{0,6}登录|^(?:立即)?(?:注册|登录|登陆)$|还没有账号|忘记密码|^[【[]?(?:打印|关闭|收藏|返回|分享)|(?:打印|关闭)(?:本页|窗口|页面)?[】\]]?$|分享到[:：]?|扫一扫|上一篇[:：]|下一篇[:：]|浏览次数|点击数|访问量[:：]|字体[:：]|【?字号[:：]|相关链接[:：]?$|附件下载|当前位置[:：]|无障碍浏览|^[<＞>›»|｜\s]+$/

/**
 * Tell whether a line is residue of a site.
 *
 * @param line
 *   A line of text.
 * @returns
 *   True where it is no part of any report.
 */
export function isResidue(line: string): boolean {
  return line.length <= 80 && RESIDUE.test(line)
}
