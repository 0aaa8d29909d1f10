/** What channels and states of complaints are called elsewhere. */
import type { Channel } from '../ticket/events';
import { CHANNELS } from '../ticket/events';
import type { StatusMeaning } from './importField';
import { narrow } from './plainCell';

const CHANNEL_WORDS: readonly (readonly [RegExp, Channel])[] = [
  [/postal|fax|letter|\bpost\b|信件|信函|来信|传真|书信/, 'letter'],
  [/e-?mail|邮件|邮箱/, 'mail'],
  [/微信|企微|wechat|chat|在线|旺旺|\bqq\b|whatsapp|客服系统|即时|im$/, 'chat'],
  [/微博|抖音|小红书|快手|social|weibo|twitter|facebook|知乎|黑猫|舆情|媒体/, 'social'],
  [/form|表单|问卷|小程序/, 'form'],
  [/web|网站|官网|网页|网上|online|referral|app|平台|商城|电商|京东|天猫|淘宝|拼多多|portal/, 'web'],
  [/phone|call|电话|来电|热线|致电|400|12345|tel/, 'phone'],
  [/counter|store|shop|门店|柜台|现场|上门|前台|到店|面谈|walk|in person|visit/, 'counter'],
  [/^mail$/, 'mail'],
];

/** The channel that a word of another table means; null where it is none that is known. */
export function channelMeant(word: string): Channel | null {
  const plain = narrow(word).toLowerCase();
  if (plain === '') return null;
  const same = CHANNELS.find((one) => one === plain);
  return (
    same ??
    CHANNEL_WORDS.find(([pattern]) => pattern.test(plain))?.[1] ??
    (/^(?:其他|其它|other)/.test(plain) ? 'other' : null)
  );
}

const NOT_YET =
  /^(?:未|没|无法|不|待|否|n$|no$|open|new|pending|in progress|in process|unresolved|not |re-?opened|ongoing|waiting|active|assigned|awaiting|escalated|working)|处理中|进行中|跟进|跟踪|受理中|未解决|未完成|未关闭|待|中$/;
const LEFT_OUT =
  /作废|无效|误登|误报|测试|重复|撤销|取消|撤诉|^(?:void|invalid|duplicate|test|spam|cancell?ed|withdrawn|merged)/;
const OVER =
  /^(?:是|y$|yes$|√|✓|✔|ok$)|已?(?:解决|关闭|完成|处理完|结案|办结|归档|完结|结束|关单)|^已(?:处理|回复|退款|换货|维修|赔付|回访)|^(?:closed|resolved|solved|done|completed?|archived|finished|settled|fixed|untimely response)/;

/** What a word for a state of another table means here; null where it is none that is known. Nothing is a complaint that is open. */
export function statusMeant(word: string): StatusMeaning | null {
  const plain = narrow(word).toLowerCase();
  if (plain === '') return 'open';
  if (LEFT_OUT.test(plain)) return 'leaveOut';
  if (NOT_YET.test(plain)) return 'open';
  return OVER.test(plain) ? 'over' : null;
}

const PRIORITY_WORDS: readonly RegExp[] = [
  /非常紧急|特急|紧急|严重|重大|critical|urgent|highest|safety|p0|^p1$|^1$|^一级|^a级?$|emergency|加急/,
  /^高|high|major|^p2$|^2$|^二级|^b级?$|重要|较急/,
  /^中|medium|normal|^p3$|^3$|^三级|^c级?$|一般|普通|moderate/,
  /^低|low|minor|^p4$|^4$|^四级|^d级?$|轻微|不急/,
];

/**
 * The place among `count` levels, the gravest first, that a word of another table means; null where it is none that is known.
 */
export function priorityMeant(word: string, count: number): number | null {
  const plain = narrow(word).toLowerCase().replace(/\s/g, '');
  const at = PRIORITY_WORDS.findIndex((pattern) => pattern.test(plain));
  if (at < 0) return null;
  // Of three levels the middle ones fall together: high is the first, and what is low is the last.
  return count >= 4 ? at : Math.max(0, Math.min(count - 1, at - 1));
}
