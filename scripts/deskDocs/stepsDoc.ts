/** docs/steps.md: every step of a complaint as the sidebar offers it, in both languages. */
import { PERMISSIONS } from '../../src/desk/permissions';
import { TICKET_COMMANDS } from '../../src/desk/tickets/ticketCommands';
import { STEP_FORMS } from '../../src/dialogs/sidebar/steps/stepForms';
import { ROLES } from '../../src/domain/access/role';
import { dialogTexts } from '../../src/i18n/dialogs/dialogs';
import { wordIn } from '../../src/i18n/lists/words';

const HEAD = `# Steps of a complaint

What the sidebar lets people do on a ticket, and who may. The expected step is the blue button; the others are under _More actions_. The pictures come from a test that clicks
every step of one complaint in both languages (\`test/browser/everyStep.test.ts\`); \`npm run pictures -- steps\` takes them anew.
This page is written by \`node scripts/deskDocs.mjs\`.
`;

/** The page. */
export function stepsDoc(): string {
  const [en, zh] = [dialogTexts('en'), dialogTexts('zh-CN')];
  const about = TICKET_COMMANDS.map((step) => {
    const roles: readonly string[] = PERMISSIONS[step];
    const who = ROLES.filter((role) => roles.includes(role)).map((role) => wordIn('en', 'roles', role));
    const fields = STEP_FORMS[step].fields
      .filter(({ kind }) => kind !== 'unseen')
      .map(({ label, required }) => en.fields[label] + (required ? '' : ' (optional)'));
    return [
      `## ${zh.steps[step]} · ${en.steps[step]}`,
      ...(en.stepHelp[step] ? [en.stepHelp[step]] : []),
      `Who: ${who.join(', ')}. ${fields.length === 0 ? 'Done at one press.' : `Asked for: ${fields.join(', ')}.`} Command: \`${step}\`.`,
      `![${en.steps[step]}](pictures/steps/${step}.png) ![${zh.steps[step]}](pictures/steps/${step}.zh-CN.png)`,
    ].join('\n\n');
  });
  return `${[HEAD.trim(), ...about].join('\n\n')}\n`;
}
