// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 95c9feb0b1d1dbf38c1a0ba9931bf1ac933ba1cc97a0eb61db1a1c230f740c80) by `ogi-report generate`. Edit the schema instead.

/** List the equations that do not hold within one report. The report must have the right shape. */
export function listBroken(report) {
  const out = []
  rule1(report, out)
  rule2(report, out)
  rule4(report, out)
  rule5(report, out)
  return out
}

/** List the equations that do not hold against last year's report. */
export function listBrokenOverYears(report, previous) {
  const out = []
  rule3(report, previous, out)
  return out
}

// outcomes-total
function rule1(report, out) {
  const o1 = report.requests.outcomes.total
  const o2 = report.requests.outcomes.granted
  const o3 = report.requests.outcomes.partial
  const o4 = report.requests.outcomes.denied.stateSecret
  const o5 = report.requests.outcomes.denied.prohibitedByLaw
  const o6 = report.requests.outcomes.denied.securityAndStability
  const o7 = report.requests.outcomes.denied.thirdPartyRights
  const o8 = report.requests.outcomes.denied.internalAffairs
  const o9 = report.requests.outcomes.denied.processInformation
  const o10 = report.requests.outcomes.denied.enforcementFiles
  const o11 = report.requests.outcomes.denied.inquiryMatters
  const o12 = report.requests.outcomes.unable.notHeld
  const o13 = report.requests.outcomes.unable.needsCreation
  const o14 = report.requests.outcomes.unable.stillUnclear
  const o15 = report.requests.outcomes.notProcessed.petition
  const o16 = report.requests.outcomes.notProcessed.repeated
  const o17 = report.requests.outcomes.notProcessed.publication
  const o18 = report.requests.outcomes.notProcessed.abusive
  const o19 = report.requests.outcomes.notProcessed.reissue
  const o20 = report.requests.outcomes.other
  const o21 = report.requests.outcomes.total.legalPerson
  const o22 = report.requests.outcomes.granted.legalPerson
  const o23 = report.requests.outcomes.partial.legalPerson
  const o24 = report.requests.outcomes.denied.stateSecret.legalPerson
  const o25 = report.requests.outcomes.denied.prohibitedByLaw.legalPerson
  const o26 = report.requests.outcomes.denied.securityAndStability.legalPerson
  const o27 = report.requests.outcomes.denied.thirdPartyRights.legalPerson
  const o28 = report.requests.outcomes.denied.internalAffairs.legalPerson
  const o29 = report.requests.outcomes.denied.processInformation.legalPerson
  const o30 = report.requests.outcomes.denied.enforcementFiles.legalPerson
  const o31 = report.requests.outcomes.denied.inquiryMatters.legalPerson
  const o32 = report.requests.outcomes.unable.notHeld.legalPerson
  const o33 = report.requests.outcomes.unable.needsCreation.legalPerson
  const o34 = report.requests.outcomes.unable.stillUnclear.legalPerson
  const o35 = report.requests.outcomes.notProcessed.petition.legalPerson
  const o36 = report.requests.outcomes.notProcessed.repeated.legalPerson
  const o37 = report.requests.outcomes.notProcessed.publication.legalPerson
  const o38 = report.requests.outcomes.notProcessed.abusive.legalPerson
  const o39 = report.requests.outcomes.notProcessed.reissue.legalPerson
  const o40 = report.requests.outcomes.other.legalPerson
  if (o1.naturalPerson !== o2.naturalPerson + o3.naturalPerson + o4.naturalPerson + o5.naturalPerson + o6.naturalPerson + o7.naturalPerson + o8.naturalPerson + o9.naturalPerson + o10.naturalPerson + o11.naturalPerson + o12.naturalPerson + o13.naturalPerson + o14.naturalPerson + o15.naturalPerson + o16.naturalPerson + o17.naturalPerson + o18.naturalPerson + o19.naturalPerson + o20.naturalPerson) out.push({"rule":"outcomes-total","path":"/requests/outcomes/total/naturalPerson"})
  if (o21.business !== o22.business + o23.business + o24.business + o25.business + o26.business + o27.business + o28.business + o29.business + o30.business + o31.business + o32.business + o33.business + o34.business + o35.business + o36.business + o37.business + o38.business + o39.business + o40.business) out.push({"rule":"outcomes-total","path":"/requests/outcomes/total/legalPerson/business"})
  if (o21.research !== o22.research + o23.research + o24.research + o25.research + o26.research + o27.research + o28.research + o29.research + o30.research + o31.research + o32.research + o33.research + o34.research + o35.research + o36.research + o37.research + o38.research + o39.research + o40.research) out.push({"rule":"outcomes-total","path":"/requests/outcomes/total/legalPerson/research"})
  if (o21.welfare !== o22.welfare + o23.welfare + o24.welfare + o25.welfare + o26.welfare + o27.welfare + o28.welfare + o29.welfare + o30.welfare + o31.welfare + o32.welfare + o33.welfare + o34.welfare + o35.welfare + o36.welfare + o37.welfare + o38.welfare + o39.welfare + o40.welfare) out.push({"rule":"outcomes-total","path":"/requests/outcomes/total/legalPerson/welfare"})
  if (o21.legalService !== o22.legalService + o23.legalService + o24.legalService + o25.legalService + o26.legalService + o27.legalService + o28.legalService + o29.legalService + o30.legalService + o31.legalService + o32.legalService + o33.legalService + o34.legalService + o35.legalService + o36.legalService + o37.legalService + o38.legalService + o39.legalService + o40.legalService) out.push({"rule":"outcomes-total","path":"/requests/outcomes/total/legalPerson/legalService"})
  if (o21.other !== o22.other + o23.other + o24.other + o25.other + o26.other + o27.other + o28.other + o29.other + o30.other + o31.other + o32.other + o33.other + o34.other + o35.other + o36.other + o37.other + o38.other + o39.other + o40.other) out.push({"rule":"outcomes-total","path":"/requests/outcomes/total/legalPerson/other"})
  if (o1.total !== o2.total + o3.total + o4.total + o5.total + o6.total + o7.total + o8.total + o9.total + o10.total + o11.total + o12.total + o13.total + o14.total + o15.total + o16.total + o17.total + o18.total + o19.total + o20.total) out.push({"rule":"outcomes-total","path":"/requests/outcomes/total/total"})
}

