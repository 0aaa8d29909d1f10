import {
  EMPTY,
  fromDraft,
  isUntouched,
  registerArguments,
  registerFaults,
  similarArguments,
  suggestionArguments,
} from '../../../../src/dialogs/sidebar/register/registerValues';

const FILLED = {
  ...EMPTY,
  name: ' 张三 ',
  description: '净化器无法启动',
  phone: '13800005678',
  vip: true,
  amount: '1,200',
};

describe('registering', () => {
  it('sends what was filled in and nothing else', () => {
    expect(registerArguments(FILLED, 'Asia/Shanghai')).toEqual({
      channel: 'phone',
      customer: { name: '张三', phone: '13800005678', vip: true },
      description: '净化器无法启动',
      amount: 1200,
    });
  });

  it('sends the time of receipt only where it was earlier, in the zone of the desk', () => {
    const earlier = { ...FILLED, received: 'earlier', receivedAt: '2026-03-06T09:12' };
    expect(registerArguments(earlier, 'Asia/Shanghai')).toMatchObject({ receivedAt: Date.UTC(2026, 2, 6, 1, 12) });
  });

  it('names each fault at its field', () => {
    expect(registerFaults(EMPTY)).toEqual({ name: 'required', description: 'required' });
    expect(registerFaults({ ...FILLED, amount: 'much', received: 'earlier' })).toEqual({
      amount: 'number',
      receivedAt: 'date',
    });
    expect(registerFaults({ ...FILLED, mail: 'z@customer' })).toEqual({ mail: 'mail' });
    expect(registerFaults(FILLED)).toEqual({});
  });

  it('does without a name where something else says who complains', () => {
    expect(registerFaults({ ...FILLED, name: '' })).toEqual({});
  });

  it('asks for suggestions only once enough is known', () => {
    expect(suggestionArguments(EMPTY)).toBeNull();
    expect(suggestionArguments({ ...FILLED, amount: 'much' })).toEqual({
      description: '净化器无法启动',
      vip: true,
      phone: '13800005678',
    });
    expect(similarArguments(EMPTY)).toBeNull();
    expect(similarArguments({ ...EMPTY, phone: '13800005678', description: '净' })).toEqual({ phone: '13800005678' });
  });

  it('takes from a draft only what the form knows', () => {
    expect(fromDraft(null)).toBeNull();
    expect(fromDraft({ name: '张三', vip: 'yes', gone: 'x' })).toEqual({ ...EMPTY, name: '张三' });
    expect(isUntouched(EMPTY)).toBe(true);
    expect(isUntouched({ ...EMPTY, vip: true })).toBe(false);
  });
});
