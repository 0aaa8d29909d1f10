/** Everything that was chosen, before it is run. */
import type { JSX } from 'preact';
import type { WizardStep } from '../../i18n/dialogs/wizard';
import { useWindow } from '../desk/deskContext';
import { standing } from './departmentValues';
import { begun, departmentsOf, setUpArguments } from './setUpValues';
import type { StepProps } from './stepProps';
import { useSetUpTexts, useWizardTexts } from './useSetUpTexts';
import { changedDays, hoursOf, WEEK } from './weekValues';

interface Line {
  readonly step: WizardStep;
  readonly values: readonly string[];
  readonly isChanged: boolean;
}

/** One line a step with what is chosen there, what of it changes a live desk, and a way back to it. */
export function SummaryStep({
  onStep,
  ...step
}: StepProps & { readonly onStep: (step: WizardStep) => void }): JSX.Element {
  const { boot } = useWindow();
  const words = useSetUpTexts();
  const more = useWizardTexts();
  const { values, first, facts, isLive } = step;
  const args = setUpArguments(values, step);
  const people = begun(values.people);
  const differs = (...keys: readonly string[]): boolean => isLive && keys.some((key) => key in args);
  const isDay = changedDays(values.week, first.week);
  const lines: readonly Line[] = [
    {
      step: 'language',
      values: [words.languages[values.language]],
      isChanged: isLive && values.language !== first.language,
    },
    {
      step: 'process',
      values: [boot.packs.find(({ id }) => id === values.pack)?.name ?? ''],
      isChanged: differs('switchPack'),
    },
    {
      step: 'time',
      values: [
        values.timeZone,
        ...WEEK.map(
          (day) =>
            more.days[day] +
            ' ' +
            (hoursOf(values.week[day]) || more.weekOff) +
            (isLive && day in isDay ? ' · ' + more.changed : ''),
        ),
        ...(facts.holidays.zones.includes(values.timeZone.trim()) && values.holidays ? [more.holidays] : []),
      ],
      isChanged: differs('week', 'holidays') || (isLive && values.timeZone !== first.timeZone),
    },
    {
      step: 'team',
      values: [
        (isLive ? facts.departments : standing(departmentsOf(values, facts)).map(({ name }) => name.trim())).join(
          boot.language === 'zh-CN' ? '、' : ', ',
        ),
        people.length === 0 ? more.noPeople : more.people(people.length),
        ...people.map(({ mail, name, role }) => (name.trim() || mail.trim()) + ' · ' + words.roles[role]),
      ],
      isChanged: isLive && people.length > 0,
    },
    {
      step: 'sender',
      values: [
        values.senderName.trim() || values.deskName.trim() || facts.deskName || more.defaultName,
        ...(values.intakeForm ? [more.intakeForm] : []),
      ],
      isChanged: differs('senderName', 'deskName', 'intakeForm'),
    },
    { step: 'deployment', values: [more.deployments[values.deployment].name], isChanged: differs('deployment') },
    { step: 'contacts', values: [more.contactPlaces[values.contacts].name], isChanged: differs('contacts') },
    {
      step: 'chat',
      values: !facts.chat.isBuilt
        ? [more.chat.notBuilt]
        : facts.chat.groups.length === 0
          ? [more.chat.none]
          : facts.chat.groups,
      isChanged: false,
    },
  ];
  const isSame = isLive && lines.every(({ isChanged }) => !isChanged);
  return (
    <>
      <p class="hint">{isSame ? more.unchanged : isLive ? more.summaryLive : more.summaryHint}</p>
      <dl class="summary">
        {lines.map((line) => (
          <div key={line.step} class={line.isChanged ? 'changed' : ''}>
            <dt>
              {more.steps[line.step].name}
              {line.isChanged ? <span class="flag">{more.changed}</span> : null}
            </dt>
            <dd>
              <ul>
                {line.values.filter(Boolean).map((value) => (
                  <li key={value}>{value}</li>
                ))}
              </ul>
            </dd>
            <dd class="way">
              <button
                type="button"
                class="link"
                aria-label={more.change(more.steps[line.step].name)}
                onClick={() => onStep(line.step)}
              >
                {more.changeShort}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
