/** How and when the complaint came in. */
import type { JSX } from 'preact';
import { ChoiceField } from '../../controls/ChoiceField';
import { LineField } from '../../controls/LineField';
import { useDesk } from '../../desk/deskContext';
import { localTime } from '../../words/zonedTime';
import { channelOptions } from '../steps/optionsOf';
import type { PartProps } from './partProps';

/** Channel and time of receipt: just now, unless somebody says otherwise. */
export function ReceiptFields({ values, faults, put }: PartProps): JSX.Element {
  const desk = useDesk();
  const { texts, boot } = desk;
  const t = texts.register;
  const f = texts.fields;
  const choose = (received: string): void =>
    put(
      received === 'earlier' && values.receivedAt === ''
        ? { received, receivedAt: localTime(boot.now, boot.timeZone) }
        : { received },
    );
  return (
    <>
      <div class="pair">
        <ChoiceField
          label={f.channel}
          value={values.channel}
          options={channelOptions(desk)}
          onValue={(channel) => put({ channel })}
          required
        />
        <ChoiceField
          label={f.received}
          value={values.received}
          options={[
            { value: 'now', label: t.receivedNow },
            { value: 'earlier', label: t.receivedEarlier },
          ]}
          onValue={choose}
          required
        />
      </div>
      {values.received === 'earlier' ? (
        <LineField
          label={f.receivedAt}
          type="datetime-local"
          value={values.receivedAt}
          onValue={(receivedAt) => put({ receivedAt })}
          hint={boot.timeZone}
          fault={faults.receivedAt ? texts.check[faults.receivedAt] : undefined}
          required
        />
      ) : null}
    </>
  );
}
