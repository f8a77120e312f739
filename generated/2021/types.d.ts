// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 87dc5fa7d7b9b77ba6db7c45cd6e308d913a77b72c66c970a010c87ca1630341) by `ogi-report generate`. Edit the schema instead.

/**
 * 政府信息公开工作年度报告 (Annual report on open government information)
 *
 * The annual report of one administrative organ in the format in force for the report years from 2021 on.
 *
 * Law: 国办公开办函〔2021〕30号
 */
export interface Report {
  /**
   * 模式地址 (Schema)
   *
   * For editors: the schema this file follows.
   */
  $schema?: string
  /**
   * 格式版本 (Edition)
   *
   * The edition of the format.
   */
  edition: "2021"
  /**
   * 报告年度 (Report year)
   *
   * The year the report is about.
   */
  year: number
  /**
   * 标题 (Title)
   *
   * As printed at the head of the report.
   */
  title: Line
  /**
   * 行政机关 (Administrative organ)
   *
   * Who reports.
   */
  agency: Agency
  /**
   * 信息公开目录 (Catalogue entry)
   *
   * How the report is entered in the catalogue.
   *
   * Law: 条例第十二条
   */
  publication?: Publication
  /**
   * 统计期限 (Statistics period)
   *
   * The days the figures cover.
   */
  period?: Period
  /**
   * 联系方式 (Contact)
   *
   * Whom to ask.
   */
  contact?: Contact
  /**
   * 引言 (Lead)
   *
   * The paragraphs before section one.
   */
  lead?: Blocks
  /**
   * 一、总体情况 (I. Overview)
   *
   * How the organ carried out the regulation in five aspects. For governments, oversight includes the results of assessment, public appraisal and accountability.
   *
   * Law: 条例第五十条
   */
  overview: Overview
  /**
   * 二、主动公开政府信息情况 (II. Proactive disclosure)
   *
   * The first table.
   *
   * Law: 条例第二十条、第五十条第（一）项
   */
  disclosure: Disclosure
  /**
   * 三、收到和处理政府信息公开申请情况 (III. Requests received and processed)
   *
   * The second table.
   *
   * Unit: 件 · Law: 条例第五十条第（二）项
   */
  requests: Requests
  /**
   * 四、政府信息公开行政复议、行政诉讼情况 (IV. Administrative review and litigation)
   *
   * The third table.
   *
   * Unit: 件 · Law: 条例第五十条第（三）项 · Adds up: over agencies and years
   */
  disputes: Disputes
  /**
   * 五、存在的主要问题及改进情况 (V. Main problems and improvements)
   *
   * At least one problem and one measure.
   *
   * Law: 条例第五十条第（四）项
   */
  problems: Problems
  /**
   * 六、其他需要报告的事项 (VI. Other matters to report)
   *
   * What else must be reported, the handling fee first of all.
   *
   * Law: 条例第五十条第（五）项；国办函〔2020〕109号
   */
  other: OtherMatters
  /**
   * 注 (Notes)
   *
   * Remarks on single cells.
   *
   * Items: 注 (Note)
   *
   * A remark on one cell, printed under its table and marked at the cell.
   */
  notes?: Note[]
  /**
   * 说明 (Explanations)
   *
   * Lawful exceptions to rules.
   *
   * Items: 说明 (Explanation)
   *
   * Why a figure lawfully departs from a rule; it turns that rule's issue into information.
   */
  explanations?: Explanation[]
}

/**
 * One line of text: a name, a label, a heading.
 */
export type Line = string

/**
 * 行政机关 (Administrative organ)
 *
 * The organ whose work the report describes.
 */
