import { useEffect, useRef } from 'preact/hooks';
import { callBridge, isFromShim } from './callBridge';
import { page } from './pageState';
import { useStore } from './store';
import { useTexts } from './useTexts';

/** The add-on's web app as somebody sees it whom nobody knows: a page in an origin of its own, whose calls run as an anonymous visitor's. */
export function PortalView() {
  const t = useTexts();
  const portal = useStore(page, (state) => state.portal);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const answer = callBridge('/api/portalCall', {}, (message) => {
      frame.current?.contentWindow?.postMessage(message, '*');
    });
    const hear = (event: MessageEvent<unknown>): void => {
      if (event.source !== frame.current?.contentWindow || !isFromShim(event.data)) return;
      if (event.data.workbench === 'call') answer(event.data);
    };
    window.addEventListener('message', hear);
    return () => {
      window.removeEventListener('message', hear);
    };
  }, [portal]);
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
        <iframe
          class="portal-frame"
          ref={frame}
          title={t.portal}
          src={`/portal?${new URLSearchParams(portal.query).toString()}`}
          sandbox="allow-scripts allow-forms allow-popups"
        />
      ) : (
        <pre class="portal-text">{portal.content}</pre>
      )}
    </section>
  );
}
