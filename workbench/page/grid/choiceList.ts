/** The drop-down under a cell. The editor keeps the focus; keys come from there. */
export interface ChoiceList {
  isOpen(): boolean;
  open(
    choices: readonly string[],
    box: { readonly left: number; readonly bottom: number; readonly width: number },
  ): void;
  /** Shows only choices that contain `typed`. */
  filter(typed: string): void;
  /** Moves the highlight by one. */
  move(by: 1 | -1): void;
  highlighted(): string | null;
  close(): void;
}

/** @param onChoose hears a clicked choice */
export function choiceList(
  parent: HTMLElement,
  label: () => string,
  describe: (activeId: string | null) => void,
  onChoose: (choice: string) => void,
): ChoiceList {
  const element = document.createElement('div');
  element.className = 'choice-list';
  element.id = 'choice-list';
  element.setAttribute('role', 'listbox');
  element.hidden = true;
  parent.append(element);
  let all: readonly string[] = [];
  let shown: readonly string[] = [];
  let index = -1;

  const draw = (): void => {
    element.setAttribute('aria-label', label());
    element.replaceChildren(
      ...shown.map((choice, position) => {
        const option = document.createElement('div');
        option.id = `choice-${String(position)}`;
        option.className = 'choice';
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', String(position === index));
        option.textContent = choice;
        option.addEventListener('mousedown', (event) => {
          event.preventDefault();
          onChoose(choice);
        });
        return option;
      }),
    );
    element.hidden = shown.length === 0;
    element.children[index]?.scrollIntoView({ block: 'nearest' });
    describe(index < 0 ? null : `choice-${String(index)}`);
  };

  return {
    isOpen: () => !element.hidden,
    open: (choices, box) => {
      all = choices;
      shown = choices;
      index = -1;
      element.style.left = `${String(box.left)}px`;
      element.style.top = `${String(box.bottom)}px`;
      element.style.minWidth = `${String(Math.max(120, box.width))}px`;
      draw();
      // A list that would hang below the grid opens upwards.
      if (box.bottom + element.offsetHeight > parent.clientHeight) {
        element.style.top = `${String(Math.max(0, box.bottom - element.offsetHeight - 28))}px`;
      }
    },
    filter: (typed) => {
      const sought = typed.trim().toLowerCase();
      shown = all.filter((choice) => choice.toLowerCase().includes(sought));
      index = -1;
      draw();
    },
    move: (by) => {
      if (shown.length === 0) return;
      index = (index + by + shown.length) % shown.length;
      draw();
    },
    highlighted: () => (element.hidden ? null : (shown[index] ?? null)),
    close: () => {
      element.hidden = true;
      index = -1;
      describe(null);
    },
  };
}
