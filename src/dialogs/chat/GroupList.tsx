/** The groups that the desk speaks to, and the way to another one. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChatGroups } from '../../desk/chat/chatAnswers';
import type { ChatDialogTexts } from '../../i18n/dialogs/chatDialog';
import { Busy } from '../controls/Busy';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { Trouble } from '../controls/Trouble';
import { useAfterRender } from '../controls/useAfterRender';
import { useWindow } from '../desk/deskContext';
import { scriptBridge } from '../rpc/scriptRun';
import { useQuestion } from '../rpc/useQuestion';
import { GroupCard } from './GroupCard';
import { GroupForm } from './GroupForm';

/** Lists, adds, changes, tries and removes groups; one form is open at a time. */
export function GroupList({ words }: { readonly words: ChatDialogTexts }): JSX.Element {
  const { announce } = useWindow();
  const asked = useQuestion('chatGroups');
  const [changed, setChanged] = useState<ChatGroups | null>(null);
  const [form, setForm] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const head = useRef<HTMLHeadingElement>(null);
  const afterRender = useAfterRender();
  useEffect(() => void asked.ask({}), [asked.ask]);
  const known = changed ?? asked.answer;
  const tell = (line: string): void => {
    setTold(line);
    announce(line);
  };
  /** What is shown stays until the answer is there, or a card would lose what it says of its test. */
  const refresh = async (): Promise<void> => {
    const ended = await asked.ask({});
    if (ended?.kind === 'answered') setChanged(ended.answer);
  };
  const take = (next: ChatGroups, line: string): void => {
    setChanged(next);
    setForm(null);
    tell(line);
    afterRender(() => head.current?.focus());
  };
  if (known === null)
    return (
      <>
        {asked.busy ? <Busy lines={4} /> : null}
        <Trouble outcome={asked.outcome} busy={asked.busy} onRetry={asked.again} />
      </>
    );
  const { groups, isBuilt } = known;
  return (
    <>
      {isBuilt ? null : (
        <Notice tone="warning" title={words.notBuilt.title}>
          <p>{words.notBuilt.remedy}</p>
        </Notice>
      )}
      <h2 ref={head} tabIndex={-1} class="unseen">
        {words.title}
      </h2>
      {told === '' ? null : (
        <Notice tone="good">
          <p>{told}</p>
        </Notice>
      )}
      {groups.length === 0 ? <p>{words.none}</p> : null}
      <ul class="cards">
        {groups.map((group) => (
          <li key={group.name}>
            {form === group.name ? (
              <GroupForm words={words} known={known} group={group} onSaved={take} onCancel={() => setForm(null)} />
            ) : (
              <GroupCard
                words={words}
                group={group}
                isBuilt={isBuilt}
                onChange={() => {
                  setTold('');
                  setForm(group.name);
                }}
                onRemoved={(next) => take(next, words.removed(group.name))}
                onTested={() => {
                  setTold('');
                  void refresh();
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {form === '' ? (
        <GroupForm words={words} known={known} group={null} onSaved={take} onCancel={() => setForm(null)} />
      ) : (
        <div class="buttons">
          {isBuilt ? (
            <Button
              look={groups.length === 0 ? 'primary' : 'plain'}
              icon="plus"
              onPress={() => {
                setTold('');
                setForm('');
              }}
            >
              {words.add}
            </Button>
          ) : null}
          <Button onPress={() => scriptBridge()?.host.close()}>{words.close}</Button>
        </div>
      )}
    </>
  );
}
