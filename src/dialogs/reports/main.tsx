import { render } from 'preact';
import { Reports } from './Reports';

const root = document.getElementById('app');
if (root) render(<Reports />, root);
