/** Whom the desk would make the owner, and why. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Busy } from '../../controls/Busy';
import { Button } from '../../controls/Button';
import { Trouble } from '../../controls/Trouble';
import { useDesk } from '../../desk/deskContext';
import { useQuestion } from '../../rpc/useQuestion';

export interface AssigneeAdviceProps {
  readonly ticketNo: string;
  readonly chosen: string;
  readonly onChoose: (mail: string) => void;
}

/** The suggestion of the responsibility matrix with its reason, and a button that takes it over. */
export function AssigneeAdvice({ ticketNo, chosen, onChoose }: AssigneeAdviceProps): JSX.Element {
  const { texts } = useDesk();
  const { ask, again, answer, outcome, busy } = useQuestion('suggestAssignee');
  useEffect(() => void ask({ ticketNo }), [ask, ticketNo]);
  if (!answer) return busy ? <Busy lines={2} /> : <Trouble outcome={outcome} busy={busy} onRetry={again} />;
  const { owner, department, collaborators, why } = answer;
  return (
    <section class="advice" aria-label={texts.assignee.title}>
      <p>
        <span class="quietly">{texts.assignee.title + texts.colon}</span>
        <strong>{owner ? owner.name || owner.mail : texts.assignee.nobody}</strong>
        {department ? <span class="quietly"> · {department}</span> : null}
      </p>
      {why ? <p class="quietly">{why}</p> : null}
      {collaborators.length > 0 ? (
        <p class="quietly">{texts.assignee.with + texts.colon + collaborators.join(texts.comma)}</p>
      ) : null}
      {owner && owner.mail !== chosen ? (
        <Button look="quiet" onPress={() => onChoose(owner.mail)}>
          {texts.assignee.use}
        </Button>
      ) : null}
    </section>
  );
}
