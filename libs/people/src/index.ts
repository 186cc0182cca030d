export { ageBandOn, ageOn } from './ages.js';
export { type Asked, Finding } from './finding.js';
export * from './names/index.js';
export { documentsSeenBy, travelsUntil, validUntil } from './papers/validity.js';
export { identitiesOf } from './people.queries.js';
export { PeopleModule } from './people.module.js';
export { type Contact, type Identity, Person, type PersonName } from './person.entity.js';
