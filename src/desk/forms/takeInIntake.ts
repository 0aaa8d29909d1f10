/** A complaint that a customer entered with the intake form: registered, joined to the one they wrote before, or held for a person. */
import type { IntakeAnswer } from '../../domain/intake/intakeAnswer';
import { isRepeated, plainWords } from '../../domain/intake/sameMatter';
import { isMailAddress, LONGEST_DESCRIPTION, LONGEST_WORD, whyHeld } from '../../domain/intake/whyHeld';
import { plainText } from '../../domain/plainText';
import { unlessRefused } from '../../domain/refusal';
import { hasEnded } from '../../domain/ticket/status';
import { FORM_ANSWERS } from '../../sheets/formAnswers';
import type { Actor, Desk } from '../desk';
import { CUSTOMER_ACTOR, DESK_ACTOR } from '../desk';
import { customerKey } from '../privacy/customerKey';
import { commit, find } from '../register/ticketStore';
import { demandCategory, pathIn } from '../rules/categories';
import type { Complaint } from '../tickets/registerComplaint';
import { enter } from '../tickets/registerComplaint';
import type { FormAnswerRow, TakenIn } from './formAnswers';
import { answerRow, answersLately, maskedCustomer, requestOf, stateIn, ticketInLog } from './formAnswers';
import type { MadeForm } from './formPort';
import type { NotedAnswer } from './notedAnswers';

/** What of a held answer is kept until somebody decides. */
interface Held extends IntakeAnswer {
  /** Answers to questions that the team added to the form, each with its question. */
  readonly more: string;
}

/**
 * Takes an answer in, once however often Google tells of it. The desk must have caught up: what stands in the log of it was written by a run
 * that was cut off, and gets its row.
 * @param form the one it was given with, which may be of before the desk took up another language
 * @returns what became of it, by this run or one before
 */
export function takeInIntake(desk: Desk, noted: NotedAnswer, form: MadeForm): TakenIn {
  const lately = answersLately(desk);
  const told = answerRow(noted, {}).answer;
  const before = lately.find(({ answer }) => answer === told);
  if (before) return stateIn(before);
  const given = answerIn(desk, noted, form);
  const at = noted.at;
  const senders = sendersOf(desk, given);
  const words = desk.ports.digest(`${desk.setUp.secret}/${plainWords(given.description)}`);
  const earlier = lately.filter(({ form }) => form === 'intake');
  const same = [...earlier]
    .reverse()
    .find(
      (one) =>
        one.at !== null && isRepeated({ at: one.at, senders: keysIn(one), words: one.words }, { at, senders, words }),
    );
  const row = (more: Partial<FormAnswerRow>): FormAnswerRow =>
    answerRow(noted, {
      customer: maskedCustomer(given),
      text: textOf(given),
      senders: senders.join(' '),
      words,
      ...more,
    });
  const keep = (more: Partial<FormAnswerRow> & { readonly state: TakenIn }): TakenIn => {
    desk.ports.table(FORM_ANSWERS).appendBelow(row(more));
    return more.state;
  };
  const logged = ticketInLog(desk, told, false);
  if (logged !== null) return keep({ state: same?.ticketNo === logged ? 'repeated' : 'registered', ticketNo: logged });
  const hold = (why: FormAnswerRow['why']): TakenIn => keep({ state: 'held', why, given: JSON.stringify(given) });
  if (desk.config.intakeForm !== true) return hold('switchedOff');
  const open = same && same.ticketNo !== '' && isOpen(desk, same.ticketNo) ? same : null;
  if (open?.content === row({}).content) return keep({ state: 'repeated', ticketNo: open.ticketNo });
  const why = whyHeld(
    given,
    at,
    senders,
    earlier.filter(counts).map((one) => ({ at: one.at ?? at, senders: keysIn(one) })),
  );
  if (why !== null) return hold(why);
  if (same?.state === 'held') return hold('likeHeld');
  if (open) {
    joinTo(desk, open.ticketNo, told, given);
    return keep({ state: 'repeated', ticketNo: open.ticketNo });
  }
  const ticketNo = registerAnswer(desk, given, { told, at, registeredAt: at, actor: DESK_ACTOR });
  return keep({ state: 'registered', ticketNo });
}

/** Whether an answer counts towards a flood: what is held for what it says does not, else it would keep honest ones out. */
function counts({ state, why }: FormAnswerRow): boolean {
  return state !== 'held' || why === 'manyInAll' || why === 'manyOfOne';
}

function keysIn({ senders }: FormAnswerRow): readonly string[] {
  return senders.split(' ').filter((key) => key !== '');
}

