/** What the health check can find, in words. */
import type { Facts } from '../../domain/refusal';
import type { Language } from '../../packs/pack';
import type { Advice, Wording } from '../told';
import { advice, toldBy } from '../told';
import { findingsEn } from './findings.en';
import { findingsZhCn } from './findings.zh-CN';
import type { ListSheetFinding } from './listSheetFindings';
import type { OwnSheetFinding } from './ownSheetFindings';

/** Everything the health check knows to look for. */
export type FindingCode =
  | 'notSetUp'
  | 'missing'
  | 'allWell'
  | 'zoneMismatch'
  | 'noTick'
  | 'noSurveyForm'
  | 'noStaff'
  | 'roleEmpty'
  | 'ownersGone'
  | 'contactsInSheet'
  | 'contactsInVault'
  | 'contactsMoving'
  | 'contactsLeft'
  | 'contactsLost'
  | 'vaultWithout'
  | 'vaultNotShared'
  | 'vaultClosed'
  | 'vaultEmpty'
  | 'vaultNotBuilt'
  | 'defaults'
  | 'logBroken'
  | 'recordsShort'
  | 'rowsApart'
  | 'maybeSent'
  | 'dead'
  | 'chatMaybeSent'
  | 'chatDead'
  | 'moreMessages'
  | 'reportNotInDrive'
  | 'reportWithoutPdf'
  | 'bigQueryExported'
  | 'bigQueryFailed'
  | 'atWork'
  | 'backupHelps'
  | 'backupLast'
  | 'backupLate'
  | 'backupNone'
  | 'sendsAgain'
  | 'messageSettled'
  | 'messageMovedOn'
  | 'settingNoDays'
  | 'settingNoMonths'
  | 'settingNoCopies'
  | 'settingNoAmount'
  | 'settingNoShare'
  | 'settingNoAddress'
  | 'settingNoDataset'
  | 'settingNoYes'
  | 'settingFixed'
  | 'noIntakeForm'
  | 'noConfirmForm'
  | 'formAnswersHeld'
  | 'formAnswersRefused'
  | 'pageNoAddress'
  | 'pageMessageLeft'
  | 'pageRefusals'
  | 'staffMail'
  | 'staffRole'
  | 'staffMost'
  | 'matrixLine'
  | 'targetLimit'
  | 'ladderClock'
  | 'ladderLevel'
  | 'ladderAfter'
  | 'ladderTo'
  | 'ladderTwice'
  | 'ladderOrder'
  | 'ladderNotTaken'
  | 'calendarDay'
  | 'calendarDate'
  | 'calendarNoDate'
  | 'calendarHours'
  | 'calendarReversed'
  | 'calendarOverlap'
  | 'calendarNeedsHours'
  | 'calendarNoHours'
  | 'calendarTwice'
  | 'calendarEmpty'
  | 'calendarNotTaken'
  | 'noHolidays'
  | 'defect'
  | 'secondOwner'
  | 'ownSecondTimer'
  | 'doubleTimer'
  | 'noFormTrigger'
  | 'tickLate'
  | 'awaitsUpgrade'
  | 'scopesMissing'
  | 'notAuthorised'
  | 'mailUsedUp'
  | 'headingRenamed'
  | 'recordsMissing'
  | ListSheetFinding
  | OwnSheetFinding;

export type FindingWordings = Readonly<Record<FindingCode, Wording>>;

const FINDINGS: Readonly<Record<Language, FindingWordings>> = { 'zh-CN': findingsZhCn, en: findingsEn };

/** What was found and where, and what to do about it. */
export function findingText(language: Language, code: FindingCode, facts: Facts): Advice {
  return advice(FINDINGS[language][code], toldBy(language, facts));
}
