/** The escalation ladder as people edit it on its sheet. */
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { eventsOfKind, faultsOf } from './deskFacts';
import { DIRECTOR, OWNER, WORKER } from './deskStaff';
import { registered, smallDesk } from './worlds';

const rungsOf = (desk: DrivenDesk): readonly unknown[] =>
  desk
    .rows('ladder')
    .filter(({ clock }) => clock === 'First response')
    .map(({ level, after, to, source }) => [level, after, to, source]);

const lastToast = (desk: DrivenDesk): string =>
  desk.runtime
    .dialogs(OWNER)
    .filter(({ kind }) => kind === 'toast')
    .at(-1)?.html ?? '';

const levels = (desk: DrivenDesk): readonly unknown[] =>
  eventsOfKind(desk, 'escalated', 'respond').map(({ at, fields }) => [
    new Date(at).toISOString(),
    fields['level'],
    fields['to'],
  ]);

describe('The ladder sheet', () => {
  test('is filled with the pack’s ladder, and says that it is a default', async () => {
    const desk = await smallDesk();
    expect(rungsOf(desk)).toEqual([
      [1, '0 min', 'Supervisor', 'default – edit'],
      [2, '2 h', 'Department head', 'default – edit'],
      [3, '8 h', 'Director', 'default – edit'],
    ]);
  });

  test('holds for tickets that are open when it is edited, and no level is climbed twice', async () => {
    const desk = await smallDesk();
    const ticketNo = registered(desk, 'Ada');
    desk.as(WORKER).call('acknowledge', { ticketNo });
    // Medium: the first response is due after eight hours, at 17:00.
    desk.advance('2026-03-02T17:30:00+08:00');
    expect(levels(desk)).toHaveLength(1);
    const rewritten = (...rows: readonly string[][]): void => {
      desk.as(OWNER).paste('ladder', 'First response', 'level', rows);
    };
    rewritten(['1', '0 min', 'Supervisor'], ['2', '45 min', 'Department head']);
    expect(lastToast(desk)).not.toContain('First response');
    desk.advance('2026-03-02T17:50:00+08:00');
    expect(levels(desk).slice(1)).toMatchObject([[expect.stringMatching(/^2026-03-02T09:50/), 2, expect.any(String)]]);
    rewritten(['1', '0 min', 'Supervisor'], ['2', '45 min', 'Department head'], ['3', '50 min', 'Director']);
    desk.advance('2026-03-04T10:00:00+08:00');
    expect(levels(desk).map((one) => (one as readonly unknown[])[1])).toEqual([1, 2, 3]);
    expect(levels(desk)[2]).toMatchObject([expect.stringMatching(/^2026-03-02T09:55/), 3, DIRECTOR]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('refuses a cell by its place, keeps the ladder in force, and takes it over once it holds', async () => {
    const desk = await smallDesk();
    desk.as(OWNER).edit('ladder', 'Acceptance', 'after', 'whenever');
    expect(lastToast(desk)).toMatch(/Escalation ladder, row 2, After the due time: “whenever” is not a time/);
    registered(desk, 'Ada');
    desk.advance('PT30M');
    expect(eventsOfKind(desk, 'escalated', 'acknowledge')).toHaveLength(1);
    desk.as(OWNER).menu('checkDesk');
    expect(JSON.stringify(desk.rows('health'))).toContain('whenever');
    desk.as(OWNER).edit('ladder', 'Acceptance', 'after', '5 min');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('is compared with the ladder in force, since deleting a row is no edit, and repair takes it over', async () => {
    const desk = await smallDesk();
    const before = desk.rows('ladder').length;
    desk.as(OWNER).deleteRows('ladder', 'First response');
    desk.as(OWNER).menu('checkDesk');
    expect(JSON.stringify(desk.rows('health'))).toContain('the sheet says something else than the ladder in force');
    desk.as(OWNER).menu('repairDesk');
    expect(desk.rows('ladder')).toHaveLength(before - 1);
    expect(faultsOf(desk)).toEqual([]);
  });
});
