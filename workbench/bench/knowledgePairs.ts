/** Questions with the entry of a knowledge base that answers each: how well suggestions do is measured on them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

export interface KnowledgePairs {
  /** The library that is asked: the earliest complaint of each kind in the sample data, as whoever solved it would publish it. */
  readonly entries: readonly { readonly id: string; readonly text: string }[];
  /** Each with the id of the entry that answers it. No question has the words of its entry as they stand. */
  readonly questions: Readonly<Record<'en' | 'zh-CN' | 'later', readonly (readonly [question: string, id: string])[]>>;
  /** Questions that nothing in the library has to do with. */
  readonly elsewhere: readonly string[];
}

interface Written {
  readonly en: readonly (readonly [question: string, product: string, issue: string])[];
  readonly 'zh-CN': readonly (readonly [question: string, description: string])[];
  readonly elsewhere: readonly string[];
}

type Complaint = Readonly<Record<'Product' | 'Sub-product' | 'Issue' | 'Sub-issue', string>>;

/**
 * The pairs. The library has an entry for each product and issue of the complaints to the CFPB, and for each story of the Chinese workbook. `en` and
 * `zh-CN` are questions in people's own words; `later` are the complaints of the same kind that came after and are put in other words.
 * @param root of the project
 */
export function knowledgePairs(root: string): KnowledgePairs {
  const read = (name: string): string => readFileSync(join(root, 'test/data', name), 'utf8');
  const complaints = Papa.parse<Complaint>(read('cfpb-complaints-2013.csv').trim(), { header: true }).data;
  const stories = Papa.parse<string[]>(read('messy-complaints.zh-CN.csv'))
    .data.map((cells) => cells[5] ?? '')
    .filter((cell) => /（第\d+例）$/.test(cell))
    .map((cell) => cell.replace(/（第\d+例）$/, ''));
  const written = JSON.parse(read('knowledge-questions.json')) as Written;
  const texts = new Map<string, string>();
  const later: (readonly [string, string])[] = [];
  for (const complaint of complaints) {
    const id = `${complaint.Product}/${complaint.Issue}`;
    const text = textOf(complaint);
    const known = texts.get(id);
    if (known === undefined) texts.set(id, text);
    else if (known !== text) later.push([text, id]);
  }
  for (const story of stories) texts.set(story, story);
  return {
    entries: [...texts].map(([id, text]) => ({ id, text })),
    questions: {
      en: written.en.map(([question, product, issue]) => [question, `${product}/${issue}`]),
      'zh-CN': written['zh-CN'],
      later,
    },
    elsewhere: written.elsewhere,
  };
}

function textOf(complaint: Complaint): string {
  return [complaint.Product, complaint['Sub-product'], complaint.Issue, complaint['Sub-issue']]
    .filter((part) => part !== '')
    .join('. ');
}

/** How well a ranking does: the share of questions whose entry is among the first three, and the mean of one through its place (0 where it is not found). */
export function rankingQuality(
  questions: KnowledgePairs['questions'][keyof KnowledgePairs['questions']],
  ranked: (question: string) => readonly string[],
): { readonly recallAt3: number; readonly meanReciprocalRank: number } {
  const places = questions.map(([question, id]) => ranked(question).indexOf(id));
  const share = (sum: number): number => Math.round((sum / questions.length) * 1000) / 1000;
  return {
    recallAt3: share(places.filter((place) => place >= 0 && place < 3).length),
    meanReciprocalRank: share(places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0)),
  };
}
