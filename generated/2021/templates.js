// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 6bf18f49a80ae4a91cd4d7fa3792327eef1397b568098511c14ae452edecfbad) by `ogi-report generate`. Edit the schema instead.

export const templates = {
html: {
"annotations": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<p class=\"note\" data-path=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"path") : depth0), depth0))
    + "\"><b>"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"label") : depth0), depth0))
    + "</b>"
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"passage") : depth0)) != null ? lookupProperty(stack1,"text") : stack1), depth0))
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"passage") : depth0)) != null ? lookupProperty(stack1,"more") : stack1),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "<br>"
    + container.escapeExpression(container.lambda(depth0, depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop})) != null ? stack1 : "");
}},
"article": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<div class=\"lead\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"lead") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<p class=\"json\"><a href=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"jsonUrl") : depth0), depth0))
    + "\" type=\"application/json\">"
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"labels") : depth0)) != null ? lookupProperty(stack1,"json") : stack1), depth0))
    + "</a></p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "<article class=\"ogi-report\" id=\"ogi-report\" lang=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"language") : depth0), depth0))
    + "\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"head"),depth0,{"name":"head","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"lead") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"sections"),depth0,{"name":"sections","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"notes") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"explanations") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"contact"),depth0,{"name":"contact","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"jsonUrl") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</article>\n";
},"usePartial":true},
"blocks": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"paragraph") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(5, data, 0)})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<p>"
    + container.escapeExpression(container.lambda(((stack1 = (depth0 != null ? lookupProperty(depth0,"paragraph") : depth0)) != null ? lookupProperty(stack1,"text") : stack1), depth0))
    + ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"paragraph") : depth0)) != null ? lookupProperty(stack1,"tail") : stack1),{"name":"with","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</p>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"more") : depth0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"mark") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    return "<br>"
    + container.escapeExpression(container.lambda(depth0, depth0));
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " <small class=\"mark\" aria-hidden=\"true\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"mark") : depth0), depth0))
    + "</small>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"heading") : depth0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(8, data, 0)})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<h"
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"heading") : depth0)) != null ? lookupProperty(stack1,"rank") : stack1), depth0))
    + "><span>"
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"heading") : depth0)) != null ? lookupProperty(stack1,"number") : stack1), depth0))
    + "</span>"
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"heading") : depth0)) != null ? lookupProperty(stack1,"text") : stack1), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"heading") : depth0)) != null ? lookupProperty(stack1,"mark") : stack1),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</h"
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"heading") : depth0)) != null ? lookupProperty(stack1,"rank") : stack1), depth0))
    + ">\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return " <small class=\"mark\" aria-hidden=\"true\">"
    + container.escapeExpression(container.lambda(((stack1 = (depth0 != null ? lookupProperty(depth0,"heading") : depth0)) != null ? lookupProperty(stack1,"mark") : stack1), depth0))
    + "</small>";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"list") : depth0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(10, data, 0)})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"list"),(depth0 != null ? lookupProperty(depth0,"list") : depth0),{"name":"list","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"table") : depth0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0)})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"simple-table"),(depth0 != null ? lookupProperty(depth0,"table") : depth0),{"name":"simple-table","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),(depth0 != null ? lookupProperty(depth0,"figure") : depth0),{"name":"figure","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop})) != null ? stack1 : "");
},"usePartial":true},
"contact": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<section aria-label=\""
    + container.escapeExpression(container.lambda(((stack1 = (depth0 != null ? lookupProperty(depth0,"contact") : depth0)) != null ? lookupProperty(stack1,"label") : stack1), depth0))
    + "\">\n<address>\n<dl>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"details"),((stack1 = (depth0 != null ? lookupProperty(depth0,"contact") : depth0)) != null ? lookupProperty(stack1,"rows") : stack1),{"name":"details","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dl>\n</address>\n</section>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"contact") : depth0)) != null ? lookupProperty(stack1,"rows") : stack1),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop})) != null ? stack1 : "");
},"usePartial":true},
"details": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<div data-path=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"path") : depth0), depth0))
    + "\"><dt>"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"label") : depth0), depth0))
    + "</dt><dd>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"href") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0)})) != null ? stack1 : "")
    + "</dd></div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<a href=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"href") : depth0), depth0))
    + "\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"text") : depth0), depth0))
    + "</a>";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"text") : depth0), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop})) != null ? stack1 : "");
}},
"disclosure": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<tbody>\n<tr>\n<th colspan=\"4\" scope=\"rowgroup\" id=\"disclosure-1\">第二十条第（一）项</th>\n</tr>\n<tr>\n<td class=\"corner\">信息内容</td>\n<th scope=\"col\" id=\"disclosure-2\" headers=\"disclosure-1\">本年制发件数</th>\n<th scope=\"col\" id=\"disclosure-3\" headers=\"disclosure-1\">本年废止件数</th>\n<th scope=\"col\" id=\"disclosure-4\" headers=\"disclosure-1\">现行有效件数</th>\n</tr>\n<tr>\n<th scope=\"row\" id=\"disclosure-5\" headers=\"disclosure-1\">规章</th>\n<td headers=\"disclosure-1 disclosure-5 disclosure-2\" data-path=\"/disclosure/documents/rules/made\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"documents_rules_made") : depth0), depth0))
    + "</td>\n<td headers=\"disclosure-1 disclosure-5 disclosure-3\" data-path=\"/disclosure/documents/rules/repealed\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"documents_rules_repealed") : depth0), depth0))
    + "</td>\n<td headers=\"disclosure-1 disclosure-5 disclosure-4\" data-path=\"/disclosure/documents/rules/valid\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"documents_rules_valid") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th scope=\"row\" id=\"disclosure-6\" headers=\"disclosure-1\">行政规范性文件</th>\n<td headers=\"disclosure-1 disclosure-6 disclosure-2\" data-path=\"/disclosure/documents/normativeDocuments/made\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"documents_normativeDocuments_made") : depth0), depth0))
    + "</td>\n<td headers=\"disclosure-1 disclosure-6 disclosure-3\" data-path=\"/disclosure/documents/normativeDocuments/repealed\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"documents_normativeDocuments_repealed") : depth0), depth0))
    + "</td>\n<td headers=\"disclosure-1 disclosure-6 disclosure-4\" data-path=\"/disclosure/documents/normativeDocuments/valid\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"documents_normativeDocuments_valid") : depth0), depth0))
    + "</td>\n</tr>\n</tbody>\n<tbody>\n<tr>\n<th colspan=\"4\" scope=\"rowgroup\" id=\"disclosure-7\">第二十条第（五）项</th>\n</tr>\n<tr>\n<td class=\"corner\">信息内容</td>\n<th colspan=\"3\" scope=\"col\" id=\"disclosure-8\" headers=\"disclosure-7\">本年处理决定数量</th>\n</tr>\n<tr>\n<th scope=\"row\" id=\"disclosure-9\" headers=\"disclosure-7\">行政许可</th>\n<td colspan=\"3\" headers=\"disclosure-7 disclosure-9 disclosure-8\" data-path=\"/disclosure/licensing/permits/decisions\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"licensing_permits_decisions") : depth0), depth0))
    + "</td>\n</tr>\n</tbody>\n<tbody>\n<tr>\n<th colspan=\"4\" scope=\"rowgroup\" id=\"disclosure-10\">第二十条第（六）项</th>\n</tr>\n<tr>\n<td class=\"corner\">信息内容</td>\n<th colspan=\"3\" scope=\"col\" id=\"disclosure-11\" headers=\"disclosure-10\">本年处理决定数量</th>\n</tr>\n<tr>\n<th scope=\"row\" id=\"disclosure-12\" headers=\"disclosure-10\">行政处罚</th>\n<td colspan=\"3\" headers=\"disclosure-10 disclosure-12 disclosure-11\" data-path=\"/disclosure/enforcement/penalties/decisions\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"enforcement_penalties_decisions") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th scope=\"row\" id=\"disclosure-13\" headers=\"disclosure-10\">行政强制</th>\n<td colspan=\"3\" headers=\"disclosure-10 disclosure-13 disclosure-11\" data-path=\"/disclosure/enforcement/coercion/decisions\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"enforcement_coercion_decisions") : depth0), depth0))
    + "</td>\n</tr>\n</tbody>\n<tbody>\n<tr>\n<th colspan=\"4\" scope=\"rowgroup\" id=\"disclosure-14\">第二十条第（八）项</th>\n</tr>\n<tr>\n<td class=\"corner\">信息内容</td>\n<th colspan=\"3\" scope=\"col\" id=\"disclosure-15\" headers=\"disclosure-14\">本年收费金额（单位：万元）</th>\n</tr>\n<tr>\n<th scope=\"row\" id=\"disclosure-16\" headers=\"disclosure-14\">行政事业性收费</th>\n<td colspan=\"3\" headers=\"disclosure-14 disclosure-16 disclosure-15\" data-path=\"/disclosure/charges/administrativeFees/amount\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"charges_administrativeFees_amount") : depth0), depth0))
    + "</td>\n</tr>\n</tbody>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<section id=\"disclosure\" aria-labelledby=\"disclosure-heading\">\n<h2 id=\"disclosure-heading\">二、主动公开政府信息情况</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"blocks") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"facts"),(depth0 != null ? lookupProperty(depth0,"facts") : depth0),{"name":"facts","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"disclosure-heading\">\n<table class=\"statutory\">\n<caption>二、主动公开政府信息情况</caption>\n"
    + ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"cells") : depth0),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</table>\n</div>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"notes") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"explanations") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"remarks") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"usePartial":true},