export interface Agency {
  /**
   * 机关名称 (Name)
   *
   * Full name as on the official seal.
   */
  name: Line
  /**
   * 统一社会信用代码 (Unified social credit code)
   *
   * 18 characters; the last is a check digit.
   *
   * Law: GB 32100—2015
   */
  creditCode?: string
  /**
   * 行政区划代码 (Administrative division code)
   *
   * 6 digits; 9 or 12 for townships, subdistricts and villages.
   *
   * Law: GB/T 2260
   */
  divisionCode?: string
  /**
   * 机关类型 (Kind of organ)
   *
   * Decides which rules apply, such as who can make rules (规章).
   */
  kind?: AgencyKind
  /**
   * 行政层级 (Administrative level)
   *
   * The level of government the organ belongs to.
   */
  level?: AgencyLevel
  /**
   * 统计范围 (Scope)
   *
   * Whether the figures are the organ's own or those of the whole area it governs. The two are different reports and are never mixed.
   */
  scope?: AgencyScope
}

/**
 * 机关类型 (Kind of organ)
 *
 * Decides which rules apply, such as who can make rules (规章).
 */
export type AgencyKind = ("government" | "office" | "department" | "agency" | "vertical" | "authorised")

/**
 * 行政层级 (Administrative level)
 *
 * The level of government the organ belongs to.
 */
export type AgencyLevel = ("national" | "provincial" | "prefectural" | "county" | "township")

/**
 * 统计范围 (Scope)
 *
 * Whether the figures are the organ's own or those of the whole area it governs. The two are different reports and are never mixed.
 */
export type AgencyScope = ("own" | "area")

/**
 * 信息公开目录 (Catalogue entry)
 *
 * How the published report is entered in the catalogue of government information.
 *
 * Law: 条例第十二条
 */
export interface Publication {
  /**
   * 索引号 (Index number)
   *
   * Opaque: there is no national form.
   */
  indexNumber?: Line
  /**
   * 主题分类 (Subject)
   *
   * Subject heading of the local catalogue.
   */
  subject?: Line
  /**
   * 发布机构 (Publisher)
   *
   * The organ that publishes the report.
   */
  publisher?: Line
  /**
   * 发文日期 (Date of issue)
   *
   * The day the report was published.
   */
  date?: CalendarDate
  /**
   * 文号 (Document number)
   *
   * With the year in hexagonal brackets 〔〕.
   */
  documentNumber?: Line
  /**
   * 关键词 (Keywords)
   *
   * Keywords of the catalogue.
   *
   * Items: One line of text: a name, a label, a heading.
   */
  keywords?: Line[]
  /**
   * 网址 (Address)
   *
   * Where the report stands.
   */
  url?: string
}

/**
 * A day as YYYY-MM-DD. That the day exists (no 30 February) is a rule, not a matter of shape.
 */
export type CalendarDate = string

/**
 * 统计期限 (Statistics period)
 *
 * The days the figures cover: 1 January to 31 December of the report year.
 */
export interface Period {
  /**
   * 起始日期 (From)
   *
   * First day.
   */
  from: CalendarDate
  /**
   * 截止日期 (To)
   *
   * Last day.
   */
  to: CalendarDate
}

/**
 * 联系方式 (Contact)
 *
 * Whom a reader of the report can ask.
 */
export interface Contact {
  /**
   * 联系部门 (Department)
   *
   * The office in charge of disclosure.
   */
  department?: Line
  /**
   * 地址 (Address)
   *
   * Postal address of the office.
   */
  address?: Line
  /**
   * 邮政编码 (Postcode)
   *
   * Six digits.
   */
  postcode?: string
  /**
   * 电话 (Telephone)
   *
   * An office telephone, not a person's.
   */
  phone?: Line
  /**
   * 传真 (Fax)
   *
   * An office fax number.
   */
  fax?: Line
  /**
   * 电子邮箱 (Email)
   *
   * An office mailbox, not a person's.
   */
  email?: string
}

/**
 * 正文 (Text)
 *
 * Prose: headings, paragraphs, lists, tables and figures in reading order.
 *
 * Items: One block of prose, told apart by its `type`.
 */
export type Blocks = Block[]

/**
 * One block of prose, told apart by its `type`.
 */
export type Block = (Paragraph | Heading | List | SimpleTable | Figure)

/**
 * 段落 (Paragraph)
 *
 * A paragraph of text.
 */
