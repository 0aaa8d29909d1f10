/** The confirmation form, from the mail about the solution to the customer's verdict. */
import { openRuntime } from '../../emulator/runtime';
import { builtFiles } from '../../workbench/driver/builtFiles';
import { confirmLinksIn } from '../../workbench/driver/deskForms';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { driven } from '../../workbench/driver/openDesk';
import { eventsOf, eventsOfKind, faultsOf, rowOf } from './deskFacts';
import { OWNER, staffOf, SUPERVISOR, WORKER } from './deskStaff';
import { confirmLinkOf, toldAgain } from './formVisits';
import { stage, TICKET_NO } from './stages';
import { BUILT_IN, registered, smallDesk, worldOf } from './worlds';

let told: () => DrivenDesk;

beforeAll(async () => {
  told = await stage('informed');
});

const VERDICT = 'Is your problem solved?';
const REASON = 'Why it is not solved';
const TOKEN = 'Answer number (please leave as it is)';
const solved = (desk: DrivenDesk, link = confirmLinkOf(desk), more: Readonly<Record<string, string>> = {}): void => {
  desk.submitForm(link, { [VERDICT]: 'Yes, solved', ...more }, link);
};
const notSolved = (desk: DrivenDesk, why: string, link = confirmLinkOf(desk)): void => {
  desk.submitForm(link, { [VERDICT]: 'No, not solved', [REASON]: why }, link);
};
const answers = (desk: DrivenDesk): unknown =>
  desk.rows('formAnswers').map(({ state, why, ticketNo }) => [state, why, ticketNo]);

/** The same desk, with nothing done in between. */
function daysLater(desk: DrivenDesk, days: number): DrivenDesk {
  const state = JSON.parse(desk.runtime.save()) as { clock: number; busyUntil: number };
  const clock = state.clock + days * 24 * 60 * 60_000;
  return driven(
    openRuntime({ files: builtFiles(BUILT_IN), from: JSON.stringify({ ...state, clock, busyUntil: clock }) }),
  );
}

describe('the link', () => {
  test('stands in the mail about the solution and in the reminder, and in no other', () => {
    const desk = told();
    desk.advance('P4D');
    const subjects = desk
      .mails()
      .filter(({ body }) => confirmLinksIn(body).length > 0)
      .map(({ subject }) => subject);
    expect(subjects).toEqual([
      `What we have done about your complaint (${TICKET_NO})`,
      `Is your problem solved? (${TICKET_NO})`,
    ]);
  });

  test('opens a form that has the number filled in; opening it changes nothing', () => {
    const desk = told();
    const view = desk.runtime.form(confirmLinkOf(desk));
    expect(view.items.find(({ title }) => title === TOKEN)?.prefilled).toContain(`${TICKET_NO}-1-`);
    const before = eventsOf(desk).length;
    desk.advance('PT1H');
    expect(eventsOf(desk)).toHaveLength(before);
    expect(desk.rows('formAnswers')).toEqual([]);
  });

  test('is not in the mails of a desk whose customers have a page', async () => {
    const desk = await smallDesk({ features: ['customerPage'] });
    const ticketNo = registered(desk, 'Ada');
    desk.as(WORKER).call('acknowledge', { ticketNo });
    desk.as(WORKER).call('proposeSolution', { ticketNo, solution: 'A new code.' });
    desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: true });
    desk.as(WORKER).call('informCustomer', { ticketNo, channel: 'mail', note: 'Please try again.' });
    desk.advance('PT10M');
    expect(confirmLinkOf(desk)).toBe('');
    expect(desk.runtime.forms()).toHaveLength(1);
  });
});

