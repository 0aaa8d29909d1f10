/** The settings sheet in Chinese. */
import type { SettingWords } from './texts';

export const settingsZhCn: SettingWords = {
  defaultDeskName: '客户服务台',
  sourceDefault: '默认值，可修改',
  sourcePublished: '来源规定',
  settings: {
    deskName: { label: '服务台名称', help: '客户和同事收到的邮件以此名称署名，可随时修改。' },
    senderName: {
      label: '邮件发件人名称',
      help: '收件人看到的发件人名称，留空则使用服务台名称；发件地址为服务台设置人的邮箱。',
    },
    pack: {
      label: '处理方式',
      help: '决定分类、优先级、时限和调查问卷；在设置窗口中更换，更换前会列明对现有工单的影响。',
    },
    language: { label: '语言', help: 'zh-CN 为中文，en 为英文；在设置窗口中更改。' },
    timeZone: { label: '时区', help: '截止时间、工作时间和日期以此为准；在设置窗口中更改。' },
    deployment: { label: '安装方式', help: 'bound 表示脚本在本表格中，addOn 表示作为插件安装；由设置填写。' },
    warnPercent: {
      label: '预警时点（时限的百分比）',
      help: '时限用去多少时提醒负责人；填写 1 至 100 的数字，75 为默认值，可修改。',
    },
    verdictReminderDays: {
      label: '提醒客户反馈（天）',
      help: '告知方案后客户未反馈，几天后发一次提醒；填写不小于 1 的整数，3 为默认值。',
    },
    verdictCloseDays: {
      label: '客户未反馈时结案（天）',
      help: '告知方案后客户一直未反馈，几天后自动结案；填写不小于 1 的整数，应大于提醒天数，7 为默认值。',
    },
    surveyCoolDownDays: {
      label: '同一客户再次调查的间隔（天）',
      help: '发出调查后，在此期间内不再向同一客户发送其他工单的调查；填写不小于 1 的整数。',
    },
    reopenDays: {
      label: '结案后可重启的期限（天）',
      help: '在此期限内客户仍不满意的，原工单重启；超过期限须登记新工单；填写不小于 1 的整数。',
    },
    measureWatchDays: {
      label: '改进措施的效果观察期（天）',
      help: '对比措施提出前和完成后各一段时间的数据，每段为此天数；填写不小于 1 的整数，28 为默认值（整周便于对比）。只用于此后新增的措施。',
    },
    measureEscalateDays: {
      label: '逾期措施每隔几天上报一级（天）',
      help: '改进措施逾期满此天数报主管，再满此天数报部门负责人，然后报总监；填写不小于 1 的整数，3 为默认值。',
    },
    knowledgeMonths: {
      label: '知识条目复核周期（月）',
      help: '超过此月数没有采用也没有复核的知识条目，会标为需要复核；填写不小于 1 的整数，留空为 12（默认值，可修改）。',
    },
    approvalSupervisor: {
      label: '主管审批补偿上限',
      help: '主管可批准的最高补偿金额，留空表示不限；超过的由上一级审批。设置时填入的金额为默认值，可修改。',
    },
    approvalHead: { label: '部门负责人审批补偿上限', help: '部门负责人可批准的最高补偿金额，留空表示不限。' },
    approvalDirector: { label: '总监审批补偿上限', help: '总监可批准的最高补偿金额，留空表示不限。' },
    retentionMonths: {
      label: '客户信息保留期（月）',
      help: '工单结束满此月数后，夜间自动抹去客户姓名、联系方式以及文字中提到的这些内容，工单本身保留；填写不小于 1 的整数，留空表示一直保留（默认）。抹去后无法恢复。',
    },
    archiveMonths: {
      label: '工单归档（月）',
      help: '工单结束满此月数且没有待办事项后，夜间自动移入按年份建立的归档表格，之后仍可搜索和查看；填写不小于 1 的整数，留空表示不归档，12 为默认值。',
    },
    backupCopies: {
      label: '保留备份份数',
      help: '每晚把服务台的工作表备份到设置人云端硬盘中的表格，循环保留最近几晚；填写 1 至 30 的整数，0 表示不备份，留空表示 7 份（默认）。抹去客户信息会清空此前的备份，因此启用备份后，到期的客户信息每周一统一抹去。',
    },
    bigQuery: {
      label: 'BigQuery 数据集',
      help: '填写「项目 ID.数据集」，例如 my-project.service_desk：每晚把工单、事件和统计数据导出到这个已建好的数据集，不含客户信息、正文和评分；留空表示不导出（默认）。',
    },
    surveyForm: { label: '调查问卷', help: '设置时创建的满意度调查表单的链接；客户收到的链接带有各自的问卷编号。' },
    intakeForm: {
      label: '客户登记表单',
      help: '是：客户可自行填写表单，提交后直接生成工单；否：停用。在此启用后，由服务台的设置人运行一次「修复表格」或「设置服务台」即可生成表单。',
    },
    intakeLink: { label: '登记表单的链接', help: '表单生成并启用后自动填入，可放到官网、公众号或发给客户。' },
    customerPageUrl: {
      label: '客户查询页面的网址',
      help: '网页应用部署后的网址，以 /exec 结尾；留空则使用 Google 提供的网址。客户收到的链接带有各自的识别码。',
    },
  },
};
