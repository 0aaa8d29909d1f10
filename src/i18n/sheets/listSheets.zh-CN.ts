/** The sheets of categories, solutions and mail templates, in Chinese. */
import type { ListSheetWords } from './listSheets';

export const listSheetsZhCn: ListSheetWords = {
  categories: {
    title: '问题分类',
    about: '登记工单时可选的分类。可在此增加、改名或停用，对此后登记的工单有效；已有工单的分类不变。',
    columns: {
      id: { heading: '分类编号', help: '改名后靠它识别，请勿修改。' },
      category1: { heading: '一级分类', help: '每个分类一行。一级分类改名时，请改它的每一行。' },
      category2: { heading: '二级分类', help: '没有下级时留空。' },
      retired: { heading: '停用', help: '勾选后不再提供选择。' },
      source: { heading: '依据', help: '来源规定，或可自行修改的默认值；自行增加的为空。' },
      remark: { heading: '备注', help: '可自由填写。' },
    },
  },
  solutions: {
    title: '方案类型',
    about: '提交方案时可选的类型：适用于哪些分类、哪一级及以上的优先级，以及方案的参考措辞。可增加行。',
    columns: {
      id: { heading: '方案编号', help: '改名后靠它识别，请勿修改。' },
      name: { heading: '方案类型', help: '侧边栏中显示的名称。' },
      categories: { heading: '适用分类', help: '一级分类，用顿号隔开；留空表示全部。其他分类仍可选用。' },
      atLeast: { heading: '最低优先级', help: '达到此优先级才可提供；留空表示不限。' },
      most: { heading: '金额上限', help: '此类方案最多补偿多少，留空表示不另设上限。各角色的审批上限见「设置」。' },
      wording: {
        heading: '参考措辞',
        help: '选择此类型时填入方案。可使用 {工单号}、{客户姓名}、{分类}、{产品}、{订单号}、{序列号}。',
      },
      retired: { heading: '停用', help: '勾选后不再提供选择。' },
      source: { heading: '依据', help: '来源规定，或可自行修改的默认值；自行增加的为空。' },
      remark: { heading: '备注', help: '可自由填写。' },
    },
  },
  knowledge: {
    title: '知识库',
    about: '常见问题及解决办法。登记和拟方案时自动推荐已发布的条目；结案时可把本单的办法存为草稿，由主管审核发布。',
    columns: {
      entryNo: { heading: '知识编号', help: '由服务台编号；自行增加的行会自动补上。' },
      state: { heading: '知识状态', help: '已发布的才会推荐；草稿等待主管审核；已停用的不再推荐。' },
      problem: { heading: '问题', help: '客户会怎么描述这个问题。请勿写客户姓名和联系方式。' },
      solution: { heading: '解决办法', help: '怎样解决。拟方案时可整段采用。' },
      category: { heading: '分类', help: '一级分类，或「一级 / 二级」；留空表示不限。' },
      product: { heading: '产品', help: '适用的产品；留空表示不限。' },
      ticketNo: { heading: '来源工单', help: '总结自哪张工单。抹去该客户信息时，这里的文字一并处理。' },
      author: { heading: '作者', help: '写下这一条的人。' },
      publishedBy: { heading: '发布人', help: '第一次发布的人。' },
      publishedAt: { heading: '发布时间', help: '第一次发布的时间。' },
      checkedOn: { heading: '复核日期', help: '最近一次确认内容仍然有效的日期；重新发布时自动更新，也可手动填写。' },
      lastUsedAt: { heading: '最近采用', help: '最近一次被方案采用的时间。' },
      used: { heading: '采用次数', help: '有多少张工单的方案采用了它；每天夜里统计。' },
      helpful: { heading: '有用', help: '采用后客户满意的次数，加上认为有用的同事人数。' },
      notHelpful: { heading: '无用', help: '采用后客户不满意的次数，加上认为无用的同事人数。' },
      ratings: { heading: '评价记录', help: '每位同事的评价，供服务台使用，请勿修改。' },
      remark: { heading: '备注', help: '可自由填写。' },
    },
  },
  templates: {
    title: '邮件模板',
    about: '服务台各类邮件的措辞。单元格留空则使用系统措辞；工单信息和链接总会自动附上。可从菜单预览邮件。',
    columns: {
      template: { heading: '邮件编号', help: '用于识别邮件，请勿修改。' },
      name: { heading: '邮件', help: '邮件的用途和收件人。' },
      ownWords: { heading: '系统措辞', help: '未自定义时邮件所用的措辞。' },
      subject: { heading: '主题', help: '自定义主题；留空用系统主题。' },
      opening: { heading: '开头', help: '工单信息之前的文字，段落之间空一行；留空用系统措辞。' },
      closing: { heading: '结尾', help: '工单信息之后的文字；留空用系统措辞。' },
      placeholders: { heading: '可用占位符', help: '可写在主题、开头和结尾中，发送时换成工单的内容。' },
      remark: { heading: '备注', help: '可自由填写。' },
    },
  },
};
