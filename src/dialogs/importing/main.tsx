import { render } from 'preact';
import { ImportWindow } from './ImportWindow';

const root = document.getElementById('app');
if (root) render(<ImportWindow />, root);
