import { useEffect, useRef, useState } from 'preact/hooks';
import type { FindWay, FoundInSheet } from '../server/wire';
import { ask } from './connection';
import type { SheetGrid } from './grid/sheetGrid';
import { page } from './pageState';
import { useStore } from './store';
import type { Texts } from './texts';
import { useTexts } from './useTexts';

/** Between two keystrokes of fast typing nobody wants an answer. */
const TYPING_MS = 150;

interface FindBoxProps {
  readonly sheet: string;
  readonly grid: () => SheetGrid | null;
}

/** The field above the sheet that finds its cells by what they show; the server looks through all rows. */
export function FindBox({ sheet, grid }: FindBoxProps) {
  const t = useTexts();
  const opened = useStore(page, (state) => state.findOpened);
  const revision = useStore(page, (state) => state.desk?.revision ?? 0);
  const [text, setText] = useState('');
  const [found, setFound] = useState<FoundInSheet | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const wanted = useRef('');
  const typing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const looking = useRef<Promise<unknown>>(Promise.resolve());

  /** One after the other: each step goes on from where the one before it led. */
  const look = (way: FindWay, isGoing: boolean): void => {
    clearTimeout(typing.current);
    const sought = wanted.current;
    looking.current = looking.current.then(async () => {
      if (sought !== wanted.current) return;
      const from = grid()?.active() ?? { row: 1, column: 1 };
      const query = { sheet, text: sought, way, row: from.row, column: from.column };
      const answer = sought === '' ? null : await ask<FoundInSheet>('/api/find', query).catch(() => null);
      if (sought !== wanted.current) return;
      setFound(answer);
      if (isGoing && answer !== null && answer.match !== null) grid()?.choose(answer.match);
    });
  };
  const type = (typed: string): void => {
    setText(typed);
    wanted.current = typed;
    clearTimeout(typing.current);
    typing.current = setTimeout(() => look('here', true), TYPING_MS);
  };
  const close = (): void => {
    page.set({ findOpened: 0 });
    grid()?.focus();
  };

  // At once, before anything is drawn anew: what is typed right after Ctrl+F would go into a cell.
  useEffect(() => {
    let seen = 0;
    return page.subscribe(() => {
      const { findOpened } = page.get();
      if (findOpened > seen && form.current !== null) {
        form.current.hidden = false;
        field.current?.focus();
        field.current?.select();
      }
      seen = findOpened;
    });
  }, []);
  useEffect(() => {
    if (opened > 0) look('here', false);
  }, [opened > 0, sheet, revision]);

  return (
    <form
      ref={form}
      hidden={opened === 0}
      class="find-box"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        look('next', true);
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
        if (event.key === 'Escape') close();
        else if (event.key === 'Enter' && event.shiftKey) look('previous', true);
        else if (isFind) field.current?.select();
        else return;
        event.preventDefault();
      }}
    >
      <input
        ref={field}
        type="text"
        value={text}
        placeholder={t.find}
        aria-label={t.find}
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          // What an input method has not settled yet is no word to look for.
          if (!event.isComposing) type(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => type(event.currentTarget.value)}
      />
      <output>{text === '' || found === null ? '' : countOf(t, found)}</output>
      <button
        type="button"
        class="icon-button"
        title={t.findPrevious}
        aria-label={t.findPrevious}
        onClick={() => look('previous', true)}
      >
        ↑
      </button>
      <button type="submit" class="icon-button" title={t.findNext} aria-label={t.findNext}>
        ↓
      </button>
      <button type="button" class="icon-button" title={t.close} aria-label={t.close} onClick={close}>
        ✕
      </button>
    </form>
  );
}

function countOf(t: Texts, { count, match }: FoundInSheet): string {
  return match === null ? t.foundNone : t.foundOf(match.number, count);
}
