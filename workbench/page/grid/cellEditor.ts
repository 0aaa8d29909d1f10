/**
 * The grid's one editor: a textarea that keeps the focus all the time, so that no keystroke is lost between cells and an input
 * method composes where it began. It lies unseen over the active cell until something is typed.
 */
export interface CellEditor {
  readonly element: HTMLTextAreaElement;
  isEditing(): boolean;
  /** Opens with the cell's text; arrows then move in the text, not in the sheet. */
  open(text: string): void;
  /** What was typed; closes. null when nothing was being edited. */
  takeText(): string | null;
  cancel(): void;
  focus(): void;
  place(
    box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number } | null,
  ): void;
  /** Whether arrow keys leave the cell (typing began it) instead of moving in its text. */
  arrowsLeave(): boolean;
}

export interface EditorListener {
  /** A key while no input method is composing. @returns true when it was dealt with */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** The text while editing. */
  readonly onInput: (text: string) => void;
  readonly onBlur: () => void;
}

export function cellEditor(parent: HTMLElement, listener: EditorListener): CellEditor {
  const element = document.createElement('textarea');
  element.className = 'cell-editor';
  element.rows = 1;
  element.spellcheck = false;
  element.autocomplete = 'off';
  element.setAttribute('autocapitalize', 'off');
  parent.append(element);
  let isEditing = false;
  let isInText = false;

  const show = (inText: boolean): void => {
    isEditing = true;
    isInText = inText;
    element.classList.add('cell-editor-open');
  };
  const hide = (): void => {
    isEditing = false;
    element.value = '';
    element.style.minWidth = '';
    element.style.height = '';
    element.classList.remove('cell-editor-open');
  };
  const grow = (): void => {
    element.style.height = 'auto';
    element.style.height = `${String(Math.min(200, element.scrollHeight + 2))}px`;
    element.style.minWidth = `${String(Math.min(360, element.value.length * 8 + 24))}px`;
  };

  element.addEventListener('compositionstart', () => {
    if (!isEditing) show(false);
  });
  element.addEventListener('input', () => {
    if (!isEditing) show(false);
    grow();
    listener.onInput(element.value);
  });
  element.addEventListener('keydown', (event) => {
    if (isComposed(event)) return;
    if (listener.onKey(event)) event.preventDefault();
  });
  element.addEventListener('blur', () => {
    listener.onBlur();
  });

  return {
    element,
    isEditing: () => isEditing,
    arrowsLeave: () => !isInText,
    open: (text) => {
      element.value = text;
      show(true);
      grow();
      element.setSelectionRange(text.length, text.length);
    },
    takeText: () => {
      if (!isEditing) return null;
      const text = element.value;
      hide();
      return text;
    },
    cancel: hide,
    focus: () => {
      element.focus({ preventScroll: true });
    },
    place: (box) => {
      // Out of sight it stays where it is: an element that is hidden would lose the focus.
      element.classList.toggle('cell-editor-away', box === null && isEditing);
      if (box === null) return;
      element.style.left = `${String(box.left)}px`;
      element.style.top = `${String(box.top)}px`;
      element.style.width = `${String(box.width)}px`;
      if (!isEditing) element.style.height = `${String(box.height)}px`;
    },
  };
}

/** Whether an input method has the key; acting on it would cut the composition short. Some browsers tell by the code 229 only. */
function isComposed(event: { readonly isComposing: boolean; readonly keyCode: number }): boolean {
  return event.isComposing || event.keyCode === 229;
}
