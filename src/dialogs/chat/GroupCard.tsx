/** One group: what goes there, what came of the last message, and what can be done with it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ChatGroup, ChatGroups, ChatTested } from '../../desk/chat/chatAnswers';
import type { ChatDialogTexts } from '../../i18n/dialogs/chatDialog';
import { chatServiceName } from '../../i18n/lists/chatServices';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { Notice } from '../controls/Notice';
import { Trouble } from '../controls/Trouble';
import { useWindow } from '../desk/deskContext';
import { useAct } from '../rpc/useAct';
import { useQuestion } from '../rpc/useQuestion';

export interface GroupCardProps {
  readonly words: ChatDialogTexts;
  readonly group: ChatGroup;
  readonly isBuilt: boolean;
  readonly onChange: () => void;
  readonly onRemoved: (groups: ChatGroups) => void;
  readonly onTested: () => void;
}

/** Shows a group. It is removed after a question only. */
export function GroupCard({ words, group, isBuilt, onChange, onRemoved, onTested }: GroupCardProps): JSX.Element {
  const { boot, announce } = useWindow();
  const [asks, setAsks] = useState(false);
  const test = useQuestion('testChat');
  const remove = useAct<'removeChat'>(onRemoved);
  const { name, service, topics, isSigned } = group;
  const send = async (): Promise<void> => {
    const ended = await test.ask({ name });
    if (ended?.kind !== 'answered') return;
    announce(ended.answer.trouble === null ? words.tested(name) : words.notTested(name));
    onTested();
  };
  return (
    <article aria-label={name}>
      <h3>{name}</h3>
      <p class="hint">
        {[chatServiceName(boot.language, service), ...(isSigned ? [words.signed] : [])].join(' · ')}
        <br />
        {topics.map((topic) => words.topics[topic]).join(words.comma)}
      </p>
      <LastMessage words={words} group={group} />
      {test.answer ? <TestResult words={words} tested={test.answer} /> : null}
      <Trouble outcome={test.outcome} busy={test.busy} onRetry={() => void send()} />
      <Trouble outcome={remove.outcome} busy={remove.busy} onRetry={remove.again} />
      {asks ? (
        <div class="ask" role="group" aria-label={words.remove}>
          <p>{words.removeAsk(name)}</p>
          <div class="buttons">
            <Button look="danger" busy={remove.busy} onPress={() => void remove.run('removeChat', { name })}>
              {words.remove}
            </Button>
            <Button onPress={() => setAsks(false)}>{words.keep}</Button>
          </div>
        </div>
      ) : (
        <div class="buttons">
          {isBuilt ? (
            <>
              <Button look="primary" busy={test.busy} onPress={() => void send()}>
                {test.busy ? words.testing : words.test}
              </Button>
              <Button onPress={onChange}>{words.edit}</Button>
            </>
          ) : null}
          <Button onPress={() => setAsks(true)}>{words.remove}</Button>
        </div>
      )}
    </article>
  );
}

function LastMessage({ words, group: { last } }: Pick<GroupCardProps, 'words' | 'group'>): JSX.Element {
  const { dates } = useWindow();
  if (last === null) return <p class="last">{words.never}</p>;
  const when = dates.when(last.at);
  return (
    <p class={last.trouble === null ? 'last met' : 'last late'}>
      <Icon name={last.trouble === null ? 'met' : 'late'} />
      <span>{last.trouble === null ? words.lastSent(when) : words.lastFailed(when) + ' (' + last.code + ')'}</span>
    </p>
  );
}

function TestResult({
  words,
  tested: { name, trouble, code },
}: {
  readonly words: ChatDialogTexts;
  readonly tested: ChatTested;
}): JSX.Element {
  if (trouble === null) return <Notice tone="good" title={words.tested(name)} />;
  return (
    <Notice tone="bad" title={words.notTested(name)} alert>
      <p>{words.troubles[trouble]}</p>
      {code === '' ? null : <p class="hint">{words.code(code)}</p>}
    </Notice>
  );
}
