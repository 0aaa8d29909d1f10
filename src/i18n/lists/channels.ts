/** Ways in which complaints come, by their names: the same on sheets, in mails and in every window. A constant a language, so that a page carries its own alone. */
import type { Channel } from '../../domain/ticket/events';

type ChannelWords = Readonly<Record<Channel, string>>;

export const channelsEn: ChannelWords = {
  phone: 'Phone',
  mail: 'Email',
  chat: 'Chat',
  web: 'Website',
  form: 'Form',
  counter: 'Counter',
  letter: 'Letter',
  social: 'Social media',
  other: 'Other',
};

export const channelsZhCn: ChannelWords = {
  phone: '电话',
  mail: '邮件',
  chat: '在线客服',
  web: '官网',
  form: '表单',
  counter: '现场',
  letter: '信函',
  social: '社交媒体',
  other: '其他',
};
