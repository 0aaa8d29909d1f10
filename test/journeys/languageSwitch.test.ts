/** A desk at work that takes up the other language: what the desk wrote follows, what people wrote stays. */
import { wordsEn } from '../../src/i18n/lists/words.en';
import { wordsZhCn } from '../../src/i18n/lists/words.zh-CN';
import { sheetTexts } from '../../src/i18n/sheets/texts';
import type { Language, PackId } from '../../src/packs/pack';
import { LANGUAGES, PACK_IDS } from '../../src/packs/pack';
import { packOf } from '../../src/packs/packs';
import { SHEETS } from '../../src/sheets/sheets';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { faultsOf } from './deskFacts';
import { OWNER, REGISTRAR, staffOf, WORKER } from './deskStaff';
import type { KillCase } from './killed';
import { wrecksOf } from './killed';
import { complaintOf, smallDesk, worldOf } from './worlds';

const WORDS = { en: wordsEn, 'zh-CN': wordsZhCn } as const;
const other = (language: Language): Language => (language === 'en' ? 'zh-CN' : 'en');
const spoken = (desk: DrivenDesk, pack: string, language: Language): { readonly repaired: readonly string[] } =>
  desk.as(OWNER).call('setUp', { pack, language, timeZone: 'Asia/Shanghai' });

type Tab = GoogleAppsScript.Spreadsheet.Sheet;
const tabs = (desk: DrivenDesk): readonly Tab[] =>
  (desk.runtime.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp)
    .getActiveSpreadsheet()
    .getSheets();
const tabOf = (desk: DrivenDesk, id: (typeof SHEETS)[number]['id']): Tab => {
  const titles = LANGUAGES.map((language) => sheetTexts(language, id).title);
  const tab = tabs(desk).find((one) => titles.includes(one.getName()));
  if (!tab) throw new Error(id);
  return tab;
};
const shown = (desk: DrivenDesk, id: (typeof SHEETS)[number]['id']): string[][] =>
  tabOf(desk, id).getDataRange().getDisplayValues();

/** What the desk may say in a language and not in the other one: words of its lists, of the process, of its limits and sources. */
function wordsSaid(pack: string, language: Language): ReadonlySet<string> {
  const { priorities, categories } = packOf(pack);
  const said = (one: Language): readonly string[] => [
    ...Object.values(WORDS[one]).flatMap((list) => Object.values(list as Readonly<Record<string, string>>)),
    ...priorities.map(({ name }) => name[one]),
    ...categories.flatMap(({ name, children }) => [name[one], ...children.map((child) => child.name[one])]),
    ...SHEETS.flatMap(({ id }) => Object.values(sheetTexts(one, id).columns).map(({ heading }) => heading)),
  ];
  const now = new Set(said(other(language)));
  return new Set(said(language).filter((word) => word !== '' && !now.has(word)));
}

/** Columns that hold names of the team’s, or the words that tickets were filed under. */
const NAMES: readonly string[] = [
  'category',
  'category1',
  'category2',
  'moreCategories',
  'department',
  'collaborators',
  'name',
];
const NAMED = new Set(
  LANGUAGES.flatMap((language) => [
    ...SHEETS.flatMap(({ id }) =>
      Object.entries(sheetTexts(language, id).columns).flatMap(([key, { heading }]) =>
        (id === 'tickets' ? NAMES : NAMES.slice(4)).includes(key) ? [heading] : [],
      ),
    ),
    ...PACK_IDS.flatMap((pack) =>
      packOf(pack).registration.flatMap(({ column, heading }) => (NAMES.includes(column) ? [heading[language]] : [])),
    ),
  ]),
);

/** What is counted by category is counted by what tickets were filed under. */
const BY_CATEGORY = new Set(
  (['review', 'pivots', 'phrases'] as const).flatMap((id) =>
    LANGUAGES.map((language) => sheetTexts(language, id).title),
  ),
);

