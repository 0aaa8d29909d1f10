/** What the words of another table's lists mean: as the person said, or as the desk proposes. */
import type { MeantValue } from '../../desk/importing/importAnswers';
import type { ValueField } from '../../domain/importing/importField';
import type { ImportPlan } from './importPlan';

/** What stands where the desk proposes nothing: triage, the desk's rules, another channel, a complaint that is open. */
const OTHERWISE: Readonly<Record<ValueField, string>> = {
  category: '',
  priority: '',
  channel: 'other',
  status: 'open',
};

/** The plan with a meaning for every word: what was chosen stays, all else is as the desk proposes. */
export function withProposals(plan: ImportPlan, values: readonly MeantValue[]): ImportPlan {
  const words = {
    category: { ...plan.words.category },
    priority: { ...plan.words.priority },
    channel: { ...plan.words.channel },
    status: { ...plan.words.status },
  };
  for (const { field, word, meant } of values) words[field][word] ??= meant === '' ? OTHERWISE[field] : meant;
  return { ...plan, words };
}

/** Lets a word mean something. */
export function withWord(plan: ImportPlan, field: ValueField, word: string, meant: string): ImportPlan {
  return { ...plan, words: { ...plan.words, [field]: { ...plan.words[field], [word]: meant } } };
}
