-- Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 95c9feb0b1d1dbf38c1a0ba9931bf1ac933ba1cc97a0eb61db1a1c230f740c80) by `ogi-report generate`. Edit the schema instead.

-- Each report with the same agency's of the year before.
CREATE VIEW "previous_2019" AS
SELECT this_year."report" AS "report", last_year."report" AS "previous"
FROM "wide_2019" AS this_year JOIN "wide_2019" AS last_year
  ON last_year."year" = this_year."year" - 1 AND last_year."credit_code" = this_year."credit_code" AND COALESCE(last_year."scope", '') = COALESCE(this_year."scope", '')
UNION ALL
SELECT this_year."report" AS "report", last_year."report" AS "previous"
FROM "wide_2019" AS this_year JOIN "wide_2019" AS last_year
  ON last_year."year" = this_year."year" - 1 AND last_year."agency" = this_year."agency" AND COALESCE(last_year."scope", '') = COALESCE(this_year."scope", '')
WHERE last_year."credit_code" IS NULL OR this_year."credit_code" IS NULL;

-- Each equation that does not hold. "path" is the first cell of its left side, "actual" the sum of that side, "expected"
-- the sum of the other. Where a cell is missing the equation is left out. "previous" is the report of the year before,
-- for equations over two years.
CREATE VIEW "broken_2019" AS
SELECT "report", "previous", "rule", "path", "actual", "expected", "actual" - "expected" AS "difference"
FROM (
  -- outcomes-total
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'outcomes-total' AS "rule", '/requests/outcomes/total/naturalPerson' AS "path",
    this_year."requests_outcomes_total_natural_person" AS "actual",
    this_year."requests_outcomes_granted_natural_person" + this_year."requests_outcomes_partial_natural_person" + this_year."requests_outcomes_denied_state_secret_natural_person" + this_year."requests_outcomes_denied_prohibited_by_law_natural_person" + this_year."requests_outcomes_denied_security_and_stability_natural_person" + this_year."requests_outcomes_denied_third_party_rights_natural_person" + this_year."requests_outcomes_denied_internal_affairs_natural_person" + this_year."requests_outcomes_denied_process_information_natural_person" + this_year."requests_outcomes_denied_enforcement_files_natural_person" + this_year."requests_outcomes_denied_inquiry_matters_natural_person" + this_year."requests_outcomes_unable_not_held_natural_person" + this_year."requests_outcomes_unable_needs_creation_natural_person" + this_year."requests_outcomes_unable_still_unclear_natural_person" + this_year."requests_outcomes_not_processed_petition_natural_person" + this_year."requests_outcomes_not_processed_repeated_natural_person" + this_year."requests_outcomes_not_processed_publication_natural_person" + this_year."requests_outcomes_not_processed_abusive_natural_person" + this_year."requests_outcomes_not_processed_reissue_natural_person" + this_year."requests_outcomes_other_natural_person" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'outcomes-total' AS "rule", '/requests/outcomes/total/legalPerson/business' AS "path",
    this_year."requests_outcomes_total_legal_person_business" AS "actual",
    this_year."requests_outcomes_granted_legal_person_business" + this_year."requests_outcomes_partial_legal_person_business" + this_year."requests_outcomes_denied_state_secret_legal_person_business" + this_year."req_outcomes_denied_prohibited_by_law_legal_person_business" + this_year."req_out_denied_security_and_stability_legal_person_business" + this_year."req_outcomes_denied_third_party_rights_legal_person_business" + this_year."requests_outcomes_denied_internal_affairs_legal_person_business" + this_year."req_outcomes_denied_process_information_legal_person_business" + this_year."req_outcomes_denied_enforcement_files_legal_person_business" + this_year."requests_outcomes_denied_inquiry_matters_legal_person_business" + this_year."requests_outcomes_unable_not_held_legal_person_business" + this_year."requests_outcomes_unable_needs_creation_legal_person_business" + this_year."requests_outcomes_unable_still_unclear_legal_person_business" + this_year."requests_outcomes_not_processed_petition_legal_person_business" + this_year."requests_outcomes_not_processed_repeated_legal_person_business" + this_year."req_outcomes_not_processed_publication_legal_person_business" + this_year."requests_outcomes_not_processed_abusive_legal_person_business" + this_year."requests_outcomes_not_processed_reissue_legal_person_business" + this_year."requests_outcomes_other_legal_person_business" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'outcomes-total' AS "rule", '/requests/outcomes/total/legalPerson/research' AS "path",
    this_year."requests_outcomes_total_legal_person_research" AS "actual",
    this_year."requests_outcomes_granted_legal_person_research" + this_year."requests_outcomes_partial_legal_person_research" + this_year."requests_outcomes_denied_state_secret_legal_person_research" + this_year."req_outcomes_denied_prohibited_by_law_legal_person_research" + this_year."req_out_denied_security_and_stability_legal_person_research" + this_year."req_outcomes_denied_third_party_rights_legal_person_research" + this_year."requests_outcomes_denied_internal_affairs_legal_person_research" + this_year."req_outcomes_denied_process_information_legal_person_research" + this_year."req_outcomes_denied_enforcement_files_legal_person_research" + this_year."requests_outcomes_denied_inquiry_matters_legal_person_research" + this_year."requests_outcomes_unable_not_held_legal_person_research" + this_year."requests_outcomes_unable_needs_creation_legal_person_research" + this_year."requests_outcomes_unable_still_unclear_legal_person_research" + this_year."requests_outcomes_not_processed_petition_legal_person_research" + this_year."requests_outcomes_not_processed_repeated_legal_person_research" + this_year."req_outcomes_not_processed_publication_legal_person_research" + this_year."requests_outcomes_not_processed_abusive_legal_person_research" + this_year."requests_outcomes_not_processed_reissue_legal_person_research" + this_year."requests_outcomes_other_legal_person_research" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'outcomes-total' AS "rule", '/requests/outcomes/total/legalPerson/welfare' AS "path",
    this_year."requests_outcomes_total_legal_person_welfare" AS "actual",
    this_year."requests_outcomes_granted_legal_person_welfare" + this_year."requests_outcomes_partial_legal_person_welfare" + this_year."requests_outcomes_denied_state_secret_legal_person_welfare" + this_year."requests_outcomes_denied_prohibited_by_law_legal_person_welfare" + this_year."req_outcomes_denied_security_and_stability_legal_person_welfare" + this_year."req_outcomes_denied_third_party_rights_legal_person_welfare" + this_year."requests_outcomes_denied_internal_affairs_legal_person_welfare" + this_year."req_outcomes_denied_process_information_legal_person_welfare" + this_year."requests_outcomes_denied_enforcement_files_legal_person_welfare" + this_year."requests_outcomes_denied_inquiry_matters_legal_person_welfare" + this_year."requests_outcomes_unable_not_held_legal_person_welfare" + this_year."requests_outcomes_unable_needs_creation_legal_person_welfare" + this_year."requests_outcomes_unable_still_unclear_legal_person_welfare" + this_year."requests_outcomes_not_processed_petition_legal_person_welfare" + this_year."requests_outcomes_not_processed_repeated_legal_person_welfare" + this_year."req_outcomes_not_processed_publication_legal_person_welfare" + this_year."requests_outcomes_not_processed_abusive_legal_person_welfare" + this_year."requests_outcomes_not_processed_reissue_legal_person_welfare" + this_year."requests_outcomes_other_legal_person_welfare" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'outcomes-total' AS "rule", '/requests/outcomes/total/legalPerson/legalService' AS "path",
    this_year."requests_outcomes_total_legal_person_legal_service" AS "actual",
    this_year."requests_outcomes_granted_legal_person_legal_service" + this_year."requests_outcomes_partial_legal_person_legal_service" + this_year."req_outcomes_denied_state_secret_legal_person_legal_service" + this_year."req_out_denied_prohibited_by_law_legal_person_legal_service" + this_year."req_out_den_security_and_stability_legal_person_legal_service" + this_year."req_out_denied_third_party_rights_legal_person_legal_service" + this_year."req_outcomes_denied_internal_affairs_legal_person_legal_service" + this_year."req_out_denied_process_information_legal_person_legal_service" + this_year."req_out_denied_enforcement_files_legal_person_legal_service" + this_year."req_outcomes_denied_inquiry_matters_legal_person_legal_service" + this_year."requests_outcomes_unable_not_held_legal_person_legal_service" + this_year."req_outcomes_unable_needs_creation_legal_person_legal_service" + this_year."req_outcomes_unable_still_unclear_legal_person_legal_service" + this_year."req_outcomes_not_processed_petition_legal_person_legal_service" + this_year."req_outcomes_not_processed_repeated_legal_person_legal_service" + this_year."req_out_not_processed_publication_legal_person_legal_service" + this_year."req_outcomes_not_processed_abusive_legal_person_legal_service" + this_year."req_outcomes_not_processed_reissue_legal_person_legal_service" + this_year."requests_outcomes_other_legal_person_legal_service" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'outcomes-total' AS "rule", '/requests/outcomes/total/legalPerson/other' AS "path",
    this_year."requests_outcomes_total_legal_person_other" AS "actual",
    this_year."requests_outcomes_granted_legal_person_other" + this_year."requests_outcomes_partial_legal_person_other" + this_year."requests_outcomes_denied_state_secret_legal_person_other" + this_year."requests_outcomes_denied_prohibited_by_law_legal_person_other" + this_year."req_outcomes_denied_security_and_stability_legal_person_other" + this_year."requests_outcomes_denied_third_party_rights_legal_person_other" + this_year."requests_outcomes_denied_internal_affairs_legal_person_other" + this_year."requests_outcomes_denied_process_information_legal_person_other" + this_year."requests_outcomes_denied_enforcement_files_legal_person_other" + this_year."requests_outcomes_denied_inquiry_matters_legal_person_other" + this_year."requests_outcomes_unable_not_held_legal_person_other" + this_year."requests_outcomes_unable_needs_creation_legal_person_other" + this_year."requests_outcomes_unable_still_unclear_legal_person_other" + this_year."requests_outcomes_not_processed_petition_legal_person_other" + this_year."requests_outcomes_not_processed_repeated_legal_person_other" + this_year."requests_outcomes_not_processed_publication_legal_person_other" + this_year."requests_outcomes_not_processed_abusive_legal_person_other" + this_year."requests_outcomes_not_processed_reissue_legal_person_other" + this_year."requests_outcomes_other_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'outcomes-total' AS "rule", '/requests/outcomes/total/total' AS "path",
    this_year."requests_outcomes_total_total" AS "actual",
    this_year."requests_outcomes_granted_total" + this_year."requests_outcomes_partial_total" + this_year."requests_outcomes_denied_state_secret_total" + this_year."requests_outcomes_denied_prohibited_by_law_total" + this_year."requests_outcomes_denied_security_and_stability_total" + this_year."requests_outcomes_denied_third_party_rights_total" + this_year."requests_outcomes_denied_internal_affairs_total" + this_year."requests_outcomes_denied_process_information_total" + this_year."requests_outcomes_denied_enforcement_files_total" + this_year."requests_outcomes_denied_inquiry_matters_total" + this_year."requests_outcomes_unable_not_held_total" + this_year."requests_outcomes_unable_needs_creation_total" + this_year."requests_outcomes_unable_still_unclear_total" + this_year."requests_outcomes_not_processed_petition_total" + this_year."requests_outcomes_not_processed_repeated_total" + this_year."requests_outcomes_not_processed_publication_total" + this_year."requests_outcomes_not_processed_abusive_total" + this_year."requests_outcomes_not_processed_reissue_total" + this_year."requests_outcomes_other_total" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  -- balance
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'balance' AS "rule", '/requests/newlyReceived/naturalPerson' AS "path",
    this_year."requests_newly_received_natural_person" + this_year."requests_carried_in_natural_person" AS "actual",
    this_year."requests_outcomes_total_natural_person" + this_year."requests_carried_forward_natural_person" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'balance' AS "rule", '/requests/newlyReceived/legalPerson/business' AS "path",
    this_year."requests_newly_received_legal_person_business" + this_year."requests_carried_in_legal_person_business" AS "actual",
    this_year."requests_outcomes_total_legal_person_business" + this_year."requests_carried_forward_legal_person_business" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'balance' AS "rule", '/requests/newlyReceived/legalPerson/research' AS "path",
    this_year."requests_newly_received_legal_person_research" + this_year."requests_carried_in_legal_person_research" AS "actual",
    this_year."requests_outcomes_total_legal_person_research" + this_year."requests_carried_forward_legal_person_research" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'balance' AS "rule", '/requests/newlyReceived/legalPerson/welfare' AS "path",
    this_year."requests_newly_received_legal_person_welfare" + this_year."requests_carried_in_legal_person_welfare" AS "actual",
    this_year."requests_outcomes_total_legal_person_welfare" + this_year."requests_carried_forward_legal_person_welfare" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'balance' AS "rule", '/requests/newlyReceived/legalPerson/legalService' AS "path",
    this_year."requests_newly_received_legal_person_legal_service" + this_year."requests_carried_in_legal_person_legal_service" AS "actual",
    this_year."requests_outcomes_total_legal_person_legal_service" + this_year."requests_carried_forward_legal_person_legal_service" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'balance' AS "rule", '/requests/newlyReceived/legalPerson/other' AS "path",
    this_year."requests_newly_received_legal_person_other" + this_year."requests_carried_in_legal_person_other" AS "actual",
    this_year."requests_outcomes_total_legal_person_other" + this_year."requests_carried_forward_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'balance' AS "rule", '/requests/newlyReceived/total' AS "path",
    this_year."requests_newly_received_total" + this_year."requests_carried_in_total" AS "actual",
    this_year."requests_outcomes_total_total" + this_year."requests_carried_forward_total" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  -- carry-over
  SELECT this_year."report" AS "report", pair."previous" AS "previous",
    'carry-over' AS "rule", '/requests/carriedIn/naturalPerson' AS "path",
    this_year."requests_carried_in_natural_person" AS "actual",
    last_year."requests_carried_forward_natural_person" AS "expected"
  FROM "wide_2019" AS this_year JOIN "previous_2019" AS pair ON pair."report" = this_year."report" JOIN "wide_2019" AS last_year ON last_year."report" = pair."previous" WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", pair."previous" AS "previous",
    'carry-over' AS "rule", '/requests/carriedIn/legalPerson/business' AS "path",
    this_year."requests_carried_in_legal_person_business" AS "actual",
    last_year."requests_carried_forward_legal_person_business" AS "expected"
  FROM "wide_2019" AS this_year JOIN "previous_2019" AS pair ON pair."report" = this_year."report" JOIN "wide_2019" AS last_year ON last_year."report" = pair."previous" WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", pair."previous" AS "previous",
    'carry-over' AS "rule", '/requests/carriedIn/legalPerson/research' AS "path",
    this_year."requests_carried_in_legal_person_research" AS "actual",
    last_year."requests_carried_forward_legal_person_research" AS "expected"
  FROM "wide_2019" AS this_year JOIN "previous_2019" AS pair ON pair."report" = this_year."report" JOIN "wide_2019" AS last_year ON last_year."report" = pair."previous" WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", pair."previous" AS "previous",
    'carry-over' AS "rule", '/requests/carriedIn/legalPerson/welfare' AS "path",
    this_year."requests_carried_in_legal_person_welfare" AS "actual",
    last_year."requests_carried_forward_legal_person_welfare" AS "expected"
  FROM "wide_2019" AS this_year JOIN "previous_2019" AS pair ON pair."report" = this_year."report" JOIN "wide_2019" AS last_year ON last_year."report" = pair."previous" WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", pair."previous" AS "previous",
    'carry-over' AS "rule", '/requests/carriedIn/legalPerson/legalService' AS "path",
    this_year."requests_carried_in_legal_person_legal_service" AS "actual",
    last_year."requests_carried_forward_legal_person_legal_service" AS "expected"
  FROM "wide_2019" AS this_year JOIN "previous_2019" AS pair ON pair."report" = this_year."report" JOIN "wide_2019" AS last_year ON last_year."report" = pair."previous" WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", pair."previous" AS "previous",
    'carry-over' AS "rule", '/requests/carriedIn/legalPerson/other' AS "path",
    this_year."requests_carried_in_legal_person_other" AS "actual",
    last_year."requests_carried_forward_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year JOIN "previous_2019" AS pair ON pair."report" = this_year."report" JOIN "wide_2019" AS last_year ON last_year."report" = pair."previous" WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", pair."previous" AS "previous",
    'carry-over' AS "rule", '/requests/carriedIn/total' AS "path",
    this_year."requests_carried_in_total" AS "actual",
    last_year."requests_carried_forward_total" AS "expected"
  FROM "wide_2019" AS this_year JOIN "previous_2019" AS pair ON pair."report" = this_year."report" JOIN "wide_2019" AS last_year ON last_year."report" = pair."previous" WHERE this_year."edition" = '2019'
  UNION ALL
  -- row-total
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/newlyReceived/total' AS "path",
    this_year."requests_newly_received_total" AS "actual",
    this_year."requests_newly_received_natural_person" + this_year."requests_newly_received_legal_person_business" + this_year."requests_newly_received_legal_person_research" + this_year."requests_newly_received_legal_person_welfare" + this_year."requests_newly_received_legal_person_legal_service" + this_year."requests_newly_received_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/carriedIn/total' AS "path",
    this_year."requests_carried_in_total" AS "actual",
    this_year."requests_carried_in_natural_person" + this_year."requests_carried_in_legal_person_business" + this_year."requests_carried_in_legal_person_research" + this_year."requests_carried_in_legal_person_welfare" + this_year."requests_carried_in_legal_person_legal_service" + this_year."requests_carried_in_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/granted/total' AS "path",
    this_year."requests_outcomes_granted_total" AS "actual",
    this_year."requests_outcomes_granted_natural_person" + this_year."requests_outcomes_granted_legal_person_business" + this_year."requests_outcomes_granted_legal_person_research" + this_year."requests_outcomes_granted_legal_person_welfare" + this_year."requests_outcomes_granted_legal_person_legal_service" + this_year."requests_outcomes_granted_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/partial/total' AS "path",
    this_year."requests_outcomes_partial_total" AS "actual",
    this_year."requests_outcomes_partial_natural_person" + this_year."requests_outcomes_partial_legal_person_business" + this_year."requests_outcomes_partial_legal_person_research" + this_year."requests_outcomes_partial_legal_person_welfare" + this_year."requests_outcomes_partial_legal_person_legal_service" + this_year."requests_outcomes_partial_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/denied/stateSecret/total' AS "path",
    this_year."requests_outcomes_denied_state_secret_total" AS "actual",
    this_year."requests_outcomes_denied_state_secret_natural_person" + this_year."requests_outcomes_denied_state_secret_legal_person_business" + this_year."requests_outcomes_denied_state_secret_legal_person_research" + this_year."requests_outcomes_denied_state_secret_legal_person_welfare" + this_year."req_outcomes_denied_state_secret_legal_person_legal_service" + this_year."requests_outcomes_denied_state_secret_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/denied/prohibitedByLaw/total' AS "path",
    this_year."requests_outcomes_denied_prohibited_by_law_total" AS "actual",
    this_year."requests_outcomes_denied_prohibited_by_law_natural_person" + this_year."req_outcomes_denied_prohibited_by_law_legal_person_business" + this_year."req_outcomes_denied_prohibited_by_law_legal_person_research" + this_year."requests_outcomes_denied_prohibited_by_law_legal_person_welfare" + this_year."req_out_denied_prohibited_by_law_legal_person_legal_service" + this_year."requests_outcomes_denied_prohibited_by_law_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/denied/securityAndStability/total' AS "path",
    this_year."requests_outcomes_denied_security_and_stability_total" AS "actual",
    this_year."requests_outcomes_denied_security_and_stability_natural_person" + this_year."req_out_denied_security_and_stability_legal_person_business" + this_year."req_out_denied_security_and_stability_legal_person_research" + this_year."req_outcomes_denied_security_and_stability_legal_person_welfare" + this_year."req_out_den_security_and_stability_legal_person_legal_service" + this_year."req_outcomes_denied_security_and_stability_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/denied/thirdPartyRights/total' AS "path",
    this_year."requests_outcomes_denied_third_party_rights_total" AS "actual",
    this_year."requests_outcomes_denied_third_party_rights_natural_person" + this_year."req_outcomes_denied_third_party_rights_legal_person_business" + this_year."req_outcomes_denied_third_party_rights_legal_person_research" + this_year."req_outcomes_denied_third_party_rights_legal_person_welfare" + this_year."req_out_denied_third_party_rights_legal_person_legal_service" + this_year."requests_outcomes_denied_third_party_rights_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/denied/internalAffairs/total' AS "path",
    this_year."requests_outcomes_denied_internal_affairs_total" AS "actual",
    this_year."requests_outcomes_denied_internal_affairs_natural_person" + this_year."requests_outcomes_denied_internal_affairs_legal_person_business" + this_year."requests_outcomes_denied_internal_affairs_legal_person_research" + this_year."requests_outcomes_denied_internal_affairs_legal_person_welfare" + this_year."req_outcomes_denied_internal_affairs_legal_person_legal_service" + this_year."requests_outcomes_denied_internal_affairs_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/denied/processInformation/total' AS "path",
    this_year."requests_outcomes_denied_process_information_total" AS "actual",
    this_year."requests_outcomes_denied_process_information_natural_person" + this_year."req_outcomes_denied_process_information_legal_person_business" + this_year."req_outcomes_denied_process_information_legal_person_research" + this_year."req_outcomes_denied_process_information_legal_person_welfare" + this_year."req_out_denied_process_information_legal_person_legal_service" + this_year."requests_outcomes_denied_process_information_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/denied/enforcementFiles/total' AS "path",
    this_year."requests_outcomes_denied_enforcement_files_total" AS "actual",
    this_year."requests_outcomes_denied_enforcement_files_natural_person" + this_year."req_outcomes_denied_enforcement_files_legal_person_business" + this_year."req_outcomes_denied_enforcement_files_legal_person_research" + this_year."requests_outcomes_denied_enforcement_files_legal_person_welfare" + this_year."req_out_denied_enforcement_files_legal_person_legal_service" + this_year."requests_outcomes_denied_enforcement_files_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/denied/inquiryMatters/total' AS "path",
    this_year."requests_outcomes_denied_inquiry_matters_total" AS "actual",
    this_year."requests_outcomes_denied_inquiry_matters_natural_person" + this_year."requests_outcomes_denied_inquiry_matters_legal_person_business" + this_year."requests_outcomes_denied_inquiry_matters_legal_person_research" + this_year."requests_outcomes_denied_inquiry_matters_legal_person_welfare" + this_year."req_outcomes_denied_inquiry_matters_legal_person_legal_service" + this_year."requests_outcomes_denied_inquiry_matters_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/unable/notHeld/total' AS "path",
    this_year."requests_outcomes_unable_not_held_total" AS "actual",
    this_year."requests_outcomes_unable_not_held_natural_person" + this_year."requests_outcomes_unable_not_held_legal_person_business" + this_year."requests_outcomes_unable_not_held_legal_person_research" + this_year."requests_outcomes_unable_not_held_legal_person_welfare" + this_year."requests_outcomes_unable_not_held_legal_person_legal_service" + this_year."requests_outcomes_unable_not_held_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/unable/needsCreation/total' AS "path",
    this_year."requests_outcomes_unable_needs_creation_total" AS "actual",
    this_year."requests_outcomes_unable_needs_creation_natural_person" + this_year."requests_outcomes_unable_needs_creation_legal_person_business" + this_year."requests_outcomes_unable_needs_creation_legal_person_research" + this_year."requests_outcomes_unable_needs_creation_legal_person_welfare" + this_year."req_outcomes_unable_needs_creation_legal_person_legal_service" + this_year."requests_outcomes_unable_needs_creation_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/unable/stillUnclear/total' AS "path",
    this_year."requests_outcomes_unable_still_unclear_total" AS "actual",
    this_year."requests_outcomes_unable_still_unclear_natural_person" + this_year."requests_outcomes_unable_still_unclear_legal_person_business" + this_year."requests_outcomes_unable_still_unclear_legal_person_research" + this_year."requests_outcomes_unable_still_unclear_legal_person_welfare" + this_year."req_outcomes_unable_still_unclear_legal_person_legal_service" + this_year."requests_outcomes_unable_still_unclear_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/notProcessed/petition/total' AS "path",
    this_year."requests_outcomes_not_processed_petition_total" AS "actual",
    this_year."requests_outcomes_not_processed_petition_natural_person" + this_year."requests_outcomes_not_processed_petition_legal_person_business" + this_year."requests_outcomes_not_processed_petition_legal_person_research" + this_year."requests_outcomes_not_processed_petition_legal_person_welfare" + this_year."req_outcomes_not_processed_petition_legal_person_legal_service" + this_year."requests_outcomes_not_processed_petition_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/notProcessed/repeated/total' AS "path",
    this_year."requests_outcomes_not_processed_repeated_total" AS "actual",
    this_year."requests_outcomes_not_processed_repeated_natural_person" + this_year."requests_outcomes_not_processed_repeated_legal_person_business" + this_year."requests_outcomes_not_processed_repeated_legal_person_research" + this_year."requests_outcomes_not_processed_repeated_legal_person_welfare" + this_year."req_outcomes_not_processed_repeated_legal_person_legal_service" + this_year."requests_outcomes_not_processed_repeated_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/notProcessed/publication/total' AS "path",
    this_year."requests_outcomes_not_processed_publication_total" AS "actual",
    this_year."requests_outcomes_not_processed_publication_natural_person" + this_year."req_outcomes_not_processed_publication_legal_person_business" + this_year."req_outcomes_not_processed_publication_legal_person_research" + this_year."req_outcomes_not_processed_publication_legal_person_welfare" + this_year."req_out_not_processed_publication_legal_person_legal_service" + this_year."requests_outcomes_not_processed_publication_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/notProcessed/abusive/total' AS "path",
    this_year."requests_outcomes_not_processed_abusive_total" AS "actual",
    this_year."requests_outcomes_not_processed_abusive_natural_person" + this_year."requests_outcomes_not_processed_abusive_legal_person_business" + this_year."requests_outcomes_not_processed_abusive_legal_person_research" + this_year."requests_outcomes_not_processed_abusive_legal_person_welfare" + this_year."req_outcomes_not_processed_abusive_legal_person_legal_service" + this_year."requests_outcomes_not_processed_abusive_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/notProcessed/reissue/total' AS "path",
    this_year."requests_outcomes_not_processed_reissue_total" AS "actual",
    this_year."requests_outcomes_not_processed_reissue_natural_person" + this_year."requests_outcomes_not_processed_reissue_legal_person_business" + this_year."requests_outcomes_not_processed_reissue_legal_person_research" + this_year."requests_outcomes_not_processed_reissue_legal_person_welfare" + this_year."req_outcomes_not_processed_reissue_legal_person_legal_service" + this_year."requests_outcomes_not_processed_reissue_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/other/total' AS "path",
    this_year."requests_outcomes_other_total" AS "actual",
    this_year."requests_outcomes_other_natural_person" + this_year."requests_outcomes_other_legal_person_business" + this_year."requests_outcomes_other_legal_person_research" + this_year."requests_outcomes_other_legal_person_welfare" + this_year."requests_outcomes_other_legal_person_legal_service" + this_year."requests_outcomes_other_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/outcomes/total/total' AS "path",
    this_year."requests_outcomes_total_total" AS "actual",
    this_year."requests_outcomes_total_natural_person" + this_year."requests_outcomes_total_legal_person_business" + this_year."requests_outcomes_total_legal_person_research" + this_year."requests_outcomes_total_legal_person_welfare" + this_year."requests_outcomes_total_legal_person_legal_service" + this_year."requests_outcomes_total_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'row-total' AS "rule", '/requests/carriedForward/total' AS "path",
    this_year."requests_carried_forward_total" AS "actual",
    this_year."requests_carried_forward_natural_person" + this_year."requests_carried_forward_legal_person_business" + this_year."requests_carried_forward_legal_person_research" + this_year."requests_carried_forward_legal_person_welfare" + this_year."requests_carried_forward_legal_person_legal_service" + this_year."requests_carried_forward_legal_person_other" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  -- results-total
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'results-total' AS "rule", '/disputes/review/total' AS "path",
    this_year."disputes_review_total" AS "actual",
    this_year."disputes_review_upheld" + this_year."disputes_review_corrected" + this_year."disputes_review_other" + this_year."disputes_review_pending" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'results-total' AS "rule", '/disputes/litigation/direct/total' AS "path",
    this_year."disputes_litigation_direct_total" AS "actual",
    this_year."disputes_litigation_direct_upheld" + this_year."disputes_litigation_direct_corrected" + this_year."disputes_litigation_direct_other" + this_year."disputes_litigation_direct_pending" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
  UNION ALL
  SELECT this_year."report" AS "report", CAST(NULL AS VARCHAR) AS "previous",
    'results-total' AS "rule", '/disputes/litigation/afterReview/total' AS "path",
    this_year."disputes_litigation_after_review_total" AS "actual",
    this_year."disputes_litigation_after_review_upheld" + this_year."disputes_litigation_after_review_corrected" + this_year."disputes_litigation_after_review_other" + this_year."disputes_litigation_after_review_pending" AS "expected"
  FROM "wide_2019" AS this_year WHERE this_year."edition" = '2019'
) AS sums
WHERE "actual" <> "expected";
