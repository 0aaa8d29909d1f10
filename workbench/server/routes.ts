/** What the page may ask (GET, changes nothing) and do (POST), by path. */
import { messageOf, nameOf } from '../thrown';
import type { Desk, DeskTour } from './desk';
import { deskState } from './deskState';
import { findInSheet } from './findInSheet';
import { handsOnSheet } from './handsOnSheet';
import { packedWindow } from './packedWindow';
import { DeskRefusal, Refused } from './refused';
import {
  ACT,
  AUTHORISE,
  BEGIN,
  CALL,
  CLOCK,
  MENU,
  OPEN,
  PORTAL,
  PORTAL_CALL,
  RESET,
  shaped,
  SUBMIT,
  TOUR_STEP,
} from './requests';
import { sheetWindow } from './sheetWindow';
import type {
  Act,
  CallOutcome,
  MailHead,
  MailMessage,
  MenuClicked,
  Opened,
  PortalPage,
  ResetDone,
  TourStepDone,
} from './wire';

/** The newest executions and fetches are enough to look at; all of them would grow without end. */
const NEWEST = 300;

export type Ask = (desk: Desk, query: URLSearchParams) => unknown;
export type Deed = (desk: Desk, body: unknown) => unknown;

export const ASKS: Readonly<Record<string, Ask>> = {
  '/api/desk': (desk, query) => deskState(desk, who(desk, query)),
  '/api/view': (desk, query) =>
    packedWindow(
      sheetWindow(
        desk,
        query.get('sheet') ?? '',
        Number(query.get('first')),
        Number(query.get('count')),
        who(desk, query),
      ),
    ),
  '/api/find': (desk, query) =>
    findInSheet(
      desk,
      query.get('sheet') ?? '',
      query.get('text') ?? '',
      { row: Number(query.get('row')), column: Number(query.get('column')) },
      query.get('way') ?? 'here',
    ),
  '/api/charts': (desk, query) => attempt(() => desk.runtime().charts(query.get('sheet') ?? '')),
  '/api/mails': (desk) =>
    newest(desk.runtime().mails()).map(([mail, index]): MailHead => {
      const { sentAt, from, name, to, subject } = mail;
      return { index, sentAt, from, name, to, subject };
    }),
  '/api/mail': (desk, query): MailMessage => {
    const index = Number(query.get('index'));
    const mail = desk.runtime().mails()[index];
    if (mail === undefined) throw new DeskRefusal('There is no such mail.');
    // Not how long they are: a PDF would have to be made for that.
    return { ...mail, index, attachments: mail.attachments.map(({ name, contentType }) => ({ name, contentType })) };
  },
  '/api/forms': (desk) => desk.runtime().forms(),
  '/api/form': (desk, query) => attempt(() => desk.runtime().form(query.get('link') ?? '')),
  '/api/executions': (desk) => newest(desk.runtime().executions()).map(([execution]) => execution),
  '/api/quotas': (desk) => desk.runtime().quotas(),
  '/api/tour': (desk, query) => tourOf(desk).view(desk.runtime(), query.get('since')),
  '/api/fetches': (desk) => newest(desk.runtime().fetches()).map(([fetched]) => fetched),
};

export const DEEDS: Readonly<Record<string, Deed>> = {
  '/api/open': (desk, body): Opened => {
    const { as } = shaped(OPEN, body);
    return attempt(() => ({ menus: desk.change((runtime) => runtime.as(as).openFile()) }));
  },
  '/api/act': (desk, body) => {
    const { as, act } = shaped(ACT, body);
    const typed: Act = act;
    const hands = typed.kind === 'select' ? desk.quietly : desk.change;
    attempt(() => hands((runtime) => handsOnSheet(runtime.as(as), typed)));
    return { revision: desk.revision() };
  },
  '/api/menu': (desk, body): MenuClicked => {
    const { as, functionName, answers } = shaped(MENU, body);
    return attempt(() => ({
      question: desk.change((runtime) => runtime.as(as).clickMenuAnswering(functionName, answers)),
    }));
  },
  '/api/call': (desk, body): CallOutcome => {
    const { as, functionName, args } = shaped(CALL, body);
    return outcomeOf(() => desk.change((runtime) => runtime.as(as).callServer(functionName, ...args)));
  },
  '/api/submit': (desk, body) => {
    const { formId, answers, link, respondent } = shaped(SUBMIT, body);
    attempt(() => desk.change((runtime) => runtime.submitForm(formId, answers, link, respondent)));
    return {};
  },
  '/api/clock': (desk, body) => {
    const { to } = shaped(CLOCK, body);
    const dueAt = to === 'nextDue' ? desk.nextDueAt() : null;
    if (dueAt !== null) attempt(() => desk.change((runtime) => runtime.advance(new Date(dueAt).toISOString())));
    const nextAt = desk.runtime().nextTriggerAt();
    const isToTrigger = to === 'nextTrigger' || to === 'nextDue';
    if (isToTrigger && nextAt === null) throw new DeskRefusal('No time-driven trigger is set.');
    const target = isToTrigger && nextAt !== null ? new Date(nextAt).toISOString() : to;
    attempt(() => desk.change((runtime) => runtime.advance(target)));
    return { now: desk.runtime().now() };
  },
  '/api/authorise': (desk, body) => {
    const { as, granted } = shaped(AUTHORISE, body);
    attempt(() => desk.change((runtime) => runtime.as(as).authorise(granted)));
    return {};
  },
  '/api/portal': (desk, body): PortalPage => {
    const { method, query, body: posted } = shaped(PORTAL, body);
    return attempt(() => ({ ...desk.change((runtime) => runtime.portal(method, query, posted)), query }));
  },
  '/api/portalCall': (desk, body): CallOutcome => {
    const { functionName, args } = shaped(PORTAL_CALL, body);
    return outcomeOf(() => desk.change((runtime) => runtime.portalCall(functionName, ...args)));
  },
  '/api/tourStep': (desk, body): TourStepDone => {
    const { since, step } = shaped(TOUR_STEP, body);
    const tour = tourOf(desk);
    const lines = attempt(() => desk.change((runtime) => tour.act(runtime, since, step)));
    return { view: tour.view(desk.runtime(), since), lines };
  },
  '/api/reset': async (desk, body): Promise<ResetDone> => {
    const { language } = shaped(RESET, body);
    return { kept: await desk.reset(language) };
  },
  '/api/begin': async (desk, body) => {
    const { language } = shaped(BEGIN, body);
    return { isNew: await desk.begin(language) };
  },
};

function tourOf(desk: Desk): DeskTour {
  if (desk.tour === null) throw new Refused(404, 'There is no complaint desk to be led through.');
  return desk.tour;
}

/** Who looks: the account asked for, else the owner. */
function who(desk: Desk, query: URLSearchParams): string {
  return query.get('as') ?? desk.accounts()[0]?.mail ?? '';
}

function newest<T>(all: readonly T[]): (readonly [T, number])[] {
  const first = Math.max(0, all.length - NEWEST);
  return all
    .slice(first)
    .map((each, offset) => [each, first + offset] as const)
    .reverse();
}

/** A page hears how its call ended, whatever the end. */
function outcomeOf(call: () => unknown): CallOutcome {
  try {
    return { ok: true, value: call() ?? null };
  } catch (error) {
    return { ok: false, name: nameOf(error), message: messageOf(error) };
  }
}

/** What the emulator throws is what the desk has to say, and no defect of the server. */
function attempt<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new DeskRefusal(messageOf(error));
  }
}
