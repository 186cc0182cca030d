import { v7 as uuid } from 'uuid';

const given = ['Abebe', 'Somchai', 'Nguyen', 'Li', 'Amina', 'Joseph', 'Maria', 'Raj', 'Kofi', 'Thida', 'Grace', 'Minh'];
const nations = ['ET', 'CN', 'VN', 'PH', 'IN', 'ID', 'KE', 'UG', 'NP', 'BD'];
const [letters, batch] = ['bcdfghklmnprstvwz', 1000];
const word = (n) =>
  [n, n / 17, n / 289, n / 4913].map((x, i) => letters[Math.floor(x) % 17] + 'aeiou'[(Math.floor(x) + i) % 5]).join('');

/**
 * Fills an empty database with cases of one organisation: sealed as the vault seals them, found as Finding finds them,
 * in batches that one connection inserts. `bench_names` is the same people in the clear, for the bare handler.
 */
export async function fill({ client, vault, Finding, size, who, say }) {
  const finding = new Finding(vault);
  const { rows } = await client.query('select key_wrapped from organisations where id = $1', [who.organisation]);
  const key = vault.organisationKey(who.organisation, rows[0].key_wrapped);
  await client.query(
    'create table bench_names (case_id uuid primary key, name text not null, born date not null); create index on bench_names (name text_pattern_ops)',
  );
  const holding = { rows: [] };
  const work = {
    rows: async (_sql, [caseId, organisation, ...columns]) => holding.rows.push([caseId, organisation, columns]),
  };
  for (let first = 0; first < size; first += batch) {
    const [people, cases, names, finders, likes] = [[], [], [], [], []];
    for (let n = first; n < Math.min(size, first + batch); n++) {
      const [person, id] = [uuid(), uuid()];
      const full = `${given[n % given.length]} ${word(n * 7919)}`;
      const made = vault.newPersonKey(key, person);
      const born = `19${70 + (n % 35) > 99 ? 99 : 70 + (n % 30)}-0${1 + (n % 9)}-1${n % 10}`;
      const identity = {
        names: [{ full, kind: 'legal', script: 'Latn' }],
        birthDate: born,
        birthDatePrecision: 'day',
        languages: [],
        identityDocuments: [],
      };
      people.push({ id: person, organisation_id: who.organisation, data_key: hex(made.wrapped), created_at: new Date(),
        identity: hex(vault.seal(made.key, `people|identity|${person}`, identity)), contact: hex(vault.seal(made.key, `people|contact|${person}`, { phones: [] })) }); // prettier-ignore
      cases.push({ id, organisation_id: who.organisation, person_id: person, case_number: `HW-${n}`, status: n % 9 ? 'active' : 'closed', assignee_id: who.user,
        team_id: who.team, rescue_id: who.rescue, rescued_on: '2025-02-12', rescue_method: 'released', rescue_country: 'MM', host_country: n % 4 ? 'TH' : 'KH',
        compound_id: who.compound, risk_level: 'low', sex: n % 3 ? 'male' : 'female', age_band: '24-26', nationalities: [nations[n % nations.length]],
        nationality_status: 'known', on_hold: false, medical: hex(vault.seal(made.key, `cases|medical|${id}`, { vulnerabilities: n % 5 ? [] : ['injury'] })),
        statistics_refused: n % 50 === 0, repatriation_status: 'identified', repatriation_version: 1, way_moved_at: new Date(), created_by: who.user, created_at: new Date(),
        updated_at: new Date(Date.now() - (n % 5_000_000) * 1000), version: 1 }); // prettier-ignore
      names.push({ case_id: id, name: full, born });
      holding.rows = [];
      await finding.remember(work, id, who.organisation, identity, null);
      const [[, , [kinds, tokens, weights]], [, , [alike, heavy]]] = holding.rows;
      tokens.forEach((token, i) => finders.push({ case_id: id, organisation_id: who.organisation, kind: kinds[i], token: hex(token), weight: weights[i] })); // prettier-ignore
      alike.forEach((token, i) => likes.push({ case_id: id, organisation_id: who.organisation, token: hex(token), weight: heavy[i] })); // prettier-ignore
    }
    for (const [table, list] of Object.entries({ people, cases, bench_names: names, finding_tokens: finders, likeness_tokens: likes }))
      await client.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [JSON.stringify(list)]); // prettier-ignore
    if (first % 10_000 === 0) say(`  ${first} of ${size}`);
  }
  await client.query('vacuum analyze');
}

const hex = (bytes) => `\\x${bytes.toString('hex')}`;
