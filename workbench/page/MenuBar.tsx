import { useEffect, useRef, useState } from 'preact/hooks';
import type { Menu } from '../server/wire';
import { clickMenu } from './acts';
import { ClockControls } from './ClockControls';
import { page } from './pageState';
import { useStore } from './store';
import { useTexts } from './useTexts';

/** The menus that the add-on put on the bar, and the clock. */
export function MenuBar() {
  const t = useTexts();
  const menus = useStore(page, (state) => state.menus);
  return (
    <div class="menu-bar">
      <nav aria-label={t.menuBar}>
        {menus.map((menu) => (
          <MenuButton key={menu.title} menu={menu} />
        ))}
      </nav>
      <ClockControls />
    </div>
  );
}

function MenuButton({ menu }: { readonly menu: Menu }) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector<HTMLButtonElement>('[role=menuitem]')?.focus();
    const outside = (event: MouseEvent): void => {
      if (root.current?.contains(event.target as Node) !== true) setOpen(false);
    };
    document.addEventListener('mousedown', outside);
    return () => {
      document.removeEventListener('mousedown', outside);
    };
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const items = [...(root.current?.querySelectorAll<HTMLButtonElement>('[role=menuitem]') ?? [])];
    const here = items.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'ArrowDown') items[(here + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items[(here - 1 + items.length) % items.length]?.focus();
    else if (event.key === 'Escape') {
      setOpen(false);
      root.current?.querySelector('button')?.focus();
    } else if (event.key === 'Tab') {
      setOpen(false);
      return;
    } else return;
    event.preventDefault();
  };
  return (
    <div class="menu" ref={root} onKeyDown={isOpen ? onKeyDown : undefined}>
      <button
        type="button"
        class="menu-title"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {menu.title}
      </button>
      {isOpen ? (
        <div class="menu-list" role="menu" aria-label={menu.title}>
          <MenuEntries menu={menu} onClick={() => setOpen(false)} />
        </div>
      ) : null}
    </div>
  );
}

/** A menu inside a menu is shown as a group with its title above: the way is shorter than by a second list. */
function MenuEntries({ menu, onClick }: { readonly menu: Menu; readonly onClick: () => void }) {
  return (
    <>
      {menu.entries.map((entry, index) => {
        if ('separator' in entry) return <div role="separator" key={index} />;
        if ('entries' in entry) {
          return (
            <div role="group" aria-label={entry.title} key={index} class="menu-group">
              <div class="menu-group-title" aria-hidden="true">
                {entry.title}
              </div>
              <MenuEntries menu={entry} onClick={onClick} />
            </div>
          );
        }
        return (
          <button
            type="button"
            role="menuitem"
            key={index}
            data-function={entry.functionName}
            onClick={() => {
              onClick();
              void clickMenu(entry.functionName);
            }}
          >
            {entry.label}
          </button>
        );
      })}
    </>
  );
}
