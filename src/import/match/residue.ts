// Lines that a site prints around a report: logins, copyright, sharing, counters, files to load.

/** Words that no report has in a line of its own. */
const RESIDUE = new RegExp(
  [
    '版权所有|网站标识码|网安备|公安备案|ICP备|主办(?:单位)?[:：]|承办(?:单位)?[:：]|技术支持[:：]|网站地图|copyright\\b|©',
    '(?:账号|密码).{0,6}登录|^(?:立即)?(?:注册|登录|登陆)$|还没有账号|忘记密码',
    '^[【[]?(?:打印|关闭|收藏|返回|分享|纠错)|(?:打印|关闭)(?:本页|窗口|页面)?[】\\]]?$|分享到[:：]?|分享[:：]|扫一扫|二维码',
    '上一篇[:：]?|下一篇[:：]?|上一条[:：]|下一条[:：]|没有了$|^(?:上一页|下一页|首页|尾页|末页)',
    '浏览(?:次数|量)|点击(?:数|量|率|次数)|阅读(?:次数|量)[:：]|访问量[:：]|位访客|^字体[:：]|【?字[体号][:：]',
    '^(?:责任)?编辑[:：]|^(?:相关|推荐)(?:链接|附件|信息|文章|阅读|新闻|文档|稿件|资讯)[:：]?$',
    '^附件(?:下载|列表)?[:：]?$|附件下载|\\.(?:pdf|docx?|xlsx?|wps|et|ofd|zip|rar)$',
    '当前(?:所在)?位置[:：]|无障碍浏览|长者模式|智能问答|繁體|^[<＞>›»|｜\\s]+$',
  ].join('|'),
  'i',
)

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
