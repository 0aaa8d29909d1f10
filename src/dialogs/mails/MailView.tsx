/** One kind of mail, chosen from a list, as whoever gets it sees it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MailWindowTexts } from '../../i18n/dialogs/mailWindow';
import { Busy } from '../controls/Busy';
import { Button } from '../controls/Button';
import { ChoiceField } from '../controls/ChoiceField';
import { RadioField } from '../controls/RadioField';
import { Trouble } from '../controls/Trouble';
import { useQuestion } from '../rpc/useQuestion';

type Form = 'html' | 'text';

/** The mail in an inert frame: nothing in it runs or leads anywhere. */
export function MailView({ words }: { readonly words: MailWindowTexts }): JSX.Element {
  const { busy, outcome, answer, ask, again } = useQuestion('previewMail');
  const [form, setForm] = useState<Form>('html');
  useEffect(() => void ask({}), [ask]);
  const mails = answer?.templates.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return (
    <section aria-busy={busy}>
      <ChoiceField
        label={words.kind}
        value={answer?.template ?? ''}
        options={mails}
        onValue={(template) => void ask({ template })}
      />
      <Trouble outcome={outcome} busy={busy} onRetry={again} />
      {answer === null ? (
        busy ? (
          <Busy lines={6} />
        ) : null
      ) : (
        <>
          {answer.faults.length > 0 ? (
            <div class="notice bad" role="alert">
              <p>{words.faulty}</p>
              <ul>
                {answer.faults.map((fault) => (
                  <li key={fault}>{fault}</li>
                ))}
              </ul>
            </div>
          ) : (
            <p class="quietly">{answer.isOwn ? words.own : words.desks}</p>
          )}
          <RadioField
            label={words.shown}
            value={form}
            options={[
              { value: 'html', label: words.asHtml },
              { value: 'text', label: words.asText },
            ]}
            onValue={(value) => setForm(value === 'text' ? 'text' : 'html')}
          />
          <p class="subject">
            <span class="quietly">{words.subject}</span>
            {answer.subject}
          </p>
          {form === 'html' ? (
            <iframe class="letter" sandbox="" title={answer.subject} srcdoc={answer.html} />
          ) : (
            <pre class="letter-text" tabIndex={0}>
              {answer.text}
            </pre>
          )}
          <div class="buttons">
            <Button look="quiet" busy={busy} onPress={() => void ask({ template: answer.template })}>
              {words.again}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
