import * as v from 'valibot';
import { byRank } from '../../domain/priority/byRank';
import { periodOf, ticketNumber } from '../../domain/ticket/numbering';
import { hasEnded } from '../../domain/ticket/status';
import { instantToLocal } from '../../domain/time/zone';
import { packSwitchLines } from '../../i18n/dialogs/packSwitch';
import { wordIn } from '../../i18n/lists/words';
import { sheetTexts } from '../../i18n/sheets/texts';
import type { Pack } from '../../packs/pack';
import { LANGUAGES } from '../../packs/pack';
import { allPacks, packOf } from '../../packs/packs';
import { fields, requestId } from '../arguments';
import { question } from '../command';
import type { Desk } from '../desk';
import { openTickets } from '../register/openTickets';
import { departmentName } from '../rules/departments';
import { priorityName } from '../rules/priorities';
import type { PackPreview } from './setUpAnswers';
import { asksOtherwise, PROCESS_SHEETS } from './switchPack';

/** What taking up another process would change about the desk, in words. Writes nothing. */
export const previewPack = question(
  fields({
    requestId,
    pack: () => v.picklist(allPacks().map(({ id }) => id)),
    /** Of the lines; left out: the desk's. */
    language: () => v.optional(v.picklist(LANGUAGES)),
  }),
  (asked, args): PackPreview => {
    const desk: Desk = { ...asked, setUp: { ...asked.setUp, language: args.language ?? asked.setUp.language } };
    const { pack: from } = desk;
    const to = packOf(args.pack);
    const { language } = desk.setUp;
    const open = openTickets(desk).filter(({ ticket }) => !hasEnded(ticket.status)).length;
    const lines = packSwitchLines(language, {
      from: from.name[language],
      to: to.name[language],
      open,
      priorities: prioritiesOf(desk, to),
      clocksNew: clocksOnlyIn(desk, to, from),
      clocksGone: clocksOnlyIn(desk, from, to),
      nextNumber: firstNumber(desk, to),
      isNumberedAlike: firstNumber(desk, to) === firstNumber(desk, from),
      sheets: PROCESS_SHEETS.map(({ id }) => sheetTexts(language, id).title),
      asksOtherwise: asksOtherwise(from, to),
      isAnonymous: to.survey.anonymous,
      emptyDepartments: emptyDepartments(desk, to),
    });
    return { from: from.id, to: to.id, open, lines };
  },
);

function prioritiesOf(desk: Desk, to: Pack): readonly { readonly before: string; readonly after: string }[] {
  const ids = ({ priorities }: Pack): readonly string[] => priorities.map(({ id }) => id);
  return Object.entries(byRank(ids(desk.pack), ids(to))).map(([before, after]) => ({
    before: priorityName(desk, before),
    after: priorityName(desk, after, to),
  }));
}

function clocksOnlyIn({ setUp }: Desk, one: Pack, other: Pack): readonly string[] {
  return one.clocks
    .filter(({ id }) => other.clocks.every((clock) => clock.id !== id))
    .map(({ id }) => wordIn(setUp.language, 'clocks', id));
}

function firstNumber(desk: Desk, { numbering }: Pack): string {
  const { date } = instantToLocal(desk.ports.zone(desk.setUp.timeZone), desk.now);
  return ticketNumber(numbering, periodOf(numbering, date), 1);
}

function emptyDepartments({ config, setUp }: Desk, to: Pack): readonly string[] {
  const wanted = to.matrix.flatMap(({ department }) =>
    to.departments.filter(({ id }) => id === department).map((one) => departmentName(setUp, one)),
  );
  return [...new Set(wanted)].filter((name) => config.staff.every(({ department }) => department !== name));
}
