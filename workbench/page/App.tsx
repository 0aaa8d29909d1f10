import { Dialog } from './Dialog';
import { FormPage } from './FormPage';
import { HeaderBar } from './HeaderBar';
import { MenuBar } from './MenuBar';
import { Messages } from './Messages';
import { page } from './pageState';
import { Panels } from './Panels';
import { PortalView } from './PortalView';
import { QuestionBox } from './QuestionBox';
import { SheetArea } from './SheetArea';
import { SheetTabs } from './SheetTabs';
import { Sidebar } from './Sidebar';
import { useStore } from './store';
import { TEXTS } from './texts';
import { Tour } from './tour/Tour';

/** The whole page: bars above, the sheet, the add-on's sidebar, the panels. */
export function App() {
  const language = useStore(page, (state) => state.language);
  const isReached = useStore(page, (state) => state.isReached);
  const isSettingUp = useStore(page, (state) => state.isSettingUp);
  const t = TEXTS[language];
  return (
    <div class="app">
      <HeaderBar />
      <MenuBar />
      <Tour />
      <div class="middle">
        <main class="sheet">
          <SheetArea />
          <SheetTabs />
        </main>
        <Sidebar />
        <Panels />
      </div>
      <FormPage />
      <PortalView />
      <Dialog />
      <QuestionBox />
      <Messages />
      {isSettingUp ? (
        <p class="setting-up" role="status">
          {t.settingUp}
        </p>
      ) : null}
      {isReached ? null : (
        <p class="lost" role="alert">
          {t.lost}
        </p>
      )}
    </div>
  );
}
