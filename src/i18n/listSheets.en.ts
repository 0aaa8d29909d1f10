/** The sheets of categories, solutions and mail templates, in English. */
import type { ListSheetWords } from './listSheets';

export const listSheetsEn: ListSheetWords = {
  categories: {
    title: 'Categories',
    about:
      'What complaints are registered under. Add rows, rename or retire them here; new tickets go by it, tickets that have a category keep it.',
    columns: {
      id: { heading: 'Category id', help: 'By this a renamed category is known; please leave it as it is.' },
      category1: {
        heading: 'Category level 1',
        help: 'One row a category. To rename level 1, rename it in all its rows.',
      },
      category2: { heading: 'Category level 2', help: 'Empty where there is nothing below level 1.' },
      retired: { heading: 'Retired', help: 'Ticked, it is offered no more.' },
      source: { heading: 'Source', help: 'From the published process, or a default to edit; empty for your own.' },
      remark: { heading: 'Remark', help: 'Yours to write in.' },
    },
  },
  solutions: {
    title: 'Solutions',
    about:
      'The kinds of solution that owners may propose, for which categories and from which priority on, with words to begin from. Rows may be added.',
    columns: {
      id: { heading: 'Solution id', help: 'By this a renamed kind is known; please leave it as it is.' },
      name: { heading: 'Kind of solution', help: 'As the sidebar offers it.' },
      categories: {
        heading: 'For categories',
        help: 'Categories of level 1, parted by commas; empty for all. It can still be proposed for others.',
      },
      atLeast: { heading: 'From priority on', help: 'The lowest priority it is for; empty for any.' },
      most: {
        heading: 'At most',
        help: 'The most that it grants; empty for no limit of its own. What each role may grant is in the settings.',
      },
      wording: {
        heading: 'Words to begin from',
        help: 'Put into the proposal when the kind is chosen. May use {ticket number}, {customer}, {category}, {product}, {order number}, {serial number}.',
      },
      retired: { heading: 'Retired', help: 'Ticked, it is offered no more.' },
      source: { heading: 'Source', help: 'From the published process, or a default to edit; empty for your own.' },
      remark: { heading: 'Remark', help: 'Yours to write in.' },
    },
  },
  templates: {
    title: 'Mail templates',
    about:
      'What the desk’s mails say. An empty cell leaves the desk’s own words; the facts of the ticket and links are always added. See how a mail looks from the menu.',
    columns: {
      template: { heading: 'Mail id', help: 'By this the mail is known; please leave it as it is.' },
      name: { heading: 'Mail', help: 'What it is about and who gets it.' },
      ownWords: { heading: 'The desk’s own words', help: 'How the mail is worded where you write nothing.' },
      subject: { heading: 'Subject', help: 'Your own subject; empty for the desk’s.' },
      opening: {
        heading: 'Opening',
        help: 'Your own words above the facts, an empty line between paragraphs; empty for the desk’s.',
      },
      closing: { heading: 'Closing', help: 'Your own words below the facts; empty for the desk’s.' },
      placeholders: {
        heading: 'Placeholders',
        help: 'May stand in subject, opening and closing; each is filled from the ticket.',
      },
      remark: { heading: 'Remark', help: 'Yours to write in.' },
    },
  },
};
