import { render } from 'preact';
import { Sidebar } from './Sidebar';

const root = document.getElementById('app');
if (root) render(<Sidebar />, root);
