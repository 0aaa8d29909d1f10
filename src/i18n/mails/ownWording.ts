/** A mail in the team's own words where they have any, and the desk's own words with placeholders in place of facts. */
import type { Language } from '../../packs/pack';
import type { Draft, MailFacts, Template } from './mailFacts';
import type { Placeholder } from './placeholders';
import { filledIn, PLACEHOLDERS, placeholderText } from './placeholders';

/** The team's own words for a kind of mail; '' leaves the desk's. */
export interface MailWording {
  readonly subject: string;
  /** Paragraphs parted by empty lines. */
  readonly opening: string;
  readonly closing: string;
}

/**
 * The mail with the team's words in place of the desk's. Its rows of facts and its link stay, and so does what the owner wrote to the
 * customer, unless the team's words say where it goes.
 */
export function inOwnWords(draft: Draft, own: MailWording, facts: MailFacts, template: Template): Draft {
  const values = valuesOf(facts, template);
  const message = template === 'customerSolution' ? (values.message ?? '') : '';
  const opening = paragraphs(filledIn(own.opening, values));
  const isSaid = filledIn(own.opening, { message: '' }) !== filledIn(own.opening, {});
  return {
    ...draft,
    ...(own.subject === '' ? {} : { subject: filledIn(own.subject, values) }),
    ...(own.opening === '' ? {} : { before: isSaid || message === '' ? opening : [...opening, message] }),
    ...(own.closing === '' ? {} : { after: paragraphs(filledIn(own.closing, values)) }),
  };
}

/** Facts that are the placeholders themselves: what a mail is made of then tells how it is worded. */
export function placeholderFacts(language: Language, allowed: readonly Placeholder[]): MailFacts {
  const of = (id: string): string => {
    const known = allowed.find((one) => one === id || (one === 'message' && id === 'words'));
    return known === undefined ? '' : placeholderText(language, known);
  };
  return {
    text: of,
    at: of,
    on: of,
    day: of,
    clock: of('clock'),
    why: '',
    deadlines: [],
    contact: { name: of('customerName'), phone: '', mail: '', address: '' },
    deskName: of('deskName'),
    surveyLink: '',
    pageLink: '',
    confirmLink: '',
  };
}

/** Only who looks after the customer is told the name in full. */
function valuesOf(facts: MailFacts, template: Template): Readonly<Partial<Record<Placeholder, string>>> {
  const texts = Object.fromEntries((Object.keys(PLACEHOLDERS) as Placeholder[]).map((id) => [id, facts.text(id)]));
  const isTheirs = template === 'dispatch' || template.startsWith('customer') || template.startsWith('survey');
  return {
    ...texts,
    customerName: (isTheirs && facts.contact.name) || facts.text('customerName'),
    completeOn: facts.on('completeOn'),
    dueOn: facts.on('dueOn'),
    dueAt: facts.at('dueAt'),
    newDueAt: facts.at('newDueAt'),
    clock: facts.clock,
    message: facts.text('words'),
    deskName: facts.deskName,
  };
}

function paragraphs(words: string): readonly string[] {
  return words.split(/\n\s*\n/);
}
