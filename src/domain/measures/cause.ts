/**
 * Where trouble comes from. The six of an Ishikawa diagram (IEC 31010) as they are taught: people, machine, material, method, environment, measurement;
 * then what a service team meets beside them. Closed, so that causes can be counted over years and desks; what exactly it was is said in words beside.
 */
export const ROOT_CAUSES = [
  'people',
  'machine',
  'material',
  'method',
  'environment',
  'measurement',
  'design',
  'supplier',
  'process',
  'other',
] as const;
export type RootCause = (typeof ROOT_CAUSES)[number];
