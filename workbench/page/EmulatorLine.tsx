import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from './useTexts';

/** Says at all times that this is no Google, and on demand what is different. */
export function EmulatorLine() {
  const t = useTexts();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const outside = (event: MouseEvent): void => {
      if (root.current?.contains(event.target as Node) !== true) setOpen(false);
    };
    document.addEventListener('mousedown', outside);
    return () => {
      document.removeEventListener('mousedown', outside);
    };
  }, [isOpen]);
  return (
    <div
      class="emulator-line"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        setOpen(false);
        root.current?.querySelector('button')?.focus();
      }}
    >
      <span>{t.notice}</span>{' '}
      <button type="button" class="link-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t.differences}
      </button>
      {isOpen ? (
        <section class="differences" aria-label={t.differences}>
          <ul>
            {t.differenceList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            <a href="/docs/emulator" target="_blank" rel="noopener">
              {t.allDifferences}
            </a>
          </p>
        </section>
      ) : null}
    </div>
  );
}
