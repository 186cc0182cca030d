export { accepted, type AcceptedFile } from './accept.js';
export { Clamd, NoVerdict } from './clamd.js';
export { asDownload } from './file-name.js';
export { FileMissing, FileStore } from './file-store.js';
export { fileTypes } from './file-types.data.js';
export { newFileKey } from './segments.js';
