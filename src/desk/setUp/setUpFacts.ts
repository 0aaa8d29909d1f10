/** What the set-up window shows before anything is changed: what each way of working brings, and what is in force. */
import * as v from 'valibot';
import { Refusal } from '../../domain/refusal';
import type { Weekday } from '../../domain/time/localDate';
import { WEEKDAYS } from '../../domain/time/localDate';
import { presetFor, yearsOf, ZONES_WITH_HOLIDAYS } from '../../holidays/holidayPreset';
import { defaultsInWords } from '../../i18n/sheets/defaultMarks';
import { LANGUAGES } from '../../packs/pack';
import { allPacks } from '../../packs/packs';
import { fields } from '../arguments';
import { actorOf } from '../desk';
import type { Memory, SetUpState } from '../memory';
import { recall } from '../memory';
import type { Ports } from '../ports';
import { lostContacts } from '../privacy/lostContacts';
import { troubleWith } from '../privacy/placeContacts';
import { departmentsOf } from '../rules/departments';
import { demandKnownSchema } from './schema';
import type { ContactsFacts, SetUpFacts } from './setUpAnswers';
import { standingWeek } from './workingWeek';

export const setUpFactsArgs = fields({ language: () => v.picklist(LANGUAGES) });

/**
 * What the set-up window has to know. Before the first set-up everybody may ask, after it administrators and whoever set the desk up.
 * @throws {Refusal} NOT_ALLOWED or NO_ROLE
 */
export function setUpFacts(ports: Ports, { language }: { readonly language: (typeof LANGUAGES)[number] }): SetUpFacts {
  const memory = recall(ports.memory);
  const { setUp, config, senderName, chats } = memory;
  if (setUp) demandSetter(ports, setUp, memory);
  const weekly = standingWeek(ports, setUp, config);
  const hours = Object.fromEntries(WEEKDAYS.map((day) => [day, weekly[day] ?? []]));
  const preset = presetFor('Asia/Shanghai');
  return {
    packs: allPacks().map((pack) => ({
      id: pack.id,
      departments: pack.departments.map(({ id, name }) => ({ id, name: name[language] })),
      defaults: defaultsInWords(language, pack.defaults),
    })),
    owner: setUp?.owner ?? ports.me(),
    deployment: setUp?.deployment ?? 'bound',
    deskName: config?.deskName ?? '',
    senderName,
    intakeForm: config?.intakeForm === true,
    // Every day of the week is there by now.
    week: hours as Readonly<Record<Weekday, readonly (readonly [string, string])[]>>,
    departments: setUp && config ? departmentsOf(setUp, config) : [],
    holidays: {
      zones: ZONES_WITH_HOLIDAYS,
      years: preset ? yearsOf(preset) : [],
      given: setUp?.holidayYears ?? [],
      wanted: setUp?.holidays !== false,
    },
    contacts: contactsFacts(ports, memory),
    chat: { isBuilt: ports.features.includes('chat'), groups: chats.map(({ name }) => name) },
  };
}

function contactsFacts(ports: Ports, { vault }: Memory): ContactsFacts {
  const isBuilt = ports.features.includes('vault');
  const isInForce = vault?.isInForce === true;
  const place = isInForce ? 'vault' : 'desk';
  if (vault === null) return { isBuilt, place, vault };
  const trouble = isInForce && isBuilt ? troubleWith(ports, vault) : null;
  const { count, open } = trouble === null ? { count: 0, open: [] } : lostContacts(ports);
  return { isBuilt, place, vault: { url: vault.url, trouble, lost: { count, open: open.length } } };
}

/** @throws {Refusal} for whoever may not set this desk up */
export function demandSetter(ports: Ports, { owner, version }: SetUpState, { config }: Pick<Memory, 'config'>): void {
  demandKnownSchema({ version });
  const me = ports.me();
  if (me === '') throw new Refusal('WHO_ARE_YOU');
  if (me === owner || config === null) return;
  const { role } = actorOf(config, me);
  if (role === null) throw new Refusal('NO_ROLE', { mail: me });
  if (role !== 'admin') throw new Refusal('NOT_ALLOWED', { command: 'setUp', role });
}
