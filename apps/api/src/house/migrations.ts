import { TheDatabaseKnowsWhoActs1764000000000 } from '../../../../migrations/1764000000000-the-database-knows-who-acts.js';
import { PlacesAreKnown1764000001000 } from '../../../../migrations/1764000001000-places-are-known.js';
import { APersonHasACase1764000002000 } from '../../../../migrations/1764000002000-a-person-has-a-case.js';
import { WhatWasSaidAndTheWayHome1764000003000 } from '../../../../migrations/1764000003000-what-was-said-and-the-way-home.js';
import { MessagesLeaveThroughTheOutbox1764000004000 } from '../../../../migrations/1764000004000-messages-leave-through-the-outbox.js';
import { CountsArePublishedAndSheetsAreRead1764000005000 } from '../../../../migrations/1764000005000-counts-are-published-and-sheets-are-read.js';
import { APrintBelongsToWhoeverAskedForIt1764000006000 } from '../../../../migrations/1764000006000-a-print-belongs-to-whoever-asked-for-it.js';
import { EveryLookIsRecorded1764000008000 } from '../../../../migrations/1764000008000-every-look-is-recorded.js';
import { AClosedCaseIsSeenByNoMission1764000010000 } from '../../../../migrations/1764000010000-a-closed-case-is-seen-by-no-mission.js';
import { ADeadlineKnowsWhatItCountsFrom1764000011000 } from '../../../../migrations/1764000011000-a-deadline-knows-what-it-counts-from.js';
import { AListIsForWhoeverSentIt1764000012000 } from '../../../../migrations/1764000012000-a-list-is-for-whoever-sent-it.js';
import { AListLeftAloneExpires1764000012100 } from '../../../../migrations/1764000012100-a-list-left-alone-expires.js';
import { AuditorsReadWhatWasDoneAndNeverWhatItSaid1764000013000 } from '../../../../migrations/1764000013000-auditors-read-what-was-done-and-never-what-it-said.js';
import { WhatWasGivenUpOnIsCountedWithoutLookingThroughAll1764000013100 } from '../../../../migrations/1764000013100-what-was-given-up-on-is-counted-without-looking-through-all.js';
import { ACommonNameCostsNoMoreThanARareOne1764000014000 } from '../../../../migrations/1764000014000-a-common-name-costs-no-more-than-a-rare-one.js';
import { ASessionKnowsHowItIsUsed1764000020000 } from '../../../../migrations/1764000020000-a-session-knows-how-it-is-used.js';
import { ASecondFactorIsMoreThanACode1764000020100 } from '../../../../migrations/1764000020100-a-second-factor-is-more-than-a-code.js';
import { RightsChangeByTwoPeople1764000020200 } from '../../../../migrations/1764000020200-rights-change-by-two-people.js';
import { GuessingIsSlowOnEveryServer1764000020300 } from '../../../../migrations/1764000020300-guessing-is-slow-on-every-server.js';
import { TwoMasterKeysMayBeThereAtOnce1764000022000 } from '../../../../migrations/1764000022000-two-master-keys-may-be-there-at-once.js';
import { APersonCanBeErased1764000022100 } from '../../../../migrations/1764000022100-a-person-can-be-erased.js';
import { ACaseKeepsFiles1764000024000 } from '../../../../migrations/1764000024000-a-case-keeps-files.js';
import { AFileInQuarantineIsFoundWithoutLookingAtAll1764000025000 } from '../../../../migrations/1764000025000-a-file-in-quarantine-is-found-without-looking-at-all.js';
import { WhatWasAttachedGoesWithItsCase1764000025850 } from '../../../../migrations/1764000025850-what-was-attached-goes-with-its-case.js';
import { TheSealOfALineIsFoundByItsPlace1764000026000 } from '../../../../migrations/1764000026000-the-seal-of-a-line-is-found-by-its-place.js';
import { UnusualReadingIsAskedAbout1764000026100 } from '../../../../migrations/1764000026100-unusual-reading-is-asked-about.js';
import { AnExclusionWinsOverEveryReach1764000028000 } from '../../../../migrations/1764000028000-an-exclusion-wins-over-every-reach.js';
import { GlassIsBrokenForAnHour1764000028100 } from '../../../../migrations/1764000028100-glass-is-broken-for-an-hour.js';
import { ALaterYesToAllEndsAnEarlierNoToAll1764000034000 } from '../../../../migrations/1764000034000-a-later-yes-to-all-ends-an-earlier-no-to-all.js';
import { AMissionReadsItsOwnDeadlines1764000034200 } from '../../../../migrations/1764000034200-a-mission-reads-its-own-deadlines-and-those-it-has-a-part-in.js';
import { CasesThatWaitForNothingComeLast1764000035000 } from '../../../../migrations/1764000035000-cases-that-wait-for-nothing-come-last.js';
import { TheEraserKnowsWhichFilesGo1764000041000 } from '../../../../migrations/1764000041000-the-eraser-knows-which-files-go.js';
import { AMissionWalksItsCasesByTheDatesItReads1764000041100 } from '../../../../migrations/1764000041100-a-mission-walks-its-cases-by-the-dates-it-reads.js';
import { WhatIsUrgentGoesFirst1764000042000 } from '../../../../migrations/1764000042000-what-is-urgent-goes-first.js';
import { AnEndpointIsToldByASignedCall1764000042100 } from '../../../../migrations/1764000042100-an-endpoint-is-told-by-a-signed-call.js';
import { AMissionHasChannels1764000042200 } from '../../../../migrations/1764000042200-a-mission-has-channels.js';
import { AMissionAndACaseworkerAskEachOther1764000042300 } from '../../../../migrations/1764000042300-a-mission-and-a-caseworker-ask-each-other.js';
import { ManyAreToldOfAtOnce1764000042400 } from '../../../../migrations/1764000042400-many-are-told-of-at-once.js';
import { MailIsWrittenInItsReadersLanguage1764000042500 } from '../../../../migrations/1764000042500-mail-is-written-in-its-readers-language.js';
import { AnotherOrganisationHelps1764000043000 } from '../../../../migrations/1764000043000-another-organisation-helps.js';
import { ACaseGoesToAnotherOrganisation1764000043100 } from '../../../../migrations/1764000043100-a-case-goes-to-another-organisation.js';
import { ACaseKeepsTheWayThatItBeganWith1764000044000 } from '../../../../migrations/1764000044000-a-case-keeps-the-way-that-it-began-with.js';
import { AJourneyKnowsWhoMayTravel1764000044100 } from '../../../../migrations/1764000044100-a-journey-knows-who-may-travel-and-how-it-ended.js';
import { HowAWayEndedMayEndWhatAMissionSees1764000044200 } from '../../../../migrations/1764000044200-how-a-way-ended-may-end-what-a-mission-sees.js';
import { HowLongAWayHasNotMovedIsKnown1764000044300 } from '../../../../migrations/1764000044300-how-long-a-way-has-not-moved-is-known.js';
import { OneJourneyTakesMany1764000045000 } from '../../../../migrations/1764000045000-one-journey-takes-many.js';
import { APrintMayBeOfAJourney1764000045100 } from '../../../../migrations/1764000045100-a-print-may-be-of-a-journey.js';
import { WhoScansFilesReadsNothingElse1764000050000 } from '../../../../migrations/1764000050000-who-scans-files-reads-nothing-else.js';
import { AMissionHasNoWayToOtherDeadlines1764000050100 } from '../../../../migrations/1764000050100-a-mission-has-no-way-to-other-deadlines.js';
import { WhatMayWaitComesInTheMorning1764000051000 } from '../../../../migrations/1764000051000-what-may-wait-comes-in-the-morning.js';
import { ADeadlineMayRestForAWhile1764000051100 } from '../../../../migrations/1764000051100-a-deadline-may-rest-for-a-while.js';
import { ACalendarMayReadWhatIsDue1764000051200 } from '../../../../migrations/1764000051200-a-calendar-may-read-what-is-due.js';
import { AMissionKeepsWorkingDaysOfItsOwn1764000051300 } from '../../../../migrations/1764000051300-a-mission-keeps-working-days-of-its-own.js';
import { AnOfferThatNobodyAnsweredLapses1764000052000 } from '../../../../migrations/1764000052000-an-offer-that-nobody-answered-lapses.js';
import { AMailThatMayHaveLeftIsKnown1764000052100 } from '../../../../migrations/1764000052100-a-mail-that-may-have-left-is-known.js';
import { APrintMayBeOfAReferral1764000052200 } from '../../../../migrations/1764000052200-a-print-may-be-of-a-referral.js';
import { WhatHangsOnACaseGoesAlongWithIt1764000052300 } from '../../../../migrations/1764000052300-what-hangs-on-a-case-goes-along-with-it.js';
import { FilesMayBeShownToWhoeverHelps1764000052400 } from '../../../../migrations/1764000052400-files-may-be-shown-to-whoever-helps.js';
import { TheWayHomeMayBeShownToWhoeverHelps1764000052500 } from '../../../../migrations/1764000052500-the-way-home-may-be-shown-to-whoever-helps.js';
import { SomebodyKeepsWhatSheLooksFor1764000053200 } from '../../../../migrations/1764000053200-somebody-keeps-what-she-looks-for.js';
import { ALoadIsCountedAndHoldsAreFound1764000053300 } from '../../../../migrations/1764000053300-a-load-is-counted-and-holds-are-found.js';
import { AMissionReadsNoDateOfOthers1764000053500 } from '../../../../migrations/1764000053500-a-mission-reads-no-date-of-others.js';
import { AConsentKnowsWhatWasReadOut1764000053100 } from '../../../../migrations/1764000053100-a-consent-knows-what-was-read-out.js';
import { WhoRemindsKnowsWhenAJourneyLeaves1764000053600 } from '../../../../migrations/1764000053600-who-reminds-knows-when-a-journey-leaves.js';
import { AListCanBeTakenBack1764000058000 } from '../../../../migrations/1764000058000-a-list-can-be-taken-back.js';

