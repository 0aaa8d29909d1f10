import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useQuestion } from '../../rpc/useQuestion';
import { KnownSolutions, type KnownSolutionsProps } from '../similar/KnownSolutions';

/** What may solve a ticket, to be taken over into the proposal. */
export function KnowledgeAdvice({
  ticketNo,
  onUse,
}: Pick<Required<KnownSolutionsProps>, 'onUse'> & { readonly ticketNo: string }): JSX.Element {
  const { ask, answer } = useQuestion('searchKnowledge');
  useEffect(() => void ask({ ticketNo }), [ask, ticketNo]);
  return <KnownSolutions entries={answer?.entries} onUse={onUse} />;
}
