import type { JSX } from 'preact';
import { knowledgeWindowTexts } from '../../i18n/dialogs/knowledgeWindow';
import { DeskWindow } from '../desk/DeskWindow';
import { KnowledgeBase } from './KnowledgeBase';

/** The dialog of the knowledge base: to search, to write down, to publish and to look over. */
export function KnowledgeWindow(): JSX.Element {
  return (
    <DeskWindow wordsIn={knowledgeWindowTexts}>
      {(words, { me }) => <KnowledgeBase words={words} role={me.role} />}
    </DeskWindow>
  );
}
