import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Client, forEach, UnexpectedAnswer, type Account } from './client.js';

const account: Account = { role: 'caseworker', email: 'a@b.example', password: 'x', organisation: 'N', country: null };
type Reply = (asked: IncomingMessage, answer: ServerResponse) => void;

async function against(reply: Reply, act: (client: Client, logins: () => number) => Promise<void>, expiresIn = 600) {
  let logins = 0;
  const server = createServer((asked, answer) => {
    asked.resume();
    answer.setHeader('content-type', 'application/json');
    if (asked.url !== '/api/v1/auth/login') return reply(asked, answer);
    logins += 1;
    return answer.end(JSON.stringify({ accessToken: `token-${logins}`, expiresIn }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const client = new Client(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 4);
  try {
    await act(client, () => logins);
  } finally {
    client.close();
    await new Promise((closed) => server.close(closed));
  }
}

describe('The client of the scenario', () => {
  it('walks a list to its end', async () => {
    const reply: Reply = ({ url }, answer) =>
      answer.end(
        JSON.stringify(
          url?.includes('cursor=next') ? { items: [3], nextCursor: null } : { items: [1, 2], nextCursor: 'next' },
        ),
      );
    await against(reply, async (client) => {
      expect(await (await client.as(account)).all('/cases?status=active')).toEqual([1, 2, 3]);
    });
  });

  it('waits as long as it is told to and asks again, with the same key', async () => {
    const keys: unknown[] = [];
    const reply: Reply = ({ headers }, answer) => {
      keys.push(headers['idempotency-key']);
      if (keys.length === 1) return answer.writeHead(429, { 'retry-after': '0' }).end('{}');
      return answer.writeHead(201).end('{"id":"1"}');
    };
    await against(reply, async (client) => {
      const { body } = await (await client.as(account)).post('/cases', {}, { key: 'k' });
      expect(body).toEqual({ id: '1' });
      expect(keys).toEqual(['k', 'k']);
    });
  });

  it('signs in again before its token ends', async () => {
    const tokens: unknown[] = [];
    const reply: Reply = ({ headers }, answer) => {
      tokens.push(headers.authorization);
      answer.end('{}');
    };
    // A token of a minute is as good as over: the client counts on a minute of reserve.
    const act = async (client: Client): Promise<void> => {
      await (await client.as(account)).get('/cases');
      expect(tokens).toEqual(['Bearer token-2']);
    };
    await against(reply, act, 60);
  });

  it('raises what nobody expected, and hands over what was', async () => {
    const reply: Reply = (_, answer) => answer.writeHead(409).end('{"type":"/problems/no-mission"}');
    await against(reply, async (client) => {
      const session = await client.as(account);
      await expect(session.post('/x', {})).rejects.toThrow(UnexpectedAnswer);
      await expect(session.post('/x', {})).rejects.toThrow('POST /x answered 409 no-mission');
      expect(await session.post('/x', {}, { expects: [409] })).toMatchObject({ status: 409 });
    });
  });

  it('does so many things at a time and no more, and keeps their order', async () => {
    let busy = 0;
    let most = 0;
    const doubled = await forEach([1, 2, 3, 4, 5], 2, async (n) => {
      most = Math.max(most, (busy += 1));
      await new Promise((done) => setTimeout(done, 6 - n));
      busy -= 1;
      return n * 2;
    });
    expect(doubled).toEqual([2, 4, 6, 8, 10]);
    expect(most).toBe(2);
  });
});
