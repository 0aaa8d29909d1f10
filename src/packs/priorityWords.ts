/** Words in a customer's description that call for a higher priority. Han words match anywhere, Latin ones as whole words. */

/** The customer says it presses. */
export const URGENT_WORDS = list(
  '紧急、緊急、加急、急需、急用、火急、很急、非常急、特别急、着急、刻不容缓、严重影响、嚴重影響、影响生产、影响业务、无法营业',
  '停产、停工、瘫痪、立刻、立即、马上、尽快处理',
  'urgent、urgently、asap、as soon as possible、immediately、emergency、critical、right away、standstill',
  'seriously affects、seriously affected、severely affects、severely affected、production is down',
);

/** People or property may come to harm. */
export const SAFETY_WORDS = list(
  '安全隐患、安全事故、人身安全、受伤、伤人、烫伤、烧伤、划伤、触电、漏电、电击、起火、着火、火灾、冒烟、爆炸、自燃',
  '燃气泄漏、煤气泄漏、中毒、过敏、窒息、住院、送医、刹车失灵',
  'unsafe、safety hazard、safety risk、injured、injury、injuries、hurt、burned、burnt、electric shock、caught fire、on fire',
  'smoke、exploded、explosion、gas leak、poisoned、poisoning、allergic、choking、hospitalised、hospitalized、brake failure',
);

/** Public opinion is threatened or stirred. */
export const MEDIA_WORDS = list(
  '曝光、媒体、记者、微博、抖音、小红书、热搜、发朋友圈、网上发帖、舆论、电视台',
  'journalist、reporter、newspaper、the press、the media、social media、go public、go viral、tv station',
);

/** A regulator, a consumer association or a court is named. */
export const REGULATOR_WORDS = list(
  '12315、12345、消协、消费者协会、消保委、工商局、市场监督、市场监管、监管部门、监管机构、银保监、金融监管、信访、起诉、法院、律师函、仲裁',
  'regulator、ombudsman、consumer protection、consumer association、trading standards、lawsuit、will sue、sue you、lawyer',
  'attorney、court、arbitration',
);

/** What the customer bought does not work for them. */
export const IMPAIRED_WORDS = list(
  '无法使用、不能使用、用不了、无法正常使用、坏了、失灵、故障、死机、无法登录、登录不了、打不开',
  "not working、does not work、doesn't work、broken、broke、out of order、cannot use、can't use、cannot log in、can't log in",
  'crashed、crashes',
);

function list(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split('、'));
}
