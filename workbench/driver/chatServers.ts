import type { Runtime } from '../../emulator/kernel/runtimeContract';

/** What the servers of team chats say to a message that they take, by the beginning of their addresses. */
const TAKEN: Readonly<Record<string, string>> = {
  'https://qyapi.weixin.qq.com/cgi-bin/webhook/send': '{"errcode":0,"errmsg":"ok"}',
  'https://oapi.dingtalk.com/robot/send': '{"errcode":0,"errmsg":"ok"}',
  'https://open.feishu.cn/open-apis/bot/v2/hook/': '{"code":0,"msg":"success"}',
  'https://open.larksuite.com/open-apis/bot/v2/hook/': '{"code":0,"msg":"success"}',
  'https://hooks.slack.com/services/': 'ok',
  'https://chat.googleapis.com/v1/spaces/': '{"name":"spaces/sample/messages/sample"}',
};

/** Lets the emulated world take every message to a team chat, so that people can try the desk without a robot. */
export function answerAsChatServers(runtime: Runtime): void {
  for (const [urlPrefix, body] of Object.entries(TAKEN)) runtime.answerFetches({ urlPrefix, body });
}