export interface Paragraph {
  type: "paragraph"
  /**
   * 段落正文 (Text of the paragraph)
   *
   * The words of the paragraph.
   */
  text: Passage
  /**
   * 陈述事项 (What it states)
   *
   * What required statement the paragraph makes in the organ's own words, so that it is not printed a second time from the data.
   */
  states?: Statement
}

/**
 * A passage of running text.
 */
export type Passage = string

/**
 * 陈述事项 (What it states)
 *
 * What required statement the paragraph makes in the organ's own words, so that it is not printed a second time from the data.
 */
export type Statement = "handlingFee"

/**
 * 标题 (Heading)
 *
 * A heading inside a section. It is numbered when printed, by its level.
 */
export interface Heading {
  type: "heading"
  /**
   * 标题级别 (Level)
   *
   * 2 to 4; level 1 is the heading of a statutory section.
   */
  level: HeadingLevel
  /**
   * 标题文字 (Text of the heading)
   *
   * Without its number.
   */
  text: Line
  /**
   * 标题序号 (Number)
   *
   * The number as the organ printed it, where it differs from counting; an empty string for a heading without one.
   */
  number?: string
  /**
   * 工作方面 (Aspect of the work)
   *
   * Which of the five aspects of section one the text under this heading reports.
   *
   * Law: 国办公开办函〔2021〕30号
   */
  aspect?: Aspect
}

/**
 * 标题级别 (Level)
 *
 * 2 to 4; level 1 is the heading of a statutory section.
 */
export type HeadingLevel = (2 | 3 | 4)

/**
 * 工作方面 (Aspect of the work)
 *
 * Which of the five aspects of section one the text under this heading reports.
 *
 * Law: 国办公开办函〔2021〕30号
 */
export type Aspect = ("proactive" | "onRequest" | "management" | "platform" | "oversight")

/**
 * 列表 (List)
 *
 * A list of short items.
 */
export interface List {
  type: "list"
  /**
   * 是否编号 (Numbered)
   *
   * Whether the items are numbered.
   */
  ordered: boolean
  /**
   * 列表项 (Items)
   *
   * The items in order.
   *
   * Items: A passage of running text.
   */
  items: Passage[]
}

/**
 * 表格 (Table)
 *
 * A simple table inside the prose: one header row, no merged cells.
 */
export interface SimpleTable {
  type: "table"
  /**
   * 表题 (Caption)
   *
   * What the table shows.
   */
  caption?: Line
  /**
   * 表头 (Header)
   *
   * One text for each column.
   *
   * Items: The text of one cell of a simple table; may be empty.
   */
  header: TableText[]
  /**
   * 表行 (Rows)
   *
   * Rows of as many texts as the header has.
   *
   * Items: One row of a simple table.
   */
  rows: TableRow[]
}

/**
 * The text of one cell of a simple table; may be empty.
 */
export type TableText = string

/**
 * One row of a simple table.
 *
 * Items: The text of one cell of a simple table; may be empty.
 */
export type TableRow = TableText[]

/**
 * 图 (Figure)
 *
 * A picture with the text that stands for it where it cannot be seen.
 */
export interface Figure {
  type: "figure"
  /**
   * 图片地址 (Source)
   *
   * A relative path, an https address or embedded image data.
   */
  src: string
  /**
   * 替代文字 (Alternative text)
   *
   * What the picture shows, in words.
   */
  alt: Line
  /**
   * 图题 (Caption)
   *
   * Printed under the picture.
   */
  caption?: Line
}

/**
 * 一、总体情况 (I. Overview)
 *
 * How the organ carried out the regulation in five aspects. For governments, oversight includes the results of assessment, public appraisal and accountability.
 *
 * Law: 条例第五十条
 */
export interface Overview {
  /**
   * 正文 (Text)
   *
   * The prose of the section.
   */
  blocks: Blocks
}

/**
 * 二、主动公开政府信息情况 (II. Proactive disclosure)
 *
 * What the organ published of its own motion under four items of article 20: a stack of four small tables on one grid.
 *
 * Law: 条例第二十条、第五十条第（一）项
 */
