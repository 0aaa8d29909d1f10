/** Team chats: what groups are told, how messages get there or do not, and that nobody ever sees an address again. */
import * as v from 'valibot';
import type { ChatServiceId } from '../../src/domain/chat/chatService';
import { CHAT_SERVICES } from '../../src/domain/chat/chatService';
import type { DeskOptions, DrivenDesk } from '../../workbench/driver/openDesk';
import { ADDRESSES, PAYLOADS, wordsIn } from './chatServices';
import { eventsOfKind, refusalOf } from './deskFacts';
import { OWNER, REGISTRAR, SUPERVISOR, WORKER } from './deskStaff';
import { complaintOf, registered, smallDesk, worldOf } from './worlds';

const SECRET = 'SECtopsecret006';
const ALL = ['dispatch', 'warnings', 'escalations'];

/** Its timer has run before, so that five minutes hold one tick. */
async function chatDesk(options: DeskOptions = {}): Promise<DrivenDesk> {
  const desk = await smallDesk({ features: ['chat'], ...options });
  desk.advance('PT10M');
  return desk;
}

function group(desk: DrivenDesk, service: ChatServiceId, name = 'Front line', topics: readonly string[] = ALL): void {
  desk.as(OWNER).call('setChat', { name, service, url: ADDRESSES[service], secret: SECRET, topics });
}
const said = (desk: DrivenDesk): readonly string[] => desk.chats().map(({ payload }) => wordsIn(payload));
const chatRows = (desk: DrivenDesk) => desk.rows('outbox').filter(({ to }) => String(to).startsWith('chat:'));
const statesOf = (desk: DrivenDesk): readonly string[] => chatRows(desk).map(({ state }) => String(state));
const lastOf = (desk: DrivenDesk, name = 'Front line') =>
  desk
    .as(OWNER)
    .call<{ groups: { name: string; last: { trouble: string | null; code: string } | null }[] }>('chatGroups')
    .groups.find((one) => one.name === name)?.last;

/** Parts of the whole saved world in which an address or a secret stands; what was sent over the wire is one of them. */
function partsHoldingSecrets(desk: DrivenDesk): readonly string[] {
  const world = JSON.parse(desk.runtime.save()) as Record<string, unknown>;
  return Object.entries((world['parts'] ?? world) as Record<string, unknown>)
    .filter(([, part]) => JSON.stringify(part).includes('topsecret'))
    .map(([name]) => name.split('|').slice(0, 2).join('|'))
    .sort();
}

describe.each(CHAT_SERVICES)('A group of %s', (service) => {
  test('is told of an assignment, a warning, lateness and an escalation, in the shape that the service wants', async () => {
    const desk = await chatDesk();
    group(desk, service);
    const ticketNo = registered(desk, 'Ada');
    // Of a clock of minutes the warning may fall between two ticks; of one of hours it does not.
    desk.advance('PT8H30M');
    const texts = said(desk);
    expect(texts.some((text) => text.includes(`New ticket ${ticketNo} for Sample Engineer · `))).toBe(true);
    expect(texts.some((text) => text.includes('is due soon'))).toBe(true);
    expect(texts.some((text) => text.includes('is late, was due'))).toBe(true);
    expect(texts.some((text) => text.includes('escalated to level 1'))).toBe(true);
    const [first = ''] = texts;
    expect(first).toContain('Customer: A');
    expect(first).toContain('Ada cannot get in.');
    expect(first).toMatch(/Category: Technical fault/);
    expect(first).toMatch(/ due: .*2026/);
    for (const { url, payload, method, contentType } of desk.chats()) {
      expect(v.safeParse(PAYLOADS[service], JSON.parse(payload)).success).toBe(true);
      expect(url.startsWith(ADDRESSES[service])).toBe(true);
      expect([method, contentType]).toEqual(['post', 'application/json; charset=utf-8']);
    }
    expect(new Set(statesOf(desk))).toEqual(new Set(['sent']));
    expect(lastOf(desk)).toMatchObject({ trouble: null, code: '' });
    expect(texts.join()).not.toMatch(/7946|example\.org/);
  });

  test('never has its address or secret anywhere but in the document’s properties and on the wire', async () => {
    const desk = await chatDesk();
    const answers: unknown[] = [];
    const call = (command: string, args: object = {}): void => {
      try {
        answers.push(desk.as(OWNER).call(command, { ...args }));
      } catch (error) {
        answers.push(error, String(error), JSON.stringify(error));
      }
    };
    const whole = { name: 'Front line', service, url: ADDRESSES[service], secret: SECRET, topics: ALL };
    call('setChat', whole);
    call('setChat', { ...whole, topics: ['rumours'] });
    call('setChat', { ...whole, url: `${ADDRESSES[service]}#${SECRET}` });
    call('setChat', { ...whole, url: [ADDRESSES[service]], secret: { key: SECRET } });
    call('setChat', { ...whole, secret: SECRET.repeat(80) });
    call('setChat', { ...whole, url: 7_777_777 });
    registered(desk, 'Ada');
    desk.advance('PT5M');
    for (const status of [0, 302, 404, 429, 500]) {
      desk.runtime.answerFetches({ urlPrefix: 'https://', status, body: `${ADDRESSES[service]} ${SECRET}` });
      call('testChat', { name: 'Front line' });
      desk.advance('PT2H');
    }
    desk.faults({ failing: { 'UrlFetchApp.fetch': 1 } });
    call('testChat', { name: 'Front line' });
    desk.faults({ failing: { 'PropertiesService.Properties.setProperties': 2 } });
    call('setChat', { ...whole, requestId: 'again' });
    for (const command of ['chatGroups', 'health', 'boot', 'setUpFacts']) call(command, { language: 'en' });
    expect(JSON.stringify(answers)).not.toMatch(/topsecret|7777777/);
    expect(answers.length).toBeGreaterThan(12);
    expect(JSON.stringify(desk.executions())).not.toContain('topsecret');
    expect(partsHoldingSecrets(desk)).toEqual(['fetch', 'properties|document']);
    call('removeChat', { name: 'Front line' });
    expect(partsHoldingSecrets(desk)).toEqual(['fetch']);
  });
});

