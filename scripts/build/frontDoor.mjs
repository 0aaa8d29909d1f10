/** Stands for the module that opens BackOffice.js: `serverBundle` gives it its contents, once it is known what both need. */
export const fromOffice = () => {
  throw new Error('the build gives this module its contents');
};