export interface Disclosure {
  /**
   * 表前文字 (Text before the table)
   *
   * Prose the organ prints before the table.
   */
  introduction?: Blocks
  /**
   * 第二十条第（一）项 (Article 20, item 1)
   *
   * Rules and administrative normative documents.
   *
   * Law: 条例第二十条第（一）项
   */
  documents: DocumentItems
  /**
   * 第二十条第（五）项 (Article 20, item 5)
   *
   * Administrative licences.
   *
   * Law: 条例第二十条第（五）项
   */
  licensing: LicensingItems
  /**
   * 第二十条第（六）项 (Article 20, item 6)
   *
   * Administrative penalties and coercion.
   *
   * Law: 条例第二十条第（六）项
   */
  enforcement: EnforcementItems
  /**
   * 第二十条第（八）项 (Article 20, item 8)
   *
   * Administrative fees.
   *
   * Law: 条例第二十条第（八）项
   */
  charges: ChargeItems
  /**
   * 表后文字 (Text after the table)
   *
   * Prose the organ prints after the table.
   */
  remarks?: Blocks
}

/**
 * 第二十条第（一）项 (Article 20, item 1)
 *
 * Rules and administrative normative documents.
 *
 * Law: 条例第二十条第（一）项
 */
export interface DocumentItems {
  /**
   * 规章 (Rules)
   *
   * Only departments of the State Council and governments of provinces, cities divided into districts and autonomous prefectures can make rules; everyone else reports 0.
   *
   * Unit: 件
   */
  rules: DocumentCounts
  /**
   * 行政规范性文件 (Administrative normative documents)
   *
   * Counted as the register of normative documents counts them; narrower than the "policy documents" of the prose.
   *
   * Unit: 件
   */
  normativeDocuments: DocumentCounts
}

/**
 * Documents of one kind made, repealed and in force. To be settled with the judicial administration department of the same level.
 *
 * Unit: 件
 */
export interface DocumentCounts {
  /**
   * 本年制发件数 (Made this year)
   *
   * Documents made and issued in the report year.
   *
   * Adds up: over agencies and years
   */
  made: Count
  /**
   * 本年废止件数 (Repealed this year)
   *
   * Documents repealed in the report year.
   *
   * Adds up: over agencies and years
   */
  repealed: Count
  /**
   * 现行有效件数 (In force)
   *
   * Documents in force at the end of the report year.
   *
   * Adds up: over agencies, not over years
   */
  valid: Count
}

/**
 * How many: a whole number from 0 to 999,999,999,999, so that any sum of a table stays exact.
 */
export type Count = number

/**
 * 第二十条第（五）项 (Article 20, item 5)
 *
 * Administrative licences.
 *
 * Law: 条例第二十条第（五）项
 */
export interface LicensingItems {
  /**
   * 行政许可 (Administrative licences)
   *
   * Decisions on applications for a licence.
   *
   * Unit: 件
   */
  permits: Decisions
}

/**
 * Decisions of one kind.
 *
 * Unit: 件
 */
export interface Decisions {
  /**
   * 本年处理决定数量 (Decisions this year)
   *
   * All decisions of the report year, whether published or lawfully not published.
   *
   * Adds up: over agencies and years
   */
  decisions: Count
}

/**
 * 第二十条第（六）项 (Article 20, item 6)
 *
 * Administrative penalties and coercion.
 *
 * Law: 条例第二十条第（六）项
 */
export interface EnforcementItems {
  /**
   * 行政处罚 (Administrative penalties)
   *
   * Penalty decisions; several penalties in one case count once.
   *
   * Unit: 件
   */
  penalties: Decisions
  /**
   * 行政强制 (Administrative coercion)
   *
   * Coercive measures and coercive execution.
   *
   * Unit: 件
   */
  coercion: Decisions
}

/**
 * 第二十条第（八）项 (Article 20, item 8)
 *
 * Administrative fees.
 *
 * Law: 条例第二十条第（八）项
 */
