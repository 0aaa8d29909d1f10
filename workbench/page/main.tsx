import { render } from 'preact';
import 'slickgrid/dist/styles/css/slick.grid.css';
import './styles.css';
import { openAs, refresh, say, words } from './acts';
import { App } from './App';
import { follow } from './connection';
import { page } from './pageState';

document.documentElement.lang = page.get().language;
const root = document.getElementById('app');
if (root !== null) render(<App />, root);

let soon: ReturnType<typeof setTimeout> | null = null;
openAs(localStorage.getItem('workbench-as') ?? '')
  .then(() => {
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
    page.set({ isReached: false });
    say('refusal', words().refused, String(error));
  });
