import { useEffect, useState } from 'preact/hooks';
import { attempt } from './acts';
import { tell } from './connection';
import { type Answer, FormItem, type Item } from './FormItem';
import { isAnswered } from './isAnswered';
import { type OpenedForm, page } from './pageState';
import { shownItems } from './shownItems';
import { useStore } from './store';
import { useTexts } from './useTexts';

/** A form as a respondent sees it, over the sheet. */
export function FormPage() {
  const form = useStore(page, (state) => state.form);
  return form === null ? null : <OpenForm key={`${form.view.id} ${form.link ?? ''}`} form={form} />;
}

function OpenForm({ form }: { readonly form: OpenedForm }) {
  const t = useTexts();
  const { view, link } = form;
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>(() => prefilled(view.items));
  const [respondent, setRespondent] = useState('');
  const [phase, setPhase] = useState<'filling' | 'sending' | 'sent'>('filling');
  const [missing, setMissing] = useState<readonly number[]>([]);
  useEffect(() => {
    document.getElementById('form-page')?.focus();
  }, []);
  const shown = shownItems(view.items, answers);
  const submit = async (): Promise<void> => {
    const lacking = shown.filter((item) => item.required && !isAnswered(answers[item.title])).map((item) => item.id);
    setMissing(lacking);
    if (lacking.length > 0) {
      document.getElementById(`form-item-${String(lacking[0])}`)?.scrollIntoView({ block: 'center' });
      return;
    }
    setPhase('sending');
    const titles = shown.map(({ title }) => title);
    const given = Object.fromEntries(
      Object.entries(answers).filter(([title, answer]) => titles.includes(title) && isAnswered(answer)),
    );
    const isDone = await attempt(() =>
      tell('/api/submit', {
        formId: view.id,
        answers: given,
        ...(link === null ? {} : { link }),
        ...(respondent.trim() === '' ? {} : { respondent: respondent.trim() }),
      }),
    );
    setPhase(isDone ? 'sent' : 'filling');
  };
  const isOpen = view.published && view.acceptingResponses;
  return (
    <section class="full-page form-page" id="form-page" tabIndex={-1} aria-label={view.title}>
      <div class="full-page-bar">
        <button type="button" class="button" onClick={() => page.set({ form: null })}>
          {t.back}
        </button>
        <span class="address">{link ?? view.publishedUrl}</span>
      </div>
      <div class="form-scroll" tabIndex={0} role="group" aria-label={view.title}>
        <form
          class="form-card-stack"
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <div class="form-card form-title">
            <h2>{view.title}</h2>
            {view.description === '' ? null : <p>{view.description}</p>}
          </div>
          {phase === 'sent' ? (
            <div class="form-card" role="status" data-test="confirmation">
              <p>{view.confirmationMessage === '' ? t.submitted : view.confirmationMessage}</p>
              <button
                type="button"
                class="link"
                onClick={() => {
                  setAnswers(prefilled(view.items));
                  setPhase('filling');
                }}
              >
                {t.answerAgain}
              </button>
            </div>
          ) : isOpen ? (
            <>
              {shown.map((item) => (
                <FormItem
                  key={item.id}
                  item={item}
                  answer={answers[item.title]}
                  isMissing={missing.includes(item.id)}
                  onAnswer={(answer) => setAnswers({ ...answers, [item.title]: answer })}
                />
              ))}
              <div class="form-card">
                <label class="form-respondent">
                  <span>{t.respondent}</span>
                  <input
                    type="email"
                    value={respondent}
                    onInput={(event) => setRespondent(event.currentTarget.value)}
                  />
                </label>
              </div>
              <button type="submit" class="button button-main" disabled={phase === 'sending'}>
                {phase === 'sending' ? t.submitting : t.submit}
              </button>
            </>
          ) : (
            <div class="form-card">
              <p>{t.closedForm}</p>
            </div>
          )}
        </form>
      </div>
    </section>
  );
}

/** The answers that came with the link, as the controls hold them. */
function prefilled(items: readonly Item[]): Readonly<Record<string, Answer>> {
  const answers: Record<string, Answer> = {};
  for (const item of items) {
    if (item.prefilled === undefined) continue;
    const [first] = [item.prefilled].flat();
    if (item.scale !== undefined) answers[item.title] = Number(first);
    else answers[item.title] = item.prefilled;
  }
  return answers;
}
