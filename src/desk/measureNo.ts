import * as v from 'valibot';
import { Refusal } from '../domain/refusal';
import type { Ticket } from '../domain/ticket/ticket';

/** Number of a measure within its ticket, from 1. */
export const measureNo = () => v.pipe(v.number(), v.integer(), v.minValue(1));

/** @throws {Refusal} MEASURE_UNKNOWN where the ticket has no such measure */
export function demandMeasure(ticket: Ticket, wanted: number): void {
  if (ticket.measures.every((one) => one.measureNo !== wanted)) {
    throw new Refusal('MEASURE_UNKNOWN', {
      ticketNo: ticket.ticketNo,
      measureNo: wanted,
      count: ticket.measures.length,
    });
  }
}