export interface ChargeItems {
  /**
   * 行政事业性收费 (Administrative fees)
   *
   * Fees charged by the organ.
   */
  administrativeFees: FeesCharged
}

/**
 * Fees charged.
 */
export interface FeesCharged {
  /**
   * 本年收费金额（单位：万元） (Amount charged this year (10,000 yuan))
   *
   * All administrative fees the organ charged in the report year, in 10,000 yuan with as many decimals as are known. Not the same as the information handling fee of section six.
   *
   * Unit: 万元 · Adds up: over agencies and years
   */
  amount: Amount
}

/**
 * An amount of money, not negative, with as many decimals as the agency reports; added as a decimal, never as a binary fraction.
 */
export type Amount = number

/**
 * 三、收到和处理政府信息公开申请情况 (III. Requests received and processed)
 *
 * Requests received and how they ended, by kind of applicant.
 *
 * Unit: 件 · Law: 条例第五十条第（二）项
 */
export interface Requests {
  /**
   * 表前文字 (Text before the table)
   *
   * Prose the organ prints before the table.
   */
  introduction?: Blocks
  /**
   * 一、本年新收政府信息公开申请数量 (I. Requests newly received this year)
   *
   * Requests received from 1 January to 31 December; the channel decides the day of receipt.
   *
   * Unit: 件 · Law: 条例第三十一条 · Adds up: over agencies and years
   */
  newlyReceived: Applicants
  /**
   * 二、上年结转政府信息公开申请数量 (II. Requests carried over from last year)
   *
   * Requests received before this year and not finished then.
   *
   * Unit: 件 · Adds up: over agencies, not over years
   */
  carriedIn: Applicants
  /**
   * 三、本年度办理结果 (III. Outcomes this year)
   *
   * How the requests dealt with in the report year ended. Every request stands in exactly one row.
   *
   * Law: 国办公开办函〔2021〕30号 · Adds up: over agencies and years
   */
  outcomes: Outcomes
  /**
   * 四、结转下年度继续办理 (IV. Carried forward to next year)
   *
   * Requests not finished on 31 December.
   *
   * Unit: 件 · Adds up: over agencies, not over years
   */
  carriedForward: Applicants
  /**
   * 表后文字 (Text after the table)
   *
   * Prose the organ prints after the table.
   */
  remarks?: Blocks
}

/**
 * 申请人情况 (Applicants)
 *
 * One line of the table of requests: how many requests of which kind of applicant.
 *
 * Unit: 件
 */
export interface Applicants {
  /**
   * 自然人 (Natural persons)
   *
   * Requests by natural persons.
   */
  naturalPerson: Count
  /**
   * 法人或其他组织 (Legal persons or other organisations)
   *
   * Requests by legal persons or other organisations, by kind. The form has no subtotal for them.
   */
  legalPerson: LegalPersons
  /**
   * 总计 (Total)
   *
   * Sum of the natural persons and the five kinds of organisation.
   */
  total: Count
}

/**
 * 法人或其他组织 (Legal persons or other organisations)
 *
 * Requests by legal persons or other organisations, by kind. The form has no subtotal for them.
 */
export interface LegalPersons {
  /**
   * 商业企业 (Businesses)
   *
   * Requests by this kind of organisation.
   */
  business: Count
  /**
   * 科研机构 (Research institutions)
   *
   * Requests by this kind of organisation.
   */
  research: Count
  /**
   * 社会公益组织 (Public-interest organisations)
   *
   * Requests by this kind of organisation.
   */
  welfare: Count
  /**
   * 法律服务机构 (Legal service institutions)
   *
   * Requests by this kind of organisation.
   */
  legalService: Count
  /**
   * 其他 (Others)
   *
   * Requests by this kind of organisation.
   */
  other: Count
}

/**
 * 三、本年度办理结果 (III. Outcomes this year)
 *
 * How the requests dealt with in the report year ended. Every request stands in exactly one row.
 *
 * Law: 国办公开办函〔2021〕30号 · Adds up: over agencies and years
 */
