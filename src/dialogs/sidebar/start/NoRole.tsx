/** What the sidebar shows to somebody who is not on the staff sheet. */
import type { JSX } from 'preact';
import { Button } from '../../controls/Button';
import { useDesk } from '../../desk/deskContext';

/** Says which account that is and who can add it. */
export function NoRole({ busy, onAgain }: { readonly busy: boolean; readonly onAgain: () => void }): JSX.Element {
  const { boot, texts } = useDesk();
  const admins = boot.staff.filter(({ role }) => role === 'admin');
  return (
    <main class="empty">
      <h1>{texts.start.noRoleTitle}</h1>
      <p>{boot.me.mail ? texts.start.noRole(boot.me.mail) : texts.start.unknownMail}</p>
      <p>{admins.length > 0 ? texts.start.whoCanAdd : texts.start.askOwner}</p>
      <ul>
        {admins.map(({ mail, name }) => (
          <li key={mail}>{[name, mail].filter(Boolean).join(' · ')}</li>
        ))}
      </ul>
      <Button busy={busy} onPress={onAgain}>
        {texts.refresh}
      </Button>
    </main>
  );
}
