// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 6bf18f49a80ae4a91cd4d7fa3792327eef1397b568098511c14ae452edecfbad) by `ogi-report generate`. Edit the schema instead.

/**
 * 政府信息公开工作年度报告 (Annual report on open government information)
 *
 * 一个行政机关的年度报告，适用2021年及以后报告年度的现行格式。
 *
 * The annual report of one administrative organ in the format in force for the report years from 2021 on.
 *
 * Law: 国办公开办函〔2021〕30号
 */
export interface Report {
  /**
   * 模式地址 (Schema)
   *
   * 供编辑器使用：本文件所遵循的模式。
   *
   * For editors: the schema this file follows.
   */
  $schema?: string
  /**
   * 格式版本 (Edition)
   *
   * 格式的版本。
   *
   * The edition of the format.
   */
  edition: "2021"
  /**
   * 原格式版本 (Edition it was made in)
   *
   * 报告原按哪一版格式编制；仅用于后来转换为本版的报告，其报告年度不变。
   *
   * The edition the report was made in, where it was brought over to this one later on, such as to be compared. It keeps its report year.
   */
  upgradedFrom?: "2019"
  /**
   * 报告年度 (Report year)
   *
   * 报告所述的年度。
   *
   * The year the report is about.
   */
  year: number
  /**
   * 标题 (Title)
   *
   * 与报告首部印出的标题一致。
   *
   * As printed at the head of the report.
   */
  title: Line
  /**
   * 行政机关 (Administrative organ)
   *
   * 报告所述工作的行政机关。
   *
   * The organ whose work the report describes.
   */
  agency: Agency
  /**
   * 信息公开目录 (Catalogue entry)
   *
   * 已公开的报告在信息公开目录中的登记内容。
   *
   * How the published report is entered in the catalogue of government information.
   *
   * Law: 条例第十二条
   */
  publication?: Publication
  /**
   * 统计期限 (Statistics period)
   *
   * 数据所涉的起止日期：报告年度1月1日至12月31日。
   *
   * The days the figures cover: 1 January to 31 December of the report year.
   */
  period?: Period
  /**
   * 联系方式 (Contact)
   *
   * 读者可以咨询的单位。
   *
   * Whom a reader of the report can ask.
   */
  contact?: Contact
  /**
   * 地方补充内容 (Local additions)
   *
   * 省、市或者系统在统一格式之外要求填报的内容。格式本身不作规定，原样保留，不校验、不印出；由相应的配置（profile）规定并限定。
   *
   * What a province, a city or a system of organs asks for beyond the form. The form itself leaves it open: it is kept as it is, neither checked nor printed. A profile describes it, and closes it.
   */
  local?: Local
  /**
   * 引言 (Lead)
   *
   * 第一部分之前的段落。
   *
   * The paragraphs before section one.
   */
  lead?: Blocks
  /**
   * 一、总体情况 (I. Overview)
   *
   * 机关从五个方面实施条例的情况。各级人民政府的监督保障应包括工作考核、社会评议和责任追究结果情况。
   *
   * How the organ carried out the regulation in five aspects. For governments, oversight includes the results of assessment, public appraisal and accountability.
   *
   * Law: 条例第五十条
   */
  overview: Overview
  /**
   * 二、主动公开政府信息情况 (II. Proactive disclosure)
   *
   * 机关按条例第二十条四项主动公开的情况：四张小表叠在同一表格中。
   *
   * What the organ published of its own motion under four items of article 20: a stack of four small tables on one grid.
   *
   * Law: 条例第二十条、第五十条第（一）项
   */
  disclosure: Disclosure
  /**
   * 三、收到和处理政府信息公开申请情况 (III. Requests received and processed)
   *
   * 收到的申请及其办理结果，按申请人类型统计。
   *
   * Requests received and how they ended, by kind of applicant.
   *
   * Unit: 件 · Law: 条例第五十条第（二）项
   */
  requests: Requests
  /**
   * 四、政府信息公开行政复议、行政诉讼情况 (IV. Administrative review and litigation)
   *
   * 因政府信息公开引起的行政复议和行政诉讼，由作出原行为的机关统计。
   *
   * Administrative review and litigation over open government information, counted by the organ whose act was challenged.
   *
   * Unit: 件 · Law: 条例第五十条第（三）项 · Adds up: over agencies and years
   */
  disputes: Disputes
  /**
   * 五、存在的主要问题及改进情况 (V. Main problems and improvements)
   *
   * 至少写明一个问题和一项改进措施。
   *
   * At least one problem and one measure.
   *
   * Law: 条例第五十条第（四）项
   */
  problems: Problems
  /**
   * 六、其他需要报告的事项 (VI. Other matters to report)
   *
   * 其他须报告的事项，首先是收取信息处理费的情况。
   *
   * What else must be reported, the handling fee first of all.
   *
   * Law: 条例第五十条第（五）项；国办函〔2020〕109号
   */
  other: OtherMatters
  /**
   * 注 (Notes)
   *
   * 对单项数据的备注。
   *
   * Remarks on single cells.
   *
   * Items: 注 (Note)
   *
   * 对单项数据的备注，印在所在表格之下，并在该格作标记。
   *
   * A remark on one cell, printed under its table and marked at the cell.
   */
  notes?: Note[]
  /**
   * 说明 (Explanations)
   *
   * 依法不适用规则的说明。
   *
   * Lawful exceptions to rules.
   *
   * Items: 说明 (Explanation)
   *
   * 数据依法与规则不一致的理由，作出说明后该问题降为提示。
   *
   * Why a figure lawfully departs from a rule; it turns that rule's issue into information.
   */
  explanations?: Explanation[]
}

