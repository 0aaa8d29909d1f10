/** The customer's own page in English. */
import type { CustomerPageTexts } from './customerPage';

const by = (words: string, at: string): string => (at === '' ? `${words}.` : `${words} by ${at}.`);

export const customerPageEn: CustomerPageTexts = {
  loading: 'One moment, please',
  page: 'Your case',
  reference: 'Reference',
  status: {
    received: { head: 'We have your case', says: 'It is registered, and somebody is taking it up.' },
    working: { head: 'We are working on it', says: 'Somebody is looking into what happened and how to put it right.' },
    waitingForYou: {
      head: 'We need something from you',
      says: 'We asked you for something and go on as soon as we have it. You can write to us below.',
    },
    waitingForOthers: {
      head: 'We are waiting for somebody else',
      says: 'We need something from a supplier before we can go on. We keep at it.',
    },
    checking: { head: 'We have found a solution', says: 'It is being checked before we tell you.' },
    told: {
      head: 'Please tell us: is it solved?',
      says: 'We told you what we have done. Now it is your turn to judge.',
    },
    confirmed: { head: 'Solved', says: 'You told us that it is solved. Thank you.' },
    closed: { head: 'This case is closed', says: 'Thank you for your patience.' },
    closedUnanswered: {
      head: 'We closed this case',
      says: 'We did not hear from you after we told you what we have done. If it is not solved, tell us below.',
    },
    joined: {
      head: 'This case was joined with another',
      says: 'It is about a matter that we are already working on. We will contact you about both together.',
    },
    withdrawn: { head: 'This case is over', says: 'It was withdrawn. If that is a mistake, please contact us.' },
  },
  next: 'What happens next',
  steps: {
    contact: (at) => by('We contact you', at),
    plan: (at) => by('We tell you what we are going to do', at),
    solve: (at) =>
      at === '' ? 'We tell you how it is solved as soon as we can.' : by('We tell you how it is solved', at),
    improve: (at) => by('We come back to you with a better solution', at),
    tell: () => 'We tell you the solution as soon as it is checked.',
    yourAnswer: (at) =>
      `You tell us whether it is solved. If we hear nothing by ${at}, we close the case; you can still come back to us.`,
    yourWords: () => 'You send us what we asked for; then we go on.',
    close: () => 'We close the case. There is nothing left for you to do.',
  },
  late: (at) => `We wanted to be further by ${at}. We are sorry that it takes longer, and are on it.`,
  told: 'What you told us',
  solution: 'What we have done',
  completeOn: 'Done by',
  receivedAt: 'Received',
  informedAt: 'We told you the solution',
  closedAt: 'Closed',
  question: 'Is your problem solved?',
  yes: 'Yes, it is solved',
  no: 'No, not yet',
  reason: 'What is still wrong?',
  reasonHint: 'We take your case up again, with priority.',
  send: 'Send',
  cancel: 'Cancel',
  add: 'Add something',
  addLabel: 'What should we know?',
  addHint: 'It goes to the person who works on your case. Please leave out passwords and card numbers.',
  thanks: {
    satisfied: 'Thank you. We are glad that it is solved.',
    notSatisfied: 'Thank you for telling us. We take your case up again.',
    said: 'Thank you. We have what you wrote.',
  },
  waiting: {
    satisfied: (at) => `You told us on ${at} that it is solved. This page will show it in a few minutes.`,
    notSatisfied: (at) =>
      `You told us on ${at} that it is not solved. We are taking it up again; this page will show it in a few minutes.`,
    said: (at) => `You wrote to us on ${at}. It is on its way to the person who works on your case.`,
  },
  refused: {
    linkWrong: {
      head: 'This link does not work',
      says: 'Please open it again from our latest mail, or copy the whole of it. If that does not help, reply to the mail.',
    },
    linkOld: {
      head: 'This link is too old',
      says: 'For your safety it works for some weeks only. Please use the link in our latest mail, or reply to that mail.',
    },
    tooOften: { head: 'That was a lot at once', says: 'Please wait a while and try again. Nothing is lost.' },
    answered: {
      head: 'You have answered already',
      says: 'We have your answer, and nothing was changed. If you want to tell us more, please add it below or reply to our mail.',
    },
    notNow: {
      head: 'That is not possible at the moment',
      says: 'Please look at this page again a little later, or reply to our latest mail.',
    },
    textMissing: { head: 'Please write a few words', says: 'Then we know what to do.' },
    busy: { head: 'Many people are writing to us right now', says: 'Please try again in a moment. Nothing is lost.' },
    defect: {
      head: 'Something went wrong on our side',
      says: 'Please try again later, or reply to our latest mail.',
    },
    notReached: {
      head: 'We could not be reached',
      says: 'Please check your connection and try again. What you wrote is still here.',
    },
  },
  again: 'Try again',
  tooLong: (most) => `At most ${most} characters, please.`,
  yours: 'This page is for you alone; please do not pass the link on.',
};
