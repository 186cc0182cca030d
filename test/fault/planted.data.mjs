const outbox = 'dist/libs/access/src/jobs/outbox.queries.js';

/**
 * Guards that are taken out, each in turn, under a fault, and what the checker must then see: else it would see nothing in
 * the other runs either. In each `file`, `find` is replaced with `put` as it is read.
 * @type {readonly { name: string, fault: string, sees: 'lost' | 'doubled' | 'leaked', changes: { file: string, find: string, put: string }[] }[]}
 */
export const planted = [
  {
    name: 'consent is not looked at again when a message leaves',
    fault: 'a no comes while its mail is at the server',
    sees: 'leaked',
    changes: [
      { file: 'dist/libs/messaging/src/mails.queries.js', find: 'return row !== undefined', put: 'return true' },
    ],
  },
  {
    name: 'what is done is done again where it is delivered again',
    fault: 'every job is delivered three times, out of order',
    sees: 'doubled',
    changes: [
      { file: outbox, find: 'and done_at is null and dead_at is null for update', put: 'for update' },
      {
        file: 'dist/libs/deadlines/src/reminders.queries.js',
        find: 'where id = $1 and done_at is null and dropped_at is null',
        put: 'where id = $1',
      },
    ],
  },
  {
    name: 'what the queue lost is not handed over again',
    fault: 'Redis is flushed, again and again',
    sees: 'lost',
    changes: [{ file: outbox, find: 'handed_over_at < now() -', put: 'false and handed_over_at < now() -' }],
  },
];