export interface Outcomes {
  /**
   * （一）予以公开 ((1) Granted)
   *
   * Disclosed in full, or the applicant told where and how to get it.
   *
   * Unit: 件 · Law: 条例第三十六条第（一）、（二）项
   */
  granted: Applicants
  /**
   * （二）部分公开（区分处理的，只计这一情形，不计其他情形） ((2) Granted in part (a divided answer is counted here only))
   *
   * Disclosed after what may not be disclosed was taken out; counted here and nowhere else.
   *
   * Unit: 件 · Law: 条例第三十七条
   */
  partial: Applicants
  /**
   * （三）不予公开 ((3) Denied)
   *
   * Not disclosed, by reason.
   */
  denied: Denied
  /**
   * （四）无法提供 ((4) Cannot be provided)
   *
   * There is nothing that could be provided, by reason.
   */
  unable: Unable
  /**
   * （五）不予处理 ((5) Not processed)
   *
   * The request is none that the regulation deals with, by reason.
   */
  notProcessed: NotProcessed
  /**
   * （六）其他处理 ((6) Otherwise dealt with)
   *
   * Ended in another way.
   */
  other: OtherOutcomes
  /**
   * （七）总计 ((7) Total)
   *
   * Sum of all rows of outcomes.
   *
   * Unit: 件
   */
  total: Applicants
}

/**
 * （三）不予公开 ((3) Denied)
 *
 * Not disclosed, by reason.
 */
export interface Denied {
  /**
   * 1.属于国家秘密 (1. State secret)
   *
   * Lawfully determined to be a state secret.
   *
   * Unit: 件 · Law: 条例第十四条
   */
  stateSecret: Applicants
  /**
   * 2.其他法律行政法规禁止公开 (2. Disclosure prohibited by other laws or regulations)
   *
   * A law or an administrative regulation other than on state secrets forbids disclosure.
   *
   * Unit: 件 · Law: 条例第十四条
   */
  prohibitedByLaw: Applicants
  /**
   * 3.危及“三安全一稳定” (3. Endangers the "three securities and one stability")
   *
   * Disclosure might endanger national, public or economic security or social stability.
   *
   * Unit: 件 · Law: 条例第十四条
   */
  securityAndStability: Applicants
  /**
   * 4.保护第三方合法权益 (4. Protection of third parties)
   *
   * Trade secrets or personal privacy whose disclosure would harm a third party who does not agree.
   *
   * Unit: 件 · Law: 条例第十五条、第三十二条
   */
  thirdPartyRights: Applicants
  /**
   * 5.属于三类内部事务信息 (5. One of three kinds of internal matters)
   *
   * Personnel management, logistics and internal work flow.
   *
   * Unit: 件 · Law: 条例第十六条第一款
   */
  internalAffairs: Applicants
  /**
   * 6.属于四类过程性信息 (6. One of four kinds of process information)
   *
   * Records of discussion, drafts, letters of consultation and reports asking for instructions.
   *
   * Unit: 件 · Law: 条例第十六条第二款
   */
  processInformation: Applicants
  /**
   * 7.属于行政执法案卷 (7. Administrative enforcement files)
   *
   * Files of administrative enforcement.
   *
   * Unit: 件 · Law: 条例第十六条第二款
   */
  enforcementFiles: Applicants
  /**
   * 8.属于行政查询事项 (8. Matters of administrative inquiry)
   *
   * Registers that other law opens to inquiry, such as company or land registration.
   *
   * Unit: 件 · Law: 条例第三十六条第（七）项
   */
  inquiryMatters: Applicants
}

/**
 * （四）无法提供 ((4) Cannot be provided)
 *
 * There is nothing that could be provided, by reason.
 */
