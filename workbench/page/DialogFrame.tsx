import { useEffect, useRef } from 'preact/hooks';
import type { CallOutcome, DialogHead } from '../wire';
import { tell } from './connection';
import { page } from './pageState';

/** Google runs so many calls of one page at a time; the next waits (guides/html/communication). */
const MOST_CALLS = 10;

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
    const answer = bridge(as, (message) => frame.current?.contentWindow?.postMessage(message, '*'));
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

interface FromShim {
  readonly workbench: string;
  readonly value?: unknown;
  readonly id?: number;
  readonly functionName?: string;
  readonly args?: readonly unknown[];
}

function isFromShim(message: unknown): message is FromShim {
  return (
    typeof message === 'object' && message !== null && 'workbench' in message && typeof message.workbench === 'string'
  );
}

/** Runs the calls of one page, ten at a time, answering in random order where that is wanted. */
function bridge(as: string, send: (message: unknown) => void): (call: FromShim) => void {
  const queue: FromShim[] = [];
  let running = 0;
  const next = (): void => {
    if (running >= MOST_CALLS) return;
    const call = queue.shift();
    if (call === undefined) return;
    running += 1;
    void tell<CallOutcome>('/api/call', { as, functionName: call.functionName, args: call.args ?? [] })
      .catch((error: unknown): CallOutcome => ({
        ok: false,
        name: 'NetworkError',
        message: error instanceof Error ? error.message : String(error),
      }))
      .then(async (outcome) => {
        if (page.get().isShuffling) await new Promise((resolve) => setTimeout(resolve, Math.random() * 900));
        send({ workbench: 'answer', id: call.id, outcome });
      })
      .finally(() => {
        running -= 1;
        next();
      });
  };
  return (call) => {
    queue.push(call);
    next();
  };
}
