/** The line that screen readers listen to. */
import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';

export interface Announcements {
  readonly said: { readonly words: string; readonly turn: number };
  readonly announce: (words: string) => void;
}

/** What was announced last, and the function that announces. */
export function useAnnouncements(): Announcements {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const announce = useCallback((words: string) => setSaid((before) => ({ words, turn: before.turn + 1 })), []);
  return { said, announce };
}

/** Reads the last announcement out. The same words twice are told apart by a space, or they would be read once. */
export function LiveRegion({ said }: Pick<Announcements, 'said'>): JSX.Element {
  return (
    <div class="unseen" role="status" aria-live="polite">
      {said.words + (said.turn % 2 === 1 ? '\u00a0' : '')}
    </div>
  );
}
