// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 25648700ab2a4aa942df6d77935beeeb216f0c049bcc62ab008ef8a4d367fd0d) by `ogi-report generate`. Edit the schema instead.

/** List the equations that do not hold within one report. The report must have the right shape. */
export function listBroken(report) {
  const out = []
  rule2(report, out)
  rule3(report, out)
  rule5(report, out)
  rule6(report, out)
  return out
}

/** List the equations that do not hold against last year's report. */
export function listBrokenOverYears(report, previous) {
  const out = []
  rule1(report, previous, out)
  rule4(report, previous, out)
  return out
}

// stock
function rule1(report, previous, out) {
  const o1 = report.disclosure.documents.rules
  const o2 = previous?.disclosure?.documents?.rules
  const o3 = report.disclosure.documents.normativeDocuments
  const o4 = previous?.disclosure?.documents?.normativeDocuments
  if (typeof o2?.valid === 'number' && o1.valid !== o2?.valid + o1.made - o1.repealed) out.push({"rule":"stock","path":"/disclosure/documents/rules/valid"})
  if (typeof o4?.valid === 'number' && o3.valid !== o4?.valid + o3.made - o3.repealed) out.push({"rule":"stock","path":"/disclosure/documents/normativeDocuments/valid"})
}

// outcomes-total
function rule2(report, out) {
  const o1 = report.requests.outcomes.total.legalPerson
  const o2 = report.requests.outcomes.granted.legalPerson
  const o3 = report.requests.outcomes.partial.legalPerson
  const o4 = report.requests.outcomes.denied.stateSecret.legalPerson
  const o5 = report.requests.outcomes.denied.prohibitedByLaw.legalPerson
  const o6 = report.requests.outcomes.denied.securityAndStability.legalPerson
  const o7 = report.requests.outcomes.denied.thirdPartyRights.legalPerson
  const o8 = report.requests.outcomes.denied.internalAffairs.legalPerson
  const o9 = report.requests.outcomes.denied.processInformation.legalPerson
  const o10 = report.requests.outcomes.denied.enforcementFiles.legalPerson
  const o11 = report.requests.outcomes.denied.inquiryMatters.legalPerson
  const o12 = report.requests.outcomes.unable.notHeld.legalPerson
  const o13 = report.requests.outcomes.unable.needsCreation.legalPerson
  const o14 = report.requests.outcomes.unable.stillUnclear.legalPerson
  const o15 = report.requests.outcomes.notProcessed.petition.legalPerson
  const o16 = report.requests.outcomes.notProcessed.repeated.legalPerson
  const o17 = report.requests.outcomes.notProcessed.publication.legalPerson
  const o18 = report.requests.outcomes.notProcessed.abusive.legalPerson
  const o19 = report.requests.outcomes.notProcessed.reissue.legalPerson
  const o20 = report.requests.outcomes.other.notCorrected.legalPerson
  const o21 = report.requests.outcomes.other.feeUnpaid.legalPerson
  const o22 = report.requests.outcomes.other.other.legalPerson
  const o23 = report.requests.outcomes.total
  const o24 = report.requests.outcomes.granted
  const o25 = report.requests.outcomes.partial
  const o26 = report.requests.outcomes.denied.stateSecret
  const o27 = report.requests.outcomes.denied.prohibitedByLaw
  const o28 = report.requests.outcomes.denied.securityAndStability
  const o29 = report.requests.outcomes.denied.thirdPartyRights
  const o30 = report.requests.outcomes.denied.internalAffairs
  const o31 = report.requests.outcomes.denied.processInformation
  const o32 = report.requests.outcomes.denied.enforcementFiles
  const o33 = report.requests.outcomes.denied.inquiryMatters
  const o34 = report.requests.outcomes.unable.notHeld
  const o35 = report.requests.outcomes.unable.needsCreation
  const o36 = report.requests.outcomes.unable.stillUnclear
  const o37 = report.requests.outcomes.notProcessed.petition
  const o38 = report.requests.outcomes.notProcessed.repeated
  const o39 = report.requests.outcomes.notProcessed.publication
  const o40 = report.requests.outcomes.notProcessed.abusive
  const o41 = report.requests.outcomes.notProcessed.reissue
  const o42 = report.requests.outcomes.other.notCorrected
  const o43 = report.requests.outcomes.other.feeUnpaid
  const o44 = report.requests.outcomes.other.other
  if (o1.business !== o2.business + o3.business + o4.business + o5.business + o6.business + o7.business + o8.business + o9.business + o10.business + o11.business + o12.business + o13.business + o14.business + o15.business + o16.business + o17.business + o18.business + o19.business + o20.business + o21.business + o22.business) out.push({"rule":"outcomes-total","path":"/requests/outcomes/total/legalPerson/business"})
  if (o1.legalService !== o2.legalService + o3.legalService + o4.legalService + o5.legalService + o6.legalService + o7.legalService + o8.legalService + o9.legalService + o10.legalService + o11.legalService + o12.legalService + o13.legalService + o14.legalService + o15.legalService + o16.legalService + o17.legalService + o18.legalService + o19.legalService + o20.legalService + o21.legalService + o22.legalService) out.push({"rule":"outcomes-total","path":"/requests/outcomes/total/legalPerson/legalService"})
  if (o1.other !== o2.other + o3.other + o4.other + o5.other + o6.other + o7.other + o8.other + o9.other + o10.other + o11.other + o12.other + o13.other + o14.other + o15.other + o16.other + o17.other + o18.other + o19.other + o20.other + o21.other + o22.other) out.push({"rule":"outcomes-total","path":"/requests/outcomes/total/legalPerson/other"})
  if (o1.research !== o2.research + o3.research + o4.research + o5.research + o6.research + o7.research + o8.research + o9.research + o10.research + o11.research + o12.research + o13.research + o14.research + o15.research + o16.research + o17.research + o18.research + o19.research + o20.research + o21.research + o22.research) out.push({"rule":"outcomes-total","path":"/requests/outcomes/total/legalPerson/research"})
  if (o1.welfare !== o2.welfare + o3.welfare + o4.welfare + o5.welfare + o6.welfare + o7.welfare + o8.welfare + o9.welfare + o10.welfare + o11.welfare + o12.welfare + o13.welfare + o14.welfare + o15.welfare + o16.welfare + o17.welfare + o18.welfare + o19.welfare + o20.welfare + o21.welfare + o22.welfare) out.push({"rule":"outcomes-total","path":"/requests/outcomes/total/legalPerson/welfare"})
  if (o23.naturalPerson !== o24.naturalPerson + o25.naturalPerson + o26.naturalPerson + o27.naturalPerson + o28.naturalPerson + o29.naturalPerson + o30.naturalPerson + o31.naturalPerson + o32.naturalPerson + o33.naturalPerson + o34.naturalPerson + o35.naturalPerson + o36.naturalPerson + o37.naturalPerson + o38.naturalPerson + o39.naturalPerson + o40.naturalPerson + o41.naturalPerson + o42.naturalPerson + o43.naturalPerson + o44.naturalPerson) out.push({"rule":"outcomes-total","path":"/requests/outcomes/total/naturalPerson"})
  if (o23.total !== o24.total + o25.total + o26.total + o27.total + o28.total + o29.total + o30.total + o31.total + o32.total + o33.total + o34.total + o35.total + o36.total + o37.total + o38.total + o39.total + o40.total + o41.total + o42.total + o43.total + o44.total) out.push({"rule":"outcomes-total","path":"/requests/outcomes/total/total"})
}

