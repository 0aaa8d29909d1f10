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
  knowledge: {
    title: 'Knowledge',
    about:
      'Problems and what solves them. Published entries are suggested while complaints are registered and solved; closing a ticket can leave a draft here, which a supervisor publishes.',
    columns: {
      entryNo: { heading: 'Entry no.', help: 'Given by the desk, also to rows that you add.' },
      state: {
        heading: 'Entry status',
        help: 'Only published entries are suggested; drafts wait for a supervisor; retired ones are not suggested any more.',
      },
      problem: { heading: 'Problem', help: 'As customers would put it. No names or contacts of customers, please.' },
      solution: { heading: 'What solves it', help: 'Can be taken over as a whole into a proposal.' },
      category: { heading: 'Category', help: 'Level 1, or “level 1 / level 2”; empty for all.' },
      product: { heading: 'Product', help: 'What it holds for; empty for all.' },
      ticketNo: {
        heading: 'Learned from',
        help: 'The ticket it was learned from. Erasing that customer takes them out of these words too.',
      },
      author: { heading: 'Author', help: 'Who wrote it down.' },
      publishedBy: { heading: 'Published by', help: 'Who published it first.' },
      publishedAt: { heading: 'Published', help: 'When it was published first.' },
      checkedOn: {
        heading: 'Checked on',
        help: 'When somebody last made sure that it still holds; set when it is published again, or by hand.',
      },
      lastUsedAt: { heading: 'Last used', help: 'When a proposal was last taken from it.' },
      used: { heading: 'Used', help: 'Tickets whose proposal was taken from it; counted every night.' },
      helpful: {
        heading: 'Helpful',
        help: 'Customers who were satisfied with it, and colleagues who say that it helps.',
      },
      notHelpful: {
        heading: 'Not helpful',
        help: 'Customers who were not satisfied with it, and colleagues who say that it does not help.',
      },
      ratings: { heading: 'Ratings', help: 'What each colleague said, for the desk; please leave it as it is.' },
      remark: { heading: 'Remark', help: 'Free to fill.' },
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
