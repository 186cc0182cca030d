import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const patienceMs = 6_000;
const secondsToTry = 150;

/** Somebody at the API, who, where no answer came, asks again under the same key until one does. */
export function aCaller(url, account) {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const told = { unanswered: 0, refused: 0, slowest: 0, answers: [], leaked: 0 };
  let token = null;

  const once = (method, path, body, key) =>
    new Promise((done, failed) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const headers = {
        ...(text !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
        ...(token && { authorization: `Bearer ${token}` }),
        ...(key && { 'idempotency-key': key }),
      };
      const asked = request(`${url}/api/v1${path}`, { method, headers, agent, timeout: patienceMs }, (answer) => {
        let said = '';
        answer.on('data', (part) => (said += part));
        answer.on('error', failed);
        answer.on('end', () => done({ status: answer.statusCode, text: said, body: parsed(said) }));
      });
      asked.on('timeout', () => asked.destroy(new Error('No answer in time')));
      asked.on('error', failed);
      asked.end(text);
    });

  // However many ask at once, one signs in for all: hashing a password is slow on purpose, and a crowd of them keeps everybody out.
  let signingIn = null;
  const signIn = () => (signingIn ??= signInOnce().finally(() => (signingIn = null)));
  const signInOnce = async () => {
    token = null;
    const { status, body } = await once('POST', '/auth/login', { email: account.email, password: account.password });
    if (status !== 200) throw new Error(`Not let in: ${status}`);
    token = body.accessToken;
  };

  return {
    told,
    /** One try, whatever comes of it. */
    async try(method, path, body, key) {
      if (!token) await signIn();
      const begun = performance.now();
      try {
        return await once(method, path, body, key);
      } finally {
        told.answers.push(performance.now() - begun);
      }
    },
    /** Until there is an answer that says what came of it. */
    async send(method, path, body, key) {
      const until = Date.now() + secondsToTry * 1000;
      for (let last = ''; ;) {
        const answer = await this.try(method, path, body, key).catch(({ message }) => ({ message }));
        last = answer.message ?? String(answer.status);
        if (!answer.status) told.unanswered++;
        else if (answer.status === 401) token = null;
        else if (answer.status < 500 && answer.status !== 429) return answer;
        else told.refused++;
        if (Date.now() > until)
          throw new Error(`No answer to ${method} ${path.split('/')[1]} in ${secondsToTry} s, at last ${last}`);
        await pause(150);
      }
    },
    close: () => agent.destroy(),
  };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