export interface Unable {
  /**
   * 1.本机关不掌握相关政府信息 (1. Not held by this organ)
   *
   * The organ does not hold the information or is not the one to disclose it.
   *
   * Unit: 件 · Law: 条例第三十六条第（四）、（五）项
   */
  notHeld: Applicants
  /**
   * 2.没有现成信息需要另行制作 (2. Would have to be created)
   *
   * No such information exists; it would have to be processed or analysed first.
   *
   * Unit: 件 · Law: 条例第三十八条
   */
  needsCreation: Applicants
  /**
   * 3.补正后申请内容仍不明确 (3. Still unclear after correction)
   *
   * The applicant corrected the request and it still is not clear what is asked for.
   *
   * Unit: 件 · Law: 条例第三十条
   */
  stillUnclear: Applicants
}

/**
 * （五）不予处理 ((5) Not processed)
 *
 * The request is none that the regulation deals with, by reason.
 */
export interface NotProcessed {
  /**
   * 1.信访举报投诉类申请 (1. Petition, report or complaint)
   *
   * The request is in fact a petition, a report of wrongdoing or a complaint.
   *
   * Unit: 件 · Law: 条例第三十九条第一款
   */
  petition: Applicants
  /**
   * 2.重复申请 (2. Repeated request)
   *
   * The organ has already answered the same applicant on the same content.
   *
   * Unit: 件 · Law: 条例第三十六条第（六）项
   */
  repeated: Applicants
  /**
   * 3.要求提供公开出版物 (3. Asks for a publication)
   *
   * The request asks for a gazette, newspaper, periodical or book that is sold or given out.
   *
   * Unit: 件 · Law: 条例第三十九条第二款
   */
  publication: Applicants
  /**
   * 4.无正当理由大量反复申请 (4. Many repeated requests without good reason)
   *
   * The number and frequency of requests clearly exceed what is reasonable and the reasons given do not hold.
   *
   * Unit: 件 · Law: 条例第三十五条
   */
  abusive: Applicants
  /**
   * 5.要求行政机关确认或重新出具已获取信息 (5. Asks to confirm or reissue information already obtained)
   *
   * The applicant already has the information and wants it confirmed or issued again.
   *
   * Unit: 件
   */
  reissue: Applicants
}

/**
 * （六）其他处理 ((6) Otherwise dealt with)
 *
 * Ended in another way.
 */
export interface OtherOutcomes {
  /**
   * 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 (1. Not corrected in time without good reason; no longer processed)
   *
   * The applicant was told to correct the request and let the time pass.
   *
   * Unit: 件 · Law: 条例第三十条
   */
  notCorrected: Applicants
  /**
   * 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 (2. Fee not paid in time; no longer processed)
   *
   * The applicant was asked to pay the handling fee and let the time pass.
   *
   * Unit: 件 · Law: 条例第四十二条；国办函〔2020〕109号
   */
  feeUnpaid: Applicants
  /**
   * 3.其他 (3. Other)
   *
   * Everything else, such as withdrawal by the applicant.
   *
   * Unit: 件
   */
  other: Applicants
}

/**
 * 四、政府信息公开行政复议、行政诉讼情况 (IV. Administrative review and litigation)
 *
 * Administrative review and litigation over open government information, counted by the organ whose act was challenged.
 *
 * Unit: 件 · Law: 条例第五十条第（三）项 · Adds up: over agencies and years
 */
export interface Disputes {
  /**
   * 表前文字 (Text before the table)
   *
   * Prose the organ prints before the table.
   */
  introduction?: Blocks
  /**
   * 行政复议 (Administrative review)
   *
   * Cases of administrative review.
   */
  review: DisputeResults
  /**
   * 行政诉讼 (Litigation)
   *
   * Court cases. The form has no total over both kinds. Where the reviewing organ is a co-defendant, only the organ that acted first counts the case.
   *
   * Law: 国办公开办函〔2016〕201号
   */
  litigation: Litigation
  /**
   * 表后文字 (Text after the table)
   *
   * Prose the organ prints after the table.
   */
  remarks?: Blocks
}

/**
 * Cases by result.
 */
