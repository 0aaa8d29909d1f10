/** What Google calls by itself: the clock, an edit, a form. */
import { actorOf, DESK_ACTOR, openDesk } from '../desk/desk';
import { decideOnAnswers } from '../desk/forms/decideOnAnswers';
import { inBounds, inShort, noteAnswer } from '../desk/forms/notedAnswers';
import { takeInAnswer } from '../desk/forms/takeInAnswer';
import { tellIfStuck } from '../desk/health/tellOfFailure';
import { keepProgress } from '../desk/keepProgress';
import { recall, remember } from '../desk/memory';
import { decideFromHealth } from '../desk/messages/decideFromHealth';
import type { Ports } from '../desk/ports';
import { catchUp } from '../desk/register/catchUp';
import type { EditedCells } from '../desk/register/reconcileHandEdits';
import { reconcileHandEdits } from '../desk/register/reconcileHandEdits';
import { refreshConfig } from '../desk/rules/refreshConfig';
import { keepSettings } from '../desk/setUp/keepSettings';
import { SCHEMA } from '../desk/setUp/schema';
import { finishTick, isTickWanted, prepareTick } from '../desk/tick/tick';
import { instant } from '../domain/time/instant';
import { menuTexts } from '../i18n/menu/menu';
import { EXTRA_SHEETS } from '../packs/pack';
import type { SheetId } from '../sheets/sheets';
import { declarationOf, SHEETS } from '../sheets/sheets';
import { ifFree, locked, portsHere } from './atDesk';
import { reported } from './reported';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets whose edits change the desk's configuration. */
const CONFIGURATION: readonly SheetId[] = [
  'staff',
  'matrix',
  'targets',
  'categories',
  'ladder',
  'solutions',
  'templates',
  'calendar',
  'settings',
  'knowledge',
  ...EXTRA_SHEETS,
];

/** Sheets beside the register in which what people type is text, whatever it begins with. The start sheet and the figures of the staff are formulas. */
const FORMULAS_TO_TEXT: readonly SheetId[] = [
  ...CONFIGURATION.filter((id) => id !== 'kpis'),
  'loop',
  'surveys',
  'formAnswers',
  'alarms',
  'health',
];

/** How many faults of an edit pop up at its author's, and for how long; the health check has them all. */
const FAULTS_SHOWN = 3;
const TOAST_SECONDS = 30;

/** Time-driven. A late run loses nothing and a second one adds nothing: breaches are read off due times. Runs as whoever set the desk up. */
export function tick(): void {
  reported('tick', () => {
    if (!isTickWanted(portsHere(), runsAs())) return;
    const prepared = ifFree((ports) => prepareTick(ports));
    if (prepared === null) {
      tellIfStuck(portsHere());
      return;
    }
    const { checked, recorded, sent } = finishTick(prepared);
    const { foundByNight } = prepared;
    console.log(
      foundByNight === null
        ? `tick: checked ${checked}, recorded ${recorded}, sent ${sent}`
        : `night: found ${foundByNight}`,
    );
  });
}

/** The account whose timer this is; '' where it does not let the script see its address. */
function runsAs(): string {
  try {
    return Session.getEffectiveUser().getEmail();
  } catch (error) {
    console.warn(String(error));
    return '';
  }
}

/**
 * Somebody edited a cell, or pasted many. What may be changed becomes an event, what is computed is put back with a note;
 * an edit of the configuration is taken over where it holds.
 */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (!isOfGoogle(event)) return;
  const sheet = event.range.getSheet();
  const { id, version } = ownSheet(sheet);
  if (id === null || version > SCHEMA) return;
  const { memory } = portsHere();
  const at = instant(Date.now());
  if (id === 'tickets') remember(memory, { editedAt: at });
  if (CONFIGURATION.includes(id)) remember(memory, { configEditedAt: at });
  const cells = {
    firstRow: event.range.getRow(),
    rows: event.range.getNumRows(),
    firstColumn: event.range.getColumn(),
    columns: event.range.getNumColumns(),
  };
  reported('onEdit', () => {
    if (id === 'health' || id === 'formAnswers') locked((ports) => afterEdit(ports, sheet, id, cells));
    else ifFree((ports) => afterEdit(ports, sheet, id, cells));
  });
}

/** Whether Google made the event: what a page sends in its place has no methods. */
function isOfGoogle(event: { readonly range?: unknown } | undefined): boolean {
  const { getSheet } = (event?.range ?? {}) as { readonly getSheet?: unknown };
  return typeof getSheet === 'function';
}