"disputes": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<thead>\n<tr>\n<th colspan=\"5\" scope=\"col\" id=\"disputes-1\">行政复议</th>\n<th colspan=\"10\" scope=\"col\" id=\"disputes-7\">行政诉讼</th>\n</tr>\n<tr>\n<th rowspan=\"2\" scope=\"col\" id=\"disputes-2\" headers=\"disputes-1\">结果维持</th>\n<th rowspan=\"2\" scope=\"col\" id=\"disputes-3\" headers=\"disputes-1\">结果纠正</th>\n<th rowspan=\"2\" scope=\"col\" id=\"disputes-4\" headers=\"disputes-1\">其他结果</th>\n<th rowspan=\"2\" scope=\"col\" id=\"disputes-5\" headers=\"disputes-1\">尚未审结</th>\n<th rowspan=\"2\" scope=\"col\" id=\"disputes-6\" headers=\"disputes-1\">总计</th>\n<th colspan=\"5\" scope=\"col\" id=\"disputes-8\" headers=\"disputes-7\">未经复议直接起诉</th>\n<th colspan=\"5\" scope=\"col\" id=\"disputes-14\" headers=\"disputes-7\">复议后起诉</th>\n</tr>\n<tr>\n<th scope=\"col\" id=\"disputes-9\" headers=\"disputes-7 disputes-8\">结果维持</th>\n<th scope=\"col\" id=\"disputes-10\" headers=\"disputes-7 disputes-8\">结果纠正</th>\n<th scope=\"col\" id=\"disputes-11\" headers=\"disputes-7 disputes-8\">其他结果</th>\n<th scope=\"col\" id=\"disputes-12\" headers=\"disputes-7 disputes-8\">尚未审结</th>\n<th scope=\"col\" id=\"disputes-13\" headers=\"disputes-7 disputes-8\">总计</th>\n<th scope=\"col\" id=\"disputes-15\" headers=\"disputes-7 disputes-14\">结果维持</th>\n<th scope=\"col\" id=\"disputes-16\" headers=\"disputes-7 disputes-14\">结果纠正</th>\n<th scope=\"col\" id=\"disputes-17\" headers=\"disputes-7 disputes-14\">其他结果</th>\n<th scope=\"col\" id=\"disputes-18\" headers=\"disputes-7 disputes-14\">尚未审结</th>\n<th scope=\"col\" id=\"disputes-19\" headers=\"disputes-7 disputes-14\">总计</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td headers=\"disputes-1 disputes-2\" data-path=\"/disputes/review/upheld\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"review_upheld") : depth0), depth0))
    + "</td>\n<td headers=\"disputes-1 disputes-3\" data-path=\"/disputes/review/corrected\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"review_corrected") : depth0), depth0))
    + "</td>\n<td headers=\"disputes-1 disputes-4\" data-path=\"/disputes/review/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"review_other") : depth0), depth0))
    + "</td>\n<td headers=\"disputes-1 disputes-5\" data-path=\"/disputes/review/pending\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"review_pending") : depth0), depth0))
    + "</td>\n<td headers=\"disputes-1 disputes-6\" data-path=\"/disputes/review/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"review_total") : depth0), depth0))
    + "</td>\n<td headers=\"disputes-7 disputes-8 disputes-9\" data-path=\"/disputes/litigation/direct/upheld\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"litigation_direct_upheld") : depth0), depth0))
    + "</td>\n<td headers=\"disputes-7 disputes-8 disputes-10\" data-path=\"/disputes/litigation/direct/corrected\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"litigation_direct_corrected") : depth0), depth0))
    + "</td>\n<td headers=\"disputes-7 disputes-8 disputes-11\" data-path=\"/disputes/litigation/direct/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"litigation_direct_other") : depth0), depth0))
    + "</td>\n<td headers=\"disputes-7 disputes-8 disputes-12\" data-path=\"/disputes/litigation/direct/pending\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"litigation_direct_pending") : depth0), depth0))
    + "</td>\n<td headers=\"disputes-7 disputes-8 disputes-13\" data-path=\"/disputes/litigation/direct/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"litigation_direct_total") : depth0), depth0))
    + "</td>\n<td headers=\"disputes-7 disputes-14 disputes-15\" data-path=\"/disputes/litigation/afterReview/upheld\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"litigation_afterReview_upheld") : depth0), depth0))
    + "</td>\n<td headers=\"disputes-7 disputes-14 disputes-16\" data-path=\"/disputes/litigation/afterReview/corrected\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"litigation_afterReview_corrected") : depth0), depth0))
    + "</td>\n<td headers=\"disputes-7 disputes-14 disputes-17\" data-path=\"/disputes/litigation/afterReview/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"litigation_afterReview_other") : depth0), depth0))
    + "</td>\n<td headers=\"disputes-7 disputes-14 disputes-18\" data-path=\"/disputes/litigation/afterReview/pending\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"litigation_afterReview_pending") : depth0), depth0))
    + "</td>\n<td headers=\"disputes-7 disputes-14 disputes-19\" data-path=\"/disputes/litigation/afterReview/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"litigation_afterReview_total") : depth0), depth0))
    + "</td>\n</tr>\n</tbody>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<section id=\"disputes\" aria-labelledby=\"disputes-heading\">\n<h2 id=\"disputes-heading\">四、政府信息公开行政复议、行政诉讼情况</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"blocks") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"facts"),(depth0 != null ? lookupProperty(depth0,"facts") : depth0),{"name":"facts","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"disputes-heading\">\n<table class=\"statutory\">\n<caption>四、政府信息公开行政复议、行政诉讼情况</caption>\n"
    + ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"cells") : depth0),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</table>\n</div>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"notes") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"explanations") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"remarks") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"usePartial":true},