// balance
function rule3(report, out) {
  const o1 = report.requests.newlyReceived.legalPerson
  const o2 = report.requests.carriedIn.legalPerson
  const o3 = report.requests.outcomes.total.legalPerson
  const o4 = report.requests.carriedForward.legalPerson
  const o5 = report.requests.newlyReceived
  const o6 = report.requests.carriedIn
  const o7 = report.requests.outcomes.total
  const o8 = report.requests.carriedForward
  if (o1.business + o2.business !== o3.business + o4.business) out.push({"rule":"balance","path":"/requests/newlyReceived/legalPerson/business"})
  if (o1.legalService + o2.legalService !== o3.legalService + o4.legalService) out.push({"rule":"balance","path":"/requests/newlyReceived/legalPerson/legalService"})
  if (o1.other + o2.other !== o3.other + o4.other) out.push({"rule":"balance","path":"/requests/newlyReceived/legalPerson/other"})
  if (o1.research + o2.research !== o3.research + o4.research) out.push({"rule":"balance","path":"/requests/newlyReceived/legalPerson/research"})
  if (o1.welfare + o2.welfare !== o3.welfare + o4.welfare) out.push({"rule":"balance","path":"/requests/newlyReceived/legalPerson/welfare"})
  if (o5.naturalPerson + o6.naturalPerson !== o7.naturalPerson + o8.naturalPerson) out.push({"rule":"balance","path":"/requests/newlyReceived/naturalPerson"})
  if (o5.total + o6.total !== o7.total + o8.total) out.push({"rule":"balance","path":"/requests/newlyReceived/total"})
}

