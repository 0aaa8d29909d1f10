/** The choices of a list in a step's form. */
import type { TicketCard } from '../../../desk/tickets/ticketAnswers';
import type { Channel } from '../../../domain/ticket/events';
import type { Option } from '../../controls/ChoiceField';
import type { DeskContext } from '../../desk/deskContext';
import type { OptionSource } from './stepForms';
import { textOf, type Values } from './stepValues';

type Known = Pick<DeskContext, 'boot' | 'texts'>;

/** In the order of how often they are used. */
const CHANNEL_ORDER: readonly Channel[] = [
  'phone',
  'chat',
  'mail',
  'web',
  'form',
  'counter',
  'letter',
  'social',
  'other',
];

/** A choice that is called what it is. */
export const named = (name: string): Option => ({ value: name, label: name });

function staffOptions({ boot, texts }: Known): readonly Option[] {
  return boot.staff
    .filter((person) => person.role !== 'viewer')
    .map(({ mail, name, department, away }) => ({
      value: mail,
      label: [name || mail, department, away ? texts.assignee.away : ''].filter(Boolean).join(' · '),
    }));
}

function measureOptions(card: TicketCard, state: 'open' | 'done'): readonly Option[] {
  return card.measures
    .filter((measure) => measure.state === state)
    .map(({ measureNo, measure }) => ({ value: String(measureNo), label: String(measureNo) + ' · ' + measure }));
}

/** What a list offers on this desk, for this ticket, with what is chosen so far. */
export function optionsOf(source: OptionSource, known: Known, card: TicketCard, values: Values): readonly Option[] {
  const { boot, texts } = known;
  switch (source) {
    case 'category1':
      return boot.categories.map(({ name }) => named(name));
    case 'category2':
      return (boot.categories.find(({ name }) => name === textOf(values, 'category1'))?.children ?? []).map(named);
    case 'solutionTypes':
      return card.solutionTypes.map(named);
    case 'priorities':
      return boot.priorities.map(({ id, name }) => ({ value: id, label: name }));
    case 'staff':
      return staffOptions(known);
    case 'channels':
      return channelOptions(known);
    case 'waitingFor':
      return (['customer', 'supplier'] as const).map((who) => ({
        value: who,
        label: texts.factValues.waitingFor[who],
      }));
    case 'causes':
      return Object.entries(texts.rootCauses).map(([value, label]) => ({ value, label }));
    case 'openMeasures':
      return measureOptions(card, 'open');
    case 'doneMeasures':
      return measureOptions(card, 'done');
  }
}

/** Ways a customer can be in touch. */
export function channelOptions({ texts }: Pick<Known, 'texts'>): readonly Option[] {
  return CHANNEL_ORDER.map((channel) => ({ value: channel, label: texts.channels[channel] }));
}
