import { render } from 'preact';
import { SetUp } from './SetUp';

const root = document.getElementById('app');
if (root) render(<SetUp />, root);