// carry-over
function rule4(report, previous, out) {
  const o1 = report.requests.carriedIn.legalPerson
  const o2 = previous?.requests?.carriedForward?.legalPerson
  const o3 = report.requests.carriedIn
  const o4 = previous?.requests?.carriedForward
  if (typeof o2?.business === 'number' && o1.business !== o2?.business) out.push({"rule":"carry-over","path":"/requests/carriedIn/legalPerson/business"})
  if (typeof o2?.legalService === 'number' && o1.legalService !== o2?.legalService) out.push({"rule":"carry-over","path":"/requests/carriedIn/legalPerson/legalService"})
  if (typeof o2?.other === 'number' && o1.other !== o2?.other) out.push({"rule":"carry-over","path":"/requests/carriedIn/legalPerson/other"})
  if (typeof o2?.research === 'number' && o1.research !== o2?.research) out.push({"rule":"carry-over","path":"/requests/carriedIn/legalPerson/research"})
  if (typeof o2?.welfare === 'number' && o1.welfare !== o2?.welfare) out.push({"rule":"carry-over","path":"/requests/carriedIn/legalPerson/welfare"})
  if (typeof o4?.naturalPerson === 'number' && o3.naturalPerson !== o4?.naturalPerson) out.push({"rule":"carry-over","path":"/requests/carriedIn/naturalPerson"})
  if (typeof o4?.total === 'number' && o3.total !== o4?.total) out.push({"rule":"carry-over","path":"/requests/carriedIn/total"})
}

