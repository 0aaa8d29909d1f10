import { BadInput } from '../../../workbench/command';
import { askedOf, stepText } from '../../../workbench/script/steps';

describe('the steps of a script run', () => {
  test('are taken in the order in which they stand, between files and options', () => {
    const { paths, steps, timeZone, json } = askedOf([
      'Code.gs',
      '--run=a',
      '--open',
      '--time-zone=Asia/Shanghai',
      '--type=My tab!b2=x=1',
      '--answer=CANCEL',
      '--answer=Lin',
      '--submit={"Name":"Lin"}',
      '--respondent=a@example.com',
      '--submit={"Name":"Zhou"}',
      '--get=page=1',
      '--post=a=1&b=2',
      '--post={"a":1}',
      '--advance=PT5M',
      '--menu=b',
      '--json',
    ]);
    expect([paths, timeZone, json]).toEqual([['Code.gs'], 'Asia/Shanghai', true]);
    expect(steps).toEqual([
      { kind: 'run', functionName: 'a' },
      { kind: 'open' },
      { kind: 'type', sheetName: 'My tab', a1: 'B2', text: 'x=1' },
      { kind: 'answer', button: 'CANCEL', text: '' },
      { kind: 'answer', button: 'OK', text: 'Lin' },
      { kind: 'submit', answers: { Name: 'Lin' }, respondent: '' },
      { kind: 'submit', answers: { Name: 'Zhou' }, respondent: 'a@example.com' },
      { kind: 'get', query: { page: '1' }, body: '' },
      { kind: 'post', query: { a: '1', b: '2' }, body: 'a=1&b=2' },
      { kind: 'post', query: {}, body: '{"a":1}' },
      { kind: 'advance', to: 'PT5M' },
      { kind: 'menu', functionName: 'b' },
    ]);
    expect(steps.map(stepText)).toContain('type “x=1” into My tab!B2');
  });

  test.each([
    [['--submit=Lin'], '--submit takes JSON {"question": "answer", …}, not Lin'],
    [['--submit=[1]'], '--submit takes JSON'],
    [['--type=B2=x'], '--type takes TAB!CELL=TEXT, not B2=x'],
    [['--walk'], "Unknown option '--walk'"],
    [['--run'], "Option '--run <value>' argument missing"],
  ])('%j is refused in one clear line', (argv, message) => {
    expect(() => askedOf(argv)).toThrow(BadInput);
    expect(() => askedOf(argv)).toThrow(message);
  });
});
