export interface MenuLine {
  readonly label: string;
  readonly act: () => void;
  readonly isOff?: boolean;
}

let closeOpen: (() => void) | null = null;

/**
 * Opens a small menu at a point of the window; arrows, Enter and Escape work, a click elsewhere closes it.
 * @param onClose gets the focus back to where it was
 */
export function contextMenu(
  label: string,
  lines: readonly (MenuLine | null)[],
  point: { readonly x: number; readonly y: number },
  onClose: () => void,
): void {
  closeOpen?.();
  const menu = document.createElement('div');
  menu.className = 'context-menu';
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', label);
  const close = (): void => {
    menu.remove();
    document.removeEventListener('mousedown', outside, true);
    closeOpen = null;
    onClose();
  };
  const outside = (event: MouseEvent): void => {
    if (!menu.contains(event.target as Node)) close();
  };
  for (const line of lines) {
    if (line === null) {
      const rule = document.createElement('div');
      rule.setAttribute('role', 'separator');
      menu.append(rule);
      continue;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('role', 'menuitem');
    button.textContent = line.label;
    button.disabled = line.isOff === true;
    button.addEventListener('click', () => {
      close();
      line.act();
    });
    menu.append(button);
  }
  menu.addEventListener('keydown', (event) => {
    const buttons = [...menu.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'ArrowDown') buttons[(here + 1) % buttons.length]?.focus();
    else if (event.key === 'ArrowUp') buttons[(here - 1 + buttons.length) % buttons.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
  });
  document.body.append(menu);
  const left = Math.min(point.x, window.innerWidth - menu.offsetWidth - 8);
  const top = Math.min(point.y, window.innerHeight - menu.offsetHeight - 8);
  menu.style.left = `${String(Math.max(8, left))}px`;
  menu.style.top = `${String(Math.max(8, top))}px`;
  document.addEventListener('mousedown', outside, true);
  closeOpen = close;
  menu.querySelector<HTMLButtonElement>('button:not(:disabled)')?.focus();
}
