import { page } from './pageState';
import { useStore } from './store';
import { useTexts } from './useTexts';

/** What the add-on's web app answered, without scripts: as an anonymous visitor first sees it. */
export function PortalView() {
  const t = useTexts();
  const portal = useStore(page, (state) => state.portal);
  if (portal === null) return null;
  const isHtml = portal.contentType.includes('html');
  return (
    <section class="full-page" aria-label={t.portal}>
      <div class="full-page-bar">
        <button type="button" class="button" onClick={() => page.set({ portal: null })}>
          {t.back}
        </button>
        <span>{t.portal}</span>
      </div>
      {isHtml ? (
        <iframe class="portal-frame" title={t.portal} sandbox="" srcDoc={portal.content} />
      ) : (
        <pre class="portal-text">{portal.content}</pre>
      )}
    </section>
  );
}
