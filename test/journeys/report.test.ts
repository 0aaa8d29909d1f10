/** The report: made by the desk or by somebody, kept as it was made, mailed once with a PDF of itself. */
import { findChromium } from '../../scripts/findChromium.mjs';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { faultsOf, refusalOf } from './deskFacts';
import { OWNER, REGISTRAR, SUPERVISOR, WORKER } from './deskStaff';
import { complaintOf, confirmed, registered, smallDesk, worldOf } from './worlds';

const reports = (desk: DrivenDesk) => desk.rows('reports').filter(({ reportNo }) => reportNo !== '');
const reportMails = (desk: DrivenDesk) =>
  desk.mails().filter(({ subject }) => /^(?:Weekly review|Customer service|Service report)/.test(subject));
const shown = (desk: DrivenDesk, args: Readonly<Record<string, unknown>>) =>
  desk.as(SUPERVISOR).call<{ report: { html: string; subject: string } | null }>('showReport', args).report;
const NEXT_MORNING = '2026-03-09T12:00:00+08:00';

let worked: () => DrivenDesk;
beforeAll(async () => {
  // An add-on ticks once an hour: weeks are soon over.
  const desk = await smallDesk({ deployment: 'addOn' });
  const ticketNo = confirmed(desk, complaintOf('Ada'));
  registered(desk, 'Ben');
  desk.as(REGISTRAR).call('registerComplaint', { ...complaintOf('Cem'), description: '<b>=1+1</b> Cem' });
  desk
    .as(SUPERVISOR)
    .call('openMeasure', { ticketNo, measure: 'A <i>second</i> line.', owner: WORKER, dueOn: '2026-03-05' });
  desk.advance('2026-03-06T09:00:00+08:00');
  worked = worldOf(desk);
});