// row-total
function rule5(report, out) {
  const o1 = report.requests.newlyReceived
  const o2 = report.requests.newlyReceived.legalPerson
  const o3 = report.requests.carriedIn
  const o4 = report.requests.carriedIn.legalPerson
  const o5 = report.requests.outcomes.granted
  const o6 = report.requests.outcomes.granted.legalPerson
  const o7 = report.requests.outcomes.partial
  const o8 = report.requests.outcomes.partial.legalPerson
  const o9 = report.requests.outcomes.denied.stateSecret
  const o10 = report.requests.outcomes.denied.stateSecret.legalPerson
  const o11 = report.requests.outcomes.denied.prohibitedByLaw
  const o12 = report.requests.outcomes.denied.prohibitedByLaw.legalPerson
  const o13 = report.requests.outcomes.denied.securityAndStability
  const o14 = report.requests.outcomes.denied.securityAndStability.legalPerson
  const o15 = report.requests.outcomes.denied.thirdPartyRights
  const o16 = report.requests.outcomes.denied.thirdPartyRights.legalPerson
  const o17 = report.requests.outcomes.denied.internalAffairs
  const o18 = report.requests.outcomes.denied.internalAffairs.legalPerson
  const o19 = report.requests.outcomes.denied.processInformation
  const o20 = report.requests.outcomes.denied.processInformation.legalPerson
  const o21 = report.requests.outcomes.denied.enforcementFiles
  const o22 = report.requests.outcomes.denied.enforcementFiles.legalPerson
  const o23 = report.requests.outcomes.denied.inquiryMatters
  const o24 = report.requests.outcomes.denied.inquiryMatters.legalPerson
  const o25 = report.requests.outcomes.unable.notHeld
  const o26 = report.requests.outcomes.unable.notHeld.legalPerson
  const o27 = report.requests.outcomes.unable.needsCreation
  const o28 = report.requests.outcomes.unable.needsCreation.legalPerson
  const o29 = report.requests.outcomes.unable.stillUnclear
  const o30 = report.requests.outcomes.unable.stillUnclear.legalPerson
  const o31 = report.requests.outcomes.notProcessed.petition
  const o32 = report.requests.outcomes.notProcessed.petition.legalPerson
  const o33 = report.requests.outcomes.notProcessed.repeated
  const o34 = report.requests.outcomes.notProcessed.repeated.legalPerson
  const o35 = report.requests.outcomes.notProcessed.publication
  const o36 = report.requests.outcomes.notProcessed.publication.legalPerson
  const o37 = report.requests.outcomes.notProcessed.abusive
  const o38 = report.requests.outcomes.notProcessed.abusive.legalPerson
  const o39 = report.requests.outcomes.notProcessed.reissue
  const o40 = report.requests.outcomes.notProcessed.reissue.legalPerson
  const o41 = report.requests.outcomes.other.notCorrected
  const o42 = report.requests.outcomes.other.notCorrected.legalPerson
  const o43 = report.requests.outcomes.other.feeUnpaid
  const o44 = report.requests.outcomes.other.feeUnpaid.legalPerson
  const o45 = report.requests.outcomes.other.other
  const o46 = report.requests.outcomes.other.other.legalPerson
  const o47 = report.requests.outcomes.total
  const o48 = report.requests.outcomes.total.legalPerson
  const o49 = report.requests.carriedForward
  const o50 = report.requests.carriedForward.legalPerson
  if (o1.total !== o1.naturalPerson + o2.business + o2.research + o2.welfare + o2.legalService + o2.other) out.push({"rule":"row-total","path":"/requests/newlyReceived/total"})
  if (o3.total !== o3.naturalPerson + o4.business + o4.research + o4.welfare + o4.legalService + o4.other) out.push({"rule":"row-total","path":"/requests/carriedIn/total"})
  if (o5.total !== o5.naturalPerson + o6.business + o6.research + o6.welfare + o6.legalService + o6.other) out.push({"rule":"row-total","path":"/requests/outcomes/granted/total"})
  if (o7.total !== o7.naturalPerson + o8.business + o8.research + o8.welfare + o8.legalService + o8.other) out.push({"rule":"row-total","path":"/requests/outcomes/partial/total"})
  if (o9.total !== o9.naturalPerson + o10.business + o10.research + o10.welfare + o10.legalService + o10.other) out.push({"rule":"row-total","path":"/requests/outcomes/denied/stateSecret/total"})
  if (o11.total !== o11.naturalPerson + o12.business + o12.research + o12.welfare + o12.legalService + o12.other) out.push({"rule":"row-total","path":"/requests/outcomes/denied/prohibitedByLaw/total"})
  if (o13.total !== o13.naturalPerson + o14.business + o14.research + o14.welfare + o14.legalService + o14.other) out.push({"rule":"row-total","path":"/requests/outcomes/denied/securityAndStability/total"})
  if (o15.total !== o15.naturalPerson + o16.business + o16.research + o16.welfare + o16.legalService + o16.other) out.push({"rule":"row-total","path":"/requests/outcomes/denied/thirdPartyRights/total"})
  if (o17.total !== o17.naturalPerson + o18.business + o18.research + o18.welfare + o18.legalService + o18.other) out.push({"rule":"row-total","path":"/requests/outcomes/denied/internalAffairs/total"})
  if (o19.total !== o19.naturalPerson + o20.business + o20.research + o20.welfare + o20.legalService + o20.other) out.push({"rule":"row-total","path":"/requests/outcomes/denied/processInformation/total"})
  if (o21.total !== o21.naturalPerson + o22.business + o22.research + o22.welfare + o22.legalService + o22.other) out.push({"rule":"row-total","path":"/requests/outcomes/denied/enforcementFiles/total"})
  if (o23.total !== o23.naturalPerson + o24.business + o24.research + o24.welfare + o24.legalService + o24.other) out.push({"rule":"row-total","path":"/requests/outcomes/denied/inquiryMatters/total"})
  if (o25.total !== o25.naturalPerson + o26.business + o26.research + o26.welfare + o26.legalService + o26.other) out.push({"rule":"row-total","path":"/requests/outcomes/unable/notHeld/total"})
  if (o27.total !== o27.naturalPerson + o28.business + o28.research + o28.welfare + o28.legalService + o28.other) out.push({"rule":"row-total","path":"/requests/outcomes/unable/needsCreation/total"})
  if (o29.total !== o29.naturalPerson + o30.business + o30.research + o30.welfare + o30.legalService + o30.other) out.push({"rule":"row-total","path":"/requests/outcomes/unable/stillUnclear/total"})
  if (o31.total !== o31.naturalPerson + o32.business + o32.research + o32.welfare + o32.legalService + o32.other) out.push({"rule":"row-total","path":"/requests/outcomes/notProcessed/petition/total"})
  if (o33.total !== o33.naturalPerson + o34.business + o34.research + o34.welfare + o34.legalService + o34.other) out.push({"rule":"row-total","path":"/requests/outcomes/notProcessed/repeated/total"})
  if (o35.total !== o35.naturalPerson + o36.business + o36.research + o36.welfare + o36.legalService + o36.other) out.push({"rule":"row-total","path":"/requests/outcomes/notProcessed/publication/total"})
  if (o37.total !== o37.naturalPerson + o38.business + o38.research + o38.welfare + o38.legalService + o38.other) out.push({"rule":"row-total","path":"/requests/outcomes/notProcessed/abusive/total"})
  if (o39.total !== o39.naturalPerson + o40.business + o40.research + o40.welfare + o40.legalService + o40.other) out.push({"rule":"row-total","path":"/requests/outcomes/notProcessed/reissue/total"})
  if (o41.total !== o41.naturalPerson + o42.business + o42.research + o42.welfare + o42.legalService + o42.other) out.push({"rule":"row-total","path":"/requests/outcomes/other/notCorrected/total"})
  if (o43.total !== o43.naturalPerson + o44.business + o44.research + o44.welfare + o44.legalService + o44.other) out.push({"rule":"row-total","path":"/requests/outcomes/other/feeUnpaid/total"})
  if (o45.total !== o45.naturalPerson + o46.business + o46.research + o46.welfare + o46.legalService + o46.other) out.push({"rule":"row-total","path":"/requests/outcomes/other/other/total"})
  if (o47.total !== o47.naturalPerson + o48.business + o48.research + o48.welfare + o48.legalService + o48.other) out.push({"rule":"row-total","path":"/requests/outcomes/total/total"})
  if (o49.total !== o49.naturalPerson + o50.business + o50.research + o50.welfare + o50.legalService + o50.other) out.push({"rule":"row-total","path":"/requests/carriedForward/total"})
}

// results-total
function rule6(report, out) {
  const o1 = report.disputes.review
  const o2 = report.disputes.litigation.direct
  const o3 = report.disputes.litigation.afterReview
  if (o1.total !== o1.upheld + o1.corrected + o1.other + o1.pending) out.push({"rule":"results-total","path":"/disputes/review/total"})
  if (o2.total !== o2.upheld + o2.corrected + o2.other + o2.pending) out.push({"rule":"results-total","path":"/disputes/litigation/direct/total"})
  if (o3.total !== o3.upheld + o3.corrected + o3.other + o3.pending) out.push({"rule":"results-total","path":"/disputes/litigation/afterReview/total"})
}
