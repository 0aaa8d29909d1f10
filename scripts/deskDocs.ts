/** The pages that are written from the desk's own declarations. */
export { apiDoc } from './deskDocs/apiDoc';
export { deskSource } from './deskDocs/deskSource';
export { messagesDoc } from './deskDocs/messagesDoc';
export { packDocs } from './deskDocs/packDoc';
export { scaleDoc } from './deskDocs/scaleDoc';
export { sheetsDoc } from './deskDocs/sheetsDoc';
export { stepsDoc } from './deskDocs/stepsDoc';
