import { useState } from 'preact/hooks';
import { localTime } from '../localTime';
import { page } from '../pageState';
import { useStore } from '../store';
import { useAsked } from '../useAsked';
import { useTexts } from '../useTexts';
import { MailMessageView } from './MailMessageView';
import { PanelHead } from './PanelHead';

/** Every mail the desk has sent, newest first. None leaves this machine. */
export function MailboxPanel() {
  const t = useTexts();
  const index = useStore(page, (state) => state.mailIndex);
  return index === null ? <MailList /> : <MailMessageView key={index} index={index} title={t.mailbox} />;
}

function MailList() {
  const t = useTexts();
  const language = useStore(page, (state) => state.language);
  const zone = useStore(page, (state) => state.desk?.timeZone ?? 'Etc/UTC');
  const mails = useAsked('/api/mails');
  const [sought, setSought] = useState('');
  const wanted = sought.trim().toLowerCase();
  const shown = (mails ?? []).filter((mail) => `${mail.to.join(' ')} ${mail.subject}`.toLowerCase().includes(wanted));
  return (
    <>
      <PanelHead title={t.mailbox} />
      <input
        class="filter"
        type="search"
        placeholder={t.recipientsFilter}
        aria-label={t.recipientsFilter}
        value={sought}
        onInput={(event) => setSought(event.currentTarget.value)}
      />
      {mails?.length === 0 ? <p class="empty">{t.mailboxEmpty}</p> : null}
      <ul class="list" data-test="mails">
        {shown.map((mail) => (
          <li key={mail.index}>
            <button type="button" class="list-line" onClick={() => page.set({ mailIndex: mail.index })}>
              <span class="line-top">
                <span class="line-main">{mail.to.join(', ')}</span>
                <span class="line-when">{localTime(mail.sentAt, zone, language)}</span>
              </span>
              <span class="line-sub">{mail.subject}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