"facts": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<dl>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"details"),(depth0 != null ? lookupProperty(depth0,"rows") : depth0),{"name":"details","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dl>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"rows") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop})) != null ? stack1 : "");
},"usePartial":true},
"figure": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<img src=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"src") : depth0), depth0))
    + "\" alt=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"alt") : depth0), depth0))
    + "\">\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "<p>"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"alt") : depth0), depth0))
    + "</p>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "<figcaption>"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"caption") : depth0), depth0))
    + "</figcaption>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "<figure>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"src") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0)})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"caption") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</figure>\n";
}},
"head": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "<p class=\"agency\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"agencyLine") : depth0), depth0))
    + "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<section aria-label=\""
    + container.escapeExpression(container.lambda(((stack1 = (depth0 != null ? lookupProperty(depth0,"catalogue") : depth0)) != null ? lookupProperty(stack1,"label") : stack1), depth0))
    + "\">\n<dl>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"details"),((stack1 = (depth0 != null ? lookupProperty(depth0,"catalogue") : depth0)) != null ? lookupProperty(stack1,"rows") : stack1),{"name":"details","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dl>\n</section>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<details>\n<summary>"
    + container.escapeExpression(container.lambda(((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"label") : stack1), depth0))
    + "</summary>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"facts"),(depth0 != null ? lookupProperty(depth0,"facts") : depth0),{"name":"facts","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "<header>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"agencyLine") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "<h1>"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"title") : depth0), depth0))
    + "</h1>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"catalogue") : depth0)) != null ? lookupProperty(stack1,"rows") : stack1),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"rows") : stack1),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</header>\n";
},"usePartial":true},
"list": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<ol>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"items") : depth0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</ol>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<li>"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"text") : depth0), depth0))
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"more") : depth0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "<br>"
    + container.escapeExpression(container.lambda(depth0, depth0));
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"items") : depth0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</ul>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"ordered") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(3, data, 0)})) != null ? stack1 : "");
}},
"other": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<section id=\"other\" aria-labelledby=\"other-heading\">\n<h2 id=\"other-heading\">六、其他需要报告的事项</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"blocks") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"facts"),(depth0 != null ? lookupProperty(depth0,"facts") : depth0),{"name":"facts","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"notes") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"explanations") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"usePartial":true},
"overview": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<section id=\"overview\" aria-labelledby=\"overview-heading\">\n<h2 id=\"overview-heading\">一、总体情况</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"blocks") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"facts"),(depth0 != null ? lookupProperty(depth0,"facts") : depth0),{"name":"facts","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"notes") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"explanations") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"usePartial":true},
"page": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<meta name=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"name") : depth0), depth0))
    + "\" content=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"content") : depth0), depth0))
    + "\">\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "<link rel=\"alternate\" type=\"application/json\" href=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"jsonUrl") : depth0), depth0))
    + "\">\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<a class=\"skip\" href=\"#ogi-report\">"
    + container.escapeExpression(container.lambda(((stack1 = (depth0 != null ? lookupProperty(depth0,"labels") : depth0)) != null ? lookupProperty(stack1,"skip") : stack1), depth0))
    + "</a>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"language") : depth0), depth0))
    + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"title") : depth0), depth0))
    + "</title>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,(depth0 != null ? lookupProperty(depth0,"metas") : depth0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"jsonUrl") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"structured-data"),depth0,{"name":"structured-data","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<style>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"style"),depth0,{"name":"style","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</style>\n</head>\n<body>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,((stack1 = (depth0 != null ? lookupProperty(depth0,"labels") : depth0)) != null ? lookupProperty(stack1,"skip") : stack1),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "<main>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"article"),depth0,{"name":"article","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</main>\n</body>\n</html>\n";
},"usePartial":true},
"problems": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<section id=\"problems\" aria-labelledby=\"problems-heading\">\n<h2 id=\"problems-heading\">五、存在的主要问题及改进情况</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"blocks") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"facts"),(depth0 != null ? lookupProperty(depth0,"facts") : depth0),{"name":"facts","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"notes") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"explanations") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"usePartial":true},
"requests": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<thead>\n<tr>\n<td colspan=\"3\" rowspan=\"3\" class=\"corner\">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td>\n<th colspan=\"7\" scope=\"col\" id=\"requests-1\">申请人情况</th>\n</tr>\n<tr>\n<th rowspan=\"2\" scope=\"col\" id=\"requests-2\" headers=\"requests-1\">自然人</th>\n<th colspan=\"5\" scope=\"col\" id=\"requests-3\" headers=\"requests-1\">法人或其他组织</th>\n<th rowspan=\"2\" scope=\"col\" id=\"requests-9\" headers=\"requests-1\">总计</th>\n</tr>\n<tr>\n<th scope=\"col\" id=\"requests-4\" headers=\"requests-1 requests-3\">商业企业</th>\n<th scope=\"col\" id=\"requests-5\" headers=\"requests-1 requests-3\">科研机构</th>\n<th scope=\"col\" id=\"requests-6\" headers=\"requests-1 requests-3\">社会公益组织</th>\n<th scope=\"col\" id=\"requests-7\" headers=\"requests-1 requests-3\">法律服务机构</th>\n<th scope=\"col\" id=\"requests-8\" headers=\"requests-1 requests-3\">其他</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<th colspan=\"3\" scope=\"row\" id=\"requests-10\">一、本年新收政府信息公开申请数量</th>\n<td headers=\"requests-10 requests-1 requests-2\" data-path=\"/requests/newlyReceived/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"newlyReceived_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-10 requests-1 requests-3 requests-4\" data-path=\"/requests/newlyReceived/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"newlyReceived_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-10 requests-1 requests-3 requests-5\" data-path=\"/requests/newlyReceived/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"newlyReceived_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-10 requests-1 requests-3 requests-6\" data-path=\"/requests/newlyReceived/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"newlyReceived_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-10 requests-1 requests-3 requests-7\" data-path=\"/requests/newlyReceived/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"newlyReceived_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-10 requests-1 requests-3 requests-8\" data-path=\"/requests/newlyReceived/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"newlyReceived_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-10 requests-1 requests-9\" data-path=\"/requests/newlyReceived/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"newlyReceived_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th colspan=\"3\" scope=\"row\" id=\"requests-11\">二、上年结转政府信息公开申请数量</th>\n<td headers=\"requests-11 requests-1 requests-2\" data-path=\"/requests/carriedIn/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"carriedIn_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-11 requests-1 requests-3 requests-4\" data-path=\"/requests/carriedIn/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"carriedIn_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-11 requests-1 requests-3 requests-5\" data-path=\"/requests/carriedIn/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"carriedIn_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-11 requests-1 requests-3 requests-6\" data-path=\"/requests/carriedIn/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"carriedIn_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-11 requests-1 requests-3 requests-7\" data-path=\"/requests/carriedIn/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"carriedIn_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-11 requests-1 requests-3 requests-8\" data-path=\"/requests/carriedIn/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"carriedIn_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-11 requests-1 requests-9\" data-path=\"/requests/carriedIn/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"carriedIn_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th rowspan=\"22\" scope=\"row\" id=\"requests-12\">三、本年度办理结果</th>\n<th colspan=\"2\" scope=\"row\" id=\"requests-13\" headers=\"requests-12\">（一）予以公开</th>\n<td headers=\"requests-12 requests-13 requests-1 requests-2\" data-path=\"/requests/outcomes/granted/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_granted_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-13 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/granted/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_granted_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-13 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/granted/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_granted_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-13 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/granted/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_granted_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-13 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/granted/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_granted_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-13 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/granted/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_granted_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-13 requests-1 requests-9\" data-path=\"/requests/outcomes/granted/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_granted_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th colspan=\"2\" scope=\"row\" id=\"requests-14\" headers=\"requests-12\">（二）部分公开（区分处理的，只计这一情形，不计其他情形）</th>\n<td headers=\"requests-12 requests-14 requests-1 requests-2\" data-path=\"/requests/outcomes/partial/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_partial_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-14 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/partial/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_partial_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-14 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/partial/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_partial_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-14 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/partial/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_partial_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-14 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/partial/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_partial_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-14 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/partial/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_partial_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-14 requests-1 requests-9\" data-path=\"/requests/outcomes/partial/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_partial_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th rowspan=\"8\" scope=\"row\" id=\"requests-15\" headers=\"requests-12\">（三）不予公开</th>\n<th scope=\"row\" id=\"requests-16\" headers=\"requests-12 requests-15\">1.属于国家秘密</th>\n<td headers=\"requests-12 requests-15 requests-16 requests-1 requests-2\" data-path=\"/requests/outcomes/denied/stateSecret/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_stateSecret_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-16 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/denied/stateSecret/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_stateSecret_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-16 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/denied/stateSecret/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_stateSecret_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-16 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/denied/stateSecret/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_stateSecret_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-16 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/denied/stateSecret/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_stateSecret_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-16 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/denied/stateSecret/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_stateSecret_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-16 requests-1 requests-9\" data-path=\"/requests/outcomes/denied/stateSecret/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_stateSecret_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th scope=\"row\" id=\"requests-17\" headers=\"requests-12 requests-15\">2.其他法律行政法规禁止公开</th>\n<td headers=\"requests-12 requests-15 requests-17 requests-1 requests-2\" data-path=\"/requests/outcomes/denied/prohibitedByLaw/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_prohibitedByLaw_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-17 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/denied/prohibitedByLaw/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_prohibitedByLaw_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-17 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/denied/prohibitedByLaw/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_prohibitedByLaw_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-17 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/denied/prohibitedByLaw/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_prohibitedByLaw_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-17 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/denied/prohibitedByLaw/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_prohibitedByLaw_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-17 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/denied/prohibitedByLaw/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_prohibitedByLaw_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-17 requests-1 requests-9\" data-path=\"/requests/outcomes/denied/prohibitedByLaw/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_prohibitedByLaw_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th scope=\"row\" id=\"requests-18\" headers=\"requests-12 requests-15\">3.危及“三安全一稳定”</th>\n<td headers=\"requests-12 requests-15 requests-18 requests-1 requests-2\" data-path=\"/requests/outcomes/denied/securityAndStability/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_securityAndStability_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-18 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/denied/securityAndStability/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_securityAndStability_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-18 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/denied/securityAndStability/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_securityAndStability_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-18 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/denied/securityAndStability/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_securityAndStability_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-18 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/denied/securityAndStability/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_securityAndStability_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-18 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/denied/securityAndStability/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_securityAndStability_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-18 requests-1 requests-9\" data-path=\"/requests/outcomes/denied/securityAndStability/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_securityAndStability_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th scope=\"row\" id=\"requests-19\" headers=\"requests-12 requests-15\">4.保护第三方合法权益</th>\n<td headers=\"requests-12 requests-15 requests-19 requests-1 requests-2\" data-path=\"/requests/outcomes/denied/thirdPartyRights/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_thirdPartyRights_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-19 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/denied/thirdPartyRights/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_thirdPartyRights_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-19 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/denied/thirdPartyRights/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_thirdPartyRights_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-19 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/denied/thirdPartyRights/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_thirdPartyRights_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-19 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/denied/thirdPartyRights/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_thirdPartyRights_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-19 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/denied/thirdPartyRights/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_thirdPartyRights_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-19 requests-1 requests-9\" data-path=\"/requests/outcomes/denied/thirdPartyRights/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_thirdPartyRights_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th scope=\"row\" id=\"requests-20\" headers=\"requests-12 requests-15\">5.属于三类内部事务信息</th>\n<td headers=\"requests-12 requests-15 requests-20 requests-1 requests-2\" data-path=\"/requests/outcomes/denied/internalAffairs/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_internalAffairs_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-20 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/denied/internalAffairs/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_internalAffairs_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-20 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/denied/internalAffairs/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_internalAffairs_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-20 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/denied/internalAffairs/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_internalAffairs_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-20 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/denied/internalAffairs/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_internalAffairs_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-20 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/denied/internalAffairs/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_internalAffairs_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-20 requests-1 requests-9\" data-path=\"/requests/outcomes/denied/internalAffairs/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_internalAffairs_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th scope=\"row\" id=\"requests-21\" headers=\"requests-12 requests-15\">6.属于四类过程性信息</th>\n<td headers=\"requests-12 requests-15 requests-21 requests-1 requests-2\" data-path=\"/requests/outcomes/denied/processInformation/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_processInformation_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-21 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/denied/processInformation/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_processInformation_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-21 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/denied/processInformation/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_processInformation_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-21 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/denied/processInformation/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_processInformation_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-21 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/denied/processInformation/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_processInformation_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-21 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/denied/processInformation/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_processInformation_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-21 requests-1 requests-9\" data-path=\"/requests/outcomes/denied/processInformation/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_processInformation_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th scope=\"row\" id=\"requests-22\" headers=\"requests-12 requests-15\">7.属于行政执法案卷</th>\n<td headers=\"requests-12 requests-15 requests-22 requests-1 requests-2\" data-path=\"/requests/outcomes/denied/enforcementFiles/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_enforcementFiles_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-22 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/denied/enforcementFiles/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_enforcementFiles_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-22 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/denied/enforcementFiles/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_enforcementFiles_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-22 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/denied/enforcementFiles/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_enforcementFiles_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-22 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/denied/enforcementFiles/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_enforcementFiles_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-22 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/denied/enforcementFiles/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_enforcementFiles_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-22 requests-1 requests-9\" data-path=\"/requests/outcomes/denied/enforcementFiles/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_enforcementFiles_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th scope=\"row\" id=\"requests-23\" headers=\"requests-12 requests-15\">8.属于行政查询事项</th>\n<td headers=\"requests-12 requests-15 requests-23 requests-1 requests-2\" data-path=\"/requests/outcomes/denied/inquiryMatters/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_inquiryMatters_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-23 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/denied/inquiryMatters/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_inquiryMatters_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-23 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/denied/inquiryMatters/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_inquiryMatters_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-23 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/denied/inquiryMatters/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_inquiryMatters_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-23 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/denied/inquiryMatters/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_inquiryMatters_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-23 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/denied/inquiryMatters/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_inquiryMatters_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-15 requests-23 requests-1 requests-9\" data-path=\"/requests/outcomes/denied/inquiryMatters/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_denied_inquiryMatters_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th rowspan=\"3\" scope=\"row\" id=\"requests-24\" headers=\"requests-12\">（四）无法提供</th>\n<th scope=\"row\" id=\"requests-25\" headers=\"requests-12 requests-24\">1.本机关不掌握相关政府信息</th>\n<td headers=\"requests-12 requests-24 requests-25 requests-1 requests-2\" data-path=\"/requests/outcomes/unable/notHeld/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_notHeld_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-24 requests-25 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/unable/notHeld/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_notHeld_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-24 requests-25 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/unable/notHeld/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_notHeld_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-24 requests-25 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/unable/notHeld/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_notHeld_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-24 requests-25 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/unable/notHeld/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_notHeld_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-24 requests-25 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/unable/notHeld/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_notHeld_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-24 requests-25 requests-1 requests-9\" data-path=\"/requests/outcomes/unable/notHeld/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_notHeld_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th scope=\"row\" id=\"requests-26\" headers=\"requests-12 requests-24\">2.没有现成信息需要另行制作</th>\n<td headers=\"requests-12 requests-24 requests-26 requests-1 requests-2\" data-path=\"/requests/outcomes/unable/needsCreation/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_needsCreation_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-24 requests-26 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/unable/needsCreation/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_needsCreation_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-24 requests-26 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/unable/needsCreation/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_needsCreation_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-24 requests-26 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/unable/needsCreation/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_needsCreation_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-24 requests-26 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/unable/needsCreation/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_needsCreation_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-24 requests-26 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/unable/needsCreation/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_needsCreation_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-24 requests-26 requests-1 requests-9\" data-path=\"/requests/outcomes/unable/needsCreation/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_needsCreation_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th scope=\"row\" id=\"requests-27\" headers=\"requests-12 requests-24\">3.补正后申请内容仍不明确</th>\n<td headers=\"requests-12 requests-24 requests-27 requests-1 requests-2\" data-path=\"/requests/outcomes/unable/stillUnclear/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_stillUnclear_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-24 requests-27 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/unable/stillUnclear/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_stillUnclear_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-24 requests-27 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/unable/stillUnclear/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_stillUnclear_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-24 requests-27 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/unable/stillUnclear/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_stillUnclear_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-24 requests-27 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/unable/stillUnclear/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_stillUnclear_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-24 requests-27 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/unable/stillUnclear/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_stillUnclear_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-24 requests-27 requests-1 requests-9\" data-path=\"/requests/outcomes/unable/stillUnclear/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_unable_stillUnclear_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th rowspan=\"5\" scope=\"row\" id=\"requests-28\" headers=\"requests-12\">（五）不予处理</th>\n<th scope=\"row\" id=\"requests-29\" headers=\"requests-12 requests-28\">1.信访举报投诉类申请</th>\n<td headers=\"requests-12 requests-28 requests-29 requests-1 requests-2\" data-path=\"/requests/outcomes/notProcessed/petition/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_petition_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-29 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/notProcessed/petition/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_petition_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-29 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/notProcessed/petition/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_petition_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-29 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/notProcessed/petition/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_petition_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-29 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/notProcessed/petition/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_petition_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-29 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/notProcessed/petition/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_petition_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-29 requests-1 requests-9\" data-path=\"/requests/outcomes/notProcessed/petition/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_petition_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th scope=\"row\" id=\"requests-30\" headers=\"requests-12 requests-28\">2.重复申请</th>\n<td headers=\"requests-12 requests-28 requests-30 requests-1 requests-2\" data-path=\"/requests/outcomes/notProcessed/repeated/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_repeated_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-30 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/notProcessed/repeated/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_repeated_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-30 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/notProcessed/repeated/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_repeated_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-30 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/notProcessed/repeated/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_repeated_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-30 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/notProcessed/repeated/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_repeated_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-30 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/notProcessed/repeated/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_repeated_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-30 requests-1 requests-9\" data-path=\"/requests/outcomes/notProcessed/repeated/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_repeated_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th scope=\"row\" id=\"requests-31\" headers=\"requests-12 requests-28\">3.要求提供公开出版物</th>\n<td headers=\"requests-12 requests-28 requests-31 requests-1 requests-2\" data-path=\"/requests/outcomes/notProcessed/publication/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_publication_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-31 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/notProcessed/publication/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_publication_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-31 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/notProcessed/publication/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_publication_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-31 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/notProcessed/publication/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_publication_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-31 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/notProcessed/publication/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_publication_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-31 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/notProcessed/publication/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_publication_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-31 requests-1 requests-9\" data-path=\"/requests/outcomes/notProcessed/publication/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_publication_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th scope=\"row\" id=\"requests-32\" headers=\"requests-12 requests-28\">4.无正当理由大量反复申请</th>\n<td headers=\"requests-12 requests-28 requests-32 requests-1 requests-2\" data-path=\"/requests/outcomes/notProcessed/abusive/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_abusive_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-32 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/notProcessed/abusive/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_abusive_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-32 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/notProcessed/abusive/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_abusive_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-32 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/notProcessed/abusive/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_abusive_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-32 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/notProcessed/abusive/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_abusive_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-32 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/notProcessed/abusive/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_abusive_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-32 requests-1 requests-9\" data-path=\"/requests/outcomes/notProcessed/abusive/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_abusive_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th scope=\"row\" id=\"requests-33\" headers=\"requests-12 requests-28\">5.要求行政机关确认或重新出具已获取信息</th>\n<td headers=\"requests-12 requests-28 requests-33 requests-1 requests-2\" data-path=\"/requests/outcomes/notProcessed/reissue/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_reissue_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-33 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/notProcessed/reissue/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_reissue_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-33 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/notProcessed/reissue/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_reissue_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-33 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/notProcessed/reissue/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_reissue_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-33 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/notProcessed/reissue/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_reissue_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-33 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/notProcessed/reissue/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_reissue_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-28 requests-33 requests-1 requests-9\" data-path=\"/requests/outcomes/notProcessed/reissue/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_notProcessed_reissue_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th rowspan=\"3\" scope=\"row\" id=\"requests-34\" headers=\"requests-12\">（六）其他处理</th>\n<th scope=\"row\" id=\"requests-35\" headers=\"requests-12 requests-34\">1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请</th>\n<td headers=\"requests-12 requests-34 requests-35 requests-1 requests-2\" data-path=\"/requests/outcomes/other/notCorrected/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_notCorrected_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-34 requests-35 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/other/notCorrected/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_notCorrected_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-34 requests-35 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/other/notCorrected/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_notCorrected_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-34 requests-35 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/other/notCorrected/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_notCorrected_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-34 requests-35 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/other/notCorrected/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_notCorrected_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-34 requests-35 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/other/notCorrected/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_notCorrected_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-34 requests-35 requests-1 requests-9\" data-path=\"/requests/outcomes/other/notCorrected/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_notCorrected_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th scope=\"row\" id=\"requests-36\" headers=\"requests-12 requests-34\">2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请</th>\n<td headers=\"requests-12 requests-34 requests-36 requests-1 requests-2\" data-path=\"/requests/outcomes/other/feeUnpaid/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_feeUnpaid_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-34 requests-36 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/other/feeUnpaid/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_feeUnpaid_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-34 requests-36 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/other/feeUnpaid/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_feeUnpaid_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-34 requests-36 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/other/feeUnpaid/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_feeUnpaid_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-34 requests-36 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/other/feeUnpaid/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_feeUnpaid_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-34 requests-36 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/other/feeUnpaid/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_feeUnpaid_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-34 requests-36 requests-1 requests-9\" data-path=\"/requests/outcomes/other/feeUnpaid/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_feeUnpaid_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th scope=\"row\" id=\"requests-37\" headers=\"requests-12 requests-34\">3.其他</th>\n<td headers=\"requests-12 requests-34 requests-37 requests-1 requests-2\" data-path=\"/requests/outcomes/other/other/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_other_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-34 requests-37 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/other/other/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_other_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-34 requests-37 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/other/other/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_other_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-34 requests-37 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/other/other/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_other_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-34 requests-37 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/other/other/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_other_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-34 requests-37 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/other/other/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_other_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-34 requests-37 requests-1 requests-9\" data-path=\"/requests/outcomes/other/other/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_other_other_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th colspan=\"2\" scope=\"row\" id=\"requests-38\" headers=\"requests-12\">（七）总计</th>\n<td headers=\"requests-12 requests-38 requests-1 requests-2\" data-path=\"/requests/outcomes/total/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_total_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-38 requests-1 requests-3 requests-4\" data-path=\"/requests/outcomes/total/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_total_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-38 requests-1 requests-3 requests-5\" data-path=\"/requests/outcomes/total/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_total_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-38 requests-1 requests-3 requests-6\" data-path=\"/requests/outcomes/total/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_total_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-38 requests-1 requests-3 requests-7\" data-path=\"/requests/outcomes/total/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_total_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-38 requests-1 requests-3 requests-8\" data-path=\"/requests/outcomes/total/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_total_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-12 requests-38 requests-1 requests-9\" data-path=\"/requests/outcomes/total/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"outcomes_total_total") : depth0), depth0))
    + "</td>\n</tr>\n<tr>\n<th colspan=\"3\" scope=\"row\" id=\"requests-39\">四、结转下年度继续办理</th>\n<td headers=\"requests-39 requests-1 requests-2\" data-path=\"/requests/carriedForward/naturalPerson\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"carriedForward_naturalPerson") : depth0), depth0))
    + "</td>\n<td headers=\"requests-39 requests-1 requests-3 requests-4\" data-path=\"/requests/carriedForward/legalPerson/business\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"carriedForward_legalPerson_business") : depth0), depth0))
    + "</td>\n<td headers=\"requests-39 requests-1 requests-3 requests-5\" data-path=\"/requests/carriedForward/legalPerson/research\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"carriedForward_legalPerson_research") : depth0), depth0))
    + "</td>\n<td headers=\"requests-39 requests-1 requests-3 requests-6\" data-path=\"/requests/carriedForward/legalPerson/welfare\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"carriedForward_legalPerson_welfare") : depth0), depth0))
    + "</td>\n<td headers=\"requests-39 requests-1 requests-3 requests-7\" data-path=\"/requests/carriedForward/legalPerson/legalService\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"carriedForward_legalPerson_legalService") : depth0), depth0))
    + "</td>\n<td headers=\"requests-39 requests-1 requests-3 requests-8\" data-path=\"/requests/carriedForward/legalPerson/other\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"carriedForward_legalPerson_other") : depth0), depth0))
    + "</td>\n<td headers=\"requests-39 requests-1 requests-9\" data-path=\"/requests/carriedForward/total\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"carriedForward_total") : depth0), depth0))
    + "</td>\n</tr>\n</tbody>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<section id=\"requests\" aria-labelledby=\"requests-heading\">\n<h2 id=\"requests-heading\">三、收到和处理政府信息公开申请情况</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"blocks") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"facts"),(depth0 != null ? lookupProperty(depth0,"facts") : depth0),{"name":"facts","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"requests-heading\">\n<table class=\"statutory\">\n<caption>三、收到和处理政府信息公开申请情况</caption>\n"
    + ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"cells") : depth0),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</table>\n</div>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"notes") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"explanations") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"remarks") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"usePartial":true},
