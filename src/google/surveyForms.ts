/** The survey as a real Google Form. */
import type { FormPort, SurveyForm, SurveyFormWords } from '../desk/ports';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Stands for the token in the link that is kept; no token looks like it. */
const PLACEHOLDER = 'TOKEN';

/** Forms whose answers arrive in `spreadsheet`. */
export function surveyForms(spreadsheet: Spreadsheet): FormPort {
  return {
    createSurvey(words) {
      const form = FormApp.create(words.title, true);
      form.setDescription(words.introduction);
      form.setConfirmationMessage(words.confirmation);
      form.setCollectEmail(false);
      form.setShowLinkToRespondAgain(false);
      for (const question of words.questions) addQuestion(form, question);
      const token = form.addTextItem().setTitle(words.tokenTitle).setHelpText(words.tokenHelp).setRequired(false);
      form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
      publish(form);
      putAside(spreadsheet, form);
      const link = form.createResponse().withItemResponse(token.createResponse(PLACEHOLDER)).toPrefilledUrl();
      return {
        formId: form.getId(),
        link,
        publishedUrl: form.getPublishedUrl(),
        tokenTitle: words.tokenTitle,
        titles: words.questions.map((question) => question.title),
      };
    },
    mendSurvey,
  };
}

function addQuestion(form: GoogleAppsScript.Forms.Form, question: SurveyFormWords['questions'][number]): void {
  if (question.kind === 'text') {
    form.addParagraphTextItem().setTitle(question.title).setHelpText(question.help);
    return;
  }
  form
    .addScaleItem()
    .setTitle(question.title)
    .setHelpText(question.help)
    .setBounds(1, 5)
    .setLabels(question.lowest, question.highest)
    .setRequired(true);
}

/** The tab of raw answers is Google's; the desk reads them from the event, so it goes to the end, out of sight. */
function putAside(spreadsheet: Spreadsheet, form: GoogleAppsScript.Forms.Form): void {
  SpreadsheetApp.flush();
  const tab = spreadsheet.getSheets().find((sheet) => sheet.getFormUrl()?.includes(form.getId()));
  if (!tab) return;
  spreadsheet.setActiveSheet(tab);
  spreadsheet.moveActiveSheet(spreadsheet.getSheets().length);
  tab.hideSheet();
}

/** New forms may start unpublished, and then take no answers. */
function publish(form: GoogleAppsScript.Forms.Form): void {
  if (!form.isPublished()) form.setPublished(true);
  if (!form.isAcceptingResponses()) form.setAcceptingResponses(true);
}

function mendSurvey({ formId }: SurveyForm): boolean {
  let form: GoogleAppsScript.Forms.Form;
  try {
    form = FormApp.openById(formId);
  } catch (error) {
    console.warn(`survey form ${formId} cannot be opened: ${String(error)}`);
    return false;
  }
  publish(form);
  return true;
}
