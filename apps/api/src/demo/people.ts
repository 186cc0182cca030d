import pg from 'pg';
import type { Account } from './demo.js';
import { invented, testimonies } from './people.data.js';

const decisions = ['granted', 'granted', 'granted', 'refused', 'granted'] as const;

/**
 * Logs the demo's people as its caseworkers would: over HTTP, under their own names, with all that follows from it.
 * @param url of the running API
 */
export async function logInventedPeople(url: string, accounts: readonly Account[], adminUrl: string): Promise<void> {
  const [nok, thida, sokha] = await Promise.all(
    accounts.filter(({ role }) => role === 'caseworker').map((account) => signedIn(url, account)),
  );
  const people = invented.flatMap(({ names, ...of }) => names.map(([full, latin]) => ({ ...of, full, latin })));
  for (const [n, person] of people.entries()) {
    const worker = n % 5 === 4 ? sokha! : n % 2 ? thida! : nok!;
    const held = n % 11 === 7;
    const decision = decisions[n % decisions.length]!;
    const { id } = await worker('/cases', rescueOf(person, n, held, decision));
    if (decision === 'granted' && !held && n % 2 === 0) await worker(`/cases/${id}/consular-notifications`, {});
    if (testimonies[n]) await worker(`/cases/${id}/testimonies`, testimonyOf(testimonies[n]));
  }
  await backdate(adminUrl);
}

async function signedIn(url: string, { email, password }: Account) {
  let token: string | undefined;
  const post = async (path: string, body: object): Promise<{ id: string }> => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`The demo's people could not be logged: ${path} answered ${answer.status}`);
    return (await answer.json()) as { id: string };
  };
  ({ accessToken: token } = (await post('/auth/login', { email, password })) as unknown as { accessToken: string });
  return post;
}

const testimonyOf = (body: string) => ({
  language: 'en',
  takenOn: '2025-02-26',
  body,
  abuse: [{ type: 'confinement', methodOfControl: 'restricts_movement' }, { type: 'document_confiscation' }],
});

function rescueOf(
  { country, language, full, latin }: { country: string; language: string; full: string; latin: string | undefined },
  n: number,
  held: boolean,
  decision: string,
) {
  const said = { obtainedAt: '2025-02-21T04:00:00Z', method: 'interpreter', language };
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    person: {
      names: [{ full }, ...(latin ? [{ full: latin, kind: 'alias' }] : [])],
      sex: n % 6 === 3 ? 'female' : 'male',
      birthDate: `${1984 + ((n * 7) % 22)}-${two(1 + (n % 12))}-${two(1 + ((n * 5) % 28))}`,
      nationalities: [country],
      languages: [language],
      identityDocuments: [{ kind: 'passport', status: n % 3 ? 'confiscated' : 'lost' }],
    },
    rescue: { date: n % 3 ? '2025-02-12' : '2025-02-20', method: 'released', country: 'MM', place: 'Myawaddy' },
    hostCountry: 'TH',
    compoundName: n % 3 ? 'KK Park' : 'Shwe Kokko',
    vulnerabilities: n % 4 === 0 ? ['injury'] : [],
    riskLevel: n % 9 === 0 ? 'high' : 'low',
    ...(held && { protectionHold: { reason: 'fears_authorities' } }),
    consents: [
      { purpose: 'case_management', decision: 'granted', ...said },
      { purpose: 'consular_notification', decision, ...said },
    ],
  };
}

// They were logged before yesterday's midnight, so that the coordinator's figures count them from the first look.
async function backdate(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`update cases set created_at = created_at - interval '2 days'`);
  await client.end();
}
