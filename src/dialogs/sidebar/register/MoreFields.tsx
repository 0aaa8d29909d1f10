/** Fields that only some complaints need. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LineField } from '../../controls/LineField';
import { LongField } from '../../controls/LongField';
import { useDesk } from '../../desk/deskContext';
import type { PartProps } from './partProps';
import { FOLDED } from './registerValues';

/** Product, order, amount and the like, folded away; says how many of them are filled in. */
export function MoreFields({ values, faults, put, onLeave }: PartProps): JSX.Element {
  const { texts } = useDesk();
  const t = texts.register;
  const f = texts.fields;
  const [open, setOpen] = useState(false);
  const count = FOLDED.filter((name) => values[name] !== '').length;
  const line = (name: Exclude<(typeof FOLDED)[number], 'amount' | 'remark'>): JSX.Element => (
    <LineField label={f[name]} value={values[name]} onValue={(value) => put({ [name]: value })} />
  );
  return (
    <details
      class="fold"
      open={open || faults.amount !== undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {t.moreFields}
        {count > 0 ? <span class="chip moving">{t.moreFilled(count)}</span> : null}
      </summary>
      {line('request')}
      {line('product')}
      <div class="pair">
        {line('orderNo')}
        <LineField
          label={f.amount}
          inputMode="decimal"
          value={values.amount}
          onValue={(amount) => put({ amount })}
          onLeave={onLeave}
          fault={faults.amount ? texts.check[faults.amount] : undefined}
        />
      </div>
      <div class="pair">
        {line('batch')}
        {line('serialNo')}
      </div>
      {line('region')}
      {line('address')}
      <LongField label={f.remark} rows={2} value={values.remark} onValue={(remark) => put({ remark })} />
    </details>
  );
}
