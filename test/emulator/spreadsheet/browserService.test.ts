import { openRuntime } from '../../../emulator/runtime';

const OWNER = 'owner@example.com';

const SOURCE = `
function say() { return Browser.msgBox('Done'); }
function sure() { return Browser.msgBox('Title', 'Sure?', Browser.Buttons.YES_NO); }
function name() { return Browser.inputBox('Your name?'); }
function nameOrNot() { return Browser.inputBox('Title', 'Your name?', Browser.Buttons.OK_CANCEL); }
function underLock() { const lock = LockService.getDocumentLock(); lock.tryLock(0); Browser.msgBox('x'); return lock.hasLock(); }
function wrong() { Browser.msgBox('a', 'b', 'c', 'd'); }
function doGet() { return ContentService.createTextOutput(Browser.msgBox('x')); }
`;
const open = () =>
  openRuntime({
    files: { 'Code.gs': SOURCE, 'appsscript.json': JSON.stringify({ webapp: { access: 'ANYONE_ANONYMOUS' } }) },
  });

describe('Browser (G/reference/base/browser)', () => {
  test('answers with the button in lower case', () => {
    const runtime = open();
    expect(runtime.run('say')).toBe('ok');
    expect(runtime.run('sure')).toBe('yes');
    runtime.as(OWNER).answerNext('NO');
    expect(runtime.run('sure')).toBe('no');
    expect(runtime.dialogs(OWNER)).toMatchObject([
      { kind: 'alert', title: '', html: 'Done' },
      { title: 'Title', html: 'Sure?' },
      { title: 'Title', html: 'Sure?' },
    ]);
  });

  test('gives the text typed, or cancel', () => {
    const runtime = open();
    const owner = runtime.as(OWNER);
    owner.answerNext('OK', 'Li');
    expect(runtime.run('name')).toBe('Li');
    for (const button of ['CANCEL', 'CLOSE']) {
      owner.answerNext(button, 'Li');
      expect(runtime.run('nameOrNot')).toBe('cancel');
    }
  });

  test('lets go of locks, as the page says of the suspension', () => {
    expect(open().run('underLock')).toBe(false);
  });

  test('refuses what fits no overload, and runs nobody sees', () => {
    const runtime = open();
    expect(() => runtime.run('wrong')).toThrow("don't match the method signature for Browser.msgBox");
    expect(() => runtime.portal('GET', {})).toThrow('Cannot call Browser.msgBox() from this context');
  });
});
