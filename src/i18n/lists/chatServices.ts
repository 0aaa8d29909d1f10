import type { ChatServiceId } from '../../domain/chat/chatService';
import type { Language } from '../../packs/pack';

const NAMES: Readonly<Record<ChatServiceId, Readonly<Record<Language, string>>>> = {
  wecom: { 'zh-CN': '企业微信', en: 'WeCom' },
  dingtalk: { 'zh-CN': '钉钉', en: 'DingTalk' },
  feishu: { 'zh-CN': '飞书', en: 'Feishu / Lark' },
  slack: { 'zh-CN': 'Slack', en: 'Slack' },
  googleChat: { 'zh-CN': 'Google Chat', en: 'Google Chat' },
};

/** What people call a team chat. */
export function chatServiceName(language: Language, service: string): string {
  return Object.entries(NAMES).find(([id]) => id === service)?.[1][language] ?? service;
}
