/** Words of the dialog for team chats alone: it has those of both languages, as the set-up window has. */
import type { ChatTrouble } from '../../domain/chat/chatOutcome';
import type { ChatServiceId, ChatTopic } from '../../domain/chat/chatService';
import type { Language } from '../../packs/pack';
import { chatDialogEn } from './chatDialog.en';
import { chatDialogZhCn } from './chatDialog.zh-CN';

export interface ChatDialogTexts {
  readonly title: string;
  readonly intro: string;
  readonly notBuilt: { readonly title: string; readonly remedy: string };
  readonly none: string;
  readonly topics: Readonly<Record<ChatTopic, string>>;
  readonly signed: string;
  readonly lastSent: (when: string) => string;
  readonly lastFailed: (when: string) => string;
  readonly never: string;
  readonly test: string;
  readonly testing: string;
  readonly tested: (name: string) => string;
  readonly notTested: (name: string) => string;
  /** What is in the way, and what to do. */
  readonly troubles: Readonly<Record<ChatTrouble, string>>;
  readonly code: (code: string) => string;
  readonly edit: string;
  readonly remove: string;
  readonly removeAsk: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly keep: string;
  readonly add: string;
  readonly addTitle: string;
  readonly editTitle: (name: string) => string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameTaken: string;
  readonly service: string;
  readonly url: string;
  readonly urlHints: Readonly<Record<ChatServiceId, string>>;
  readonly urlKept: string;
  readonly secret: string;
  readonly secretHint: string;
  readonly secretKept: string;
  readonly what: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: (name: string) => string;
  readonly cancel: string;
  readonly close: string;
  /** Of several things in a row. */
  readonly comma: string;
}

const TEXTS: Readonly<Record<Language, ChatDialogTexts>> = { en: chatDialogEn, 'zh-CN': chatDialogZhCn };

/** The words of the dialog in one language. */
export function chatDialogTexts(language: Language): ChatDialogTexts {
  return TEXTS[language];
}
