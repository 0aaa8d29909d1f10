/** The words of the intake form and of the confirmation form. */
import type { Language } from '../../packs/pack';

/** A question in words. */
interface QuestionWords {
  readonly title: string;
  readonly help: string;
}

/** What customers are asked who have a complaint. Titles are unique within the form: answers are found by them. */
export interface IntakeWords {
  /** What the form is called on the start sheet, and what is said of it there. */
  readonly lineOnStart: string;
  readonly aboutOnStart: string;
  readonly title: string;
  readonly introduction: string;
  readonly confirmation: string;
  readonly name: QuestionWords;
  readonly phone: QuestionWords;
  readonly mail: QuestionWords;
  /** Where what was typed is no mail address. */
  readonly mailFault: string;
  readonly orderNo: QuestionWords;
  readonly product: QuestionWords;
  readonly category: QuestionWords;
  readonly description: QuestionWords;
}

/** What customers are asked who were told a solution. */
export interface ConfirmWords {
  readonly title: string;
  readonly introduction: string;
  readonly confirmation: string;
  readonly verdict: QuestionWords;
  readonly solved: string;
  readonly notSolved: string;
  /** The page that only those come to for whom it is not solved. */
  readonly reasonPage: QuestionWords;
  readonly reason: QuestionWords;
  readonly token: QuestionWords;
}

const INTAKE: Readonly<Record<Language, IntakeWords>> = {
  'zh-CN': {
    lineOnStart: '登记表单',
    aboutOnStart: '客户自行填写投诉的表单：点击左侧名称打开，链接可放到官网或公众号；在「设置」表可停用。',
    title: '投诉与售后登记',
    introduction: '请告诉我们您遇到的问题。提交后我们会尽快联系您；填写了邮箱的，会收到一封写明答复时间的确认邮件。',
    confirmation: '已收到您提交的问题，我们会尽快与您联系。感谢您的反馈！',
    name: { title: '您的称呼', help: '方便我们联系时称呼您。' },
    phone: { title: '联系电话', help: '电话和邮箱至少填一项，否则我们无法答复您。' },
    mail: { title: '电子邮箱', help: '填写后会收到确认邮件。' },
    mailFault: '请填写完整的邮箱地址，例如 name@example.com。',
    orderNo: { title: '订单号', help: '选填。' },
    product: { title: '产品名称或型号', help: '选填。' },
    category: { title: '问题类型', help: '请选择最接近的一项；不确定的可以不选。' },
    description: { title: '问题描述', help: '请写明发生了什么、什么时候发生的，以及您希望我们怎么处理。' },
  },
  en: {
    lineOnStart: 'Intake form',
    aboutOnStart:
      'With it customers enter complaints themselves: a click opens it, and its link belongs on your website. Switched off on Settings.',
    title: 'Tell us what is wrong',
    introduction:
      'Please tell us what happened. We will get back to you; if you leave an email address, a mail will tell you by when.',
    confirmation: 'Thank you, we have your report and will get back to you.',
    name: { title: 'Your name', help: 'So that we know how to address you.' },
    phone: { title: 'Phone', help: 'Please leave a phone number or an email address, or we cannot answer you.' },
    mail: { title: 'Email', help: 'We will confirm that we have your report.' },
    mailFault: 'Please enter a whole email address, such as name@example.com.',
    orderNo: { title: 'Order number', help: 'Optional.' },
    product: { title: 'Product', help: 'Optional: name or model.' },
    category: { title: 'Kind of problem', help: 'Whatever comes closest; leave it out if you are not sure.' },
    description: { title: 'What happened', help: 'What went wrong, since when, and what you would like us to do.' },
  },
};

const CONFIRM: Readonly<Record<Language, ConfirmWords>> = {
  'zh-CN': {
    title: '问题解决了吗？',
    introduction: '请告诉我们处理结果是否令您满意。每次处理只需回复一次。',
    confirmation: '谢谢，我们已收到您的回复。如果问题还没有解决，我们会继续处理。',
    verdict: { title: '您的问题解决了吗？', help: '' },
    solved: '已解决',
    notSolved: '没有解决',
    reasonPage: { title: '还有什么没有解决？', help: '请写明原因，我们会据此重新处理。' },
    reason: { title: '没有解决的原因', help: '例如：哪里还有问题，或者哪一项没有做到。' },
    token: { title: '回复编号（请勿修改）', help: '已自动填好，用于找到您的工单。' },
  },
  en: {
    title: 'Is your problem solved?',
    introduction: 'Please tell us whether what we did helped. One answer is enough.',
    confirmation: 'Thank you, we have your answer. If it is not solved, we will go on working on it.',
    verdict: { title: 'Is your problem solved?', help: '' },
    solved: 'Yes, solved',
    notSolved: 'No, not solved',
    reasonPage: { title: 'What is still wrong?', help: 'Please tell us why, so that we can do better.' },
    reason: { title: 'Why it is not solved', help: 'Such as what still does not work, or what we left out.' },
    token: { title: 'Answer number (please leave as it is)', help: 'Filled in already; it leads to your case.' },
  },
};

/** The words of the intake form. */
export function intakeWords(language: Language): IntakeWords {
  return INTAKE[language];
}

/** The words of the confirmation form. */
export function confirmWords(language: Language): ConfirmWords {
  return CONFIRM[language];
}
