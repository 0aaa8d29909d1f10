import { draftStore } from '../../../src/dialogs/drafts/draftStore';
import { dropDraft, keepDraft, loadDraft } from '../../../src/dialogs/setUp/setUpDraft';
import { firstValues } from '../../../src/dialogs/setUp/setUpValues';
import { cannedBoot, cannedFacts } from '../fakeDesk';

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const FIRST = firstValues(cannedBoot('en'), cannedFacts('en', { senderName: 'Care' }));

describe('the draft of a set-up', () => {
  it('brings back what was changed and the step, over what has changed on the sheets meanwhile', () => {
    const drafts = draftStore(storage(), 'owner@desk.example', () => 0);
    const week = { ...FIRST.week, sat: { ...FIRST.week.sat, works: true } };
    keepDraft(drafts, { values: { ...FIRST, deskName: 'Lamp Works', week }, step: 'sender' }, FIRST);
    const later = {
      ...FIRST,
      senderName: 'Typed since',
      week: { ...FIRST.week, mon: { ...FIRST.week.mon, to: '16:00' } },
    };
    expect(loadDraft(drafts, later)).toEqual({
      step: 'sender',
      values: { ...later, deskName: 'Lamp Works', week: { ...later.week, sat: week.sat } },
    });
  });

  it('is not kept where nothing differs, and not loaded for a desk of another way of working', () => {
    const drafts = draftStore(storage(), 'owner@desk.example', () => 0);
    keepDraft(drafts, { values: FIRST, step: 'team' }, FIRST);
    expect(loadDraft(drafts, FIRST)).toBeNull();
    keepDraft(drafts, { values: { ...FIRST, deskName: 'Lamp Works' }, step: 'team' }, FIRST);
    expect(loadDraft(drafts, { ...FIRST, pack: '' })).toBeNull();
    dropDraft(drafts);
    expect(loadDraft(drafts, FIRST)).toBeNull();
  });

  it('that cannot be read is as good as none', () => {
    const drafts = draftStore(storage(), 'owner@desk.example', () => 0);
    drafts.save('setUp', { changed: '{', step: 'team', pack: FIRST.pack });
    expect(loadDraft(drafts, FIRST)).toBeNull();
  });
});
