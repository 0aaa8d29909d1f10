/** What the team knows to solve problems like the one at hand. */
import type { JSX } from 'preact';
import type { KnowledgeHit } from '../../../desk/knowledge/knowledgeAnswers';
import { Button } from '../../controls/Button';
import { useDesk } from '../../desk/deskContext';

export interface KnownSolutionsProps {
  readonly entries: readonly KnowledgeHit[] | undefined;
  /** Takes one over into the form; left out where there is nothing to take it into. */
  readonly onUse?: (entry: KnowledgeHit) => void;
}

/** The entries with their solutions; nothing where there are none. */
export function KnownSolutions({ entries = [], onUse }: KnownSolutionsProps): JSX.Element | null {
  const { texts } = useDesk();
  if (entries.length === 0) return null;
  return (
    <section class="similar" aria-label={texts.known.title}>
      <h3>{texts.known.title}</h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.entryNo}>
            <p class="clamp">{entry.problem}</p>
            <p class="quietly">{entry.solution}</p>
            {onUse ? (
              <Button look="quiet" onPress={() => onUse(entry)}>
                {texts.known.use(entry.entryNo)}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
