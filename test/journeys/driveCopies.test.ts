/** A desk that keeps the PDFs of its reports in Drive too. */
import { findChromium } from '../../scripts/findChromium.mjs';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { faultsOf } from './deskFacts';
import { OWNER, SUPERVISOR } from './deskStaff';
import { registered, smallDesk, worldOf } from './worlds';

const reports = (desk: DrivenDesk) => desk.rows('reports').filter(({ reportNo }) => reportNo !== '');
const mails = (desk: DrivenDesk) => desk.mails().filter(({ attachments }) => attachments.length > 0);
const make = (desk: DrivenDesk, requestId: string, mailTo: 'readers' | 'me' = 'me') =>
  desk.as(SUPERVISOR).call('makeReport', { requestId, mailTo, from: '2026-03-02', to: '2026-03-05' });
const findings = (desk: DrivenDesk): readonly string[] =>
  desk
    .as(OWNER)
    .call<{ findings: { code: string }[] }>('health')
    .findings.map(({ code }) => code);

let worked: () => DrivenDesk;
beforeAll(async () => {
  const desk = await smallDesk({ features: ['drive'], deployment: 'addOn' });
  registered(desk, 'Ben');
  desk.advance('2026-03-06T10:00:00+08:00');
  worked = worldOf(desk, ['drive']);
});

// Without a browser there is no PDF on this machine that could be copied.
(findChromium() === undefined ? describe.skip : describe)('with Drive built in', () => {
  test('each report that is mailed lies once in a folder of the desk, and its row leads there', () => {
    const desk = worked();
    make(desk, 'one', 'readers');
    make(desk, 'two');
    desk.advance('PT1H');
    desk.advance('P3D');
    const [folder, ...files] = desk.runtime.drive.files();
    expect(folder).toMatchObject({ name: 'Loopdesk reports', owner: OWNER, parents: [], content: null });
    // Two that were asked for and the week's own, on Monday.
    expect(files.map(({ name, parents }) => [name, parents])).toEqual(
      [
        'Service report 2026-03-02 to 2026-03-05',
        'Service report 2026-03-02 to 2026-03-05',
        'Weekly review 2026-03-02 to 2026-03-08',
      ].map((name) => [`${name}.pdf`, [folder?.id]]),
    );
    expect(
      reports(desk)
        .map(({ state, copy }) => [state, copy])
        .sort(),
    ).toEqual(files.map(({ url }) => ['Mailed', url]).sort());
    expect(mails(desk).length).toBeGreaterThan(3);
    expect(
      Buffer.from(files[0]?.content?.content() ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('a run that is cut off before it wrote the address down leaves a copy that the next mail finds', () => {
    let desk = worked();
    const addresses = (): readonly unknown[] => reports(desk).map(({ copy }) => copy);
    for (let at = 1; desk.runtime.drive.files().length < 2; at += 1) {
      desk = worked();
      make(desk, 'one', 'readers');
      // The mail to one of the readers is tried again later.
      desk.faults({ killAtCall: at, pendingOnKill: 'none', failing: { 'MailApp.sendEmail': 1 } });
      expect(() => desk.runtime.run('tick')).toThrow('killed');
    }
    expect(addresses()).toEqual(['']);
    desk.advance('PT2H');
    const [, file, ...more] = desk.runtime.drive.files();
    expect(more).toEqual([]);
    expect(addresses()).toEqual([file?.url]);
  });

  test('what Drive refuses is told in the row and by the health check, and keeps no mail back', () => {
    const desk = worked();
    desk.faults({ failing: { 'Drive.Files.create': 1 } });
    make(desk, 'one');
    desk.advance('PT1H');
    expect(mails(desk)).toHaveLength(1);
    expect(reports(desk)).toMatchObject([{ state: 'Mailed', copy: '' }]);
    expect(reports(desk)[0]?.['fault']).not.toBe('');
    expect(findings(desk)).toContain('reportNotInDrive');
    make(desk, 'two');
    desk.advance('PT1H');
    expect(reports(desk)[1]?.['copy']).toMatch(/^https:/);
    expect(findings(desk)).not.toContain('reportNotInDrive');
  });

  test('a folder that was thrown away is made anew, one that was kept is used again', () => {
    const desk = worked();
    make(desk, 'one');
    desk.advance('PT1H');
    desk.runtime.drive.trash(String(desk.runtime.drive.files()[0]?.id), true);
    make(desk, 'two');
    desk.advance('PT1H');
    make(desk, 'three');
    desk.advance('PT1H');
    const kept = desk.runtime.drive.files().filter(({ isTrashed }) => !isTrashed);
    expect(kept.map(({ content }) => content === null)).toEqual([true, false, false]);
  });
});

test('without it nothing is put there, and no row says that something is missing', async () => {
  const desk = await smallDesk({ deployment: 'addOn' });
  desk.advance('2026-03-06T10:00:00+08:00');
  make(desk, 'one');
  desk.advance('PT1H');
  expect(desk.runtime.drive.files()).toEqual([]);
  expect(reports(desk)).toMatchObject([{ copy: '' }]);
});
