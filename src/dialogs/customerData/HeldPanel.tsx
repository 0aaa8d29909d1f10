/** What the desk holds of a customer: to read, to copy and to download. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CustomerExport } from '../../desk/privacy/privacyAnswers';
import type { CustomerDataTexts } from '../../i18n/dialogs/customerData';
import { Button } from '../controls/Button';
import { Field } from '../controls/Field';
import { Notice } from '../controls/Notice';
import { useWindow } from '../desk/deskContext';

export interface HeldPanelProps {
  readonly words: CustomerDataTexts;
  readonly held: CustomerExport;
  readonly onHide: () => void;
}

/** Shows the text; the files are made in the page and go nowhere else. */
export function HeldPanel({ words, held, onHide }: HeldPanelProps): JSX.Element {
  const { announce } = useWindow();
  const box = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const tell = (what: string): void => {
    setTold(what);
    announce(what);
  };
  const copy = (): void => {
    box.current?.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the newer way takes a permission that pages in Google's frame do not have
    tell(document.execCommand('copy') ? words.copied : words.notCopied);
  };
  return (
    <div class="part">
      <h3>{words.heldTitle(held.data.tickets.length)}</h3>
      {held.others.length > 0 ? <Notice tone="info">{words.others(held.others.join(', '))}</Notice> : null}
      <Field label={words.heldText} hint={words.heldHint}>
        {(links) => <textarea {...links} ref={box} readOnly rows={12} value={held.text} />}
      </Field>
      <div class="buttons">
        <FileLink name={words.file + '.txt'} type="text/plain" text={held.text} label={words.downloadText} />
        <FileLink
          name={words.file + '.json'}
          type="application/json"
          text={JSON.stringify(held.data, null, 2)}
          label={words.downloadData}
        />
        <Button onPress={copy}>{words.copy}</Button>
        <Button look="quiet" onPress={onHide}>
          {words.hide}
        </Button>
      </div>
      {told === '' ? null : <p class="small">{told}</p>}
    </div>
  );
}

interface FileLinkProps {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly label: string;
}

function FileLink({ name, type, text, label }: FileLinkProps): JSX.Element {
  return (
    <a
      class="button plain"
      href={'data:' + type + ';charset=utf-8,' + encodeURIComponent(text)}
      download={name}
      target="_self"
    >
      <span>{label}</span>
    </a>
  );
}