function sendersOf(desk: Desk, { phone, mail }: Pick<IntakeAnswer, 'phone' | 'mail'>): readonly string[] {
  return [
    customerKey(desk, { customerNo: '', phone, mail: '' }),
    customerKey(desk, { customerNo: '', phone: '', mail }),
  ].filter((key) => key !== '');
}

/** What was answered, by the titles that the form was made with; what else was asked is kept with its question. */
function answerIn({ setUp }: Desk, { values, cells }: NotedAnswer, { titles }: MadeForm): Held {
  const said = (id: keyof IntakeAnswer): string => plainText((values[titles[id] ?? ''] ?? []).join('\n')).trim();
  const own = Object.values(titles);
  const colon = setUp.language === 'zh-CN' ? '：' : ': ';
  const more = Object.entries(values).flatMap(([title, answers]) => {
    const text = plainText(answers.join('\n')).trim();
    return own.includes(title) || text === '' || text === cells?.stamp ? [] : [`${title}${colon}${text}`];
  });
  const [name, phone, mail, orderNo, product, category, description] = (
    ['name', 'phone', 'mail', 'orderNo', 'product', 'category', 'description'] as const
  ).map(said) as [string, string, string, string, string, string, string];
  return { name, phone, mail, orderNo, product, category, description, more: more.join('\n') };
}

/** Everything that somebody wrote, for people to read. */
function textOf({ category, orderNo, product, description, more }: Held): string {
  return [category, [orderNo, product].filter((word) => word !== '').join(' · '), description, more]
    .filter((part) => part !== '')
    .join('\n');
}

/** Whether what the customer writes again still belongs to a ticket. Two reads. */
function isOpen(desk: Desk, ticketNo: string): boolean {
  const found = unlessRefused(() => find(desk, ticketNo));
  return found !== null && !hasEnded(found.ticket.status);
}

/** The same matter with something else to it: kept at the ticket as what the customer wrote. */
function joinTo(desk: Desk, ticketNo: string, told: string, given: Held): void {
  const own: Desk = { ...desk, actor: CUSTOMER_ACTOR, cause: 'form', requestId: requestOf(told) };
  commit(own, find(own, ticketNo), [{ kind: 'customerWrote', note: textOf(given), fields: {} }]);
  desk.progress = own.progress;
}

/**
 * Registers what a customer entered.
 * @param by the answer that it is from; when it came and from when on it counts as registered; who takes it in
 * @returns the number of its ticket
 */
export function registerAnswer(
  desk: Desk,
  given: Held,
  by: { readonly told: string; readonly at: Desk['now']; readonly registeredAt: Desk['now']; readonly actor: Actor },
): string {
  const own: Desk = { ...desk, actor: by.actor, cause: 'form', requestId: requestOf(by.told) };
  const receivedAt = by.at > desk.now ? desk.now : by.at;
  const { ticketNo } = enter(own, complaintOf(own, given), null, {
    receivedAt,
    registeredAt: by.registeredAt > desk.now ? desk.now : by.registeredAt,
  });
  desk.progress = own.progress;
  return ticketNo;
}

/** The complaint that it makes. What has no place of its own goes into the description, so that nothing is lost. */
function complaintOf(desk: Desk, given: Held): Complaint {
  const category = categoryOf(desk, given.category);
  const mail = isMailAddress(given.mail) ? given.mail : '';
  const short = (word: string): string => (word.length > LONGEST_WORD ? '' : word);
  const { name, phone, orderNo, product } = given;
  const left = [
    ...(category === null ? [given.category] : []),
    ...(mail === '' ? [given.mail] : []),
    ...[name, phone, orderNo, product].filter((word) => short(word) === ''),
    given.more,
  ].filter((part) => part !== '');
  return {
    requestId: desk.requestId,
    channel: 'form',
    customer: { name: short(name), phone: short(phone), mail, address: '', customerNo: '', vip: false },
    category1: category?.category1 ?? '',
    category2: category?.category2 ?? '',
    more: '',
    description: [given.description, ...left].join('\n\n').slice(0, 2 * LONGEST_DESCRIPTION),
    request: '',
    product: short(product),
    orderNo: short(orderNo),
    batch: '',
    serialNo: '',
    region: '',
    amount: null,
    priority: '',
    impact: '',
    urgency: '',
    promisedAt: undefined,
    receivedAt: undefined,
    remark: '',
    follows: '',
  };
}

/** The category that a customer chose; null where the sheets know none of that name any more. */
function categoryOf(desk: Desk, chosen: string): { readonly category1: string; readonly category2: string } | null {
  return chosen === '' ? null : unlessRefused(() => demandCategory(desk, pathIn(chosen)));
}

/** What a held answer said, as it was kept. */
export function heldIn(row: FormAnswerRow): Held {
  return JSON.parse(row.given) as Held;
}