// balance
function rule2(report, out) {
  const o1 = report.requests.newlyReceived
  const o2 = report.requests.carriedIn
  const o3 = report.requests.outcomes.total
  const o4 = report.requests.carriedForward
  const o5 = report.requests.newlyReceived.legalPerson
  const o6 = report.requests.carriedIn.legalPerson
  const o7 = report.requests.outcomes.total.legalPerson
  const o8 = report.requests.carriedForward.legalPerson
  if (o1.naturalPerson + o2.naturalPerson !== o3.naturalPerson + o4.naturalPerson) out.push({"rule":"balance","path":"/requests/newlyReceived/naturalPerson"})
  if (o5.business + o6.business !== o7.business + o8.business) out.push({"rule":"balance","path":"/requests/newlyReceived/legalPerson/business"})
  if (o5.research + o6.research !== o7.research + o8.research) out.push({"rule":"balance","path":"/requests/newlyReceived/legalPerson/research"})
  if (o5.welfare + o6.welfare !== o7.welfare + o8.welfare) out.push({"rule":"balance","path":"/requests/newlyReceived/legalPerson/welfare"})
  if (o5.legalService + o6.legalService !== o7.legalService + o8.legalService) out.push({"rule":"balance","path":"/requests/newlyReceived/legalPerson/legalService"})
  if (o5.other + o6.other !== o7.other + o8.other) out.push({"rule":"balance","path":"/requests/newlyReceived/legalPerson/other"})
  if (o1.total + o2.total !== o3.total + o4.total) out.push({"rule":"balance","path":"/requests/newlyReceived/total"})
}

// carry-over
function rule3(report, previous, out) {
  const o1 = report.requests.carriedIn
  const o2 = previous?.requests?.carriedForward
  const o3 = report.requests.carriedIn.legalPerson
  const o4 = previous?.requests?.carriedForward?.legalPerson
  if (Number.isFinite(o2?.naturalPerson) && o1.naturalPerson !== o2?.naturalPerson) out.push({"rule":"carry-over","path":"/requests/carriedIn/naturalPerson"})
  if (Number.isFinite(o4?.business) && o3.business !== o4?.business) out.push({"rule":"carry-over","path":"/requests/carriedIn/legalPerson/business"})
  if (Number.isFinite(o4?.research) && o3.research !== o4?.research) out.push({"rule":"carry-over","path":"/requests/carriedIn/legalPerson/research"})
  if (Number.isFinite(o4?.welfare) && o3.welfare !== o4?.welfare) out.push({"rule":"carry-over","path":"/requests/carriedIn/legalPerson/welfare"})
  if (Number.isFinite(o4?.legalService) && o3.legalService !== o4?.legalService) out.push({"rule":"carry-over","path":"/requests/carriedIn/legalPerson/legalService"})
  if (Number.isFinite(o4?.other) && o3.other !== o4?.other) out.push({"rule":"carry-over","path":"/requests/carriedIn/legalPerson/other"})
  if (Number.isFinite(o2?.total) && o1.total !== o2?.total) out.push({"rule":"carry-over","path":"/requests/carriedIn/total"})
}

// row-total
function rule4(report, out) {
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
  const o41 = report.requests.outcomes.other
  const o42 = report.requests.outcomes.other.legalPerson
  const o43 = report.requests.outcomes.total
  const o44 = report.requests.outcomes.total.legalPerson
  const o45 = report.requests.carriedForward
  const o46 = report.requests.carriedForward.legalPerson
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
  if (o41.total !== o41.naturalPerson + o42.business + o42.research + o42.welfare + o42.legalService + o42.other) out.push({"rule":"row-total","path":"/requests/outcomes/other/total"})
  if (o43.total !== o43.naturalPerson + o44.business + o44.research + o44.welfare + o44.legalService + o44.other) out.push({"rule":"row-total","path":"/requests/outcomes/total/total"})
  if (o45.total !== o45.naturalPerson + o46.business + o46.research + o46.welfare + o46.legalService + o46.other) out.push({"rule":"row-total","path":"/requests/carriedForward/total"})
}

// results-total
function rule5(report, out) {
  const o1 = report.disputes.review
  const o2 = report.disputes.litigation.direct
  const o3 = report.disputes.litigation.afterReview
  if (o1.total !== o1.upheld + o1.corrected + o1.other + o1.pending) out.push({"rule":"results-total","path":"/disputes/review/total"})
  if (o2.total !== o2.upheld + o2.corrected + o2.other + o2.pending) out.push({"rule":"results-total","path":"/disputes/litigation/direct/total"})
  if (o3.total !== o3.upheld + o3.corrected + o3.other + o3.pending) out.push({"rule":"results-total","path":"/disputes/litigation/afterReview/total"})
}
