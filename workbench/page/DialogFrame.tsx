import { useEffect, useRef } from 'preact/hooks';
import type { DialogHead } from '../server/wire';
import { callBridge, isFromShim } from './callBridge';
import { page } from './pageState';

export interface DialogFrameProps {
  readonly dialog: DialogHead;
  readonly label: string;
  readonly onClose: () => void;
  readonly onSize?: (size: { width?: number; height?: number }) => void;
}

/**
 * A dialog's page in an origin of its own. Its `google.script` speaks by messages; only those of this very frame are heard.
 */
export function DialogFrame({ dialog, label, onClose, onSize }: DialogFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const as = page.get().as;
  useEffect(() => {
    const answer = callBridge('/api/call', { as }, (message) => {
      frame.current?.contentWindow?.postMessage(message, '*');
    });
    const hear = (event: MessageEvent<unknown>): void => {
      if (event.source !== frame.current?.contentWindow || !isFromShim(event.data)) return;
      const { workbench: kind, value } = event.data;
      if (kind === 'call') answer(event.data);
      else if (kind === 'close' || kind === 'escape') {
        if (kind === 'close' || dialog.kind !== 'sidebar') onClose();
      } else if (kind === 'height' && typeof value === 'number') onSize?.({ height: value });
      else if (kind === 'width' && typeof value === 'number') onSize?.({ width: value });
      else if (kind === 'focus') document.querySelector<HTMLTextAreaElement>('.cell-editor')?.focus();
    };
    window.addEventListener('message', hear);
    return () => {
      window.removeEventListener('message', hear);
    };
  }, [as, dialog]);
  const query = new URLSearchParams({ as, index: String(dialog.index) });
  return (
    <iframe
      class="dialog-frame"
      ref={frame}
      title={label}
      src={`/dialog?${query.toString()}`}
      sandbox="allow-scripts allow-forms allow-modals allow-popups"
    />
  );
}
