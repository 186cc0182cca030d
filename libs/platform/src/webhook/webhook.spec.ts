import { createHmac } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type LookupFunction } from 'node:net';
import { faultOf, guardedLookup, isPublic } from './address.js';
import { openWebhookCaller, type WebhookCall } from './webhook-caller.js';
import { WebhookFailed } from './webhook-failed.js';

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

// prettier-ignore
const hostile: [string, string][] = [
  ['loopback', 'https://127.0.0.1/'],
  ['another loopback', 'https://127.8.9.10/'],
  ['loopback, short', 'https://127.1/'],
  ['loopback, decimal', 'https://2130706433/'],
  ['loopback, hexadecimal', 'https://0x7f000001/'],
  ['loopback, hexadecimal by parts', 'https://0x7f.0x0.0x0.0x1/'],
  ['loopback, octal', 'https://0177.0.0.1/'],
  ['loopback, octal whole', 'https://017700000001/'],
  ['loopback, mixed', 'https://0x7f.1/'],
  ['loopback, full width', 'https://１２７.０.０.１/'],
  ['loopback, circled', 'https://①②⑦.⓪.⓪.①/'],
  ['loopback, escaped', 'https://%31%32%37.0.0.1/'],
  ['loopback, ideographic dots', 'https://127。0。0。1/'],
  ['this host', 'https://0.0.0.0/'],
  ['this host, short', 'https://0/'],
  ['a private network, 10', 'https://10.0.0.8/'],
  ['a private network, 172', 'https://172.31.255.1/'],
  ['a private network, 192', 'https://192.168.1.1/'],
  ['a private network, decimal', 'https://3232235777/'],
  ['a shared network', 'https://100.64.0.1/'],
  ['the metadata of a cloud', 'https://169.254.169.254/latest/meta-data/'],
  ['the metadata of a cloud, decimal', 'https://2852039166/'],
  ['the metadata of a cloud, hexadecimal', 'https://0xa9fea9fe/'],
  ['the metadata of a cloud, by IPv6', 'https://[fd00:ec2::254]/'],
  ['metadata by name', 'https://metadata.google.internal/'],
  ['multicast', 'https://224.0.0.1/'],
  ['everybody', 'https://255.255.255.255/'],
  ['reserved', 'https://240.0.0.1/'],
  ['for tests', 'https://192.0.2.1/'],
  ['for benchmarks', 'https://198.18.0.1/'],
  ['IPv6 loopback', 'https://[::1]/'],
  ['IPv6 nothing', 'https://[::]/'],
  ['IPv6 loopback, long', 'https://[0:0:0:0:0:0:0:1]/'],
  ['IPv4 in IPv6, mapped', 'https://[::ffff:127.0.0.1]/'],
  ['IPv4 in IPv6, mapped, hexadecimal', 'https://[::ffff:a9fe:a9fe]/'],
  ['IPv4 in IPv6, compatible', 'https://[::127.0.0.1]/'],
  ['IPv4 in IPv6, translated', 'https://[64:ff9b::a00:1]/'],
  ['IPv4 in IPv6, locally translated', 'https://[64:ff9b:1::a00:1]/'],
  ['IPv4 in IPv6, 6to4', 'https://[2002:7f00:1::]/'],
  ['IPv4 in IPv6, teredo', 'https://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/'],
  ['IPv6 link-local', 'https://[fe80::1]/'],
  ['IPv6 unique local', 'https://[fc00::1]/'],
  ['IPv6 site-local', 'https://[fec0::1]/'],
  ['IPv6 multicast', 'https://[ff02::1]/'],
  ['IPv6 for documents', 'https://[2001:db8::1]/'],
  ['a public IPv4 in a mapped IPv6', 'https://[::ffff:93.184.216.34]/'],
  ['localhost', 'https://localhost/'],
  ['localhost with a dot', 'https://localhost./'],
  ['below localhost', 'https://db.localhost/'],
  ['localhost in capitals', 'https://LOCALHOST/'],
  ['a name of the house', 'https://postgres/'],
  ['a name of the house with a dot', 'https://redis./'],
  ['mDNS', 'https://printer.local/'],
  ['an inner zone', 'https://db.corp.internal/'],
  ['the home network', 'https://nas.home.arpa/'],
  ['http', 'http://hooks.homeward.org/'],
  ['ftp', 'ftp://hooks.homeward.org/'],
  ['a file', 'file:///etc/passwd'],
  ['gopher', 'gopher://hooks.homeward.org:70/'],
  ['data', 'data:text/plain,hello'],
  ['userinfo that looks like a host', 'https://hooks.homeward.org@127.0.0.1/'],
  ['userinfo before a good host', 'https://admin:secret@hooks.homeward.org/'],
  ['a backslash for a slash', 'https://127.0.0.1\\@hooks.homeward.org/'],
  ['the port of PostgreSQL', 'https://hooks.homeward.org:5432/'],
  ['the port of Redis', 'https://hooks.homeward.org:6379/'],
  ['the port of SMTP', 'https://hooks.homeward.org:25/'],
  ['no host', 'https:///path'],
  ['no address', 'hooks.homeward.org'],
  ['a line break', 'https://hooks.homeward.org:6379\r\nSET/'],
];

