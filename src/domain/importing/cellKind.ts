import { narrow } from './plainCell';
import { writtenTime } from './writtenTime';

/** What a cell looks like by itself. */
export type CellKind = 'time' | 'phone' | 'mail' | 'code' | 'amount' | 'words';

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const CHINESE_MOBILE = /^(?:\+?86|0086)?1[3-9]\d{9}$/;
const LANDLINE = /^(?:\+?86)?0\d{2,3}\d{7,8}(?:转\d{1,6})?$|^[48]00\d{7}$/;
const ABROAD = /^\+\d{8,15}$/;
const CODE = /^(?=.*\d{4})[A-Za-z]{0,6}[-#]?[\dA-Za-z][\dA-Za-z\-_/]{4,30}$/;
const AMOUNT = /^[¥￥$€£]?\s?-?\d{1,3}(?:,?\d{3})*(?:\.\d+)?\s?(?:元|块|万元|rmb|cny|usd)?$/i;

/** What a cell looks like; null for an empty one. */
export function cellKind(cell: string): CellKind | null {
  const text = narrow(cell);
  if (text === '') return null;
  if (MAIL.test(text)) return 'mail';
  // Before times: of nothing but digits, a phone has eleven.
  if (isPhone(text)) return 'phone';
  if (writtenTime(text, 'monthFirst') !== null) return 'time';
  if (AMOUNT.test(text) && text.length < 12) return 'amount';
  if (CODE.test(text)) return 'code';
  return 'words';
}

/** Whether it is a phone number, however it is parted. */
function isPhone(text: string): boolean {
  const digits = text.replace(/[\s\-–—().·/]/g, '');
  if (CHINESE_MOBILE.test(digits) || LANDLINE.test(digits) || ABROAD.test(digits)) return true;
  return /^\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$/.test(text);
}

const PHONE_WITHIN =
  /(?:(?:\+|00)86[-\s]?)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)|(?<!\d)0\d{2,3}[-\s]\d{7,8}(?!\d)|\+\d[\d\s-]{7,16}\d/;
const MAIL_WITHIN = /[^\s@,;，；（(]+@[^\s@,;，；）)]+\.[A-Za-z]{2,}/;

/** A customer's name, phone and mail that stand together in one cell. */
export function customerParts(cell: string): { readonly name: string; readonly phone: string; readonly mail: string } {
  const text = narrow(cell);
  const phone = PHONE_WITHIN.exec(text)?.[0] ?? '';
  const mail = MAIL_WITHIN.exec(text)?.[0] ?? '';
  const name = text
    .replace(mail, ' ')
    .replace(phone, ' ')
    .replace(/(?:手机|电话|tel|phone|mail|邮箱|email)\s*[:：]?/gi, ' ')
    .replace(/[\s,;:/|()，；、]+/g, ' ')
    .trim();
  return { name, phone: phone.trim(), mail };
}
