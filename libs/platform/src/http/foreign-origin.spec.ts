import { originCheck } from './foreign-origin.js';

describe('A request that changes something', () => {
  const behind = originCheck('https://homeward.example.org');
  const here = originCheck('http://localhost:3000');
  const host = '127.0.0.1:4000';

  it.each<[string, ReturnType<typeof originCheck>, Record<string, string>]>([
    ['another site', behind, { origin: 'https://evil.example' }],
    ['a neighbour under the same roof', behind, { origin: 'https://wiki.example.org', 'sec-fetch-site': 'same-site' }],
    ['the same host without TLS', behind, { origin: 'http://homeward.example.org' }],
    ['the same host on another port', behind, { origin: 'https://homeward.example.org:8443' }],
    ['a page without an origin', behind, { origin: 'null' }],
    [
      'a browser that says cross-site, whatever the origin',
      behind,
      { origin: 'https://homeward.example.org', 'sec-fetch-site': 'cross-site' },
    ],
    ['a browser that says cross-site and no origin', behind, { 'sec-fetch-site': 'cross-site' }],
    ['a name that was bent to this machine', here, { origin: 'http://evil.example:4000', host: 'evil.example:4000' }],
    ['another port of this machine', here, { origin: 'http://localhost:8080', host }],
    [
      'this machine, where the house stands elsewhere',
      behind,
      { origin: 'http://localhost:3000', host: 'localhost:3000' },
    ],
    ['nonsense', here, { origin: '::::', host }],
  ])('is refused when it comes from %s', (_, check, headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(check(method, headers)).toMatchObject({ status: 403, slug: 'foreign-origin' });
    for (const method of ['GET', 'HEAD']) expect(check(method, headers)).toBeNull();
  });

  it.each<[string, ReturnType<typeof originCheck>, Record<string, string>]>([
    ['our own page', behind, { origin: 'https://homeward.example.org', 'sec-fetch-site': 'same-origin' }],
    ['an old browser', behind, { origin: 'https://homeward.example.org' }],
    ['no browser at all', behind, {}],
    ['a demo by another name of this machine', here, { origin: 'http://127.0.0.1:4000', host }],
  ])('is taken from %s', (_, check, headers) => expect(check('POST', headers)).toBeNull());
});
