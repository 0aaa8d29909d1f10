import { apiRefusal } from '../kernel/apiRefusal';
import type { Service } from '../kernel/contract';
import { PRICES } from '../kernel/prices';
import { mailbox } from '../mail/mailApp';
import { rawMessage } from './rawMessage';

const METHOD = 'gmail.users.messages.send';

/** The octets of `raw`, one a character; null where it is not Base64 of the web-safe kind. */
function octetsOf(raw: unknown): string | null {
  if (typeof raw !== 'string' || !/^[\w-]+={0,2}$/.test(raw)) return null;
  return Buffer.from(raw, 'base64url').toString('latin1');
}

/**
 * Gmail, the advanced service, as far as a script may use it that only sends: a message written for the wire goes out as the account the
 * execution acts as.
 * Source: https://developers.google.com/apps-script/advanced/gmail and https://developers.google.com/gmail/api/reference/rest/v1/users.messages/send
 */
export const gmailService: Service = {
  globalName: 'Gmail',
  serviceId: 'gmail',
  create(context) {
    const { world, execution, realm } = context;
    const send = (resource: unknown, userId: unknown): object => {
      context.requireAuth('FULL', 'Gmail.Users.Messages.send');
      return context.call('Gmail.Users.Messages.send', { kind: 'fixed', ms: PRICES.sendEmail }, () => {
        if (userId !== 'me' && userId !== execution.effectiveUser)
          throw apiRefusal(context, METHOD, 403, 'Delegation denied');
        const octets = octetsOf((resource as { readonly raw?: unknown } | null)?.raw);
        if (octets === null) throw apiRefusal(context, METHOD, 400, "Invalid value at 'message.raw' (TYPE_BYTES)");
        const message = rawMessage(octets);
        if ('invalid' in message) throw apiRefusal(context, METHOD, 400, message.invalid);
        if (context.quotaLeft('gmailMessages') < 1) throw apiRefusal(context, METHOD, 429, 'User-rate limit exceeded.');
        context.useQuota('gmailMessages', 1);
        mailbox(world).sent.push({
          ...message,
          sentAt: world.now(),
          from: execution.effectiveUser,
          attachments: [],
        });
        return realm.object({ id: world.newId().slice(0, 16), labelIds: realm.array(['SENT']) });
      });
    };
    return context.strict('Gmail', {
      Users: context.strict('Gmail.Users', { Messages: context.strict('Gmail.Users.Messages', { send }) }),
    });
  },
};
