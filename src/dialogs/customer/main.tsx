import { render } from 'preact';
import { CustomerPage } from './CustomerPage';

// What the page was served with stands below this script.
document.addEventListener('DOMContentLoaded', () => {
  const root = document.getElementById('app');
  if (root) render(<CustomerPage />, root);
});
