import { execFileSync } from 'node:child_process';
import { missingMember, strict } from '../../../emulator/kernel/strict';

describe('a strict object (our own)', () => {
  test('has its own members', () => {
    const lock = strict('Lock', { hasLock: () => true });
    expect(lock.hasLock()).toBe(true);
    expect(Object.keys(lock)).toEqual(['hasLock']);
  });

  test("tells Google's members from others", () => {
    const lock = strict('Lock', { hasLock: () => true }) as Record<string, unknown>;
    expect(() => lock['waitLock']).toThrow('Lock.waitLock is not emulated yet');
    expect(() => lock['breakOpen']).toThrow('Lock.breakOpen does not exist in Apps Script');
  });

  test('knows globals by their own name and members newer than the type package', () => {
    expect(missingMember('DriveApp', 'getFiles')).toBe('DriveApp.getFiles is not emulated yet');
    expect(missingMember('Form', 'setPublished')).toBe('Form.setPublished is not emulated yet');
    expect(missingMember('Form', 'setGlitter')).toBe('Form.setGlitter does not exist in Apps Script');
  });

  test('serves classes, each under its name, without a proxy on the way', () => {
    class Base {
      both(): string {
        return 'both';
      }
    }
    class Sheet extends Base {}
    class Range extends Base {}
    const sheet = strict('Sheet', new Sheet()) as Sheet & Record<string, unknown>;
    const range = strict('Range', new Range()) as Range & Record<string, unknown>;
    expect([sheet.both(), range.both()]).toEqual(['both', 'both']);
    expect(() => sheet['glitter']).toThrow('Sheet.glitter does not exist');
    expect(() => range['glitter']).toThrow('Range.glitter does not exist');
    expect(strict('Sheet', new Sheet())).toBeInstanceOf(Base);
  });

  test('lets JavaScript, printers and matchers ask', () => {
    const lock = strict('Lock', {}) as Record<string, unknown>;
    expect(lock['then']).toBeUndefined();
    expect(Object.prototype.toString.call(lock)).toBe('[object Object]');
    expect(JSON.stringify(lock)).toBe('{}');
    lock['own'] = 1;
    expect(lock['own']).toBe(1);
  });
});

test("the list of Google's members is that of the type package (our own)", () => {
  expect(execFileSync(process.execPath, ['scripts/googleMembers.mjs', '--check'], { encoding: 'utf8' })).toBe('');
});
