/** People who grant the script single scopes only: what needs one of the others says so, and nothing is lost. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRuntime } from '../../emulator/runtime';
import { FEATURE_NAMES, manifestWith } from '../../scripts/build/features.mjs';
import { neededScopes } from '../../src/google/neededScopes';
import { builtFiles } from '../../workbench/driver/builtFiles';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { driven, openDesk } from '../../workbench/driver/openDesk';
import { refusalOf } from './deskFacts';
import { OWNER, REGISTRAR, SUPERVISOR, WORKER } from './deskStaff';
import { complaintOf, registered, smallDesk, worldOf } from './worlds';

const AUTH = 'https://www.googleapis.com/auth/';
const DEFAULT_SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
  'forms',
] as const;

let live: () => DrivenDesk;

beforeAll(async () => {
  const desk = await smallDesk({});
  registered(desk, 'Ada');
  live = worldOf(desk, []);
});

const refuse = (desk: DrivenDesk, mail: string, ...scopes: readonly string[]): void => {
  desk.as(mail).person.refuseScopes(scopes.map((scope) => AUTH + scope));
};
const findings = (desk: DrivenDesk, mail = OWNER): readonly { code: string; what: string; remedy: string }[] =>
  desk.as(mail).call<{ findings: { code: string; what: string; remedy: string }[] }>('health').findings;
const failedSince = (desk: DrivenDesk, count: number): readonly string[] =>
  desk
    .executions()
    .slice(count)
    .flatMap(({ entryPoint, status }) => (status === 'failed' ? [entryPoint] : []));

describe('the scopes that the desk looks for', () => {
  test.each([[], ...FEATURE_NAMES.map((name) => [name]), [...FEATURE_NAMES]].map((features) => ({ features })))(
    'are those of the manifest with $features',
    ({ features }) => {
      const manifest = readFileSync(join(__dirname, '../../appsscript.json'), 'utf8');
      const { oauthScopes } = JSON.parse(manifestWith(manifest, features)) as { oauthScopes: string[] };
      expect([...neededScopes(features)].sort()).toEqual([...oauthScopes].sort());
    },
  );
});

describe('somebody at the desk who did not grant', () => {
  test.each(['spreadsheets.currentonly', 'userinfo.email'])(
    '%s is told so by every command, which changes nothing',
    (scope) => {
      const desk = live();
      const log = desk.rows('log');
      refuse(desk, REGISTRAR, scope);
      const refusal = refusalOf(() => desk.as(REGISTRAR).call('registerComplaint', complaintOf('Ben')));
      expect(refusal?.code).toBe('NOT_AUTHORISED');
      expect(refusal?.what).toContain(`(${scope})`);
      expect(refusal?.remedy).toMatch(/^Open https:\/\/script\.google\.com\/\S+, tick this/);
      expect(desk.rows('log')).toEqual(log);
      desk.as(REGISTRAR).person.authorise(true);
      desk.as(REGISTRAR).call('registerComplaint', complaintOf('Ben'));
      expect(desk.rows('log').length).toBeGreaterThan(log.length);
    },
  );

  test('script.container.ui is told so at the edge of the sheet, in place of window and sidebar', () => {
    const desk = live();
    refuse(desk, WORKER, 'script.container.ui');
    for (const entry of ['showSidebar', 'showKnowledge', 'checkDesk']) {
      desk.as(WORKER).menu(entry);
      expect(JSON.stringify(desk.runtime.dialogs(WORKER).at(-1))).toMatch(/toast.*/);
    }
    expect(JSON.stringify(desk.runtime.dialogs(WORKER))).toContain('show windows and sidebars');
  });

  test.each(['script.scriptapp', 'script.send_mail', 'forms'])('%s works with tickets all the same', (scope) => {
    const desk = live();
    refuse(desk, WORKER, scope);
    desk.as(WORKER).call('acknowledge', { ticketNo: '20260302001' });
    expect(desk.rows('tickets')[0]?.['status']).toBe('Accepted');
  });

  test('several, is told all of them by the health check, and repair mends what it may', () => {
    const desk = live();
    refuse(desk, SUPERVISOR, 'script.scriptapp', 'forms');
    const missing = findings(desk, SUPERVISOR).filter(({ code }) => code === 'scopesMissing');
    expect(missing).toHaveLength(1);
    expect(missing[0]?.what).toMatch(/\(script\.scriptapp\).*\(forms\)/);
    expect(findings(desk, SUPERVISOR).map(({ code }) => code)).not.toContain('noSurveyForm');
    desk.as(OWNER).edit('tickets', '20260302001', 'status', 'Closed');
    expect(refusalOf(() => desk.as(SUPERVISOR).call('repair'))).toBeNull();
  });
});