/** The calls of the tick that tells one group of one assignment: the last two settle its rows and keep what came of it. */
async function callsOfTick(): Promise<number> {
  const desk = await chatDesk();
  group(desk, 'wecom', 'Front line', ['dispatch']);
  registered(desk, 'Ada');
  desk.advance('PT5M');
  return Math.max(...desk.executions().flatMap(({ entryPoint, calls }) => (entryPoint === 'tick' ? [calls] : [])));
}

describe('A message that does not arrive', () => {
  test.each([
    ['a status', { status: 429 }, 'HTTP 429'],
    ['a fault of the server', { status: 503 }, 'HTTP 503'],
    ['a number in the body', { body: '{"errcode":93000,"errmsg":"invalid webhook"}' }, 'errcode 93000'],
    ['silence', { status: 0 }, 'no answer'],
  ])('by %s is tried five times and then stands on the health sheet', async (_what, answer, code) => {
    const desk = await chatDesk();
    group(desk, 'wecom', 'Front line', ['dispatch']);
    desk.runtime.answerFetches({ urlPrefix: 'https://qyapi', ...answer });
    registered(desk, 'Ada');
    desk.advance('PT3H');
    expect(desk.chats()).toHaveLength(5);
    expect(chatRows(desk).map(({ state, attempts, error }) => [state, attempts, error])).toEqual([['dead', 5, code]]);
    desk.as(OWNER).call('health');
    const row = desk.rows('health').find(({ finding }) => String(finding).startsWith('chatDead '));
    expect(row?.['what']).toMatch(/^“New ticket \d+ for .*” could not be sent to the group “Front line”: /);
    expect(row?.['what']).toContain(code);
    desk.runtime.answerFetches({ urlPrefix: 'https://qyapi', body: '{"errcode":0}' });
    desk.as(OWNER).edit('health', String(row?.['finding']), 'decision', 'Send again');
    desk.advance('PT5M');
    // Its ticket was signed for by nobody meanwhile, so that it is still wanted.
    expect(statesOf(desk)).toEqual(['sent']);
  });

  test('leaves the mails alone, and goes out once the service is back', async () => {
    const desk = await chatDesk();
    group(desk, 'slack', 'Front line', ['dispatch']);
    desk.runtime.answerFetches({ urlPrefix: 'https://hooks', status: 500, times: 2 });
    registered(desk, 'Ada');
    desk.advance('PT5M');
    expect(desk.mails().some(({ to }) => to.includes(WORKER))).toBe(true);
    expect(lastOf(desk)).toMatchObject({ trouble: 'serviceDown', code: 'HTTP 500' });
    desk.advance('PT30M');
    expect(statesOf(desk)).toEqual(['sent']);
    expect(desk.chats()).toHaveLength(3);
  });

  test('since its run was cut off is said once or marked, whichever call the run was cut off at', async () => {
    const first = await chatDesk();
    group(first, 'wecom', 'Front line', ['dispatch']);
    group(first, 'slack', 'Managers', ['dispatch']);
    registered(first, 'Ada');
    const world = worldOf(first);
    const outcomes = new Set<string>();
    for (let call = 1; ; call += 1) {
      const desk = world();
      desk.faults({ killAtCall: call });
      desk.advance('PT5M');
      desk.faults({});
      const wasKilled = desk.executions().some(({ status }) => status === 'killed');
      if (!wasKilled) break;
      desk.advance('PT30M');
      const wires = desk.chats().map(({ url }) => new URL(url).host);
      expect(new Set(wires).size).toBe(wires.length);
      for (const { to, state } of chatRows(desk)) {
        const host = to === 'chat:Managers' ? 'hooks.slack.com' : 'qyapi.weixin.qq.com';
        const outcome = `${String(state)}, ${wires.includes(host) ? 'said' : 'not said'}`;
        expect(['sent, said', 'maybeSent, said', 'maybeSent, not said']).toContain(outcome);
        outcomes.add(outcome);
      }
      expect(chatRows(desk)).toHaveLength(2);
      expect(call).toBeLessThan(100);
    }
    expect(outcomes).toEqual(new Set(['sent, said', 'maybeSent, said', 'maybeSent, not said']));
  });

  test('for all that is known is told of, and not said again by itself', async () => {
    const desk = await chatDesk();
    group(desk, 'wecom', 'Front line', ['dispatch']);
    registered(desk, 'Ada');
    desk.faults({ killAtCall: (await callsOfTick()) - 1 });
    desk.advance('PT5M');
    desk.faults({});
    desk.advance('PT30M');
    expect(desk.chats()).toHaveLength(1);
    expect(statesOf(desk)).toEqual(['maybeSent']);
    desk.as(OWNER).call('health');
    expect(desk.rows('health').some(({ what }) => String(what).includes('to the group “Front line” was cut off'))).toBe(
      true,
    );
  });

  test('in a group that had too many lets the others there wait, untried', async () => {
    const desk = await chatDesk();
    group(desk, 'dingtalk', 'Front line', ['dispatch']);
    for (const name of ['Ada', 'Ben', 'Cem']) registered(desk, name);
    desk.runtime.answerFetches({ urlPrefix: 'https://oapi', body: '{"errcode":130101}', times: 1 });
    desk.advance('PT5M');
    expect(desk.chats()).toHaveLength(1);
    expect(chatRows(desk).map(({ attempts }) => attempts)).toEqual([1, 0, 0]);
    desk.advance('PT20M');
    expect(new Set(statesOf(desk))).toEqual(new Set(['sent']));
  });
});

