/** Refusals in Chinese. */
import { hasEnded, STATUSES } from '../../domain/ticket/status';
import { dateText } from '../dateText';
import { chatServiceName } from '../lists/chatServices';
import { menuPath } from '../menu/menu';
import { measuresZhCn } from '../review/measures.zh-CN';
import { scopesInWords } from '../scopes';
import type { Told } from '../told';
import type { RefusalTexts } from './refusals';
import {
  calendarFaultsZhCn,
  calendarPlaceZhCn,
  commandsZhCn,
  fieldsZhCn,
  packsZhCn,
  stepsZhCn,
} from './refusalWords.zh-CN';

const openTicket = menuPath('zh-CN', 'ticket');
const repair = menuPath('zh-CN', 'repair');
const setUp = menuPath('zh-CN', 'setUp');

export const refusalsZhCn: RefusalTexts = {
  defect: {
    what: '系统出错，没有做任何改动。',
    remedy: '请稍后重试；若再次出现，请告知管理员，错误已记录。',
  },
  refusals: {
    ALARM_UNKNOWN: {
      what: (told) => `没有待处理的异常预警「${told.text('found')}」。`,
      remedy: () => '请查看「异常预警」表：可能已有人处理。',
    },
    APPROVAL_TOO_LOW: {
      what: (told) =>
        `工单 ${told.text('ticketNo')} 的方案补偿 ${told.text('amount')} 元，超过您的审批上限 ${told.text('limit')} 元。`,
      remedy: (told) =>
        told.text('who') === ''
          ? '该金额超过所有人的审批上限，请退回修改，或在「设置」中提高上限。'
          : `请由${told.text('who')}审核，或退回修改补偿金额。`,
    },
    ARCHIVE_CLOSED: {
      what: (told) =>
        `此操作要用到归档表格 ${told.text('archive')}，而您的账号打不开它：可能没有共享给您、已被删除，或其中的工作表不见了。Google 提示「${told.text('said')}」。`,
      remedy: (told) => `请让服务台的设置人在云端硬盘中共享给您：${told.text('url')} 。不涉及归档的操作不受影响。`,
    },
    ARCHIVE_NOT_BUILT: {
      what: (told) =>
        told.text('url') === ''
          ? '本服务台没有启用归档功能。'
          : '本服务台有归档表格，但当前版本没有启用归档功能，无法打开。',
      remedy: (told) =>
        told.text('url') === ''
          ? '请让部署人员在构建时加上「--with archive」，做法见部署说明。'
          : `请让部署人员在构建时重新加上「--with archive」；归档表格可在云端硬盘中直接查看：${told.text('url')} 。`,
    },
    ARCHIVE_NOT_WRITTEN: {
      what: (told) =>
        `已将 ${told.text('count')} 张工单复制到归档表格 ${told.text('archive')}，但读回的内容不一致；本表格中没有删除任何内容。`,
      remedy: (told) => `请确认没有人正在编辑或排序该文件（${told.text('url')}），且其时区与服务台一致，然后重试。`,
    },
    ARGUMENTS_WRONG: {
      what: (told) =>
        isEmpty(told) ? `「${field(told)}」没有填写。` : `「${field(told)}」的内容「${unquoted(told)}」不符合要求。`,
      remedy: (told) => (isEmpty(told) ? '请填写后重试。' : limited(told)),
    },
    BACKUP_CLOSED: {
      what: (told) => `无法打开备份表格：可能已被删除，或没有共享给您的账号。Google 提示「${told.text('said')}」。`,
      remedy: (told) =>
        `请在服务台设置人的云端硬盘（包括回收站）中查找：${told.text('url')} 。如果确实找不回，请运行「${repair}」：系统将不再使用该文件，并在下次夜间任务中建立新的备份。`,
    },
    BACKUP_NONE: {
      what: () => '没有可用于恢复的完整备份。',
      remedy: () => '日志能还原的内容请用「修复表格」还原；其余内容请在「文件 ▸ 版本记录」中查找。',
    },
    BACKUP_NOT_BUILT: {
      what: () => '本服务台没有启用备份功能。',
      remedy: () => '请让部署人员在构建时加上「--with backup」，做法见部署说明。',
    },
    BACKUP_NOT_WRITTEN: {
      what: (told) => `「${told.text('sheet')}」工作表写入备份后，读回的内容不一致。`,
      remedy: (told) =>
        `请确认没有人正在编辑或排序该文件（${told.text('url')}），且其时区与服务台一致；系统会在下次夜间任务中重试，其他备份不受影响。`,
    },
    BACKUP_TOO_OLD: {
      what: (told) => `${told.text('at')} 的备份之后，有客户信息被抹去或有工单移入归档；整体还原会使这些内容重新出现。`,
      remedy: () => '请选用更新的备份，或只用这份备份补回缺失的内容。',
    },
    CALENDAR_EXHAUSTED: {
      what: (told) => `从 ${told.text('from')} 到 ${told.text('to')} 之间没有足够的工作时间，无法算出截止时间。`,
      remedy: () => '请检查工作时间和节假日设置，确认每周有工作时间；过长的时限请改短。',
    },
    CALENDAR_INVALID: {
      what: (told) =>
        `工作时间设置有误（${calendarPlaceZhCn(told.text('where'), told.count('window'))}）：${calendarFault(told)}${others(told)}。`,
      remedy: () => '请改正后重试；时间按 09:00 的格式填写，日期按 2026-03-02 的格式填写。',
    },
    CATEGORY_UNKNOWN: {
      what: (told) => `没有「${told.text('found')}」这个分类。`,
      remedy: (told) => `请选择现有分类${known(told)}；需要新的分类时，请先在「责任矩阵」表中添加。`,
    },
    CHATS_FULL: {
      what: (told) => `已有 ${told.text('most')} 个通知群，不能再增加。`,
      remedy: () => '请先移除不再使用的群，再添加新的群。',
    },
    CHAT_ADDRESS_WRONG: {
      what: (told) => `这不是${chatServiceName(told.language, told.text('service'))}的 Webhook 地址。`,
      remedy: (told) => `请从机器人页面复制完整地址，应以 ${told.text('prefix').replace(/ · /g, ' 或 ')} 开头。`,
    },
    CHAT_NOT_BUILT: {
      what: () => '本服务台没有启用团队群通知，脚本无权访问其他服务器。',
      remedy: () => '请让部署人员在构建时加上「--with chat」，并授予新的权限。',
    },
    CHAT_UNKNOWN: {
      what: (told) => `没有名为「${told.text('name')}」的群。`,
      remedy: (told) =>
        told.text('known') === '' ? '请先添加。' : `请从以下群中选择：${told.text('known').replace(/ · /g, '、')}。`,
    },
    COLUMN_COMPUTED: {
      what: (told) => `工单 ${told.text('ticketNo')} 的这一列由系统填写，不能直接修改。`,
      remedy: () => `请打开「${openTicket}」，用相应的操作来改变。`,
    },
    COMMAND_UNKNOWN: {
      what: (told) => `没有「${told.text('found')}」这个操作。`,
      remedy: () => '请刷新页面后重试；刚升级过的话，请关闭侧边栏再打开。',
    },
    CONTACTS_NOT_MOVED: {
      what: (told) => `联系方式（${told.text('count')} 行）写入后核对不一致，原处的数据仍然完整有效。`,
      remedy: () => `请重新运行「${setUp}」。如仍出现，请告知管理员。`,
    },
    CUSTOMER_AMBIGUOUS: {
      what: (told) => `有不同姓名的客户共用这个联系方式，例如工单 ${told.text('tickets')}。`,
      remedy: () => '请改用工单号查找，这样只会找到其中一位。',
    },
    CUSTOMER_OPEN: {
      what: (told) =>
        told.count('count') === 1
          ? `该客户的工单 ${told.text('tickets')} 尚未结束，没有抹去任何信息。`
          : `该客户还有 ${told.count('count')} 张未结工单（例如 ${told.text('tickets')}），没有抹去任何信息。`,
      remedy: () => `请先在「${openTicket}」中结案或撤销；处理期间仍需要客户信息。`,
    },
    CUSTOMER_UNKNOWN: {
      what: () => '没有找到这个工单号、电话或邮箱。',
      remedy: () => '请检查是否写错，或换该客户的其他号码查找；信息已抹去的客户无法再用联系方式找到。',
    },
    DESK_BUSY: {
      what: () => '服务台正在处理其他人的操作，没有做任何改动。',
      remedy: () => '请等几秒钟后重试，不会重复提交。',
    },
    DESK_NEWER: {
      what: (told) =>
        `此服务台的数据结构为第 ${told.text('found')} 版，而当前程序最高支持第 ${told.text('known')} 版，没有做任何改动。`,
      remedy: (told) =>
        `请让部署人员重新推送此前使用的程序版本或更新的版本：npm run push 会显示各版本支持的数据结构，此处需要第 ${told.text('found')} 版。`,
    },
    DESK_NOT_SET_UP: {
      what: () => '此表格尚未设置服务台。',
      remedy: () => `请打开「${setUp}」进行设置。`,
    },
    DUE_IN_PAST: {
      what: (told) => `工单 ${told.text('ticketNo')} 新的承诺时间已经过去。`,
      remedy: () => '请填写将来的时间。',
    },
    EXPORT_FAILED: {
      what: (told) => `导出到 BigQuery 失败：${told.text('said')}。`,
      remedy: () =>
        '请确认项目和数据集存在，并且您有权写入该数据集、在该项目中运行作业。数据不会丢失，也不会重复统计，系统夜间会再次导出。',
    },
    EXPORT_NOWHERE: {
      what: () => '本服务台没有启用 BigQuery 导出。',
      remedy: () =>
        '请让部署人员在构建时加上「--with bigquery」，做法见部署说明；再在「设置」表的「BigQuery 数据集」一行填写项目 ID 和数据集。',
    },
    FOLLOWED_OPEN: {
      what: (told) => `工单 ${told.text('ticketNo')} 仍在处理中，不能另行登记后续投诉。`,
      remedy: (told) => `请把客户的新情况记在工单 ${told.text('ticketNo')} 中。`,
    },
    FOLLOW_UP_OPEN: {
      what: (told) => `工单 ${told.text('ticketNo')} 还不能结案：低分回访尚未完成。`,
      remedy: () => `请先联系客户，再在「${openTicket}」中「${stepsZhCn.contacted}」。`,
    },
    REOPEN_TOO_LATE: {
      what: (told) => `工单 ${told.text('ticketNo')} 结案已超过 ${told.text('days')} 天，不再重启。`,
      remedy: (told) => `请打开工单 ${told.text('ticketNo')}，选择「登记后续投诉」。`,
    },
    GRADE_UNKNOWN: {
      what: (told) => `没有「${told.text('found')}」这个影响或紧急程度。`,
      remedy: (told) => `请选择现有的选项${known(told)}。`,
    },
    HEADING_MISSING: {
      what: (told) => `${told.text('sheet')} 第 1 行：找不到表头「${told.text('heading')}」。`,
      remedy: (told) => `如果改过名，请改回「${told.text('heading')}」；如果该列已删除，请运行「${repair}」。`,
    },
    HEADING_TAKEN: {
      what: (told) => `「${told.text('heading')}」是本表另一列的表头。`,
      remedy: () => '请给这一列换一个表头；要调整顺序，请直接拖动列。',
    },
    IMPORT_EMPTY: {
      what: (told) => `表格第 ${told.text('row')} 行以下没有任何内容。`,
      remedy: () => '请重新选择表头所在的行，或换一张表格。',
    },
    IMPORT_NO_DESCRIPTION: {
      what: (told) => `要导入的表格中没有可作为问题描述的列。表头为：${told.text('headings')}。`,
      remedy: () => '请在导入时指定哪一列是问题描述，或把该列的表头改为「问题描述」。',
    },
    IMPORT_TAB_CHANGED: {
      what: (told) =>
        `工作表「${told.text('name')}」已被改动：第 ${told.text('row')} 行原来的位置上不再是表头「${told.text('heading')}」，这一批没有导入。`,
      remedy: () => '请重新选择该工作表并核对各列；已导入的行不会重复导入。',
    },
    IMPORT_TAB_GONE: {
      what: (told) => `要导入的工作表「${told.text('name')}」已不存在。`,
      remedy: () => '请按 Ctrl+Z 或在「文件 ▸ 版本记录」中恢复，或换一张表格。',
    },
    KNOWLEDGE_IN_USE: {
      what: (told) => `知识条目 ${told.text('entryNo')} 已发布或停用，不能再按草稿修改。`,
      remedy: () => '请由主管在「知识库」窗口中修改并重新发布，或另写一条草稿。',
    },
    KNOWLEDGE_UNKNOWN: {
      what: (told) => `知识库中没有条目 ${told.text('entryNo')}。`,
      remedy: () => '请核对编号；所在行若缺少问题或解决办法，请在「知识库」工作表中补全。',
    },
    LINK_NOT_POSSIBLE: {
      what: (told) =>
        `以下工单未关联：${told.text('tickets')}。只有未结束、本身不是群体事件、也不属于其他事件的工单可以关联。`,
      remedy: () => '请去掉这些工单，或先解除与其他事件的关联。',
    },
    LOG_DAMAGED: {
      what: (told) => `日志 第 ${told.text('row')} 行与系统记录不符，可能被修改、移动或删除，因此没有写入。`,
      remedy: () => `请在「文件 ▸ 版本记录」中恢复「日志」表，或运行「${repair}」后重试。`,
    },
    LOG_GONE: {
      what: () => '「日志」表已被删除或清空。所有工单的经过都记录在其中，因此没有做任何改动。',
      remedy: () =>
        `请按 Ctrl+Z 撤销，或在「文件 ▸ 版本记录」中恢复，然后运行「${repair}」。如果启用了备份，服务台的设置人也可通过「${menuPath('zh-CN', 'backups')}」恢复。`,
    },
    MEASURE_NOT_NOW: {
      what: (told) =>
        `${told.text('ticketNo')} 的第 ${told.text('measureNo')} 项改进措施目前是「${measuresZhCn.states[told.text('measureState')] ?? ''}」，不能「${step(told, 'step')}」。`,
      remedy: () => `请在「${menuPath('zh-CN', 'measures')}」中查看；如需再次改进，请新增一项措施。`,
    },
    MEASURE_NO_FIGURE: {
      what: () => '没有对应工单的改进措施，须说明要改善哪项指标。',
      remedy: () => '请选择一项指标，或填写对应的工单号。',
    },
    MEASURE_NO_REASON: {
      what: (told) =>
        told.text('statement') === ''
          ? `${told.text('ticketNo')} 的第 ${told.text('measureNo')} 项改进措施没有统计数据，验证时须写明依据。`
          : `系统对 ${told.text('ticketNo')} 第 ${told.text('measureNo')} 项改进措施的结论是「${said(told)}」，作出不同结论须写明理由。`,
      remedy: () => '请写明能证明措施有效或无效的事实。',
    },
    MEASURE_NO_SCOPE: {
      what: (told) =>
        told.text('found') === '' ? '没有说明指标针对哪些投诉。' : `「${told.text('found')}」不是本服务台的分类。`,
      remedy: () => '请填写分类、产品、批次或地区，或选择「全部投诉」。',
    },
    MEASURE_UNKNOWN: {
      what: (told) =>
        `工单 ${told.text('ticketNo')} 没有第 ${told.text('measureNo')} 项改进措施，目前共 ${told.text('count')} 项。`,
      remedy: () => `请在「${openTicket}」中刷新后重新选择。`,
    },
    MEASURE_WATCHED: {
      what: (told) =>
        `${told.text('ticketNo')} 的第 ${told.text('measureNo')} 项改进措施仍在观察期内（至${dateText('zh-CN', told.text('until'))}），现在还不能下结论。`,
      remedy: () => '观察期满当天系统会统计前后数据，并通知主管验证。',
    },
    MESSAGE_SETTLED: {
      what: (told) => `邮件 ${told.text('key')} 已经处理过，或不在发件箱中；没有任何改动。`,
      remedy: () => `请运行「${menuPath('zh-CN', 'health')}」，查看仍需处理的邮件。`,
    },
    TEXT_TOO_LONG: {
      what: (told) => `文字有 ${told.text('found')} 个字，此处最多保存 ${told.text('most')} 个字。`,
      remedy: () => '请精简文字，或存成文件后在此填写链接。',
    },
    TICKET_ARCHIVED: {
      what: (told) => `工单 ${told.text('ticketNo')} 早已结束，已移入归档表格 ${told.text('archive')}。`,
      remedy: (told) => `归档工单只供查看，不再处理：${told.text('url')} 。如有新情况，请另行登记。`,
    },
    TICKET_FULL: {
      what: (told) => `工单 ${told.text('ticketNo')} 的文字已达上限，本次内容未写入。`,
      remedy: () => '请精简文字，或存成文件后填写链接。',
    },
    MERGE_INTO_ITSELF: {
      what: (told) => `工单 ${told.text('ticketNo')} 不能合并到自己。`,
      remedy: () => '请填写另一张工单的工单号。',
    },
    NOBODY_ELIGIBLE: {
      what: (told) => `工单 ${told.text('ticketNo')}（${told.text('category')}）按责任矩阵找不到可以接单的人。`,
      remedy: () => '请直接指定负责人，或在「责任矩阵」和「人员」表中补充、更新在岗情况和代理人。',
    },
    NOTHING_TO_CONTACT: {
      what: (told) => `工单 ${told.text('ticketNo')} 没有待回访的低分评价。`,
      remedy: () => '无需回访；如果已有人回访，请查看处理记录。',
    },
    NOT_ALLOWED: {
      what: (told) => `您的角色「${told.word('roles', 'role')}」不能进行「${command(told)}」。`,
      remedy: () => '请由有权限的同事操作，或请管理员在「人员」表中调整您的角色。',
    },
    NOT_AUTHORISED: {
      what: (told) =>
        `您尚未授予闭环台以下权限：${scopesInWords('zh-CN', told.text('scopes'))}。数据没有丢失，相关操作会等到授权之后再进行。`,
      remedy: (told) =>
        told.text('url') === ''
          ? `请打开「${setUp}」，在弹出的窗口中勾选该权限，然后重试。`
          : `请打开 ${told.text('url')} ，勾选该权限，然后重试。`,
    },
    NO_DOCUMENT: {
      what: () => '没有找到服务台所在的表格。',
      remedy: () => '请在表格中通过「扩展程序 ▸ Apps 脚本」打开脚本，或将闭环台作为插件安装到表格中使用。',
    },
    NO_INCIDENT: {
      what: (told) => `工单 ${told.text('ticketNo')} 不是未结束的群体事件。`,
      remedy: () => '请填写「异常预警」表中未结束的事件工单号。',
    },
    NO_NUMBER: {
      what: (told) => `工单 ${told.text('ticketNo')} 的这一列只能填写数字。`,
      remedy: () => '请只输入数字，例如 1200.50。',
    },
    NO_OPEN_ESCALATION: {
      what: (told) => `工单 ${told.text('ticketNo')} 没有待评估的升级事项。`,
      remedy: () => '可能已有人评估，请查看处理记录。',
    },
    NO_ROLE: {
      what: (told) => `账号 ${told.text('mail')} 不在「人员」表中，没有角色。`,
      remedy: () => '请管理员在「人员」表中添加一行，填写您的邮箱和角色。',
    },
    NOVICE_TOO_GRAVE: {
      what: (told) =>
        `${told.text('name')}是新手，工单 ${told.text('ticketNo')} 的优先级为「${told.text('priority')}」，不能派给新手。`,
      remedy: () => '请派给有经验的人员，可参考派单时的建议人选。',
    },
    OWNER_OVERRULED: {
      what: (told) =>
        `工单 ${told.text('ticketNo')} 建议由${told.text('name')}负责：${told.text('why').replace(/。$/, '')}。`,
      remedy: () => '改派他人须由主管决定，并填写原因。',
    },
    OWNER_UNKNOWN: {
      what: (told) => `「人员」表中没有「${told.text('found')}」。`,
      remedy: () => '请从人员中选择负责人，或先把此人添加到「人员」表。',
    },
    PACK_CONFIG_FAULTY: {
      what: (told) => `配置有误，暂不能更换处理方式：${told.text('fault').replace(/[.。]$/, '')}。`,
      remedy: () => '请先改正该单元格，再更换处理方式。',
    },
    PACK_IN_USE: {
      what: (told) => `此服务台目前采用「${packName(told)}」。`,
      remedy: () => '如需改用其他处理方式，请先查看会带来哪些变化，再在设置中确认更换。',
    },
    PERIOD_NOT_OVER: {
      what: (told) => `报告只统计已经过去的日期；${told.text('to')} 还没有结束。`,
      remedy: () => '请把截止日期选为昨天或更早。',
    },
    PERIOD_REVERSED: {
      what: (told) =>
        `复盘需要起止两个日期，且起始日期不晚于截止日期；收到的是「${told.text('from')}」和「${told.text('to')}」。`,
      remedy: () => '请同时给出两个日期；都不填则统计上一周和上一月。',
    },
    PRIORITY_UNKNOWN: {
      what: (told) => `没有「${told.text('found')}」这个优先级。`,
      remedy: (told) => `请选择现有的优先级${known(told)}。`,
    },
    REPORT_UNKNOWN: {
      what: (told) => `「报告」表中没有编号为「${told.text('reportNo')}」的报告。`,
      remedy: () => '请选择表中已有的报告，或按相同日期重新生成。',
    },
    REQUEST_MALFORMED: {
      what: () => '提交的内容无法识别，没有做任何改动。',
      remedy: () => '请关闭侧边栏再打开，然后重试。',
    },
    SET_UP_OWNER_ONLY: {
      what: (told) => `此服务台由 ${told.text('owner')} 设置，定时任务和表单属于该账号。`,
      remedy: (told) => `请由 ${told.text('owner')} 运行设置，以免定时任务重复。`,
    },
    SHEET_MISSING: {
      what: (told) => `找不到工作表「${told.text('sheet')}」。`,
      remedy: (told) => `如果改过名，请改回「${told.text('sheet')}」；如果已删除，请运行「${repair}」。`,
    },
    SOLUTION_ABOVE_MOST: {
      what: (told) =>
        `「${told.text('name')}」的金额上限为 ${told.text('most')}，工单 ${told.text('ticketNo')} 填写的是 ${told.text('amount')}。`,
      remedy: () => '请降低金额，或改用其他方案类型。上限见「方案类型」表。',
    },
    SOLUTION_TOO_GREAT: {
      what: (told) =>
        `「${told.text('name')}」仅用于优先级「${told.text('priority')}」及以上，工单 ${told.text('ticketNo')} 未达到。`,
      remedy: () => '请改用其他方案类型，或先提高优先级。',
    },
    SOLUTION_UNKNOWN: {
      what: (told) => `没有「${told.text('found')}」这种方案类型。`,
      remedy: (told) => `请选择现有的类型${known(told)}，或留空。`,
    },
    STEP_NOT_POSSIBLE: {
      what: (told) =>
        `${place(told)}工单 ${told.text('ticketNo')} 的状态是「${told.word('statuses', 'status')}」，不能「${step(told, 'step')}」。`,
      remedy: nextStep,
    },
    ROW_TORN: {
      what: (told) => `登记表只有部分列被排序或粘贴，工单 ${told.text('ticketNo')} 这一行已重新对齐。`,
      remedy: () => '排序时请不要只选中部分列：使用「数据 ▸ 排序工作表」或筛选器。',
    },
    TICKET_TWICE: {
      what: (told) => `工单 ${told.text('ticketNo')} 已在另一行，每张工单只有一行。`,
      remedy: () => '请在原来的行中查看；新的投诉请在侧边栏登记。',
    },
    TICKET_UNKNOWN: {
      what: (told) => `登记表中没有工单 ${told.text('ticketNo')}。`,
      remedy: () => `请核对工单号；如果该行被误删，请运行「${repair}」，工单会从日志恢复。`,
    },
    VAULT_CLOSED: {
      what: (told) =>
        `此操作要用到客户联系方式，而联系方式保存在专用表格中，您的账号打不开它：可能没有共享给您，或已被删除。Google 提示「${told.text('said')}」。`,
      remedy: (told) => `请让服务台的设置人在云端硬盘中共享给您：${told.text('url')} 。不涉及联系方式的操作不受影响。`,
    },
    VAULT_EMPTY: {
      what: () => '保存联系方式的表格中已没有「联系方式」工作表。',
      remedy: (told) =>
        `请打开该表格，通过「文件 ▸ 版本记录」恢复工作表：${told.text('url')} 。无法恢复时，由服务台的设置人在「${setUp}」中重新创建。`,
    },
    VAULT_NOT_BUILT: {
      what: (told) =>
        told.text('url') === ''
          ? '本服务台没有启用联系方式专用表格，脚本无权打开其他表格。'
          : `联系方式保存在专用表格（${told.text('url')} ）中，而当前版本的脚本无权打开它。`,
      remedy: () => '请让部署人员在构建时加上「--with vault」，并授予新的权限。',
    },
    VAULT_NOT_WRITTEN: {
      what: (told) => `联系方式未能写入专用表格。Google 提示「${told.text('said')}」。`,
      remedy: (told) => `如果您只有查看权限，请让服务台的设置人授予编辑权限：${told.text('url')} ，然后重新操作。`,
    },
    WORKBOOK_FULL: {
      what: () => '表格文件已满：Google 规定一个文件最多一千万个单元格，因此没有写入。',
      remedy: () => '请删除不再需要的自建工作表，或其中的空行、空列，然后重试。',
    },
    WHO_ARE_YOU: {
      what: () => 'Google 没有提供您的账号，无法确认您的身份。',
      remedy: () => '请用「人员」表中登记的账号登录；与所有者不在同一组织时，请由管理员将闭环台作为插件安装。',
    },
  },
};

