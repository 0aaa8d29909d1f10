import { render } from 'preact';
import { KnowledgeWindow } from './KnowledgeWindow';

const root = document.getElementById('app');
if (root) render(<KnowledgeWindow />, root);
