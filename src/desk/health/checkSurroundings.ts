/** What is around the desk, line by line in words, as the set-up window shows it before and after a set-up. */
import * as v from 'valibot';
import type { Topic } from '../../i18n/dialogs/topics';
import { TOPICS, topicTexts } from '../../i18n/dialogs/topics';
import type { FindingCode } from '../../i18n/findings/findings';
import { findingText } from '../../i18n/findings/findings';
import type { Language } from '../../packs/pack';
import { LANGUAGES } from '../../packs/pack';
import { fields, word } from '../arguments';
import { DESK_ACTOR, openDesk } from '../desk';
import { mayUse } from '../mayUse';
import { recall } from '../memory';
import type { Ports } from '../ports';
import type { SurroundingsLine } from '../setUp/setUpAnswers';
import { demandSetter } from '../setUp/setUpFacts';
import { surroundings } from './surroundings';

export const checkSurroundingsArgs = fields({ language: () => v.picklist(LANGUAGES), timeZone: word });

/** What Google lets nobody look at who has not granted the permission for it. */
const NEEDS = { timers: 'script.scriptapp', mail: 'script.send_mail', form: 'forms' } as const;

const TOPIC_OF: Readonly<Partial<Record<FindingCode, Topic>>> = {
  notAuthorised: 'authorisation',
  scopesMissing: 'authorisation',
  noTick: 'timers',
  noFormTrigger: 'timers',
  doubleTimer: 'timers',
  ownSecondTimer: 'timers',
  secondOwner: 'timers',
  tickLate: 'timers',
  mailUsedUp: 'mail',
  noSurveyForm: 'form',
  zoneMismatch: 'zone',
};

/**
 * Permission, timers, mail quota, survey form and time zone: for each what is wrong and what to do, or that it is as it must be.
 * `timeZone` is the one chosen, while there is no desk yet.
 */
export function checkSurroundings(
  ports: Ports,
  { language, timeZone }: { readonly language: Language; readonly timeZone: string },
): { readonly lines: readonly SurroundingsLine[] } {
  const memory = recall(ports.memory);
  if (memory.setUp === null || memory.config === null) return { lines: beforeSetUp(ports, language, timeZone) };
  demandSetter(ports, memory.setUp, memory);
  const desk = openDesk(ports, 'person', '', DESK_ACTOR);
  const texts = topicTexts(language);
  const findings = surroundings(desk, language);
  const isOwner = ports.me() === desk.setUp.owner;
  const granted = ports.workbook.authorisation();
  const { timeZone: zone, owner } = desk.setUp;
  const facts = { left: mayUse(granted, 'script.send_mail') ? ports.mail.remaining() : 0, zone, owner };
  return {
    lines: TOPICS.flatMap((topic): readonly SurroundingsLine[] => {
      const wrong = findings.filter(({ code }) => TOPIC_OF[code] === topic);
      if (wrong.length > 0)
        return wrong.map(({ code, severity, what, remedy }) => ({ topic, code, severity, what, remedy }));
      if (topic in NEEDS && !mayUse(granted, NEEDS[topic as keyof typeof NEEDS]))
        return [line(topic, 'info', texts.notSeen)];
      if (topic === 'timers' && !isOwner) return [line(topic, 'info', texts.timersOfOwner(facts.owner))];
      return [line(topic, 'ok', texts[topic](facts))];
    }),
  };
}

function beforeSetUp(ports: Ports, language: Language, timeZone: string): readonly SurroundingsLine[] {
  const texts = topicTexts(language);
  const granted = ports.workbook.authorisation();
  const { missing, isNothingGranted, url } = granted;
  const mayMail = mayUse(granted, 'script.send_mail');
  const left = mayMail ? ports.mail.remaining() : 0;
  const chosen = timeZone || ports.ownZone();
  const facts = { left, zone: chosen, owner: ports.me() };
  const wrong = (topic: Topic, code: FindingCode, severity: 'error' | 'warning'): SurroundingsLine => ({
    topic,
    code,
    severity,
    ...findingText(language, code, { url, scopes: missing.join(' ') }),
  });
  return [
    isNothingGranted || missing.length > 0
      ? wrong('authorisation', isNothingGranted ? 'notAuthorised' : 'scopesMissing', 'error')
      : line('authorisation', 'ok', texts.authorisation(facts)),
    line('timers', 'info', texts.timersToCome),
    !mayMail
      ? line('mail', 'info', texts.notSeen)
      : left < 1
        ? wrong('mail', 'mailUsedUp', 'warning')
        : line('mail', 'ok', texts.mail(facts)),
    line('form', 'info', texts.formToCome),
    chosen === ports.ownZone()
      ? line('zone', 'ok', texts.zone(facts))
      : line('zone', 'info', texts.zoneToCome({ ...facts, found: ports.ownZone() })),
  ];
}

function line(topic: Topic, severity: 'ok' | 'info', what: string): SurroundingsLine {
  return { topic, code: null, severity, what, remedy: '' };
}
