/** The few words that every window needs, whatever it is for: kept apart so that the set-up window does not carry those of the sidebar. */
import type { Language } from '../../packs/pack';

export interface WindowTexts {
  /** What the star behind a label means. */
  readonly required: string;
  readonly retry: string;
  readonly loading: string;
  readonly failure: {
    /** Something broke on the way or on the server; nothing typed is lost. */
    readonly title: string;
    readonly kept: string;
    readonly details: string;
    readonly offline: string;
    readonly noAnswer: string;
    /** Google no longer lets the script act for this person. */
    readonly permission: string;
    readonly unreadable: string;
  };
  readonly check: { readonly required: string; readonly mail: string };
}

export const windowEn: WindowTexts = {
  required: '* required',
  retry: 'Try again',
  loading: 'Loading…',
  failure: {
    title: 'That did not get through',
    kept: 'What you typed is still here. Trying again cannot do it twice.',
    details: 'Details',
    offline: 'You seem to be offline.',
    permission:
      'Google asks for your permission again. Choose any entry of the Loopdesk menu, allow what Google asks for, and try again.',
    noAnswer: 'The desk has not answered for over a minute.',
    unreadable: 'The desk answered with something that cannot be read.',
  },
  check: { required: 'Fill this in.', mail: 'Enter a complete email address.' },
};

export const windowZhCn: WindowTexts = {
  required: '* 必填',
  retry: '重试',
  loading: '加载中…',
  failure: {
    title: '请求没有成功',
    kept: '已填写的内容都还在。重试不会重复提交。',
    details: '详情',
    offline: '网络似乎已断开。',
    permission: 'Google 需要您重新授权。请点击「闭环台」菜单中的任一项，按提示授权后重试。',
    noAnswer: '超过一分钟没有收到回应。',
    unreadable: '收到的回应无法识别。',
  },
  check: { required: '此项必填。', mail: '请填写完整的邮箱地址。' },
};

const WINDOW: Readonly<Record<Language, WindowTexts>> = { 'zh-CN': windowZhCn, en: windowEn };

/** The words in one language. */
export function windowTexts(language: Language): WindowTexts {
  return WINDOW[language];
}