"sections": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"overview"),((stack1 = (depth0 != null ? lookupProperty(depth0,"sections") : depth0)) != null ? lookupProperty(stack1,"overview") : stack1),{"name":"overview","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"disclosure"),((stack1 = (depth0 != null ? lookupProperty(depth0,"sections") : depth0)) != null ? lookupProperty(stack1,"disclosure") : stack1),{"name":"disclosure","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"requests"),((stack1 = (depth0 != null ? lookupProperty(depth0,"sections") : depth0)) != null ? lookupProperty(stack1,"requests") : stack1),{"name":"requests","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"disputes"),((stack1 = (depth0 != null ? lookupProperty(depth0,"sections") : depth0)) != null ? lookupProperty(stack1,"disputes") : stack1),{"name":"disputes","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"problems"),((stack1 = (depth0 != null ? lookupProperty(depth0,"sections") : depth0)) != null ? lookupProperty(stack1,"problems") : stack1),{"name":"problems","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"other"),((stack1 = (depth0 != null ? lookupProperty(depth0,"sections") : depth0)) != null ? lookupProperty(stack1,"other") : stack1),{"name":"other","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true},
"simple-table": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "<caption>"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"caption") : depth0), depth0))
    + "</caption>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "<th scope=\"col\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"isNumber") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"text") : depth0), depth0))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"more") : depth0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</th>";
},"2":function(container,depth0,helpers,partials,data) {
    return " class=\"number\"";
},"3":function(container,depth0,helpers,partials,data) {
    return "<br>"
    + container.escapeExpression(container.lambda(depth0, depth0));
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<tr>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</tr>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "<td"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"isNumber") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"text") : depth0), depth0))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"more") : depth0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</td>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"label") : depth0), depth0))
    + "\">\n<table class=\"simple\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"caption") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "<thead>\n<tr>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"header") : depth0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</tr>\n</thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"rows") : depth0),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n";
}},
"structured-data": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\"datePublished\": \""
    + container.escapeExpression(container.lambda(((stack1 = (depth0 != null ? lookupProperty(depth0,"jsonLd") : depth0)) != null ? lookupProperty(stack1,"published") : stack1), depth0))
    + "\",\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\"temporalCoverage\": \""
    + container.escapeExpression(container.lambda(((stack1 = (depth0 != null ? lookupProperty(depth0,"jsonLd") : depth0)) != null ? lookupProperty(stack1,"period") : stack1), depth0))
    + "\",\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\"identifier\": \""
    + container.escapeExpression(container.lambda(((stack1 = (depth0 != null ? lookupProperty(depth0,"jsonLd") : depth0)) != null ? lookupProperty(stack1,"indexNumber") : stack1), depth0))
    + "\",\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\"reportNumber\": \""
    + container.escapeExpression(container.lambda(((stack1 = (depth0 != null ? lookupProperty(depth0,"jsonLd") : depth0)) != null ? lookupProperty(stack1,"documentNumber") : stack1), depth0))
    + "\",\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\"keywords\": \""
    + container.escapeExpression(container.lambda(((stack1 = (depth0 != null ? lookupProperty(depth0,"jsonLd") : depth0)) != null ? lookupProperty(stack1,"keywords") : stack1), depth0))
    + "\",\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\"url\": \""
    + container.escapeExpression(container.lambda(((stack1 = (depth0 != null ? lookupProperty(depth0,"jsonLd") : depth0)) != null ? lookupProperty(stack1,"url") : stack1), depth0))
    + "\",\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\"encoding\": {\n\"@type\": \"MediaObject\",\n\"encodingFormat\": \"application/json\",\n\"contentUrl\": \""
    + container.escapeExpression(container.lambda(((stack1 = (depth0 != null ? lookupProperty(depth0,"jsonLd") : depth0)) != null ? lookupProperty(stack1,"jsonUrl") : stack1), depth0))
    + "\"\n},\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\"identifier\": \""
    + container.escapeExpression(container.lambda(((stack1 = (depth0 != null ? lookupProperty(depth0,"jsonLd") : depth0)) != null ? lookupProperty(stack1,"publisherId") : stack1), depth0))
    + "\",\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\u003Cscript type=\"application/ld+json\">\n{\n\"@context\": \"https://schema.org\",\n\"@type\": \"Report\",\n\"name\": \""
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"jsonLd") : depth0)) != null ? lookupProperty(stack1,"name") : stack1), depth0))
    + "\",\n\"inLanguage\": \""
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"jsonLd") : depth0)) != null ? lookupProperty(stack1,"language") : stack1), depth0))
    + "\",\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,((stack1 = (depth0 != null ? lookupProperty(depth0,"jsonLd") : depth0)) != null ? lookupProperty(stack1,"published") : stack1),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,((stack1 = (depth0 != null ? lookupProperty(depth0,"jsonLd") : depth0)) != null ? lookupProperty(stack1,"period") : stack1),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,((stack1 = (depth0 != null ? lookupProperty(depth0,"jsonLd") : depth0)) != null ? lookupProperty(stack1,"indexNumber") : stack1),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,((stack1 = (depth0 != null ? lookupProperty(depth0,"jsonLd") : depth0)) != null ? lookupProperty(stack1,"documentNumber") : stack1),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,((stack1 = (depth0 != null ? lookupProperty(depth0,"jsonLd") : depth0)) != null ? lookupProperty(stack1,"keywords") : stack1),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,((stack1 = (depth0 != null ? lookupProperty(depth0,"jsonLd") : depth0)) != null ? lookupProperty(stack1,"url") : stack1),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,((stack1 = (depth0 != null ? lookupProperty(depth0,"jsonLd") : depth0)) != null ? lookupProperty(stack1,"jsonUrl") : stack1),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "\"publisher\": {\n\"@type\": \"GovernmentOrganization\",\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,((stack1 = (depth0 != null ? lookupProperty(depth0,"jsonLd") : depth0)) != null ? lookupProperty(stack1,"publisherId") : stack1),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "\"name\": \""
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"jsonLd") : depth0)) != null ? lookupProperty(stack1,"publisher") : stack1), depth0))
    + "\"\n}\n}\n\u003C/script>\n";
}},
"style": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return ":root {\n  color-scheme: light dark;\n  --paper: #fff;\n  --text: #1c1c1c;\n  --muted: #595959;\n  --rule: #8c8c8c;\n  --shade: #f2f4f7;\n  --link: #0b4f9e;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #16181c;\n    --text: #e8e8e8;\n    --muted: #b0b4ba;\n    --rule: #7d838c;\n    --shade: #22262d;\n    --link: #8ec2ff;\n  }\n}\nbody {\n  margin: 0;\n  background: var(--paper);\n  color: var(--text);\n}\n.skip {\n  position: absolute;\n  left: -100vw;\n}\n.skip:focus {\n  left: 1rem;\n  top: 1rem;\n  padding: 0.5rem 1rem;\n  background: var(--paper);\n}\n.ogi-report {\n  box-sizing: border-box;\n  max-width: 62rem;\n  margin: 0 auto;\n  padding: 1.5rem 1rem 3rem;\n  font:\n    1.0625rem / 1.8 -apple-system,\n    \"PingFang SC\",\n    \"Microsoft YaHei\",\n    \"Noto Sans CJK SC\",\n    \"Source Han Sans SC\",\n    sans-serif;\n  overflow-wrap: anywhere;\n}\n.ogi-report a,\n.skip {\n  color: var(--link);\n}\n.ogi-report :focus-visible,\n.skip:focus-visible {\n  outline: 3px solid var(--link);\n  outline-offset: 2px;\n}\n.ogi-report h1,\n.ogi-report .agency {\n  text-align: center;\n  text-wrap: balance;\n}\n.ogi-report .agency {\n  margin: 0;\n  font-size: 1.25rem;\n}\n.ogi-report h1 {\n  margin: 0.5rem 0 1.5rem;\n  font-size: 1.75rem;\n  line-height: 1.4;\n}\n.ogi-report h2 {\n  margin: 2.5rem 0 1rem;\n  font-size: 1.375rem;\n  line-height: 1.5;\n}\n.ogi-report h3 {\n  margin: 1.75rem 0 0.5rem;\n  font-size: 1.1875rem;\n}\n.ogi-report h4,\n.ogi-report h5 {\n  margin: 1.25rem 0 0.25rem;\n  font-size: 1.0625rem;\n}\n.ogi-report h5 {\n  font-weight: normal;\n}\n.ogi-report p {\n  margin: 0 0 0.75rem;\n  text-align: justify;\n}\n.ogi-report figure p {\n  text-align: center;\n}\n.ogi-report section > p,\n.ogi-report .lead > p {\n  text-indent: 2em;\n}\n.ogi-report ul,\n.ogi-report ol {\n  margin: 0 0 0.75rem;\n  padding-left: 3em;\n}\n.ogi-report dl {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));\n  gap: 0 2rem;\n  margin: 0 0 1.5rem;\n  padding: 0.75rem 0;\n  border-top: 1px solid var(--rule);\n  border-bottom: 1px solid var(--rule);\n  font-size: 0.9375rem;\n}\n.ogi-report dl > div {\n  display: grid;\n  grid-template-columns: 9em 1fr;\n}\n.ogi-report dt {\n  color: var(--muted);\n}\n.ogi-report dd {\n  margin: 0;\n}\n.ogi-report details {\n  margin: 0 0 1.5rem;\n  font-size: 0.9375rem;\n}\n.ogi-report summary {\n  width: fit-content;\n  color: var(--muted);\n  cursor: pointer;\n}\n.ogi-report details dl {\n  margin-top: 0.5rem;\n}\n.ogi-report address {\n  margin-top: 2.5rem;\n  font-style: normal;\n}\n.ogi-report .table-scroll {\n  margin: 1rem 0;\n  overflow-x: auto;\n}\n.ogi-report table {\n  width: 100%;\n  border-collapse: collapse;\n  font-size: 0.9375rem;\n  line-height: 1.5;\n}\n.ogi-report .simple caption,\n.ogi-report .placed caption {\n  padding-bottom: 0.5rem;\n}\n/* Said elsewhere on the page: the caption by the heading of the section. A mark is data for whom reads the page back. */\n.ogi-report .mark,\n.ogi-report .statutory:not(.placed) caption {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n.ogi-report th,\n.ogi-report td {\n  box-sizing: border-box;\n  /* Two characters a line, as the form prints narrow columns. */\n  min-width: 3.25em;\n  padding: 0.375rem 0.5rem;\n  border: 1px solid var(--rule);\n  text-align: center;\n}\n.ogi-report th,\n.ogi-report .corner {\n  background: var(--shade);\n  font-weight: normal;\n}\n.ogi-report thead th,\n.ogi-report th[scope=\"col\"] {\n  text-wrap: balance;\n}\n.ogi-report tbody th[scope=\"row\"] {\n  min-width: 8em;\n  text-align: left;\n}\n.ogi-report tbody th[scope=\"row\"][rowspan] {\n  min-width: 4.5em;\n}\n.ogi-report th[scope=\"rowgroup\"] {\n  font-weight: bold;\n}\n.ogi-report .statutory td[data-path] {\n  font-variant-numeric: tabular-nums;\n  overflow-wrap: normal;\n  /* A line may break before the mark of a note, not inside it. */\n  word-break: keep-all;\n}\n.ogi-report .simple td {\n  text-align: left;\n}\n.ogi-report .simple .number {\n  text-align: right;\n  font-variant-numeric: tabular-nums;\n}\n.ogi-report .note {\n  margin-bottom: 0.25rem;\n  font-size: 0.9375rem;\n}\n.ogi-report .note b {\n  font-weight: normal;\n  color: var(--muted);\n}\n.ogi-report figure {\n  margin: 1rem 0;\n  text-align: center;\n}\n.ogi-report img {\n  max-width: 100%;\n  height: auto;\n}\n@media screen and (max-width: 40rem) {\n  .ogi-report tbody th[scope=\"row\"] {\n    min-width: 8.5em;\n    max-width: 9em;\n  }\n  .ogi-report tbody th[scope=\"row\"][rowspan] {\n    width: 4.25em;\n    min-width: 4.25em;\n    max-width: 4.25em;\n    vertical-align: top;\n  }\n  /* Beside the numbers the innermost header of a row stays, and of a wider one as much as lies in that column. */\n  .ogi-report .statutory .corner,\n  .ogi-report .statutory tbody th[scope=\"row\"]:not([rowspan]) {\n    position: sticky;\n    left: 0;\n    z-index: 1;\n    background-clip: padding-box;\n    box-shadow: inset -1px 0 var(--rule);\n  }\n  .ogi-report .statutory tbody th[colspan=\"2\"][scope=\"row\"] {\n    left: -4.25em;\n    max-width: none;\n    padding-left: 4.75em;\n  }\n  .ogi-report .statutory .corner[colspan=\"3\"],\n  .ogi-report .statutory tbody th[colspan=\"3\"][scope=\"row\"] {\n    left: -8.5em;\n    max-width: none;\n    padding-left: 9em;\n  }\n  .ogi-report .statutory thead th[colspan] {\n    text-align: left;\n  }\n}\n\n/* On paper as GB/T 9704 sets an official document: A4, 22 lines of 28 characters. */\n@page {\n  size: A4;\n  margin: 37mm 26mm 35mm 28mm;\n}\n@page :right {\n  @bottom-right {\n    content: \"— \" counter(page) \" —\";\n    padding-right: 14pt;\n    font:\n      14pt SimSun,\n      STSong,\n      \"Noto Serif CJK SC\",\n      serif;\n  }\n}\n@page :left {\n  @bottom-left {\n    content: \"— \" counter(page) \" —\";\n    padding-left: 14pt;\n    font:\n      14pt SimSun,\n      STSong,\n      \"Noto Serif CJK SC\",\n      serif;\n  }\n}\n@media print {\n  :root {\n    color-scheme: light;\n    --paper: #fff;\n    --text: #000;\n    --muted: #000;\n    --rule: #000;\n    --shade: #fff;\n    --link: #000;\n  }\n  .skip,\n  .ogi-report details,\n  .ogi-report .json {\n    display: none;\n  }\n  .ogi-report {\n    max-width: none;\n    padding: 0;\n    font:\n      16pt / 28pt FangSong,\n      FangSong_GB2312,\n      STFangsong,\n      \"FZFangSong-Z02S\",\n      \"Noto Serif CJK SC\",\n      \"Source Han Serif SC\",\n      serif;\n  }\n  .ogi-report a {\n    text-decoration: none;\n  }\n  .ogi-report h1 {\n    margin: 0 0 28pt;\n    font:\n      22pt / 33pt \"FZXiaoBiaoSong-B05S\",\n      FZXBSJW--GB1-0,\n      STZhongsong,\n      SimSun,\n      \"Noto Serif CJK SC\",\n      serif;\n  }\n  .ogi-report .agency {\n    font-size: 16pt;\n  }\n  .ogi-report h2,\n  .ogi-report h3,\n  .ogi-report h4,\n  .ogi-report h5 {\n    margin: 0;\n    text-indent: 2em;\n    break-after: avoid;\n    font: inherit;\n  }\n  .ogi-report h2 {\n    font-family: SimHei, STHeiti, \"Heiti SC\", \"Noto Sans CJK SC\", \"Source Han Sans SC\", sans-serif;\n  }\n  .ogi-report h3 {\n    font-family: KaiTi, KaiTi_GB2312, STKaiti, \"Kaiti SC\", \"AR PL UKai CN\", \"Noto Serif CJK SC\", serif;\n  }\n  .ogi-report p {\n    margin: 0;\n    orphans: 2;\n    widows: 2;\n  }\n  .ogi-report ul,\n  .ogi-report ol {\n    margin: 0;\n  }\n  .ogi-report dl {\n    display: block;\n    margin: 0 0 28pt;\n    font-size: 12pt;\n    line-height: 20pt;\n  }\n  .ogi-report address,\n  .ogi-report dl > div,\n  .ogi-report figure,\n  .ogi-report .simple:not(:has(tbody tr:nth-child(16))) {\n    break-inside: avoid;\n  }\n  .ogi-report section:has(> address) {\n    break-inside: avoid;\n  }\n  .ogi-report .simple caption,\n  .ogi-report .placed caption {\n    break-after: avoid;\n  }\n  .ogi-report .table-scroll {\n    margin: 7pt 0;\n    overflow: visible;\n  }\n  .ogi-report table {\n    font-size: 9pt;\n    line-height: 13pt;\n  }\n  .ogi-report thead {\n    display: table-header-group;\n  }\n  .ogi-report th,\n  .ogi-report td {\n    min-width: 0;\n    padding: 2pt;\n  }\n  /* A row must not be cut. Said of the row itself, it would also hold together all rows that one header spans. */\n  .ogi-report td,\n  .ogi-report th:not([rowspan]),\n  .ogi-report thead tr,\n  .ogi-report thead th {\n    break-inside: avoid;\n  }\n  /* The innermost group of rows stays together; the group around it may be longer than a page. */\n  .ogi-report tbody th[rowspan]:has(+ th:not([rowspan], [colspan])) {\n    break-inside: avoid;\n  }\n  .ogi-report tbody th[scope=\"row\"] {\n    min-width: 0;\n  }\n  .ogi-report tbody th[scope=\"row\"][rowspan] {\n    min-width: 4em;\n  }\n  .ogi-report .note {\n    font-size: 12pt;\n    line-height: 20pt;\n  }\n}\n";
}},
},
text: {
"annotations": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),(depth0 != null ? lookupProperty(depth0,"lines") : depth0),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop})) != null ? stack1 : "");
},"usePartial":true},
"article": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"lines") : depth0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),((stack1 = (depth0 != null ? lookupProperty(depth0,"catalogue") : depth0)) != null ? lookupProperty(stack1,"lines") : stack1),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"lines") : stack1),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"lead") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"sections"),depth0,{"name":"sections","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"notes") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"explanations") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),((stack1 = (depth0 != null ? lookupProperty(depth0,"contact") : depth0)) != null ? lookupProperty(stack1,"lines") : stack1),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true},
"blocks": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),(depth0 != null ? lookupProperty(depth0,"lines") : depth0),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop})) != null ? stack1 : "");
},"usePartial":true},
"disclosure": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),(depth0 != null ? lookupProperty(depth0,"lines") : depth0),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"blocks") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"lines") : stack1),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),(depth0 != null ? lookupProperty(depth0,"tableLines") : depth0),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"notes") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"explanations") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"remarks") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true},
"disputes": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),(depth0 != null ? lookupProperty(depth0,"lines") : depth0),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"blocks") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"lines") : stack1),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),(depth0 != null ? lookupProperty(depth0,"tableLines") : depth0),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"notes") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"explanations") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"remarks") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true},
"lines": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop})) != null ? stack1 : "");
}},
"other": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),(depth0 != null ? lookupProperty(depth0,"lines") : depth0),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"blocks") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"lines") : stack1),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"notes") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"explanations") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true},
"overview": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),(depth0 != null ? lookupProperty(depth0,"lines") : depth0),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"blocks") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"lines") : stack1),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"notes") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"explanations") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true},
"page": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"article"),depth0,{"name":"article","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true},
"problems": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),(depth0 != null ? lookupProperty(depth0,"lines") : depth0),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"blocks") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"lines") : stack1),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"notes") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"explanations") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true},
"requests": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),(depth0 != null ? lookupProperty(depth0,"lines") : depth0),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"blocks") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"lines") : stack1),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),(depth0 != null ? lookupProperty(depth0,"tableLines") : depth0),{"name":"lines","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"notes") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"annotations"),(depth0 != null ? lookupProperty(depth0,"explanations") : depth0),{"name":"annotations","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),(depth0 != null ? lookupProperty(depth0,"remarks") : depth0),{"name":"blocks","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true},
"sections": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"overview"),((stack1 = (depth0 != null ? lookupProperty(depth0,"sections") : depth0)) != null ? lookupProperty(stack1,"overview") : stack1),{"name":"overview","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"disclosure"),((stack1 = (depth0 != null ? lookupProperty(depth0,"sections") : depth0)) != null ? lookupProperty(stack1,"disclosure") : stack1),{"name":"disclosure","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"requests"),((stack1 = (depth0 != null ? lookupProperty(depth0,"sections") : depth0)) != null ? lookupProperty(stack1,"requests") : stack1),{"name":"requests","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"disputes"),((stack1 = (depth0 != null ? lookupProperty(depth0,"sections") : depth0)) != null ? lookupProperty(stack1,"disputes") : stack1),{"name":"disputes","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"problems"),((stack1 = (depth0 != null ? lookupProperty(depth0,"sections") : depth0)) != null ? lookupProperty(stack1,"problems") : stack1),{"name":"problems","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"other"),((stack1 = (depth0 != null ? lookupProperty(depth0,"sections") : depth0)) != null ? lookupProperty(stack1,"other") : stack1),{"name":"other","helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true},
},
}
