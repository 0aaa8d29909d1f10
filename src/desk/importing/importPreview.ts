import { channelMeant, statusMeant } from '../../domain/importing/valueWords';
import { question } from '../command';
import type { Desk } from '../desk';
import { pathIn, pathText } from '../rules/categories';
import type { ImportPreview, MeantValue } from './importAnswers';
import { importTable } from './importArguments';
import { meantPriority } from './importedPriority';
import { knownCategories } from './knownCategories';
import type { FoundValues, ImportedRow } from './readRows';
import { readRows } from './readRows';
import { sourceKeys } from './sourceKeys';

/** Rows that are shown as the tickets they would become. */
const SHOWN = 5;

/**
 * What an import would do: the headings recognised, how many rows can be read and how many of those are here already, every row that cannot be read,
 * with its reason, and what each word of a list would mean. Writes nothing.
 */
export const importPreview = question(importTable, (desk, table): ImportPreview => {
  const { mapping, accepted, rejected, values } = readRows(desk, table);
  const known = accepted.length === 0 ? new Set<string>() : sourceKeys(desk, table.source);
  const fresh = accepted.filter(({ sourceKey }) => !known.has(sourceKey));
  return {
    mapping,
    accepted: accepted.length,
    known: accepted.length - fresh.length,
    rejected,
    values: meantValues(desk, values),
    keys: fresh.map(({ row, sourceKey, isTold }) => [row, sourceKey.slice(table.source.length + 1), isTold]),
    shown: fresh.slice(0, SHOWN).map(shownRow),
  };
});

function shownRow({
  row,
  receivedAt,
  category,
  priority,
  channel,
  isOver,
  texts,
}: ImportedRow): ImportPreview['shown'][number] {
  const { description, customerName, phone, mail, orderNo, product } = texts;
  return {
    row,
    receivedAt,
    category: pathText(category),
    priority,
    channel,
    isOver,
    description: description.slice(0, 200),
    customer: [customerName, phone, mail].filter((part) => part !== '').join(' '),
    subject: [product, orderNo].filter((part) => part !== '').join(' · '),
  };
}

/** Each different word of a list with how often it came and what it seems to mean; '' where that is not known. */
function meantValues(desk: Desk, found: readonly FoundValues[]): readonly MeantValue[] {
  const categories = knownCategories(desk);
  const meaning: Readonly<Record<keyof FoundValues, (word: string) => string>> = {
    category: (word) => {
      const path = categories.meant(pathIn(word));
      return path === null ? '' : pathText(path);
    },
    priority: (word) =>
      desk.pack.priorities.find(({ id, name }) => id === word || Object.values(name).includes(word))?.id ??
      meantPriority(desk, word) ??
      '',
    channel: (word) => channelMeant(word) ?? '',
    status: (word) => statusMeant(word) ?? '',
  };
  return (['category', 'priority', 'channel', 'status'] as const).flatMap((field) => {
    const counts = new Map<string, number>();
    for (const { [field]: word } of found) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
    return [...counts].map(([word, count]) => ({ field, word, count, meant: meaning[field](word) }));
  });
}
