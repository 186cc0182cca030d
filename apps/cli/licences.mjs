import { writeFileSync } from 'node:fs';
import { licencePage, writtenLicences } from './packages/licence-page.mjs';

// `npm run licences`: after a package came or went.
writeFileSync(licencePage, writtenLicences());
