// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 95c9feb0b1d1dbf38c1a0ba9931bf1ac933ba1cc97a0eb61db1a1c230f740c80) by `ogi-report generate`. Edit the schema instead.

/** Tell whether a value has the shape of a Report. */
export function isReportShape(value) {
  return check_Report(value)
}

/** List every fault in the shape of a value; at most 1000. */
export function listFaults(value) {
  const out = []
  faults_Report(value, '', out)
  return out
}


function points(s) {
  let n = s.length
  for (let i = 1; i < s.length; i++) {
    if ((s.charCodeAt(i) & 0xfc00) === 0xdc00 && (s.charCodeAt(i - 1) & 0xfc00) === 0xd800) { n--; i++ }
  }
  return n
}

const own = Object.prototype.propertyIsEnumerable

// A property that is undefined counts as left out: JSON would leave it out.
function balance(v, n) {
  for (const key in v) if (v[key] === undefined) n++
  return n === 0
}

function has(v, key) {
  return own.call(v, key) && v[key] !== undefined
}

function add(out, path, keyword, params) {
  if (out.length < 1000) out.push({ path, keyword, params })
}

function type(out, path, v, expected) {
  const found = v === null ? 'null' : Array.isArray(v) ? 'array' : typeof v
  if (found === expected) return true
  add(out, path, 'type', { type: expected })
  return false
}

function members(out, path, v, names, required) {
  if (!type(out, path, v, 'object')) return false
  for (const key of required) if (!has(v, key)) add(out, path, 'required', { property: key })
  for (const key in v) {
    if (out.length >= 1000) break
    if (v[key] !== undefined && !(names.includes(key) && own.call(v, key))) {
      add(out, path, 'additionalProperties', { property: key })
    }
  }
  return true
}

function items(out, path, v, min, max, each) {
  if (!type(out, path, v, 'array')) return
  if (v.length < min) add(out, path, 'minItems', { limit: min })
  if (v.length > max) add(out, path, 'maxItems', { limit: max })
  for (let i = 0; i < v.length && i < max && out.length < 1000; i++) each(v[i], path + '/' + i)
}

function allowed(out, path, v, values) {
  if (!values.includes(v)) add(out, path, 'enum', { allowed: values })
}

function number(out, path, v, kind, min, max) {
  if (typeof v !== 'number' || v !== v || (kind === 'integer' && Math.floor(v) !== v)) return add(out, path, 'type', { type: kind })
  if (v < min) add(out, path, 'minimum', { limit: min })
  if (v > max) add(out, path, 'maximum', { limit: max })
  else if (v - v !== 0) add(out, path, 'type', { type: kind })
}

function string(out, path, v, min, max, pattern) {
  if (!type(out, path, v, 'string')) return
  const length = v.length <= max && v.length >= min * 2 ? v.length : points(v)
  if (length < min) add(out, path, 'minLength', { limit: min })
  if (length > max) add(out, path, 'maxLength', { limit: max })
  if (pattern && !pattern.test(v)) add(out, path, 'pattern', { pattern: pattern.source.replaceAll('\\/', '/') })
}

function oneOf(out, path, tries) {
  const found = tries.map((run) => { const faults = []; run(faults); return faults })
  const passed = found.filter((faults) => faults.length === 0).length
  if (passed !== 1) add(out, path, 'oneOf', { limit: passed })
}

