/** Solved or not: the one question to the customer. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CustomerCase } from '../../desk/customerPage/pageAnswers';
import type { CustomerPageTexts } from '../../i18n/customers/customerPage';
import { Button } from '../controls/Button';
import { TextForm } from './TextForm';
import type { CaseState } from './useCustomerCase';

export interface VerdictProps extends Pick<CaseState, 'isBusy' | 'send'> {
  readonly texts: CustomerPageTexts;
  readonly may: CustomerCase['may'];
}

/** Two buttons; the second asks why before anything is sent. */
export function Verdict({ texts, may, isBusy, send }: VerdictProps): JSX.Element {
  const [isNo, setNo] = useState(false);
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (isNo) box.current?.querySelector('textarea')?.focus();
  }, [isNo]);
  return (
    <section class="card asked" aria-labelledby="question" ref={box}>
      <h2 id="question">{texts.question}</h2>
      <div class="answers">
        {may.includes('satisfied') ? (
          <Button look="primary" icon="met" wide busy={isBusy && !isNo} onPress={() => void send('satisfied', '')}>
            {texts.yes}
          </Button>
        ) : null}
        <Button wide expanded={isNo} onPress={() => setNo(!isNo)}>
          {texts.no}
        </Button>
      </div>
      {isNo ? (
        <TextForm
          texts={texts}
          label={texts.reason}
          hint={texts.reasonHint}
          isBusy={isBusy}
          onSend={(text) => send('notSatisfied', text)}
          onCancel={() => setNo(false)}
        />
      ) : null}
    </section>
  );
}
