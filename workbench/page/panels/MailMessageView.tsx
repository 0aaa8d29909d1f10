import { useRef, useState } from 'preact/hooks';
import type { MailMessage } from '../../server/wire';
import { openLink } from '../acts';
import { localTime } from '../localTime';
import { page } from '../pageState';
import { useStore } from '../store';
import { useAsked } from '../useAsked';
import { useTexts } from '../useTexts';
import { PanelHead } from './PanelHead';

/** One mail as its recipient reads it. */
export function MailMessageView({ index, title }: { readonly index: number; readonly title: string }) {
  const t = useTexts();
  const language = useStore(page, (state) => state.language);
  const zone = useStore(page, (state) => state.desk?.timeZone ?? 'Etc/UTC');
  const mail = useAsked('/api/mail', { index });
  const [isPlain, setPlain] = useState(false);
  const hasHtml = mail !== null && mail.htmlBody !== '';
  return (
    <>
      <PanelHead title={title}>
        <button type="button" class="button" onClick={() => page.set({ mailIndex: null })}>
          {t.back}
        </button>
      </PanelHead>
      {mail === null ? null : (
        <article class="mail" data-test="mail">
          <h3>{mail.subject}</h3>
          <dl class="mail-head">
            <dt>{t.from}</dt>
            <dd>{mail.name === '' ? mail.from : `${mail.name} <${mail.from}>`}</dd>
            <People label={t.to} people={mail.to} />
            <People label={t.cc} people={mail.cc} />
            <People label={t.bcc} people={mail.bcc} />
            <People label={t.replyTo} people={mail.replyTo === '' ? [] : [mail.replyTo]} />
            <Attachments mail={mail} />
          </dl>
          <p class="line-when">{localTime(mail.sentAt, zone, language, 'long')}</p>
          {hasHtml ? (
            <div class="switch" role="group">
              <button type="button" aria-pressed={!isPlain} onClick={() => setPlain(false)}>
                {t.asHtml}
              </button>
              <button type="button" aria-pressed={isPlain} onClick={() => setPlain(true)}>
                {t.asText}
              </button>
            </div>
          ) : null}
          {hasHtml && !isPlain ? (
            <HtmlBody html={mail.htmlBody} title={mail.subject} />
          ) : (
            <pre class="mail-text">{mail.body}</pre>
          )}
          <Links mail={mail} />
        </article>
      )}
    </>
  );
}

function People({ label, people }: { readonly label: string; readonly people: readonly string[] }) {
  if (people.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{people.join(', ')}</dd>
    </>
  );
}

/** Files that came with the mail, each opened beside this page. */
function Attachments({ mail: { index, attachments } }: { readonly mail: MailMessage }) {
  const t = useTexts();
  if (attachments.length === 0) return null;
  return (
    <>
      <dt>{t.attachments}</dt>
      <dd>
        {attachments.map(({ name, contentType }, place) => (
          <a
            key={name}
            href={`/attachment?mail=${String(index)}&file=${String(place)}`}
            target="_blank"
            rel="noreferrer"
          >
            {name} ({contentType})
          </a>
        ))}
      </dd>
    </>
  );
}

/**
 * No script of the mail can run (the sandbox lacks allow-scripts) and nothing is fetched (it inherits this page's policy).
 * allow-same-origin lets this page hear clicks on links, which open inside the workbench.
 */
function HtmlBody({ html, title }: { readonly html: string; readonly title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(160);
  const onLoad = (): void => {
    const inside = frame.current?.contentDocument;
    if (inside === null || inside === undefined) return;
    setHeight(Math.min(900, inside.documentElement.scrollHeight + 4));
    inside.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (link === null) return;
      event.preventDefault();
      void openLink(link.href);
    });
  };
  const page = `<!doctype html><meta charset="utf-8"><style>body{font:14px/1.6 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;margin:12px;color:#1f2a27;overflow-wrap:anywhere}img{max-width:100%}</style>${html}`;
  return (
    <iframe
      class="mail-html"
      ref={frame}
      title={title}
      sandbox="allow-same-origin"
      srcDoc={page}
      onLoad={onLoad}
      style={`height: ${String(height)}px`}
    />
  );
}

/** The links again as buttons: for keys, for screen readers, and for browsers that keep clicks in a sandbox to themselves. */
function Links({ mail }: { readonly mail: MailMessage }) {
  const t = useTexts();
  const links = [...new Set(linksOf(mail))];
  if (links.length === 0) return null;
  return (
    <div class="mail-links">
      <h4>{t.links}</h4>
      <ul>
        {links.map((link) => (
          <li key={link}>
            <button type="button" class="link" onClick={() => void openLink(link)}>
              {link}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function linksOf(mail: MailMessage): string[] {
  const inert = new DOMParser().parseFromString(mail.htmlBody, 'text/html');
  const inHtml = [...inert.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  const inText = mail.body.match(/https?:\/\/[^\s<>"，。）)]+/g) ?? [];
  return (inHtml.length > 0 ? inHtml : inText).filter((link) => /^https?:/.test(link));
}
