import { localTime } from '../localTime';
import { page } from '../pageState';
import { useStore } from '../store';
import { useAsked } from '../useAsked';
import { useTexts } from '../useTexts';
import { PanelHead } from './PanelHead';

/** The desk's calls to chat robots and other addresses; none was really made. */
export function FetchesPanel() {
  const t = useTexts();
  const language = useStore(page, (state) => state.language);
  const zone = useStore(page, (state) => state.desk?.timeZone ?? 'Etc/UTC');
  const fetches = useAsked('/api/fetches');
  return (
    <>
      <PanelHead title={t.fetches} />
      {fetches?.length === 0 ? <p class="empty">{t.fetchesEmpty}</p> : null}
      <ul class="list">
        {(fetches ?? []).map((fetched, index) => (
          <li key={index} class="list-line">
            <span class="line-top">
              <span class="line-main">
                {messageIn(fetched.payload) ?? `${fetched.method.toUpperCase()} ${fetched.url}`}
              </span>
              <span class="line-when">{localTime(fetched.at, zone, language)}</span>
            </span>
            <details>
              <summary class="line-sub">
                {fetched.method.toUpperCase()} {fetched.url}
              </summary>
              <pre class="log-text">{fetched.payload}</pre>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Chat robots take JSON with the words somewhere inside: text.content, markdown.content, content.text or text. */
function messageIn(payload: string): string | null {
  try {
    return firstWords(JSON.parse(payload));
  } catch {
    return null;
  }
}

function firstWords(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'content' || key === 'text') && typeof inner === 'string') return inner;
    const deeper = firstWords(inner);
    if (deeper !== null) return deeper;
  }
  return null;
}
