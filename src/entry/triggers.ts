/** What Google calls by itself: the clock, an edit, a form. */
import { instant } from '../domain/time/instant';
import { EXTRA_SHEETS } from '../packs/pack';
import { DESK_ACTOR, actorOf, openDesk } from '../desk/desk';
import { catchUp } from '../desk/catchUp';
import { decideFromHealth } from '../desk/decideFromHealth';
import { recall, remember } from '../desk/memory';
import type { Ports } from '../desk/ports';
import { noteAnswer } from '../desk/notedAnswers';
import { reconcileHandEdits } from '../desk/reconcileHandEdits';
import { menuTexts } from '../i18n/menu';
import { refreshConfig } from '../desk/refreshConfig';
import { takeInAnswer } from '../desk/takeInAnswer';
import { finishTick, isTickWanted, prepareTick } from '../desk/tick';
import { ifFree, locked, portsHere } from './atDesk';
import { reported } from './reported';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets whose edits change the desk's configuration. */
const CONFIGURATION: readonly string[] = [
  'staff',
  'matrix',
  'targets',
  'ladder',
  'calendar',
  'settings',
  ...EXTRA_SHEETS,
];

/** How many faults of an edit pop up at its author's, and for how long; the health check has them all. */
const FAULTS_SHOWN = 3;
const TOAST_SECONDS = 30;

/** Time-driven. A late run loses nothing and a second one adds nothing: breaches are read off due times. Runs as whoever set the desk up. */
export function tick(): void {
  reported('tick', () => {
    if (!isTickWanted(portsHere())) return;
    const prepared = ifFree((ports) => prepareTick(ports));
    if (prepared === null) return;
    const { checked, recorded, sent } = finishTick(prepared);
    const { foundByNight } = prepared;
    console.log(
      foundByNight === null
        ? `tick: checked ${checked}, recorded ${recorded}, sent ${sent}`
        : `night: found ${foundByNight}`,
    );
  });
}

/**
 * Somebody edited a cell, or pasted many. What may be changed becomes an event, what is computed is put back with a note;
 * an edit of the configuration is taken over where it holds.
 */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const sheet = event.range.getSheet();
  const id = ownSheet(sheet);
  if (id === 'tickets') {
    const { memory } = portsHere();
    remember(memory, { editedAt: instant(Date.now()) });
    reported('onEdit', () => ifFree((ports) => reconcile(ports, event.range.getRow(), event.range.getNumRows())));
  } else if (id === 'health') {
    reported('onEdit', () => {
      locked((ports) => {
        decide(ports, event.range.getRow(), event.range.getNumRows());
      });
    });
  } else if (id !== null && CONFIGURATION.includes(id)) {
    remember(portsHere().memory, { configEditedAt: instant(Date.now()) });
    reported('onEdit', () => ifFree((ports) => reconfigure(ports, sheet)));
  }
}

/**
 * A form was answered. The answers are read from the event by their questions: rows move, questions do not. Noted before anything else,
 * an answer is taken in by the next tick where this run is cut off or the desk is busy.
 */
export function onFormSubmit(event: GoogleAppsScript.Events.SheetsOnFormSubmit): void {
  const { memory, uniqueId, now } = portsHere();
  const id = uniqueId();
  noteAnswer(memory, { id, at: now(), tries: 0, values: event.namedValues });
  const received = reported('onFormSubmit', () =>
    ifFree((ports) => {
      const desk = openDesk(ports, 'form', id, DESK_ACTOR);
      catchUp(desk);
      const answer = desk.answers.find((one) => one.id === id);
      return answer ? takeInAnswer(desk, answer) : 'taken in by the tick';
    }),
  );
  if (received !== null) console.log(`survey answer: ${received}`);
}

function reconcile(ports: Ports, firstRow: number, count: number): true {
  const opened = openDesk(ports, 'handEdit', ports.uniqueId(), DESK_ACTOR);
  const desk = { ...opened, actor: actorOf(opened.config, ports.me()) };
  catchUp(desk);
  const first = Math.max(firstRow, 2);
  if (first >= firstRow + count) return true;
  const { taken, putBack } = reconcileHandEdits(desk, first, firstRow + count - first);
  ports.flush();
  remember(ports.memory, { progress: desk.progress });
  if (taken + putBack > 0) console.log(`hand edit: ${taken} cells taken over, ${putBack} put back`);
  return true;
}

function decide(ports: Ports, firstRow: number, count: number): void {
  const opened = openDesk(ports, 'handEdit', ports.uniqueId(), DESK_ACTOR);
  const desk = { ...opened, actor: actorOf(opened.config, ports.me()) };
  const first = Math.max(firstRow, 2);
  if (first >= firstRow + count) return;
  decideFromHealth(desk, first, firstRow + count - first);
  ports.flush();
  remember(ports.memory, { progress: desk.progress });
}

function reconfigure(ports: Ports, sheet: Sheet): true {
  const { setUp, config } = recall(ports.memory);
  if (setUp === null) return true;
  const texts = menuTexts(setUp.language);
  const gap = setUp.language === 'en' ? ' ' : '';
  const faults = refreshConfig(ports, setUp, config).map(({ what, remedy }) => what + gap + remedy);
  for (const fault of faults) console.warn(`${sheet.getName()}: ${fault}`);
  const isNewPolicy = recall(ports.memory).config?.policy !== config?.policy;
  const file = sheet.getParent();
  if (faults.length > 0)
    file.toast(faults.slice(0, FAULTS_SHOWN).join('\n'), texts.configurationRefused, TOAST_SECONDS);
  else if (isNewPolicy) file.toast(texts.targetsChanged, texts.title, TOAST_SECONDS);
  return true;
}

/** Which sheet of the desk it is, or null for one of the user's own. */
function ownSheet(sheet: Sheet): string | null {
  const kept = portsHere().memory.read()['sheets'];
  const ids = JSON.parse(kept ?? '{}') as Record<string, number>;
  return Object.keys(ids).find((id) => ids[id] === sheet.getSheetId()) ?? null;
}
