/** Under which names the desk writes, and whether customers may write to it. */
import type { JSX } from 'preact';
import { LineField } from '../controls/LineField';
import { TickField } from '../controls/TickField';
import { useWindow } from '../desk/deskContext';
import type { StepProps } from './stepProps';
import { useSetUpTexts, useWizardTexts } from './useSetUpTexts';

/** Name of the desk and sender of its mails, with what a recipient will see; the form for customers. */
export function SenderStep({ values, facts, put, isLive }: StepProps): JSX.Element {
  const { boot } = useWindow();
  const words = useSetUpTexts();
  const more = useWizardTexts();
  const mail = facts.owner || boot.me.mail;
  const shown = values.senderName.trim() || values.deskName.trim() || facts.deskName || more.defaultName;
  return (
    <>
      <LineField
        label={words.deskName}
        hint={isLive ? words.deskNameHint : more.deskNameFirst}
        value={values.deskName}
        onValue={(deskName) => put({ deskName })}
      />
      <LineField
        label={more.sender}
        hint={more.senderHint(mail)}
        value={values.senderName}
        onValue={(senderName) => put({ senderName })}
      />
      <dl class="facts">
        <div>
          <dt>{more.senderPreview}</dt>
          <dd>{mail === '' ? shown : shown + ' <' + mail + '>'}</dd>
        </div>
      </dl>
      <TickField label={more.intakeForm} value={values.intakeForm} onValue={(intakeForm) => put({ intakeForm })} />
      <p class="hint">{more.intakeFormHint}</p>
    </>
  );
}
