/** Categories as the matrix sheet words them, recognised also by the pack's own words in any language. */
import { Refusal } from '../domain/refusal';
import type { Category, Pack } from '../packs/pack';
import type { Desk } from './desk';

export interface CategoryPath {
  readonly category1: string;
  readonly category2: string;
}

/** The two-level list of the desk: the pack's categories in the desk's language, and what the matrix adds. */
export function categoryTree(desk: Desk): readonly { readonly name: string; readonly children: readonly string[] }[] {
  const tree = new Map<string, Set<string>>();
  for (const category of desk.pack.categories) {
    tree.set(worded(desk, category), new Set(category.children.map((child) => worded(desk, child))));
  }
  for (const { category1, category2 } of desk.config.matrix) {
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
export function demandCategory(desk: Desk, named: CategoryPath): CategoryPath {
  const tree = categoryTree(desk);
  const category1 = own(desk, named.category1, desk.pack.categories);
  const branch = tree.find((one) => one.name === category1);
  if (!branch)
    throw unknown(
      named.category1,
      tree.map((one) => one.name),
    );
  if (named.category2 === '') return { category1, category2: '' };
  const parent = desk.pack.categories.find((one) => worded(desk, one) === category1);
  const category2 = own(desk, named.category2, parent?.children ?? []);
  if (!branch.children.includes(category2)) throw unknown(named.category2, branch.children);
  return { category1, category2 };
}

/**
 * Further categories that somebody named, 'level 1 / level 2' each, parted by semicolons; the main one and repetitions are left out.
 * @throws {Refusal} CATEGORY_UNKNOWN with what is known
 */
export function demandMore(desk: Desk, named: string, main: CategoryPath): readonly string[] {
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

/** The pack's ids of a category in the desk's words; '' where the pack does not know it. */
export function categoryIds(pack: Pack, named: CategoryPath): CategoryPath {
  const one = pack.categories.find((category) => isNamed(category, named.category1));
  const two = one?.children.find((child) => isNamed(child, named.category2));
  return { category1: one?.id ?? '', category2: two?.id ?? '' };
}

type Named = Pick<Category, 'id' | 'name'>;

function worded(desk: Desk, category: Named): string {
  return category.name[desk.setUp.language];
}

function own(desk: Desk, named: string, among: readonly Named[]): string {
  const known = among.find((category) => isNamed(category, named));
  return known ? worded(desk, known) : named;
}

function isNamed(category: Named, named: string): boolean {
  return category.id === named || Object.values(category.name).includes(named);
}

function unknown(found: string, known: readonly string[]): Refusal {
  return new Refusal('CATEGORY_UNKNOWN', { found, known: known.join(' · ') });
}
