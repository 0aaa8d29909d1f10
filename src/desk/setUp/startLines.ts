/** The lines of the start sheet: what they say, where they lead, and the formula of their figure. */
import { ENDED } from '../../domain/ticket/status';
import { listed } from '../../i18n/listed';
import { wordIn, wordsInAll } from '../../i18n/lists/words';
import type { StartFigure } from '../../i18n/sheets/start';
import { startWords } from '../../i18n/sheets/start';
import { settingTexts } from '../../i18n/sheets/texts';
import type { Language, Pack } from '../../packs/pack';
import { LANGUAGES } from '../../packs/pack';
import type { SheetId } from '../../sheets/sheets';
import type { SheetPlan } from './sheetPlans';

export interface StartLine {
  /** By which the line is found again. */
  readonly id: string;
  readonly topic: string;
  readonly about: string;
  /** The tab that a click on the topic leads to. */
  readonly leadsTo: SheetId | null;
  /** Formula with columns as {sheet.column}; '' for no figure. */
  readonly now: string;
  readonly isSection: boolean;
}

/** As many halves of a letter's width as a line holds; Chinese characters are two. */
const WIDEST = 124;

/** Where each figure comes from. Words are counted in every language, since rows may be older than the desk's language. */
function sources(): Readonly<Record<StartFigure, readonly [SheetId, string]>> {
  const open = wordsInAll('statuses', ENDED)
    .map((word) => `,{tickets.status},"<>${word}"`)
    .join('');
  return {
    open: ['tickets', `=COUNTIFS({tickets.ticketNo},"?*"${open})`],
    late: ['tickets', '=COUNTIF({tickets.nextDueAt},"<"&NOW())'],
    today: ['tickets', '=COUNTIFS({tickets.nextDueAt},">="&NOW(),{tickets.nextDueAt},"<"&TODAY()+1)'],
    escalated: ['tickets', `=COUNTIFS({tickets.escalationLevel},">0"${open})`],
    measures: [
      'loop',
      counted(
        '{loop.state}',
        wordsInAll('loopStates', ['measureOpen', 'measureOverdue', 'measureWatched', 'measureDone']),
      ),
    ],
    lowScores: ['results', counted('{surveys.state}', wordsInAll('surveyStates', ['low']))],
    maintenance: ['maintenance', counted('{maintenance.state}', wordsInAll('maintenanceStates', ['overdue']))],
    kpis: ['kpis', ''],
    problems: ['health', counted('{health.severity}', wordsInAll('severities', ['error', 'warning']))],
  };
}

/** Where a sheet marks what is a default. */
const MARKED: Readonly<Record<string, string>> = {
  targets: 'targets.source',
  categories: 'categories.source',
  ladder: 'ladder.source',
  solutions: 'solutions.source',
  terms: 'terms.remark',
};

/** The lines from top to bottom. */
export function startLines(pack: Pack, language: Language, plans: readonly SheetPlan[]): readonly StartLine[] {
  const { sections, steps, figures, people, rules } = startWords(language);
  const has = (id: string): boolean => plans.some(({ declaration }) => declaration.id === id);
  const title = (id: SheetId): string => plans.find(({ declaration }) => declaration.id === id)?.title ?? id;
  const heading = (key: string): string =>
    plans.find(({ declaration }) => declaration.id === 'tickets')?.columns.find((one) => one.key === key)?.heading ??
    '';
  const line = (id: string, topic: string, about: string, more: Partial<StartLine> = {}): StartLine => ({
    ...{ id, topic, about, leadsTo: null, now: '', isSection: false },
    ...more,
  });
  const section = (id: keyof typeof sections): StartLine =>
    line(id, sections[id].topic, id === 'what' ? pack.name[language] : sections[id].about, { isSection: true });
  const roles = Object.entries(people).map(([role, about]) => {
    const ids = role === 'head' ? ['head', 'director'] : [role];
    const names = ids.map((id) => wordIn(language, 'roles', id));
    return line(`who/${role}`, listed(language, names), about, {
      now: counted('{staff.role}', wordsInAll('roles', ids)),
    });
  });
  return [
    section('what'),
    ...fitted(pack.about[language]).map((about, index) => line(`what/${index}`, '', about)),
    section('loop'),
    ...steps.map(([topic, about], index) => line(`loop/${index}`, topic, about)),
    section('now'),
    ...Object.entries(sources()).flatMap(([id, [leadsTo, now]]) => {
      const words = figures[id as StartFigure];
      const about = typeof words === 'string' ? words : words(heading('nextDueAt'), heading('lateClocks'));
      return has(leadsTo) ? [line(`now/${id}`, title(leadsTo), about, { leadsTo, now })] : [];
    }),
    section('who'),
    ...roles,
    section('rules'),
    ...Object.entries(rules).flatMap(([id, about]) => {
      const defaults = LANGUAGES.map((one) => settingTexts(one).sourceDefault);
      const marks = MARKED[id];
      const now = marks === undefined ? '' : counted(`{${marks}}`, defaults);
      return has(id) ? [line(`rules/${id}`, title(id as SheetId), about, { leadsTo: id as SheetId, now })] : [];
    }),
    section('help'),
  ];
}

function counted(column: string, words: readonly string[]): string {
  return `=${words.map((word) => `COUNTIF(${column},"${word}")`).join('+')}`;
}

/** A text in lines, broken after a sign or between words. */
function fitted(text: string): readonly string[] {
  const lines = [''];
  for (const piece of text.match(/[^\s，。；、]+[，。；、]?\s?/g) ?? []) {
    const line = lines[lines.length - 1] ?? '';
    if (line !== '' && widthOf(line + piece) > WIDEST) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trim());
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
}
