/** Categories as their sheet words them, recognised also by the pack's own words in any language. */
import { Refusal } from '../../domain/refusal';
import type { Category, Pack } from '../../packs/pack';
import type { Desk } from '../desk';
import type { CategoryEntry } from './config';
import { categoriesInForce } from './config';

export interface CategoryPath {
  readonly category1: string;
  readonly category2: string;
}

type Known = Pick<Desk, 'pack' | 'setUp' | 'config'>;

/** The two-level list of what is offered: the categories of their sheet, and what the matrix adds. */
export function categoryTree(desk: Known): readonly { readonly name: string; readonly children: readonly string[] }[] {
  const tree = new Map<string, Set<string>>();
  const entries = entriesOf(desk);
  const offered = [
    ...entries.filter(({ retired }) => !retired),
    ...desk.config.matrix.map((line) => currentPath(desk, line)).filter((path) => !isRetired(entries, path)),
  ];
  for (const { category1, category2 } of offered) {
    const children = tree.get(category1) ?? new Set<string>();
    if (category2 !== '') children.add(category2);
    tree.set(category1, children);
  }
  return [...tree].map(([name, children]) => ({ name, children: [...children] }));
}

/**
 * The desk's words for a category that somebody named, by word or id, in any language.
 * @throws {Refusal} CATEGORY_UNKNOWN with what is known
 */
export function demandCategory(desk: Known, named: CategoryPath): CategoryPath {
  const tree = categoryTree(desk);
  const { category1, category2 } = currentPath(desk, named);
  const branch = tree.find((one) => one.name === category1);
  if (!branch)
    throw unknown(
      named.category1,
      tree.map((one) => one.name),
    );
  if (category2 !== '' && !branch.children.includes(category2)) throw unknown(named.category2, branch.children);
  return { category1, category2 };
}

/**
 * Further categories that somebody named, 'level 1 / level 2' each, parted by semicolons; the main one and repetitions are left out.
 * @throws {Refusal} CATEGORY_UNKNOWN with what is known
 */
export function demandMore(desk: Known, named: string, main: CategoryPath): readonly string[] {
  const paths = named
    .split(/[;；\n]/)
    .filter((path) => path.trim() !== '')
    .map((path) => pathText(demandCategory(desk, pathIn(path))));
  return [...new Set(paths)].filter((path) => path !== pathText(main));
}

/** A category in one line: 'level 1 / level 2'. */
export function pathText({ category1, category2 }: CategoryPath): string {
  return category2 === '' ? category1 : `${category1} / ${category2}`;
}

/** The category in such a line. A slash without blanks is part of a name: 订单/交付类. */
export function pathIn(text: string): CategoryPath {
  const [category1 = '', category2 = ''] = text.trim().split(/\s+[/／]\s+/);
  return { category1, category2 };
}

/** What a category is called now that somebody named by the sheet's words, or by the pack's ids or words in any language; others as named. */
export function currentPath(desk: Known, named: CategoryPath): CategoryPath {
  const { category1, category2 } = named;
  const entries = entriesOf(desk);
  if (entries.some((one) => one.category1 === category1 && (category2 === '' || one.category2 === category2)))
    return { category1, category2 };
  const ids = idsOf(desk.pack, entries, named);
  const level1 = entries.find(({ id }) => ids.category1 !== '' && levels(id).category1 === ids.category1);
  const whole = entries.find(({ id }) => ids.category2 !== '' && id === `${ids.category1}/${ids.category2}`);
  if (whole) return { category1: whole.category1, category2: whole.category2 };
  return { category1: level1?.category1 ?? category1, category2 };
}

/** What a category of either level is called now, that somebody named by itself: as it stands where the sheet has it, else by the pack's words for it. */
export function currentNames(desk: Known, named: string): readonly string[] {
  const entries = entriesOf(desk);
  if (entries.some(({ category1, category2 }) => category1 === named || category2 === named)) return [named];
  const level1 = desk.pack.categories.filter((one) => isNamed(one, named)).map(({ id }) => id);
  const level2 = desk.pack.categories.flatMap(({ id, children }) =>
    children.filter((one) => isNamed(one, named)).map((one) => `${id}/${one.id}`),
  );
  const names = entries.flatMap(({ id, category1, category2 }) => [
    ...(level1.includes(levels(id).category1) ? [category1] : []),
    ...(level2.includes(id) ? [category2] : []),
  ]);
  return names.length === 0 ? [named] : [...new Set(names)];
}

/** The pack's ids of a category in the desk's words; '' where the pack does not know it. */
export function categoryIds(desk: Known, pack: Pack, named: CategoryPath): CategoryPath {
  return idsOf(pack, pack === desk.pack ? entriesOf(desk) : [], named);
}

function idsOf(pack: Pack, entries: readonly CategoryEntry[], named: CategoryPath): CategoryPath {
  const same = entries.filter(({ id, category1 }) => id !== '' && category1 === named.category1);
  const whole = same.find(({ category2 }) => category2 === named.category2);
  if (whole) return levels(whole.id);
  const level1 = levels(same[0]?.id ?? '').category1;
  const one = pack.categories.find((category) =>
    level1 === '' ? isNamed(category, named.category1) : category.id === level1,
  );
  const two = one?.children.find((child) => isNamed(child, named.category2));
  return { category1: one?.id ?? '', category2: two?.id ?? '' };
}

function levels(id: string): CategoryPath {
  const [category1 = '', category2 = ''] = id.split('/');
  return { category1, category2 };
}

function entriesOf({ pack, setUp, config }: Known): readonly CategoryEntry[] {
  return categoriesInForce(pack, setUp.language, config);
}

/** Whether a category stands on the sheet as offered no more; of level 1 alone: whether all below it does. */
function isRetired(entries: readonly CategoryEntry[], { category1, category2 }: CategoryPath): boolean {
  const same = entries.filter(
    (one) => one.category1 === category1 && (category2 === '' || one.category2 === category2),
  );
  return same.length > 0 && same.every(({ retired }) => retired);
}

function isNamed({ id, name }: Pick<Category, 'id' | 'name'>, named: string): boolean {
  return id === named || Object.values(name).includes(named);
}

function unknown(found: string, known: readonly string[]): Refusal {
  return new Refusal('CATEGORY_UNKNOWN', { found, known: known.join(' · ') });
}
