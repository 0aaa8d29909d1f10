import fc from 'fast-check';
import { similar } from '../../../src/domain/similarity/similar';
import { terms } from '../../../src/domain/similarity/terms';

const cases = [
  '收到的水壶漏电，插上电源就跳闸',
  '物流三天没有更新，包裹停在中转站',
  '客服态度很差，电话里挂断',
  '水壶插电后跳闸，怀疑漏电',
  'The package has not moved for three days',
  'App crashes when I open the order page',
  '退款申请一周没有处理',
].map((description, at) => ({ ticketNo: String(at + 1), description }));

const found = (description: string, limit = 3) =>
  similar(description, cases, limit).map(({ candidate }) => candidate.ticketNo);

describe('Similar cases', () => {
  it('are found in Chinese, best first', () => {
    expect(found('水壶漏电跳闸')).toEqual(expect.arrayContaining(['1', '4']));
    expect(found('快递停在中转站不动')[0]).toBe('2');
  });

  it('are found in English without regard to case, plural and common words', () => {
    expect(found('order pages CRASH the APP')[0]).toBe('6');
    expect(found('packages not moving for days')[0]).toBe('5');
  });

  it('are none for a text that shares nothing, an empty one, no candidates or a limit of 0', () => {
    expect(found('发票抬头开错')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('！？…')).toEqual([]);
    expect(similar('水壶', [], 3)).toEqual([]);
    expect(found('水壶漏电', 0)).toEqual([]);
  });

  it('are no more than asked for, and equals keep their order', () => {
    const same = ['a', 'b', 'c'].map((id) => ({ id, description: '屏幕碎了' }));
    expect(similar('屏幕碎了', same, 2).map(({ candidate }) => candidate.id)).toEqual(['a', 'b']);
  });

  it('are judged by rare terms more than by common ones', () => {
    const all = ['手机 屏幕 坏了', '电视 遥控 坏了', '冰箱 制冷 坏了', '洗衣机 X900 坏了'].map((description) => ({
      description,
    }));
    expect(similar('X900 坏了', all, 1)[0]?.candidate.description).toContain('X900');
  });

  it('have a likeness of 1 to themselves and never more', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Array.from('水壶漏电屏幕ab c1 ')), { maxLength: 20 }), (letters) => {
        const description = letters.join('');
        const [best] = similar(description, [{ description }, ...cases], 1);
        if (terms(description).size === 0) expect(best).toBeUndefined();
        else expect(best?.likeness).toBeCloseTo(1, 9);
        for (const { likeness } of similar(description, cases, 9)) expect(likeness).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are found by few words among long stories', () => {
    const story = `${'客户来电反映上周购买的产品出现问题，多次联系未得到答复。'.repeat(3)}水壶漏电跳闸，要求退货。`;
    expect(similar('水壶漏电跳闸', [{ description: story }, ...cases.slice(1, 3)], 1)[0]?.candidate.description).toBe(
      story,
    );
  });

  it('are found among 5,000 long stories', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => ({
      description: `${cases[at % cases.length]?.description ?? ''} 编号${at}，客户多次来电催促处理，希望尽快给出方案并说明原因。Order ${at * 7} was delivered late`,
    }));
    expect(similar('水壶漏电跳闸', many, 10)).toHaveLength(10);
  });
});

describe('The terms of a text', () => {
  it('are pairs of Han letters and whole words elsewhere', () => {
    expect([...terms('屏幕坏了 Screens X900')]).toEqual([
      ['屏幕', 1],
      ['幕坏', 1],
      ['坏了', 1],
      ['screen', 1],
      ['x900', 1],
    ]);
  });

  it('part Chinese from Latin where no space does, and keep letters beyond the basic plane whole', () => {
    expect([...terms('手机iPhone坏').keys()]).toEqual(['手机', 'iphone', '坏']);
    expect([...terms('𠮷野家').keys()]).toEqual(['𠮷野', '野家']);
  });

  it('are counted', () => {
    expect(terms('慢 慢 slow SLOW').get('慢')).toBe(2);
    expect(terms('慢 慢 slow SLOW').get('slow')).toBe(2);
  });
});
