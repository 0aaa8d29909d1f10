/** The form that makes a spreadsheet a desk. */
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../packs/pack';
import { Button } from '../controls/Button';
import { LineField } from '../controls/LineField';
import { Notice } from '../controls/Notice';
import { RadioField } from '../controls/RadioField';
import { Trouble } from '../controls/Trouble';
import { useDesk } from '../desk/deskContext';
import { focusFirstFault } from '../controls/focusField';
import type { SetUpResult } from '../rpc/commands';
import { useAct } from '../rpc/useAct';
import { PackChoice } from './PackChoice';
import { PeopleList } from './PeopleList';
import { isSound, setUpArguments, setUpFaults, type SetUpFaults, type SetUpValues } from './setUpValues';
import { timeZones } from './timeZones';
import { useSetUpTexts } from './useSetUpTexts';

const NO_FAULTS: SetUpFaults = { pack: false, timeZone: false, ownName: false, mails: new Map() };

export interface SetUpFormProps {
  /** Asks the desk for the packs in another language. */
  readonly onLanguage: (language: Language) => void;
  readonly onDone: (result: SetUpResult) => void;
}

/** Language, way of working, names, time zone and team; stays filled in when the run fails. */
export function SetUpForm({ onLanguage, onDone }: SetUpFormProps): JSX.Element {
  const { boot, texts, announce } = useDesk();
  const words = useSetUpTexts();
  // Whoever has a role already stands on the staff sheet and is not added again.
  const ownMail = boot.me.role === null ? boot.me.mail : '';
  const zones = useMemo(timeZones, []);
  const [values, setValues] = useState<SetUpValues>({
    language: boot.language,
    pack: boot.pack?.id ?? '',
    timeZone: boot.timeZone,
    deskName: '',
    ownName: boot.me.name || (boot.me.role === null ? '' : boot.me.mail),
    people: [],
  });
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { busy, outcome, run, again } = useAct<'setUp'>(onDone);
  const faults = checked ? setUpFaults(values, ownMail) : NO_FAULTS;
  const put = (change: Partial<SetUpValues>): void => setValues({ ...values, ...change });
  const speak = (language: Language): void => {
    if (busy) return;
    put({ language });
    onLanguage(language);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    setChecked(true);
    if (!isSound(setUpFaults(values, ownMail))) {
      requestAnimationFrame(() => focusFirstFault(form.current));
      return;
    }
    announce(words.running);
    void run('setUp', setUpArguments(values, ownMail));
  };
  return (
    <form class="set-up" ref={form} noValidate onSubmit={submit} aria-busy={busy}>
      <p>{boot.isSetUp ? words.againIntro : words.intro}</p>
      <RadioField
        label={words.language}
        value={values.language}
        options={(['zh-CN', 'en'] as const).map((language) => ({ value: language, label: words.languages[language] }))}
        onValue={(chosen) => speak(chosen === 'en' ? 'en' : 'zh-CN')}
      />
      <PackChoice value={values.pack} faulty={faults.pack} onValue={(pack) => put({ pack })} />
      <div class="pair top">
        <LineField
          label={words.deskName}
          hint={words.deskNameHint}
          value={values.deskName}
          onValue={(deskName) => put({ deskName })}
        />
        <LineField
          label={words.timeZone}
          hint={words.timeZoneHint}
          value={values.timeZone}
          onValue={(timeZone) => put({ timeZone })}
          suggestions={zones}
          fault={faults.timeZone ? words.timeZoneUnknown : undefined}
          required
        />
        {boot.me.role === null ? (
          <LineField
            label={words.ownName}
            hint={boot.me.mail ? boot.me.mail + ' · ' + words.ownRole : words.ownRole}
            value={values.ownName}
            onValue={(ownName) => put({ ownName })}
            fault={faults.ownName ? texts.check.required : undefined}
            required
          />
        ) : null}
      </div>
      <PeopleList people={values.people} faults={faults.mails} onPeople={(people) => put({ people })} />
      <div class="foot">
        <Trouble outcome={outcome} busy={busy} onRetry={again} typed />
        {busy ? (
          <Notice tone="info" title={words.running}>
            <p>{words.runningHint}</p>
            <div class="progress" role="progressbar" aria-label={words.running} />
          </Notice>
        ) : null}
        <div class="buttons">
          <Button look="primary" submits busy={busy}>
            {boot.isSetUp ? words.runAgain : words.run}
          </Button>
          <span class="quietly small">{texts.required}</span>
        </div>
      </div>
    </form>
  );
}
