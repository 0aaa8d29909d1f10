/** The priority: what the desk suggests and why, and the person's own choice. */
import type { JSX } from 'preact';
import type { SuggestedPriority } from '../../../desk/tickets/ticketAnswers';
import { ChoiceField } from '../../controls/ChoiceField';
import { useDesk } from '../../desk/deskContext';
import type { QuestionState } from '../../rpc/useQuestion';

export interface PriorityFieldProps {
  readonly value: string;
  readonly onValue: (priority: string) => void;
  readonly question: QuestionState<'suggestPriority'>;
}

function Suggested({
  suggestion,
  chosen,
}: {
  readonly suggestion: SuggestedPriority;
  readonly chosen: string;
}): JSX.Element {
  const { texts } = useDesk();
  return (
    <>
      <p>
        <strong>{texts.register.suggested(suggestion.name)}</strong>
      </p>
      {suggestion.reasons.length > 0 ? (
        <ul>
          {suggestion.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
      {chosen !== '' && chosen !== suggestion.priority ? <p>{texts.register.overridden(suggestion.name)}</p> : null}
    </>
  );
}

/** The drop-down list and, below it, the suggestion with its reasons. */
export function PriorityField({ value, onValue, question }: PriorityFieldProps): JSX.Element {
  const { boot, texts } = useDesk();
  const { answer, outcome, busy } = question;
  const failed = outcome !== null && outcome.kind !== 'answered';
  const help = boot.priorities.find(({ id }) => id === value)?.help;
  return (
    <>
      <ChoiceField
        label={texts.fields.priority}
        value={value}
        onValue={onValue}
        empty={texts.register.bySuggestion}
        options={boot.priorities.map(({ id, name }) => ({ value: id, label: name }))}
        hint={help}
        required
      />
      <div class="advice" role="status" aria-busy={busy}>
        {failed ? (
          <p>{texts.register.suggestionFails}</p>
        ) : answer ? (
          <Suggested suggestion={answer} chosen={value} />
        ) : (
          <p>{busy ? texts.working : texts.register.suggestionWaits}</p>
        )}
      </div>
    </>
  );
}
