import { useEffect, useRef, useState } from 'preact/hooks';
import { DialogFrame } from './DialogFrame';
import { page } from './pageState';
import { useStore } from './store';
import { useTexts } from './useTexts';

/** A modal or modeless dialog of the add-on, over the page. */
export function Dialog() {
  const t = useTexts();
  const dialog = useStore(page, (state) => state.dialog);
  const box = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState<{ width?: number; height?: number }>({});
  useEffect(() => {
    setSize({});
    if (dialog?.kind === 'modal') box.current?.showModal();
    else if (dialog !== null) box.current?.show();
  }, [dialog]);
  if (dialog === null) return null;
  const close = (): void => page.set({ dialog: null });
  const width = size.width ?? (dialog.width > 0 ? dialog.width : 600);
  const height = size.height ?? (dialog.height > 0 ? dialog.height : 400);
  return (
    <dialog
      class="addon-dialog"
      ref={box}
      aria-label={dialog.title}
      onClose={close}
      style={`width: min(${String(width)}px, 96vw)`}
    >
      <div class="dialog-head">
        <h2>{dialog.title}</h2>
        <button type="button" class="icon-button" onClick={close} aria-label={t.close}>
          ✕
        </button>
      </div>
      <div style={`height: min(${String(height)}px, 80vh)`}>
        <DialogFrame
          key={dialog.index}
          dialog={dialog}
          label={dialog.title}
          onClose={close}
          onSize={(next) => setSize({ ...size, ...next })}
        />
      </div>
    </dialog>
  );
}
