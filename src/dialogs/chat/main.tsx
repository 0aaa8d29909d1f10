import { render } from 'preact';
import { ChatWindow } from './ChatWindow';

const root = document.getElementById('app');
if (root) render(<ChatWindow />, root);