describe('The pace of a service', () => {
  const LIMITS: Readonly<Record<ChatServiceId, { readonly minute: number; readonly second: number }>> = {
    wecom: { minute: 20, second: 20 },
    dingtalk: { minute: 20, second: 20 },
    feishu: { minute: 100, second: 5 },
    slack: { minute: 60, second: 1 },
    googleChat: { minute: 60, second: 1 },
  };

  test.each(CHAT_SERVICES)('of %s is kept where much happens at once, and nothing gets lost', async (service) => {
    const desk = await chatDesk({ account: 'workspace' });
    group(desk, service, 'Front line', ['dispatch']);
    const many = 45;
    for (let index = 0; index < many; index += 1)
      desk.as(REGISTRAR).call('registerComplaint', { ...complaintOf(`Name${index}`), priority: 'urgent' });
    desk.advance('PT5M');
    for (let tests = 0; tests < 3; tests += 1) desk.as(OWNER).call('testChat', { name: 'Front line' });
    desk.advance('PT25M');
    const times = desk.chats().map(({ at }) => at);
    const most = (ms: number): number =>
      Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));
    expect(most(60_000)).toBeLessThanOrEqual(LIMITS[service].minute);
    expect(most(1_000)).toBeLessThanOrEqual(LIMITS[service].second);
    expect(new Set(statesOf(desk))).toEqual(new Set(['sent']));
    expect(chatRows(desk)).toHaveLength(many);
    const numbers = desk.rows('tickets').map(({ ticketNo }) => String(ticketNo));
    const text = said(desk).join('\n');
    expect(numbers.filter((ticketNo) => !text.includes(ticketNo))).toEqual([]);
  });

  test('lets what piled up over night come as one message', async () => {
    const desk = await chatDesk({ startAt: '2026-03-06T17:45:00+08:00' });
    group(desk, 'wecom');
    for (const name of ['Ada', 'Ben', 'Cem']) registered(desk, name);
    desk.advance('2026-03-06T18:10:00+08:00');
    const before = said(desk).length;
    desk.advance('2026-03-09T09:06:00+08:00');
    const digests = said(desk)
      .slice(before)
      .filter((text) => /^【.*】\d+ messages\n· /.test(text));
    expect(digests).toHaveLength(1);
    const first = digests[0] ?? '';
    for (const { ticketNo } of desk.rows('tickets')) expect(first).toContain(String(ticketNo));
  });
});