/**
 * 一行文字：名称、标签、标题。
 *
 * One line of text: a name, a label, a heading.
 */
export type Line = string

/**
 * 行政机关 (Administrative organ)
 *
 * 报告所述工作的行政机关。
 *
 * The organ whose work the report describes.
 */
export interface Agency {
  /**
   * 机关名称 (Name)
   *
   * 与公章一致的机关全称。
   *
   * Full name as on the official seal.
   */
  name: Line
  /**
   * 统一社会信用代码 (Unified social credit code)
   *
   * 18位，末位为校验码。
   *
   * 18 characters; the last is a check digit.
   *
   * Law: GB 32100—2015
   */
  creditCode?: string
  /**
   * 行政区划代码 (Administrative division code)
   *
   * 6位，乡镇、街道为9位，村、社区为12位。
   *
   * 6 digits; 9 or 12 for townships, subdistricts and villages.
   *
   * Law: GB/T 2260
   */
  divisionCode?: string
  /**
   * 机关类型 (Kind of organ)
   *
   * 决定适用哪些规则，例如能否制定规章。
   *
   * Decides which rules apply, such as who can make rules (规章).
   */
  kind?: AgencyKind
  /**
   * 行政层级 (Administrative level)
   *
   * 机关所属的行政层级。
   *
   * The level of government the organ belongs to.
   */
  level?: AgencyLevel
  /**
   * 统计范围 (Scope)
   *
   * 数据是机关本身的，还是其管辖的整个区域的。两者是不同的报告，不得混用。
   *
   * Whether the figures are the organ's own or those of the whole area it governs. The two are different reports and are never mixed.
   */
  scope?: AgencyScope
}

/**
 * 机关类型 (Kind of organ)
 *
 * 决定适用哪些规则，例如能否制定规章。
 *
 * Decides which rules apply, such as who can make rules (规章).
 */
export type AgencyKind = ("government" | "office" | "department" | "agency" | "vertical" | "authorised")

/**
 * 行政层级 (Administrative level)
 *
 * 机关所属的行政层级。
 *
 * The level of government the organ belongs to.
 */
export type AgencyLevel = ("national" | "provincial" | "prefectural" | "county" | "township")

/**
 * 统计范围 (Scope)
 *
 * 数据是机关本身的，还是其管辖的整个区域的。两者是不同的报告，不得混用。
 *
 * Whether the figures are the organ's own or those of the whole area it governs. The two are different reports and are never mixed.
 */
export type AgencyScope = ("own" | "area")

/**
 * 信息公开目录 (Catalogue entry)
 *
 * 已公开的报告在信息公开目录中的登记内容。
 *
 * How the published report is entered in the catalogue of government information.
 *
 * Law: 条例第十二条
 */
export interface Publication {
  /**
   * 索引号 (Index number)
   *
   * 全国没有统一写法，原样照录。
   *
   * Opaque: there is no national form.
   */
  indexNumber?: Line
  /**
   * 主题分类 (Subject)
   *
   * 本地目录的主题分类。
   *
   * Subject heading of the local catalogue.
   */
  subject?: Line
  /**
   * 发布机构 (Publisher)
   *
   * 公开报告的机关。
   *
   * The organ that publishes the report.
   */
  publisher?: Line
  /**
   * 发文日期 (Date of issue)
   *
   * 报告公开的日期。
   *
   * The day the report was published.
   */
  date?: CalendarDate
  /**
   * 文号 (Document number)
   *
   * 年份用六角括号〔〕。
   *
   * With the year in hexagonal brackets 〔〕.
   */
  documentNumber?: Line
  /**
   * 关键词 (Keywords)
   *
   * 目录中的关键词。
   *
   * Keywords of the catalogue.
   *
   * Items: 一行文字：名称、标签、标题。
   *
   * One line of text: a name, a label, a heading.
   */
  keywords?: Line[]
  /**
   * 网址 (Address)
   *
   * 报告所在的网址。
   *
   * Where the report stands.
   */
  url?: string
}

/**
 * 写作 YYYY-MM-DD 的日期。日期是否真实存在（没有2月30日）属于规则，不属于写法。
 *
 * A day as YYYY-MM-DD. That the day exists (no 30 February) is a rule, not a matter of shape.
 */
export type CalendarDate = string

/**
 * 统计期限 (Statistics period)
 *
 * 数据所涉的起止日期：报告年度1月1日至12月31日。
 *
 * The days the figures cover: 1 January to 31 December of the report year.
 */
export interface Period {
  /**
   * 起始日期 (From)
   *
   * 第一天。
   *
   * First day.
   */
  from: CalendarDate
  /**
   * 截止日期 (To)
   *
   * 最后一天。
   *
   * Last day.
   */
  to: CalendarDate
}

/**
 * 联系方式 (Contact)
 *
 * 读者可以咨询的单位。
 *
 * Whom a reader of the report can ask.
 */
export interface Contact {
  /**
   * 联系部门 (Department)
   *
   * 负责信息公开工作的机构。
   *
   * The office in charge of disclosure.
   */
  department?: Line
  /**
   * 地址 (Address)
   *
   * 该机构的通讯地址。
   *
   * Postal address of the office.
   */
  address?: Line
  /**
   * 邮政编码 (Postcode)
   *
   * 六位数字。
   *
   * Six digits.
   */
  postcode?: string
  /**
   * 电话 (Telephone)
   *
   * 办公电话，不填个人电话。
   *
   * An office telephone, not a person's.
   */
  phone?: Line
  /**
   * 传真 (Fax)
   *
   * 办公传真。
   *
   * An office fax number.
   */
  fax?: Line
  /**
   * 电子邮箱 (Email)
   *
   * 办公邮箱，不填个人邮箱。
   *
   * An office mailbox, not a person's.
   */
  email?: string
}

