import { render } from 'preact';
import { beginInOwnLanguage, openAs, refresh, say, words } from './acts';
import { App } from './App';
import { follow, ServerRefusal } from './connection';
import { page } from './pageState';

import 'slickgrid/dist/styles/css/slick.grid.css';
import './styles.css';

document.documentElement.lang = page.get().language;
const root = document.getElementById('app');
if (root !== null) render(<App />, root);

let soon: ReturnType<typeof setTimeout> | null = null;
/** How long until a server that did not answer is asked again. */
const AGAIN_MS = 2000;

function begin(): void {
  beginInOwnLanguage()
    .then(() => openAs(localStorage.getItem('workbench-as') ?? ''))
    .then(() => {
      page.set({ isReached: true });
      follow(
        (revision) => {
          if (revision === page.get().desk?.revision || soon !== null) return;
          // A run of changes (pasting, a moved clock) is looked at once.
          soon = setTimeout(() => {
            soon = null;
            refresh().catch(() => {
              page.set({ isReached: false });
            });
          }, 60);
        },
        (isReached) => {
          page.set({ isReached });
        },
      );
    })
    .catch((error: unknown) => {
      page.set({ isReached: false, isBusy: false });
      if (error instanceof ServerRefusal) say('refusal', words().refused, error.message);
      setTimeout(begin, AGAIN_MS);
    });
}

begin();
