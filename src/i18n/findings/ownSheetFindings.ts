import type { Wording } from '../told';

/** What can be found on the sheets that only some desks have. */
export type OwnSheetFinding =
  | 'termsProduct'
  | 'termsTwice'
  | 'termsFigure'
  | 'termsPayer'
  | 'termsNotTaken'
  | 'maintenanceWhat'
  | 'maintenanceJob'
  | 'maintenanceInterval'
  | 'maintenanceDate'
  | 'maintenanceLater'
  | 'maintenanceNoDate'
  | 'maintenanceOwner'
  | 'maintenanceDays'
  | 'maintenanceMany'
  | 'trainingDate'
  | 'trainingTopic'
  | 'trainingWho'
  | 'trainingHours'
  | 'trainingOrder'
  | 'trainingDue';

export type OwnSheetFindings = Readonly<Record<OwnSheetFinding, Wording>>;
