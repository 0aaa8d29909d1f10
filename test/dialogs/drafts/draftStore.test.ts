import { draftStore, type TextStorage } from '../../../src/dialogs/drafts/draftStore';

const DAY_MS = 24 * 60 * 60 * 1000;

function storage(): TextStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}

const FORBIDDEN: TextStorage = {
  getItem: () => {
    throw new Error('denied');
  },
  setItem: () => {
    throw new Error('denied');
  },
  removeItem: () => {
    throw new Error('denied');
  },
};

describe('drafts', () => {
  it('come back after the sidebar was closed', () => {
    const kept = storage();
    draftStore(kept, 'a@desk.example', () => 0).save('register', { name: '张三', vip: true });
    expect(draftStore(kept, 'a@desk.example', () => DAY_MS).load('register')).toEqual({ name: '张三', vip: true });
  });

  it('belong to one person', () => {
    const kept = storage();
    draftStore(kept, 'a@desk.example', () => 0).save('register', { name: '张三' });
    expect(draftStore(kept, 'b@desk.example', () => 0).load('register')).toBeNull();
  });

  it('are gone when dropped, and from the browser when older than three days', () => {
    const kept = storage();
    const drafts = draftStore(kept, 'a', () => 0);
    drafts.save('one', { name: 'x' });
    drafts.save('two', { name: 'x' });
    drafts.drop('one');
    expect(drafts.load('one')).toBeNull();
    const later = draftStore(kept, 'a', () => 3 * DAY_MS + 1);
    expect(later.load('two')).toBeNull();
    expect(kept.kept.size).toBe(0);
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '{"savedAt":0,"values":["x"]}'],
    ['nested values', '{"savedAt":0,"values":{"x":{}}}'],
    ['null', 'null'],
  ])('that hold %s are no drafts', (_what, text) => {
    const kept = storage();
    kept.kept.set('loopdesk/a/register', text);
    expect(draftStore(kept, 'a', () => 0).load('register')).toBeNull();
  });

  it.each([
    ['is missing', null],
    ['is forbidden', FORBIDDEN],
  ])('do nothing where storage %s', (_what, kept) => {
    const drafts = draftStore(kept, 'a', () => 0);
    drafts.save('register', { name: 'x' });
    drafts.drop('register');
    expect(drafts.load('register')).toBeNull();
  });
});
