/**
 * An amount of money as other tables have it: with marks and names of currencies, separators, Chinese ten thousands.
 * @returns null where there is none, undefined where what stands there is no amount
 * @example writtenAmount('约 1.2 万元') //=> 12000
 */
export function writtenAmount(written: string): number | null | undefined {
  if (written === '') return null;
  const plain = written.replace(/[,，\s¥￥$€£]|约|人民币|rmb|cny|usd/gi, '').replace(/[元块]$/, '');
  const times = plain.endsWith('万') ? 10_000 : 1;
  const amount = Number(plain.replace(/万$/, '')) * times;
  return plain !== '' && Number.isFinite(amount) && amount >= 0 ? amount : undefined;
}
