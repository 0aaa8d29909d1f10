import { surveyLinksIn } from '../../workbench/driver/deskForms';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { eventsOf, eventsOfKind, faultsOf, refusalOf, rowOf } from './deskFacts';
import { OWNER, REGISTRAR, SUPERVISOR, WORKER } from './deskStaff';
import { set, surveyLinkOf } from './stages';
import { complaintOf, confirmed, smallDesk, worldOf } from './worlds';

let fresh: () => DrivenDesk;
/** Ada's ticket confirmed and asked about. */
let asked: () => DrivenDesk;
let ada = '';

beforeAll(async () => {
  // Its ticks come hourly, so that days pass quickly.
  const desk = await smallDesk({ deployment: 'addOn' });
  fresh = worldOf(desk);
  ada = confirmed(desk, complaintOf('Ada'));
  desk.advance('PT1H');
  asked = worldOf(desk);
});

const surveyMails = (desk: DrivenDesk): readonly string[] =>
  desk
    .mails()
    .filter(({ body }) => surveyLinksIn(body).length > 0)
    .map(({ subject }) => subject);

describe('the survey', () => {
  test('goes out once, and an unanswered one is reminded of once, three days later, never again', () => {
    const desk = asked();
    expect(surveyMails(desk)).toEqual([`How did we do? (${ada})`]);
    desk.advance('P2DT22H');
    expect(surveyMails(desk)).toHaveLength(1);
    desk.advance('PT3H');
    expect(surveyMails(desk)).toEqual([`How did we do? (${ada})`, `Would you still tell us how we did? (${ada})`]);
    desk.advance('P12D');
    expect(surveyMails(desk)).toHaveLength(2);
    expect(eventsOfKind(desk, 'reminded')).toMatchObject([{ ticketNo: ada, fields: { what: 'survey' } }]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('that was answered is not reminded of, also where the ticket was closed meanwhile', () => {
    const desk = asked();
    desk.submitForm('survey', { q1: 5 }, surveyLinkOf(desk));
    desk.as(WORKER).call('close', { ticketNo: ada });
    desk.advance('P5D');
    expect(surveyMails(desk)).toHaveLength(1);
  });

  test('of a closed ticket is reminded of too', () => {
    const desk = asked();
    desk.as(WORKER).call('close', { ticketNo: ada });
    desk.advance('P4D');
    expect(surveyMails(desk)).toHaveLength(2);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('spares a customer who was asked in the last 30 days, whatever the ticket, and its clock with it', () => {
    const desk = asked();
    desk.advance('P20D');
    const second = confirmed(desk, { ...complaintOf('Ada'), requestId: 'register/Ada/2' });
    desk.advance('P3D');
    expect(eventsOfKind(desk, 'surveySpared')).toMatchObject([
      { ticketNo: second, fields: { cycle: 1, why: 'coolDown' } },
    ]);
    expect(surveyMails(desk).filter((subject) => subject.includes(second))).toEqual([]);
    expect(
      eventsOf(desk, second).filter(({ kind, fields }) => kind === 'breached' && fields['clock'] === 'survey'),
    ).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('asks that customer again when the days of the setting are over', () => {
    const desk = asked();
    set(desk, 'surveyCoolDownDays', '10');
    desk.advance('P11D');
    const second = confirmed(desk, { ...complaintOf('Ada'), requestId: 'register/Ada/2' });
    desk.advance('PT2H');
    expect(surveyMails(desk).at(-1)).toBe(`How did we do? (${second})`);
  });

  test('asks one customer once where two tickets are confirmed at the same time, and others all the same', () => {
    const desk = fresh();
    confirmed(desk, complaintOf('Ada'));
    const second = confirmed(desk, { ...complaintOf('Ada'), requestId: 'register/Ada/2' });
    const other = confirmed(desk, {
      ...complaintOf('Ben'),
      customer: { name: 'Ben', phone: '+44 20 7946 0001', mail: 'ben@example.org' },
    });
    desk.advance('PT2H');
    expect(eventsOfKind(desk, 'surveySpared').map(({ ticketNo }) => ticketNo)).toEqual([second]);
    expect(eventsOfKind(desk, 'surveySent').map(({ ticketNo }) => ticketNo)).toContain(other);
  });

  test('is not sent to somebody of the staff about their own complaint', () => {
    const desk = fresh();
    const own = confirmed(desk, {
      ...complaintOf('Worker'),
      customer: { name: 'Sample Engineer', phone: '+44 20 7946 0002', mail: WORKER },
    });
    desk.advance('P2D');
    expect(eventsOfKind(desk, 'surveySpared')).toMatchObject([{ ticketNo: own, fields: { why: 'ofStaff' } }]);
    expect(surveyMails(desk)).toEqual([]);
  });

  test('is not sent where nobody answered and the desk closed the ticket itself', () => {
    const desk = fresh();
    const { ticketNo } = desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', complaintOf('Ada'));
    desk.as(WORKER).call('acknowledge', { ticketNo });
    desk.as(WORKER).call('proposeSolution', { ticketNo, solution: 'A new code.' });
    desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: true });
    desk.as(WORKER).call('informCustomer', { ticketNo, channel: 'phone', note: 'Please try again.' });
    desk.advance('P8D');
    expect(eventsOfKind(desk, 'closed')).toMatchObject([{ fields: { how: 'noAnswer' } }]);
    expect(surveyMails(desk)).toEqual([]);
  });

  test('that is opened by a mail scanner and not submitted records nothing', () => {
    const desk = asked();
    const before = desk.rows('surveys');
    desk.runtime.form(surveyLinkOf(desk));
    desk.advance('PT2H');
    expect(desk.rows('surveys')).toEqual(before);
    expect(eventsOfKind(desk, 'surveyAnswered')).toEqual([]);
  });

  test('is over after 14 days: a later answer is kept in its row and counts for nothing', () => {
    const desk = asked();
    desk.advance('P15D');
    desk.submitForm('survey', { q1: 1, r1: 'Too slow.' }, surveyLinkOf(desk));
    desk.advance('PT2H');
    expect(desk.rows('surveys')).toMatchObject([{ state: 'Expired', score1: 1 }]);
    expect(eventsOfKind(desk, 'surveyAnswered')).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('keeps every answer that comes too late, each in a row of its own', () => {
    const desk = asked();
    desk.advance('P14DT1H');
    for (const q1 of [1, 4]) desk.submitForm('survey', { q1, r1: 'Too slow.' }, surveyLinkOf(desk));
    desk.advance('PT2H');
    expect(desk.rows('surveys')).toMatchObject([
      { state: 'Expired', score1: 1 },
      { surveyNo: '–', state: 'Answered', score1: 4 },
    ]);
    expect(eventsOfKind(desk, 'surveyAnswered')).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('keeps beside its key who owned the ticket when it went out, whoever owns it later', () => {
    const desk = asked();
    expect(desk.rows('surveyKeys')).toMatchObject([{ ticketNo: ada, owner: WORKER }]);
    desk.as(WORKER).call('recordVerdict', { ticketNo: ada, satisfied: false, comment: 'It came back.' });
    desk.as(SUPERVISOR).call('assign', { ticketNo: ada, owner: SUPERVISOR });
    desk.advance('PT2H');
    expect(desk.rows('surveyKeys')).toMatchObject([{ ticketNo: ada, owner: WORKER }]);
  });

  test('of a low score must be followed up with a reason before the ticket can be closed', () => {
    const desk = asked();
    desk.submitForm('survey', { q1: 2, r1: 'Too slow.' }, surveyLinkOf(desk));
    expect(refusalOf(() => desk.as(WORKER).call('close', { ticketNo: ada }))?.code).toBe('FOLLOW_UP_OPEN');
    expect(refusalOf(() => desk.as(SUPERVISOR).call('contactLowScore', { ticketNo: ada, reason: '' }))?.code).toBe(
      'ARGUMENTS_WRONG',
    );
    desk.as(SUPERVISOR).call('contactLowScore', { ticketNo: ada, reason: 'Three calls.' });
    expect(desk.as(WORKER).call('close', { ticketNo: ada })).toEqual({ ticketNo: ada, status: 'closed' });
  });
});

describe('a closed ticket', () => {
  const closed = (): DrivenDesk => {
    const desk = asked();
    desk.as(WORKER).call('close', { ticketNo: ada });
    return desk;
  };

  test('is opened again where the customer is not satisfied within seven days, one priority higher', () => {
    const desk = closed();
    const before = desk.as(WORKER).call<{ priority: { id: string } }>('getTicket', { ticketNo: ada });
    desk.advance('P6D');
    expect(desk.as(WORKER).call<{ possible: string[] }>('getTicket', { ticketNo: ada }).possible).toContain(
      'recordVerdict',
    );
    desk.as(WORKER).call('recordVerdict', { ticketNo: ada, satisfied: false, comment: 'It came back.' });
    const after = desk.as(WORKER).call<{ status: string; attempt: number; priority: { id: string } }>('getTicket', {
      ticketNo: ada,
    });
    expect({
      before: before.priority.id,
      status: after.status,
      attempt: after.attempt,
      after: after.priority.id,
    }).toEqual({ before: 'medium', status: 'inProgress', attempt: 2, after: 'high' });
    expect(rowOf(desk, ada)['closedAt']).toBe('');
    desk.advance('PT2H');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('stays closed after that, and the refusal says to register a follow-up', () => {
    const desk = closed();
    desk.advance('P8D');
    expect(desk.as(WORKER).call<{ possible: string[] }>('getTicket', { ticketNo: ada }).possible).not.toContain(
      'recordVerdict',
    );
    const refusal = refusalOf(() => desk.as(WORKER).call('recordVerdict', { ticketNo: ada, satisfied: false }));
    expect(refusal?.code).toBe('REOPEN_TOO_LATE');
    expect(refusal?.what).toContain('7 days');
    expect(refusal?.remedy).toContain(ada);
  });

  test('is followed by a new complaint of the same customer, which names it and counts as one more', () => {
    const desk = closed();
    desk.advance('P8D');
    desk.resetCost();
    const { ticketNo } = desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
      channel: 'phone',
      customer: {},
      description: 'It is broken again.',
      category1: 'Technical fault',
      category2: 'Cannot log in',
      follows: ada,
      requestId: 'follow-up',
    });
    expect(desk.cost().calls).toBeLessThanOrEqual(12);
    const [before, after] = [ada, ticketNo].map((no) => rowOf(desk, no));
    expect(after?.['customerName']).toBe(before?.['customerName']);
    expect(after?.['customerContact']).toBe(before?.['customerContact']);
    expect(desk.rows('contacts').find((one) => one['ticketNo'] === ticketNo)).toMatchObject({ name: 'Ada' });
    expect(eventsOf(desk, ticketNo).find(({ kind }) => kind === 'registered')?.fields).toMatchObject({
      follows: ada,
      recent: [8],
    });
    expect(desk.as(WORKER).call('getTicket', { ticketNo })).toMatchObject({ follows: ada });
    expect(rowOf(desk, ada)).toMatchObject({ status: before?.['status'], closedAt: before?.['closedAt'] });
    expect(faultsOf(desk)).toEqual([]);
  });

  test('is followed by nothing while work on it goes on: what the customer says belongs there', () => {
    const desk = fresh();
    const followUp = (follows: string): unknown =>
      refusalOf(() => desk.as(REGISTRAR).call('registerComplaint', { ...complaintOf('Ada'), follows, requestId: '2' }))
        ?.code;
    const { ticketNo } = desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', complaintOf('Ada'));
    const { length } = desk.rows('log');
    expect(followUp(ticketNo)).toBe('FOLLOWED_OPEN');
    expect(followUp('20990101999')).toBe('TICKET_UNKNOWN');
    expect(desk.rows('log')).toHaveLength(length);
  });

  test('is not touched by a thank-you: no clock starts, and nothing is counted', () => {
    const desk = closed();
    const before = eventsOf(desk, ada).length;
    expect(
      refusalOf(() => desk.as(WORKER).call('recordVerdict', { ticketNo: ada, satisfied: true, comment: 'Thanks!' }))
        ?.code,
    ).toBe('STEP_NOT_POSSIBLE');
    desk.advance('P2D');
    expect(eventsOf(desk, ada)).toHaveLength(before);
    expect(
      desk
        .as(WORKER)
        .call<{ clocks: readonly { running: boolean }[] }>('getTicket', { ticketNo: ada })
        .clocks.filter(({ running }) => running),
    ).toEqual([]);
  });

  test('is opened again for as long as the setting says', () => {
    const desk = closed();
    set(desk, 'reopenDays', '2');
    desk.advance('P3D');
    expect(refusalOf(() => desk.as(OWNER).call('recordVerdict', { ticketNo: ada, satisfied: false }))?.code).toBe(
      'REOPEN_TOO_LATE',
    );
  });
});
