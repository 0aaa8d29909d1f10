import { useAsked } from '../useAsked';
import { useTexts } from '../useTexts';
import { PanelHead } from './PanelHead';

/** How much of Google's daily limits each account has used. */
export function QuotasPanel() {
  const t = useTexts();
  const quotas = useAsked('/api/quotas');
  return (
    <>
      <PanelHead title={t.quotas} />
      {quotas?.length === 0 ? <p class="empty">{t.quotasEmpty}</p> : null}
      <ul class="list quotas">
        {(quotas ?? []).map((quota) => (
          <li key={`${quota.name} ${quota.user}`} class="list-line">
            <span class="line-top">
              <span class="line-main">{quota.name}</span>
              <span class="line-when">
                {round(quota.used)} / {round(quota.limit)}
              </span>
            </span>
            <progress
              max={quota.limit}
              value={Math.min(quota.used, quota.limit)}
              aria-label={`${quota.name} ${quota.user}`}
            />
            <span class="line-sub">{quota.user}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function round(amount: number): string {
  return amount.toLocaleString('en-US', { maximumFractionDigits: 1 });
}
