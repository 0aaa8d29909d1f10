import { sheetPlans } from '../../../src/desk/setUp/sheetPlans';
import { menuTexts } from '../../../src/i18n/menu/menu';
import { putBackNote, settingTexts, sheetTexts } from '../../../src/i18n/sheets/texts';
import { LANGUAGES } from '../../../src/packs/pack';
import { PACKS } from '../../../src/packs/packs';
import { SETTING_KEYS } from '../../../src/sheets/settings';
import { SHEETS } from '../../../src/sheets/sheets';

describe.each(LANGUAGES)('the sheets in %s', (language) => {
  test('every tab has a title of its own', () => {
    const titles = SHEETS.map(({ id }) => sheetTexts(language, id).title);
    expect(new Set(titles).size).toBe(SHEETS.length);
  });

  test.each(SHEETS.map(({ id, columns }) => [id, Object.keys(columns)] as const))(
    'the sheet %s says what it shows; each column has a heading of its own and one sentence of help',
    (id, keys) => {
      const { columns, about } = sheetTexts(language, id);
      expect(about).toMatch(language === 'en' ? /^[A-Z].*\.$/ : /。$/);
      expect(Object.keys(columns)).toEqual(keys);
      const headings = Object.values(columns).map(({ heading }) => heading);
      expect(new Set(headings).size).toBe(keys.length);
      for (const { heading, help } of Object.values(columns)) {
        expect(heading).toBe(heading.trim());
        expect(help).toMatch(language === 'en' ? /^[A-Z0-9].*\.$/ : /。$/);
      }
    },
  );

  test.each(Object.values(PACKS).map((pack) => [pack.id, pack] as const))(
    'the headings of %s and the desk’s own never get in each other’s way',
    (_, pack) => {
      for (const { columns } of sheetPlans(pack, language)) {
        const headings = columns.map(({ heading }) => heading);
        expect(headings.filter((heading) => heading.endsWith(' *'))).toEqual([]);
        expect(new Set(headings).size).toBe(headings.length);
      }
    },
  );

  test('every setting has a label and help', () => {
    const { settings, defaultDeskName, sourceDefault, sourcePublished } = settingTexts(language);
    expect(Object.keys(settings)).toEqual([...SETTING_KEYS]);
    for (const { label, help } of Object.values(settings)) expect([label, help]).not.toContain('');
    expect(new Set([defaultDeskName, sourceDefault, sourcePublished]).size).toBe(3);
  });

  test('the note on a cell says what was found and why it was put back', () => {
    expect(putBackNote(language, '=1+1', 'WHY')).toMatch(/=1\+1[^]*WHY/);
    expect(putBackNote(language, '', 'WHY')).not.toMatch(/「」|“”/);
  });

  test('the menu counts what it did', () => {
    const texts = menuTexts(language);
    expect(texts.repaired(3)).toContain('3');
    expect(texts.problems(2)).toContain('2');
    expect(texts.problems(1)).not.toBe('');
    const entries = [
      texts.register,
      texts.ticket,
      texts.myTickets,
      texts.setUp,
      texts.repair,
      texts.health,
      texts.tickNow,
    ];
    expect(new Set(entries).size).toBe(entries.length);
  });
});
