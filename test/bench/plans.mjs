/** How PostgreSQL does what the lists and the search ask, under the role and policies of who asks. */
export async function explain({ client, actor, signContext, key, caseReach, sees, database, ask }) {
  let asked;
  await ask({
    actor,
    now: new Date(),
    require: () => undefined,
    sees: (tag) => sees(actor.role, tag),
    reach: (verb, alias) => caseReach(actor, verb, alias),
    rows: async (sql, values) => ((asked = { sql, values }), []),
  });
  await client.query(
    `begin; set local role homeward_${database}; select sec.enter('${signContext(actor, key, new Date(), 60)}')`,
  );
  const { rows } = await client.query(`explain (analyze, buffers, format json) ${asked.sql}`, asked.values);
  await client.query('rollback');
  const [{ Plan, 'Execution Time': milliseconds }] = rows[0]['QUERY PLAN'];
  const indexes = [...new Set([...JSON.stringify(Plan).matchAll(/"Index Name":"([^"]+)"/g)].map(([, name]) => name))];
  return `${milliseconds.toFixed(2)} ms, ${Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks']} buffers, ${indexes.join(', ')}`;
}
