-- Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 95c9feb0b1d1dbf38c1a0ba9931bf1ac933ba1cc97a0eb61db1a1c230f740c80) by `ogi-report generate`. Edit the schema instead.

-- One row per cell. `report` names a report; report and path together are unique. A value is exact: what doesn't fit,
-- or is no number, is NULL here and stands in `written`.
CREATE TABLE IF NOT EXISTS "cells" (
  "report" VARCHAR NOT NULL,
  "agency" VARCHAR,
  "credit_code" VARCHAR,
  "year" INTEGER,
  "scope" VARCHAR,
  "edition" VARCHAR NOT NULL,
  "path" VARCHAR NOT NULL,
  "table_label" VARCHAR,
  "row_label" VARCHAR,
  "column_label" VARCHAR,
  "unit" VARCHAR,
  "summable" VARCHAR,
  "value" DECIMAL(34, 10),
  "written" VARCHAR
);

-- One row per issue; `params` is JSON.
CREATE TABLE IF NOT EXISTS "issues" (
  "report" VARCHAR NOT NULL,
  "agency" VARCHAR,
  "credit_code" VARCHAR,
  "year" INTEGER,
  "scope" VARCHAR,
  "edition" VARCHAR NOT NULL,
  "code" VARCHAR NOT NULL,
  "severity" VARCHAR NOT NULL,
  "path" VARCHAR NOT NULL,
  "table_label" VARCHAR,
  "row_label" VARCHAR,
  "column_label" VARCHAR,
  "message" VARCHAR NOT NULL,
  "params" VARCHAR NOT NULL
);

