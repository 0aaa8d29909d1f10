import * as v from 'valibot';
import type { Language } from '../packs/pack';
import { LANGUAGES } from '../packs/pack';
import { allPacks } from '../packs/packs';
import type { Boot } from './answers';
import { fields } from './arguments';
import type { Desk } from './desk';
import { openDesk } from './desk';
import { recall } from './memory';
import type { Ports } from './ports';
import { categoryTree } from './rules/categories';
import { departmentsOf } from './rules/departments';

export const bootArgs = fields({ language: () => v.optional(v.picklist(LANGUAGES)) });

/** What a dialog needs before anything else; answers also while the desk is not set up, and to people without a role. */
export function boot(ports: Ports, wanted: Language | undefined): Boot {
  const { setUp } = recall(ports.memory);
  const language = wanted ?? setUp?.language ?? 'zh-CN';
  const packs = allPacks().map((pack) => ({
    id: pack.id,
    name: pack.name[language],
    about: pack.about[language],
  }));
  if (setUp === null) {
    const me = { mail: ports.me(), name: '', role: null };
    const grading = { impacts: [], urgencies: [], grades: [], moreCategories: [], promises: false };
    const nothing = { categories: [], departments: [], priorities: [], ...grading, staff: [] };
    return { isSetUp: false, language, pack: null, packs, me, ...nothing, timeZone: ports.ownZone(), now: ports.now() };
  }
  const desk = openDesk(ports, 'person', '');
  return { ...known(desk, language), packs };
}

function known(desk: Desk, language: Language): Omit<Boot, 'packs'> {
  const { pack, config, actor, setUp, now } = desk;
  const categories = categoryTree(desk);
  return {
    isSetUp: true,
    language,
    pack: { id: pack.id, name: pack.name[language] },
    me: actor,
    categories,
    departments: departmentsOf(setUp, config),
    priorities: pack.priorities.map((level) => ({
      id: level.id,
      name: level.name[language],
      help: level.help[language],
    })),
    impacts: (pack.grading?.impacts ?? []).map(({ name }) => name[language]),
    urgencies: (pack.grading?.urgencies ?? []).map(({ name }) => name[language]),
    grades: (pack.grading?.priorities ?? []).map((row) =>
      row.map((id) => pack.priorities.find((level) => level.id === id)?.name[language] ?? id),
    ),
    moreCategories: pack.severalCategories
      ? categories.flatMap(({ name, children }) => [name, ...children.map((child) => `${name} / ${child}`)])
      : [],
    promises: pack.clocks.some(({ targets }) => Object.values(targets).some((one) => one && 'promisedShare' in one)),
    staff: config.staff.map(({ mail, name, department, role, away }) => ({ mail, name, department, role, away })),
    timeZone: setUp.timeZone,
    now,
  };
}