/**
 * 地方补充内容 (Local additions)
 *
 * 省、市或者系统在统一格式之外要求填报的内容。格式本身不作规定，原样保留，不校验、不印出；由相应的配置（profile）规定并限定。
 *
 * What a province, a city or a system of organs asks for beyond the form. The form itself leaves it open: it is kept as it is, neither checked nor printed. A profile describes it, and closes it.
 */
export type Local = { [name: string]: unknown }

/**
 * 正文 (Text)
 *
 * 正文：按阅读顺序排列的标题、段落、列表、表格和图。
 *
 * Prose: headings, paragraphs, lists, tables and figures in reading order.
 *
 * Items: 正文的一个块，由 `type` 区分。
 *
 * One block of prose, told apart by its `type`.
 */
export type Blocks = Block[]

/**
 * 正文的一个块，由 `type` 区分。
 *
 * One block of prose, told apart by its `type`.
 */
export type Block = (Paragraph | Heading | List | SimpleTable | Figure)

/**
 * 段落 (Paragraph)
 *
 * 一段文字。
 *
 * A paragraph of text.
 */
export interface Paragraph {
  type: "paragraph"
  /**
   * 段落正文 (Text of the paragraph)
   *
   * 段落的文字。
   *
   * The words of the paragraph.
   */
  text: Passage
  /**
   * 陈述事项 (What it states)
   *
   * 本段已用机关自己的话作出的必要陈述，不再由数据另行印出。
   *
   * What required statement the paragraph makes in the organ's own words, so that it is not printed a second time from the data.
   */
  states?: Statement
}

/**
 * 一段文字。
 *
 * A passage of running text.
 */
export type Passage = string

/**
 * 陈述事项 (What it states)
 *
 * 本段已用机关自己的话作出的必要陈述，不再由数据另行印出。
 *
 * What required statement the paragraph makes in the organ's own words, so that it is not printed a second time from the data.
 */
export type Statement = "handlingFee"

/**
 * 标题 (Heading)
 *
 * 部分之内的标题，印出时按级别编号。
 *
 * A heading inside a section. It is numbered when printed, by its level.
 */
