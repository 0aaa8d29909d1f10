/** An entry being written: from nothing, from a ticket, or from what it says so far. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KnowledgeKept } from '../../desk/knowledge/knowledgeAnswers';
import type { KnowledgeWindowTexts } from '../../i18n/dialogs/knowledgeWindow';
import { Button } from '../controls/Button';
import { focusFirstFault, focusFirstField } from '../controls/focusField';
import { LineField } from '../controls/LineField';
import { LongField } from '../controls/LongField';
import { Trouble } from '../controls/Trouble';
import { useAfterRender } from '../controls/useAfterRender';
import { useWindow } from '../desk/deskContext';
import { useAct } from '../rpc/useAct';

export interface EntryFormProps {
  readonly words: KnowledgeWindowTexts;
  /** Null for a new one. */
  readonly entry: KnowledgeKept | null;
  readonly mayPublish: boolean;
  /** A draft was made of a ticket, to be looked at. */
  readonly onDrafted: (kept: KnowledgeKept) => void;
  readonly onKept: (kept: KnowledgeKept) => void;
  readonly onCancel: () => void;
}

const NOTHING = { ticketNo: '', problem: '', solution: '', category: '', product: '' };

/** A ticket makes a draft of what it says, without its customer; problem and solution must be there to be kept. */
export function EntryForm({ words, entry, mayPublish, onDrafted, onKept, onCancel }: EntryFormProps): JSX.Element {
  const { texts, boot } = useWindow();
  const [values, setValues] = useState<typeof NOTHING>(entry ?? NOTHING);
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const afterRender = useAfterRender();
  const draft = useAct<'suggestKnowledge'>(onDrafted);
  const act = useAct<'suggestKnowledge' | 'publishKnowledge'>(onKept);
  useLayoutEffect(() => focusFirstField(form.current), []);
  const put = (change: Partial<typeof NOTHING>): void => setValues((before) => ({ ...before, ...change }));
  const keep = (command: 'suggestKnowledge' | 'publishKnowledge'): void => {
    setChecked(true);
    const { ticketNo, problem, solution, category, product } = values;
    if (problem.trim() === '' || solution.trim() === '') {
      afterRender(() => focusFirstFault(form.current));
      return;
    }
    void act.run(command, {
      entryNo: entry?.entryNo ?? '',
      ticketNo: ticketNo.trim(),
      problem,
      solution,
      category,
      product,
    });
  };
  const fault = (value: string): string | undefined =>
    checked && value.trim() === '' ? texts.check.required : undefined;
  const categories = boot.categories.flatMap(({ name, children }) => [
    name,
    ...children.map((child) => name + ' / ' + child),
  ]);
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep(mayPublish ? 'publishKnowledge' : 'suggestKnowledge');
      }}
    >
      <h2>{entry ? words.changeTitle(entry.entryNo) : words.addTitle}</h2>
      {entry ? null : (
        <div class="search">
          <LineField
            label={words.ticketNo}
            hint={words.ticketHint}
            value={values.ticketNo}
            onValue={(ticketNo) => put({ ticketNo })}
          />
          <Button
            busy={draft.busy}
            onPress={() => void draft.run('suggestKnowledge', { ticketNo: values.ticketNo.trim() })}
          >
            {words.fetch}
          </Button>
        </div>
      )}
      <Trouble outcome={draft.outcome} busy={draft.busy} onRetry={draft.again} typed />
      <LongField
        label={words.problem}
        hint={words.problemHint}
        required
        fault={fault(values.problem)}
        value={values.problem}
        onValue={(problem) => put({ problem })}
      />
      <LongField
        label={words.solution}
        rows={5}
        required
        fault={fault(values.solution)}
        value={values.solution}
        onValue={(solution) => put({ solution })}
      />
      <LineField
        label={words.category}
        suggestions={categories}
        value={values.category}
        onValue={(category) => put({ category })}
      />
      <LineField label={words.product} value={values.product} onValue={(product) => put({ product })} />
      <Trouble outcome={act.outcome} busy={act.busy} onRetry={act.again} typed />
      <div class="buttons">
        {mayPublish ? (
          <Button look="primary" submits busy={act.busy}>
            {words.publish}
          </Button>
        ) : null}
        {entry === null || entry.state === 'draft' ? (
          <Button look={mayPublish ? 'plain' : 'primary'} busy={act.busy} onPress={() => keep('suggestKnowledge')}>
            {words.keepDraft}
          </Button>
        ) : null}
        <Button look="quiet" onPress={onCancel}>
          {words.cancel}
        </Button>
        <span class="quietly small">{texts.required}</span>
      </div>
    </form>
  );
}
