/** Who complains. */
import type { JSX } from 'preact';
import { LineField } from '../../controls/LineField';
import { TickField } from '../../controls/TickField';
import { useDesk } from '../../desk/deskContext';
import type { PartProps } from './partProps';
import { isNameless } from './registerValues';

/** Name, ways to reach them, customer number, VIP. */
export function CustomerFields({ values, faults, put, onLeave }: PartProps): JSX.Element {
  const { texts } = useDesk();
  const t = texts.register;
  const f = texts.fields;
  return (
    <fieldset class="group">
      <legend>{f.customer}</legend>
      <LineField
        label={f.name}
        value={values.name}
        onValue={(name) => put({ name })}
        required={isNameless(values)}
        fault={faults.name ? texts.check[faults.name] : undefined}
      />
      <div class="pair">
        <LineField
          label={f.phone}
          type="tel"
          value={values.phone}
          onValue={(phone) => put({ phone })}
          onLeave={onLeave}
        />
        <LineField
          label={f.customerNo}
          value={values.customerNo}
          onValue={(customerNo) => put({ customerNo })}
          onLeave={onLeave}
        />
      </div>
      <LineField
        label={f.mail}
        type="email"
        value={values.mail}
        onValue={(mail) => put({ mail })}
        onLeave={onLeave}
        fault={faults.mail ? texts.check[faults.mail] : undefined}
      />
      <TickField label={t.vip} value={values.vip} onValue={(vip) => put({ vip })} />
    </fieldset>
  );
}
