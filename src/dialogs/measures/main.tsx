import { render } from 'preact';
import { MeasuresWindow } from './MeasuresWindow';

const root = document.getElementById('app');
if (root) render(<MeasuresWindow />, root);
