/** How pack data writes its two-level categories. */
import type { Category } from './pack';
import { words } from './words';

type Named = readonly [id: string, chinese: string, english: string];

/**
 * A level 1 category with its level 2 categories, in the order in which people should see them.
 * @example category(['other', '其他', 'Other'], ['question', '其他问题', 'Other question'])
 */
export function category([id, chinese, english]: Named, ...children: readonly Named[]): Category {
  return {
    id,
    name: words(chinese, english),
    children: children.map(([childId, childChinese, childEnglish]) => ({
      id: childId,
      name: words(childChinese, childEnglish),
    })),
  };
}
