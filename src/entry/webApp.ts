/** What the web app calls. Everybody may call it, and any other function of the script too: those that act refuse whoever is nobody. */
import { answeredCustomer, servedCustomerPage } from './customerPage';

/** Opening the link of a mail: the page, and nothing else happens. Mail scanners open links too. */
export function doGet(event?: {
  readonly parameter?: Readonly<Record<string, unknown>>;
}): GoogleAppsScript.HTML.HtmlOutput {
  return servedCustomerPage(event?.parameter?.['t']);
}

/** The one function that the customer page calls: what it asks as JSON text, the answer as JSON text. */
export function customerApi(json: unknown): string {
  return answeredCustomer(json);
}
