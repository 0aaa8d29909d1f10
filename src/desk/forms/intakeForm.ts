/** The intake form: what it offers, and whether it says what the sheets say. */
import { otherCategory } from '../../i18n/customers/otherCategory';
import type { Desk } from '../desk';
import { keepDefect } from '../health/defects';
import { remember } from '../memory';
import { categoryTree, pathText } from '../rules/categories';

type Offering = Pick<Desk, 'ports' | 'pack' | 'setUp' | 'config'>;

/** The kinds of problem that customers choose from: the categories in force, and one for whoever finds none. */
export function offeredCategories(desk: Omit<Offering, 'ports'>): readonly string[] {
  const paths = categoryTree(desk).flatMap(({ name, children }) =>
    children.length === 0 ? [name] : children.map((category2) => pathText({ category1: name, category2 })),
  );
  return [...new Set([...paths, otherCategory(desk.setUp.language)])];
}

/** Stands for all that the form is to say. No call. */
function wantedOffer(desk: Offering): string {
  return desk.ports.digest(JSON.stringify([desk.config.intakeForm === true, ...offeredCategories(desk)]));
}

/** Whether the form says something else than the sheets: a category was changed, or the form switched on or off. No call. */
export function isIntakeStale(desk: Desk): boolean {
  return desk.setUp.intakeForm !== undefined && desk.intakeOffered !== wantedOffer(desk);
}

/**
 * Has the form offer what the sheets say, and take answers or none; forms in another language keep what they offer, which the desk knows all
 * the same. Where that fails it is told once and left alone until something changes or the desk is repaired.
 */
export function offerOnIntake(desk: Offering): void {
  const { ports, setUp, config } = desk;
  const { intakeForm, formerIntakes = [] } = setUp;
  if (intakeForm === undefined && formerIntakes.length === 0) return;
  const offered = offeredCategories(desk);
  try {
    for (const form of [...(intakeForm ? [intakeForm] : []), ...formerIntakes])
      if (!ports.forms.offer(form, 'category', form === intakeForm ? offered : null, config.intakeForm === true))
        ports.say('intake form: cannot be opened, or its list of categories is gone');
  } catch (error) {
    keepDefect(ports.memory, 'intake form', error, ports.now());
  }
  remember(ports.memory, { intakeOffered: wantedOffer(desk) });
}
