/** Working a ticket in the sidebar as its people do: open it, take the step that is offered, fill in its form. */
import type { Locator } from 'playwright-core';
import type { NextStep } from '../../src/desk/tickets/ticketCommands';
import { STEP_FORMS } from '../../src/dialogs/sidebar/steps/stepForms';
import type { FieldLabel } from '../../src/i18n/dialogs/dialogs';
import type { DeskOnScreen } from './deskOnScreen';

/** What is given in a step's form: text by label, or one of two words to click. */
export interface Given {
  readonly texts?: Readonly<Partial<Record<FieldLabel, string>>>;
  readonly choices?: Readonly<Partial<Record<FieldLabel, string>>>;
  readonly click?: string;
}

/** Opens the ticket by its number, as whoever is acting. */
export async function openTicket({ choose, menu, view, t }: DeskOnScreen, ticketNo: string): Promise<void> {
  await choose(menu.ticket);
  await view.getByRole('searchbox', { name: t.card.find }).fill(ticketNo);
  await view.getByRole('button', { name: t.card.findButton, exact: true }).click();
  await view.getByRole('heading', { name: ticketNo }).waitFor();
}

/** Takes the step that the card offers first. */
export async function takeNext(desk: DeskOnScreen, step: NextStep, given: Given = {}): Promise<void> {
  await desk.view.locator('.steps > .primary').getByText(desk.t.steps[step], { exact: true }).click();
  await finish(desk, step, given);
}

/** Takes a step from those folded under "More actions". */
export async function takeOther(desk: DeskOnScreen, step: NextStep, given: Given = {}): Promise<void> {
  await desk.view.getByRole('button', { name: desk.t.card.moreActions, exact: true }).click();
  await desk.view.locator('.actions').getByRole('button', { name: desk.t.steps[step], exact: true }).click();
  await finish(desk, step, given);
}

async function finish(
  { view, t }: DeskOnScreen,
  step: NextStep,
  { texts = {}, choices = {}, click }: Given,
): Promise<void> {
  if (STEP_FORMS[step].fields.length > 0) {
    const form = view.locator('form.step');
    await form.getByRole('heading', { name: t.steps[step], exact: true }).waitFor();
    for (const [label, text] of entries(texts)) await labelled(form, t.fields[label]).fill(text);
    for (const [label, choice] of entries(choices)) await labelled(form, t.fields[label]).selectOption(choice);
    if (click !== undefined) await form.getByRole('radio', { name: click, exact: true }).check();
    await form.getByRole('button', { name: t.steps[step], exact: true }).click();
  }
  await view.locator('.notice.good').getByText(t.done(t.steps[step]), { exact: true }).waitFor();
  await view.locator('article[aria-busy=false]').waitFor();
}

/** A star behind the label says that the field is required. */
function labelled(form: Locator, label: string): Locator {
  const words = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return form.getByLabel(new RegExp(`^${words}( \\*)?$`));
}

function entries<T>(given: Readonly<Partial<Record<FieldLabel, T>>>): readonly [FieldLabel, T][] {
  return Object.entries(given) as [FieldLabel, T][];
}
