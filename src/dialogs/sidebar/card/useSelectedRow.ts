/** The ticket of the row that is selected in the sheet. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useQuestion } from '../../rpc/useQuestion';

export interface SelectedRow {
  readonly ticketNo: string | null;
  readonly busy: boolean;
  readonly look: () => Promise<string | null>;
}

/** Looks at the selection when asked, and whenever the person comes from the sheet into the sidebar. */
export function useSelectedRow(active: boolean): SelectedRow {
  const { ask, busy } = useQuestion('selectedTicket');
  const [ticketNo, setTicketNo] = useState<string | null>(null);
  const look = useCallback(async () => {
    const ended = await ask({});
    if (ended?.kind !== 'answered') return null;
    setTicketNo(ended.answer.ticketNo);
    return ended.answer.ticketNo;
  }, [ask]);
  useEffect(() => {
    if (!active) return undefined;
    const entered = (): void => void look();
    window.addEventListener('focus', entered);
    return () => window.removeEventListener('focus', entered);
  }, [active, look]);
  return { ticketNo, busy, look };
}