function place(told: Told): string {
  return told.text('row') === '' ? '' : `登记表 第 ${told.text('row')} 行 `;
}

function nextStep(told: Told): string {
  if (told.text('next') !== '') return `下一步是「${step(told, 'next')}」，请打开「${openTicket}」操作。`;
  const status = STATUSES.find((one) => one === told.text('status'));
  if (status === 'closed') return '客户仍不满意时，请记录客户反馈来重启工单；其他问题请另行登记。';
  if (status && hasEnded(status)) return '此工单已结束。如有新的问题，请另行登记。';
  return `请打开「${openTicket}」，从目前可以进行的操作中选择。`;
}

/** What the desk says of a measure. */
function said(told: Told): string {
  const statements: Readonly<Record<string, readonly [string, string]>> = measuresZhCn.statements;
  return statements[told.text('statement')]?.[0] ?? '';
}

function step(told: Told, fact: string): string {
  return Object.entries(stepsZhCn).find(([kind]) => kind === told.text(fact))?.[1] ?? told.text(fact);
}

function command(told: Told): string {
  return commandsZhCn[told.text('command')] ?? told.text('command');
}

function field(told: Told): string {
  return fieldsZhCn[told.text('field')] ?? told.text('field');
}

function isEmpty(told: Told): boolean {
  return ['', 'undefined', 'null', '""'].includes(told.text('found')) || told.text('expected') === '!0';
}

function unquoted(told: Told): string {
  return told.text('found').replace(/^"|"$/g, '');
}

function limited(told: Told): string {
  const [, most] = /^<=(\d+)$/.exec(told.text('expected')) ?? [];
  const [, least] = /^>=(\d+)$/.exec(told.text('expected')) ?? [];
  if (most !== undefined) return `请改到 ${most} 以内（文字按字数计）后重试。`;
  if (least !== undefined) return `请改为不小于 ${least} 后重试。`;
  return '请改正后重试；有选项的请从选项中选择，日期和时间请填写完整。';
}

function calendarFault(told: Told): string {
  const fault = Object.entries(calendarFaultsZhCn).find(([code]) => code === told.text('fault'));
  return fault ? fault[1](told.text('found')) : told.text('fault');
}

function others(told: Told): string {
  return told.count('problems') > 1 ? `；另有 ${told.count('problems') - 1} 处` : '';
}

function known(told: Told): string {
  return told.text('known') === '' ? '' : `：${told.text('known').replace(/ · /g, '、')}`;
}

function packName(told: Told): string {
  return Object.entries(packsZhCn).find(([id]) => id === told.text('pack'))?.[1] ?? told.text('pack');
}
