/** Colours that move with the clock: late, due soon, ended. Told apart by lightness and weight too, for who does not see the hues. */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A term that is always 0 and marks a formula as the desk's own, so that a repair replaces its rules and leaves everybody else's. */
const MARK = 'N("loopdesk")=0';

/** The rules of a sheet: people's own first, then the desk's; null where the desk has none for it. */
export function colourRules(sheet: Sheet, id: string, letters: (key: string) => string): Rule[] | null {
  const own = rulesFor(sheet, id, letters);
  if (own.length === 0) return null;
  const theirs = sheet.getConditionalFormatRules().filter((rule) => !isOwn(rule));
  return [...theirs, ...own];
}

function isOwn(rule: Rule): boolean {
  const values: unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.some((value) => typeof value === 'string' && value.includes(MARK));
}

function rulesFor(sheet: Sheet, id: string, letters: (key: string) => string): Rule[] {
  if (id !== 'tickets') return [];
  const rule = (key: string, formula: (cell: string) => string, background: string, text: string): Rule =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=AND(${formula(`$${letters(key)}2`)},${MARK})`)
      .setBackground(background)
      .setFontColor(text)
      .setBold(true)
      .setRanges([sheet.getRange(`${letters(key)}2:${letters(key)}`)])
      .build();
  return [
    rule('nextDueAt', (due) => `${due}<>"",${due}<NOW()`, '#8c1d18', '#ffffff'),
    rule('nextDueAt', (due) => `${due}<>"",${due}<NOW()+1/24`, '#ffe3a3', '#4a3200'),
    rule('lateClocks', (late) => `${late}<>""`, '#f6d5d2', '#8c1d18'),
    rule('escalationLevel', (level) => `${level}>0`, '#d9d2f0', '#3b2a7a'),
  ];
}
