import { page } from '../pageState';
import { useAsked } from '../useAsked';
import { useTexts } from '../useTexts';
import { PanelHead } from './PanelHead';

/** The forms that the desk made. */
export function FormsPanel() {
  const t = useTexts();
  const forms = useAsked('/api/forms');
  return (
    <>
      <PanelHead title={t.forms} />
      {forms?.length === 0 ? <p class="empty">{t.formsEmpty}</p> : null}
      <ul class="list" data-test="forms">
        {(forms ?? []).map((view) => (
          <li key={view.id}>
            <button type="button" class="list-line" onClick={() => page.set({ form: { view, link: null } })}>
              <span class="line-top">
                <span class="line-main">{view.title}</span>
                <span class="line-when">
                  {view.published ? (view.acceptingResponses ? t.openForm : t.notAccepting) : t.unpublished}
                </span>
              </span>
              <span class="line-sub">{view.publishedUrl}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
