/** A refusal or a failure, and what can be done about it. */
import type { JSX } from 'preact';
import { useWindow } from '../desk/deskContext';
import type { Outcome } from '../rpc/outcome';
import { Button } from './Button';
import { Notice } from './Notice';

export interface TroubleProps {
  readonly outcome: Outcome<unknown> | null;
  readonly busy: boolean;
  readonly onRetry: () => void;
  /** Whether a form stands beside it: then nothing typed is lost, and a refusal is answered by changing the form. */
  readonly typed?: boolean;
}

/** Says what the desk refused, in the desk's own words, or that the way to it broke, with a button to try again. Nothing where all went well. */
export function Trouble({ outcome, busy, onRetry, typed = false }: TroubleProps): JSX.Element | null {
  const { texts } = useWindow();
  const t = texts.failure;
  if (!outcome || outcome.kind === 'answered') return null;
  const retry = (
    <Button onPress={onRetry} busy={busy} icon="refresh">
      {texts.retry}
    </Button>
  );
  if (outcome.kind === 'refused')
    return (
      <Notice tone="warning" title={outcome.refusal.what} alert>
        {outcome.refusal.remedy ? <p>{outcome.refusal.remedy}</p> : null}
        {typed ? null : retry}
      </Notice>
    );
  const { cause, details } = outcome.failure;
  const why = {
    offline: t.offline,
    permission: t.permission,
    noAnswer: t.noAnswer,
    unreadable: t.unreadable,
    server: '',
    defect: details,
  }[cause];
  return (
    <Notice tone="bad" title={t.title} alert>
      {why ? <p>{why}</p> : null}
      {typed ? <p>{t.kept}</p> : null}
      {details && cause !== 'defect' ? (
        <details>
          <summary>{t.details}</summary>
          <code>{details}</code>
        </details>
      ) : null}
      {retry}
    </Notice>
  );
}
