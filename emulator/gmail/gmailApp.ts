import { signatureError } from '../content/signature';
import type { Service, ServiceContext } from '../kernel/contract';
import { PRICES } from '../kernel/prices';
import type { KeptMail } from '../mail/keptMail';
import { sendMail } from '../mail/mailApp';
import { type Fields, writtenMessage } from '../mail/mailMessage';
import { type Draft, draftsOf } from './drafts';
import { createGmailMessage } from './gmailMessage';

/** The message that (recipient, subject, body) or (recipient, subject, body, options) describe. */
function messageOf(context: ServiceContext, method: string, given: readonly unknown[]): KeptMail {
  const [to, subject, body, options = {}] = given;
  const isRecord = typeof options === 'object' && options !== null && !Array.isArray(options);
  const areTexts = [to, subject, body].every((each) => ['string', 'number', 'boolean'].includes(typeof each));
  if (given.length < 3 || given.length > 4 || !isRecord || !areTexts) throw signatureError(context, method, given);
  const { from, ...rest } = options as Fields & { readonly from?: unknown };
  // Accounts here have no aliases.
  if (from !== undefined && from !== null && from !== context.execution.effectiveUser)
    throw context.realm.exception(`Invalid argument: ${String(from)}`);
  return writtenMessage(context, { ...rest, to, subject, body });
}

/**
 * GmailApp, as far as scripts write mails with it: sending and drafts. The inbox, threads and labels are not emulated: nobody writes to a
 * script's account here.
 * Source: https://developers.google.com/apps-script/reference/gmail/gmail-app
 */
export const gmailApp: Service = {
  globalName: 'GmailApp',
  create(context) {
    const { world, execution, realm } = context;
    const owner = execution.effectiveUser;
    const call = <T>(method: string, ms: number, act: () => T): T => {
      context.requireAuth('FULL', method);
      return context.call(method, { kind: 'fixed', ms }, act);
    };
    const look = <T>(method: string, act: () => T): T => call(method, PRICES.gmailRead, act);
    const newMessageId = (): string => world.newId().slice(0, 16);
    const held = ({ id }: Draft): Draft => draftsOf(world).drafts.find((draft) => draft.id === id) ?? gone();
    const gone = (): never => {
      throw realm.exception('Draft was not found: it was sent or deleted.');
    };
    const drop = ({ id }: Draft): void => {
      const mailboxes = draftsOf(world);
      mailboxes.drafts = mailboxes.drafts.filter((draft) => draft.id !== id);
    };
    const draftMessage = (draft: Draft): object => {
      const { message, messageId } = draft;
      return createGmailMessage(context, messageId, message, () =>
        draftsOf(world).drafts.some((each) => each.messageId === messageId),
      );
    };
    const draftObject = (draft: Draft): object => {
      const object: object = context.strict('GmailDraft', {
        getId: () => draft.id,
        getMessageId: () => held(draft).messageId,
        getMessage: () => look('GmailDraft.getMessage', () => draftMessage(held(draft))),
        deleteDraft: () => {
          call('GmailDraft.deleteDraft', PRICES.gmailWrite, () => {
            drop(held(draft));
          });
        },
        send: () =>
          call('GmailDraft.send', PRICES.sendEmail, () => {
            const sent = { ...held(draft).message, sentAt: world.now() };
            sendMail(context, sent);
            drop(draft);
            return createGmailMessage(context, newMessageId(), sent, () => false);
          }),
        update: (...given: readonly unknown[]) =>
          call('GmailDraft.update', PRICES.gmailWrite, () => {
            const changed = held(draft);
            changed.message = messageOf(context, 'GmailDraft.update', given);
            changed.messageId = newMessageId();
            return object;
          }),
        toString: () => 'GmailDraft',
      });
      return object;
    };
    const mine = (): Draft[] => draftsOf(world).drafts.filter((draft) => draft.owner === owner);
    const app: object = context.strict('GmailApp', {
      sendEmail: (...given: readonly unknown[]) => {
        call('GmailApp.sendEmail', PRICES.sendEmail, () => {
          sendMail(context, messageOf(context, 'GmailApp.sendEmail', given));
        });
        return app;
      },
      createDraft: (...given: readonly unknown[]) =>
        call('GmailApp.createDraft', PRICES.gmailWrite, () => {
          const message = messageOf(context, 'GmailApp.createDraft', given);
          const draft: Draft = { id: `r${world.newId().slice(0, 18)}`, owner, message, messageId: newMessageId() };
          draftsOf(world).drafts.push(draft);
          return draftObject(draft);
        }),
      getDraft: (id: unknown) =>
        look('GmailApp.getDraft', () => draftObject(mine().find((draft) => draft.id === id) ?? gone())),
      getDrafts: () => look('GmailApp.getDrafts', () => realm.array(mine().map(draftObject))),
      getDraftMessages: () => look('GmailApp.getDraftMessages', () => realm.array(mine().map(draftMessage))),
      getAliases: () => look('GmailApp.getAliases', () => realm.array<string>([])),
      toString: () => 'GmailApp',
    });
    return app;
  },
};
