/** The ticket to merge into, with the likely ones to choose from. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { LineField } from '../../controls/LineField';
import type { FieldProps } from '../../controls/Field';
import { useDesk } from '../../desk/deskContext';
import { useQuestion } from '../../rpc/useQuestion';
import { SimilarCases } from '../similar/SimilarCases';

export interface MergeTargetProps extends FieldProps {
  readonly ticketNo: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A field for a ticket number; below it the cases like this one, each with a button that fills it in. */
export function MergeTarget({ ticketNo, ...line }: MergeTargetProps): JSX.Element {
  const { texts } = useDesk();
  const { ask, answer, busy } = useQuestion('similarCases');
  useEffect(() => void ask({ ticketNo }), [ask, ticketNo]);
  const cases = answer?.cases ?? [];
  return (
    <>
      <LineField {...line} />
      {cases.length > 0 || busy ? (
        <SimilarCases
          title={texts.mergeTargets.title}
          cases={cases}
          busy={busy}
          actionOf={texts.mergeTargets.use}
          onPick={line.onValue}
        />
      ) : null}
    </>
  );
}
