import { render } from 'preact';
import { AlarmsWindow } from './AlarmsWindow';

const root = document.getElementById('app');
if (root) render(<AlarmsWindow />, root);
