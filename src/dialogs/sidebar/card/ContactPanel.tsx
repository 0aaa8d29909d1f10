/** The customer's raw contact, shown once. */
import type { JSX } from 'preact';
import type { Contact } from '../../../desk/privacy/privacyAnswers';
import { Button } from '../../controls/Button';
import { Notice } from '../../controls/Notice';
import { useDesk } from '../../desk/deskContext';
import { FactList } from './FactList';

export interface ContactPanelProps {
  readonly contact: Contact;
  readonly onHide: () => void;
}

/** Contact data that somebody gave a reason for; gone as soon as it is hidden or another ticket is opened. */
export function ContactPanel({ contact, onHide }: ContactPanelProps): JSX.Element {
  const { texts } = useDesk();
  return (
    <Notice tone="info" title={texts.fields.contact}>
      <FactList
        facts={[
          [texts.fields.name, contact.name],
          [texts.fields.phone, contact.phone],
          [texts.fields.mail, contact.mail],
          [texts.fields.address, contact.address],
        ]}
      />
      <p class="small">{texts.card.contactShown}</p>
      <Button look="quiet" onPress={onHide}>
        {texts.card.hideContact}
      </Button>
    </Notice>
  );
}
