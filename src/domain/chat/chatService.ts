/** The five team chats: where their webhooks lie, how many messages they take, and whether they sign. */

/** Topics that a group can be told of. */
export const CHAT_TOPICS = ['dispatch', 'warnings', 'escalations'] as const;
export type ChatTopic = (typeof CHAT_TOPICS)[number];

export const CHAT_SERVICES = ['wecom', 'dingtalk', 'feishu', 'slack', 'googleChat'] as const;
export type ChatServiceId = (typeof CHAT_SERVICES)[number];

export interface ChatService {
  /** What an address begins with; the manifest lets the script fetch these and nothing else. */
  readonly prefixes: readonly string[];
  /** A whole webhook address. Hosts and paths stand in it letter for letter, so that no other server can be reached. */
  readonly address: RegExp;
  /** Whether the robot can ask for a signature. */
  readonly signs: boolean;
  /** Messages that one robot takes in a minute. */
  readonly perMinute: number;
  /** Least time between the beginnings of two messages. */
  readonly gapMs: number;
}

/** What the services document of their webhooks. */
export const CHAT: Readonly<Record<ChatServiceId, ChatService>> = {
  // developer.work.weixin.qq.com/document/path/91770: 20 messages a minute for each robot.
  wecom: {
    prefixes: ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send'],
    address: /^https:\/\/qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=[\w-]{8,128}$/,
    signs: false,
    perMinute: 20,
    gapMs: 0,
  },
  // open.dingtalk.com/document/robots/custom-robot-access: 20 messages a minute, else ten minutes of silence.
  dingtalk: {
    prefixes: ['https://oapi.dingtalk.com/robot/send'],
    address: /^https:\/\/oapi\.dingtalk\.com\/robot\/send\?access_token=[\w-]{8,128}$/,
    signs: true,
    perMinute: 20,
    gapMs: 0,
  },
  // open.feishu.cn/document/client-docs/bot-v3/add-custom-bot: 100 messages a minute, five a second.
  feishu: {
    prefixes: ['https://open.feishu.cn/open-apis/bot/v2/hook/', 'https://open.larksuite.com/open-apis/bot/v2/hook/'],
    address: /^https:\/\/open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/v2\/hook\/[\w-]{8,128}$/,
    signs: true,
    perMinute: 100,
    gapMs: 200,
  },
  // docs.slack.dev/apis/web-api/rate-limits: incoming webhooks take one message a second.
  slack: {
    prefixes: ['https://hooks.slack.com/services/'],
    address: /^https:\/\/hooks\.slack\.com\/services\/\w{1,64}\/\w{1,64}\/\w{1,128}$/,
    signs: false,
    perMinute: 60,
    gapMs: 1_000,
  },
  // developers.google.com/workspace/chat/limits and …/chat/quickstart/webhooks: one message a second for each space.
  googleChat: {
    prefixes: ['https://chat.googleapis.com/v1/spaces/'],
    address:
      /^https:\/\/chat\.googleapis\.com\/v1\/spaces\/[\w-]{1,64}\/messages\?key=[\w%-]{1,128}&token=[\w%-]{1,200}$/,
    signs: false,
    perMinute: 60,
    gapMs: 1_000,
  },
};

/**
 * Whether a text is the address of a webhook of that service, and of nothing else.
 * @example isChatAddress('slack', 'https://hooks.slack.com.example.com/services/T/B/x') //=> false
 */
export function isChatAddress(service: ChatServiceId, url: string): boolean {
  return CHAT[service].address.test(url);
}
