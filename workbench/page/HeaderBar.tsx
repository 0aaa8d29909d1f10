import { chooseLanguage, openAs, startOver } from './acts';
import { EmulatorLine } from './EmulatorLine';
import { page } from './pageState';
import { useStore } from './store';
import type { Language } from './texts';
import { TourButton } from './tour/Tour';
import { useTexts } from './useTexts';

/** Who one is, which language, download and reset; and that this is not Google. */
export function HeaderBar() {
  const t = useTexts();
  const language = useStore(page, (state) => state.language);
  const as = useStore(page, (state) => state.as);
  const desk = useStore(page, (state) => state.desk);
  const accounts = desk?.accounts ?? [];
  return (
    <header class="header-bar">
      <div class="brand">
        <span class="logo" aria-hidden="true">
          ↻
        </span>
        <h1>{t.product}</h1>
      </div>
      <EmulatorLine />
      <label class="field-inline">
        <span>{t.actingAs}</span>
        <select value={as} onChange={(event) => void openAs(event.currentTarget.value)} data-test="acting-as">
          {accounts.map((account) => (
            <option key={account.mail} value={account.mail}>
              {account.name === '' || account.name === account.mail
                ? account.mail
                : `${account.name} · ${account.mail}`}
              {account.mail === desk?.owner ? ` (${t.owner})` : ''}
            </option>
          ))}
        </select>
      </label>
      <div class="language" role="group" aria-label={t.language}>
        {(['zh-CN', 'en'] as const).map((each: Language) => (
          <button
            type="button"
            key={each}
            aria-pressed={language === each}
            onClick={() => chooseLanguage(each)}
            lang={each}
          >
            {each === 'en' ? 'EN' : '中文'}
          </button>
        ))}
      </div>
      <TourButton />
      <a class="button" href="/export.xlsx" download>
        {t.download}
      </a>
      <button type="button" class="button" onClick={() => void startOver()}>
        {t.reset}
      </button>
    </header>
  );
}
