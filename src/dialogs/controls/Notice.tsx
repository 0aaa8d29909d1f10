/** A boxed message. */
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './Icon';

export interface NoticeProps {
  readonly tone: 'info' | 'warning' | 'bad' | 'good';
  readonly title?: string;
  /** Whether it interrupts a screen reader: for refusals and failures only. */
  readonly alert?: boolean;
  readonly children?: ComponentChildren;
}

const MARKS = { info: 'info', warning: 'late', bad: 'late', good: 'met' } as const;

/** A boxed message with a mark and a title. */
export function Notice({ tone, title, alert = false, children }: NoticeProps): JSX.Element {
  return (
    <div class={'notice ' + tone} role={alert ? 'alert' : undefined}>
      <Icon name={MARKS[tone]} />
      <div>
        {title ? <strong>{title}</strong> : null}
        {children}
      </div>
    </div>
  );
}
