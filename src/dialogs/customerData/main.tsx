import { render } from 'preact';
import { CustomerDataWindow } from './CustomerDataWindow';

const root = document.getElementById('app');
if (root) render(<CustomerDataWindow />, root);