/** In order. A migration that is not here does not run. */
export const migrations = [
  TheDatabaseKnowsWhoActs1764000000000,
  PlacesAreKnown1764000001000,
  APersonHasACase1764000002000,
  WhatWasSaidAndTheWayHome1764000003000,
  MessagesLeaveThroughTheOutbox1764000004000,
  CountsArePublishedAndSheetsAreRead1764000005000,
  APrintBelongsToWhoeverAskedForIt1764000006000,
  EveryLookIsRecorded1764000008000,
  AClosedCaseIsSeenByNoMission1764000010000,
  ADeadlineKnowsWhatItCountsFrom1764000011000,
  AListIsForWhoeverSentIt1764000012000,
  AListLeftAloneExpires1764000012100,
  AuditorsReadWhatWasDoneAndNeverWhatItSaid1764000013000,
  WhatWasGivenUpOnIsCountedWithoutLookingThroughAll1764000013100,
  ACommonNameCostsNoMoreThanARareOne1764000014000,
  ASessionKnowsHowItIsUsed1764000020000,
  ASecondFactorIsMoreThanACode1764000020100,
  RightsChangeByTwoPeople1764000020200,
  GuessingIsSlowOnEveryServer1764000020300,
  TwoMasterKeysMayBeThereAtOnce1764000022000,
  APersonCanBeErased1764000022100,
  ACaseKeepsFiles1764000024000,
  AFileInQuarantineIsFoundWithoutLookingAtAll1764000025000,
  WhatWasAttachedGoesWithItsCase1764000025850,
  TheSealOfALineIsFoundByItsPlace1764000026000,
  UnusualReadingIsAskedAbout1764000026100,
  AnExclusionWinsOverEveryReach1764000028000,
  GlassIsBrokenForAnHour1764000028100,
  ALaterYesToAllEndsAnEarlierNoToAll1764000034000,
  AMissionReadsItsOwnDeadlines1764000034200,
  CasesThatWaitForNothingComeLast1764000035000,
  TheEraserKnowsWhichFilesGo1764000041000,
  AMissionWalksItsCasesByTheDatesItReads1764000041100,
  WhatIsUrgentGoesFirst1764000042000,
  AnEndpointIsToldByASignedCall1764000042100,
  AMissionHasChannels1764000042200,
  AMissionAndACaseworkerAskEachOther1764000042300,
  ManyAreToldOfAtOnce1764000042400,
  MailIsWrittenInItsReadersLanguage1764000042500,
  AnotherOrganisationHelps1764000043000,
  ACaseGoesToAnotherOrganisation1764000043100,
  ACaseKeepsTheWayThatItBeganWith1764000044000,
  AJourneyKnowsWhoMayTravel1764000044100,
  HowAWayEndedMayEndWhatAMissionSees1764000044200,
  HowLongAWayHasNotMovedIsKnown1764000044300,
  OneJourneyTakesMany1764000045000,
  APrintMayBeOfAJourney1764000045100,
  WhoScansFilesReadsNothingElse1764000050000,
  AMissionHasNoWayToOtherDeadlines1764000050100,
  WhatMayWaitComesInTheMorning1764000051000,
  ADeadlineMayRestForAWhile1764000051100,
  ACalendarMayReadWhatIsDue1764000051200,
  AMissionKeepsWorkingDaysOfItsOwn1764000051300,
  AnOfferThatNobodyAnsweredLapses1764000052000,
  AMailThatMayHaveLeftIsKnown1764000052100,
  APrintMayBeOfAReferral1764000052200,
  WhatHangsOnACaseGoesAlongWithIt1764000052300,
  FilesMayBeShownToWhoeverHelps1764000052400,
  TheWayHomeMayBeShownToWhoeverHelps1764000052500,
  AConsentKnowsWhatWasReadOut1764000053100,
  SomebodyKeepsWhatSheLooksFor1764000053200,
  ALoadIsCountedAndHoldsAreFound1764000053300,
  AMissionReadsNoDateOfOthers1764000053500,
  WhoRemindsKnowsWhenAJourneyLeaves1764000053600,
  AListCanBeTakenBack1764000058000,
];