export interface DisputeResults {
  /**
   * 结果维持 (Upheld)
   *
   * The challenged act was upheld.
   */
  upheld: Count
  /**
   * 结果纠正 (Corrected)
   *
   * The challenged act was revoked, changed, or found unlawful.
   */
  corrected: Count
  /**
   * 其他结果 (Other result)
   *
   * Withdrawn, rejected or otherwise ended.
   */
  other: Count
  /**
   * 尚未审结 (Pending)
   *
   * Not decided by the end of the year. The form has no carry-over line for these.
   */
  pending: Count
  /**
   * 总计 (Total)
   *
   * Sum of the four results.
   */
  total: Count
}

/**
 * 行政诉讼 (Litigation)
 *
 * Court cases. The form has no total over both kinds. Where the reviewing organ is a co-defendant, only the organ that acted first counts the case.
 *
 * Law: 国办公开办函〔2016〕201号
 */
export interface Litigation {
  /**
   * 未经复议直接起诉 (Sued directly without review)
   *
   * Cases brought without a review before.
   */
  direct: DisputeResults
  /**
   * 复议后起诉 (Sued after review)
   *
   * Cases brought after a review.
   */
  afterReview: DisputeResults
}

/**
 * 五、存在的主要问题及改进情况 (V. Main problems and improvements)
 *
 * At least one problem and one measure.
 *
 * Law: 条例第五十条第（四）项
 */
export interface Problems {
  /**
   * 正文 (Text)
   *
   * The prose of the section.
   */
  blocks: Blocks
}

/**
 * 六、其他需要报告的事项 (VI. Other matters to report)
 *
 * What else must be reported, the handling fee first of all.
 *
 * Law: 条例第五十条第（五）项；国办函〔2020〕109号
 */
export interface OtherMatters {
  /**
   * 正文 (Text)
   *
   * The prose of the section.
   */
  blocks: Blocks
  /**
   * 信息处理费 (Information handling fee)
   *
   * What the organ charged for handling requests that clearly exceed a reasonable number or frequency. Both figures are 0 where it charged nothing.
   *
   * Law: 条例第四十二条；国办函〔2020〕109号
   */
  handlingFee?: HandlingFee
}

/**
 * 信息处理费 (Information handling fee)
 *
 * What the organ charged for handling requests that clearly exceed a reasonable number or frequency. Both figures are 0 where it charged nothing.
 *
 * Law: 条例第四十二条；国办函〔2020〕109号
 */
export interface HandlingFee {
  /**
   * 收取金额 (Amount charged)
   *
   * In yuan.
   *
   * Unit: 元 · Adds up: over agencies and years
   */
  amount: Amount
  /**
   * 收费件数 (Requests charged for)
   *
   * How many requests a fee was charged for.
   *
   * Unit: 件 · Adds up: over agencies and years
   */
  requests: Count
}

/**
 * 注 (Note)
 *
 * A remark on one cell, printed under its table and marked at the cell.
 */
export interface Note {
  /**
   * 所注数据 (Cell)
   *
   * JSON Pointer of the cell.
   */
  path: Pointer
  /**
   * 注文 (Remark)
   *
   * The remark.
   */
  text: Passage
}

/**
 * A JSON Pointer (RFC 6901) into this report.
 */
export type Pointer = string

/**
 * 说明 (Explanation)
 *
 * Why a figure lawfully departs from a rule; it turns that rule's issue into information.
 */
export interface Explanation {
  /**
   * 适用规则 (Rule)
   *
   * Code of the rule, such as `stock`.
   */
  rule: Line
  /**
   * 所涉数据 (Figure)
   *
   * JSON Pointer of the cell, or of the row or table that holds it.
   */
  path: Pointer
  /**
   * 说明文字 (Reason)
   *
   * The reason.
   */
  text: Passage
}

/** Id of a rule of this edition; an issue's `code`. */
export type ReportRule =
  | "stock"
  | "outcomes-total"
  | "balance"
  | "carry-over"
  | "row-total"
  | "results-total"
  | "period-not-year"
  | "date-not-real"
  | "published-too-early"
  | "credit-code-check"
  | "rules-without-power"
  | "handling-fee-missing"
  | "handling-fee-mismatch"
  | "title-without-year"
  | "note-without-cell"
  | "explanation-without-rule"
  | "table-row-uneven"