function leftOver(desk: DrivenDesk, pack: string, language: Language): readonly string[] {
  const words = wordsSaid(pack, language);
  const named = new Set(packOf(pack).categories.map(({ name }) => name[language]));
  return tabs(desk)
    .filter((tab) => !tab.isSheetHidden())
    .flatMap((tab) => {
      const [headings = [], ...rows] = tab.getDataRange().getDisplayValues();
      const isFiledUnder = (cell: string): boolean => BY_CATEGORY.has(tab.getName()) && named.has(cell);
      return [headings, ...rows].flatMap((row) =>
        row.flatMap((cell, index) =>
          words.has(cell) && !NAMED.has(headings[index] ?? '') && !isFiledUnder(cell)
            ? [`${tab.getName()} · ${headings[index]}: ${cell}`]
            : [],
        ),
      );
    });
}

const PRODUCED: Readonly<Record<string, unknown>> = { channel: 'phone', request: 'Please mend it.' };

async function busy(pack: PackId, language: Language): Promise<DrivenDesk> {
  const desk = await smallDesk({ pack, language, deployment: 'addOn', people: staffOf(language, 'Helpers', 'Others') });
  const [first] = packOf(pack).categories;
  for (const name of ['Ada', 'Bob'])
    desk.as(REGISTRAR).call('registerComplaint', {
      ...complaintOf(name),
      ...PRODUCED,
      category1: first?.id,
      category2: first?.children[0]?.id ?? '',
    });
  desk.advance('P1D');
  return desk;
}

describe.each(PACK_IDS.flatMap((pack) => LANGUAGES.map((language) => [pack, language] as const)))(
  'A %s desk that began in %s',
  (pack, language) => {
    const next = other(language);
    let open: () => DrivenDesk;
    beforeAll(async () => {
      open = worldOf(await busy(pack, language));
    });

    test('says nothing of its own in it any more, and every row is what the log says', () => {
      const desk = open();
      expect(leftOver(desk, pack, language)).not.toEqual([]);
      const { repaired } = spoken(desk, pack, next);
      expect(leftOver(desk, pack, language)).toEqual([]);
      expect(repaired.filter((one) => /^\d+$/.test(one))).toEqual([]);
      expect(
        desk
          .as(OWNER)
          .call<{ findings: { severity: string; code: string }[] }>('health')
          .findings.filter(({ severity }) => severity === 'error'),
      ).toEqual([]);
      expect(faultsOf(desk)).toEqual([]);
    });

    test('has the very rules that one has which was set up in the other language', async () => {
      const desk = open();
      spoken(desk, pack, next);
      const fresh = await smallDesk({ pack, language: next, deployment: 'addOn', people: [] });
      const rules = SHEETS.filter(({ id, use }) => use === 'rules' && !['staff', 'matrix', 'settings'].includes(id));
      const own: readonly string[] = packOf(pack).sheets ?? [];
      // The names of months are the spreadsheet’s own, which a language of the desk does not touch.
      const rulesOf = (one: DrivenDesk, id: (typeof rules)[number]['id']): unknown =>
        id === 'calendar' ? shown(one, id).map(([day, , ...rest]) => [day, ...rest]) : shown(one, id);
      for (const { id } of rules.filter((one) => !one.isExtra || own.includes(one.id)))
        expect([id, rulesOf(desk, id)]).toEqual([id, rulesOf(fresh, id)]);
      const matrix = (one: DrivenDesk): unknown =>
        shown(one, 'matrix').map(([category1, category2, , role, , remark]) => [category1, category2, role, remark]);
      expect(matrix(desk)).toEqual(matrix(fresh));
      const settings = (one: DrivenDesk): unknown =>
        shown(one, 'settings')
          .filter(([setting]) => setting !== 'surveyForm')
          .map(([setting, label, value, help]) => [setting, label, value, help]);
      expect(settings(desk)).toEqual(settings(fresh));
    });
  },
);

