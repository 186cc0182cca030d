import { readFileSync } from 'node:fs';
import { webhookEvents } from './webhooks.data.js';

describe('what an endpoint is told of', () => {
  it('stands in the page for those who receive it, and nothing else does', () => {
    const page = readFileSync('docs/webhooks.md', 'utf8');
    const rows = page.split('\n').filter((line) => /^\| `[a-z]+\.[a-z]+`/.test(line));
    const named = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, event]) => event));
    expect(new Set(named)).toEqual(new Set(Object.keys(webhookEvents)));
    expect(named).toHaveLength(Object.keys(webhookEvents).length);
  });
});
