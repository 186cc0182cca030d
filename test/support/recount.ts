import { system as systemActor } from '#access';
import { signContext } from '../../libs/access/src/actor.js';
import type { System } from './system.js';

/** Recounts which mission may see these cases, as the notifier would: the gate answers only while somebody acts. */
export async function recount({ sql, vault }: Pick<System, 'sql' | 'vault'>, ids: readonly string[]): Promise<void> {
  const client = await sql.connect();
  try {
    await client.query('begin; set local role homeward_steward');
    const context = signContext(systemActor('notifier'), vault.derived('actor-context'), new Date(), 60);
    await client.query(`select sec.enter($1)`, [context]);
    await client.query('select sec.refresh_mission_reach($1)', [ids]);
    await client.query('commit');
  } finally {
    client.release();
  }
}
