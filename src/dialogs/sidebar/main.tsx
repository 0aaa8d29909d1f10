import { render } from 'preact';
import { Sidebar } from './Sidebar';

// The words stand below this script.
document.addEventListener('DOMContentLoaded', () => {
  const root = document.getElementById('app');
  if (root) render(<Sidebar />, root);
});
