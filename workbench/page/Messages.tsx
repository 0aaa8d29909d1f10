import { dismiss } from './acts';
import { page } from './pageState';
import { useStore } from './store';
import { useTexts } from './useTexts';

/** Refusals and news, at the lower edge. */
export function Messages() {
  const t = useTexts();
  const messages = useStore(page, (state) => state.messages);
  return (
    <div class="messages" role="status" aria-live="polite">
      {messages.map((message) => (
        <div class={`message message-${message.kind}`} key={message.id}>
          <div>
            {message.title === '' ? null : <strong>{message.title}</strong>}
            <p>{message.text}</p>
          </div>
          <button type="button" onClick={() => dismiss(message.id)} aria-label={t.dismiss}>
            ✕
          </button>
        </div>
      ))}
    </div>
  );
}
