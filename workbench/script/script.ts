/** `npm run script`: runs any Apps Script files on the emulator and says what they did. */
import { BadInput } from '../command';
import { messageOf } from '../thrown';
import { functionsOf, readProject } from './project';
import { reportText } from './reportText';
import { runSteps, type ScriptReport } from './runSteps';
import { type Asked, askedOf } from './steps';

const HELP = `Usage: npm run script -- FILE… STEP… [options]

Runs Apps Script files (.gs, .js, .html, appsscript.json; a folder stands for those in it) as the owner of a new
spreadsheet, in memory, and says what they did. Nothing leaves this machine. Scripts are not sealed off from it:
run only files you trust.

Steps, taken in the order in which they stand:
  --run FUNCTION       runs a function as from the script editor
  --open               opens the spreadsheet: onOpen triggers
  --menu FUNCTION      clicks the menu entry that calls a function
  --type TAB!CELL=TEXT types into a cell: onEdit triggers
  --answer ANSWER      what to answer to the next box: OK, CANCEL, YES, NO, CLOSE, or a text
  --submit JSON        submits the form made last, {"question": "answer"}; publishes it first where it is not
  --respondent MAIL    whose account the submissions after it come from
  --get QUERY          opens the web app, as in --get 'page=1'
  --post QUERY         sends it a form, or a body where it begins with { or [
  --advance TIME       moves the clock, as in PT5M or P1D: time-driven triggers

Options:
  --time-zone ZONE     of script and spreadsheet (Etc/UTC)
  --start-at INSTANT   where the clock stands (2026-03-02T09:00:00Z)
  --locale LOCALE      of the spreadsheet (en_US)
  --json               prints the report as JSON

Exit code: 0 where nothing failed, 1 where the script threw, 2 for bad input.
`;

function reportOf(asked: Asked, files: Readonly<Record<string, string>>): ScriptReport {
  try {
    return runSteps({ files, ...asked });
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new BadInput(`${error.stack?.split('\n')[0] ?? 'a file'}: ${error.message}`);
    throw new BadInput(messageOf(error));
  }
}

/** Runs scripts. @returns the exit code */
export function script(argv: string[]): Promise<number> {
  const asked = askedOf(argv);
  if (asked.help) {
    process.stdout.write(HELP);
    return Promise.resolve(0);
  }
  if (asked.paths.length === 0) throw new BadInput('say which files to run; --help tells how');
  const files = readProject(asked.paths);
  if (asked.steps.length === 0)
    throw new BadInput(`say what to run: --run FUNCTION; there are ${functionsOf(files).join(', ')}`);
  const report = reportOf(asked, files);
  process.stdout.write(asked.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
  return Promise.resolve(report.errors.length === 0 ? 0 : 1);
}
