import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { System } from '../../support/system.js';
import { Vault } from '#platform';
import jwt from 'jsonwebtoken';

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const hour = 3600;

/** Access tokens that are none: each in the shape of a good one, and each with one thing wrong. */
export function badTokens(system: System, good: string, others: string, refresh: string): [string, string][] {
  const key = system.vault.derived('access-token');
  const [header, payload, signature] = good.split('.') as [string, string, string];
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  const other = JSON.parse(Buffer.from(others.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;
  const someId = '01a20676-2810-777d-99a9-c5673d21ee2d';
  const now = Math.floor(Date.now() / 1000);
  /** Signed by our own key: what is wrong is in the claims. */
  const ours = (over: object, algorithm: jwt.Algorithm = 'HS256') => {
    const said = JSON.parse(JSON.stringify({ ...claims, ...over })) as object;
    return jwt.sign(said, key, { algorithm });
  };
  const by = (secret: Buffer | string, body = payload, head = header) =>
    `${head}.${body}.${createHmac('sha256', secret).update(`${head}.${body}`).digest('base64url')}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const none = encoded({ alg: 'none', typ: 'JWT' });
  return [
    ['is no token', 'token'],
    ['is empty', ''],
    ['says that it is not signed', `${none}.${payload}.`],
    ['says so in other letters', `${encoded({ alg: 'nOnE', typ: 'JWT' })}.${payload}.`],
    ['says so and is signed', `${none}.${payload}.${signature}`],
    ['has no signature', `${header}.${payload}.`],
    ['has a signature cut short', `${header}.${payload}.${signature.slice(0, -2)}`],
    ['has another signature', `${header}.${payload}.${others.split('.')[2]}`],
    ['has one piece too many', `${good}.${signature}`],
    ['lacks its header', `${payload}.${signature}`],
    ['is signed by another key', by(randomBytes(32))],
    ['is signed by an empty key', by('')],
    ['is signed by a guess', by('secret')],
    ['is of another house', by(new Vault({ current: randomBytes(32) }, randomBytes(32)).derived('access-token'))],
    ['is signed by a key of ours for something else', by(system.vault.derived('actor-context'))],
    ['brings its key along', by('mine', payload, encoded({ alg: 'HS256', typ: 'JWT', jwk: { kty: 'oct', k: 'bWluZQ' } }))],
    ['points to its key', by('mine', payload, encoded({ alg: 'HS256', kid: '../../dev/null' }))],
    ['is signed by RSA', jwt.sign(claims, privateKey, { algorithm: 'RS256' })],
    ['is signed by another hash', ours({}, 'HS384')],
    ['is signed by a longer hash', ours({}, 'HS512')],
    ['says another role, and kept its signature', `${header}.${encoded({ ...claims, role: 'supervisor' })}.${signature}`],
    ['says another user, and kept its signature', `${header}.${encoded({ ...claims, sub: other['sub'] })}.${signature}`],
    ['has run out', ours({ iat: now - hour, exp: now - 1 })],
    ['counts only later', ours({ nbf: now + hour })],
    ['is for another audience', ours({ aud: 'homeward-mail' })],
    ['is for no audience', ours({ aud: undefined })],
    ['is by another issuer', ours({ iss: 'https://example.org' })],
    ['is by no issuer', ours({ iss: undefined })],
    // Signed by us and well formed: the tables know better.
    ['says another role than the tables', ours({ role: 'supervisor' })],
    ['says a role that there is not', ours({ role: 'root' })],
    ['says a role of the system', ours({ role: 'notifier' })],
    ['says another organisation', ours({ org: other['org'] })],
    ['says another team', ours({ team: other['team'] })],
    ['says a mission', ours({ mission: someId })],
    ['says a session that there is not', ours({ sid: someId })],
    ['says the session of another', ours({ sid: other['sid'] })],
    ['says another user than her session', ours({ sub: other['sub'] })],
    ['is a refresh token', refresh],
    ['is long', 'x'.repeat(10_000)],
  ]; // prettier-ignore
}
