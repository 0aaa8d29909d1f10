import {
  isSound,
  setUpArguments,
  setUpFaults,
  type Person,
  type SetUpValues,
} from '../../../src/dialogs/setUp/setUpValues';

const person = (key: number, mail: string, name = ''): Person => ({ key, mail, name, role: 'agent', department: '' });
const values = (change: Partial<SetUpValues> = {}): SetUpValues => ({
  language: 'zh-CN',
  pack: 'rapid-response',
  timeZone: 'Asia/Shanghai',
  deskName: '',
  ownName: '负责人',
  people: [],
  ...change,
});

describe('setting up', () => {
  it('makes whoever sets up the administrator and passes over rows nobody began', () => {
    const args = setUpArguments(
      values({ people: [person(1, ''), person(2, ' a@desk.example ')] }),
      'owner@desk.example',
    );
    expect(args).toEqual({
      pack: 'rapid-response',
      language: 'zh-CN',
      timeZone: 'Asia/Shanghai',
      people: [
        { mail: 'owner@desk.example', name: '负责人', role: 'admin', department: '' },
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
    const faults = setUpFaults(values({ people }), 'owner@desk.example');
    expect([...faults.mails]).toEqual([
      [1, 'fault'],
      [3, 'twice'],
      [4, 'twice'],
    ]);
    expect(isSound(faults)).toBe(false);
  });

  it('wants a way of working, a known time zone and a name', () => {
    expect(setUpFaults(values({ pack: '', timeZone: 'Mars/Base', ownName: ' ' }), '')).toMatchObject({
      pack: true,
      timeZone: true,
      ownName: true,
    });
    expect(isSound(setUpFaults(values(), ''))).toBe(true);
  });
});
