import * as v from 'valibot';
import { demandPossible } from '../../domain/ticket/lifecycle';
import { onTicket, sentence, word } from '../arguments';
import { change } from '../command';
import { act } from '../register/ticketStore';
import { EVIDENCE, evidenceOf } from './evidence';
import { startOf } from './startOf';

/** Writes down what the investigation found, with a link to its proof where there is one. */
export const recordFindings = change(
  onTicket({
    findings: sentence,
    rootCause: word,
    responsible: word,
    affectedCustomers: () => v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null),
    ...EVIDENCE,
  }),
  (desk, args) =>
    act(desk, args.ticketNo, (ticket) => {
      const begin = startOf(desk, ticket);
      if (begin.length === 0) demandPossible('investigated', ticket);
      const evidence = evidenceOf(args);
      const { findings, rootCause, responsible, affectedCustomers } = args;
      return [
        ...begin,
        { kind: 'investigated', note: findings, fields: { rootCause, responsible, affectedCustomers, ...evidence } },
      ];
    }),
);
