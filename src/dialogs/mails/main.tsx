import { render } from 'preact';
import { Mails } from './Mails';

const root = document.getElementById('app');
if (root) render(<Mails />, root);
