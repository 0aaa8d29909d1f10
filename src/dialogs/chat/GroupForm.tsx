/** The form for a new group, or for one that is changed. Nothing of it is kept in the browser: it holds a secret. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChatGroup, ChatGroups } from '../../desk/chat/chatAnswers';
import type { ChatDialogTexts } from '../../i18n/dialogs/chatDialog';
import { chatServiceName } from '../../i18n/lists/chatServices';
import { Button } from '../controls/Button';
import { ChoiceField } from '../controls/ChoiceField';
import { focusFirstFault, focusFirstField } from '../controls/focusField';
import { LineField } from '../controls/LineField';
import { SecretField } from '../controls/SecretField';
import { TickField } from '../controls/TickField';
import { Trouble } from '../controls/Trouble';
import { useAfterRender } from '../controls/useAfterRender';
import { useWindow } from '../desk/deskContext';
import { useAct } from '../rpc/useAct';

/** Services whose robots can ask for a signature. */
const SIGN: readonly string[] = ['dingtalk', 'feishu'];

export interface GroupFormProps {
  readonly words: ChatDialogTexts;
  readonly known: ChatGroups;
  /** Null for a new one. */
  readonly group: ChatGroup | null;
  readonly onSaved: (groups: ChatGroups, told: string) => void;
  readonly onCancel: () => void;
}

/** Asks for name, service, address, secret and what goes there. */
export function GroupForm({ words, known, group, onSaved, onCancel }: GroupFormProps): JSX.Element {
  const { boot, texts } = useWindow();
  const [name, setName] = useState(group?.name ?? '');
  const [service, setService] = useState(group?.service ?? firstService(boot.language, known));
  const [url, setUrl] = useState('');
  const [secret, setSecret] = useState('');
  const [topics, setTopics] = useState(group?.topics ?? known.topics);
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const afterRender = useAfterRender();
  const save = useAct<'setChat'>((groups) => onSaved(groups, words.saved(name.trim())));
  useLayoutEffect(() => focusFirstField(form.current), []);
  const isKept = group?.service === service;
  const isTaken = group === null && known.groups.some((one) => one.name === name.trim());
  const faults = {
    name: name.trim() === '' ? texts.check.required : isTaken ? words.nameTaken : undefined,
    url: url.trim() === '' && !isKept ? texts.check.required : undefined,
    topics: topics.length === 0 ? texts.check.required : undefined,
  };
  const shown = (fault: string | undefined): string | undefined => (checked ? fault : undefined);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (save.busy) return;
    setChecked(true);
    if (Object.values(faults).some((fault) => fault !== undefined)) {
      afterRender(() => focusFirstFault(form.current));
      return;
    }
    void save.run('setChat', { name: name.trim(), service, url: url.trim(), secret: secret.trim(), topics });
  };
  return (
    <form ref={form} onSubmit={submit} noValidate aria-label={group ? words.editTitle(group.name) : words.addTitle}>
      <h3>{group ? words.editTitle(group.name) : words.addTitle}</h3>
      {group ? null : (
        <LineField
          label={words.name}
          hint={words.nameHint}
          required
          fault={shown(faults.name)}
          value={name}
          onValue={setName}
        />
      )}
      <ChoiceField
        label={words.service}
        value={service}
        options={known.services.map((id) => ({ value: id, label: chatServiceName(boot.language, id) }))}
        onValue={(id) => setService(known.services.find((one) => one === id) ?? service)}
      />
      <LineField
        label={words.url}
        hint={isKept ? words.urlKept : words.urlHints[service]}
        required={!isKept}
        fault={shown(faults.url)}
        value={url}
        onValue={setUrl}
      />
      {SIGN.includes(service) ? (
        <SecretField
          label={words.secret}
          hint={isKept && group.isSigned ? words.secretKept : words.secretHint}
          value={secret}
          onValue={setSecret}
        />
      ) : null}
      <fieldset class={shown(faults.topics) ? 'field faulty' : 'field'}>
        <legend>{words.what}</legend>
        {known.topics.map((topic) => (
          <TickField
            key={topic}
            label={words.topics[topic]}
            value={topics.includes(topic)}
            onValue={(wanted) =>
              setTopics(known.topics.filter((one) => (one === topic ? wanted : topics.includes(one))))
            }
          />
        ))}
        {shown(faults.topics) ? <p class="fault">{faults.topics}</p> : null}
      </fieldset>
      <Trouble outcome={save.outcome} busy={save.busy} onRetry={save.again} typed />
      <div class="buttons">
        <Button look="primary" submits busy={save.busy}>
          {save.busy ? words.saving : words.save}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}

/** The service that a team of the language most likely has. */
function firstService(language: string, { services }: ChatGroups): ChatGroup['service'] {
  const likely = language === 'zh-CN' ? 'wecom' : 'slack';
  return services.find((one) => one === likely) ?? 'wecom';
}
