import type { Quota } from '../../server/wire';
import { useAsked } from '../useAsked';
import { useTexts } from '../useTexts';
import { PanelHead } from './PanelHead';

/** How much of Google's daily limits each account has used. */
export function QuotasPanel() {
  const t = useTexts();
  const quotas = useAsked('/api/quotas');
  // What is nearest to its limit comes first.
  const nearest = [...(quotas ?? [])].sort((one, other) => other.used / other.limit - one.used / one.limit);
  return (
    <>
      <PanelHead title={t.quotas} />
      {quotas?.length === 0 ? <p class="empty">{t.quotasEmpty}</p> : null}
      <ul class="list quotas">
        {nearest.map((quota) => (
          <li key={`${quota.name} ${quota.user}`} class="list-line">
            <span class="line-top">
              <span class="line-main">{t.quotaNames[quota.name] ?? quota.name}</span>
              <span class="line-when">
                {isTime(quota)
                  ? `${round(quota.used / 60_000)} / ${round(quota.limit / 60_000)} ${t.minutes}`
                  : `${round(quota.used)} / ${round(quota.limit)}`}
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

/** Run time is counted in milliseconds. */
function isTime(quota: Quota): boolean {
  return quota.name === 'triggerRuntime';
}