describe('the report on a week', () => {
  test('is kept by the tick and mailed once to each reader, with a PDF where one can be made', () => {
    const desk = worked();
    desk.advance(NEXT_MORNING);
    const mails = reportMails(desk);
    const readers = desk.rows('staff').filter(({ role }) => role === 'Supervisor' || role === 'Director');
    expect(mails.map(({ to }) => to.join()).sort()).toEqual(readers.map(({ mail }) => String(mail)).sort());
    expect(reports(desk)).toMatchObject([
      { reportNo: 'W2026-03-02', kind: 'Week', madeBy: 'desk', received: 3, open: 3, decisions: 2 },
    ]);
    const body = mails[0]?.body ?? '';
    for (const words of [
      '3 complaints came in (before: 0, too few to tell)',
      '1 measure is still to be done, 1 of them overdue',
      '== To decide ==',
      '1 measure is overdue: new date, other owner, or dropped?',
      'no cause found yet. Measures: 1.',
      'A <i>second</i> line.',
      'Kept as W2026-03-02 on the sheet “Reports”',
    ])
      expect(body).toContain(words);
    expect(mails[0]?.htmlBody).toContain('A &lt;i&gt;second&lt;/i&gt; line.');
    expect(mails[0]?.htmlBody).not.toMatch(/<img|<script|https?:/);
    desk.advance('P4D');
    expect(reportMails(desk)).toHaveLength(mails.length);
    expect(faultsOf(desk)).toEqual([]);
  });

  (findChromium() === undefined ? test.skip : test)('its PDF is one file in every mail, and opens', () => {
    const desk = worked();
    desk.advance(NEXT_MORNING);
    const files = reportMails(desk).map(({ attachments }) =>
      attachments.map(({ name, contentType }) => [name, contentType]),
    );
    expect(new Set(files.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify([['Weekly review 2026-03-02 to 2026-03-08.pdf', 'application/pdf']])]),
    );
    expect(reports(desk)[0]?.['state']).toBe('Mailed');
    const content = Buffer.from(reportMails(desk)[0]?.attachments[0]?.content() ?? []);
    expect(content.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('goes without its PDF where that fails, says so, and the health check names it until one had its PDF', () => {
    const desk = worked();
    desk.faults({ failing: { 'Blob.getAs': 99 } });
    desk.advance(NEXT_MORNING);
    const [mail] = reportMails(desk);
    expect(mail?.attachments).toEqual([]);
    expect(mail?.body).toContain('The PDF could not be made this time');
    expect(reports(desk)).toMatchObject([{ state: 'Mailed without PDF' }]);
    const findings = (): readonly string[] =>
      desk
        .as(OWNER)
        .call<{ findings: { code: string }[] }>('health')
        .findings.map(({ code }) => code);
    expect(findings()).toContain('reportWithoutPdf');
  });

  test('says the same later, whatever became of its tickets', () => {
    const desk = worked();
    desk.advance(NEXT_MORNING);
    const before = shown(desk, { reportNo: 'W2026-03-02' });
    expect(before?.html).toContain('3 complaints came in');
    const ticketNo = String(desk.rows('tickets')[1]?.['ticketNo']);
    desk.as(SUPERVISOR).call('withdraw', { ticketNo, reason: 'It works again.' });
    expect(shown(desk, { reportNo: 'W2026-03-02' })).toEqual(before);
    expect(shown(desk, { from: '2026-03-02', to: '2026-03-08' })?.html).toContain('2 complaints came in');
  });
});

test('a measure out of a review counts like those of tickets, under its own number', () => {
  const desk = worked();
  const number = desk.as(SUPERVISOR).call<{ ticketNo: string }>('openMeasure', {
    ...{ measure: 'Test every <i>unit</i>.', owner: WORKER, dueOn: '2026-03-06', cause: 'measurement' },
    figure: { figure: 'received', scope: 'all', of: '', goalPercent: 20 },
  }).ticketNo;
  desk.advance(NEXT_MORNING);
  const body = reportMails(desk)[0]?.body ?? '';
  for (const words of [
    '2 measures are still to be done, 2 of them overdue',
    `${number} Test every <i>unit</i>.`,
    '2 measures are overdue',
  ])
    expect(body).toContain(words);
});

describe('a report that somebody asks for', () => {
  test('is kept under a number of its own and mailed with the next tick, to whoever asks also at night', () => {
    const desk = worked();
    desk.advance('2026-03-06T22:00:00+08:00');
    const make = (args: Readonly<Record<string, unknown>>) =>
      desk
        .as(SUPERVISOR)
        .call<{ reportNo: string; sentTo: string[] }>('makeReport', { ...args, from: '2026-03-02', to: '2026-03-05' });
    desk.resetCost();
    const made = make({ mailTo: 'me', requestId: 'one' });
    expect(desk.cost().calls).toBeLessThanOrEqual(12);
    expect(made).toEqual({ reportNo: 'D2026-03-02-2026-03-05', sentTo: [SUPERVISOR] });
    expect(make({ mailTo: 'me', requestId: 'one' })).toEqual(made);
    expect(make({ mailTo: 'nobody', requestId: 'two' })).toEqual({ reportNo: 'D2026-03-02-2026-03-05-2', sentTo: [] });
    expect(reports(desk).map(({ state }) => state)).toEqual(['Kept', 'Kept']);
    desk.advance('PT2H');
    expect(reportMails(desk).map(({ to, subject }) => [to, subject])).toEqual([
      [[SUPERVISOR], 'Service report: 2–5 March 2026'],
    ]);
  });

  test('on the days of a month stands beside the month before', () => {
    const desk = worked();
    const report = shown(desk, { from: '2026-02-01', to: '2026-02-28' });
    expect(report?.subject).toBe('Customer service improvement report: 1–28 February 2026');
    expect(report?.html).toContain('Beside it stands 1–31 January 2026.');
  });

  test('is refused to those who may not, and where the days are none', () => {
    const desk = worked();
    const days = { from: '2026-03-02', to: '2026-03-05' };
    for (const command of ['makeReport', 'showReport'])
      expect(refusalOf(() => desk.as(WORKER).call(command, days))?.code).toBe('NOT_ALLOWED');
    for (const wrong of [{ from: '2026-03-05', to: '2026-03-02' }, { from: '2026-03-02' }])
      expect(refusalOf(() => desk.as(SUPERVISOR).call('makeReport', wrong))?.code).toBe('PERIOD_REVERSED');
    const today = { from: '2026-03-02', to: '2026-03-06' };
    expect(refusalOf(() => desk.as(SUPERVISOR).call('makeReport', today))?.code).toBe('PERIOD_NOT_OVER');
    expect(refusalOf(() => shown(desk, { reportNo: 'M1999-01' }))?.code).toBe('REPORT_UNKNOWN');
    expect(reports(desk)).toEqual([]);
  });
});
