/** What is asked or told in each step. */
import type { JSX } from 'preact';
import type { RefusalAnswer } from '../../desk/answers';
import type { WizardStep } from '../../i18n/dialogs/wizard';
import type { Language } from '../../packs/pack';
import { RadioField } from '../controls/RadioField';
import { ChatStep } from './ChatStep';
import { ContactsStep } from './ContactsStep';
import { DeploymentStep } from './DeploymentStep';
import { PackChoice } from './PackChoice';
import { SenderStep } from './SenderStep';
import type { StepProps } from './stepProps';
import { SummaryStep } from './SummaryStep';
import { TeamStep } from './TeamStep';
import { TimeStep } from './TimeStep';
import { useSetUpTexts, useWizardTexts } from './useSetUpTexts';

export interface StepBodyProps {
  readonly step: WizardStep;
  readonly props: StepProps;
  /** What the desk says against the hours of the week. */
  readonly refused: RefusalAnswer | null;
  readonly onStep: (step: WizardStep) => void;
}

/** The body of one step. */
export function StepBody({ step, props, refused, onStep }: StepBodyProps): JSX.Element {
  switch (step) {
    case 'language':
      return <LanguageStep {...props} />;
    case 'process':
      return <PackChoice {...props} />;
    case 'time':
      return <TimeStep {...props} refused={refused} />;
    case 'team':
      return <TeamStep {...props} />;
    case 'sender':
      return <SenderStep {...props} />;
    case 'deployment':
      return <DeploymentStep {...props} />;
    case 'contacts':
      return <ContactsStep {...props} />;
    case 'chat':
      return <ChatStep {...props} />;
    case 'summary':
      return <SummaryStep {...props} onStep={onStep} />;
  }
}

const OFFERED: readonly Language[] = ['zh-CN', 'en'];

function LanguageStep({ values, put, isLive }: StepProps): JSX.Element {
  const words = useSetUpTexts();
  const more = useWizardTexts();
  return (
    <>
      <p>{isLive ? words.againIntro : words.intro}</p>
      <RadioField
        label={words.language}
        value={values.language}
        options={OFFERED.map((language) => ({ value: language, label: words.languages[language] }))}
        onValue={(chosen) => put({ language: OFFERED.find((language) => language === chosen) ?? values.language })}
      />
      <p class="hint">{more.languageHint}</p>
    </>
  );
}
