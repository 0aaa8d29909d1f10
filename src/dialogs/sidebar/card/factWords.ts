/** The facts of a history line, as people read them. */
import type { HistoryLine } from '../../../desk/tickets/ticketAnswers';
import type { DialogTexts, FieldLabel } from '../../../i18n/dialogs/dialogs';
import type { DeskContext } from '../../desk/deskContext';

type Fact = string | number | boolean;
type Known = Pick<DeskContext, 'texts' | 'dates' | 'boot'>;

/** Facts whose label has another name than they. */
const LABELS: Readonly<Record<string, FieldLabel>> = { ownerName: 'owner', measureNo: 'measure' };

/** An owner's mail says nothing that the name beside it does not. */
const isTwin = (name: string, facts: HistoryLine['facts']): boolean =>
  (name === 'owner' && 'ownerName' in facts) || (name === 'measureNo' && 'measure' in facts);

function labelOf(texts: DialogTexts, name: string): string | null {
  const label = LABELS[name] ?? name;
  return Object.prototype.hasOwnProperty.call(texts.fields, label) ? texts.fields[label as FieldLabel] : null;
}

function wordOf(words: object, value: Fact): string {
  const found: unknown = (words as Readonly<Record<string, unknown>>)[String(value)];
  return typeof found === 'string' ? found : String(value);
}

function valueOf(name: string, value: Fact, { texts, dates, boot }: Known): string {
  if (name === 'effective') return value === true ? texts.choices.effective : texts.choices.notEffective;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  switch (name) {
    case 'channel':
      return wordOf(texts.channels, value);
    case 'clock':
      return wordOf(texts.clocks, value);
    case 'waitingFor':
      return wordOf(texts.factValues.waitingFor, value);
    case 'how':
      return wordOf(texts.factValues.how, value);
    case 'priority':
      return boot.priorities.find(({ id }) => id === value)?.name ?? String(value);
    case 'owner':
    case 'to':
      return boot.staff.find(({ mail }) => mail === value)?.name ?? String(value);
    case 'chaseOn':
    case 'completeOn':
    case 'dueOn':
      return dates.day(String(value));
    case 'takenAt':
    case 'newDueAt':
    case 'dueAt':
      return typeof value === 'number' ? dates.when(value) : value;
    default:
      return String(value);
  }
}

/** Labelled facts of a line, in the order the desk gave them. Empty ones and those only machines read are left out. */
export function factWords(
  line: Pick<HistoryLine, 'facts'>,
  known: Known,
): readonly (readonly [name: string, value: string])[] {
  return Object.entries(line.facts).flatMap(([name, value]) => {
    const label = labelOf(known.texts, name);
    const silent = value === '' || (value === false && name !== 'effective');
    return label === null || silent || isTwin(name, line.facts) ? [] : [[label, valueOf(name, value, known)] as const];
  });
}
