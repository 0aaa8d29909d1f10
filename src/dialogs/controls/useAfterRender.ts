import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Does something once the picture stands that was just asked for, in the same task as it: focus that moves a frame later takes a key
 * pressed meanwhile to the old place. The last of several wins.
 */
export function useAfterRender(): (act: () => void) => void {
  const [, draw] = useState(0);
  const waiting = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    const act = waiting.current;
    waiting.current = null;
    act?.();
  });
  return useCallback((act) => {
    waiting.current = act;
    draw((count) => count + 1);
  }, []);
}
