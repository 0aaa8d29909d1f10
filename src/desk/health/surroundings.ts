/** What is around a desk and has to be right for it to work: permission, timers, mail, the survey form, the time zone. */
import type { Facts } from '../../domain/refusal';
import { HOUR_MS, later, MINUTE_MS } from '../../domain/time/instant';
import { dateTimeText } from '../../i18n/dateText';
import type { FindingCode } from '../../i18n/findings/findings';
import type { Language } from '../../packs/pack';
import type { Desk } from '../desk';
import { missingForms } from '../forms/formFindings';
import { mayUse } from '../mayUse';
import type { Finding } from './finding';
import { finding } from './finding';

/** Lateness from which on a timer has not merely been delayed by Google. */
const LATE_MS = { bound: 30 * MINUTE_MS, addOn: 3 * HOUR_MS } as const;

/**
 * What is wrong around the desk, as the person who asks can see it: nobody sees the timers and permissions of others.
 * @param language of the answer
 */
export function surroundings(desk: Desk, language: Language = desk.setUp.language): readonly Finding[] {
  const { ports, setUp } = desk;
  const findings: Finding[] = [];
  const say = (code: FindingCode, severity: Finding['severity'], facts?: Facts): number =>
    findings.push(finding(language, code, severity, facts));
  const granted = ports.workbook.authorisation();
  const { missing, isNothingGranted, url } = granted;
  if (isNothingGranted) say('notAuthorised', 'error', { url });
  else if (missing.length > 0) say('scopesMissing', 'error', { scopes: missing.join(' '), url });
  // Google refuses a look at what was not granted.
  if (mayUse(granted, 'script.scriptapp')) findings.push(...timers(desk, language));
  if (mayUse(granted, 'script.send_mail') && ports.me() === setUp.owner && ports.mail.remaining() < 1)
    say('mailUsedUp', 'warning');
  if (mayUse(granted, 'forms')) {
    if (setUp.surveyForm === null || !ports.forms.mend(setUp.surveyForm)) say('noSurveyForm', 'error');
    findings.push(...missingForms(desk, language));
  }
  if (ports.ownZone() !== setUp.timeZone)
    say('zoneMismatch', 'warning', { found: ports.ownZone(), wanted: setUp.timeZone });
  return findings;
}

function timers(desk: Desk, language: Language): readonly Finding[] {
  const { ports, setUp, otherOwner } = desk;
  const { owner } = setUp;
  const findings: Finding[] = [];
  const say = (code: FindingCode, severity: Finding['severity'], facts?: Facts): number =>
    findings.push(finding(language, code, severity, facts));
  const own = ports.workbook.ownTriggers();
  const count = Math.max(...['tick', 'onFormSubmit'].map((wanted) => own.filter((one) => one === wanted).length));
  if (ports.me() !== owner) {
    // A run of the timer itself is told no account.
    if (count > 0 && ports.me() !== '') say('ownSecondTimer', 'warning', { owner });
    if (isLate(desk)) say('tickLate', 'error', { owner, at: lateSince(desk, language) });
  } else {
    if (!own.includes('tick')) say('noTick', 'error');
    else if (isLate(desk)) say('tickLate', 'error', { owner, at: lateSince(desk, language) });
    if (!own.includes('onFormSubmit')) say('noFormTrigger', 'error');
    if (count > 1) say('doubleTimer', 'warning', { count });
  }
  if (otherOwner !== '' && otherOwner !== ports.me()) say('secondOwner', 'warning', { owner: otherOwner });
  return findings;
}

function isLate({ setUp, progress: { wakeAt }, now }: Desk): boolean {
  return wakeAt !== null && later(wakeAt, LATE_MS[setUp.deployment]) < now;
}

function lateSince({ ports, setUp, progress }: Desk, language: Language): string {
  return progress.wakeAt === null ? '' : dateTimeText(language, progress.wakeAt, ports.zone(setUp.timeZone));
}
