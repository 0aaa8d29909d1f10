import { instantToLocal } from '../../domain/time/zone';
import type { Desk } from '../desk';
import { nameOf } from '../desk';
import type { Finding } from '../health/finding';
import { finding } from '../health/finding';
import { readTraining, trainingsDue } from './readTraining';

/** What is wrong with the training record: cells that do not hold, and trainings that should have been repeated. */
export function trainingFindings(desk: Desk): readonly Finding[] {
  const { ports, pack, setUp, config, now } = desk;
  const { language, timeZone } = setUp;
  const faults: Finding[] = [];
  const record = readTraining(ports, pack, config.staff, (code, facts) =>
    faults.push(finding(language, code, 'error', facts)),
  );
  const { date } = instantToLocal(ports.zone(timeZone), now);
  return [
    ...faults,
    ...trainingsDue(record, date).map(({ row, topic, participant, nextOn }) =>
      finding(language, 'trainingDue', 'warning', { row, topic, who: nameOf(desk, participant), dueOn: nextOn ?? '' }),
    ),
  ];
}