describe('What people wrote', () => {
  let open: () => DrivenDesk;
  beforeAll(async () => {
    open = worldOf(await busy('rapid-response', 'en'));
  });

  test('stays as they wrote it, also between words of the desk’s', () => {
    const desk = open();
    const owner = desk.as(OWNER);
    owner.edit('settings', 'deskName', 'value', 'Team Owl');
    owner.edit('targets', 'respond/urgent', 'limit', '45 minutes');
    owner.edit('targets', 'respond/urgent', 'remark', 'agreed in May');
    owner.edit('matrix', 'Delivery', 'remark', 'default – edit!');
    owner.edit('categories', 'delivery/stalled', 'category2', 'Stuck parcel');
    owner.person.renameSheet('Staff', 'Our people');
    const ticketNo = String(desk.rows('tickets')[0]?.['ticketNo']);
    owner.edit('tickets', ticketNo, 'remark', 'Urgent');
    const dates = tabOf(desk, 'tickets').getRange('Y2');
    dates.setNumberFormat('dd/mm');
    spoken(desk, 'rapid-response', 'zh-CN');
    expect(desk.rows('settings').find(({ setting }) => setting === 'deskName')?.['value']).toBe('Team Owl');
    const target = desk.rows('targets').find((row) => row['target'] === 'respond/urgent');
    expect(target).toMatchObject({ limit: '45 minutes', remark: 'agreed in May' });
    expect(desk.rows('matrix').map((row) => row['remark'])).toContain('default – edit!');
    expect(desk.rows('categories').map((row) => row['category2'])).toContain('Stuck parcel');
    expect(tabs(desk).map((tab) => tab.getName())).toContain('Our people');
    expect(desk.rows('tickets')[0]?.['remark']).toBe('Urgent');
    expect(tabOf(desk, 'tickets').getRange('Y2:Y3').getNumberFormats()).toEqual([['dd/mm'], ['yyyy-mm-dd hh:mm']]);
    expect(faultsOf(desk)).toEqual([]);
  });
});

describe('The change', () => {
  const CHANGE: KillCase = {
    world: () => {
      throw new Error('not set up yet');
    },
    act: (desk) => spoken(desk, 'rapid-response', 'zh-CN'),
    callsOf: (all) => [
      ...Array.from({ length: 20 }, (_, index) => Math.floor(((index + 1) * all) / 21)),
      all - 2,
      all - 1,
      all,
    ],
    between: 1,
  };

  test('killed anywhere and made again ends alike', async () => {
    const world = worldOf(await busy('rapid-response', 'en'));
    const whole = world();
    spoken(whole, 'rapid-response', 'zh-CN');
    const told = (desk: DrivenDesk): unknown =>
      (['tickets', 'targets', 'ladder', 'matrix', 'calendar', 'staff', 'categories'] as const).map((id) =>
        shown(desk, id),
      );
    for (const { at, left, world: wreck } of wrecksOf({ ...CHANGE, world })) {
      const desk = wreck();
      spoken(desk, 'rapid-response', 'zh-CN');
      expect({ at, left, told: told(desk) }).toEqual({ at, left, told: told(whole) });
      expect({ at, left, over: leftOver(desk, 'rapid-response', 'en') }).toEqual({ at, left, over: [] });
    }
    expect(faultsOf(whole)).toEqual([]);
  });
});

describe('Who works on what', () => {
  test('goes on: skills name categories by the words of before, and departments keep the names that people call them', async () => {
    const desk = await smallDesk({
      pack: 'service-plan',
      language: 'en',
      people: staffOf('en', 'Repair', 'Technical department'),
    });
    desk.as(OWNER).edit('staff', WORKER, 'skills', 'Malfunction');
    spoken(desk, 'service-plan', 'zh-CN');
    expect(desk.as(OWNER).call<{ findings: string[] }>('repair').findings).toEqual([]);
    const { ticketNo } = desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
      ...complaintOf('Eve'),
      category1: 'repair',
      category2: 'safetyHazard',
      priority: 'safety',
    });
    const row = desk.rows('tickets').find((one) => one['ticketNo'] === ticketNo);
    expect(row).toMatchObject({ category1: '故障维修', department: 'Repair' });
    // The group of an emergency is named as the matrix and the staff name it.
    expect(String(row?.['collaborators']).split('、').sort()).toEqual(['Customer service', 'Technical department']);
  });

  test('is known by another process too, where its departments are the same ones', async () => {
    const desk = await smallDesk({ pack: 'service-plan', people: staffOf('en', 'Repair', 'Technical department') });
    spoken(desk, 'service-plan', 'zh-CN');
    desk
      .as(OWNER)
      .call('setUp', { pack: 'after-sales', language: 'zh-CN', timeZone: 'Asia/Shanghai', switchPack: true });
    const departments = new Set(desk.rows('matrix').map((row) => row['department']));
    expect([...departments]).toEqual(expect.arrayContaining(['Customer service', '技术支持部', '物流部']));
    expect([...departments]).not.toContain('客服部');
  });
});
