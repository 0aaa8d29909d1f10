import { RefusalError } from '../driver/deskMember';
import { deskRows } from '../driver/deskRows';
import { DEFAULT_OWNER } from '../driver/openDesk';
import type { DeskTour } from '../server/desk';
import { doTourStep, explainedClock, TourStuck } from './tourDeeds';
import { tourView } from './tourGuide';

/** The tour of the complaint desk: reads what happened off the desk, does what is to happen by its commands. */
export const deskTour: DeskTour = {
  view: tourView,
  act: (runtime, since, step) => {
    try {
      doTourStep(runtime, DEFAULT_OWNER, since, step);
      const { ticketNo } = tourView(runtime, since);
      return step === 'clock' && ticketNo !== null ? explainedClock(runtime, DEFAULT_OWNER, ticketNo) : [];
    } catch (error) {
      if (error instanceof RefusalError) throw new Error(`${error.what} ${error.remedy}`.trim(), { cause: error });
      if (error instanceof TourStuck)
        throw new Error(stuckWords(deskRows(runtime, 'settings'), error.message), { cause: error });
      throw error;
    }
  },
};

/** What the tour says where the desk refuses nothing and the step did not come about all the same. */
function stuckWords(settings: ReturnType<typeof deskRows>, where: string): string {
  const isChinese = settings.some((row) => row['setting'] === 'language' && row['value'] === 'zh-CN');
  const [zh, en] = STUCK[where] ?? STUCK['steps'] ?? ['', ''];
  return isChinese ? zh : en;
}

const STUCK: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  register: [
    '还没有可以跟进的投诉。请先完成“登记投诉”这一步。',
    'There is no complaint to follow yet. Do the step “Register a complaint” first.',
  ],
  steps: [
    '这条投诉目前的状态走不到这一步。请打开工单卡片看它在等什么，或重新开始导览。',
    'From where this complaint stands the desk does not come to this step. Open its card to see what it waits for, or begin the tour again.',
  ],
  clock: [
    '时钟已经推进，但对应的邮件没有发出。请运行“健康检查”查看原因，或重新开始导览。',
    'The clock was moved, and still the mail did not come. Run Check health to see why, or begin the tour again.',
  ],
  trigger: [
    '这张表格没有定时触发器，时钟推进后不会有任何事发生。请运行“修复表格”。',
    'This spreadsheet has no time-driven trigger, so nothing happens when the clock moves. Run Repair the sheets.',
  ],
  survey: [
    '还没有发出满意度调查，无法作答。请先完成上一步。',
    'No survey has been sent yet, so there is nothing to answer. Do the step before first.',
  ],
};
