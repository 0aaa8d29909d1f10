/** How pack data writes a word in every language of the desk. */
import type { Words } from './pack';

/**
 * A word in both languages, Chinese first, as the published processes have it.
 * @example words('紧急', 'Urgent') //=> { 'zh-CN': '紧急', en: 'Urgent' }
 */
export function words(chinese: string, english: string): Words {
  return { 'zh-CN': chinese, en: english };
}
