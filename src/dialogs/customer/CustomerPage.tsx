/** The page that a customer reaches from a mail: one case, and what they can say to it. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { customerPageTexts } from '../../i18n/customers/customerPage';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { CaseView } from './CaseView';
import { broughtAlong } from './customerRun';
import { TextForm } from './TextForm';
import { useCustomerCase } from './useCustomerCase';
import { Verdict } from './Verdict';

/** The language to begin in: the desk's, else the browser's. */
function firstLanguage(given: string): 'zh-CN' | 'en' {
  return (given || navigator.language).startsWith('zh') ? 'zh-CN' : 'en';
}

export function CustomerPage(): JSX.Element {
  const { token, language: given } = broughtAlong();
  const { language, shown, refused, isBusy, taken, look, send } = useCustomerCase(token, firstLanguage(given));
  const texts = customerPageTexts(language);
  const news = useRef<HTMLDivElement>(null);
  document.documentElement.lang = language;
  document.title = [texts.page, shown?.deskName].filter(Boolean).join(' – ');
  // What came of pressing a button stands above everything: eyes and keyboard go there.
  useLayoutEffect(() => {
    if (taken !== null || (refused !== null && shown !== null)) news.current?.focus();
  }, [taken, refused]);
  const isWaiting = shown === null && refused === null;
  return (
    <div class="page">
      <header>
        <p class="desk">{shown?.deskName ?? texts.page}</p>
        {shown ? (
          <p class="quietly">
            {texts.reference} {shown.ticketNo}
          </p>
        ) : null}
      </header>
      <main aria-busy={isBusy}>
        <div class="news" ref={news} tabIndex={-1} role="status">
          {isWaiting ? <p class="quietly">{texts.loading}…</p> : null}
          {taken ? (
            <Notice tone="good">
              <p>{texts.thanks[taken]}</p>
            </Notice>
          ) : null}
          {refused && shown ? (
            <Notice tone="warning" title={texts.refused[refused].head}>
              <p>{texts.refused[refused].says}</p>
            </Notice>
          ) : null}
        </div>
        {isWaiting ? (
          <div class="skeleton" aria-hidden="true">
            {[1, 2, 3].map((line) => (
              <span key={line} class="bone" />
            ))}
          </div>
        ) : null}
        {refused && !shown ? (
          <section class="card" role="alert">
            <h1>{texts.refused[refused].head}</h1>
            <p>{texts.refused[refused].says}</p>
            {refused === 'linkWrong' || refused === 'linkOld' ? null : (
              <Button look="primary" busy={isBusy} onPress={look}>
                {texts.again}
              </Button>
            )}
          </section>
        ) : null}
        {shown ? (
          <>
            <CaseView shown={shown} texts={texts}>
              {shown.may.includes('notSatisfied') ? (
                <Verdict key={shown.attempt} texts={texts} may={shown.may} isBusy={isBusy} send={send} />
              ) : null}
            </CaseView>
            {shown.may.includes('said') ? (
              <section class="card" aria-labelledby="add">
                <h2 id="add">{texts.add}</h2>
                <TextForm
                  texts={texts}
                  label={texts.addLabel}
                  hint={texts.addHint}
                  isBusy={isBusy}
                  onSend={(text) => send('said', text)}
                />
              </section>
            ) : null}
          </>
        ) : null}
      </main>
      <footer class="quietly small">{texts.yours}</footer>
    </div>
  );
}