describe('A group', () => {
  test('hears of nothing but its topics', async () => {
    const desk = await chatDesk();
    group(desk, 'wecom', 'Managers', ['escalations']);
    group(desk, 'slack', 'Front line', ['dispatch']);
    registered(desk, 'Ada');
    desk.advance('PT3H');
    const to = (host: string): readonly string[] =>
      desk.chats().flatMap(({ url, payload }) => (url.includes(host) ? [wordsIn(payload)] : []));
    expect(to('qyapi').every((text) => text.includes('escalated'))).toBe(true);
    expect(to('qyapi').length).toBeGreaterThan(0);
    expect(to('slack').every((text) => text.includes('New ticket'))).toBe(true);
    expect(to('slack')).toHaveLength(eventsOfKind(desk, 'assigned').length);
  });

  test('does not count against the mails of the day, and goes on where they are used up', async () => {
    const desk = await chatDesk();
    group(desk, 'wecom', 'Front line', ['dispatch']);
    desk.faults({ mailQuota: 0 });
    registered(desk, 'Ada');
    desk.advance('PT5M');
    expect(desk.mails()).toEqual([]);
    expect(statesOf(desk)).toEqual(['sent']);
    expect(desk.rows('outbox').some(({ to, state }) => to === WORKER && state === 'waiting')).toBe(true);
  });

  test('that is taken away gets nothing more, and what waits for it is settled', async () => {
    const desk = await chatDesk();
    group(desk, 'wecom');
    desk.runtime.answerFetches({ urlPrefix: 'https://qyapi', status: 500 });
    registered(desk, 'Ada');
    desk.advance('PT5M');
    desk.as(OWNER).call('removeChat', { name: 'Front line' });
    const before = desk.chats().length;
    desk.advance('PT3H');
    expect(desk.chats()).toHaveLength(before);
    expect(new Set(statesOf(desk))).toEqual(new Set(['settled']));
    expect(desk.as(OWNER).call('removeChat', { name: 'Front line' })).toMatchObject({ groups: [] });
  });

  test('keeps its address and secret where only its topics are changed, and loses the secret with the address', async () => {
    const desk = await chatDesk();
    group(desk, 'dingtalk');
    const change = { name: 'Front line', service: 'dingtalk', topics: ['dispatch'] };
    expect(desk.as(OWNER).call('setChat', change)).toMatchObject({
      groups: [{ name: 'Front line', service: 'dingtalk', topics: ['dispatch'], isSigned: true, last: null }],
    });
    desk.as(OWNER).call('testChat', { name: 'Front line' });
    expect(desk.chats()[0]?.url).toContain('&sign=');
    desk.as(OWNER).call('setChat', { ...change, url: ADDRESSES.dingtalk });
    desk.as(OWNER).call('testChat', { name: 'Front line' });
    expect(desk.chats()[1]?.url).toBe(ADDRESSES.dingtalk);
    expect(refusalOf(() => desk.as(OWNER).call('setChat', { ...change, service: 'slack' }))?.code).toBe(
      'CHAT_ADDRESS_WRONG',
    );
  });

  test('of another server is refused, whatever its address looks like', async () => {
    const desk = await chatDesk();
    for (const url of ['https://example.com/robot/send', 'http://169.254.169.254/', ADDRESSES.slack, '']) {
      const args = { name: 'Front line', service: 'wecom', url, topics: ALL };
      expect(refusalOf(() => desk.as(OWNER).call('setChat', args))?.code).toBe('CHAT_ADDRESS_WRONG');
    }
    expect(desk.chats()).toEqual([]);
  });

  test('may be one of ten, and the eleventh is refused', async () => {
    const desk = await chatDesk();
    for (let index = 0; index < 10; index += 1) group(desk, 'wecom', `Group ${index}`);
    expect(refusalOf(() => group(desk, 'wecom', 'Group 10'))?.code).toBe('CHATS_FULL');
    group(desk, 'slack', 'Group 9');
  });

  test('is shown, changed, tried and removed by administrators alone', async () => {
    const desk = await chatDesk();
    group(desk, 'wecom');
    for (const mail of [WORKER, SUPERVISOR])
      for (const command of ['chatGroups', 'setChat', 'testChat', 'removeChat'])
        expect(
          refusalOf(() =>
            desk.as(mail).call(command, { name: 'Front line', service: 'wecom', url: ADDRESSES.wecom, topics: ALL }),
          )?.code,
        ).toBe('NOT_ALLOWED');
    expect(desk.chats()).toEqual([]);
  });
});

