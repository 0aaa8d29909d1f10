/** Colours that follow what a row says: late, due soon, waiting, over. The words stand in the row as well. */
import type { SheetPlan } from '../desk/setUp/sheetPlans';
import { ENDED } from '../domain/ticket/status';
import { wordIn } from '../i18n/lists/words';
import { settingTexts } from '../i18n/sheets/texts';
import { LANGUAGES } from '../packs/pack';
import type { ListId } from '../sheets/lists';
import type { ToneName } from '../sheets/tones';
import { TONES } from '../sheets/tones';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A term that is always 0 and marks a formula as the desk's own, so that a repair replaces its rules and leaves everybody else's. */
const MARK = 'N("loopdesk")=0';

/** The rules of a sheet: people's own first, then the desk's; null where the desk has none for it. */
export function colourRules(sheet: Sheet, plan: SheetPlan, letters: (key: string) => string): Rule[] | null {
  const own = rulesFor(plan).map(([key, tone, when]) => {
    const formula = when.replace(/\{(\w+)\}/g, (_, column: string) => `$${letters(column)}2`);
    const { ground, text, isBold } = TONES[tone];
    return SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=AND(${formula},${MARK})`)
      .setBackground(ground)
      .setFontColor(text)
      .setBold(isBold)
      .setRanges([sheet.getRange(`${letters(key)}2:${letters(key)}`)])
      .build();
  });
  if (own.length === 0) return null;
  const theirs = sheet.getConditionalFormatRules().filter((rule) => !isOwn(rule));
  return [...theirs, ...own];
}

function isOwn(rule: Rule): boolean {
  const values: unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.some((value) => typeof value === 'string' && value.includes(MARK));
}

/** Column, tone and condition, its columns in braces. */
type ColourRule = readonly [key: string, tone: ToneName, when: string];

function rulesFor({ declaration, columns }: SheetPlan): readonly ColourRule[] {
  switch (declaration.id) {
    case 'tickets': {
      const highest = columns.find(({ key }) => key === 'priority')?.choices?.[0] ?? '';
      const ended = among('status', 'statuses', ENDED);
      return [
        ['nextDueAt', 'late', '{nextDueAt}<>"",{nextDueAt}<NOW()'],
        ['nextDueAt', 'soon', '{nextDueAt}<>"",{nextDueAt}<NOW()+1/24'],
        ['lateClocks', 'grave', '{lateClocks}<>""'],
        ['escalationLevel', 'escalated', '{escalationLevel}>0'],
        ['priority', 'grave', `{priority}="${highest}",NOT(${ended})`],
        ['status', 'over', ended],
        ['status', 'fresh', among('status', 'statuses', ['registered', 'triaged', 'assigned'])],
        ['status', 'waiting', among('status', 'statuses', ['onHold', 'informed'])],
        ['status', 'good', among('status', 'statuses', ['approved', 'confirmed'])],
      ];
    }
    case 'loop':
      return [
        [
          'dueOn',
          'late',
          `{dueOn}<>"",{dueOn}<TODAY(),${among('state', 'loopStates', ['measureOpen', 'measureOverdue'])}`,
        ],
        ['state', 'late', among('state', 'loopStates', ['measureOverdue', 'notEffective'])],
        ['state', 'soon', among('state', 'loopStates', ['measureOpen', 'measureDone'])],
        ['state', 'waiting', among('state', 'loopStates', ['measureWatched'])],
        ['state', 'good', among('state', 'loopStates', ['effective'])],
        ['state', 'over', among('state', 'loopStates', ['closed'])],
      ];
    case 'surveys':
      return [
        ['contactDueAt', 'late', '{contactDueAt}<>"",{contactedAt}="",{contactDueAt}<NOW()'],
        ['state', 'late', among('state', 'surveyStates', ['low'])],
        ['state', 'waiting', among('state', 'surveyStates', ['sent'])],
        ['state', 'good', among('state', 'surveyStates', ['answered', 'contacted'])],
        ['state', 'over', among('state', 'surveyStates', ['expired'])],
      ];
    case 'health':
      return [
        ['severity', 'late', among('severity', 'severities', ['error'])],
        ['severity', 'soon', among('severity', 'severities', ['warning'])],
        ['severity', 'waiting', among('severity', 'severities', ['info'])],
        ['severity', 'good', among('severity', 'severities', ['ok'])],
      ];
    case 'staff':
      return [['name', 'over', '{away}=TRUE']];
    case 'maintenance':
      return [
        ['nextOn', 'late', among('state', 'maintenanceStates', ['overdue'])],
        ['nextOn', 'soon', among('state', 'maintenanceStates', ['reminded'])],
        ['state', 'late', among('state', 'maintenanceStates', ['overdue'])],
        ['state', 'soon', among('state', 'maintenanceStates', ['reminded'])],
        ['state', 'grave', among('state', 'maintenanceStates', ['toCorrect'])],
        ['state', 'over', among('state', 'maintenanceStates', ['unplanned'])],
      ];
    case 'training':
      return [['nextOn', 'late', '{nextOn}<>"",{nextOn}<TODAY()']];
    case 'terms':
      return [
        [
          'remark',
          'fresh',
          anyOf(
            'remark',
            LANGUAGES.map((language) => settingTexts(language).sourceDefault),
          ),
        ],
      ];
    case 'targets':
    case 'categories':
    case 'solutions':
    case 'ladder':
      return [
        [
          'source',
          'fresh',
          anyOf(
            'source',
            LANGUAGES.map((language) => settingTexts(language).sourceDefault),
          ),
        ],
      ];
    default:
      return [];
  }
}

/** Words are looked for in every language, since rows may be older than the desk's language. */
function among(key: string, list: ListId, ids: readonly string[]): string {
  return anyOf(
    key,
    LANGUAGES.flatMap((language) => ids.map((id) => wordIn(language, list, id))),
  );
}

function anyOf(key: string, words: readonly string[]): string {
  return `OR(${words.map((word) => `{${key}}="${word}"`).join(',')})`;
}