describe('an endpoint', () => {
  it.each(hostile)('is refused as it is written: %s', (_, address) => {
    expect(faultOf(address, false)).not.toBeNull();
  });

  it.each([
    'https://hooks.homeward.org/',
    'https://hooks.homeward.org:8443/in?from=homeward',
    'https://93.184.216.34/',
    'https://[2606:2800:220:1:248:1893:25c8:1946]/',
    'https://xn--bcher-kva.org/',
  ])('is taken where it stands in the open internet: %s', (address) => {
    expect(faultOf(address, false)).toBeNull();
  });

  it('may be on this machine in a demo, and nowhere else inside', () => {
    expect(faultOf('http://127.0.0.1:4010/in', true)).toBeNull();
    expect(faultOf('http://localhost:4010/in', true)).toBeNull();
    expect(faultOf('https://10.0.0.8/', true)).toBe('inner');
    expect(faultOf('http://169.254.169.254/', true)).toBe('scheme');
  });
});

describe('the addresses that a name has', () => {
  const answering =
    (...addresses: string[]) =>
    (_: string, told: (error: null, answers: { address: string; family: number }[]) => void) =>
      told(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
  const resolved = (lookup: LookupFunction, all: boolean) =>
    new Promise((done, failed) =>
      lookup('hooks.homeward.org', { all }, (error, address) => (error ? failed(error) : done(address))),
    );

  it.each([
    '10.0.0.8',
    '127.0.0.1',
    '169.254.169.254',
    '::1',
    '::ffff:127.0.0.1',
    'fe80::1%eth0',
    '0.0.0.0',
    'fd00::1',
  ])('are refused where one of them lies inside: %s', async (inner) => {
    expect(isPublic(inner)).toBe(false);
    for (const answers of [[inner], ['93.184.216.34', inner]])
      for (const all of [true, false])
        await expect(resolved(guardedLookup(false, answering(...answers)), all)).rejects.toMatchObject({
          code: 'webhook-address',
        });
  });

  it('are those that are connected to, and no others', async () => {
    const lookup = guardedLookup(false, answering('93.184.216.34'));
    expect(await resolved(lookup, false)).toBe('93.184.216.34');
    expect(await resolved(lookup, true)).toEqual([{ address: '93.184.216.34', family: 4 }]);
    await expect(resolved(guardedLookup(false, answering()), true)).rejects.toMatchObject({ code: 'webhook-address' });
  });

  it('cannot be changed between the look and the connection', async () => {
    let asked = 0;
    // The first answer is good (of a network set apart for documents here, so that nobody is called); the next the machine itself.
    const rebinding = (host: string, told: Parameters<ReturnType<typeof answering>>[1]) =>
      answering(asked++ ? '127.0.0.1' : '93.184.216.34')(host, told);
    const given: unknown[] = [];
    const guarded = guardedLookup(false, rebinding);
    const lookup: LookupFunction = (host, options, done) =>
      guarded(host, options, (error, address, family) => {
        given.push(error ?? address);
        done(error, '192.0.2.77', family);
      });
    const caller = openWebhookCaller({ trusting: false, lookup, patienceMs: 300 });
    await expect(caller.call({ ...aCall, url: 'https://hooks.homeward.org/' })).rejects.toBeInstanceOf(WebhookFailed);
    expect(asked).toBe(1);
    await expect(caller.call({ ...aCall, url: 'https://hooks.homeward.org/' })).rejects.toMatchObject({
      code: 'webhook-address',
    });
    expect([given.length, asked]).toEqual([2, 2]);
  });

  it('are not asked for where the address is one already, and it is refused all the same', async () => {
    const caller = openWebhookCaller({ trusting: false });
    for (const [, url] of hostile.slice(0, 30))
      await expect(caller.call({ ...aCall, url })).rejects.toMatchObject({ code: 'webhook-address', mostTries: 1 });
  });
});

describe('a call', () => {
  it('says that something happened to a record, signed so that its receiver can tell', async () => {
    const { url, seen } = await anEndpoint((_, answer) => answer.writeHead(204).end());
    await openWebhookCaller({ trusting: true }).call({ ...aCall, url });
    const [{ headers, body }] = seen as [{ headers: Record<string, string>; body: string }];
    expect(JSON.parse(body)).toEqual(aCall.body);
    expect(headers['homeward-delivery']).toBe(aCall.deliveryId);
    // As docs/webhooks.md tells a receiver to do it.
    const parts = headers['homeward-signature']!.split(',').map((part) => part.split('='));
    const time = parts.find(([name]) => name === 't')![1]!;
    const signed = `${time}.${headers['homeward-delivery']}.${body}`;
    const expected = (secret: string) => createHmac('sha256', secret).update(signed).digest('hex');
    expect(parts.filter(([name]) => name === 'v1').map(([, value]) => value)).toEqual(['new', 'old'].map(expected));
    expect(Number(time)).toBe(aCall.at.getTime() / 1000);
  });

  it('is asked about once there is a connection, and says nothing on it where it is kept back', async () => {
    const { url, seen } = await anEndpoint((_, answer) => answer.writeHead(204).end());
    const caller = openWebhookCaller({ trusting: true });
    const no = new Error('She said no');
    await expect(caller.call({ ...aCall, url }, () => Promise.reject(no))).rejects.toBe(no);
    const had: number[] = [];
    await caller.call({ ...aCall, url }, async (leave) => {
      had.push(seen.length);
      await leave();
      had.push(seen.length);
    });
    expect(had).toEqual([0, 1]);
  });

  it.each([
    [500, 'webhook-status', 14],
    [404, 'webhook-status', 14],
    [410, 'webhook-gone', 1],
    [302, 'webhook-redirect', 3],
    [308, 'webhook-redirect', 3],
  ])('that is answered by %i is told as %s', async (status, code, mostTries) => {
    let inner = 0;
    const { url: target } = await anEndpoint((_, answer) => (inner++, answer.writeHead(200).end()));
    const { url } = await anEndpoint((_, answer) => answer.writeHead(status, { location: target }).end('x'));
    await expect(openWebhookCaller({ trusting: true }).call({ ...aCall, url })).rejects.toMatchObject({
      code,
      status,
      mostTries,
    });
    expect(inner).toBe(0);
  });

  it('waits for no one longer than it said, at whatever moment they fall silent', async () => {
    const mute = await anEndpoint(() => undefined);
    const dripping = await anEndpoint((_, answer) => answer.writeHead(200).write('a'));
    const deaf = await aSocket();
    for (const { url } of [mute, deaf]) {
      const began = Date.now();
      const caller = openWebhookCaller({ trusting: true, patienceMs: 300 });
      await expect(caller.call({ ...aCall, url })).rejects.toMatchObject({ code: 'webhook-timeout' });
      expect(Date.now() - began).toBeLessThan(3_000);
    }
    // It said yes in time, and its chatter is not waited for.
    await openWebhookCaller({ trusting: true, patienceMs: 300 }).call({ ...aCall, url: dripping.url });
  });

  it('reads no more of an answer than a word', async () => {
    let sent = 0;
    const { url } = await anEndpoint((_, answer) => {
      answer.writeHead(200);
      const pour = () => {
        while (!answer.destroyed && sent < 50_000_000) {
          sent += 65_536;
          if (!answer.write(Buffer.alloc(65_536))) return void answer.once('drain', pour);
        }
      };
      pour();
    });
    await openWebhookCaller({ trusting: true }).call({ ...aCall, url });
    expect(sent).toBeLessThan(10_000_000);
  });

  it('is told as not reached where nobody listens, and where a certificate is none', async () => {
    const gone = await aSocket();
    gone.close();
    const plain = await anEndpoint((_, answer) => answer.end());
    for (const url of [gone.url, plain.url.replace('http:', 'https:')])
      await expect(openWebhookCaller({ trusting: true }).call({ ...aCall, url })).rejects.toMatchObject({
        code: 'webhook-unreachable',
      });
  });
});

const aCall: Omit<WebhookCall, 'url'> = {
  deliveryId: '0199a000-7000-7000-8000-000000000001',
  body: { event: 'notification_received', id: '0199a000-7000-7000-8000-000000000002', at: '2026-01-02T03:04:05.000Z' },
  secrets: ['new', 'old'],
  at: new Date('2026-01-02T03:04:06Z'),
};

async function anEndpoint(answer: RequestListener) {
  const seen: { headers: object; body: string }[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      seen.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') });
      answer(request, response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  opened.push({
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/in`, seen };
}

/** Takes connections and never says a word. */
async function aSocket() {
  const held = new Set<{ destroy(): unknown }>();
  const server = createSocketServer((socket) => held.add(socket.on('error', () => undefined)));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () => {
    held.forEach((socket) => socket.destroy());
    server.close();
  };
  opened.push({ close });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}
