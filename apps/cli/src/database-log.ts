import pg from 'pg';

/** What keeps PostgreSQL from writing down what people wrote: the embedded one is started with the first of each. */
const quiet: Readonly<Record<string, readonly string[]>> = {
  log_min_messages: ['log', 'fatal', 'panic'],
  log_min_error_statement: ['panic', 'fatal', 'log'],
  log_error_verbosity: ['terse'],
  log_parameter_max_length: ['0'],
  log_parameter_max_length_on_error: ['0'],
  log_min_duration_statement: ['-1'],
  log_min_duration_sample: ['-1'],
  log_statement: ['none', 'ddl'],
  log_transaction_sample_rate: ['0'],
  // There where it was loaded, for slow plans to be explained with their parameters.
  'auto_explain.log_min_duration': ['-1'],
};

/** @returns which settings let PostgreSQL write statements or parameters into its log, as they should be */
export async function loudLogSettings(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string; setting: string }>(
      'select name, setting from pg_settings where name = any($1) order by name',
      [Object.keys(quiet)],
    );
    return rows
      .filter(({ name, setting }) => !quiet[name]!.includes(setting))
      .map(({ name }) => `${name} = ${quiet[name]![0]}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