export interface Heading {
  type: "heading"
  /**
   * 标题级别 (Level)
   *
   * 2至4级；1级是法定各部分的标题。
   *
   * 2 to 4; level 1 is the heading of a statutory section.
   */
  level: HeadingLevel
  /**
   * 标题文字 (Text of the heading)
   *
   * 不含序号。
   *
   * Without its number.
   */
  text: Line
  /**
   * 标题序号 (Number)
   *
   * 与自动编号不同时，机关印出的序号；没有序号的填空字符串。
   *
   * The number as the organ printed it, where it differs from counting; an empty string for a heading without one.
   */
  number?: string
  /**
   * 工作方面 (Aspect of the work)
   *
   * 该标题下的文字报告第一部分五个方面中的哪一方面。
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
 * 2至4级；1级是法定各部分的标题。
 *
 * 2 to 4; level 1 is the heading of a statutory section.
 */
export type HeadingLevel = (2 | 3 | 4)

/**
 * 工作方面 (Aspect of the work)
 *
 * 该标题下的文字报告第一部分五个方面中的哪一方面。
 *
 * Which of the five aspects of section one the text under this heading reports.
 *
 * Law: 国办公开办函〔2021〕30号
 */
export type Aspect = ("proactive" | "onRequest" | "management" | "platform" | "oversight")

/**
 * 列表 (List)
 *
 * 由短项组成的列表。
 *
 * A list of short items.
 */
export interface List {
  type: "list"
  /**
   * 是否编号 (Numbered)
   *
   * 各项是否编号。
   *
   * Whether the items are numbered.
   */
  ordered: boolean
  /**
   * 列表项 (Items)
   *
   * 依次排列的各项。
   *
   * The items in order.
   *
   * Items: 一段文字。
   *
   * A passage of running text.
   */
  items: Passage[]
}

/**
 * 表格 (Table)
 *
 * 正文中的简单表格：一行表头，没有合并单元格。
 *
 * A simple table inside the prose: one header row, no merged cells.
 */
export interface SimpleTable {
  type: "table"
  /**
   * 表题 (Caption)
   *
   * 表格的内容。
   *
   * What the table shows.
   */
  caption?: Line
  /**
   * 表头 (Header)
   *
   * 每列一项文字。
   *
   * One text for each column.
   *
   * Items: 简单表格中一格的文字，可以为空。
   *
   * The text of one cell of a simple table; may be empty.
   */
  header: TableText[]
  /**
   * 表行 (Rows)
   *
   * 各行的格数与表头相同。
   *
   * Rows of as many texts as the header has.
   *
   * Items: 简单表格的一行。
   *
   * One row of a simple table.
   */
  rows: TableRow[]
}

/**
 * 简单表格中一格的文字，可以为空。
 *
 * The text of one cell of a simple table; may be empty.
 */
export type TableText = string

/**
 * 简单表格的一行。
 *
 * One row of a simple table.
 *
 * Items: 简单表格中一格的文字，可以为空。
 *
 * The text of one cell of a simple table; may be empty.
 */
export type TableRow = TableText[]

/**
 * 图 (Figure)
 *
 * 图片及其看不见时的替代文字。
 *
 * A picture with the text that stands for it where it cannot be seen.
 */
export interface Figure {
  type: "figure"
  /**
   * 图片地址 (Source)
   *
   * 相对路径、https 地址或内嵌的图片数据。
   *
   * A relative path, an https address or embedded image data.
   */
  src: string
  /**
   * 替代文字 (Alternative text)
   *
   * 用文字说明图中内容。
   *
   * What the picture shows, in words.
   */
  alt: Line
  /**
   * 图题 (Caption)
   *
   * 印在图下的文字。
   *
   * Printed under the picture.
   */
  caption?: Line
}

/**
 * 一、总体情况 (I. Overview)
 *
 * 机关从五个方面实施条例的情况。各级人民政府的监督保障应包括工作考核、社会评议和责任追究结果情况。
 *
 * How the organ carried out the regulation in five aspects. For governments, oversight includes the results of assessment, public appraisal and accountability.
 *
 * Law: 条例第五十条
 */
export interface Overview {
  /**
   * 正文 (Text)
   *
   * 本部分的正文。
   *
   * The prose of the section.
   */
  blocks: Blocks
}

/**
 * 二、主动公开政府信息情况 (II. Proactive disclosure)
 *
 * 机关按条例第二十条四项主动公开的情况：四张小表叠在同一表格中。
 *
 * What the organ published of its own motion under four items of article 20: a stack of four small tables on one grid.
 *
 * Law: 条例第二十条、第五十条第（一）项
 */
export interface Disclosure {
  /**
   * 表前文字 (Text before the table)
   *
   * 印在表格之前的文字。
   *
   * Prose the organ prints before the table.
   */
  introduction?: Blocks
  /**
   * 第二十条第（一）项 (Article 20, item 1)
   *
   * 规章和行政规范性文件。
   *
   * Rules and administrative normative documents.
   *
   * Law: 条例第二十条第（一）项
   */
  documents: DocumentItems
  /**
   * 第二十条第（五）项 (Article 20, item 5)
   *
   * 行政许可。
   *
   * Administrative licences.
   *
   * Law: 条例第二十条第（五）项
   */
  licensing: LicensingItems
  /**
   * 第二十条第（六）项 (Article 20, item 6)
   *
   * 行政处罚和行政强制。
   *
   * Administrative penalties and coercion.
   *
   * Law: 条例第二十条第（六）项
   */
  enforcement: EnforcementItems
  /**
   * 第二十条第（八）项 (Article 20, item 8)
   *
   * 行政事业性收费。
   *
   * Administrative fees.
   *
   * Law: 条例第二十条第（八）项
   */
  charges: ChargeItems
  /**
   * 表后文字 (Text after the table)
   *
   * 印在表格之后的文字。
   *
   * Prose the organ prints after the table.
   */
  remarks?: Blocks
}

/**
 * 第二十条第（一）项 (Article 20, item 1)
 *
 * 规章和行政规范性文件。
 *
 * Rules and administrative normative documents.
 *
 * Law: 条例第二十条第（一）项
 */
export interface DocumentItems {
  /**
   * 规章 (Rules)
   *
   * 只有国务院部门和省、设区的市、自治州人民政府可以制定规章，其他机关一律填0。
   *
   * Only departments of the State Council and governments of provinces, cities divided into districts and autonomous prefectures can make rules; everyone else reports 0.
   *
   * Unit: 件
   */
  rules: DocumentCounts
  /**
   * 行政规范性文件 (Administrative normative documents)
   *
   * 按行政规范性文件备案口径统计，范围窄于正文所称“政策性文件”。
   *
   * Counted as the register of normative documents counts them; narrower than the "policy documents" of the prose.
   *
   * Unit: 件
   */
  normativeDocuments: DocumentCounts
}

/**
 * 某一类文件的制发、废止和现行有效件数。应会同本级司法行政部门填写。
 *
 * Documents of one kind made, repealed and in force. To be settled with the judicial administration department of the same level.
 *
 * Unit: 件
 */
export interface DocumentCounts {
  /**
   * 本年制发件数 (Made this year)
   *
   * 报告年度内制定并印发的文件。
   *
   * Documents made and issued in the report year.
   *
   * Unit: 件 · Adds up: over agencies and years
   */
  made: Count
  /**
   * 本年废止件数 (Repealed this year)
   *
   * 报告年度内废止的文件。
   *
   * Documents repealed in the report year.
   *
   * Unit: 件 · Adds up: over agencies and years
   */
  repealed: Count
  /**
   * 现行有效件数 (In force)
   *
   * 报告年度末现行有效的文件。
   *
   * Documents in force at the end of the report year.
   *
   * Unit: 件 · Adds up: over agencies, not over years
   */
  valid: Count
}

/**
 * 件数：0至999999999999的整数，使各表任何合计都精确。
 *
 * How many: a whole number from 0 to 999,999,999,999, so that any sum of a table stays exact.
 */
export type Count = number

/**
 * 第二十条第（五）项 (Article 20, item 5)
 *
 * 行政许可。
 *
 * Administrative licences.
 *
 * Law: 条例第二十条第（五）项
 */
export interface LicensingItems {
  /**
   * 行政许可 (Administrative licences)
   *
   * 对许可申请作出的决定。
   *
   * Decisions on applications for a licence.
   *
   * Unit: 件
   */
  permits: Decisions
}

/**
 * 某一类处理决定。
 *
 * Decisions of one kind.
 *
 * Unit: 件
 */
export interface Decisions {
  /**
   * 本年处理决定数量 (Decisions this year)
   *
   * 报告年度内作出的全部处理决定，包括已公开的和依法不公开的。
   *
   * All decisions of the report year, whether published or lawfully not published.
   *
   * Unit: 件 · Adds up: over agencies and years
   */
  decisions: Count
}

/**
 * 第二十条第（六）项 (Article 20, item 6)
 *
 * 行政处罚和行政强制。
 *
 * Administrative penalties and coercion.
 *
 * Law: 条例第二十条第（六）项
 */
export interface EnforcementItems {
  /**
   * 行政处罚 (Administrative penalties)
   *
   * 处罚决定数，一案多罚的计一件。
   *
   * Penalty decisions; several penalties in one case count once.
   *
   * Unit: 件
   */
  penalties: Decisions
  /**
   * 行政强制 (Administrative coercion)
   *
   * 强制措施和强制执行。
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
 * 行政事业性收费。
 *
 * Administrative fees.
 *
 * Law: 条例第二十条第（八）项
 */
export interface ChargeItems {
  /**
   * 行政事业性收费 (Administrative fees)
   *
   * 机关收取的行政事业性收费。
   *
   * Fees charged by the organ.
   */
  administrativeFees: FeesCharged
}

/**
 * 收取的费用。
 *
 * Fees charged.
 */
export interface FeesCharged {
  /**
   * 本年收费金额（单位：万元） (Amount charged this year (10,000 yuan))
   *
   * 机关在报告年度内收取的全部行政事业性收费，以万元为单位，小数按实际填写。不同于第六部分的信息处理费。
   *
   * All administrative fees the organ charged in the report year, in 10,000 yuan with as many decimals as are known. Not the same as the information handling fee of section six.
   *
   * Unit: 万元 · Adds up: over agencies and years
   */
  amount: Amount
}

/**
 * 金额：不为负，小数位数按机关填报；按十进制相加，不用二进制小数。
 *
 * An amount of money, not negative, with as many decimals as the agency reports; added as a decimal, never as a binary fraction.
 */
export type Amount = number

/**
 * 三、收到和处理政府信息公开申请情况 (III. Requests received and processed)
 *
 * 收到的申请及其办理结果，按申请人类型统计。
 *
 * Requests received and how they ended, by kind of applicant.
 *
 * Unit: 件 · Law: 条例第五十条第（二）项
 */
export interface Requests {
  /**
   * 表前文字 (Text before the table)
   *
   * 印在表格之前的文字。
   *
   * Prose the organ prints before the table.
   */
  introduction?: Blocks
  /**
   * 一、本年新收政府信息公开申请数量 (I. Requests newly received this year)
   *
   * 1月1日至12月31日收到的申请，收到之日依提交渠道确定。
   *
   * Requests received from 1 January to 31 December; the channel decides the day of receipt.
   *
   * Unit: 件 · Law: 条例第三十一条 · Adds up: over agencies and years
   */
  newlyReceived: Applicants
  /**
   * 二、上年结转政府信息公开申请数量 (II. Requests carried over from last year)
   *
   * 上年收到、上年未办结的申请。
   *
   * Requests received before this year and not finished then.
   *
   * Unit: 件 · Adds up: over agencies, not over years
   */
  carriedIn: Applicants
  /**
   * 三、本年度办理结果 (III. Outcomes this year)
   *
   * 报告年度内办结的申请的结果，每件申请只计入一行。
   *
   * How the requests dealt with in the report year ended. Every request stands in exactly one row.
   *
   * Law: 国办公开办函〔2021〕30号 · Adds up: over agencies and years
   */
  outcomes: Outcomes
  /**
   * 四、结转下年度继续办理 (IV. Carried forward to next year)
   *
   * 至12月31日尚未办结的申请。
   *
   * Requests not finished on 31 December.
   *
   * Unit: 件 · Adds up: over agencies, not over years
   */
  carriedForward: Applicants
  /**
   * 表后文字 (Text after the table)
   *
   * 印在表格之后的文字。
   *
   * Prose the organ prints after the table.
   */
  remarks?: Blocks
}

/**
 * 申请人情况 (Applicants)
 *
 * 申请情况表的一行：各类申请人各有多少件。
 *
 * One line of the table of requests: how many requests of which kind of applicant.
 *
 * Unit: 件
 */
export interface Applicants {
  /**
   * 自然人 (Natural persons)
   *
   * 自然人提出的申请。
   *
   * Requests by natural persons.
   *
   * Unit: 件
   */
  naturalPerson: Count
  /**
   * 法人或其他组织 (Legal persons or other organisations)
   *
   * 法人或其他组织提出的申请，按类型分列。表式中没有小计。
   *
   * Requests by legal persons or other organisations, by kind. The form has no subtotal for them.
   */
  legalPerson: LegalPersons
  /**
   * 总计 (Total)
   *
   * 自然人与五类组织之和。
   *
   * Sum of the natural persons and the five kinds of organisation.
   *
   * Unit: 件
   */
  total: Count
}

/**
 * 法人或其他组织 (Legal persons or other organisations)
 *
 * 法人或其他组织提出的申请，按类型分列。表式中没有小计。
 *
 * Requests by legal persons or other organisations, by kind. The form has no subtotal for them.
 */
export interface LegalPersons {
  /**
   * 商业企业 (Businesses)
   *
   * 此类组织提出的申请。
   *
   * Requests by this kind of organisation.
   *
   * Unit: 件
   */
  business: Count
  /**
   * 科研机构 (Research institutions)
   *
   * 此类组织提出的申请。
   *
   * Requests by this kind of organisation.
   *
   * Unit: 件
   */
  research: Count
  /**
   * 社会公益组织 (Public-interest organisations)
   *
   * 此类组织提出的申请。
   *
   * Requests by this kind of organisation.
   *
   * Unit: 件
   */
  welfare: Count
  /**
   * 法律服务机构 (Legal service institutions)
   *
   * 此类组织提出的申请。
   *
   * Requests by this kind of organisation.
   *
   * Unit: 件
   */
  legalService: Count
  /**
   * 其他 (Others)
   *
   * 此类组织提出的申请。
   *
   * Requests by this kind of organisation.
   *
   * Unit: 件
   */
  other: Count
}

/**
 * 三、本年度办理结果 (III. Outcomes this year)
 *
 * 报告年度内办结的申请的结果，每件申请只计入一行。
 *
 * How the requests dealt with in the report year ended. Every request stands in exactly one row.
 *
 * Law: 国办公开办函〔2021〕30号 · Adds up: over agencies and years
 */
export interface Outcomes {
  /**
   * （一）予以公开 ((1) Granted)
   *
   * 全部公开，或告知申请人获取的方式、途径。
   *
   * Disclosed in full, or the applicant told where and how to get it.
   *
   * Unit: 件 · Law: 条例第三十六条第（一）、（二）项
   */
  granted: Applicants
  /**
   * （二）部分公开（区分处理的，只计这一情形，不计其他情形） ((2) Granted in part (a divided answer is counted here only))
   *
   * 区分处理后公开其余内容的，只计入本行，不计入其他行。
   *
   * Disclosed after what may not be disclosed was taken out; counted here and nowhere else.
   *
   * Unit: 件 · Law: 条例第三十七条
   */
  partial: Applicants
  /**
   * （三）不予公开 ((3) Denied)
   *
   * 不予公开，按理由分列。
   *
   * Not disclosed, by reason.
   */
  denied: Denied
  /**
   * （四）无法提供 ((4) Cannot be provided)
   *
   * 没有可以提供的信息，按理由分列。
   *
   * There is nothing that could be provided, by reason.
   */
  unable: Unable
  /**
   * （五）不予处理 ((5) Not processed)
   *
   * 不属于条例规定处理的申请，按理由分列。
   *
   * The request is none that the regulation deals with, by reason.
   */
  notProcessed: NotProcessed
  /**
   * （六）其他处理 ((6) Otherwise dealt with)
   *
   * 以其他方式结束。
   *
   * Ended in another way.
   */
  other: OtherOutcomes
  /**
   * （七）总计 ((7) Total)
   *
   * 第三项各行之和。
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
 * 不予公开，按理由分列。
 *
 * Not disclosed, by reason.
 */
export interface Denied {
  /**
   * 1.属于国家秘密 (1. State secret)
   *
   * 依法确定为国家秘密。
   *
   * Lawfully determined to be a state secret.
   *
   * Unit: 件 · Law: 条例第十四条
   */
  stateSecret: Applicants
  /**
   * 2.其他法律行政法规禁止公开 (2. Disclosure prohibited by other laws or regulations)
   *
   * 保密法以外的其他法律、行政法规禁止公开。
   *
   * A law or an administrative regulation other than on state secrets forbids disclosure.
   *
   * Unit: 件 · Law: 条例第十四条
   */
  prohibitedByLaw: Applicants
  /**
   * 3.危及“三安全一稳定” (3. Endangers the "three securities and one stability")
   *
   * 公开后可能危及国家安全、公共安全、经济安全、社会稳定。
   *
   * Disclosure might endanger national, public or economic security or social stability.
   *
   * Unit: 件 · Law: 条例第十四条
   */
  securityAndStability: Applicants
  /**
   * 4.保护第三方合法权益 (4. Protection of third parties)
   *
   * 涉及商业秘密、个人隐私，公开会损害第三方合法权益且第三方不同意公开。
   *
   * Trade secrets or personal privacy whose disclosure would harm a third party who does not agree.
   *
   * Unit: 件 · Law: 条例第十五条、第三十二条
   */
  thirdPartyRights: Applicants
  /**
   * 5.属于三类内部事务信息 (5. One of three kinds of internal matters)
   *
   * 人事管理、后勤管理、内部工作流程三类信息。
   *
   * Personnel management, logistics and internal work flow.
   *
   * Unit: 件 · Law: 条例第十六条第一款
   */
  internalAffairs: Applicants
  /**
   * 6.属于四类过程性信息 (6. One of four kinds of process information)
   *
   * 讨论记录、过程稿、磋商信函、请示报告四类信息。
   *
   * Records of discussion, drafts, letters of consultation and reports asking for instructions.
   *
   * Unit: 件 · Law: 条例第十六条第二款
   */
  processInformation: Applicants
  /**
   * 7.属于行政执法案卷 (7. Administrative enforcement files)
   *
   * 行政执法案卷信息。
   *
   * Files of administrative enforcement.
   *
   * Unit: 件 · Law: 条例第十六条第二款
   */
  enforcementFiles: Applicants
  /**
   * 8.属于行政查询事项 (8. Matters of administrative inquiry)
   *
   * 其他法律规定可供查询的登记资料，如工商登记、不动产登记。
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
 * 没有可以提供的信息，按理由分列。
 *
 * There is nothing that could be provided, by reason.
 */
export interface Unable {
  /**
   * 1.本机关不掌握相关政府信息 (1. Not held by this organ)
   *
   * 本机关不持有该信息，或不属于本机关负责公开。
   *
   * The organ does not hold the information or is not the one to disclose it.
   *
   * Unit: 件 · Law: 条例第三十六条第（四）、（五）项
   */
  notHeld: Applicants
  /**
   * 2.没有现成信息需要另行制作 (2. Would have to be created)
   *
   * 没有现成信息，需要另行加工、分析。
   *
   * No such information exists; it would have to be processed or analysed first.
   *
   * Unit: 件 · Law: 条例第三十八条
   */
  needsCreation: Applicants
  /**
   * 3.补正后申请内容仍不明确 (3. Still unclear after correction)
   *
   * 申请人补正后，申请内容仍不明确。
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
 * 不属于条例规定处理的申请，按理由分列。
 *
 * The request is none that the regulation deals with, by reason.
 */
export interface NotProcessed {
  /**
   * 1.信访举报投诉类申请 (1. Petition, report or complaint)
   *
   * 实为信访、举报、投诉的申请。
   *
   * The request is in fact a petition, a report of wrongdoing or a complaint.
   *
   * Unit: 件 · Law: 条例第三十九条第一款
   */
  petition: Applicants
  /**
   * 2.重复申请 (2. Repeated request)
   *
   * 已就同一内容答复过同一申请人的申请。
   *
   * The organ has already answered the same applicant on the same content.
   *
   * Unit: 件 · Law: 条例第三十六条第（六）项
   */
  repeated: Applicants
  /**
   * 3.要求提供公开出版物 (3. Asks for a publication)
   *
   * 要求提供公报、报刊、书籍等公开出版物的申请。
   *
   * The request asks for a gazette, newspaper, periodical or book that is sold or given out.
   *
   * Unit: 件 · Law: 条例第三十九条第二款
   */
  publication: Applicants
  /**
   * 4.无正当理由大量反复申请 (4. Many repeated requests without good reason)
   *
   * 申请数量、频次明显超过合理范围，且理由不成立的申请。
   *
   * The number and frequency of requests clearly exceed what is reasonable and the reasons given do not hold.
   *
   * Unit: 件 · Law: 条例第三十五条
   */
  abusive: Applicants
  /**
   * 5.要求行政机关确认或重新出具已获取信息 (5. Asks to confirm or reissue information already obtained)
   *
   * 申请人已获取信息，要求行政机关确认或重新出具的申请。
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
 * 以其他方式结束。
 *
 * Ended in another way.
 */
export interface OtherOutcomes {
  /**
   * 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 (1. Not corrected in time without good reason; no longer processed)
   *
   * 经告知补正，申请人逾期未补正。
   *
   * The applicant was told to correct the request and let the time pass.
   *
   * Unit: 件 · Law: 条例第三十条
   */
  notCorrected: Applicants
  /**
   * 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 (2. Fee not paid in time; no longer processed)
   *
   * 经通知缴费，申请人逾期未缴纳信息处理费。
   *
   * The applicant was asked to pay the handling fee and let the time pass.
   *
   * Unit: 件 · Law: 条例第四十二条；国办函〔2020〕109号
   */
  feeUnpaid: Applicants
  /**
   * 3.其他 (3. Other)
   *
   * 其他情形，如申请人撤回申请。
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
 * 因政府信息公开引起的行政复议和行政诉讼，由作出原行为的机关统计。
 *
 * Administrative review and litigation over open government information, counted by the organ whose act was challenged.
 *
 * Unit: 件 · Law: 条例第五十条第（三）项 · Adds up: over agencies and years
 */
export interface Disputes {
  /**
   * 表前文字 (Text before the table)
   *
   * 印在表格之前的文字。
   *
   * Prose the organ prints before the table.
   */
  introduction?: Blocks
  /**
   * 行政复议 (Administrative review)
   *
   * 行政复议案件。
   *
   * Cases of administrative review.
   */
  review: DisputeResults
  /**
   * 行政诉讼 (Litigation)
   *
   * 行政诉讼案件。表式中没有两类之和。复议机关作共同被告的，只由作出原行为的机关统计。
   *
   * Court cases. The form has no total over both kinds. Where the reviewing organ is a co-defendant, only the organ that acted first counts the case.
   *
   * Law: 国办公开办函〔2016〕201号
   */
  litigation: Litigation
  /**
   * 表后文字 (Text after the table)
   *
   * 印在表格之后的文字。
   *
   * Prose the organ prints after the table.
   */
  remarks?: Blocks
}

/**
 * 按结果统计的案件。
 *
 * Cases by result.
 */
export interface DisputeResults {
  /**
   * 结果维持 (Upheld)
   *
   * 维持被申请、被诉的行为。
   *
   * The challenged act was upheld.
   *
   * Unit: 件 · Adds up: over agencies and years
   */
  upheld: Count
  /**
   * 结果纠正 (Corrected)
   *
   * 被撤销、变更或确认违法的。
   *
   * The challenged act was revoked, changed, or found unlawful.
   *
   * Unit: 件 · Adds up: over agencies and years
   */
  corrected: Count
  /**
   * 其他结果 (Other result)
   *
   * 撤回、驳回等其他结果。
   *
   * Withdrawn, rejected or otherwise ended.
   *
   * Unit: 件 · Adds up: over agencies and years
   */
  other: Count
  /**
   * 尚未审结 (Pending)
   *
   * 年末尚未审结的案件。表式中没有结转栏。
   *
   * Not decided by the end of the year. The form has no carry-over line for these.
   *
   * Unit: 件 · Adds up: over agencies and years
   */
  pending: Count
  /**
   * 总计 (Total)
   *
   * 四类结果之和。
   *
   * Sum of the four results.
   *
   * Unit: 件 · Adds up: over agencies and years
   */
  total: Count
}

/**
 * 行政诉讼 (Litigation)
 *
 * 行政诉讼案件。表式中没有两类之和。复议机关作共同被告的，只由作出原行为的机关统计。
 *
 * Court cases. The form has no total over both kinds. Where the reviewing organ is a co-defendant, only the organ that acted first counts the case.
 *
 * Law: 国办公开办函〔2016〕201号
 */
export interface Litigation {
  /**
   * 未经复议直接起诉 (Sued directly without review)
   *
   * 未经复议直接起诉的案件。
   *
   * Cases brought without a review before.
   */
  direct: DisputeResults
  /**
   * 复议后起诉 (Sued after review)
   *
   * 经复议后起诉的案件。
   *
   * Cases brought after a review.
   */
  afterReview: DisputeResults
}

/**
 * 五、存在的主要问题及改进情况 (V. Main problems and improvements)
 *
 * 至少写明一个问题和一项改进措施。
 *
 * At least one problem and one measure.
 *
 * Law: 条例第五十条第（四）项
 */
export interface Problems {
  /**
   * 正文 (Text)
   *
   * 本部分的正文。
   *
   * The prose of the section.
   */
  blocks: Blocks
}

/**
 * 六、其他需要报告的事项 (VI. Other matters to report)
 *
 * 其他须报告的事项，首先是收取信息处理费的情况。
 *
 * What else must be reported, the handling fee first of all.
 *
 * Law: 条例第五十条第（五）项；国办函〔2020〕109号
 */
export interface OtherMatters {
  /**
   * 正文 (Text)
   *
   * 本部分的正文。
   *
   * The prose of the section.
   */
  blocks: Blocks
  /**
   * 信息处理费 (Information handling fee)
   *
   * 机关对数量、频次明显超过合理范围的申请收取的费用。未收取的，两项均填0。
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
 * 机关对数量、频次明显超过合理范围的申请收取的费用。未收取的，两项均填0。
 *
 * What the organ charged for handling requests that clearly exceed a reasonable number or frequency. Both figures are 0 where it charged nothing.
 *
 * Law: 条例第四十二条；国办函〔2020〕109号
 */
export interface HandlingFee {
  /**
   * 收取金额 (Amount charged)
   *
   * 单位为元。
   *
   * In yuan.
   *
   * Unit: 元 · Adds up: over agencies and years
   */
  amount: Amount
  /**
   * 收费件数 (Requests charged for)
   *
   * 收取费用的申请件数。
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
 * 对单项数据的备注，印在所在表格之下，并在该格作标记。
 *
 * A remark on one cell, printed under its table and marked at the cell.
 */
export interface Note {
  /**
   * 所注数据 (Cell)
   *
   * 该数据的 JSON Pointer。
   *
   * JSON Pointer of the cell.
   */
  path: Pointer
  /**
   * 注文 (Remark)
   *
   * 备注内容。
   *
   * The remark.
   */
  text: Passage
}

/**
 * 指向本报告内部的 JSON Pointer（RFC 6901）。
 *
 * A JSON Pointer (RFC 6901) into this report.
 */
export type Pointer = string

/**
 * 说明 (Explanation)
 *
 * 数据依法与规则不一致的理由，作出说明后该问题降为提示。
 *
 * Why a figure lawfully departs from a rule; it turns that rule's issue into information.
 */
export interface Explanation {
  /**
   * 适用规则 (Rule)
   *
   * 规则代码，如 `stock`。
   *
   * Code of the rule, such as `stock`.
   */
  rule: Line
  /**
   * 所涉数据 (Figure)
   *
   * 该数据的 JSON Pointer，或其所在行、表的 JSON Pointer。
   *
   * JSON Pointer of the cell, or of the row or table that holds it.
   */
  path: Pointer
  /**
   * 说明文字 (Reason)
   *
   * 理由。
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
  | "edition-not-for-year"
  | "period-not-year"
  | "date-not-real"
  | "published-too-early"
  | "published-implausible"
  | "published-late"
  | "credit-code-check"
  | "rules-without-power"
  | "rules-power-unknown"
  | "section-empty"
  | "handling-fee-missing"
  | "heading-missing"
  | "handling-fee-mismatch"
  | "title-without-year"
  | "note-without-cell"
  | "explanation-without-rule"
  | "table-row-uneven"
  | "local-not-checked"
  | "prose-figure"
  | "prose-none"
  | "prose-share"
  | "prose-change"
  | "prose-sum"
  | "sum-of-parts"
  | "jump"
  | "unit-slip"
  | "figures-unchanged"
  | "prose-year-stale"
  | "prose-year-doubled"
  | "prose-measure-late"
  | "prose-other-agency"
  | "prose-upper-voice"
  | "prose-perfunctory"
  | "prose-problem-missing"
  | "prose-measure-missing"
  | "prose-aspect-missing"
  | "prose-oversight-missing"
  | "prose-lead-sections"
  | "prose-id-number"
  | "prose-mobile-number"
  | "prose-private-mailbox"
  | "prose-person-named"
  | "prose-private-address"
  | "prose-advert"
  | "prose-site-residue"
  | "prose-garbled"
  | "prose-copied"
