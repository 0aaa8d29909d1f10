import { factWords } from '../../../../src/dialogs/sidebar/card/factWords';
import { hasEnded } from '../../../../src/dialogs/sidebar/card/hasEnded';
import { dateWords } from '../../../../src/dialogs/words/dateWords';
import { hasEnded as hasEndedInDomain, STATUSES } from '../../../../src/domain/ticket/status';
import { dialogTexts } from '../../../../src/i18n/dialogs/dialogs';
import { cannedBoot, NOW } from '../../fakeDesk';

const known = {
  texts: dialogTexts('zh-CN'),
  dates: dateWords('zh-CN', 'Asia/Shanghai', NOW),
  boot: cannedBoot('zh-CN'),
};
const words = (facts: Readonly<Record<string, string | number | boolean>>): unknown =>
  factWords({ facts }, known).map((fact) => fact.join('='));

describe('facts of the history', () => {
  it('are worded in the language of the desk', () => {
    expect(words({ priority: 'high', channel: 'phone', clock: 'respond', to: 'admin@desk.example' })).toEqual([
      '优先级=高',
      '渠道=电话',
      '时限=首次响应',
      '升级至=管理员丙',
    ]);
  });

  it('leave out what is empty, what only machines read, and an owner said twice', () => {
    expect(
      words({ owner: 'tech@desk.example', ownerName: '工程师乙', policy: 'abc', rootCause: '', spam: false }),
    ).toEqual(['负责人=工程师乙']);
  });

  it('say also that an action did not work', () => {
    expect(words({ measureNo: 1, effective: false })).toEqual(['改进措施=1', '验证结论=无效']);
  });
});

describe('a ticket that is over', () => {
  it('is over for the dialogs exactly where it is over for the desk', () => {
    for (const status of STATUSES) expect([status, hasEnded(status)]).toEqual([status, hasEndedInDomain(status)]);
  });
});