/** What an edit of a sheet of the desk brings. Headings first: by them the others find their columns. */
function afterEdit(ports: Ports, sheet: Sheet, id: SheetId, cells: Required<EditedCells>): true {
  const last = cells.firstRow + cells.rows - 1;
  if (cells.firstRow === 1) ports.workbook.keepHeadings(id, cells.firstColumn, cells.columns);
  if (last < 2) return true;
  const firstRow = Math.max(cells.firstRow, 2);
  const below = { ...cells, firstRow, rows: last - firstRow + 1 };
  if (id === 'tickets') reconcile(ports, below);
  else if (FORMULAS_TO_TEXT.includes(id)) ports.table(declarationOf(id)).formulasToText(firstRow, below.rows);
  if (id === 'health') decide(ports, firstRow, below.rows);
  if (id === 'formAnswers') letIn(ports, firstRow, below.rows);
  if (CONFIGURATION.includes(id)) reconfigure(ports, sheet, id);
  return true;
}

/**
 * A form was answered. The answers are read from the event by their questions: rows move, questions do not. Noted before anything else,
 * an answer is taken in by the next tick where this run is cut off or the desk is busy.
 */
export function onFormSubmit(event: GoogleAppsScript.Events.SheetsOnFormSubmit): void {
  if (!isOfGoogle(event)) return;
  const { memory, uniqueId, now, digest } = portsHere();
  const id = uniqueId();
  const tab = event.range.getSheet().getSheetId();
  const cells = inShort(digest, event.values);
  noteAnswer(memory, { id, at: now(), tries: 0, values: inBounds(event.namedValues), tab, cells });
  const received = reported('onFormSubmit', () =>
    ifFree((ports) => {
      const desk = openDesk(ports, 'form', id, DESK_ACTOR);
      catchUp(desk);
      const answer = desk.answers.find((one) => one.id === id);
      return answer ? takeInAnswer(desk, answer) : 'taken in by the tick';
    }),
  );
  if (received !== null) console.log(`form answer: ${received}`);
}

function reconcile(ports: Ports, cells: EditedCells): void {
  const opened = openDesk(ports, 'handEdit', ports.uniqueId(), DESK_ACTOR);
  const desk = { ...opened, actor: actorOf(opened.config, ports.me()) };
  catchUp(desk);
  const { taken, putBack } = reconcileHandEdits(desk, cells);
  keepProgress(desk);
  if (taken + putBack > 0) console.log(`hand edit: ${taken} cells taken over, ${putBack} put back`);
}

function decide(ports: Ports, firstRow: number, count: number): void {
  const opened = openDesk(ports, 'handEdit', ports.uniqueId(), DESK_ACTOR);
  const desk = { ...opened, actor: actorOf(opened.config, ports.me()) };
  decideFromHealth(desk, firstRow, count);
  keepProgress(desk);
}

function letIn(ports: Ports, firstRow: number, count: number): void {
  const opened = openDesk(ports, 'handEdit', ports.uniqueId(), DESK_ACTOR);
  const desk = { ...opened, actor: actorOf(opened.config, ports.me()) };
  catchUp(desk);
  decideOnAnswers(desk, firstRow, count);
  keepProgress(desk);
}

function reconfigure(ports: Ports, sheet: Sheet, id: SheetId): void {
  const { setUp, config } = recall(ports.memory);
  if (setUp === null) return;
  const texts = menuTexts(setUp.language);
  const gap = setUp.language === 'zh-CN' ? '' : ' ';
  const told = [...refreshConfig(ports, setUp, config), ...(id === 'settings' ? keepSettings(ports) : [])];
  const faults = told.map(({ what, remedy }) => what + gap + remedy);
  for (const fault of faults) console.warn(`${sheet.getName()}: ${fault}`);
  const isNewPolicy = recall(ports.memory).config?.policy !== config?.policy;
  const file = sheet.getParent();
  if (faults.length > 0)
    file.toast(faults.slice(0, FAULTS_SHOWN).join('\n'), texts.configurationRefused, TOAST_SECONDS);
  else if (isNewPolicy) file.toast(texts.targetsChanged, texts.title, TOAST_SECONDS);
}

/** Which sheet of the desk it is, null for one of the user's own, and the schema of the desk. */
function ownSheet(sheet: Sheet): { readonly id: SheetId | null; readonly version: number } {
  const { sheets = '{}', setUp = '{}' } = portsHere().memory.read();
  const ids = JSON.parse(sheets) as Record<SheetId, number>;
  const { version = 1 } = JSON.parse(setUp) as { readonly version?: number };
  return { id: SHEETS.find(({ id }) => ids[id] === sheet.getSheetId())?.id ?? null, version };
}
