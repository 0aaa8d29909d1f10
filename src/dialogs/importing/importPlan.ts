/** How a table is read: which column is what, and what its words mean. Kept with the desk while an import is under way. */
import type { ImportLook } from '../../desk/importing/importAnswers';
import type { ImportField, ImportMapping, ValueField } from '../../domain/importing/importField';
import type { DateOrder } from '../../domain/importing/writtenTime';
import type { ImportSource } from './importSource';

export interface ImportPlan {
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly mapping: ImportMapping;
  readonly dateOrder: DateOrder;
  readonly timeZone: string;
  /** What the words of lists mean, as the person said or the desk proposed: categories as `level 1 / level 2`, '' for what is left to the desk. */
  readonly words: Readonly<Record<ValueField, Readonly<Record<string, string>>>>;
  /** Where a row names no category; '' leaves it to triage. */
  readonly otherCategory: string;
  /** Columns of a file in which an empty cell repeats what stands above. */
  readonly repeats: readonly string[];
}

const NO_WORDS: ImportPlan['words'] = { category: {}, priority: {}, channel: {}, status: {} };

/** The plan that the desk proposes for a table. */
export function proposedPlan({ headingRow, headings, mapping, columns, timeZone }: ImportLook): ImportPlan {
  const order = headings.findIndex((heading) => mapping.receivedAt?.[0] === heading);
  return {
    headingRow,
    headings,
    mapping,
    dateOrder: columns[order]?.order.order ?? 'monthFirst',
    timeZone,
    words: NO_WORDS,
    otherCategory: '',
    repeats: [],
  };
}

/** The field that a column feeds; '' for none. */
export function fieldOf({ mapping }: Pick<ImportPlan, 'mapping'>, heading: string): ImportField | '' {
  const found = Object.entries(mapping).find(([, headings]) => headings.includes(heading));
  return (found?.[0] as ImportField | undefined) ?? '';
}

/** Lets a column feed a field, beside the others that feed it, or none. */
export function withField(plan: ImportPlan, look: ImportLook, heading: string, field: ImportField | ''): ImportPlan {
  const mapping: Partial<Record<ImportField, readonly string[]>> = {};
  // In the order of the table, so that joined texts read as they stand there.
  for (const each of plan.headings) {
    const fed = each === heading ? field : fieldOf(plan, each);
    if (fed !== '') mapping[fed] = [...(mapping[fed] ?? []), each];
  }
  const before = plan.mapping.receivedAt?.[0];
  const after = mapping.receivedAt?.[0];
  const judged = look.columns[plan.headings.indexOf(after ?? '')]?.order.order;
  return { ...plan, mapping, ...(after !== before && judged ? { dateOrder: judged } : {}) };
}

/** The arguments that say how rows are read. */
export function planArguments(plan: ImportPlan): Readonly<Record<string, unknown>> {
  const { headings, mapping, dateOrder, timeZone, words, otherCategory } = plan;
  const paths = Object.entries(words.category).map(([word, path]) => [word, pathOf(path)] as const);
  return {
    headings,
    mapping,
    dateOrder,
    timeZone,
    categories: Object.fromEntries(paths),
    ...(otherCategory === '' ? {} : { otherCategory: pathOf(otherCategory) }),
    priorities: words.priority,
    channels: chosen(words.channel),
    statuses: chosen(words.status),
    keyedBy: 'content',
  };
}

function pathOf(path: string): { readonly category1: string; readonly category2: string } {
  const [category1 = '', category2 = ''] = path.split(' / ');
  return { category1, category2 };
}

function chosen(words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(words).filter(([, meant]) => meant !== ''));
}

/** The plan in a text that the desk kept, if it fits the table as it stands now; null else. */
export function keptPlan(text: string, look: ImportLook): ImportPlan | null {
  if (text === '') return null;
  const plan = JSON.parse(text) as ImportPlan;
  return plan.headings.join('\n') === look.headings.join('\n') ? plan : null;
}

/** Whether an import that the desk remembers is of this table. */
export function isSameSource(
  source: ImportSource,
  kept: { readonly source: string; readonly tab: number | null },
): boolean {
  return source.kind === 'tab' ? kept.tab === source.id : kept.tab === null && kept.source === source.name;
}
