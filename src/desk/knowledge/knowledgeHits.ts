/** Entries of the knowledge base as they are shown, and which of them answer a question. */
import { compared } from '../../domain/compared';
import type { KnowledgeYardstick } from '../../domain/knowledge/whyStale';
import { whyStale } from '../../domain/knowledge/whyStale';
import { plusInterval } from '../../domain/servicePlan/interval';
import { ALL_PRODUCTS, termsFor } from '../../domain/servicePlan/serviceTerms';
import { bestMatches } from '../../domain/similarity/bestMatches';
import type { Instant } from '../../domain/time/instant';
import type { LocalDate } from '../../domain/time/localDate';
import { instantToLocal } from '../../domain/time/zone';
import { DEFAULT_FIGURES } from '../../sheets/settings';
import type { Desk } from '../desk';
import { categoryTree, currentPath, pathIn } from '../rules/categories';
import { termsInForce } from '../rules/config';
import { plausibleDate } from '../rules/plausibleDate';
import type { KnowledgeHit } from './knowledgeAnswers';
import type { KnowledgeEntry } from './knowledgeEntries';
import { knowledgeEntries, ratingsOf } from './knowledgeEntries';

/** Entries that are offered by themselves, and how much of the best one's score each must have. */
const MOST_SUGGESTED = 3;
const LEAST_SHARE = 0.4;

/** Published entries that answer best what somebody describes, at most three; none where nothing is described. One read. */
export function suggestedKnowledge(desk: Desk, described: readonly string[]): readonly KnowledgeHit[] {
  if (described.join('').trim() === '') return [];
  const published = knowledgeEntries(desk.ports).filter(({ state }) => state === 'published');
  return answering(desk, published, described.join(' '), MOST_SUGGESTED, LEAST_SHARE);
}

/** Those of the entries that answer a question, best first. @param leastShare of the best one's score */
export function answering(
  desk: Desk,
  entries: readonly KnowledgeEntry[],
  question: string,
  limit: number,
  leastShare = 0,
): readonly KnowledgeHit[] {
  const texts = entries.map((entry) => {
    const { problem, category, product, entryNo } = entry.cells;
    return { entry, text: [problem, category, product, entryNo].join(' ') };
  });
  const found = bestMatches(question, texts, limit);
  const least = (found[0]?.score ?? 0) * leastShare;
  return shown(
    desk,
    found.filter(({ score }) => score >= least).map(({ candidate }) => candidate.entry),
  );
}

/** Entries with all that is told of them. */
export function shown(desk: Desk, entries: readonly KnowledgeEntry[]): readonly KnowledgeHit[] {
  const yardstick = yardstickOf(desk);
  return entries.map((entry) => hitOf(desk, entry, yardstick));
}

function hitOf(desk: Desk, { state, cells }: KnowledgeEntry, yardstick: KnowledgeYardstick): KnowledgeHit {
  const { entryNo, problem, solution, category, product, ticketNo, remark } = cells;
  const { publishedAt, lastUsedAt } = cells;
  const { used, helpful, notHelpful } = {
    used: cells.used ?? 0,
    helpful: cells.helpful ?? 0,
    notHelpful: cells.notHelpful ?? 0,
  };
  const checkedOn = plausibleDate(cells.checkedOn) ?? '';
  const lookedAt = [dayOf(desk, publishedAt), checkedOn, dayOf(desk, lastUsedAt)] as const;
  return {
    ...{ entryNo, state, problem, solution, category, product, ticketNo, remark },
    ...{ used, helpful, notHelpful, publishedAt, checkedOn, lastUsedAt },
    rated: ratingsOf(cells)[desk.actor.mail] ?? null,
    stale: state === 'published' ? whyStale({ category, product, lookedAt, helpful, notHelpful }, yardstick) : [],
  };
}

/** What entries are held against: the categories and products of today. */
function yardstickOf(desk: Desk): KnowledgeYardstick {
  const { pack, config, now } = desk;
  const months = config.knowledgeMonths ?? DEFAULT_FIGURES.knowledgeMonths;
  const today = dayOf(desk, now);
  const tree = categoryTree(desk);
  const terms = termsInForce(pack, config);
  const isProductTold = terms.some(({ product }) => product !== ALL_PRODUCTS && compared(product) !== '');
  return {
    longAgo: plusInterval(today as LocalDate, { months: -months }),
    hasCategory: (category) => {
      const { category1, category2 } = currentPath(desk, pathIn(category));
      const branch = tree.find(({ name }) => name === category1);
      return branch !== undefined && (category2 === '' || branch.children.includes(category2));
    },
    // Products are known where terms name them all: a line for every other one says that there are others.
    hasProduct: (product) => !isProductTold || termsFor(terms, product) !== null,
  };
}

function dayOf({ ports, setUp }: Desk, at: Instant | null): LocalDate | '' {
  return at === null ? '' : instantToLocal(ports.zone(setUp.timeZone), at).date;
}
