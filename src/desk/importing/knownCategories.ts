import { similar } from '../../domain/similarity/similar';
import type { Desk } from '../desk';
import type { CategoryPath } from '../rules/categories';
import { categoryTree } from '../rules/categories';

/** Below this, two names are only a little like each other. */
const LIKE_ENOUGH = 0.45;
const SHORTEST = 2;

/** The desk's categories as another table may mean them; made once a run. */
export interface KnownCategories {
  /** The category of that name, whatever blanks and marks are in it and on whatever level. */
  same(named: CategoryPath): CategoryPath | null;
  /** The category that words of another table seem to mean: of the same name, of a name within it, or of one that is like it. */
  meant(named: CategoryPath): CategoryPath | null;
  /** Whether a word is the name of a category. */
  isName(word: string): boolean;
}

/** Every category that the desk offers. */
export function knownCategories(desk: Desk): KnownCategories {
  const paths = categoryTree(desk).flatMap(({ name, children }): CategoryPath[] => [
    { category1: name, category2: '' },
    ...children.map((child) => ({ category1: name, category2: child })),
  ]);
  const nameOf = ({ category1, category2 }: CategoryPath): string => category2 || category1;
  const names = paths.map((path) => ({ path, plain: plain(nameOf(path)) }));
  const called = (word: string, within: (path: CategoryPath) => boolean = () => true): CategoryPath | null => {
    const wanted = plain(word);
    if (wanted === '') return null;
    return names.find((one) => within(one.path) && one.plain === wanted)?.path ?? null;
  };
  const near = (word: string): CategoryPath | null => {
    const wanted = plain(word);
    if (wanted.length < SHORTEST) return null;
    const held = names.filter(
      ({ plain: name }) => name.length >= SHORTEST && (wanted.includes(name) || name.includes(wanted)),
    );
    if (held.length > 0) return [...held].sort((one, other) => other.plain.length - one.plain.length)[0]?.path ?? null;
    const [like] = similar(
      word,
      paths.map((path) => ({ path, description: nameOf(path) })),
      1,
    );
    return like && like.likeness >= LIKE_ENOUGH ? like.candidate.path : null;
  };
  const same = ({ category1, category2 }: CategoryPath): CategoryPath | null => {
    const level1 = called(category1, (path) => path.category2 === '');
    if (category2 === '') return level1 ?? called(category1);
    return (level1 && called(category2, (path) => path.category1 === level1.category1)) ?? called(category2);
  };
  return {
    same,
    meant: (named) =>
      same(named) ?? same(parted(named)) ?? called(named.category1) ?? near(named.category2) ?? near(named.category1),
    isName: (word) => called(word) !== null,
  };
}

/** Two levels that stand in one word: 技术故障/系统异常. */
function parted(named: CategoryPath): CategoryPath {
  const [category1 = '', category2 = ''] = named.category1.split(/[/／>›→|-]/).map((part) => part.trim());
  return named.category2 === '' && category2 !== '' ? { category1, category2 } : named;
}

/** Without blanks and marks, and without the 类 and 问题 that name a kind in Chinese. */
function plain(name: string): string {
  const bare = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
  return bare.replace('其它', '其他').replace(/(?:类|类问题|问题)$/, '') || bare;
}
