import * as v from 'valibot';
import type { Json } from '../../probe/question';

const json: v.GenericSchema<Json> = v.lazy(() =>
  v.union([v.null(), v.boolean(), v.number(), v.string(), v.array(json), v.record(v.string(), json)]),
);

const answer = v.union([
  v.strictObject({ value: json }),
  v.strictObject({ threw: v.string() }),
  v.strictObject({ unanswered: v.string() }),
]);

const probeFile = v.strictObject({
  format: v.literal(1),
  askedAt: v.pipe(v.string(), v.isoTimestamp()),
  userLocale: v.pipe(v.string(), v.nonEmpty()),
  answers: v.pipe(
    v.array(v.strictObject({ id: v.pipe(v.string(), v.nonEmpty()), asked: v.string(), answer })),
    v.check((answers) => new Set(answers.map(({ id }) => id)).size === answers.length, 'A question stands there twice'),
  ),
});

/** What a run of the probe answered, by a platform: when, in which language of the account, and per question. */
export type ProbeFile = v.InferOutput<typeof probeFile>;

/**
 * The contents of a probe.json.
 * @throws {Error} one line that names the first thing that is wrong
 */
export function probeFileFrom(text: string): ProbeFile {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    throw new Error(`probe.json is no JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const { success, output, issues } = v.safeParse(probeFile, given);
  if (success) return output;
  const [issue] = issues;
  throw new Error(`probe.json does not hold at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`);
}