describe('an owner of timers who withdrew', () => {
  test('script.send_mail: mails wait, clocks go on, and all goes out once it is granted', () => {
    const desk = live();
    const count = desk.executions().length;
    refuse(desk, OWNER, 'script.send_mail');
    desk.advance('PT1H');
    expect(failedSince(desk, count)).toEqual([]);
    expect(desk.mails()).toEqual([]);
    expect(desk.rows('tickets')[0]?.['lateClocks']).not.toBe('');
    const waiting = desk.rows('outbox');
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.every(({ state }) => state === 'waiting')).toBe(true);
    expect(findings(desk).find(({ code }) => code === 'scopesMissing')?.what).toContain('send mail as you');
    desk.as(OWNER).person.authorise(true);
    desk.advance('PT3H');
    expect(desk.rows('outbox').filter(({ state }) => state === 'waiting')).toEqual([]);
    expect(desk.mails().length).toBeGreaterThan(0);
  });

  test.each(['forms', 'userinfo.email', 'script.scriptapp', 'script.container.ui'])(
    '%s: ticks go on, mails go out',
    (scope) => {
      const desk = live();
      const count = desk.executions().length;
      refuse(desk, OWNER, scope);
      desk.advance('PT20M');
      expect(failedSince(desk, count)).toEqual([]);
      expect(desk.mails().length).toBeGreaterThan(0);
    },
  );

  test('spreadsheets.currentonly: ticks fail, lose nothing and go on once it is granted', () => {
    const desk = live();
    const before = desk.rows('log');
    refuse(desk, OWNER, 'spreadsheets.currentonly');
    desk.advance('PT10M');
    expect(desk.rows('log')).toEqual(before);
    desk.as(OWNER).person.authorise(true);
    desk.advance('PT10M');
    expect(desk.mails().length).toBeGreaterThan(0);
  });
});

describe('set-up', () => {
  const fresh = (): DrivenDesk =>
    driven(openRuntime({ files: builtFiles([]), owner: OWNER, timeZone: 'Asia/Shanghai' }));
  const setUp = { pack: 'rapid-response', language: 'en', timeZone: 'Asia/Shanghai', people: [] };

  test.each(['script.scriptapp', 'script.send_mail', 'forms'])('makes no half desk without %s', (scope) => {
    const desk = fresh();
    refuse(desk, OWNER, scope);
    const tabs = desk.runtime.tabs().length;
    const refusal = refusalOf(() => desk.as(OWNER).call('setUp', setUp));
    expect([refusal?.code, refusal?.what]).toEqual(['NOT_AUTHORISED', expect.stringContaining(`(${scope})`)]);
    expect(desk.runtime.tabs()).toHaveLength(tabs);
  });

  test.each(DEFAULT_SCOPES)('has Google ask for %s before its window opens', (scope) => {
    const desk = fresh();
    refuse(desk, OWNER, scope);
    expect(() => desk.as(OWNER).menu('showSetUp')).toThrow(/Authorization is required/);
    desk.as(OWNER).person.authorise(true);
    desk.as(OWNER).menu('showSetUp');
    expect(desk.runtime.dialogs(OWNER)).toHaveLength(1);
  });
});

describe('scopes of features', () => {
  test.each([
    ['chat', 'script.external_request', 'team chats'],
    ['bigquery', 'bigquery', 'BigQuery'],
    ['drive', 'drive.file', 'Drive'],
    ['mailThreads', 'gmail.send', 'Gmail'],
    ['archive', 'spreadsheets', 'spreadsheets'],
  ] as const)('of %s: without %s the health check says so', (feature, scope, words) => {
    const desk = worldOfFeature(feature);
    refuse(desk, SUPERVISOR, scope);
    if (scope === 'spreadsheets') {
      const refusal = refusalOf(() => desk.as(SUPERVISOR).call('health'));
      expect([refusal?.code, refusal?.what]).toEqual(['NOT_AUTHORISED', expect.stringContaining(words)]);
      return;
    }
    expect(findings(desk, SUPERVISOR).find(({ code }) => code === 'scopesMissing')?.what).toContain(words);
    desk.as(WORKER).call('acknowledge', { ticketNo: '20260302001' });
  });

  test('mails go out past the thread where gmail.send was not granted', () => {
    const desk = worldOfFeature('mailThreads');
    refuse(desk, OWNER, 'gmail.send');
    desk.advance('PT20M');
    expect(desk.mails().length).toBeGreaterThan(0);
  });

  test('messages to a team chat wait for script.external_request and then go out', async () => {
    const desk = await openDesk({
      pack: 'rapid-response',
      language: 'en',
      startAt: '2026-03-02T09:00:00+08:00',
      people: [{ mail: WORKER, name: 'Sample Engineer', role: 'agent', department: 'Technical department' }],
      features: ['chat'],
    });
    desk.as(OWNER).call('setChat', {
      name: 'Front line',
      service: 'wecom',
      url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=00000000-0000-4000-8000-000000000000',
      topics: ['dispatch'],
    });
    refuse(desk, OWNER, 'script.external_request');
    desk.as(WORKER).call('registerComplaint', complaintOf('Ada'));
    desk.advance('PT3H');
    const toChat = () => desk.rows('outbox').filter(({ to }) => String(to).startsWith('chat:'));
    expect(toChat().map(({ state }) => state)).toEqual(['waiting']);
    desk.as(OWNER).person.authorise(true);
    desk.advance('PT30M');
    expect(toChat().map(({ state }) => state)).toEqual(['sent']);
    expect(desk.chats()).toHaveLength(1);
  });

  function worldOfFeature(feature: 'chat' | 'bigquery' | 'drive' | 'mailThreads' | 'archive'): DrivenDesk {
    return driven(openRuntime({ files: builtFiles([feature]), from: live().runtime.save() }));
  }
});
