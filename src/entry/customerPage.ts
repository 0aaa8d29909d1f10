/**
 * The web app behind the links of customers. It runs as whoever deployed it, for people nobody knows: there is no active spreadsheet, no document
 * lock and no document properties, and whatever it answers was asked for with a signed token.
 */
import * as v from 'valibot';
import { caseFor, takeDown } from '../desk/customerPage/answerCustomer';
import { addTurnedAway } from '../desk/customerPage/inboxFor';
import type { CustomerCase, PageAnswer } from '../desk/customerPage/pageAnswers';
import type { Desk } from '../desk/desk';
import { CUSTOMER_ACTOR, openDesk } from '../desk/desk';
import { recall } from '../desk/memory';
import type { PageRefusal } from '../domain/customerPage/pageStatus';
import { PAGE_KINDS } from '../domain/customerPage/pageStatus';
import type { PageToken } from '../domain/customerPage/readPageToken';
import { isSigned, readPageToken } from '../domain/customerPage/readPageToken';
import { Refusal } from '../domain/refusal';
import { builtFeatures } from '../google/builtFeatures';
import { hmac } from '../google/digests';
import { googlePorts } from '../google/googlePorts';
import { pageMemory } from '../google/pageMemory';
import { countVisit } from '../google/visits';
import type { Language } from '../packs/pack';

const PAGE_FILE = 'customer';
const PATIENCE_MS = 5_000;
/** Most visits with one token, most things sent with one, most things sent to one desk, and most lines about those turned away, with the seconds. */
const MOST = { visits: [60, 600], sent: [8, 3_600], all: [300, 3_600], turnedAway: [20, 3_600] } as const;
const LONGEST_TEXT = 2_000;

const request = () =>
  v.object({
    token: v.pipe(v.string(), v.maxLength(200)),
    send: v.optional(
      v.object({
        requestId: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
        kind: v.picklist(PAGE_KINDS),
        attempt: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000)),
        text: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_TEXT)), ''),
      }),
    ),
  });
type Asked = v.InferOutput<ReturnType<typeof request>>;

/** The page itself; it holds nothing of the ticket and asks for that with the token that the link brought. Changes nothing. */
export function servedCustomerPage(given: unknown): GoogleAppsScript.HTML.HtmlOutput {
  const token = readPageToken(typeof given === 'string' ? given : '');
  const { setUp, config } = token === null ? { setUp: null, config: null } : recall(pageMemory(token.desk));
  const text = token === null ? '' : `${token.signed}-${token.signature}`;
  // Only letters, digits and hyphens: a text of that shape says nothing in HTML.
  const brought = `<script>loopdeskPage = { token: '${text}', language: '${setUp?.language ?? ''}' };</script>`;
  return HtmlService.createHtmlOutputFromFile(PAGE_FILE)
    .append(brought)
    .setTitle(config?.deskName ?? '')
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

/**
 * Answers the page. Never throws, and says nothing but what the customer may know.
 * @param json {"token": …} to look, with "send" to leave something for the desk
 */
export function answeredCustomer(json: unknown): string {
  return JSON.stringify(answered(json));
}

function answered(json: unknown): PageAnswer {
  const asked = askedIn(json);
  const token = asked === null ? null : readPageToken(asked.token.trim());
  // A desk that nobody knows is checked like one that is: the time it takes tells nothing.
  const memory = pageMemory(token?.desk ?? '');
  const { setUp } = recall(memory);
  const language = setUp?.language ?? null;
  const isOurs = token !== null && isSigned((text) => hmac(setUp?.secret ?? 'nobody', text), token) && setUp !== null;
  if (asked === null || token === null || !isOurs || !builtFeatures().includes('customerPage'))
    return turnedAway(token, language, 'linkWrong', '');
  if (token.expiresAt <= Date.now()) return turnedAway(token, language, 'linkOld', token.ticketNo);
  if (isOver(`${token.signed}/visits`, MOST.visits)) return turnedAway(token, language, 'tooOften', token.ticketNo);
  try {
    const desk = deskOf(token);
    const shown = asked.send ? sentTo(desk, token, asked.send) : caseFor(desk, token.ticketNo);
    if (shown === 'answered' || shown === 'tooOften') return turnedAway(token, language, shown, token.ticketNo);
    if (typeof shown === 'string') return { ok: false, language, refusal: shown };
    return { ok: true, language: desk.setUp.language, isTaken: asked.send !== undefined, case: shown };
  } catch (error) {
    // A ticket that is gone, a row or heading out of place: for the desk to mend, and the health check names it.
    console.error(`customer page: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    // An old one that moved to an archive is told like a link that is too old.
    if (error instanceof Refusal && error.code === 'TICKET_ARCHIVED')
      return turnedAway(token, language, 'linkOld', token.ticketNo);
    return { ok: false, language, refusal: error instanceof Refusal ? 'notNow' : 'defect' };
  }
}

function askedIn(json: unknown): Asked | null {
  if (typeof json !== 'string') return null;
  try {
    const parsed = v.safeParse(request(), JSON.parse(json));
    return parsed.success ? parsed.output : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function deskOf({ desk }: PageToken): Desk {
  const memory = pageMemory(desk);
  const spreadsheet = SpreadsheetApp.openById(memory.spreadsheetId());
  return openDesk(googlePorts(spreadsheet, memory), 'portal', '', CUSTOMER_ACTOR);
}

function sentTo(
  desk: Desk,
  { signed, ticketNo, desk: key }: PageToken,
  sent: NonNullable<Asked['send']>,
): CustomerCase | PageRefusal {
  if (isOver(`${signed}/sent`, MOST.sent) || isOver(`${key}/sent`, MOST.all)) return 'tooOften';
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(PATIENCE_MS)) return 'busy';
  const shown = takeDown(desk, ticketNo, sent);
  lock.releaseLock();
  return shown;
}

function isOver(name: string, [most, seconds]: readonly [number, number]): boolean {
  return countVisit(name, seconds) > most;
}

/** A polite no. It is written down where a desk is known, so many times an hour and no more: nobody shall fill the sheet. */
function turnedAway(
  token: PageToken | null,
  language: Language | null,
  refusal: PageRefusal,
  ticketNo: string,
): PageAnswer {
  console.warn(`customer page: turned away, ${refusal}`);
  if (token !== null && language !== null && !isOver(`${token.desk}/turnedAway`, MOST.turnedAway)) {
    try {
      const lock = LockService.getScriptLock();
      if (lock.tryLock(PATIENCE_MS)) {
        addTurnedAway(deskOf(token), ticketNo, refusal);
        lock.releaseLock();
      }
    } catch (error) {
      console.error(`customer page: ${String(error)}`);
    }
  }
  return { ok: false, language, refusal };
}