-- One row per report, one column per cell.
CREATE TABLE IF NOT EXISTS "wide_2019" (
  "report" VARCHAR NOT NULL,
  "agency" VARCHAR,
  "credit_code" VARCHAR,
  "year" INTEGER,
  "scope" VARCHAR,
  "edition" VARCHAR NOT NULL,
  "disclosure_documents_rules_made" DECIMAL(34, 10), -- /disclosure/documents/rules/made 二、主动公开政府信息情况 / 第二十条第（一）项 / 规章 / 本年新制作数量
  "disclosure_documents_rules_published" DECIMAL(34, 10), -- /disclosure/documents/rules/published 二、主动公开政府信息情况 / 第二十条第（一）项 / 规章 / 本年新公开数量
  "disclosure_documents_rules_total" DECIMAL(34, 10), -- /disclosure/documents/rules/total 二、主动公开政府信息情况 / 第二十条第（一）项 / 规章 / 对外公开总数量
  "disclosure_documents_normative_documents_made" DECIMAL(34, 10), -- /disclosure/documents/normativeDocuments/made 二、主动公开政府信息情况 / 第二十条第（一）项 / 规范性文件 / 本年新制作数量
  "disclosure_documents_normative_documents_published" DECIMAL(34, 10), -- /disclosure/documents/normativeDocuments/published 二、主动公开政府信息情况 / 第二十条第（一）项 / 规范性文件 / 本年新公开数量
  "disclosure_documents_normative_documents_total" DECIMAL(34, 10), -- /disclosure/documents/normativeDocuments/total 二、主动公开政府信息情况 / 第二十条第（一）项 / 规范性文件 / 对外公开总数量
  "disclosure_licensing_permits_items" DECIMAL(34, 10), -- /disclosure/licensing/permits/items 二、主动公开政府信息情况 / 第二十条第（五）项 / 行政许可 / 上一年项目数量
  "disclosure_licensing_permits_change" DECIMAL(34, 10), -- /disclosure/licensing/permits/change 二、主动公开政府信息情况 / 第二十条第（五）项 / 行政许可 / 本年增/减
  "disclosure_licensing_permits_decisions" DECIMAL(34, 10), -- /disclosure/licensing/permits/decisions 二、主动公开政府信息情况 / 第二十条第（五）项 / 行政许可 / 处理决定数量
  "disclosure_licensing_other_services_items" DECIMAL(34, 10), -- /disclosure/licensing/otherServices/items 二、主动公开政府信息情况 / 第二十条第（五）项 / 其他对外管理服务事项 / 上一年项目数量
  "disclosure_licensing_other_services_change" DECIMAL(34, 10), -- /disclosure/licensing/otherServices/change 二、主动公开政府信息情况 / 第二十条第（五）项 / 其他对外管理服务事项 / 本年增/减
  "disclosure_licensing_other_services_decisions" DECIMAL(34, 10), -- /disclosure/licensing/otherServices/decisions 二、主动公开政府信息情况 / 第二十条第（五）项 / 其他对外管理服务事项 / 处理决定数量
  "disclosure_enforcement_penalties_items" DECIMAL(34, 10), -- /disclosure/enforcement/penalties/items 二、主动公开政府信息情况 / 第二十条第（六）项 / 行政处罚 / 上一年项目数量
  "disclosure_enforcement_penalties_change" DECIMAL(34, 10), -- /disclosure/enforcement/penalties/change 二、主动公开政府信息情况 / 第二十条第（六）项 / 行政处罚 / 本年增/减
  "disclosure_enforcement_penalties_decisions" DECIMAL(34, 10), -- /disclosure/enforcement/penalties/decisions 二、主动公开政府信息情况 / 第二十条第（六）项 / 行政处罚 / 处理决定数量
  "disclosure_enforcement_coercion_items" DECIMAL(34, 10), -- /disclosure/enforcement/coercion/items 二、主动公开政府信息情况 / 第二十条第（六）项 / 行政强制 / 上一年项目数量
  "disclosure_enforcement_coercion_change" DECIMAL(34, 10), -- /disclosure/enforcement/coercion/change 二、主动公开政府信息情况 / 第二十条第（六）项 / 行政强制 / 本年增/减
  "disclosure_enforcement_coercion_decisions" DECIMAL(34, 10), -- /disclosure/enforcement/coercion/decisions 二、主动公开政府信息情况 / 第二十条第（六）项 / 行政强制 / 处理决定数量
  "disclosure_charges_administrative_fees_items" DECIMAL(34, 10), -- /disclosure/charges/administrativeFees/items 二、主动公开政府信息情况 / 第二十条第（八）项 / 行政事业性收费 / 上一年项目数量
  "disclosure_charges_administrative_fees_change" DECIMAL(34, 10), -- /disclosure/charges/administrativeFees/change 二、主动公开政府信息情况 / 第二十条第（八）项 / 行政事业性收费 / 本年增/减
  "disclosure_procurement_central_procurement_projects" DECIMAL(34, 10), -- /disclosure/procurement/centralProcurement/projects 二、主动公开政府信息情况 / 第二十条第（九）项 / 政府集中采购 / 采购项目数量
  "disclosure_procurement_central_procurement_amount" DECIMAL(34, 10), -- /disclosure/procurement/centralProcurement/amount 二、主动公开政府信息情况 / 第二十条第（九）项 / 政府集中采购 / 采购总金额
  "requests_newly_received_natural_person" DECIMAL(34, 10), -- /requests/newlyReceived/naturalPerson 三、收到和处理政府信息公开申请情况 / 一、本年新收政府信息公开申请数量 / 自然人
  "requests_newly_received_legal_person_business" DECIMAL(34, 10), -- /requests/newlyReceived/legalPerson/business 三、收到和处理政府信息公开申请情况 / 一、本年新收政府信息公开申请数量 / 法人或其他组织 / 商业企业
  "requests_newly_received_legal_person_research" DECIMAL(34, 10), -- /requests/newlyReceived/legalPerson/research 三、收到和处理政府信息公开申请情况 / 一、本年新收政府信息公开申请数量 / 法人或其他组织 / 科研机构
  "requests_newly_received_legal_person_welfare" DECIMAL(34, 10), -- /requests/newlyReceived/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 一、本年新收政府信息公开申请数量 / 法人或其他组织 / 社会公益组织
  "requests_newly_received_legal_person_legal_service" DECIMAL(34, 10), -- /requests/newlyReceived/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 一、本年新收政府信息公开申请数量 / 法人或其他组织 / 法律服务机构
  "requests_newly_received_legal_person_other" DECIMAL(34, 10), -- /requests/newlyReceived/legalPerson/other 三、收到和处理政府信息公开申请情况 / 一、本年新收政府信息公开申请数量 / 法人或其他组织 / 其他
  "requests_newly_received_total" DECIMAL(34, 10), -- /requests/newlyReceived/total 三、收到和处理政府信息公开申请情况 / 一、本年新收政府信息公开申请数量 / 总计
  "requests_carried_in_natural_person" DECIMAL(34, 10), -- /requests/carriedIn/naturalPerson 三、收到和处理政府信息公开申请情况 / 二、上年结转政府信息公开申请数量 / 自然人
  "requests_carried_in_legal_person_business" DECIMAL(34, 10), -- /requests/carriedIn/legalPerson/business 三、收到和处理政府信息公开申请情况 / 二、上年结转政府信息公开申请数量 / 法人或其他组织 / 商业企业
  "requests_carried_in_legal_person_research" DECIMAL(34, 10), -- /requests/carriedIn/legalPerson/research 三、收到和处理政府信息公开申请情况 / 二、上年结转政府信息公开申请数量 / 法人或其他组织 / 科研机构
  "requests_carried_in_legal_person_welfare" DECIMAL(34, 10), -- /requests/carriedIn/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 二、上年结转政府信息公开申请数量 / 法人或其他组织 / 社会公益组织
  "requests_carried_in_legal_person_legal_service" DECIMAL(34, 10), -- /requests/carriedIn/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 二、上年结转政府信息公开申请数量 / 法人或其他组织 / 法律服务机构
  "requests_carried_in_legal_person_other" DECIMAL(34, 10), -- /requests/carriedIn/legalPerson/other 三、收到和处理政府信息公开申请情况 / 二、上年结转政府信息公开申请数量 / 法人或其他组织 / 其他
  "requests_carried_in_total" DECIMAL(34, 10), -- /requests/carriedIn/total 三、收到和处理政府信息公开申请情况 / 二、上年结转政府信息公开申请数量 / 总计
  "requests_outcomes_granted_natural_person" DECIMAL(34, 10), -- /requests/outcomes/granted/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （一）予以公开 / 自然人
  "requests_outcomes_granted_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/granted/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （一）予以公开 / 法人或其他组织 / 商业企业
  "requests_outcomes_granted_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/granted/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （一）予以公开 / 法人或其他组织 / 科研机构
  "requests_outcomes_granted_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/granted/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （一）予以公开 / 法人或其他组织 / 社会公益组织
  "requests_outcomes_granted_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/granted/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （一）予以公开 / 法人或其他组织 / 法律服务机构
  "requests_outcomes_granted_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/granted/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （一）予以公开 / 法人或其他组织 / 其他
  "requests_outcomes_granted_total" DECIMAL(34, 10), -- /requests/outcomes/granted/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （一）予以公开 / 总计
  "requests_outcomes_partial_natural_person" DECIMAL(34, 10), -- /requests/outcomes/partial/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （二）部分公开（区分处理的，只计这一情形，不计其他情形） / 自然人
  "requests_outcomes_partial_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/partial/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （二）部分公开（区分处理的，只计这一情形，不计其他情形） / 法人或其他组织 / 商业企业
  "requests_outcomes_partial_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/partial/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （二）部分公开（区分处理的，只计这一情形，不计其他情形） / 法人或其他组织 / 科研机构
  "requests_outcomes_partial_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/partial/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （二）部分公开（区分处理的，只计这一情形，不计其他情形） / 法人或其他组织 / 社会公益组织
  "requests_outcomes_partial_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/partial/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （二）部分公开（区分处理的，只计这一情形，不计其他情形） / 法人或其他组织 / 法律服务机构
  "requests_outcomes_partial_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/partial/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （二）部分公开（区分处理的，只计这一情形，不计其他情形） / 法人或其他组织 / 其他
  "requests_outcomes_partial_total" DECIMAL(34, 10), -- /requests/outcomes/partial/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （二）部分公开（区分处理的，只计这一情形，不计其他情形） / 总计
  "requests_outcomes_denied_state_secret_natural_person" DECIMAL(34, 10), -- /requests/outcomes/denied/stateSecret/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密 / 自然人
  "requests_outcomes_denied_state_secret_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/denied/stateSecret/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密 / 法人或其他组织 / 商业企业
  "requests_outcomes_denied_state_secret_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/denied/stateSecret/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密 / 法人或其他组织 / 科研机构
  "requests_outcomes_denied_state_secret_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/denied/stateSecret/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密 / 法人或其他组织 / 社会公益组织
  "req_outcomes_denied_state_secret_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/denied/stateSecret/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密 / 法人或其他组织 / 法律服务机构
  "requests_outcomes_denied_state_secret_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/denied/stateSecret/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密 / 法人或其他组织 / 其他
  "requests_outcomes_denied_state_secret_total" DECIMAL(34, 10), -- /requests/outcomes/denied/stateSecret/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密 / 总计
  "requests_outcomes_denied_prohibited_by_law_natural_person" DECIMAL(34, 10), -- /requests/outcomes/denied/prohibitedByLaw/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 2.其他法律行政法规禁止公开 / 自然人
  "req_outcomes_denied_prohibited_by_law_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/denied/prohibitedByLaw/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 2.其他法律行政法规禁止公开 / 法人或其他组织 / 商业企业
  "req_outcomes_denied_prohibited_by_law_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/denied/prohibitedByLaw/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 2.其他法律行政法规禁止公开 / 法人或其他组织 / 科研机构
  "requests_outcomes_denied_prohibited_by_law_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/denied/prohibitedByLaw/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 2.其他法律行政法规禁止公开 / 法人或其他组织 / 社会公益组织
  "req_out_denied_prohibited_by_law_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/denied/prohibitedByLaw/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 2.其他法律行政法规禁止公开 / 法人或其他组织 / 法律服务机构
  "requests_outcomes_denied_prohibited_by_law_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/denied/prohibitedByLaw/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 2.其他法律行政法规禁止公开 / 法人或其他组织 / 其他
  "requests_outcomes_denied_prohibited_by_law_total" DECIMAL(34, 10), -- /requests/outcomes/denied/prohibitedByLaw/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 2.其他法律行政法规禁止公开 / 总计
  "requests_outcomes_denied_security_and_stability_natural_person" DECIMAL(34, 10), -- /requests/outcomes/denied/securityAndStability/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 3.危及“三安全一稳定” / 自然人
  "req_out_denied_security_and_stability_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/denied/securityAndStability/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 3.危及“三安全一稳定” / 法人或其他组织 / 商业企业
  "req_out_denied_security_and_stability_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/denied/securityAndStability/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 3.危及“三安全一稳定” / 法人或其他组织 / 科研机构
  "req_outcomes_denied_security_and_stability_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/denied/securityAndStability/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 3.危及“三安全一稳定” / 法人或其他组织 / 社会公益组织
  "req_out_den_security_and_stability_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/denied/securityAndStability/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 3.危及“三安全一稳定” / 法人或其他组织 / 法律服务机构
  "req_outcomes_denied_security_and_stability_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/denied/securityAndStability/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 3.危及“三安全一稳定” / 法人或其他组织 / 其他
  "requests_outcomes_denied_security_and_stability_total" DECIMAL(34, 10), -- /requests/outcomes/denied/securityAndStability/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 3.危及“三安全一稳定” / 总计
  "requests_outcomes_denied_third_party_rights_natural_person" DECIMAL(34, 10), -- /requests/outcomes/denied/thirdPartyRights/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 4.保护第三方合法权益 / 自然人
  "req_outcomes_denied_third_party_rights_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/denied/thirdPartyRights/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 4.保护第三方合法权益 / 法人或其他组织 / 商业企业
  "req_outcomes_denied_third_party_rights_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/denied/thirdPartyRights/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 4.保护第三方合法权益 / 法人或其他组织 / 科研机构
  "req_outcomes_denied_third_party_rights_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/denied/thirdPartyRights/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 4.保护第三方合法权益 / 法人或其他组织 / 社会公益组织
  "req_out_denied_third_party_rights_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/denied/thirdPartyRights/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 4.保护第三方合法权益 / 法人或其他组织 / 法律服务机构
  "requests_outcomes_denied_third_party_rights_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/denied/thirdPartyRights/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 4.保护第三方合法权益 / 法人或其他组织 / 其他
  "requests_outcomes_denied_third_party_rights_total" DECIMAL(34, 10), -- /requests/outcomes/denied/thirdPartyRights/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 4.保护第三方合法权益 / 总计
  "requests_outcomes_denied_internal_affairs_natural_person" DECIMAL(34, 10), -- /requests/outcomes/denied/internalAffairs/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 5.属于三类内部事务信息 / 自然人
  "requests_outcomes_denied_internal_affairs_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/denied/internalAffairs/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 5.属于三类内部事务信息 / 法人或其他组织 / 商业企业
  "requests_outcomes_denied_internal_affairs_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/denied/internalAffairs/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 5.属于三类内部事务信息 / 法人或其他组织 / 科研机构
  "requests_outcomes_denied_internal_affairs_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/denied/internalAffairs/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 5.属于三类内部事务信息 / 法人或其他组织 / 社会公益组织
  "req_outcomes_denied_internal_affairs_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/denied/internalAffairs/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 5.属于三类内部事务信息 / 法人或其他组织 / 法律服务机构
  "requests_outcomes_denied_internal_affairs_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/denied/internalAffairs/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 5.属于三类内部事务信息 / 法人或其他组织 / 其他
  "requests_outcomes_denied_internal_affairs_total" DECIMAL(34, 10), -- /requests/outcomes/denied/internalAffairs/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 5.属于三类内部事务信息 / 总计
  "requests_outcomes_denied_process_information_natural_person" DECIMAL(34, 10), -- /requests/outcomes/denied/processInformation/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 6.属于四类过程性信息 / 自然人
  "req_outcomes_denied_process_information_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/denied/processInformation/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 6.属于四类过程性信息 / 法人或其他组织 / 商业企业
  "req_outcomes_denied_process_information_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/denied/processInformation/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 6.属于四类过程性信息 / 法人或其他组织 / 科研机构
  "req_outcomes_denied_process_information_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/denied/processInformation/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 6.属于四类过程性信息 / 法人或其他组织 / 社会公益组织
  "req_out_denied_process_information_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/denied/processInformation/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 6.属于四类过程性信息 / 法人或其他组织 / 法律服务机构
  "requests_outcomes_denied_process_information_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/denied/processInformation/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 6.属于四类过程性信息 / 法人或其他组织 / 其他
  "requests_outcomes_denied_process_information_total" DECIMAL(34, 10), -- /requests/outcomes/denied/processInformation/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 6.属于四类过程性信息 / 总计
  "requests_outcomes_denied_enforcement_files_natural_person" DECIMAL(34, 10), -- /requests/outcomes/denied/enforcementFiles/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 7.属于行政执法案卷 / 自然人
  "req_outcomes_denied_enforcement_files_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/denied/enforcementFiles/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 7.属于行政执法案卷 / 法人或其他组织 / 商业企业
  "req_outcomes_denied_enforcement_files_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/denied/enforcementFiles/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 7.属于行政执法案卷 / 法人或其他组织 / 科研机构
  "requests_outcomes_denied_enforcement_files_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/denied/enforcementFiles/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 7.属于行政执法案卷 / 法人或其他组织 / 社会公益组织
  "req_out_denied_enforcement_files_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/denied/enforcementFiles/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 7.属于行政执法案卷 / 法人或其他组织 / 法律服务机构
  "requests_outcomes_denied_enforcement_files_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/denied/enforcementFiles/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 7.属于行政执法案卷 / 法人或其他组织 / 其他
  "requests_outcomes_denied_enforcement_files_total" DECIMAL(34, 10), -- /requests/outcomes/denied/enforcementFiles/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 7.属于行政执法案卷 / 总计
  "requests_outcomes_denied_inquiry_matters_natural_person" DECIMAL(34, 10), -- /requests/outcomes/denied/inquiryMatters/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 8.属于行政查询事项 / 自然人
  "requests_outcomes_denied_inquiry_matters_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/denied/inquiryMatters/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 8.属于行政查询事项 / 法人或其他组织 / 商业企业
  "requests_outcomes_denied_inquiry_matters_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/denied/inquiryMatters/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 8.属于行政查询事项 / 法人或其他组织 / 科研机构
  "requests_outcomes_denied_inquiry_matters_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/denied/inquiryMatters/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 8.属于行政查询事项 / 法人或其他组织 / 社会公益组织
  "req_outcomes_denied_inquiry_matters_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/denied/inquiryMatters/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 8.属于行政查询事项 / 法人或其他组织 / 法律服务机构
  "requests_outcomes_denied_inquiry_matters_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/denied/inquiryMatters/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 8.属于行政查询事项 / 法人或其他组织 / 其他
  "requests_outcomes_denied_inquiry_matters_total" DECIMAL(34, 10), -- /requests/outcomes/denied/inquiryMatters/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 8.属于行政查询事项 / 总计
  "requests_outcomes_unable_not_held_natural_person" DECIMAL(34, 10), -- /requests/outcomes/unable/notHeld/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 1.本机关不掌握相关政府信息 / 自然人
  "requests_outcomes_unable_not_held_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/unable/notHeld/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 1.本机关不掌握相关政府信息 / 法人或其他组织 / 商业企业
  "requests_outcomes_unable_not_held_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/unable/notHeld/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 1.本机关不掌握相关政府信息 / 法人或其他组织 / 科研机构
  "requests_outcomes_unable_not_held_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/unable/notHeld/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 1.本机关不掌握相关政府信息 / 法人或其他组织 / 社会公益组织
  "requests_outcomes_unable_not_held_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/unable/notHeld/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 1.本机关不掌握相关政府信息 / 法人或其他组织 / 法律服务机构
  "requests_outcomes_unable_not_held_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/unable/notHeld/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 1.本机关不掌握相关政府信息 / 法人或其他组织 / 其他
  "requests_outcomes_unable_not_held_total" DECIMAL(34, 10), -- /requests/outcomes/unable/notHeld/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 1.本机关不掌握相关政府信息 / 总计
  "requests_outcomes_unable_needs_creation_natural_person" DECIMAL(34, 10), -- /requests/outcomes/unable/needsCreation/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 2.没有现成信息需要另行制作 / 自然人
  "requests_outcomes_unable_needs_creation_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/unable/needsCreation/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 2.没有现成信息需要另行制作 / 法人或其他组织 / 商业企业
  "requests_outcomes_unable_needs_creation_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/unable/needsCreation/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 2.没有现成信息需要另行制作 / 法人或其他组织 / 科研机构
  "requests_outcomes_unable_needs_creation_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/unable/needsCreation/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 2.没有现成信息需要另行制作 / 法人或其他组织 / 社会公益组织
  "req_outcomes_unable_needs_creation_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/unable/needsCreation/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 2.没有现成信息需要另行制作 / 法人或其他组织 / 法律服务机构
  "requests_outcomes_unable_needs_creation_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/unable/needsCreation/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 2.没有现成信息需要另行制作 / 法人或其他组织 / 其他
  "requests_outcomes_unable_needs_creation_total" DECIMAL(34, 10), -- /requests/outcomes/unable/needsCreation/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 2.没有现成信息需要另行制作 / 总计
  "requests_outcomes_unable_still_unclear_natural_person" DECIMAL(34, 10), -- /requests/outcomes/unable/stillUnclear/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 3.补正后申请内容仍不明确 / 自然人
  "requests_outcomes_unable_still_unclear_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/unable/stillUnclear/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 3.补正后申请内容仍不明确 / 法人或其他组织 / 商业企业
  "requests_outcomes_unable_still_unclear_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/unable/stillUnclear/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 3.补正后申请内容仍不明确 / 法人或其他组织 / 科研机构
  "requests_outcomes_unable_still_unclear_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/unable/stillUnclear/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 3.补正后申请内容仍不明确 / 法人或其他组织 / 社会公益组织
  "req_outcomes_unable_still_unclear_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/unable/stillUnclear/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 3.补正后申请内容仍不明确 / 法人或其他组织 / 法律服务机构
  "requests_outcomes_unable_still_unclear_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/unable/stillUnclear/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 3.补正后申请内容仍不明确 / 法人或其他组织 / 其他
  "requests_outcomes_unable_still_unclear_total" DECIMAL(34, 10), -- /requests/outcomes/unable/stillUnclear/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （四）无法提供 / 3.补正后申请内容仍不明确 / 总计
  "requests_outcomes_not_processed_petition_natural_person" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/petition/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 1.信访举报投诉类申请 / 自然人
  "requests_outcomes_not_processed_petition_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/petition/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 1.信访举报投诉类申请 / 法人或其他组织 / 商业企业
  "requests_outcomes_not_processed_petition_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/petition/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 1.信访举报投诉类申请 / 法人或其他组织 / 科研机构
  "requests_outcomes_not_processed_petition_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/petition/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 1.信访举报投诉类申请 / 法人或其他组织 / 社会公益组织
  "req_outcomes_not_processed_petition_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/petition/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 1.信访举报投诉类申请 / 法人或其他组织 / 法律服务机构
  "requests_outcomes_not_processed_petition_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/petition/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 1.信访举报投诉类申请 / 法人或其他组织 / 其他
  "requests_outcomes_not_processed_petition_total" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/petition/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 1.信访举报投诉类申请 / 总计
  "requests_outcomes_not_processed_repeated_natural_person" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/repeated/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 2.重复申请 / 自然人
  "requests_outcomes_not_processed_repeated_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/repeated/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 2.重复申请 / 法人或其他组织 / 商业企业
  "requests_outcomes_not_processed_repeated_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/repeated/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 2.重复申请 / 法人或其他组织 / 科研机构
  "requests_outcomes_not_processed_repeated_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/repeated/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 2.重复申请 / 法人或其他组织 / 社会公益组织
  "req_outcomes_not_processed_repeated_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/repeated/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 2.重复申请 / 法人或其他组织 / 法律服务机构
  "requests_outcomes_not_processed_repeated_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/repeated/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 2.重复申请 / 法人或其他组织 / 其他
  "requests_outcomes_not_processed_repeated_total" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/repeated/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 2.重复申请 / 总计
  "requests_outcomes_not_processed_publication_natural_person" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/publication/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 3.要求提供公开出版物 / 自然人
  "req_outcomes_not_processed_publication_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/publication/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 3.要求提供公开出版物 / 法人或其他组织 / 商业企业
  "req_outcomes_not_processed_publication_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/publication/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 3.要求提供公开出版物 / 法人或其他组织 / 科研机构
  "req_outcomes_not_processed_publication_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/publication/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 3.要求提供公开出版物 / 法人或其他组织 / 社会公益组织
  "req_out_not_processed_publication_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/publication/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 3.要求提供公开出版物 / 法人或其他组织 / 法律服务机构
  "requests_outcomes_not_processed_publication_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/publication/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 3.要求提供公开出版物 / 法人或其他组织 / 其他
  "requests_outcomes_not_processed_publication_total" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/publication/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 3.要求提供公开出版物 / 总计
  "requests_outcomes_not_processed_abusive_natural_person" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/abusive/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 4.无正当理由大量反复申请 / 自然人
  "requests_outcomes_not_processed_abusive_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/abusive/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 4.无正当理由大量反复申请 / 法人或其他组织 / 商业企业
  "requests_outcomes_not_processed_abusive_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/abusive/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 4.无正当理由大量反复申请 / 法人或其他组织 / 科研机构
  "requests_outcomes_not_processed_abusive_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/abusive/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 4.无正当理由大量反复申请 / 法人或其他组织 / 社会公益组织
  "req_outcomes_not_processed_abusive_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/abusive/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 4.无正当理由大量反复申请 / 法人或其他组织 / 法律服务机构
  "requests_outcomes_not_processed_abusive_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/abusive/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 4.无正当理由大量反复申请 / 法人或其他组织 / 其他
  "requests_outcomes_not_processed_abusive_total" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/abusive/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 4.无正当理由大量反复申请 / 总计
  "requests_outcomes_not_processed_reissue_natural_person" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/reissue/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 5.要求行政机关确认或重新出具已获取信息 / 自然人
  "requests_outcomes_not_processed_reissue_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/reissue/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 5.要求行政机关确认或重新出具已获取信息 / 法人或其他组织 / 商业企业
  "requests_outcomes_not_processed_reissue_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/reissue/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 5.要求行政机关确认或重新出具已获取信息 / 法人或其他组织 / 科研机构
  "requests_outcomes_not_processed_reissue_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/reissue/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 5.要求行政机关确认或重新出具已获取信息 / 法人或其他组织 / 社会公益组织
  "req_outcomes_not_processed_reissue_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/reissue/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 5.要求行政机关确认或重新出具已获取信息 / 法人或其他组织 / 法律服务机构
  "requests_outcomes_not_processed_reissue_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/reissue/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 5.要求行政机关确认或重新出具已获取信息 / 法人或其他组织 / 其他
  "requests_outcomes_not_processed_reissue_total" DECIMAL(34, 10), -- /requests/outcomes/notProcessed/reissue/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （五）不予处理 / 5.要求行政机关确认或重新出具已获取信息 / 总计
  "requests_outcomes_other_natural_person" DECIMAL(34, 10), -- /requests/outcomes/other/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （六）其他处理 / 自然人
  "requests_outcomes_other_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/other/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （六）其他处理 / 法人或其他组织 / 商业企业
  "requests_outcomes_other_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/other/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （六）其他处理 / 法人或其他组织 / 科研机构
  "requests_outcomes_other_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/other/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （六）其他处理 / 法人或其他组织 / 社会公益组织
  "requests_outcomes_other_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/other/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （六）其他处理 / 法人或其他组织 / 法律服务机构
  "requests_outcomes_other_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/other/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （六）其他处理 / 法人或其他组织 / 其他
  "requests_outcomes_other_total" DECIMAL(34, 10), -- /requests/outcomes/other/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （六）其他处理 / 总计
  "requests_outcomes_total_natural_person" DECIMAL(34, 10), -- /requests/outcomes/total/naturalPerson 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （七）总计 / 自然人
  "requests_outcomes_total_legal_person_business" DECIMAL(34, 10), -- /requests/outcomes/total/legalPerson/business 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （七）总计 / 法人或其他组织 / 商业企业
  "requests_outcomes_total_legal_person_research" DECIMAL(34, 10), -- /requests/outcomes/total/legalPerson/research 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （七）总计 / 法人或其他组织 / 科研机构
  "requests_outcomes_total_legal_person_welfare" DECIMAL(34, 10), -- /requests/outcomes/total/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （七）总计 / 法人或其他组织 / 社会公益组织
  "requests_outcomes_total_legal_person_legal_service" DECIMAL(34, 10), -- /requests/outcomes/total/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （七）总计 / 法人或其他组织 / 法律服务机构
  "requests_outcomes_total_legal_person_other" DECIMAL(34, 10), -- /requests/outcomes/total/legalPerson/other 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （七）总计 / 法人或其他组织 / 其他
  "requests_outcomes_total_total" DECIMAL(34, 10), -- /requests/outcomes/total/total 三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （七）总计 / 总计
  "requests_carried_forward_natural_person" DECIMAL(34, 10), -- /requests/carriedForward/naturalPerson 三、收到和处理政府信息公开申请情况 / 四、结转下年度继续办理 / 自然人
  "requests_carried_forward_legal_person_business" DECIMAL(34, 10), -- /requests/carriedForward/legalPerson/business 三、收到和处理政府信息公开申请情况 / 四、结转下年度继续办理 / 法人或其他组织 / 商业企业
  "requests_carried_forward_legal_person_research" DECIMAL(34, 10), -- /requests/carriedForward/legalPerson/research 三、收到和处理政府信息公开申请情况 / 四、结转下年度继续办理 / 法人或其他组织 / 科研机构
  "requests_carried_forward_legal_person_welfare" DECIMAL(34, 10), -- /requests/carriedForward/legalPerson/welfare 三、收到和处理政府信息公开申请情况 / 四、结转下年度继续办理 / 法人或其他组织 / 社会公益组织
  "requests_carried_forward_legal_person_legal_service" DECIMAL(34, 10), -- /requests/carriedForward/legalPerson/legalService 三、收到和处理政府信息公开申请情况 / 四、结转下年度继续办理 / 法人或其他组织 / 法律服务机构
  "requests_carried_forward_legal_person_other" DECIMAL(34, 10), -- /requests/carriedForward/legalPerson/other 三、收到和处理政府信息公开申请情况 / 四、结转下年度继续办理 / 法人或其他组织 / 其他
  "requests_carried_forward_total" DECIMAL(34, 10), -- /requests/carriedForward/total 三、收到和处理政府信息公开申请情况 / 四、结转下年度继续办理 / 总计
  "disputes_review_upheld" DECIMAL(34, 10), -- /disputes/review/upheld 四、政府信息公开行政复议、行政诉讼情况 / 行政复议 / 结果维持
  "disputes_review_corrected" DECIMAL(34, 10), -- /disputes/review/corrected 四、政府信息公开行政复议、行政诉讼情况 / 行政复议 / 结果纠正
  "disputes_review_other" DECIMAL(34, 10), -- /disputes/review/other 四、政府信息公开行政复议、行政诉讼情况 / 行政复议 / 其他结果
  "disputes_review_pending" DECIMAL(34, 10), -- /disputes/review/pending 四、政府信息公开行政复议、行政诉讼情况 / 行政复议 / 尚未审结
  "disputes_review_total" DECIMAL(34, 10), -- /disputes/review/total 四、政府信息公开行政复议、行政诉讼情况 / 行政复议 / 总计
  "disputes_litigation_direct_upheld" DECIMAL(34, 10), -- /disputes/litigation/direct/upheld 四、政府信息公开行政复议、行政诉讼情况 / 行政诉讼 / 未经复议直接起诉 / 结果维持
  "disputes_litigation_direct_corrected" DECIMAL(34, 10), -- /disputes/litigation/direct/corrected 四、政府信息公开行政复议、行政诉讼情况 / 行政诉讼 / 未经复议直接起诉 / 结果纠正
  "disputes_litigation_direct_other" DECIMAL(34, 10), -- /disputes/litigation/direct/other 四、政府信息公开行政复议、行政诉讼情况 / 行政诉讼 / 未经复议直接起诉 / 其他结果
  "disputes_litigation_direct_pending" DECIMAL(34, 10), -- /disputes/litigation/direct/pending 四、政府信息公开行政复议、行政诉讼情况 / 行政诉讼 / 未经复议直接起诉 / 尚未审结
  "disputes_litigation_direct_total" DECIMAL(34, 10), -- /disputes/litigation/direct/total 四、政府信息公开行政复议、行政诉讼情况 / 行政诉讼 / 未经复议直接起诉 / 总计
  "disputes_litigation_after_review_upheld" DECIMAL(34, 10), -- /disputes/litigation/afterReview/upheld 四、政府信息公开行政复议、行政诉讼情况 / 行政诉讼 / 复议后起诉 / 结果维持
  "disputes_litigation_after_review_corrected" DECIMAL(34, 10), -- /disputes/litigation/afterReview/corrected 四、政府信息公开行政复议、行政诉讼情况 / 行政诉讼 / 复议后起诉 / 结果纠正
  "disputes_litigation_after_review_other" DECIMAL(34, 10), -- /disputes/litigation/afterReview/other 四、政府信息公开行政复议、行政诉讼情况 / 行政诉讼 / 复议后起诉 / 其他结果
  "disputes_litigation_after_review_pending" DECIMAL(34, 10), -- /disputes/litigation/afterReview/pending 四、政府信息公开行政复议、行政诉讼情况 / 行政诉讼 / 复议后起诉 / 尚未审结
  "disputes_litigation_after_review_total" DECIMAL(34, 10) -- /disputes/litigation/afterReview/total 四、政府信息公开行政复议、行政诉讼情况 / 行政诉讼 / 复议后起诉 / 总计
);