function check_Report(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 10
  if (v.$schema !== undefined) { n++; if (!(typeof v.$schema === 'string' && (v.$schema.length <= 500 || (v.$schema.length <= 1000 && points(v.$schema) <= 500)))) return false }
  if (!(v.edition === "2019")) return false
  if (!(typeof v.year === 'number' && v.year >= 2008 && v.year <= 2099 && Math.floor(v.year) === v.year)) return false
  if (!(typeof v.title === 'string' && v.title.length > 0 && (v.title.length <= 500 || (v.title.length <= 1000 && points(v.title) <= 500)))) return false
  if (!(check_Agency(v.agency))) return false
  if (v.publication !== undefined) { n++; if (!(check_Publication(v.publication))) return false }
  if (v.period !== undefined) { n++; if (!(check_Period(v.period))) return false }
  if (v.contact !== undefined) { n++; if (!(check_Contact(v.contact))) return false }
  if (v.local !== undefined) { n++; if (!(typeof v.local === 'object' && v.local !== null && !Array.isArray(v.local))) return false }
  if (v.lead !== undefined) { n++; if (!(check_Blocks(v.lead))) return false }
  if (!(check_Overview(v.overview))) return false
  if (!(check_Disclosure(v.disclosure))) return false
  if (!(check_Requests(v.requests))) return false
  if (!(check_Disputes(v.disputes))) return false
  if (!(check_Problems(v.problems))) return false
  if (!(check_OtherMatters(v.other))) return false
  if (v.notes !== undefined) { n++; if (!(Array.isArray(v.notes) && v.notes.length <= 400 && each_1(v.notes))) return false }
  if (v.explanations !== undefined) { n++; if (!(Array.isArray(v.explanations) && v.explanations.length <= 400 && each_2(v.explanations))) return false }
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_Agency(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 1
  if (!(typeof v.name === 'string' && v.name.length > 0 && (v.name.length <= 500 || (v.name.length <= 1000 && points(v.name) <= 500)))) return false
  if (v.creditCode !== undefined) { n++; if (!(typeof v.creditCode === 'string' && /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/u.test(v.creditCode))) return false }
  if (v.divisionCode !== undefined) { n++; if (!(typeof v.divisionCode === 'string' && /^[0-9]{6}([0-9]{3}([0-9]{3})?)?$/u.test(v.divisionCode))) return false }
  if (v.kind !== undefined) { n++; if (!((v.kind === "government" || v.kind === "office" || v.kind === "department" || v.kind === "agency" || v.kind === "vertical" || v.kind === "authorised"))) return false }
  if (v.level !== undefined) { n++; if (!((v.level === "national" || v.level === "provincial" || v.level === "prefectural" || v.level === "county" || v.level === "township"))) return false }
  if (v.scope !== undefined) { n++; if (!((v.scope === "own" || v.scope === "area"))) return false }
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_Publication(v) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return false
  let n = 0
  if (v.indexNumber !== undefined) { n++; if (!(typeof v.indexNumber === 'string' && v.indexNumber.length > 0 && (v.indexNumber.length <= 500 || (v.indexNumber.length <= 1000 && points(v.indexNumber) <= 500)))) return false }
  if (v.subject !== undefined) { n++; if (!(typeof v.subject === 'string' && v.subject.length > 0 && (v.subject.length <= 500 || (v.subject.length <= 1000 && points(v.subject) <= 500)))) return false }
  if (v.publisher !== undefined) { n++; if (!(typeof v.publisher === 'string' && v.publisher.length > 0 && (v.publisher.length <= 500 || (v.publisher.length <= 1000 && points(v.publisher) <= 500)))) return false }
  if (v.date !== undefined) { n++; if (!(typeof v.date === 'string' && /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/u.test(v.date))) return false }
  if (v.documentNumber !== undefined) { n++; if (!(typeof v.documentNumber === 'string' && v.documentNumber.length > 0 && (v.documentNumber.length <= 500 || (v.documentNumber.length <= 1000 && points(v.documentNumber) <= 500)))) return false }
  if (v.keywords !== undefined) { n++; if (!(Array.isArray(v.keywords) && v.keywords.length <= 50 && each_3(v.keywords))) return false }
  if (v.url !== undefined) { n++; if (!(typeof v.url === 'string' && (v.url.length <= 2000 || (v.url.length <= 4000 && points(v.url) <= 2000)) && /^https?:\/\/[^\s"<>]+$/u.test(v.url))) return false }
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_Period(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 2
  if (!(typeof v.from === 'string' && /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/u.test(v.from))) return false
  if (!(typeof v.to === 'string' && /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/u.test(v.to))) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_Contact(v) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return false
  let n = 0
  if (v.department !== undefined) { n++; if (!(typeof v.department === 'string' && v.department.length > 0 && (v.department.length <= 500 || (v.department.length <= 1000 && points(v.department) <= 500)))) return false }
  if (v.address !== undefined) { n++; if (!(typeof v.address === 'string' && v.address.length > 0 && (v.address.length <= 500 || (v.address.length <= 1000 && points(v.address) <= 500)))) return false }
  if (v.postcode !== undefined) { n++; if (!(typeof v.postcode === 'string' && /^[0-9]{6}$/u.test(v.postcode))) return false }
  if (v.phone !== undefined) { n++; if (!(typeof v.phone === 'string' && v.phone.length > 0 && (v.phone.length <= 500 || (v.phone.length <= 1000 && points(v.phone) <= 500)))) return false }
  if (v.fax !== undefined) { n++; if (!(typeof v.fax === 'string' && v.fax.length > 0 && (v.fax.length <= 500 || (v.fax.length <= 1000 && points(v.fax) <= 500)))) return false }
  if (v.email !== undefined) { n++; if (!(typeof v.email === 'string' && (v.email.length <= 254 || (v.email.length <= 508 && points(v.email) <= 254)) && /^[^\s@<>"]+@[^\s@<>"]+$/u.test(v.email))) return false }
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_Blocks(v) {
  return Array.isArray(v) && v.length <= 2000 && each_4(v)
}

function check_Block(v) {
  if (typeof v !== 'object' || v === null) return false
  switch (v.type) {
    case "paragraph": return check_Paragraph(v)
    case "heading": return check_Heading(v)
    case "list": return check_List(v)
    case "table": return check_SimpleTable(v)
    case "figure": return check_Figure(v)
    default: return false
  }
}

function check_Paragraph(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 2
  if (!(v.type === "paragraph")) return false
  if (!(typeof v.text === 'string' && v.text.length > 0 && (v.text.length <= 50000 || (v.text.length <= 100000 && points(v.text) <= 50000)))) return false
  if (v.states !== undefined) { n++; if (!((v.states === "handlingFee"))) return false }
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_Heading(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 3
  if (!(v.type === "heading")) return false
  if (!((v.level === 2 || v.level === 3 || v.level === 4))) return false
  if (!(typeof v.text === 'string' && v.text.length > 0 && (v.text.length <= 500 || (v.text.length <= 1000 && points(v.text) <= 500)))) return false
  if (v.number !== undefined) { n++; if (!(typeof v.number === 'string' && (v.number.length <= 20 || (v.number.length <= 40 && points(v.number) <= 20)))) return false }
  if (v.aspect !== undefined) { n++; if (!((v.aspect === "proactive" || v.aspect === "onRequest" || v.aspect === "management" || v.aspect === "platform" || v.aspect === "oversight"))) return false }
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_List(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 3
  if (!(v.type === "list")) return false
  if (!(typeof v.ordered === 'boolean')) return false
  if (!(Array.isArray(v.items) && v.items.length >= 1 && v.items.length <= 500 && each_5(v.items))) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_SimpleTable(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 3
  if (!(v.type === "table")) return false
  if (v.caption !== undefined) { n++; if (!(typeof v.caption === 'string' && v.caption.length > 0 && (v.caption.length <= 500 || (v.caption.length <= 1000 && points(v.caption) <= 500)))) return false }
  if (!(Array.isArray(v.header) && v.header.length >= 1 && v.header.length <= 30 && each_6(v.header))) return false
  if (!(Array.isArray(v.rows) && v.rows.length >= 1 && v.rows.length <= 500 && each_7(v.rows))) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_TableRow(v) {
  return Array.isArray(v) && v.length >= 1 && v.length <= 30 && each_6(v)
}

function check_Figure(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 3
  if (!(v.type === "figure")) return false
  if (!(typeof v.src === 'string' && (v.src.length <= 5000000 || (v.src.length <= 10000000 && points(v.src) <= 5000000)) && /^(https?:\/\/|data:image\/(png|jpeg|gif|webp);base64,|[^:?#/]+(\/[^:]*)?$|\/[^:]*$)/u.test(v.src))) return false
  if (!(typeof v.alt === 'string' && v.alt.length > 0 && (v.alt.length <= 500 || (v.alt.length <= 1000 && points(v.alt) <= 500)))) return false
  if (v.caption !== undefined) { n++; if (!(typeof v.caption === 'string' && v.caption.length > 0 && (v.caption.length <= 500 || (v.caption.length <= 1000 && points(v.caption) <= 500)))) return false }
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_Overview(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 1
  if (!(check_Blocks(v.blocks))) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_Disclosure(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 5
  if (v.introduction !== undefined) { n++; if (!(check_Blocks(v.introduction))) return false }
  if (!(check_DocumentItems(v.documents))) return false
  if (!(check_LicensingItems(v.licensing))) return false
  if (!(check_EnforcementItems(v.enforcement))) return false
  if (!(check_ChargeItems(v.charges))) return false
  if (!(check_ProcurementItems(v.procurement))) return false
  if (v.remarks !== undefined) { n++; if (!(check_Blocks(v.remarks))) return false }
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_DocumentItems(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 2
  if (!(check_DocumentCounts(v.rules))) return false
  if (!(check_DocumentCounts(v.normativeDocuments))) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_DocumentCounts(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 3
  if (!(typeof v.made === 'number' && v.made >= 0 && v.made <= 999999999999 && Math.floor(v.made) === v.made)) return false
  if (!(typeof v.published === 'number' && v.published >= 0 && v.published <= 999999999999 && Math.floor(v.published) === v.published)) return false
  if (!(typeof v.total === 'number' && v.total >= 0 && v.total <= 999999999999 && Math.floor(v.total) === v.total)) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_LicensingItems(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 2
  if (!(check_MatterCounts(v.permits))) return false
  if (!(check_MatterCounts(v.otherServices))) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_MatterCounts(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 3
  if (!(typeof v.items === 'number' && v.items >= 0 && v.items <= 999999999999 && Math.floor(v.items) === v.items)) return false
  if (!(typeof v.change === 'number' && v.change >= -999999999999 && v.change <= 999999999999 && Math.floor(v.change) === v.change)) return false
  if (!(typeof v.decisions === 'number' && v.decisions >= 0 && v.decisions <= 999999999999 && Math.floor(v.decisions) === v.decisions)) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_EnforcementItems(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 2
  if (!(check_MatterCounts(v.penalties))) return false
  if (!(check_MatterCounts(v.coercion))) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_ChargeItems(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 1
  if (!(check_FeeCounts(v.administrativeFees))) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_FeeCounts(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 2
  if (!(typeof v.items === 'number' && v.items >= 0 && v.items <= 999999999999 && Math.floor(v.items) === v.items)) return false
  if (!(typeof v.change === 'number' && v.change >= -999999999999 && v.change <= 999999999999 && Math.floor(v.change) === v.change)) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_ProcurementItems(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 1
  if (!(check_Procurement(v.centralProcurement))) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_Procurement(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 2
  if (!(typeof v.projects === 'number' && v.projects >= 0 && v.projects <= 999999999999 && Math.floor(v.projects) === v.projects)) return false
  if (!(typeof v.amount === 'number' && v.amount >= 0 && v.amount <= 999999999999 && v.amount - v.amount === 0)) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_Requests(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 4
  if (v.introduction !== undefined) { n++; if (!(check_Blocks(v.introduction))) return false }
  if (!(check_Applicants(v.newlyReceived))) return false
  if (!(check_Applicants(v.carriedIn))) return false
  if (!(check_Outcomes(v.outcomes))) return false
  if (!(check_Applicants(v.carriedForward))) return false
  if (v.remarks !== undefined) { n++; if (!(check_Blocks(v.remarks))) return false }
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_Applicants(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 3
  if (!(typeof v.naturalPerson === 'number' && v.naturalPerson >= 0 && v.naturalPerson <= 999999999999 && Math.floor(v.naturalPerson) === v.naturalPerson)) return false
  if (!(check_LegalPersons(v.legalPerson))) return false
  if (!(typeof v.total === 'number' && v.total >= 0 && v.total <= 999999999999 && Math.floor(v.total) === v.total)) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_LegalPersons(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 5
  if (!(typeof v.business === 'number' && v.business >= 0 && v.business <= 999999999999 && Math.floor(v.business) === v.business)) return false
  if (!(typeof v.research === 'number' && v.research >= 0 && v.research <= 999999999999 && Math.floor(v.research) === v.research)) return false
  if (!(typeof v.welfare === 'number' && v.welfare >= 0 && v.welfare <= 999999999999 && Math.floor(v.welfare) === v.welfare)) return false
  if (!(typeof v.legalService === 'number' && v.legalService >= 0 && v.legalService <= 999999999999 && Math.floor(v.legalService) === v.legalService)) return false
  if (!(typeof v.other === 'number' && v.other >= 0 && v.other <= 999999999999 && Math.floor(v.other) === v.other)) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_Outcomes(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 7
  if (!(check_Applicants(v.granted))) return false
  if (!(check_Applicants(v.partial))) return false
  if (!(check_Denied(v.denied))) return false
  if (!(check_Unable(v.unable))) return false
  if (!(check_NotProcessed(v.notProcessed))) return false
  if (!(check_Applicants(v.other))) return false
  if (!(check_Applicants(v.total))) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_Denied(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 8
  if (!(check_Applicants(v.stateSecret))) return false
  if (!(check_Applicants(v.prohibitedByLaw))) return false
  if (!(check_Applicants(v.securityAndStability))) return false
  if (!(check_Applicants(v.thirdPartyRights))) return false
  if (!(check_Applicants(v.internalAffairs))) return false
  if (!(check_Applicants(v.processInformation))) return false
  if (!(check_Applicants(v.enforcementFiles))) return false
  if (!(check_Applicants(v.inquiryMatters))) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_Unable(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 3
  if (!(check_Applicants(v.notHeld))) return false
  if (!(check_Applicants(v.needsCreation))) return false
  if (!(check_Applicants(v.stillUnclear))) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_NotProcessed(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 5
  if (!(check_Applicants(v.petition))) return false
  if (!(check_Applicants(v.repeated))) return false
  if (!(check_Applicants(v.publication))) return false
  if (!(check_Applicants(v.abusive))) return false
  if (!(check_Applicants(v.reissue))) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_Disputes(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 2
  if (v.introduction !== undefined) { n++; if (!(check_Blocks(v.introduction))) return false }
  if (!(check_DisputeResults(v.review))) return false
  if (!(check_Litigation(v.litigation))) return false
  if (v.remarks !== undefined) { n++; if (!(check_Blocks(v.remarks))) return false }
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_DisputeResults(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 5
  if (!(typeof v.upheld === 'number' && v.upheld >= 0 && v.upheld <= 999999999999 && Math.floor(v.upheld) === v.upheld)) return false
  if (!(typeof v.corrected === 'number' && v.corrected >= 0 && v.corrected <= 999999999999 && Math.floor(v.corrected) === v.corrected)) return false
  if (!(typeof v.other === 'number' && v.other >= 0 && v.other <= 999999999999 && Math.floor(v.other) === v.other)) return false
  if (!(typeof v.pending === 'number' && v.pending >= 0 && v.pending <= 999999999999 && Math.floor(v.pending) === v.pending)) return false
  if (!(typeof v.total === 'number' && v.total >= 0 && v.total <= 999999999999 && Math.floor(v.total) === v.total)) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_Litigation(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 2
  if (!(check_DisputeResults(v.direct))) return false
  if (!(check_DisputeResults(v.afterReview))) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_Problems(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 1
  if (!(check_Blocks(v.blocks))) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_OtherMatters(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 1
  if (!(check_Blocks(v.blocks))) return false
  if (v.handlingFee !== undefined) { n++; if (!(check_HandlingFee(v.handlingFee))) return false }
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_HandlingFee(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 2
  if (!(typeof v.amount === 'number' && v.amount >= 0 && v.amount <= 999999999999 && v.amount - v.amount === 0)) return false
  if (!(typeof v.requests === 'number' && v.requests >= 0 && v.requests <= 999999999999 && Math.floor(v.requests) === v.requests)) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_Note(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 2
  if (!(typeof v.path === 'string' && (v.path.length <= 300 || (v.path.length <= 600 && points(v.path) <= 300)) && /^\/./u.test(v.path))) return false
  if (!(typeof v.text === 'string' && v.text.length > 0 && (v.text.length <= 50000 || (v.text.length <= 100000 && points(v.text) <= 50000)))) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function check_Explanation(v) {
  if (typeof v !== 'object' || v === null) return false
  let n = 3
  if (!(typeof v.rule === 'string' && v.rule.length > 0 && (v.rule.length <= 500 || (v.rule.length <= 1000 && points(v.rule) <= 500)))) return false
  if (!(typeof v.path === 'string' && (v.path.length <= 300 || (v.path.length <= 600 && points(v.path) <= 300)) && /^\/./u.test(v.path))) return false
  if (!(typeof v.text === 'string' && v.text.length > 0 && (v.text.length <= 50000 || (v.text.length <= 100000 && points(v.text) <= 50000)))) return false
  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }
  return n === 0 || balance(v, n)
}

function each_1(list) {
  for (let i = 0; i < list.length; i++) { const x = list[i]; if (!(check_Note(x))) return false }
  return true
}

function each_2(list) {
  for (let i = 0; i < list.length; i++) { const x = list[i]; if (!(check_Explanation(x))) return false }
  return true
}

function each_3(list) {
  for (let i = 0; i < list.length; i++) { const x = list[i]; if (!(typeof x === 'string' && x.length > 0 && (x.length <= 500 || (x.length <= 1000 && points(x) <= 500)))) return false }
  return true
}

function each_4(list) {
  for (let i = 0; i < list.length; i++) { const x = list[i]; if (!(check_Block(x))) return false }
  return true
}

function each_5(list) {
  for (let i = 0; i < list.length; i++) { const x = list[i]; if (!(typeof x === 'string' && x.length > 0 && (x.length <= 50000 || (x.length <= 100000 && points(x) <= 50000)))) return false }
  return true
}

function each_6(list) {
  for (let i = 0; i < list.length; i++) { const x = list[i]; if (!(typeof x === 'string' && (x.length <= 2000 || (x.length <= 4000 && points(x) <= 2000)))) return false }
  return true
}

function each_7(list) {
  for (let i = 0; i < list.length; i++) { const x = list[i]; if (!(check_TableRow(x))) return false }
  return true
}

function faults_Report(v, p, out) {
  if (!members(out, p, v, ["$schema","edition","year","title","agency","publication","period","contact","local","lead","overview","disclosure","requests","disputes","problems","other","notes","explanations"], ["edition","year","title","agency","overview","disclosure","requests","disputes","problems","other"])) return
  if (has(v, "$schema")) { string(out, p + "/$schema", v.$schema, 0, 500) }
  if (has(v, "edition")) { allowed(out, p + "/edition", v.edition, ["2019"]) }
  if (has(v, "year")) { number(out, p + "/year", v.year, 'integer', 2008, 2099) }
  if (has(v, "title")) { faults_Line(v.title, p + "/title", out) }
  if (has(v, "agency")) { faults_Agency(v.agency, p + "/agency", out) }
  if (has(v, "publication")) { faults_Publication(v.publication, p + "/publication", out) }
  if (has(v, "period")) { faults_Period(v.period, p + "/period", out) }
  if (has(v, "contact")) { faults_Contact(v.contact, p + "/contact", out) }
  if (has(v, "local")) { faults_Local(v.local, p + "/local", out) }
  if (has(v, "lead")) { faults_Blocks(v.lead, p + "/lead", out) }
  if (has(v, "overview")) { faults_Overview(v.overview, p + "/overview", out) }
  if (has(v, "disclosure")) { faults_Disclosure(v.disclosure, p + "/disclosure", out) }
  if (has(v, "requests")) { faults_Requests(v.requests, p + "/requests", out) }
  if (has(v, "disputes")) { faults_Disputes(v.disputes, p + "/disputes", out) }
  if (has(v, "problems")) { faults_Problems(v.problems, p + "/problems", out) }
  if (has(v, "other")) { faults_OtherMatters(v.other, p + "/other", out) }
  if (has(v, "notes")) { items(out, p + "/notes", v.notes, 0, 400, (x, q) => { faults_Note(x, q, out) }) }
  if (has(v, "explanations")) { items(out, p + "/explanations", v.explanations, 0, 400, (x, q) => { faults_Explanation(x, q, out) }) }
}

function faults_Line(v, p, out) {
  string(out, p, v, 1, 500)
}

function faults_Agency(v, p, out) {
  if (!members(out, p, v, ["name","creditCode","divisionCode","kind","level","scope"], ["name"])) return
  if (has(v, "name")) { faults_Line(v.name, p + "/name", out) }
  if (has(v, "creditCode")) { string(out, p + "/creditCode", v.creditCode, 0, Infinity, /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/u) }
  if (has(v, "divisionCode")) { string(out, p + "/divisionCode", v.divisionCode, 0, Infinity, /^[0-9]{6}([0-9]{3}([0-9]{3})?)?$/u) }
  if (has(v, "kind")) { faults_AgencyKind(v.kind, p + "/kind", out) }
  if (has(v, "level")) { faults_AgencyLevel(v.level, p + "/level", out) }
  if (has(v, "scope")) { faults_AgencyScope(v.scope, p + "/scope", out) }
}

function faults_AgencyKind(v, p, out) {
  allowed(out, p, v, ["government","office","department","agency","vertical","authorised"])
}

function faults_AgencyLevel(v, p, out) {
  allowed(out, p, v, ["national","provincial","prefectural","county","township"])
}

function faults_AgencyScope(v, p, out) {
  allowed(out, p, v, ["own","area"])
}

function faults_Publication(v, p, out) {
  if (!members(out, p, v, ["indexNumber","subject","publisher","date","documentNumber","keywords","url"], [])) return
  if (has(v, "indexNumber")) { faults_Line(v.indexNumber, p + "/indexNumber", out) }
  if (has(v, "subject")) { faults_Line(v.subject, p + "/subject", out) }
  if (has(v, "publisher")) { faults_Line(v.publisher, p + "/publisher", out) }
  if (has(v, "date")) { faults_CalendarDate(v.date, p + "/date", out) }
  if (has(v, "documentNumber")) { faults_Line(v.documentNumber, p + "/documentNumber", out) }
  if (has(v, "keywords")) { items(out, p + "/keywords", v.keywords, 0, 50, (x, q) => { faults_Line(x, q, out) }) }
  if (has(v, "url")) { string(out, p + "/url", v.url, 0, 2000, /^https?:\/\/[^\s"<>]+$/u) }
}

function faults_CalendarDate(v, p, out) {
  string(out, p, v, 0, Infinity, /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/u)
}

function faults_Period(v, p, out) {
  if (!members(out, p, v, ["from","to"], ["from","to"])) return
  if (has(v, "from")) { faults_CalendarDate(v.from, p + "/from", out) }
  if (has(v, "to")) { faults_CalendarDate(v.to, p + "/to", out) }
}

function faults_Contact(v, p, out) {
  if (!members(out, p, v, ["department","address","postcode","phone","fax","email"], [])) return
  if (has(v, "department")) { faults_Line(v.department, p + "/department", out) }
  if (has(v, "address")) { faults_Line(v.address, p + "/address", out) }
  if (has(v, "postcode")) { string(out, p + "/postcode", v.postcode, 0, Infinity, /^[0-9]{6}$/u) }
  if (has(v, "phone")) { faults_Line(v.phone, p + "/phone", out) }
  if (has(v, "fax")) { faults_Line(v.fax, p + "/fax", out) }
  if (has(v, "email")) { string(out, p + "/email", v.email, 0, 254, /^[^\s@<>"]+@[^\s@<>"]+$/u) }
}

function faults_Local(v, p, out) {
  type(out, p, v, 'object')
}

function faults_Blocks(v, p, out) {
  items(out, p, v, 0, 2000, (x, q) => { faults_Block(x, q, out) })
}

function faults_Block(v, p, out) {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return type(out, p, v, 'object')
  if (!has(v, "type")) return add(out, p, 'required', { property: "type" })
  switch (v.type) {
    case "paragraph": faults_Paragraph(v, p, out); break
    case "heading": faults_Heading(v, p, out); break
    case "list": faults_List(v, p, out); break
    case "table": faults_SimpleTable(v, p, out); break
    case "figure": faults_Figure(v, p, out); break
    default: allowed(out, p + "/type", v.type, ["paragraph","heading","list","table","figure"])
  }
}

function faults_Paragraph(v, p, out) {
  if (!members(out, p, v, ["type","text","states"], ["type","text"])) return
  if (has(v, "type")) { allowed(out, p + "/type", v.type, ["paragraph"]) }
  if (has(v, "text")) { faults_Passage(v.text, p + "/text", out) }
  if (has(v, "states")) { faults_Statement(v.states, p + "/states", out) }
}

function faults_Passage(v, p, out) {
  string(out, p, v, 1, 50000)
}

function faults_Statement(v, p, out) {
  allowed(out, p, v, ["handlingFee"])
}

function faults_Heading(v, p, out) {
  if (!members(out, p, v, ["type","level","text","number","aspect"], ["type","level","text"])) return
  if (has(v, "type")) { allowed(out, p + "/type", v.type, ["heading"]) }
  if (has(v, "level")) { faults_HeadingLevel(v.level, p + "/level", out) }
  if (has(v, "text")) { faults_Line(v.text, p + "/text", out) }
  if (has(v, "number")) { string(out, p + "/number", v.number, 0, 20) }
  if (has(v, "aspect")) { faults_Aspect(v.aspect, p + "/aspect", out) }
}

function faults_HeadingLevel(v, p, out) {
  allowed(out, p, v, [2,3,4])
}

function faults_Aspect(v, p, out) {
  allowed(out, p, v, ["proactive","onRequest","management","platform","oversight"])
}

function faults_List(v, p, out) {
  if (!members(out, p, v, ["type","ordered","items"], ["type","ordered","items"])) return
  if (has(v, "type")) { allowed(out, p + "/type", v.type, ["list"]) }
  if (has(v, "ordered")) { type(out, p + "/ordered", v.ordered, 'boolean') }
  if (has(v, "items")) { items(out, p + "/items", v.items, 1, 500, (x, q) => { faults_Passage(x, q, out) }) }
}

function faults_SimpleTable(v, p, out) {
  if (!members(out, p, v, ["type","caption","header","rows"], ["type","header","rows"])) return
  if (has(v, "type")) { allowed(out, p + "/type", v.type, ["table"]) }
  if (has(v, "caption")) { faults_Line(v.caption, p + "/caption", out) }
  if (has(v, "header")) { items(out, p + "/header", v.header, 1, 30, (x, q) => { faults_TableText(x, q, out) }) }
  if (has(v, "rows")) { items(out, p + "/rows", v.rows, 1, 500, (x, q) => { faults_TableRow(x, q, out) }) }
}

function faults_TableText(v, p, out) {
  string(out, p, v, 0, 2000)
}

function faults_TableRow(v, p, out) {
  items(out, p, v, 1, 30, (x, q) => { faults_TableText(x, q, out) })
}

function faults_Figure(v, p, out) {
  if (!members(out, p, v, ["type","src","alt","caption"], ["type","src","alt"])) return
  if (has(v, "type")) { allowed(out, p + "/type", v.type, ["figure"]) }
  if (has(v, "src")) { string(out, p + "/src", v.src, 0, 5000000, /^(https?:\/\/|data:image\/(png|jpeg|gif|webp);base64,|[^:?#/]+(\/[^:]*)?$|\/[^:]*$)/u) }
  if (has(v, "alt")) { faults_Line(v.alt, p + "/alt", out) }
  if (has(v, "caption")) { faults_Line(v.caption, p + "/caption", out) }
}

function faults_Overview(v, p, out) {
  if (!members(out, p, v, ["blocks"], ["blocks"])) return
  if (has(v, "blocks")) { faults_Blocks(v.blocks, p + "/blocks", out) }
}

function faults_Disclosure(v, p, out) {
  if (!members(out, p, v, ["introduction","documents","licensing","enforcement","charges","procurement","remarks"], ["documents","licensing","enforcement","charges","procurement"])) return
  if (has(v, "introduction")) { faults_Blocks(v.introduction, p + "/introduction", out) }
  if (has(v, "documents")) { faults_DocumentItems(v.documents, p + "/documents", out) }
  if (has(v, "licensing")) { faults_LicensingItems(v.licensing, p + "/licensing", out) }
  if (has(v, "enforcement")) { faults_EnforcementItems(v.enforcement, p + "/enforcement", out) }
  if (has(v, "charges")) { faults_ChargeItems(v.charges, p + "/charges", out) }
  if (has(v, "procurement")) { faults_ProcurementItems(v.procurement, p + "/procurement", out) }
  if (has(v, "remarks")) { faults_Blocks(v.remarks, p + "/remarks", out) }
}

function faults_DocumentItems(v, p, out) {
  if (!members(out, p, v, ["rules","normativeDocuments"], ["rules","normativeDocuments"])) return
  if (has(v, "rules")) { faults_DocumentCounts(v.rules, p + "/rules", out) }
  if (has(v, "normativeDocuments")) { faults_DocumentCounts(v.normativeDocuments, p + "/normativeDocuments", out) }
}

function faults_DocumentCounts(v, p, out) {
  if (!members(out, p, v, ["made","published","total"], ["made","published","total"])) return
  if (has(v, "made")) { faults_Count(v.made, p + "/made", out) }
  if (has(v, "published")) { faults_Count(v.published, p + "/published", out) }
  if (has(v, "total")) { faults_Count(v.total, p + "/total", out) }
}

function faults_Count(v, p, out) {
  number(out, p, v, 'integer', 0, 999999999999)
}

function faults_LicensingItems(v, p, out) {
  if (!members(out, p, v, ["permits","otherServices"], ["permits","otherServices"])) return
  if (has(v, "permits")) { faults_MatterCounts(v.permits, p + "/permits", out) }
  if (has(v, "otherServices")) { faults_MatterCounts(v.otherServices, p + "/otherServices", out) }
}

function faults_MatterCounts(v, p, out) {
  if (!members(out, p, v, ["items","change","decisions"], ["items","change","decisions"])) return
  if (has(v, "items")) { faults_Count(v.items, p + "/items", out) }
  if (has(v, "change")) { faults_Change(v.change, p + "/change", out) }
  if (has(v, "decisions")) { faults_Count(v.decisions, p + "/decisions", out) }
}

function faults_Change(v, p, out) {
  number(out, p, v, 'integer', -999999999999, 999999999999)
}

function faults_EnforcementItems(v, p, out) {
  if (!members(out, p, v, ["penalties","coercion"], ["penalties","coercion"])) return
  if (has(v, "penalties")) { faults_MatterCounts(v.penalties, p + "/penalties", out) }
  if (has(v, "coercion")) { faults_MatterCounts(v.coercion, p + "/coercion", out) }
}

function faults_ChargeItems(v, p, out) {
  if (!members(out, p, v, ["administrativeFees"], ["administrativeFees"])) return
  if (has(v, "administrativeFees")) { faults_FeeCounts(v.administrativeFees, p + "/administrativeFees", out) }
}

function faults_FeeCounts(v, p, out) {
  if (!members(out, p, v, ["items","change"], ["items","change"])) return
  if (has(v, "items")) { faults_Count(v.items, p + "/items", out) }
  if (has(v, "change")) { faults_Change(v.change, p + "/change", out) }
}

function faults_ProcurementItems(v, p, out) {
  if (!members(out, p, v, ["centralProcurement"], ["centralProcurement"])) return
  if (has(v, "centralProcurement")) { faults_Procurement(v.centralProcurement, p + "/centralProcurement", out) }
}

function faults_Procurement(v, p, out) {
  if (!members(out, p, v, ["projects","amount"], ["projects","amount"])) return
  if (has(v, "projects")) { faults_Count(v.projects, p + "/projects", out) }
  if (has(v, "amount")) { faults_Amount(v.amount, p + "/amount", out) }
}

function faults_Amount(v, p, out) {
  number(out, p, v, 'number', 0, 999999999999)
}

function faults_Requests(v, p, out) {
  if (!members(out, p, v, ["introduction","newlyReceived","carriedIn","outcomes","carriedForward","remarks"], ["newlyReceived","carriedIn","outcomes","carriedForward"])) return
  if (has(v, "introduction")) { faults_Blocks(v.introduction, p + "/introduction", out) }
  if (has(v, "newlyReceived")) { faults_Applicants(v.newlyReceived, p + "/newlyReceived", out) }
  if (has(v, "carriedIn")) { faults_Applicants(v.carriedIn, p + "/carriedIn", out) }
  if (has(v, "outcomes")) { faults_Outcomes(v.outcomes, p + "/outcomes", out) }
  if (has(v, "carriedForward")) { faults_Applicants(v.carriedForward, p + "/carriedForward", out) }
  if (has(v, "remarks")) { faults_Blocks(v.remarks, p + "/remarks", out) }
}

function faults_Applicants(v, p, out) {
  if (!members(out, p, v, ["naturalPerson","legalPerson","total"], ["naturalPerson","legalPerson","total"])) return
  if (has(v, "naturalPerson")) { faults_Count(v.naturalPerson, p + "/naturalPerson", out) }
  if (has(v, "legalPerson")) { faults_LegalPersons(v.legalPerson, p + "/legalPerson", out) }
  if (has(v, "total")) { faults_Count(v.total, p + "/total", out) }
}

function faults_LegalPersons(v, p, out) {
  if (!members(out, p, v, ["business","research","welfare","legalService","other"], ["business","research","welfare","legalService","other"])) return
  if (has(v, "business")) { faults_Count(v.business, p + "/business", out) }
  if (has(v, "research")) { faults_Count(v.research, p + "/research", out) }
  if (has(v, "welfare")) { faults_Count(v.welfare, p + "/welfare", out) }
  if (has(v, "legalService")) { faults_Count(v.legalService, p + "/legalService", out) }
  if (has(v, "other")) { faults_Count(v.other, p + "/other", out) }
}

function faults_Outcomes(v, p, out) {
  if (!members(out, p, v, ["granted","partial","denied","unable","notProcessed","other","total"], ["granted","partial","denied","unable","notProcessed","other","total"])) return
  if (has(v, "granted")) { faults_Applicants(v.granted, p + "/granted", out) }
  if (has(v, "partial")) { faults_Applicants(v.partial, p + "/partial", out) }
  if (has(v, "denied")) { faults_Denied(v.denied, p + "/denied", out) }
  if (has(v, "unable")) { faults_Unable(v.unable, p + "/unable", out) }
  if (has(v, "notProcessed")) { faults_NotProcessed(v.notProcessed, p + "/notProcessed", out) }
  if (has(v, "other")) { faults_Applicants(v.other, p + "/other", out) }
  if (has(v, "total")) { faults_Applicants(v.total, p + "/total", out) }
}

function faults_Denied(v, p, out) {
  if (!members(out, p, v, ["stateSecret","prohibitedByLaw","securityAndStability","thirdPartyRights","internalAffairs","processInformation","enforcementFiles","inquiryMatters"], ["stateSecret","prohibitedByLaw","securityAndStability","thirdPartyRights","internalAffairs","processInformation","enforcementFiles","inquiryMatters"])) return
  if (has(v, "stateSecret")) { faults_Applicants(v.stateSecret, p + "/stateSecret", out) }
  if (has(v, "prohibitedByLaw")) { faults_Applicants(v.prohibitedByLaw, p + "/prohibitedByLaw", out) }
  if (has(v, "securityAndStability")) { faults_Applicants(v.securityAndStability, p + "/securityAndStability", out) }
  if (has(v, "thirdPartyRights")) { faults_Applicants(v.thirdPartyRights, p + "/thirdPartyRights", out) }
  if (has(v, "internalAffairs")) { faults_Applicants(v.internalAffairs, p + "/internalAffairs", out) }
  if (has(v, "processInformation")) { faults_Applicants(v.processInformation, p + "/processInformation", out) }
  if (has(v, "enforcementFiles")) { faults_Applicants(v.enforcementFiles, p + "/enforcementFiles", out) }
  if (has(v, "inquiryMatters")) { faults_Applicants(v.inquiryMatters, p + "/inquiryMatters", out) }
}

function faults_Unable(v, p, out) {
  if (!members(out, p, v, ["notHeld","needsCreation","stillUnclear"], ["notHeld","needsCreation","stillUnclear"])) return
  if (has(v, "notHeld")) { faults_Applicants(v.notHeld, p + "/notHeld", out) }
  if (has(v, "needsCreation")) { faults_Applicants(v.needsCreation, p + "/needsCreation", out) }
  if (has(v, "stillUnclear")) { faults_Applicants(v.stillUnclear, p + "/stillUnclear", out) }
}

function faults_NotProcessed(v, p, out) {
  if (!members(out, p, v, ["petition","repeated","publication","abusive","reissue"], ["petition","repeated","publication","abusive","reissue"])) return
  if (has(v, "petition")) { faults_Applicants(v.petition, p + "/petition", out) }
  if (has(v, "repeated")) { faults_Applicants(v.repeated, p + "/repeated", out) }
  if (has(v, "publication")) { faults_Applicants(v.publication, p + "/publication", out) }
  if (has(v, "abusive")) { faults_Applicants(v.abusive, p + "/abusive", out) }
  if (has(v, "reissue")) { faults_Applicants(v.reissue, p + "/reissue", out) }
}

function faults_Disputes(v, p, out) {
  if (!members(out, p, v, ["introduction","review","litigation","remarks"], ["review","litigation"])) return
  if (has(v, "introduction")) { faults_Blocks(v.introduction, p + "/introduction", out) }
  if (has(v, "review")) { faults_DisputeResults(v.review, p + "/review", out) }
  if (has(v, "litigation")) { faults_Litigation(v.litigation, p + "/litigation", out) }
  if (has(v, "remarks")) { faults_Blocks(v.remarks, p + "/remarks", out) }
}

function faults_DisputeResults(v, p, out) {
  if (!members(out, p, v, ["upheld","corrected","other","pending","total"], ["upheld","corrected","other","pending","total"])) return
  if (has(v, "upheld")) { faults_Count(v.upheld, p + "/upheld", out) }
  if (has(v, "corrected")) { faults_Count(v.corrected, p + "/corrected", out) }
  if (has(v, "other")) { faults_Count(v.other, p + "/other", out) }
  if (has(v, "pending")) { faults_Count(v.pending, p + "/pending", out) }
  if (has(v, "total")) { faults_Count(v.total, p + "/total", out) }
}

function faults_Litigation(v, p, out) {
  if (!members(out, p, v, ["direct","afterReview"], ["direct","afterReview"])) return
  if (has(v, "direct")) { faults_DisputeResults(v.direct, p + "/direct", out) }
  if (has(v, "afterReview")) { faults_DisputeResults(v.afterReview, p + "/afterReview", out) }
}

function faults_Problems(v, p, out) {
  if (!members(out, p, v, ["blocks"], ["blocks"])) return
  if (has(v, "blocks")) { faults_Blocks(v.blocks, p + "/blocks", out) }
}

function faults_OtherMatters(v, p, out) {
  if (!members(out, p, v, ["blocks","handlingFee"], ["blocks"])) return
  if (has(v, "blocks")) { faults_Blocks(v.blocks, p + "/blocks", out) }
  if (has(v, "handlingFee")) { faults_HandlingFee(v.handlingFee, p + "/handlingFee", out) }
}

function faults_HandlingFee(v, p, out) {
  if (!members(out, p, v, ["amount","requests"], ["amount","requests"])) return
  if (has(v, "amount")) { faults_Amount(v.amount, p + "/amount", out) }
  if (has(v, "requests")) { faults_Count(v.requests, p + "/requests", out) }
}

function faults_Note(v, p, out) {
  if (!members(out, p, v, ["path","text"], ["path","text"])) return
  if (has(v, "path")) { faults_Pointer(v.path, p + "/path", out) }
  if (has(v, "text")) { faults_Passage(v.text, p + "/text", out) }
}

function faults_Pointer(v, p, out) {
  string(out, p, v, 0, 300, /^\/./u)
}

function faults_Explanation(v, p, out) {
  if (!members(out, p, v, ["rule","path","text"], ["rule","path","text"])) return
  if (has(v, "rule")) { faults_Line(v.rule, p + "/rule", out) }
  if (has(v, "path")) { faults_Pointer(v.path, p + "/path", out) }
  if (has(v, "text")) { faults_Passage(v.text, p + "/text", out) }
}
