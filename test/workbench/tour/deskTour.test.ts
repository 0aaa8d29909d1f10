import type { Runtime } from '../../../emulator/kernel/runtimeContract';
import { deskMember } from '../../../workbench/driver/deskMember';
import { deskRows, deskSheet } from '../../../workbench/driver/deskRows';
import { DEFAULT_OWNER } from '../../../workbench/driver/openDesk';
import { sampleDesk } from '../../../workbench/sample/sampleDesk';
import { deskTour } from '../../../workbench/tour/deskTour';
import { TOUR_STEPS, type TourStep, type TourView } from '../../../workbench/tour/tourSteps';

const PACKS = [
  ['rapid-response', 'zh-CN'],
  ['complaint-toolkit', 'en'],
  ['after-sales', 'zh-CN'],
  ['service-plan', 'en'],
  ['service-standard', 'zh-CN'],
] as const;

describe.each(PACKS)('the tour on a desk of %s in %s', (pack, language) => {
  let runtime: Runtime;
  let since = '';
  beforeAll(async () => {
    ({ runtime } = await sampleDesk({ pack, language }));
    ({ since } = deskTour.view(runtime, null));
  });

  const view = (): TourView => deskTour.view(runtime, since);
  const stepOf = (id: TourStep['id']): TourStep | undefined => view().steps.find((step) => step.id === id);

  test('has nothing done before it begins, whatever the desk has behind it', () => {
    expect(view().steps.map(({ isDone }) => isDone)).toEqual(TOUR_STEPS.map(() => false));
    expect(view()).toMatchObject({ ticketNo: null, trouble: null, card: null });
  });

  test('goes round the loop; each step leaves its trace in log, outbox and sheets', () => {
    for (const id of TOUR_STEPS) {
      if (stepOf(id)?.isDone !== true) deskTour.act(runtime, since, id);
      expect([id, stepOf(id)?.isDone]).toEqual([id, true]);
    }
    const { ticketNo } = view();
    const kinds = deskRows(runtime, 'log').flatMap((row) => (row['ticketNo'] === ticketNo ? [row['kind']] : []));
    for (const kind of ['registered', 'assigned', 'escalated', 'proposed', 'informed', 'surveyAnswered', 'contacted'])
      expect(kinds).toContain(kind);
    const templates = deskRows(runtime, 'outbox').flatMap((row) =>
      row['ticketNo'] === ticketNo && row['state'] === 'sent' ? [row['template']] : [],
    );
    for (const template of ['escalation', 'survey', 'lowScore']) expect(templates).toContain(template);
    const loop = deskRows(runtime, 'loop').find((row) => row['ticketNo'] === ticketNo);
    expect(loop?.['measure']).not.toBe('');
    expect(loop?.['verification']).not.toBe('');
  }, 60_000);

  test('points at cells and mails that show it', () => {
    const { ticketNo, steps } = view();
    for (const { id, places } of steps) {
      // Of a closed complaint no clock runs any more.
      expect([id, places.length > 0]).toEqual([id, id !== 'clock']);
      for (const place of places) {
        if ('mail' in place) expect(runtime.mails()[place.mail]?.body).toMatch(/\S/);
        else {
          const row = runtime.view(place.sheet, place.row, 1, DEFAULT_OWNER)[0] ?? [];
          // What was warned of is due no more once the complaint is closed.
          if (id !== 'warning') expect([id, row[place.column - 1]?.text]).toEqual([id, expect.stringMatching(/\S/)]);
          if (!['answer', 'review'].includes(id)) expect(row.map(({ text }) => text).join(' ')).toContain(ticketNo);
        }
      }
    }
  });
});

describe('the tour on a desk that its reader changed', () => {
  let runtime: Runtime;
  beforeAll(async () => {
    ({ runtime } = await sampleDesk({ pack: 'rapid-response', language: 'en' }));
  });
  const begun = (): string => deskTour.view(runtime, null).since;

  test('takes what was done by hand as done', () => {
    const since = begun();
    const owner = deskMember(runtime, DEFAULT_OWNER);
    const { categories } = owner.call<{ categories: { name: string }[] }>('boot');
    const { ticketNo } = owner.call<{ ticketNo: string }>('registerComplaint', {
      channel: 'mail',
      description: 'Sample: typed in by hand.',
      customer: { name: 'Sample', mail: 'by.hand@customer.example.com' },
      category1: categories[0]?.name,
    });
    expect(deskTour.view(runtime, since)).toMatchObject({
      ticketNo,
      steps: [{ id: 'register', isDone: true }, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
    });
  });

  test('says that there is no complaint to follow yet, and changes nothing', () => {
    const since = begun();
    const events = deskRows(runtime, 'log').length;
    expect(() => deskTour.act(runtime, since, 'solve')).toThrow('There is no complaint to follow yet.');
    expect(() => deskTour.act(runtime, since, 'answer')).toThrow('There is no complaint to follow yet.');
    expect(deskRows(runtime, 'log')).toHaveLength(events);
  });

  test('says that it cannot go on with a complaint that was withdrawn', () => {
    const since = begun();
    deskTour.act(runtime, since, 'register');
    const { ticketNo } = deskTour.view(runtime, since);
    expect(() => deskTour.act(runtime, since, 'answer')).toThrow('No survey has been sent yet');
    deskMember(runtime, DEFAULT_OWNER).call('withdraw', { ticketNo, reason: 'Sample reason.', spam: false });
    expect(deskTour.view(runtime, since).trouble).toBe('ended');
    expect(() => deskTour.act(runtime, since, 'solve')).toThrow(/\S/);
  });

  test('explains the due time in the desk’s words, and finds its row after the register was sorted', () => {
    const since = begun();
    deskTour.act(runtime, since, 'register');
    deskTour.act(runtime, since, 'assign');
    expect(deskTour.act(runtime, since, 'clock').join(' ')).toContain('Target');
    deskMember(runtime, DEFAULT_OWNER).sort('tickets', 'ticketNo', false);
    const { card, ticketNo } = deskTour.view(runtime, since);
    if (card === null || 'mail' in card) throw new Error('there is no row');
    expect(runtime.view(card.sheet, card.row, 1, DEFAULT_OWNER)[0]?.[card.column - 1]?.text).toBe(ticketNo);
  });

  test('says which trouble it is where a sheet is missing', () => {
    const since = begun();
    runtime.as(DEFAULT_OWNER).deleteSheet(deskSheet(runtime, 'outbox').tab);
    deskTour.act(runtime, since, 'register');
    expect(deskTour.view(runtime, since)).toMatchObject({ trouble: 'sheetMissing', steps: [] });
  });
});