describe('What people type', () => {
  test.each(CHAT_SERVICES)('calls nobody in %s', async (service) => {
    const desk = await chatDesk({ deskName: 'Desk @all <!channel>' });
    group(desk, service, 'Front line <users/all>', ['dispatch', 'escalations']);
    const { ticketNo } = desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
      ...complaintOf('Ada'),
      description: '<!channel> @all <at user_id="all">x</at> <@zhangsan> <https://example.com|bank> call 13812345678',
    });
    desk.advance('PT5M');
    desk.as(WORKER).call('acknowledge', { ticketNo });
    desk.as(WORKER).call('escalate', { ticketNo, reason: '<!here> @channel', support: '<users/all>' });
    desk.as(OWNER).call('testChat', { name: 'Front line <users/all>' });
    desk.advance('PT5M');
    expect(said(desk).length).toBeGreaterThanOrEqual(3);
    for (const text of said(desk)) expect(text).not.toMatch(/[<>@]|13812345678/);
  });
});

describe('A desk without team chat', () => {
  test('refuses in words where the feature is not built in, and shows no entry in the menu', async () => {
    const desk = await smallDesk();
    const args = { name: 'Front line', service: 'wecom', url: ADDRESSES.wecom, topics: ALL };
    expect(refusalOf(() => desk.as(OWNER).call('setChat', args))?.code).toBe('CHAT_NOT_BUILT');
    expect(refusalOf(() => desk.as(OWNER).call('testChat', args))?.code).toBe('CHAT_NOT_BUILT');
    expect(desk.as(OWNER).call('chatGroups')).toMatchObject({ isBuilt: false, groups: [] });
    expect(JSON.stringify(desk.as(OWNER).person.openFile())).not.toContain('showChat');
    expect(JSON.stringify((await chatDesk()).as(OWNER).person.openFile())).toContain('showChat');
  });

  test('pays no call for what others can have, and one that has it pays one a message and one a run', async () => {
    const costOf = async (options: DeskOptions, groups: number): Promise<{ calls: number; chats: number }> => {
      const desk = await chatDesk(options);
      for (let index = 0; index < groups; index += 1) group(desk, 'wecom', `Group ${index}`, ['dispatch']);
      desk.advance('PT10M');
      registered(desk, 'Ada');
      desk.resetCost();
      desk.advance('PT5M');
      return { calls: desk.cost().calls, chats: desk.chats().length };
    };
    const plain = await costOf({ features: [] }, 0);
    expect(await costOf({}, 0)).toEqual(plain);
    expect(await costOf({}, 2)).toEqual({ calls: plain.calls + 3, chats: 2 });
  });
});

test.each(['en', 'zh-CN'] as const)('Groups are spoken to in the language of the desk: %s', async (language) => {
  const desk = await chatDesk({ language });
  group(desk, 'feishu');
  desk.as(OWNER).call('testChat', { name: 'Front line' });
  expect(said(desk)[0]).toContain(language === 'en' ? 'This is a test.' : '这是一条测试消息。');
});
