/** The health check's findings in Chinese. */
import type { SettingKey } from '../../sheets/settings';
import { menuPath } from '../menu/menu';
import { scopesInWords } from '../scopes';
import { settingsZhCn } from '../sheets/settings.zh-CN';
import type { Told } from '../told';
import type { FindingWordings } from './findings';
import { listSheetFindingsZhCn } from './listSheetFindings.zh-CN';
import { ownSheetFindingsZhCn } from './ownSheetFindings.zh-CN';

const repair = menuPath('zh-CN', 'repair');
const setUp = menuPath('zh-CN', 'setUp');
const backups = menuPath('zh-CN', 'backups');

export const findingsZhCn: FindingWordings = {
  ...listSheetFindingsZhCn,
  ...ownSheetFindingsZhCn,
  notSetUp: {
    what: () => '此表格尚未设置服务台。',
    remedy: () => `请打开「${setUp}」进行设置。`,
  },
  missing: {
    what: (told) => `缺少「${told.text('found')}」。`,
    remedy: () => `如果只是改了名称，请改回原名；否则请运行「${repair}」。`,
  },
  allWell: {
    what: () => '一切正常。',
    remedy: () => '无需处理。',
  },
  zoneMismatch: {
    what: (told) =>
      `表格的时区是 ${told.text('found')}，服务台的时区是 ${told.text('wanted')}，表格中显示的时间会有偏差。`,
    remedy: (told) =>
      `请运行「${repair}」，把表格时区改回 ${told.text('wanted')}；或在「${setUp}」中更改服务台的时区。`,
  },
  noTick: {
    what: () => '定时任务不存在，时限不会被检查，邮件也不会发出。',
    remedy: () => `请由服务台的设置人运行「${repair}」，重新创建定时任务。`,
  },
  noSurveyForm: {
    what: () => '满意度调查表单不存在或无法打开，客户收不到问卷。',
    remedy: () =>
      `请先在云端硬盘的回收站中恢复表单；无法恢复时，由服务台的设置人运行「${repair}」重新创建，此前发出的问卷链接随之失效。`,
  },
  noStaff: {
    what: () => '「人员」表中没有任何人，无法派单。',
    remedy: () => '请在「人员」表中填写邮箱、姓名、角色和部门，每人一行。',
  },
  roleEmpty: {
    what: (told) => `「人员」表中没有角色为「${told.word('roles', 'role')}」的人员，通知和升级会转给更高一级。`,
    remedy: (told) => `请在「人员」表中至少为一人选择角色「${told.word('roles', 'role')}」。`,
  },
  ownersGone: {
    what: (told) =>
      `有 ${told.text('count')} 张未结工单的负责人已不在「人员」表中：${told.text('tickets')}。相关邮件会改发给其主管或上级。`,
    remedy: () => '请将这些工单逐一改派给在岗人员，或在「人员」表中重新添加此人。',
  },
  contactsInSheet: {
    what: () => '客户的完整联系方式保存在本表格隐藏的「联系方式」表中，凡能编辑本表格的人都可以取消隐藏。',
    remedy: () => '请只与需要的同事共享本表格；其他人可设为仅能查看，或另行提供汇总数据。',
  },
  contactsInVault: {
    what: (told) =>
      `客户的完整联系方式保存在专用表格中：${told.text('url')} 。只有能打开该表格的人可以看到，目前单独共享给：${told.text('people')}。`,
    remedy: () => '请定期在该表格的「共享」中核对名单。通过链接、群组或整个网域的共享在此处看不到。',
  },
  contactsMoving: {
    what: (told) =>
      `联系方式的迁移没有完成：目前使用的一处数据完整，另一处（${told.text('url')} 或隐藏的「联系方式」表）可能还留有副本。`,
    remedy: () => `请由服务台的设置人运行「${repair}」清空另一处；夜间检查时也会自动清空。`,
  },
  contactsLeft: {
    what: (told) =>
      `联系方式应保存在 ${told.text('url')} ，但本表格隐藏的「联系方式」表中还有 ${told.text('count')} 行，凡能编辑本表格的人都可以看到。服务台不会读取这些内容。`,
    remedy: () => '请取消隐藏该表，把专用表格中缺少的内容手动补上，然后删除此处的行。',
  },
  contactsLost: {
    what: (told) =>
      `随原专用表格丢失了 ${told.text('count')} 张工单的联系方式，服务台只保留这些客户的脱敏信息。其中未结案：${told.count('open') === 0 ? '无' : `${told.text('open')} 张（${told.text('tickets')}）`}。`,
    remedy: (told) =>
      told.count('open') === 0
        ? '未结案的工单不受影响。'
        : '新的专用表格已为每张未结案工单留出一行，请补填姓名、电话和邮箱。补填之前，这些客户收不到邮件。',
  },
  vaultWithout: {
    what: (told) =>
      `以下人员没有单独获得专用表格的编辑权限：${told.text('people')}。如果也没有通过群组获得权限，就不能登记含联系方式的投诉，也不能查看联系方式，其他操作不受影响。`,
    remedy: (told) => `需要时请将他们添加为编辑者：${told.text('url')} 。`,
  },
  vaultNotShared: {
    what: (told) => `客户联系方式保存在专用表格中，运行本次检查的账号打不开该表格：${told.text('url')} 。`,
    remedy: (told) =>
      `如属有意安排，无需处理；否则请让 ${told.text('owner')} 共享给您。如果 ${told.text('owner')} 也打不开，请由其运行检查并按提示处理。`,
  },
  vaultClosed: {
    what: (told) =>
      `保存联系方式的专用表格打不开：${told.text('url')} 。目前无法登记含联系方式的投诉，发给客户的邮件暂缓发送。Google 提示「${told.text('said')}」。`,
    remedy: () =>
      `如已删除，请在云端硬盘的回收站中恢复，恢复后一切照常。如无法恢复，请打开「${setUp} ▸ 联系方式」，其中会说明丢失了哪些数据，并可重新创建。`,
  },
  vaultEmpty: {
    what: (told) =>
      `专用表格中已没有「联系方式」工作表：${told.text('url')} 。目前无法登记含联系方式的投诉，发给客户的邮件暂缓发送。`,
    remedy: () =>
      `请在该表格中通过「文件 ▸ 版本记录」恢复。如无法恢复，请打开「${setUp} ▸ 联系方式」，其中会说明丢失了哪些数据，并可重新创建。`,
  },
  vaultNotBuilt: {
    what: (told) =>
      `联系方式保存在专用表格（${told.text('url')} ）中，而当前版本的脚本无权打开它。目前无法登记含联系方式的投诉，发给客户的邮件暂缓发送。`,
    remedy: () => '请让部署人员在构建时加上「--with vault」，并授予权限。',
  },
  defaults: {
    what: (told) => `所选处理方式有 ${told.text('count')} 项来源没有规定，采用的是默认值。`,
    remedy: () => '请核对「时限」「责任矩阵」等表，依据列标有「默认值，可修改」的可按实际情况调整。',
  },
  logBroken: {
    what: (told) =>
      `日志 第 ${told.text('rows')} 行与校验码不符（共 ${told.text('count')} 行），可能被修改、删除或移动过。`,
    remedy: () => '请在「文件 ▸ 版本记录」中查看是谁改动的，并恢复「日志」表。日志只能由系统写入。',
  },
  recordsShort: {
    what: (told) => `「${told.text('sheet')}」工作表少了 ${told.text('count')} 行，这些记录别处没有留存。`,
    remedy: () => `请先用 Ctrl+Z 或「文件 ▸ 版本记录」恢复；「${repair}」只会按现有内容继续。`,
  },
  rowsApart: {
    what: (told) => `有 ${told.text('count')} 张工单的登记行与日志不一致：${told.text('tickets')}。`,
    remedy: () => `请运行「${repair}」，系统会以日志为准重写这些行。`,
  },
  maybeSent: {
    what: (told) => `发给 ${recipient(told)} 的邮件「${told.text('subject')}」发送时中断，无法确定是否已发出。`,
    remedy: () =>
      '请在设置人的 Gmail「已发送」中核对，再在本行「处理」列选择再发一次或无需再发。系统不会自动重发，以免对方重复收到。',
  },
  dead: {
    what: (told) => `发给 ${recipient(told)} 的邮件「${told.text('subject')}」没有发送成功：${told.text('error')}。`,
    remedy: () =>
      '请先排除原因（如改正邮箱地址），再在本行「处理」列选择再发一次；已用其他方式通知对方的，选择无需再发。',
  },
  reportNotInDrive: {
    what: (told) => `报告 ${told.text('reportNo')} 已随邮件发出 PDF，但未能存入云端硬盘：${told.text('error')}。`,
    remedy: () =>
      '请系统负责人检查是否已授予云端硬盘权限、空间是否充足。邮件中附有 PDF，可从邮件另存到云端硬盘，或重新生成报告并发送邮件。',
  },
  reportWithoutPdf: {
    what: (told) => `报告 ${told.text('reportNo')} 的邮件没有附上 PDF：${told.text('error')}。`,
    remedy: () => '邮件正文内容完整。可重新生成一份只发给自己，看 PDF 是否恢复正常；Google 每天的转换次数有限。',
  },
  bigQueryExported: {
    what: (told) =>
      `截至 ${told.text('at')}，前 ${told.text('count')} 条事件已导出到 BigQuery 数据集 ${told.text('to')}。`,
    remedy: () => '无需处理，之后的数据会在下次夜间任务中导出。',
  },
  atWork: {
    what: (told) =>
      `${told.text('owner')} 的定时任务最近一次处理事务是在 ${told.text('at')}。邮件和消息：待发 ${told.text('waiting')} 条，可能已发 ${told.text('maybeSent')} 条，发送失败 ${told.text('dead')} 条。${told.text('left') === '' ? '' : `今天还可发给 ${told.text('left')} 位收件人。`}`,
    remedy: (told) => `无需处理。系统将在 ${told.text('next')} 再次自检。`,
  },
  backupHelps: {
    what: (told) => `${told.text('at')} 的备份是在服务台完好时生成的。`,
    remedy: () => `请服务台的设置人打开「${backups}」，系统会先列出可以找回的内容，确认后才改动。`,
  },
  backupLast: {
    what: (told) => `最近一次备份：${told.text('at')}，现有 ${told.text('count')} 份可用（${told.text('url')}）。`,
    remedy: (told) => `无需处理。下一次备份时间：${told.text('next')}。`,
  },
  backupLate: {
    what: (told) => `最近一次备份是 ${told.text('at')}，此后没有再生成备份。`,
    remedy: (told) =>
      `服务台不完整时不会备份，请先处理本表列出的其他问题，并确认备份表格能够打开（${told.text('url')}），再由服务台的设置人通过「${backups}」备份一次。`,
  },
  backupNone: {
    what: () => '还没有备份。',
    remedy: (told) => `系统将在 ${told.text('next')} 生成第一份备份，也可通过「${backups}」立即备份。`,
  },
  bigQueryFailed: {
    what: (told) => `导出到 BigQuery 数据集 ${told.text('to')} 失败：${told.text('error')}。`,
    remedy: () =>
      '请确认项目和数据集存在，并且服务台的设置人有权写入该数据集、在该项目中运行作业。系统每晚自动重试，数据不会丢失，也不会重复统计。',
  },
  chatMaybeSent: {
    what: (told) => `发往群「${told.text('chat')}」的通知「${told.text('subject')}」发送时中断，无法确定是否已送达。`,
    remedy: () => '请在群里核对，再在本行「处理」列选择再发一次或无需再发。系统不会自动重发，以免重复。',
  },
  chatDead: {
    what: (told) =>
      `发往群「${told.text('chat')}」的通知「${told.text('subject')}」没有发送成功：${told.text('error')}。`,
    remedy: () =>
      `请在「${menuPath('zh-CN', 'chat')}」中测试该群并排除原因，再在本行「处理」列选择再发一次；不再需要的，选择无需再发。`,
  },
  moreMessages: {
    what: (told) => `另有 ${told.text('count')} 封邮件需要处理，此处没有列出。`,
    remedy: () => `请先处理上面各行，再运行「${menuPath('zh-CN', 'health')}」。`,
  },
  sendsAgain: {
    what: (told) => `邮件「${told.text('subject')}」将再次发送。`,
    remedy: () => '无需处理。',
  },
  messageSettled: {
    what: (told) => `邮件「${told.text('subject')}」不再发送。`,
    remedy: () => '无需处理。',
  },
  messageMovedOn: {
    what: () => '这封邮件已经处理过，或已不在发件箱中。',
    remedy: () => `请运行「${menuPath('zh-CN', 'health')}」查看最新情况。`,
  },
  settingNoDays: {
    what: (told) => `设置「${settingName(told)}」的值「${told.text('found')}」不是天数。`,
    remedy: () => '请在「设置」表的值一列填写不小于 1 的整数，例如 3。改正前沿用上一次有效的设置。',
  },
  settingNoMonths: {
    what: (told) => `设置「${settingName(told)}」的值「${told.text('found')}」不是月数。`,
    remedy: () =>
      '请在「设置」表的值一列填写不小于 1 的整数，例如 24；留空的含义见该行说明。改正前沿用上一次有效的设置。',
  },
  settingNoCopies: {
    what: (told) => `设置「${settingName(told)}」的值「${told.text('found')}」不是份数。`,
    remedy: (told) =>
      `请在「设置」表的值一列填写 1 至 ${told.text('most')} 的整数，0 表示不备份；留空的含义见该行说明。改正前沿用上一次有效的设置。`,
  },
  settingNoShare: {
    what: (told) => `设置「${settingName(told)}」的值「${told.text('found')}」不是百分比。`,
    remedy: () => '请在「设置」表的值一列填写 1 至 100 的数字，例如 75。改正前沿用上一次有效的设置。',
  },
  settingNoAmount: {
    what: (told) => `设置「${settingName(told)}」的值「${told.text('found')}」不是金额。`,
    remedy: () => '请在「设置」表的值一列填写数字，例如 500；不限的留空。改正前沿用上一次有效的设置。',
  },
  settingNoAddress: {
    what: (told) => `设置「${settingName(told)}」的值「${told.text('found')}」不是网址。`,
    remedy: () =>
      '请在「设置」表的值一列填写以 https:// 开头的完整网址，或留空以使用 Google 提供的网址。改正前沿用上一次有效的设置。',
  },
  settingNoDataset: {
    what: (told) => `设置「${settingName(told)}」的值「${told.text('found')}」不是「项目 ID.数据集」的形式。`,
    remedy: () =>
      '请在「设置」表的值一列填写，例如 my-project.service_desk，或留空表示不导出。改正前沿用上一次有效的设置。',
  },
  settingNoYes: {
    what: (told) => `设置「${settingName(told)}」的值「${told.text('found')}」既不是「是」也不是「否」。`,
    remedy: () => '请在「设置」表中填写「是」或「否」。改正前沿用上一次有效的设置。',
  },
  settingFixed: {
    what: (told) => `设置「${settingName(told)}」不能在表中直接修改，您输入的「${told.text('found')}」已恢复为原值。`,
    remedy: () => `处理方式、语言、时区和表单请在「${setUp}」中更改。`,
  },
  noIntakeForm: {
    what: () => '客户登记表单已启用，但尚未生成、已被删除或无法打开。',
    remedy: () => `请由服务台的设置人运行「${repair}」重新生成；新表单的链接也是新的，见「设置」表。`,
  },
  noConfirmForm: {
    what: () => '客户确认是否解决的表单不存在，客户邮件中暂不附链接。',
    remedy: () => `请由服务台的设置人运行「${repair}」重新生成。旧表单的链接将失效。`,
  },
  formAnswersHeld: {
    what: (told) => `有 ${told.text('count')} 份客户登记表单的回复待放行。`,
    remedy: () => '请主管查看「表单回复」表，在「处理决定」一栏选择「放行」或「不处理」。此前不生成工单，也不发邮件。',
  },
  formAnswersRefused: {
    what: (told) => `近七天有 ${told.text('count')} 份确认表单的回复未采用（链接过期、被改动或已使用）。`,
    remedy: () =>
      '少量属正常，多为旧邮件中的链接或重复回复；客户填写的内容和未采用的原因见「表单回复」表。短时间内大量出现，可能有人在试探，但工单不会因此改变。',
  },
  pageNoAddress: {
    what: () => '客户查询页面尚无网址，客户邮件中暂不附链接。',
    remedy: () =>
      '请将脚本部署为网页应用（扩展程序 ▸ Apps 脚本 ▸ 部署），再把网址填入「设置」表的「客户查询页面的网址」。',
  },
  pageMessageLeft: {
    what: (told) => `有 ${told.text('count')} 条客户在查询页面提交的内容未能接收。`,
    remedy: () => '请取消隐藏「收件箱」表，查看状态为 failed 或 refused 的行，并在对应工单上人工处理。',
  },
  pageRefusals: {
    what: (told) => `近七天客户查询页面拒绝了 ${told.text('count')} 次访问（链接过期、被改动或已使用）。`,
    remedy: () =>
      '少量属正常，多为旧邮件中的链接；时间和原因见「收件箱」表。短时间内大量出现，可能有人在试探，但对方看不到任何内容。',
  },
  staffMail: {
    what: (told) => `人员 第 ${told.text('row')} 行 邮箱：「${told.text('found')}」不是完整的邮箱地址。`,
    remedy: () => '请填写完整的邮箱地址，例如 name@example.com。改正前沿用上一次有效的设置。',
  },
  staffRole: {
    what: (told) => `人员 第 ${told.text('row')} 行 角色：没有「${told.word('roles', 'found')}」这个角色。`,
    remedy: () => '请从下拉列表中选择角色。改正前沿用上一次有效的设置。',
  },
  staffMost: {
    what: (told) => `人员 第 ${told.text('row')} 行 未结上限：「${told.text('found')}」不是整数。`,
    remedy: () => '请填写数字，如 15；不限则留空。改正前沿用上一次有效的设置。',
  },
  matrixLine: {
    what: (told) => `责任矩阵 第 ${told.text('row')} 行：缺少一级分类或责任部门。`,
    remedy: () => '请补全一级分类和责任部门，或清空整行。改正前沿用上一次有效的设置。',
  },
  targetLimit: {
    what: (told) => `时限 第 ${told.text('row')} 行 时长：无法识别「${told.text('found')}」。`,
    remedy: () =>
      '请按「30 分钟」「4 小时」「1 个工作日」「3 天」的格式填写，没有此时限则留空。改正前沿用上一次有效的设置。',
  },
  ladderClock: {
    what: (told) =>
      `升级规则 第 ${told.text('row')} 行 时限：本服务台没有「${told.word('clocks', 'found')}」这个时限。`,
    remedy: () => '请选择「时限」表中有的时限，或清空整行。改正前沿用上一次有效的设置。',
  },
  ladderLevel: {
    what: (told) => `升级规则 第 ${told.text('row')} 行 级别：${there(told)}不是级别。`,
    remedy: () => '请填写 1 到 9 的整数。改正前沿用上一次有效的设置。',
  },
  ladderAfter: {
    what: (told) => `升级规则 第 ${told.text('row')} 行 超时后：无法识别「${told.text('found')}」。`,
    remedy: () => '请按「0 分钟」「30 分钟」「2 小时」的格式填写。改正前沿用上一次有效的设置。',
  },
  ladderTo: {
    what: (told) => `升级规则 第 ${told.text('row')} 行 升级给：${there(told)}不在列表中。`,
    remedy: () => '请从下拉列表中选择角色。改正前沿用上一次有效的设置。',
  },
  ladderTwice: {
    what: (told) => `升级规则 第 ${told.text('row')} 行：该时限的这一级已经写在第 ${told.text('other')} 行。`,
    remedy: () => '请改为其他级别，或清空其中一行。改正前沿用上一次有效的设置。',
  },
  ladderOrder: {
    what: (told) => `升级规则 第 ${told.text('row')} 行：这一级会早于第 ${told.text('other')} 行的下一级。`,
    remedy: () => '级别越高，升级时间应当越晚或相同。改正前沿用上一次有效的设置。',
  },
  ladderNotTaken: {
    what: () => '升级规则：表中内容与正在使用的规则不一致，可能有行被删除。',
    remedy: () => `请运行「${repair}」，使表中内容生效。`,
  },
  calendarDay: {
    what: (told) => `工作日历 第 ${told.text('row')} 行 日期类型：${there(told)}不在列表中。`,
    remedy: () => '请选择周几、放假、调休上班或特殊时间，或清空整行。改正前沿用上一次有效的设置。',
  },
  calendarDate: {
    what: (told) => `工作日历 第 ${told.text('row')} 行 日期：${there(told)}不是日期。`,
    remedy: () => '请按 2026-10-01 的格式填写。改正前沿用上一次有效的设置。',
  },
  calendarNoDate: {
    what: (told) => `工作日历 第 ${told.text('row')} 行 日期：周几的行不应填写日期「${told.text('found')}」。`,
    remedy: () =>
      '请清空日期；如果要安排的是这一天，请把日期类型改为放假、调休上班或特殊时间。改正前沿用上一次有效的设置。',
  },
  calendarHours: {
    what: (told) => `工作日历 第 ${told.text('row')} 行 工作时间：无法识别「${told.text('found')}」。`,
    remedy: () =>
      '请按「09:00–12:00，13:00–18:00」的格式填写，时间在 00:00 至 24:00 之间。改正前沿用上一次有效的设置。',
  },
  calendarReversed: {
    what: (told) =>
      `工作日历 第 ${told.text('row')} 行 工作时间：「${told.text('found')}」的结束时间早于开始时间，或跨夜过长。`,
    remedy: () => '请先写开始时间，如 09:00–18:00；到次日凌晨的写作 21:00–02:00。改正前沿用上一次有效的设置。',
  },
  calendarOverlap: {
    what: (told) =>
      `工作日历 第 ${told.text('row')} 行 工作时间：「${told.text('found')}」与当天其他时段或前一晚的时段重叠。`,
    remedy: () => '请让前一个时段在后一个时段开始前结束。改正前沿用上一次有效的设置。',
  },
  calendarNeedsHours: {
    what: (told) => `工作日历 第 ${told.text('row')} 行 工作时间：特殊时间没有填写时段。`,
    remedy: () => '请按「09:00–12:00」的格式填写；当天不上班的，请把日期类型改为放假。改正前沿用上一次有效的设置。',
  },
  calendarNoHours: {
    what: (told) => `工作日历 第 ${told.text('row')} 行 工作时间：放假的一天不应有工作时间「${told.text('found')}」。`,
    remedy: () => '请清空工作时间，或把日期类型改为特殊时间。改正前沿用上一次有效的设置。',
  },
  calendarTwice: {
    what: (told) =>
      `工作日历 第 ${told.text('row')} 行：「${told.word('calendarDays', 'found')}」已经写在第 ${told.text('other')} 行。`,
    remedy: () => '请每天只保留一行；多个时段写在同一个单元格中，用逗号隔开。改正前沿用上一次有效的设置。',
  },
  calendarEmpty: {
    what: () => '工作日历：一周中没有任何工作时间。',
    remedy: () => '请至少为一周中的一天填写工作时间，如 09:00–18:00。改正前沿用上一次有效的设置。',
  },
  calendarNotTaken: {
    what: () => '工作日历：表中内容与正在使用的日历不一致，可能有行被删除。',
    remedy: () => `请运行「${repair}」，使表中内容生效。此前登记的工单仍按登记时的日历计算。`,
  },
  noHolidays: {
    what: (told) => `工作日历：没有 ${told.text('year')} 年的放假安排，法定节假日会被当作工作日计算。`,
    remedy: (told) =>
      `请按国务院办公厅公布的 ${told.text('year')} 年放假和调休安排逐日填写，每天一行。服务台升级后可能已带有该年安排，运行「${repair}」即可补上。`,
  },
  defect: {
    what: (told) =>
      `运行「${told.text('where')}」时发生意外错误：${told.text('error')}${told.text('at') === '' ? '' : `（${told.text('at')}）`}。`,
    remedy: () => `请运行「${repair}」；若再次出现，请把此行内容转给管理员，详情见 Apps Script 的执行记录。`,
  },
  secondOwner: {
    what: (told) => `${told.text('owner')} 也为此表格创建了定时任务，同一工作会运行两遍。`,
    remedy: (told) =>
      `请 ${told.text('owner')} 运行「${repair}」，删除自己的定时任务；也可在 Apps Script 的「触发器」页面删除，只保留设置人的。`,
  },
  ownSecondTimer: {
    what: (told) => `您为此表格创建了定时任务，而服务台使用的是 ${told.text('owner')} 的定时任务，同一工作会运行两遍。`,
    remedy: () => `请运行「${repair}」，删除您的定时任务。`,
  },
  doubleTimer: {
    what: (told) => `只需一个的定时任务现有 ${told.text('count')} 个，同一工作会重复运行。`,
    remedy: () => `请运行「${repair}」，只保留一个。`,
  },
  noFormTrigger: {
    what: () => '接收问卷答复的触发器不存在，客户的答复只留在表格中，服务台不会处理。',
    remedy: () => `请由服务台的设置人运行「${repair}」，重新创建触发器。`,
  },
  tickLate: {
    what: (told) =>
      `定时任务自 ${told.text('at')} 起没有运行，时限不会被检查，邮件也不会发出。可能是任务被删除，或 ${told.text('owner')} 撤销了授权。`,
    remedy: (told) => `请 ${told.text('owner')} 打开「${setUp}」，按 Google 的提示授权，再运行「${repair}」。`,
  },
  awaitsUpgrade: {
    what: (told) =>
      `此服务台的数据结构仍为第 ${told.text('found')} 版，当前程序使用第 ${told.text('known')} 版。在此期间各项工作照常进行。`,
    remedy: () => `定时任务下次运行时会先备份再升级。如需立即升级，请运行「${repair}」。`,
  },
  scopesMissing: {
    what: (told) =>
      `您尚未授予闭环台以下权限：${scopesInWords('zh-CN', told.text('scopes'))}。相关操作会等到授权之后再进行。`,
    remedy: (told) =>
      told.text('url') === ''
        ? `请打开「${setUp}」，在弹出的窗口中勾选该权限，再运行「${repair}」。`
        : `请打开 ${told.text('url')} ，勾选该权限，再运行「${repair}」。`,
  },
  notAuthorised: {
    what: () => '您尚未授予脚本所需的全部权限，或已撤销授权。',
    remedy: (told) =>
      told.text('url') === ''
        ? `请点击任一菜单项，按 Google 的提示授权，再运行「${repair}」。`
        : `请打开 ${told.text('url')} ，按 Google 的提示授权，再运行「${repair}」。`,
  },
  mailUsedUp: {
    what: () => '此账号今天的邮件发送额度已用完。',
    remedy: () => '邮件不会丢失，额度恢复后按重要程度依次发出。如果经常出现，请改用额度更高的账号设置服务台。',
  },
  headingRenamed: {
    what: (told) => `「${told.text('wanted')}」的列标题已改为「${told.text('found')}」，服务台仍能识别此列。`,
    remedy: () => `无需处理；如需恢复原标题，请运行「${repair}」。`,
  },
  recordsMissing: {
    what: (told) => `「${told.text('found')}」工作表不存在，其中的记录也随之丢失。`,
    remedy: () => `请先在「文件 ▸ 版本记录」中恢复。「${repair}」只能重建一张空表，无法找回原有记录。`,
  },
};

function there(told: Told): string {
  return told.text('found') === '' ? '空白' : `「${told.text('found')}」`;
}

function settingName(told: Told): string {
  const key = told.text('setting');
  return key in settingsZhCn.settings ? settingsZhCn.settings[key as SettingKey].label : key;
}

/** A customer's address stands in no shared sheet. */
function recipient(told: Told): string {
  return told.text('to') === 'customer' ? '客户' : told.text('to');
}
