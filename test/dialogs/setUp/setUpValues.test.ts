import type { SetUpFacts } from '../../../src/desk/setUp/setUpAnswers';
import { leftOut, NO_CHANGES, removed, takenBack } from '../../../src/dialogs/setUp/departmentValues';
import { faultyStep, setUpFaults } from '../../../src/dialogs/setUp/setUpFaults';
import { firstValues, type Person, setUpArguments, type SetUpValues } from '../../../src/dialogs/setUp/setUpValues';
import { cannedBoot, cannedFacts } from '../fakeDesk';

const FACTS: SetUpFacts = cannedFacts('en');
const OWNER = 'owner@desk.example';
const FIRST = firstValues(
  cannedBoot('en', { isSetUp: false, pack: null, me: { mail: OWNER, name: '', role: null } }),
  FACTS,
);
const SETTING = { facts: FACTS, first: FIRST, isLive: false, ownMail: OWNER };

const person = (key: number, mail: string, department = ''): Person => ({
  key,
  mail,
  name: '',
  role: 'agent',
  department,
});
const values = (change: Partial<SetUpValues> = {}): SetUpValues => ({
  ...FIRST,
  pack: 'rapid-response',
  ownName: '负责人',
  ...change,
});

describe('setting up', () => {
  it('makes whoever sets up the administrator, passes over rows nobody began, and sends nothing that was not changed', () => {
    const args = setUpArguments(values({ people: [person(1, ''), person(2, ' a@desk.example ')] }), SETTING);
    expect(args).toEqual({
      pack: 'rapid-response',
      language: 'en',
      timeZone: 'Asia/Shanghai',
      people: [
        { mail: OWNER, name: '负责人', role: 'admin', department: '' },
        { mail: 'a@desk.example', name: 'a', role: 'agent', department: '' },
      ],
    });
  });

  it('finds addresses that are incomplete or given twice, the own one included', () => {
    const people = [
      person(1, 'a'),
      person(2, 'B@desk.example'),
      person(3, 'b@desk.example'),
      person(4, 'Owner@desk.example'),
    ];
    const faults = setUpFaults(values({ people }), SETTING);
    expect([...faults.mails]).toEqual([
      [1, 'fault'],
      [3, 'twice'],
      [4, 'twice'],
    ]);
    expect(faultyStep(faults)).toBe('team');
  });

  it('wants a way of working, a known time zone and a name, and names the first step that lacks one', () => {
    const wrong = values({ pack: '', timeZone: 'Mars/Base', ownName: ' ' });
    expect(setUpFaults(wrong, SETTING)).toMatchObject({ pack: true, timeZone: true, ownName: true });
    expect(faultyStep(setUpFaults(wrong, SETTING))).toBe('process');
    expect(faultyStep(setUpFaults({ ...wrong, pack: 'after-sales' }, SETTING))).toBe('time');
    expect(faultyStep(setUpFaults(values(), SETTING))).toBeNull();
  });

  it('tells an emptied sender, which a live desk must hear of, but no emptied name of the desk', () => {
    const first = { ...FIRST, senderName: 'Care', deskName: 'Lamp Works' };
    const args = setUpArguments(values({ senderName: ' ', deskName: '' }), { ...SETTING, first });
    expect(args).toMatchObject({ senderName: '' });
    expect(args).not.toHaveProperty('deskName');
  });
});

describe('departments', () => {
  it('that are left out go on to whoever gets their complaints, wherever those go later', () => {
    const one = leftOut(NO_CHANGES, 'technology', 'service');
    const both = leftOut(one, 'service', 'operations');
    const args = setUpArguments(
      values({ departments: both, people: [person(1, 'a@desk.example', 'technology')] }),
      SETTING,
    );
    expect(args['departments']).toEqual([
      { of: 'technology', name: 'Operations' },
      { of: 'service', name: 'Operations' },
    ]);
    expect(args['people']).toContainEqual(
      expect.objectContaining({ mail: 'a@desk.example', department: 'Operations' }),
    );
    expect(setUpArguments(values({ departments: takenBack(both, 'service') }), SETTING)['departments']).toEqual([
      { of: 'technology', name: 'Operations' },
    ]);
  });

  it('that were added and removed again leave nobody without a department', () => {
    const added = { ...NO_CHANGES, added: [{ key: '+1', name: 'Night watch' }] };
    const handed = leftOut(added, 'technology', '+1');
    expect(setUpArguments(values({ departments: removed(handed, '+1', 'service') }), SETTING)['departments']).toEqual([
      { of: 'technology', name: 'Service 1' },
    ]);
  });

  it.each([
    [' ', 'empty'],
    ['Sales, North', 'parted'],
    ['销售、北区', 'parted'],
    ['Service 1', 'twice'],
  ])('called “%s” are refused', (name, fault) => {
    const departments = { ...NO_CHANGES, names: { operations: name } };
    expect(setUpFaults(values({ departments }), SETTING).departments.get('operations')).toBe(fault);
  });

  it('of a live desk are not judged and not sent', () => {
    const departments = { ...NO_CHANGES, names: { operations: '' } };
    const setting = { ...SETTING, first: values(), isLive: true };
    expect(faultyStep(setUpFaults(values({ departments }), setting))).toBeNull();
    expect(setUpArguments(values({ departments }), setting)).not.toHaveProperty('departments');
  });
});

describe('another way of working', () => {
  const live = { ...SETTING, first: values(), isLive: true };

  it('of a live desk is not sound before somebody has read what it changes', () => {
    expect(faultyStep(setUpFaults(values({ pack: 'after-sales' }), live))).toBe('process');
    expect(faultyStep(setUpFaults(values({ pack: 'after-sales', switchTo: 'service-plan' }), live))).toBe('process');
    expect(faultyStep(setUpFaults(values({ pack: 'after-sales', switchTo: 'after-sales' }), live))).toBeNull();
  });

  it('is told to the desk as a switch, and only there', () => {
    expect(setUpArguments(values({ pack: 'after-sales' }), live)).toMatchObject({ switchPack: true });
    expect(setUpArguments(values(), live)).not.toHaveProperty('switchPack');
    expect(setUpArguments(values({ pack: 'after-sales' }), SETTING)).not.toHaveProperty('switchPack');
  });
});
