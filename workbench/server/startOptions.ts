import { BadInput, optionsOf } from '../command';

const LANGUAGES = ['zh-CN', 'en'] as const;
const PACKS = ['after-sales', 'service-plan', 'complaint-toolkit', 'rapid-response', 'service-standard'] as const;

export interface StartOptions {
  readonly port: number;
  readonly state: string;
  /** null: that of the browser which opens the page first. */
  readonly language: (typeof LANGUAGES)[number] | null;
  readonly pack: (typeof PACKS)[number];
  readonly isFresh: boolean;
  readonly isBusy: boolean;
  readonly isHelp: boolean;
}

export const START_HELP = `Usage: npm start -- [options]

Opens the workbench on http://localhost:8787: a complaint desk in a local emulator of Google Sheets.

  --port N           where it listens on this machine (default 8787; 0 takes a free one)
  --state FILE       where the desk is kept between starts (default .workbench/state.json)
  --language L       language of a fresh desk: ${LANGUAGES.join(' or ')} (default: your browser's)
  --pack P           process of a fresh desk: ${PACKS.join(', ')}
                     (default rapid-response)
  --fresh            sets up a fresh desk; the kept one is put aside under another name
  --busy             a fresh desk has two days of work behind it
  --help             shows this
`;

/** @throws BadInput */
export function startOptions(argv: readonly string[]): StartOptions {
  const given = optionsOf(argv, {
    port: { type: 'string', default: '8787' },
    state: { type: 'string', default: '.workbench/state.json' },
    language: { type: 'string' },
    pack: { type: 'string', default: 'rapid-response' },
    fresh: { type: 'boolean', default: false },
    busy: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  const port = Number(given.port);
  if (!/^\d+$/.test(given.port) || port > 65_535)
    throw new BadInput(`--port takes a number from 0 to 65535, not ${given.port}`);
  if (given.state === '') throw new BadInput('--state takes a file name');
  return {
    port,
    state: given.state,
    language: given.language === undefined ? null : oneOf('--language', LANGUAGES, given.language),
    pack: oneOf('--pack', PACKS, given.pack),
    isFresh: given.fresh,
    isBusy: given.busy,
    isHelp: given.help,
  };
}

function oneOf<T extends string>(option: string, known: readonly T[], given: string): T {
  const found = known.find((each) => each === given);
  if (found === undefined) throw new BadInput(`${option} takes ${known.join(', ')}, not ${given}`);
  return found;
}
