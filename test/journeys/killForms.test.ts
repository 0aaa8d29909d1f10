/** Killing the runs of the intake and the confirmation form at every call, and telling of the same answer once more. */
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { SUPERVISOR } from './deskStaff';
import { ADA, confirmLinkOf, intakeUrl, switchIntake, toldAgain, writes } from './formVisits';
import { propertyOf, testKilled } from './killed';
import { stage } from './stages';
import { smallDesk, worldOf } from './worlds';

const look = (desk: DrivenDesk): unknown =>
  desk.rows('formAnswers').map(({ form, state, why, ticketNo }) => [form, state, why, ticketNo]);
/** Whether the answer left anything to the desk: noted, on its sheet, or in the log. */
const isKnown = (desk: DrivenDesk, before: DrivenDesk): boolean =>
  /"answer\.[^."]+\.count":"[1-9]/.test(desk.runtime.save()) ||
  desk.rows('formAnswers').length > before.rows('formAnswers').length ||
  desk.rows('log').length > before.rows('log').length;

/** A tick or two: later the owner is warned, sooner or later by when the ticket was taken in. */
const SETTLE = 'PT6M';

let open: () => DrivenDesk;
beforeAll(async () => {
  const desk = await smallDesk();
  switchIntake(desk, true);
  desk.advance('PT10M');
  open = worldOf(desk);
});

describe('the arrival of a complaint, killed at any call,', () => {
  testKilled(() => ({
    world: open,
    settle: SETTLE,
    act: (desk) => {
      writes(desk, ADA);
    },
    again: (desk) => {
      toldAgain(desk, intakeUrl(desk));
    },
    look,
    isDeskToFinish: isKnown,
  }));
});

describe('the arrival of the same with something more to it, killed at any call,', () => {
  testKilled(() => ({
    world: () => {
      const desk = open();
      writes(desk, ADA);
      desk.advance('PT10M');
      return desk;
    },
    act: (desk) => {
      writes(desk, { ...ADA, orderNo: 'A-77' });
    },
    again: (desk) => {
      toldAgain(desk, intakeUrl(desk));
    },
    look,
    isDeskToFinish: isKnown,
  }));
});

describe('the arrival of an answer that is held, killed at any call,', () => {
  testKilled(() => ({
    world: open,
    act: (desk) => {
      writes(desk, { ...ADA, description: '...' });
    },
    again: (desk) => {
      toldAgain(desk, intakeUrl(desk));
    },
    look,
    isDeskToFinish: isKnown,
  }));
});

describe('letting a held answer in, killed at any call,', () => {
  const decide = (desk: DrivenDesk): void => {
    const [row] = desk.rows('formAnswers');
    desk.as(SUPERVISOR).edit('formAnswers', String(row?.['answer']), 'decision', 'Let in');
  };
  testKilled(() => ({
    world: () => {
      const desk = open();
      writes(desk, { ...ADA, description: 'See http://a.example http://b.example http://c.example' });
      return desk;
    },
    act: decide,
    look,
    // The word in the cell stays; whoever finds the answer still held chooses again.
    isDeskToFinish: () => null,
  }));
});

describe('a tick that takes in complaints which found the desk busy, killed at any call,', () => {
  testKilled(() => ({
    world: () => {
      const desk = open();
      desk.runtime.faults({ holdLockMs: 30_000 });
      // Under no category nobody is assigned, whose clock would tell when the tick came.
      const { category: _, ...ada } = ADA;
      writes(desk, ada);
      writes(desk, { ...ada, name: 'Ben', phone: '', mail: 'ben@example.org', description: 'The parcel is lost.' });
      desk.runtime.faults({ holdLockMs: 0 });
      return desk;
    },
    act: (desk) => desk.runtime.run('tick'),
    look,
    isDeskToFinish: () => true,
  }));
});

describe('a tick that lets the form follow the categories, killed at any call,', () => {
  testKilled(() => ({
    world: () => {
      const desk = open();
      const row = desk.rows('categories').find(({ category2 }) => category2 === 'Cannot log in');
      desk.as('owner@example.com').edit('categories', String(row?.['id']), 'category2', 'No way in');
      return desk;
    },
    act: (desk) => desk.runtime.run('tick'),
    look: (desk) => [
      desk.runtime.form(intakeUrl(desk)).items.map(({ choices }) => choices),
      propertyOf(desk, 'intakeOffered'),
    ],
    isDeskToFinish: () => true,
  }));
});

describe('the arrival of a verdict, killed at any call,', () => {
  let informed: () => DrivenDesk;
  beforeAll(async () => {
    informed = await stage('informed');
  });
  testKilled(() => ({
    world: informed,
    act: (desk) => {
      desk.submitForm(
        confirmLinkOf(desk),
        { 'Is your problem solved?': 'No, not solved', 'Why it is not solved': 'Still locked out.' },
        confirmLinkOf(desk),
      );
    },
    again: (desk) => {
      toldAgain(desk, confirmLinkOf(desk));
    },
    look,
    isDeskToFinish: isKnown,
  }));
});
