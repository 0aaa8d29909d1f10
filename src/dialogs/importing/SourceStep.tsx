/** Which table is to be imported: a sheet of this file, a CSV file or copied text. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ImportSources } from '../../desk/importing/importAnswers';
import type { ImportDialogTexts } from '../../i18n/dialogs/importDialog';
import { Button } from '../controls/Button';
import { ChoiceField } from '../controls/ChoiceField';
import { LongField } from '../controls/LongField';
import { Notice } from '../controls/Notice';
import { RadioField } from '../controls/RadioField';
import { useWindow } from '../desk/deskContext';
import type { ImportSource } from './importSource';
import type { ReadTable, TableFault } from './readTable';
import { tableOfFile, tableOfText } from './readTable';

const WAYS = ['tab', 'file', 'paste'] as const;

export interface SourceStepProps {
  readonly words: ImportDialogTexts;
  readonly known: ImportSources;
  readonly busy: boolean;
  readonly onSource: (source: ImportSource) => void;
}

/** Asks for the table. An import that was not finished is offered first. */
export function SourceStep({ words, known, busy, onSource }: SourceStepProps): JSX.Element {
  const { texts } = useWindow();
  const { tabs } = known;
  const [way, setWay] = useState<(typeof WAYS)[number]>(tabs.length === 0 ? 'file' : 'tab');
  const [tab, setTab] = useState(String(tabs[0]?.id ?? ''));
  const [file, setFile] = useState<File | null>(null);
  const [pasted, setPasted] = useState('');
  const [fault, setFault] = useState<TableFault | 'required' | null>(null);
  const take = (read: ReadTable, name: string): void => {
    if ('fault' in read) setFault(read.fault);
    else onSource({ kind: 'file', name, cells: read.cells });
  };
  const next = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setFault(null);
    const chosen = tabs.find(({ id }) => String(id) === tab);
    if (way === 'tab' && chosen) onSource({ kind: 'tab', ...chosen });
    else if (way === 'file' && file) take(await tableOfFile(file), file.name);
    else if (way === 'paste' && pasted.trim() !== '') take(tableOfText(pasted), words.pasted);
    else setFault('required');
  };
  const said = fault === null ? undefined : fault === 'required' ? texts.check.required : words.fileWrong[fault];
  return (
    <>
      <Unfinished words={words} known={known} busy={busy} onSource={onSource} />
      <form noValidate onSubmit={(event) => void next(event)}>
        <RadioField
          label={words.from}
          value={way}
          options={WAYS.map((value) => ({ value, label: words.ways[value] }))}
          onValue={(value) => {
            setWay(WAYS.find((one) => one === value) ?? 'tab');
            setFault(null);
          }}
        />
        {way === 'tab' ? (
          tabs.length === 0 ? (
            <p>{words.noTabs}</p>
          ) : (
            <ChoiceField
              label={words.tab}
              hint={words.unchanged}
              value={tab}
              options={tabs.map(({ id, name, rows }) => ({ value: String(id), label: words.tabRows(name, rows) }))}
              onValue={setTab}
            />
          )
        ) : null}
        {way === 'file' ? <FileField words={words} fault={said} onFile={setFile} /> : null}
        {way === 'paste' ? (
          <LongField
            label={words.paste}
            hint={words.pasteHint}
            fault={said}
            rows={6}
            value={pasted}
            onValue={setPasted}
          />
        ) : null}
        <div class="buttons">
          <Button look="primary" submits busy={busy}>
            {words.next}
          </Button>
        </div>
      </form>
    </>
  );
}

function FileField({
  words,
  fault,
  onFile,
}: {
  readonly words: ImportDialogTexts;
  readonly fault: string | undefined;
  readonly onFile: (file: File | null) => void;
}): JSX.Element {
  const id = useId();
  return (
    <div class={fault ? 'field faulty' : 'field'}>
      <label for={id}>{words.file}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        aria-describedby={id + '-hint' + (fault ? ' ' + id + '-fault' : '')}
        aria-invalid={fault ? 'true' : undefined}
        onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)}
      />
      <p class="hint" id={id + '-hint'}>
        {words.fileHint}
      </p>
      {fault ? (
        <p class="fault" id={id + '-fault'} role="alert">
          {fault}
        </p>
      ) : null}
    </div>
  );
}

/** A sheet can be gone on with at once; a file has to be chosen again, since the desk does not keep it. */
function Unfinished({ words, known: { imports, tabs }, busy, onSource }: SourceStepProps): JSX.Element | null {
  const { dates } = useWindow();
  const begun = imports.find(({ state }) => state === 'running');
  if (begun === undefined) return null;
  const tab = tabs.find(({ id }) => id === begun.tab);
  return (
    <Notice tone="warning" title={words.unfinished(begun.source, dates.when(begun.startedAt))}>
      <p>{tab ? words.unfinishedTab : words.unfinishedFile}</p>
      {tab ? (
        <Button busy={busy} onPress={() => onSource({ kind: 'tab', ...tab })}>
          {words.goOn}
        </Button>
      ) : null}
    </Notice>
  );
}
