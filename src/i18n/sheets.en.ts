/** Tabs, headings and header notes in English. Every column of every sheet stands here, a line each. */
import { listSheetsEn } from './listSheets.en';
import { ownSheetsEn } from './ownSheets.en';
import type { SheetWords } from './texts';

export const sheetsEn: SheetWords = {
  ...listSheetsEn,
  ...ownSheetsEn,
  start: {
    title: 'Start',
    about: 'The desk in one screen; the desk writes it, and what you add beside it stays.',
    columns: {
      line: { heading: 'Line', help: 'By this the desk finds its lines again; please leave it as it is.' },
      topic: { heading: 'Start here', help: 'A click on a name that is underlined leads to that sheet.' },
      about: { heading: 'In one screen', help: 'The desk writes these lines; rows and columns beside them are yours.' },
      now: { heading: 'Now', help: 'Counted on the sheets as they are now.' },
    },
  },
  tickets: {
    title: 'Register',
    about:
      'One row for each complaint, from the first contact to the close. Rows appear when a complaint is registered in the sidebar.',
    columns: {
      ticketNo: { heading: 'Ticket no.', help: 'Given on registration; quoted in every mail.' },
      status: { heading: 'Status', help: 'Where the ticket stands; the steps in the sidebar move it on.' },
      priority: { heading: 'Priority', help: 'Sets the targets; may be changed here, and the change is logged.' },
      category: {
        heading: 'Category (both levels)',
        help: 'Category / sub-category, made from the two columns for them.',
      },
      moreCategories: { heading: 'Further categories', help: 'What else it falls under; their departments help.' },
      category1: {
        heading: 'Category',
        help: 'With the sub-category it names the department; may be changed here, and the change is logged.',
      },
      category2: {
        heading: 'Sub-category',
        help: 'The kind within the category, may be empty; may be changed here, and the change is logged.',
      },
      description: {
        heading: 'Description',
        help: 'What the customer complains of, contact data masked; may be changed here, and the change is logged.',
      },
      request: {
        heading: 'Request',
        help: 'What the customer wants done; may be changed here, and the change is logged.',
      },
      customerInfo: { heading: 'Customer', help: 'Masked name and contact of the customer.' },
      customerNo: {
        heading: 'Customer no.',
        help: 'The customer’s number in your own system; may be changed here, and the change is logged.',
      },
      customerName: { heading: 'Customer name', help: 'Masked; the sidebar shows the full name and logs who looked.' },
      customerContact: {
        heading: 'Customer contact',
        help: 'Masked phone or email; the sidebar shows it in full and logs who looked.',
      },
      responsible: { heading: 'Department / owner', help: 'From the responsibility matrix or the assignment.' },
      department: { heading: 'Department', help: 'The department that works on the ticket; set by the assignment.' },
      owner: { heading: 'Owner', help: 'Email of the owner; assign in the sidebar.' },
      collaborators: { heading: 'Collaborators', help: 'Departments that the responsibility matrix asks to help.' },
      registeredBy: {
        heading: 'Registered by',
        help: 'Email of who entered it; where first contact stays responsible, they answer for the customer to the end.',
      },
      timeLimits: {
        heading: 'Targets (response / resolution)',
        help: 'How long this priority has for the first response and for the resolution or the plan.',
      },
      responseMinutes: {
        heading: 'Response (min)',
        help: 'Working minutes to the first response; empty before it and without such a target.',
      },
      receivedAt: { heading: 'Received at', help: 'When the complaint reached you.' },
      registeredAt: { heading: 'Registered at', help: 'When it was entered here.' },
      respondDueAt: {
        heading: 'Response due',
        help: 'The customer must have been contacted by then; empty while paused or without such a target.',
      },
      resolveDueAt: {
        heading: 'Resolution due',
        help: 'When the resolution is due, or the plan where there is no such target; empty while paused.',
      },
      promisedAt: { heading: 'Promised at', help: 'The time promised to the customer; empty where none was.' },
      channel: { heading: 'Channel', help: 'How the complaint came in.' },
      product: { heading: 'Product', help: 'The product it is about; may be changed here, and the change is logged.' },
      orderNo: { heading: 'Order no.', help: 'The order it is about; may be changed here, and the change is logged.' },
      batch: { heading: 'Batch', help: 'The product’s batch; may be changed here, and the change is logged.' },
      serialNo: {
        heading: 'Serial no.',
        help: 'The product’s serial number; may be changed here, and the change is logged.',
      },
      region: { heading: 'Region', help: 'Where the customer is; may be changed here, and the change is logged.' },
      amount: {
        heading: 'Amount at stake',
        help: 'The amount of money it is about; may be changed here, and the change is logged.',
      },
      attempt: { heading: 'Attempt', help: '1 at first, one more each time an unsatisfied customer reopens it.' },
      rootCause: { heading: 'Root cause', help: 'What the investigation found at the bottom of it.' },
      solution: { heading: 'Solution', help: 'The solution proposed last.' },
      solutionType: {
        heading: 'Kind of solution',
        help: 'As the way of working names it: a refund, an exchange, an apology.',
      },
      compensation: {
        heading: 'Compensation',
        help: 'What the solution grants the customer; above a limit the next role up approves it.',
      },
      outcome: { heading: 'Outcome', help: 'Solved, in progress, or to follow up.' },
      informedAt: { heading: 'Informed at', help: 'When the customer was told the solution last.' },
      verdict: { heading: 'Verdict', help: 'Whether the customer is satisfied with the outcome.' },
      comment: { heading: 'Comment', help: 'The customer’s verdict in their own words.' },
      satisfaction: {
        heading: 'Survey score',
        help: 'The customer’s score from 1 to 5; empty where the survey is anonymous.',
      },
      closedAt: { heading: 'Closed at', help: 'When the ticket was closed.' },
      remark: { heading: 'Remark', help: 'Yours to write in; the desk leaves it alone.' },
      escalationLevel: {
        heading: 'Escalation level',
        help: '0 where it was not escalated; the higher the number, the higher the level.',
      },
      nextDueAt: { heading: 'Next due', help: 'When the first of the running clocks falls due.' },
      nextClock: { heading: 'Next clock', help: 'Which clock falls due first.' },
      lateClocks: { heading: 'Late', help: 'The clocks that were not met in time.' },
      wakeAt: { heading: 'Next look', help: 'When the desk looks at this ticket again.' },
      state: { heading: 'Ticket record', help: 'The desk’s own record of the ticket; please leave it as it is.' },
    },
  },
  matrix: {
    title: 'Responsibility matrix',
    about: 'Who is responsible for what. New complaints are assigned by it; more lines may be added below.',
    columns: {
      category1: { heading: 'Category', help: 'The category this line is for.' },
      category2: {
        heading: 'Sub-category',
        help: 'The sub-category this line is for; empty for all others of the category.',
      },
      department: { heading: 'Department', help: 'Who works on it; written as on the staff sheet.' },
      role: { heading: 'Role', help: 'Whether an agent or the supervisor of that department owns it.' },
      collaborators: { heading: 'Collaborators', help: 'Departments that help, separated by commas.' },
      remark: { heading: 'Remark', help: 'Yours to write in.' },
    },
  },
  loop: {
    title: 'Closed loop',
    about:
      'From the complaint to the lasting cure. A row appears when a solution is proposed or a corrective action is opened.',
    columns: {
      loopNo: {
        heading: 'Loop no.',
        help: 'Ticket number and a count, one row for each corrective action; a number of its own (M…) for an action out of a review.',
      },
      ticketNo: { heading: 'Ticket no.', help: 'The ticket in the register.' },
      description: { heading: 'Description', help: 'What the customer complained of.' },
      solution: { heading: 'Solution', help: 'What was done for the customer.' },
      executor: { heading: 'Carried out by', help: 'Who carried out the solution.' },
      completedAt: { heading: 'Completed at', help: 'When it was done and the customer told.' },
      feedback: { heading: 'Customer feedback', help: 'The customer’s comment and score.' },
      cause: { heading: 'Kind of cause', help: 'Where the trouble comes from, out of a closed list.' },
      rootCause: { heading: 'Root cause', help: 'Why it happened.' },
      measure: { heading: 'Corrective action', help: 'What changes so that it does not come back.' },
      owner: { heading: 'Owner', help: 'Who sees to the corrective action.' },
      dueOn: { heading: 'Due on', help: 'The day by which the corrective action is done.' },
      figure: { heading: 'Figure to move', help: 'What the action shall bring down, and by how much.' },
      effect: {
        heading: 'Before and after',
        help: 'What the desk counted before the action was opened and after it was done, and whether that is more than chance.',
      },
      verification: { heading: 'Verification', help: 'Proof that the corrective action worked, or that it did not.' },
      state: { heading: 'State', help: 'How far around the loop this row is.' },
    },
  },
  surveys: {
    title: 'Surveys',
    about: 'How customers rate the outcome. A row appears when a survey is sent; it does not say whose it is.',
    columns: {
      surveyNo: { heading: 'Survey no.', help: 'Does not lead back to the ticket nor to the customer.' },
      sentOn: { heading: 'Sent on', help: 'The day it went out; only the day, to keep it anonymous.' },
      answeredOn: { heading: 'Answered on', help: 'The day the answer came.' },
      state: { heading: 'State', help: 'After a low score the supervisor contacts the customer before it is due.' },
      score1: { heading: 'Score 1', help: 'Score from 1 to 5 of the first rated question.' },
      score2: { heading: 'Score 2', help: 'Score of the second rated question; empty where there is none.' },
      score3: { heading: 'Score 3', help: 'Score of the third rated question; empty where there is none.' },
      lowest: { heading: 'Lowest', help: 'The lowest score; it decides whether to contact the customer.' },
      suggestion: { heading: 'Suggestion', help: 'What the customer suggested.' },
      contactDueAt: { heading: 'Contact due', help: 'By when to contact the customer after a low score.' },
      contactedAt: { heading: 'Contacted at', help: 'When the supervisor contacted the customer.' },
      reason: { heading: 'Reason', help: 'Why the score was low, as the contact showed.' },
    },
  },
  results: {
    title: 'Survey results',
    about:
      'What customers say of the desk as a whole: all answers together, then the last twelve months. The desk writes it anew every night.',
    columns: {
      period: { heading: 'Answered in', help: 'The month in which the answers came; the first rows are of all.' },
      question: { heading: 'Question', help: 'The rated question, with what 1 and 5 mean.' },
      answers: { heading: 'Answers', help: 'How many rated this question.' },
      score1: { heading: 'Gave 1', help: 'How many gave 1, the worst.' },
      score2: { heading: 'Gave 2', help: 'How many gave 2.' },
      score3: { heading: 'Gave 3', help: 'How many gave 3.' },
      score4: { heading: 'Gave 4', help: 'How many gave 4.' },
      score5: { heading: 'Gave 5', help: 'How many gave 5, the best.' },
      mean: { heading: 'Mean', help: 'Mean of these scores, 1 to 5.' },
      low: {
        heading: 'Low answers',
        help: 'Answers with at least one low score, whichever question; the supervisor contacts each of these customers.',
      },
      contacted: { heading: 'Followed up', help: 'Low answers whose customers were contacted since.' },
      word: {
        heading: 'Often written',
        help: 'Words and phrases that several customers of the last 365 days wrote, most frequent first.',
      },
      wordAnswers: { heading: 'Wrote it', help: 'Answers with this word; each counts once.' },
      wordLow: { heading: 'Of them low', help: 'How many of these answers had a low score.' },
      meaning: { heading: 'What the figures mean', help: 'One figure a line.' },
    },
  },
  review: {
    title: 'Review',
    about:
      'What to look at every week: this week so far, the last whole week, then the last whole month. The desk writes it anew every night and mails it to supervisors and directors.',
    columns: {
      period: { heading: 'Period', help: 'The days that are counted, both included.' },
      topic: { heading: 'Topic', help: 'What the line is about.' },
      figure: { heading: 'Figure', help: 'Which figure, category, kind or ticket.' },
      now: { heading: 'Now', help: 'The figure in this period.' },
      before: { heading: 'Before', help: 'The same in the period before; empty where there was nothing.' },
      unit: { heading: 'Unit', help: 'What the figure counts.' },
      cases: { heading: 'Cases', help: 'On how many cases a share or a mean rests.' },
      change: {
        heading: 'Change',
        help: 'Whether chance alone could have moved the figure that far. For counts and shares only.',
      },
      flag: {
        heading: 'Flag',
        help: 'Marks shares of time limits below 80 %; beside open tickets, how old the oldest is.',
      },
      meaning: { heading: 'What it is', help: 'The definition of the figure.' },
    },
  },
  pivots: {
    title: 'Review charts',
    about:
      'Charts of the review, below them the pivot tables that they draw, on the left what each of them is. The desk counts anew every night; what you move, add or format stays.',
    columns: {
      figure: {
        heading: 'Table or figure',
        help: 'The title of a pivot table below the charts, or what satisfaction is grouped by.',
      },
      group: { heading: 'Group', help: 'Whose satisfaction it is.' },
      mean: { heading: 'Mean', help: 'Mean of the survey answers of the group, 1 to 5.' },
      answers: { heading: 'Answers', help: 'On how many answers the mean rests.' },
      meaning: { heading: 'What it is', help: 'The definition of the figure.' },
    },
  },
  phrases: {
    title: 'Frequent phrases',
    about:
      'Words and phrases that several customers wrote, for each kind of complaint and each score of the survey. The desk counts anew every night.',
    columns: {
      topic: { heading: 'From', help: 'Where the words were written.' },
      group: { heading: 'Kind or score', help: 'The kind of complaint, or the lowest score of the answer.' },
      phrase: { heading: 'Word or phrase', help: 'In lower case where it is not Chinese.' },
      texts: { heading: 'Wrote it', help: 'How many texts of the group have it; each counts once.' },
      share: { heading: 'Share', help: 'The same as a share of the texts of the group.' },
      elsewhere: {
        heading: 'Elsewhere',
        help: 'The share of the texts of all other groups: the lower, the more the phrase is the group’s own.',
      },
      example: { heading: 'Example', help: 'The words around it in the newest text; contacts are masked.' },
      meaning: { heading: 'What it is', help: 'How it is counted.' },
    },
  },
  formAnswers: {
    title: 'Form answers',
    about:
      'What customers sent with the intake form and with the form that asks whether it is solved, one a row. Those held wait until a supervisor decides.',
    columns: {
      answer: { heading: 'Answer', help: 'The same answer told twice is known by this; please leave it as it is.' },
      at: { heading: 'Sent', help: 'When the customer sent it; the clocks of its ticket start then.' },
      form: { heading: 'Form', help: 'Which of the two forms it came with.' },
      state: { heading: 'State', help: 'What became of it; held ones have no ticket, no clocks and no mail.' },
      why: { heading: 'Why', help: 'Why it is held or was not taken; empty for all others.' },
      ticketNo: { heading: 'Ticket no.', help: 'The ticket that it became or belongs to.' },
      customer: { heading: 'Customer', help: 'Name and contact as on the register, masked.' },
      text: {
        heading: 'What they wrote',
        help: 'Contacts in it are masked; the whole answer stands on Google’s own tab.',
      },
      decision: {
        heading: 'Decision',
        help: 'For held ones, by a supervisor: “Let in” registers the complaint, “Drop” leaves it; done at once.',
      },
      content: { heading: 'Content', help: 'The desk’s own record; please leave it as it is.' },
      senders: { heading: 'Sender key', help: 'Tells answers of one sender apart from others and leads to nobody.' },
      words: { heading: 'Words key', help: 'Tells whether two answers say the same.' },
      given: { heading: 'Held answer', help: 'The whole answer while it is held; empty afterwards.' },
    },
  },
  staff: {
    title: 'Staff',
    about: 'Everybody who works at the desk. Add a row to let somebody in.',
    columns: {
      mail: { heading: 'Email', help: 'The account they sign in to Google with; messages go there too.' },
      name: { heading: 'Name', help: 'As tickets and mails show it.' },
      role: { heading: 'Role', help: 'Decides what they may do.' },
      department: { heading: 'Department', help: 'Written as in the responsibility matrix.' },
      away: { heading: 'Away', help: 'Ticked: no tickets for them; their substitute gets them.' },
      awayUntil: {
        heading: 'Away until',
        help: 'The last day away; from the next day on tickets come again. Empty: away until the box is cleared.',
      },
      substitute: { heading: 'Substitute', help: 'Email of the colleague who stands in.' },
      experience: { heading: 'Experience', help: 'Some ways of working never give a novice the highest priority.' },
      csat: {
        heading: 'Mean score',
        help: 'Mean satisfaction from 1 to 5 with their tickets, may be empty; some ways of working assign by it.',
      },
      skills: {
        heading: 'Experienced in',
        help: 'Categories or sub-categories, separated by commas; empty where it is the same for all. Some ways of working assign by it.',
      },
      mostOpen: {
        heading: 'Most open tickets',
        help: 'With so many the matrix gives them no other; empty for no limit. Somebody may still be named by hand.',
      },
    },
  },
  targets: {
    title: 'Targets',
    about: 'How long each clock may run at each priority. Change the limits here; new tickets go by them.',
    columns: {
      target: { heading: 'Target', help: 'Clock and priority together; please leave it as it is.' },
      clock: { heading: 'Clock', help: 'What has to be done in time.' },
      priority: { heading: 'Priority', help: 'The priority it is for.' },
      limit: { heading: 'Limit', help: 'Such as 30 min, 4 h, 1 business day, 3 days; empty for no such clock.' },
      source: { heading: 'Source', help: 'A figure of the published process, or a default to edit.' },
      remark: { heading: 'Remark', help: 'Yours to write in.' },
    },
  },
  ladder: {
    title: 'Escalation ladder',
    about: 'Whom a late clock is handed to, level by level. Change or add levels here; open tickets follow at once.',
    columns: {
      clock: {
        heading: 'Clock',
        help: 'What is late. One row a level; rows may be added or cleared. A clock without rows is not escalated. Holds for open tickets too.',
      },
      level: { heading: 'Level', help: '1 is the first to be told.' },
      after: {
        heading: 'After the due time',
        help: 'Working time past the due time, such as 0 min, 30 min, 2 h; at any hour for the highest priority.',
      },
      to: {
        heading: 'Escalated to',
        help: 'Who holds this role in the ticket’s department; their substitute when away, else the next role up.',
      },
      source: { heading: 'Source', help: 'From the published process, or a default to edit.' },
      remark: { heading: 'Remark', help: 'Yours to write in.' },
    },
  },
  calendar: {
    title: 'Calendar',
    about: 'When the desk works: first the days of the week, then single dates. Clocks run in these hours only.',
    columns: {
      day: {
        heading: 'Day',
        help: 'A day of the week, or what a single date is. A weekday without a row or without hours is free.',
      },
      date: { heading: 'Date', help: 'Such as 2026-10-01; empty for a day of the week.' },
      hours: {
        heading: 'Working hours',
        help: 'Such as 09:00–12:00, 13:00–18:00; 21:00–02:00 runs past midnight, 24:00 closes at midnight. Empty for a day off; a make-up day left empty has the hours of the first working day of the week.',
      },
      name: { heading: 'Name', help: 'Such as the name of the holiday; yours to write in.' },
    },
  },
  settings: {
    title: 'Settings',
    about: 'What holds for the whole desk. Change the values; the names and the help are the desk’s.',
    columns: {
      setting: { heading: 'Setting', help: 'The desk’s own name for it; please leave it as it is.' },
      label: { heading: 'Name', help: 'What the setting is called.' },
      value: { heading: 'Value', help: 'Change it here; it is in force within minutes.' },
      help: { heading: 'Help', help: 'What the setting does.' },
    },
  },
  health: {
    title: 'Health',
    about: 'What is missing or went wrong, and what to do. Written anew by each check of health.',
    columns: {
      finding: { heading: 'Finding', help: 'The desk’s own name for it.' },
      severity: { heading: 'Severity', help: 'Errors need you soon, warnings when you can, notes are to know.' },
      what: { heading: 'What', help: 'What was found, and where.' },
      remedy: { heading: 'Remedy', help: 'What to do about it.' },
      at: { heading: 'Checked at', help: 'When the desk looked.' },
      decision: {
        heading: 'Decision',
        help: 'For a mail that failed or was perhaps sent: choose whether it goes out again.',
      },
    },
  },
  log: {
    title: 'Log',
    about: 'Everything that happened, in order. The register is made from it; please add, change and delete nothing.',
    columns: {
      seq: { heading: 'No.', help: 'The order of the events, without gaps.' },
      at: { heading: 'Time', help: 'When it happened.' },
      ticketNo: { heading: 'Ticket no.', help: 'The ticket it happened to.' },
      kind: { heading: 'Event', help: 'What happened.' },
      actor: {
        heading: 'Who',
        help: 'Email of who did it; desk for the desk itself, customer for the ticket’s customer.',
      },
      cause: { heading: 'Cause', help: 'What brought it about.' },
      note: { heading: 'Note', help: 'What was written at the time.' },
      fields: { heading: 'Record', help: 'The desk’s own record of the event; please leave it as it is.' },
      requestId: { heading: 'Request', help: 'Tells a repeated request from a new one.' },
      hash: { heading: 'Check', help: 'Made from this row and the one before, so that any change shows.' },
    },
  },
  outbox: {
    title: 'Outbox',
    about: 'Every message of the desk, waiting and sent. The desk looks after it.',
    columns: {
      key: { heading: 'Message', help: 'Unique, so that nothing is sent twice.' },
      state: { heading: 'State', help: 'Whether it has been sent.' },
      importance: { heading: 'Importance', help: 'The more important go first.' },
      template: { heading: 'Kind', help: 'The desk’s own name for this kind of mail.' },
      ticketNo: { heading: 'Ticket no.', help: 'The ticket it is about.' },
      to: {
        heading: 'To',
        help: 'Email of a colleague; customer for the customer, whose address is read only when it is sent.',
      },
      cc: { heading: 'Copy', help: 'Who gets a copy.' },
      queuedAt: { heading: 'Queued at', help: 'When it was put here.' },
      notBefore: { heading: 'Not before', help: 'It is not sent earlier.' },
      sentAt: { heading: 'Sent at', help: 'When a run took it up to send; the state says whether it was sent.' },
      attempts: { heading: 'Tries', help: 'How often sending was tried; after 5 it is given up.' },
      error: { heading: 'Error', help: 'Why it could not be sent last time.' },
      values: { heading: 'Record', help: 'What the mail is made from; please leave it as it is.' },
      sentWith: { heading: 'Sent with', help: 'Key of the digest in which it went out; empty where it went alone.' },
    },
  },
  contacts: {
    title: 'Contacts',
    about: 'Full contact data of the customers. Whoever may edit this file can show the tab: share the file with care.',
    columns: {
      ticketNo: { heading: 'Ticket no.', help: 'The ticket of this contact.' },
      name: { heading: 'Name', help: 'The customer’s full name.' },
      phone: { heading: 'Phone', help: 'The customer’s full phone number.' },
      mail: { heading: 'Email', help: 'The customer’s full email address.' },
      address: { heading: 'Address', help: 'The customer’s address.' },
      words: { heading: 'Description as typed', help: 'Kept only where contact data in the description was masked.' },
    },
  },
  inbox: {
    title: 'Inbox',
    about:
      'What customers sent from their page, one a row. The next tick takes it in, and the text then stands in the log; leave it to the desk.',
    columns: {
      key: { heading: 'Key', help: 'Ticket and request; the same one sent again adds nothing.' },
      at: { heading: 'Sent', help: 'When the customer sent it.' },
      ticketNo: { heading: 'Ticket no.', help: 'Whose page it came from.' },
      attempt: { heading: 'Attempt', help: 'The attempt at a solution that the customer had before them.' },
      kind: {
        heading: 'What',
        help: 'One of satisfied, notSatisfied and said; turnedAway for a link that was refused.',
      },
      text: { heading: 'Text', help: 'What the customer wrote; empty once it stands in the log.' },
      state: { heading: 'State', help: 'One of waiting, taken, refused, failed and noted.' },
      seal: { heading: 'Seal', help: 'Shows that the row came from the page and was not typed here.' },
    },
  },
  surveyKeys: {
    title: 'Survey keys',
    about: 'Which survey belongs to which ticket; locked to the owner of the file.',
    columns: {
      token: { heading: 'Survey number in the link', help: 'What the link of the survey carries.' },
      surveyNo: { heading: 'Survey no.', help: 'As on the surveys sheet.' },
      ticketNo: {
        heading: 'Ticket no.',
        help: 'The ticket the survey is about; only the owner of the file may change this sheet.',
      },
      cycle: { heading: 'Attempt', help: 'Which attempt the survey is about.' },
      owner: { heading: 'Owner', help: 'Who owned the ticket when it was sent.' },
      answers: { heading: 'Record', help: 'The desk’s own record; please leave it as it is.' },
    },
  },
  counted: {
    title: 'Counted',
    about:
      'What the pivot tables count: a row for each ticket, verdict and time limit of the last months. The desk writes it anew every night; no contacts, no scores.',
    columns: {
      ticketNo: { heading: 'Ticket no.', help: 'The ticket that the row is of.' },
      month: {
        heading: 'Month',
        help: 'In which the ticket was received, the verdict given, or the time limit met or missed.',
      },
      kind: { heading: 'Kind', help: 'Category of level 1.' },
      category: { heading: 'Category', help: 'Both levels of the category.' },
      product: { heading: 'Product', help: 'As on the register; rare ones together.' },
      channel: { heading: 'Channel', help: 'How the complaint came.' },
      region: { heading: 'Region', help: 'As on the register; rare ones together.' },
      owner: { heading: 'Owner', help: 'Who owns the ticket now.' },
      received: { heading: 'Received', help: 'For tickets: 1 where it was received in these months.' },
      open: { heading: 'Open', help: 'For tickets: 1 while it is open.' },
      days: { heading: 'Days open', help: 'For open tickets: days since it was received.' },
      age: { heading: 'Age', help: 'The same in groups.' },
      reopened: { heading: 'Reopened', help: 'For verdicts: 1 where it was not satisfied.' },
      firstContact: { heading: 'At first contact', help: 'For first verdicts: 1 where the first contact solved it.' },
      clock: { heading: 'Time limit', help: 'For time limits: which one.' },
      kept: { heading: 'Kept', help: 'For time limits: 1 where it was met.' },
      late: { heading: 'Late', help: 'For time limits: 1 where it was missed.' },
    },
  },
};
