import { useEffect, useRef, useState } from 'preact/hooks';
import { page } from './pageState';
import { useStore } from './store';
import { useTexts } from './useTexts';

/** One question at a time, over everything else. */
export function QuestionBox() {
  const t = useTexts();
  const question = useStore(page, (state) => state.question);
  const box = useRef<HTMLDialogElement>(null);
  const [field, setField] = useState('');
  useEffect(() => {
    setField(question?.field ?? '');
    if (question === null) return;
    box.current?.showModal();
    box.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [question]);
  if (question === null) return null;
  return (
    <dialog class="question" ref={box} aria-label={question.text} onClose={() => question.then(null, field)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          question.then(0, field);
        }}
      >
        <p>{question.text}</p>
        {question.field === null ? null : (
          <input
            type="text"
            aria-label={question.text}
            data-first
            value={field}
            onInput={(event) => setField(event.currentTarget.value)}
          />
        )}
        <div class="answers">
          <button type="button" class="button" onClick={() => question.then(null, field)}>
            {t.cancel}
          </button>
          {question.answers
            .map((answer, index) => (
              <button
                key={answer}
                type={index === 0 ? 'submit' : 'button'}
                data-first={index === 0 && question.field === null ? true : undefined}
                class={index === 0 ? 'button button-main' : 'button'}
                {...(index === 0 ? {} : { onClick: () => question.then(index, field) })}
              >
                {answer}
              </button>
            ))
            .reverse()}
        </div>
      </form>
    </dialog>
  );
}
