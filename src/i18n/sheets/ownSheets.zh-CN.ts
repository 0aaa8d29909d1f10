/** The sheets that only some desks have, in Chinese. */
import type { OwnSheetWords } from './ownSheets';

export const ownSheetsZhCn: OwnSheetWords = {
  terms: {
    title: '售后政策',
    about:
      '各产品的售后政策，工单卡片会显示对应产品的一行。备注为「默认值，可修改」的数值没有来源规定，请核对后改成本单位的政策。',
    columns: {
      product: { heading: '产品', help: '与工单中的产品名称一致；* 表示其余所有产品。每个产品一行。' },
      warrantyMonths: { heading: '保修期（月）', help: '填整数；0 表示不保修，留空表示没有规定。' },
      returnDays: { heading: '退货期（天）', help: '可以退货的天数；0 表示不可退货，留空表示没有规定。' },
      exchangeDays: { heading: '换货期（天）', help: '可以换货的天数；0 表示不可换货，留空表示没有规定。' },
      repairDays: { heading: '维修周期（工作日）', help: '维修最长需要的工作日数，留空表示没有规定。' },
      paysWithin: { heading: '保修期内费用', help: '保修期内的维修费用由谁承担。' },
      paysAfter: { heading: '保修期外费用', help: '保修期外的维修费用由谁承担。' },
      remark: { heading: '备注', help: '其他条款，也会显示在工单卡片上；「默认值，可修改」表示此行待核对。' },
    },
  },
  maintenance: {
    title: '保养计划',
    about:
      '定期保养计划，每项保养一行。到期前和逾期后，系统各给责任人发一封邮件，只在工作时间发送。保养完成后填写「上次保养」，下次日期自动顺延。',
    columns: {
      product: { heading: '产品', help: '需要保养的产品；产品和序列号至少填一项。' },
      serialNo: { heading: '序列号', help: '需要保养的设备的序列号。' },
      customerNo: { heading: '客户编号', help: '设备所在客户在贵方系统中的编号。' },
      job: { heading: '保养内容', help: '简要写明要做什么，会写入提醒邮件。' },
      interval: { heading: '保养周期', help: '如 6 个月、90 天、2 周、1 年；只做一次的留空。' },
      lastOn: { heading: '上次保养', help: '如 2026-03-01。填写新的日期后，下次保养按周期顺延。' },
      nextOn: { heading: '下次保养', help: '按上次日期和周期算出；也可以自行填写，完成保养前以填写的为准。' },
      owner: { heading: '责任人', help: '人员表中的邮箱；不在岗时通知其代理人。' },
      remindDays: { heading: '提前提醒（天）', help: '填整数；留空按默认值 7 天。遇休息日，在此前的工作日提醒。' },
      remark: { heading: '备注', help: '可自由填写，会写入提醒邮件。' },
      state: { heading: '状态', help: '由系统填写：已计划、已提醒、已逾期、未排期或待更正。' },
      line: { heading: '行标识', help: '系统据此识别此行，移动后仍能找到，请勿改动。' },
    },
  },
  training: {
    title: '培训记录',
    about: '谁参加过什么培训，每位参加人一行。再培训日期已过的，健康检查会列出。',
    columns: {
      heldOn: { heading: '培训日期', help: '培训的日期，如 2026-03-01。' },
      topic: { heading: '培训主题', help: '同一培训每次写法一致，新的记录才会替代旧的。' },
      trainer: { heading: '培训讲师', help: '由谁讲授，可以是外部讲师。' },
      participant: { heading: '参加人', help: '人员表中的邮箱。' },
      hours: { heading: '学时', help: '填数字，如 2 或 1.5，可留空。' },
      result: { heading: '考核结果', help: '合格、分数或评语。' },
      nextOn: { heading: '再培训日期', help: '须再次培训的日期；长期有效的留空。' },
      remark: { heading: '备注', help: '可自由填写。' },
    },
  },
  kpis: {
    title: '个人绩效',
    about: '人员表中每个人的绩效，由公式按登记表实时统计。人员变动后系统重新填写各行，各项指标的含义见右侧。',
    columns: {
      mail: { heading: '邮箱', help: '与人员表一致。' },
      name: { heading: '姓名', help: '与人员表一致。' },
      owned: { heading: '工单数', help: '目前由其负责的工单，不含已合并、已撤销和垃圾信息。' },
      open: { heading: '未结', help: '其中尚未结束的工单。' },
      responseMinutes: {
        heading: '平均响应（分钟）',
        help: '已首次响应的工单，从接收到首次响应平均用去的工作时间。',
      },
      withinTarget: { heading: '按时响应率', help: '已首次响应或响应已超时的工单中，没有超时的比例。' },
      resolved: { heading: '解决率', help: '客户已确认或已结案的工单占工单数的比例。' },
      satisfaction: { heading: '平均满意度', help: '已有评分的工单的平均分，1 至 5 分。' },
      meaning: { heading: '指标说明', help: '每项指标一行。' },
    },
  },
};
