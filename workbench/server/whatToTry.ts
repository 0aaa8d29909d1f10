const EN = (url: string, state: string, isRestored: boolean): string => `
Loopdesk workbench: ${url}
${isRestored ? `The desk goes on as it was left (${state}); --fresh sets up a new one.` : `A fresh desk with sample complaints; it is kept in ${state}.`}

Begin with the tour that the page offers: one complaint round the whole loop in 12 steps. Or try this:
  1. Click a complaint's row, then the add-on's menu: the sidebar shows the ticket and what comes next.
  2. Move the clock by an hour or a day and watch warnings, escalations and mails come in.
  3. Open Mailbox, follow a survey link, give a score of 2: a call-back task appears.
  4. Choose another person under "Acting as": everybody sees what their role allows.
Nothing leaves this machine. Ctrl+C ends it.
`;

const ZH = (url: string, state: string, isRestored: boolean): string => `
闭环台工作台：${url}
${isRestored ? `接着上次的工作台继续（${state}）；加 --fresh 可重新初始化。` : `已准备好一张带示例投诉的工作台，保存在 ${state}。`}

打开页面后先跟着“导览”走一遍：一条投诉、12 步、完整闭环。也可以这样试：
  1. 点选一条投诉所在的行，再打开插件菜单：侧边栏会显示该工单和下一步操作。
  2. 把时钟推进一小时或一天，看预警、升级和邮件陆续出现。
  3. 打开“邮箱”，点开满意度调查链接并打 2 分：会生成一条回访任务。
  4. 在“当前身份”中换一个人：每个人只能做其角色允许的事。
所有内容都只留在本机。按 Ctrl+C 结束。
`;

/** What `npm start` prints once the page can be opened. */
export function whatToTry(language: 'zh-CN' | 'en', url: string, state: string, isRestored: boolean): string {
  return (language === 'zh-CN' ? ZH : EN)(url, state, isRestored);
}
