import { BadInput } from '../../../workbench/command';
import { startOptions } from '../../../workbench/server/startOptions';

describe('the options of start', () => {
  test('have defaults that need no reading', () => {
    expect(startOptions([])).toEqual({
      port: 8787,
      state: '.workbench/state.json',
      language: null,
      pack: 'rapid-response',
      isFresh: false,
      isBusy: false,
      isHelp: false,
    });
  });

  test('are taken as given', () => {
    expect(
      startOptions([
        '--port',
        '0',
        '--language',
        'en',
        '--pack',
        'after-sales',
        '--fresh',
        '--busy',
        '--state',
        'x.json',
      ]),
    ).toMatchObject({
      port: 0,
      language: 'en',
      pack: 'after-sales',
      isFresh: true,
      isBusy: true,
      state: 'x.json',
    });
  });

  test.each([
    [['--port', 'http'], '--port takes a number from 0 to 65535, not http'],
    [['--port', '70000'], '--port takes a number from 0 to 65535, not 70000'],
    [['--language', 'fr'], '--language takes zh-CN, en, not fr'],
    [
      ['--pack', 'none'],
      '--pack takes after-sales, service-plan, complaint-toolkit, rapid-response, service-standard, not none',
    ],
    [['--state', ''], '--state takes a file name'],
  ])('are refused in one line: %p', (argv, line) => {
    expect(() => startOptions(argv)).toThrow(new BadInput(line));
  });

  test.each([[['--colour']], [['stray']], [['--port']]])(
    'are refused where unknown, stray or without a value: %p',
    (argv) => {
      expect(() => startOptions(argv)).toThrow(BadInput);
    },
  );
});
