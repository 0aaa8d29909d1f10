import type { Service, ServiceContext, World } from '../kernel/contract';
import { PRICES } from '../kernel/prices';
import type { SentMail } from '../kernel/runtimeContract';
import type { KeptMail } from './keptMail';
import { sentMail } from './keptMail';
import { mailMessage, recipientsOf } from './mailMessage';

/** The mailbox of the world: what was sent, oldest first. */
export function mailbox(world: World): { sent: KeptMail[] } {
  return world.part('mail', () => ({ sent: [] as KeptMail[] }));
}

/** Every message sent in this world, oldest first. */
export function sentMails(world: World): readonly SentMail[] {
  return mailbox(world).sent.map(sentMail);
}

/** Sends a message: every address in to, cc and bcc counts towards the daily quota. */
export function sendMail(context: ServiceContext, message: KeptMail): void {
  context.useQuota('email', recipientsOf(context, message));
  mailbox(context.world).sent.push(message);
}

/**
 * MailApp: sends as the account the execution acts as; every address in to, cc and bcc counts towards the daily quota.
 * Source: https://developers.google.com/apps-script/reference/mail/mail-app
 */
export const mailApp: Service = {
  globalName: 'MailApp',
  create(context) {
    return context.strict('MailApp', {
      getRemainingDailyQuota(): number {
        context.requireAuth('FULL', 'MailApp.getRemainingDailyQuota');
        return context.call('MailApp.getRemainingDailyQuota', { kind: 'fixed', ms: PRICES.propertiesRead }, () =>
          context.quotaLeft('email'),
        );
      },
      sendEmail(...given: readonly unknown[]): void {
        context.requireAuth('FULL', 'MailApp.sendEmail');
        context.call('MailApp.sendEmail', { kind: 'fixed', ms: PRICES.sendEmail }, () => {
          sendMail(context, mailMessage(context, given));
        });
      },
    });
  },
};