describe('an answer', () => {
  test('that it is solved confirms the ticket, and the survey follows', () => {
    const desk = told();
    solved(desk);
    expect(eventsOfKind(desk, 'confirmed')).toMatchObject([{ ticketNo: TICKET_NO, actor: 'customer' }]);
    expect(rowOf(desk, TICKET_NO)).toMatchObject({ status: 'Confirmed', verdict: 'Satisfied' });
    expect(answers(desk)).toEqual([['Verdict taken', '', TICKET_NO]]);
    desk.advance('PT1H');
    expect(eventsOfKind(desk, 'surveySent')).toHaveLength(1);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('that it is not solved opens it again one priority higher, with the reason', () => {
    const desk = told();
    notSolved(desk, 'Still locked out.');
    expect(eventsOfKind(desk, 'rejected')).toMatchObject([{ note: 'Still locked out.' }]);
    expect(rowOf(desk, TICKET_NO)).toMatchObject({ status: 'In progress', attempt: 2, comment: 'Still locked out.' });
    expect(faultsOf(desk)).toEqual([]);
  });

  test('that it is not solved is not taken by the form without a reason', () => {
    const desk = told();
    const link = confirmLinkOf(desk);
    expect(() => {
      desk.submitForm(link, { [VERDICT]: 'No, not solved' }, link);
    }).toThrow('required question');
    solved(desk);
    expect(answers(desk)).toHaveLength(1);
  });

  test('told of twice counts once', () => {
    const desk = told();
    notSolved(desk, 'Still locked out.');
    toldAgain(desk, confirmLinkOf(desk));
    desk.advance('PT10M');
    expect(eventsOfKind(desk, 'rejected')).toHaveLength(1);
    expect(answers(desk)).toHaveLength(1);
  });
});

describe('a link that takes no verdict', () => {
  const refusedWith = (desk: DrivenDesk, why: string, ticketNo = TICKET_NO): void => {
    expect(desk.rows('formAnswers').at(-1)).toMatchObject({ state: 'Not taken', why, ticketNo });
    desk.as(OWNER).call('health');
    expect(desk.rows('health').map(({ finding }) => finding)).toContain('formAnswersRefused');
  };

  test.each([
    ['a made up number', 'no token at all'],
    ['nothing', ''],
    ['a formula', '=1+1'],
    ['another ticket', `99990101001-1-20580-ABCDEFGHJKMNPQRSTVWX`],
    ['a very long text', '9'.repeat(20_000)],
  ])('carries %s: nothing changes', (_, token) => {
    const desk = told();
    const before = eventsOf(desk).length;
    solved(desk, confirmLinkOf(desk), { [TOKEN]: token });
    expect(eventsOf(desk)).toHaveLength(before);
    refusedWith(desk, 'Changed or foreign link', '');
  });

  test('was changed in a single letter, whichever: nothing changes', () => {
    const desk = told();
    const before = eventsOf(desk).length;
    const token = String(desk.runtime.form(confirmLinkOf(desk)).items.find(({ title }) => title === TOKEN)?.prefilled);
    for (const place of [0, TICKET_NO.length - 1, TICKET_NO.length + 1, TICKET_NO.length + 5, token.length - 1]) {
      const letter = token[place] === '7' ? '8' : '7';
      solved(desk, confirmLinkOf(desk), { [TOKEN]: token.slice(0, place) + letter + token.slice(place + 1) });
    }
    expect(eventsOf(desk)).toHaveLength(before);
    expect(new Set(desk.rows('formAnswers').map(({ why }) => why))).toEqual(new Set(['Changed or foreign link']));
  });

  test('is of an earlier attempt: it does not close the later one', () => {
    const desk = told();
    const first = confirmLinkOf(desk);
    notSolved(desk, 'Still locked out.');
    desk.as(WORKER).call('proposeSolution', { ticketNo: TICKET_NO, solution: 'A new phone.' });
    desk.as(SUPERVISOR).call('reviewSolution', { ticketNo: TICKET_NO, approve: true });
    desk.as(WORKER).call('informCustomer', { ticketNo: TICKET_NO, channel: 'mail', note: 'Please try that.' });
    desk.advance('PT10M');
    solved(desk, first);
    refusedWith(desk, 'Link of an earlier attempt');
    expect(rowOf(desk, TICKET_NO)['status']).toBe('Customer informed');
    solved(desk);
    expect(rowOf(desk, TICKET_NO)['status']).toBe('Confirmed');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('was used before: the first answer stands', () => {
    const desk = told();
    solved(desk);
    desk.advance('PT10M');
    notSolved(desk, 'On second thoughts, no.');
    refusedWith(desk, 'Verdict given before');
    expect(desk.rows('formAnswers').at(-1)?.['text']).toContain('On second thoughts');
    expect(rowOf(desk, TICKET_NO)['status']).toBe('Confirmed');
  });

  test('is older than sixty days: nothing changes', () => {
    const desk = daysLater(told(), 62);
    const before = eventsOfKind(desk, 'confirmed').length;
    solved(desk);
    expect(eventsOfKind(desk, 'confirmed')).toHaveLength(before);
    expect(desk.rows('formAnswers').at(-1)).toMatchObject({ state: 'Not taken', why: 'Old link' });
  });

  test('is tried again and again: rows are added for some of them only', () => {
    const desk = told();
    for (let at = 0; at < 25; at += 1) solved(desk, confirmLinkOf(desk), { [TOKEN]: `try ${at}` });
    expect(desk.rows('formAnswers')).toHaveLength(20);
    expect(faultsOf(desk)).toEqual([]);
  });
});

describe('hostile text', () => {
  test.each(['=HYPERLINK("http://x.example")', '<script>alert(1)</script>', 'A line\nBcc: all@example.org'])(
    'as a reason stays text: %j',
    (text) => {
      const desk = told();
      notSolved(desk, text);
      desk.advance('PT10M');
      expect(eventsOfKind(desk, 'rejected')).toHaveLength(1);
      for (const name of ['Register', 'Form answers', 'Log'])
        expect(
          desk.runtime
            .view(name, 1, 20, OWNER)
            .flat()
            .filter(({ formula }) => formula !== undefined),
        ).toEqual([]);
      for (const mail of desk.mails()) expect([mail.bcc, mail.htmlBody.includes('<script>')]).toEqual([[], false]);
      expect(faultsOf(desk)).toEqual([]);
    },
  );
});

test('in Chinese: the mail carries the link, and a reason is asked for', async () => {
  const desk = await smallDesk({ language: 'zh-CN', people: staffOf('zh-CN', '技术部', '运营部') });
  const { ticketNo } = desk.as(OWNER).call<{ ticketNo: string }>('registerComplaint', {
    channel: 'phone',
    customer: { name: '李雷', phone: '13812345678', mail: 'lilei@example.org' },
    category1: '技术故障',
    category2: '系统异常',
    description: '无法登录。',
    requestId: 'r1',
  });
  desk.as(WORKER).call('acknowledge', { ticketNo });
  desk.as(WORKER).call('proposeSolution', { ticketNo, solution: '已重置密码。' });
  desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: true });
  desk.as(WORKER).call('informCustomer', { ticketNo, channel: 'mail', note: '密码已重置，请再试一次。' });
  desk.advance('PT10M');
  const link = confirmLinkOf(desk);
  desk.submitForm(link, { '您的问题解决了吗？': '没有解决', 没有解决的原因: '还是登录不了。' }, link);
  expect(rowOf(desk, ticketNo)).toMatchObject({ attempt: 2, comment: '还是登录不了。' });
  expect(faultsOf(desk)).toEqual([]);
});

test('a desk from before has the form after a repair', () => {
  const desk = worldOf(told())();
  const state = desk.runtime.save();
  const old = JSON.parse(state) as { parts: Record<string, { values?: Record<string, string> }> };
  const [kept] = Object.entries(old.parts).flatMap(([part, { values }]) =>
    part.startsWith('properties|document|') && values ? [values] : [],
  );
  if (!kept) throw new Error('the desk has no properties');
  const { confirmForm: _, ...before } = JSON.parse(kept['setUp'] ?? '{}') as Record<string, unknown>;
  kept['setUp'] = JSON.stringify(before);
  const opened = driven(openRuntime({ files: builtFiles(BUILT_IN), from: JSON.stringify(old) }));
  opened.as(OWNER).call('health');
  expect(opened.rows('health').map(({ finding }) => finding)).toContain('noConfirmForm');
  expect(opened.as(OWNER).call<{ created: string[] }>('repair').created.join()).toContain('/forms/');
  expect(faultsOf(opened)).toEqual([]);
});
