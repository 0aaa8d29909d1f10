/** Why a priority is suggested, in words. */
import type { PriorityReason } from '../../domain/priority/suggestPriority';
import type { Language } from '../../packs/pack';

type Worded = Readonly<Record<PriorityReason['reason'], (found: string) => string>>;

const REASONS: Readonly<Record<Language, Worded>> = {
  'zh-CN': {
    urgentWords: (found) => `客户表示紧急：「${found}」`,
    safety: (found) => `可能涉及安全：「${found}」`,
    media: (found) => `可能引发舆情：「${found}」`,
    regulator: (found) => `提到监管或法律途径：「${found}」`,
    impaired: (found) => `影响正常使用：「${found}」`,
    amount: (found) => `涉及金额 ${found}`,
    vip: () => '重点客户',
    repeated: (found) => `该客户近期另有 ${found} 张未结工单`,
    category: (found) => `分类为${found}`,
    impactUrgency: (found) => `按影响与紧急程度：${found}`,
  },
  en: {
    urgentWords: (found) => `The customer says it presses: “${found}”`,
    safety: (found) => `Safety may be at stake: “${found}”`,
    media: (found) => `It may become public: “${found}”`,
    regulator: (found) => `A regulator or the law is named: “${found}”`,
    impaired: (found) => `Normal use is impaired: “${found}”`,
    amount: (found) => `Amount at stake: ${found}`,
    vip: () => 'Key customer',
    repeated: (found) =>
      found === '1' ? 'Another open ticket of this customer' : `${found} other open tickets of this customer`,
    category: (found) => `Category: ${found}`,
    impactUrgency: (found) => `By impact and urgency: ${found}`,
  },
};

/**
 * The reason in words.
 * @param found what made the rule apply; a category in the desk's words
 * @example priorityReason('en', 'amount', '5200') //=> 'Amount at stake: 5200'
 */
export function priorityReason(language: Language, reason: PriorityReason['reason'], found: string): string {
  return REASONS[language][reason](language === 'zh-CN' ? found.replace(/, /g, '、') : found);
}
