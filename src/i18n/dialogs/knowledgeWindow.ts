/** The words of the window of the knowledge base. */
import type { KnowledgeState, StaleReason } from '../../domain/knowledge/knowledgeEntry';
import type { Language } from '../../packs/pack';

export interface KnowledgeWindowTexts {
  readonly title: string;
  readonly intro: string;
  readonly query: string;
  readonly search: string;
  readonly shown: string;
  readonly show: Readonly<Record<KnowledgeState | 'stale', string>>;
  readonly none: string;
  readonly found: (listed: number, total: number) => string;
  readonly add: string;
  readonly addTitle: string;
  readonly changeTitle: (entryNo: string) => string;
  readonly ticketNo: string;
  readonly ticketHint: string;
  readonly fetch: string;
  readonly problem: string;
  readonly problemHint: string;
  readonly solution: string;
  readonly category: string;
  readonly product: string;
  readonly publish: string;
  readonly keepDraft: string;
  readonly cancel: string;
  /** To an entry that is published: it still holds. */
  readonly confirm: string;
  readonly change: string;
  readonly retire: string;
  readonly reason: string;
  readonly helpful: string;
  readonly notHelpful: string;
  /** What was done, by what the entry is then. */
  readonly kept: Readonly<Record<KnowledgeState, (entryNo: string) => string>>;
  readonly rated: (entryNo: string) => string;
  readonly from: (ticketNo: string) => string;
  readonly checkedOn: (day: string) => string;
  readonly use: (used: number, helpful: number, notHelpful: number) => string;
  readonly stale: string;
  readonly why: Readonly<Record<StaleReason, string>>;
  readonly comma: string;
}

const WORDS: Readonly<Record<Language, KnowledgeWindowTexts>> = {
  'zh-CN': {
    title: '知识库',
    intro: '常见问题及解决办法。登记投诉和拟方案时会自动推荐已发布的条目。',
    query: '查找',
    search: '查找',
    shown: '范围',
    show: { published: '已发布', draft: '草稿', stale: '需要复核', retired: '已停用' },
    none: '没有找到。',
    found: (listed, total) => (listed < total ? `共 ${total} 条，显示前 ${listed} 条` : `共 ${total} 条`),
    add: '新建条目',
    addTitle: '新建条目',
    changeTitle: (entryNo) => `修改 ${entryNo}`,
    ticketNo: '来源工单',
    ticketHint: '把该单的问题和方案提取为草稿，客户姓名和联系方式会去除。',
    fetch: '提取为草稿',
    problem: '问题',
    problemHint: '按客户的说法来写，便于匹配。请勿写客户姓名和联系方式。',
    solution: '解决办法',
    category: '分类',
    product: '产品',
    publish: '发布',
    keepDraft: '存为草稿',
    cancel: '取消',
    confirm: '确认仍有效',
    change: '修改',
    retire: '停用',
    reason: '停用原因',
    helpful: '有用',
    notHelpful: '无用',
    kept: {
      draft: (entryNo) => `${entryNo} 已存为草稿，等待主管发布。`,
      published: (entryNo) => `${entryNo} 已发布。`,
      retired: (entryNo) => `${entryNo} 已停用。`,
    },
    rated: (entryNo) => `已记录您对 ${entryNo} 的评价。`,
    from: (ticketNo) => `来自工单 ${ticketNo}`,
    checkedOn: (day) => `${day}复核`,
    use: (used, helpful, notHelpful) => `采用 ${used} 次，有用 ${helpful}，无用 ${notHelpful}`,
    stale: '需要复核：',
    why: { unused: '长期未采用也未复核', category: '分类已不存在', product: '产品已不存在', unhelpful: '无用多于有用' },
    comma: '，',
  },
  en: {
    title: 'Knowledge base',
    intro: 'Problems and what solves them. Published entries are suggested while complaints are registered and solved.',
    query: 'Search for',
    search: 'Search',
    shown: 'Show',
    show: { published: 'Published', draft: 'Drafts', stale: 'Wants a look', retired: 'Retired' },
    none: 'Nothing found.',
    found: (listed, total) =>
      listed < total ? `The first ${listed} of ${total} entries` : total === 1 ? 'One entry' : `${total} entries`,
    add: 'New entry',
    addTitle: 'New entry',
    changeTitle: (entryNo) => `Change ${entryNo}`,
    ticketNo: 'Learned from ticket',
    ticketHint: 'Makes a draft of its problem and solution, without the customer’s name and contacts.',
    fetch: 'Make a draft',
    problem: 'Problem',
    problemHint: 'As customers would put it, so that it is found. No names or contacts of customers.',
    solution: 'What solves it',
    category: 'Category',
    product: 'Product',
    publish: 'Publish',
    keepDraft: 'Keep as a draft',
    cancel: 'Cancel',
    confirm: 'Still holds',
    change: 'Change',
    retire: 'Retire',
    reason: 'Why it is retired',
    helpful: 'Helpful',
    notHelpful: 'Not helpful',
    kept: {
      draft: (entryNo) => `${entryNo} is kept as a draft; a supervisor publishes it.`,
      published: (entryNo) => `${entryNo} is published.`,
      retired: (entryNo) => `${entryNo} is retired.`,
    },
    rated: (entryNo) => `What you say of ${entryNo} is kept.`,
    from: (ticketNo) => `from ticket ${ticketNo}`,
    checkedOn: (day) => `checked ${day}`,
    use: (used, helpful, notHelpful) => `used ${used}×, helpful ${helpful}, not helpful ${notHelpful}`,
    stale: 'Wants a look: ',
    why: {
      unused: 'neither used nor checked for long',
      category: 'its category is no more',
      product: 'its product is no more',
      unhelpful: 'helps less often than not',
    },
    comma: ', ',
  },
};

/** The window's words in a language. */
export function knowledgeWindowTexts(language: Language): KnowledgeWindowTexts {
  return WORDS[language];
}
