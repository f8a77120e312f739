// The markup of a report → a whole file: bare, or inside a government site of today or of twenty years ago.

import type { Chance } from './chance.js'
import type { Paper } from './paper.js'

/** Markup of a report and what belongs into the head. */
export interface Content {
  readonly head: string
  readonly body: string
}

/**
 * Write a file that holds the report and nothing else.
 *
 * @param paper
 *   The report, for its title.
 * @param content
 *   Its markup.
 * @param charset
 *   What the file says its encoding is; empty where it is silent.
 */
export function wrapBare(paper: Paper, { head, body }: Content, charset = 'utf-8'): string {
  const meta =
    charset === '' ? '' : `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">\n`
  return `<html>\n<head>\n${meta}${head}\n<title>${paper.title.join('')}</title>\n</head>\n<body>\n${body}\n</body>\n</html>\n`
}

/**
 * Write a page of a government site around the report.
 *
 * @param paper
 *   The report, for its title.
 * @param content
 *   Its markup.
 * @param chance
 *   Decides which parts the site has.
 */
export function wrapSite(paper: Paper, { head, body }: Content, chance: Chance): string {
  const title = paper.title.join('')
  const date = `${paper.year + 1}-01-${chance.integer(10, 28)}`
  const article = chance.pick(['article', 'div id="zoom"', 'div class="TRS_Editor"', 'div class="content"'])
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_${paper.agency}</title>
<meta name="SiteName" content="清河之窗"><meta name="SiteIDCode" content="9913020017">
<meta name="ColumnName" content="政府信息公开年报"><meta name="ArticleTitle" content="${title}">
<meta name="PubDate" content="${date} 09:${chance.integer(10, 59)}"><meta name="ContentSource" content="${paper.agency}">
${head}<script>var siteCode="9913020017";function go(n){if(n<1&&n>0){document.write("<table><tr><td>7</td></tr></table>")}}</script></head>
<body><div class="top"><a href="/">网站首页</a> | <a href="/mail">局长信箱</a> | 今天是<span id="day">2024年3月5日 星期二</span></div>
<div class="header"><ul class="nav"><li><a href="/xw">新闻</a></li><li><a href="/zwgk">政务公开</a><ul><li><a href="/zn">政府信息公开指南</a></li><li><a href="/nb">政府信息公开年报</a></li></ul></li><li><a href="/bs">办事服务</a></li></ul>
<form action="/search"><input name="q" placeholder="请输入关键字"><button>搜索</button></form></div>
<div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; 政府信息公开年报</div>
${chance.happens(0.5) ? writeCatalogue(paper, date) : ''}
<h1 class="arti-title">${title}</h1>
<div class="info">发布时间：${date}　来源：${paper.agency}　浏览次数：<span>${chance.integer(10, 900)}</span>　字号：[<a>大</a> <a>中</a> <a>小</a>]</div>
<${article}>${body}</${article.split(' ')[0]}>
<div class="share">分享到：<a>微信</a><a>微博</a></div><div class="tools"><a href="javascript:window.print()">打印</a> <a>关闭</a></div>
<div class="prev">上一篇：<a href="/2">${paper.agency}${paper.year - 1}年政府信息公开工作年度报告</a><br>下一篇：<a href="/3">没有了</a></div>
<div class="related"><h3>相关链接</h3><ul><li><a>${paper.year - 2}年政府信息公开工作年度报告</a></li><li><a>市直单位年报</a></li></ul></div>
${chance.happens(0.4) ? '<div class="login"><form><label>账号</label><input><label>密码</label><input type="password"><button>登录</button></form></div>' : ''}
<div class="footer"><p>主办：${paper.agency}　技术支持：清河数据中心</p><p>网站标识码：9913020017　备案号：云ICP备00000000号　公安备案 99130200000017号</p><table><tr><td>联系我们</td><td>网站地图</td></tr></table></div>
<script src="/js/count.js"></script></body></html>
`
}

function writeCatalogue(paper: Paper, date: string): string {
  return `<table class="xxgk"><tr><td>索引号</td><td>99130200${paper.year}/${paper.year + 1}-00012</td><td>主题分类</td><td>政务公开</td></tr>
<tr><td>发布机构</td><td>${paper.agency}</td><td>发布日期</td><td>${date}</td></tr>
<tr><td>文号</td><td></td><td>关键词</td><td>年报</td></tr></table>`
}

/**
 * Write a page laid out with tables in tables; one cell holds the whole report.
 *
 * @param paper
 *   The report, for its title.
 * @param content
 *   Its markup.
 * @param chance
 *   Decides how many tables lie around it.
 */
export function wrapOldSite(paper: Paper, { head, body }: Content, chance: Chance): string {
  const deep = chance.integer(0, 2)
  const open = '<table width="980" border="0" cellspacing="0"><tr><td>'.repeat(deep)
  const close = '</td></tr></table>'.repeat(deep)
  return `<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=utf-8"><TITLE>${paper.title.join('')}</TITLE>${head}</HEAD>
<BODY bgColor=#ffffff><TABLE width=1000 align=center border=0><TR><TD colSpan=2><IMG src="banner.jpg" alt="清河县"></TD></TR>
<TR><TD vAlign=top width=180><TABLE><TR><TD><A href="a.htm">机构设置</A></TD></TR><TR><TD><A href="b.htm">政策文件</A></TD></TR><TR><TD><A href="c.htm">年度报告</A></TD></TR></TABLE></TD>
<TD vAlign=top>${open}<TABLE width="100%"><TR><TD class=zw>${body}</TD></TR></TABLE>${close}</TD></TR>
<TR><TD colSpan=2 align=center>版权所有：${paper.agency}　您是第${chance.integer(1000, 99999)}位访客<BR>【<A href="#">打印本页</A>】【<A href="#">关闭窗口</A>】</TD></TR></TABLE></BODY></HTML>
`
}
