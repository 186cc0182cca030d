import { randomBytes } from 'node:crypto';
import { type Actor, Desk, type Work } from '#access';
import { Config, conflict, decodeCursor, isOneId, type Page, pageOf, Vault } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { emailTokenOf } from './auth.service.js';
import { ApprovedChanges } from './changes/approved-changes.js';
import { FIRST_TEAM, roleFits, teamCalled } from './changes/fitting.js';
import type { Wanted } from './changes/user-change.entity.js';
import { UserChangesService } from './changes/user-changes.service.js';
import { idsAfter, setEmailToken, spendInvitations } from './identity.queries.js';
import { InvitationsService } from './invitations.service.js';
import { Team } from './organisation.entity.js';
import { Passwords } from './passwords.js';
import type { AddUser, CorrectUser, ListUsers } from './people.dto.js';
import { endSessionsOf } from './sessions/sessions.queries.js';
import { User } from './user.entity.js';

export type Colleague = Omit<User, 'passwordHash' | 'totp' | 'emailToken' | 'passwordFailures'> & {
  team: string | null;
  /** A change of her rights that waits for a second person. */
  pendingChange?: string | undefined;
};

/** Who signs in. Administrators add and change users; caseworkers see their colleagues, to hand cases over to. */
@Injectable()
export class UsersService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(InvitationsService) private readonly invitations: InvitationsService,
    @Inject(Config) private readonly config: Config,
    @Inject(UserChangesService) private readonly changes: UserChangesService,
    @Inject(ApprovedChanges) private readonly approved: ApprovedChanges,
  ) {}

  list(actor: Actor, { limit, cursor, ...filters }: ListUsers): Promise<Page<Colleague>> {
    const after = cursor ? decodeCursor(cursor, isOneId)[0] : null;
    return this.desk.do(actor, async (work) => {
      const ids = await idsAfter(work, 'user.read', filters, after, limit + 1);
      const rows = await work.list(User, 'user.read', { where: { id: ids }, order: [['id', 'asc']], most: 101 });
      return pageOf(await this.#withTeams(work, rows), limit, ({ id }) => [id]);
    });
  }

  read(actor: Actor, id: string): Promise<Colleague> {
    return this.desk.do(actor, async (work) => this.#withTeam(work, await work.see(User, 'user.read', id)));
  }

  /** @throws Problem conflict `email-taken` */
  async add(actor: Actor, { name, email, role, organisationId, teamName }: AddUser) {
    // Nobody knows it, and it opens nothing: the invitation does.
    const passwordHash = await this.passwords.hash(randomBytes(32).toString('base64url'));
    return this.desk.do(actor, async (work) => {
      await roleFits(work, role, organisationId, '/organisationId');
      // Whoever could add somebody alone could add the second person of her own.
      const { twoPerson } = this.config;
      const user = await work.add(User, 'user.add', {
        organisationId,
        teamId: await teamCalled(work, 'user.add', organisationId, teamName ?? FIRST_TEAM),
        role,
        emailToken: await this.#free(work, email),
        profile: { name, email },
        passwordHash,
        active: !twoPerson,
      });
      const invitation = await this.invitations.invite(work, 'user.add', user.id);
      const pending = twoPerson ? await this.changes.askWithin(work, user, { active: true, role }) : null;
      return { ...(await this.#withTeam(work, user)), invitation, pendingChange: pending?.id };
    });
  }

  /** A new way in for somebody who lost hers. */
  invite(actor: Actor, id: string) {
    return this.desk.do(actor, async (work) => {
      const user = await work.take(User, 'user.correct', id);
      if (!user.active) throw conflict('inactive', 'Whoever does not work here is not invited: make her active first');
      const invitation = await this.invitations.invite(work, 'user.correct', id);
      await work.keep(user, { invited: true });
      return { ...(await this.#withTeam(work, user)), invitation };
    });
  }

  /** Rights among the changes count at once where one person decides, and wait for a second one where two do. */
  async correct(actor: Actor, id: string, version: number, changes: CorrectUser) {
    const { name, email, role, teamName, active } = changes;
    const pending = await this.desk.do(actor, async (work) => {
      const row = await work.take(User, 'user.correct', id, version);
      if (id === actor.id && (active === false || (role && role !== row.role)))
        throw conflict('own-account', 'Ask another administrator: nobody locks herself out');
      if (email && email !== row.profile.email) await setEmailToken(work, id, await this.#free(work, email, id));
      if (name || email) row.profile = { name: name ?? row.profile.name, email: email ?? row.profile.email };
      if (active === false) row.active = false;
      await work.keep(row);
      if (active === false) {
        await endSessionsOf(work, 'user.correct', id, 'deactivated');
        await spendInvitations(work, 'user.correct', id);
      }
      const wanted: Wanted = {
        ...(role && role !== row.role && { role }),
        ...(teamName && { teamName }),
        ...(active && !row.active && { active }),
      };
      return Object.keys(wanted).length ? (await this.changes.askWithin(work, row, wanted)).id : undefined;
    });
    if (pending) await this.approved.apply();
    const now = await this.read(actor, id);
    return { ...now, pendingChange: this.config.twoPerson ? pending : undefined };
  }

  async #free(work: Work, email: string, but?: string): Promise<Buffer> {
    const emailToken = emailTokenOf(this.vault, email);
    const [other] = await work.list(User, 'user.read', { where: { emailToken }, part: true });
    if (other && other.id !== but) throw conflict('email-taken', 'Somebody signs in with this address already');
    return emailToken;
  }

  async #withTeam(work: Work, user: User): Promise<Colleague> {
    return (await this.#withTeams(work, [user]))[0]!;
  }

  async #withTeams(work: Work, users: readonly User[]): Promise<Colleague[]> {
    const ids = [...new Set(users.map(({ teamId }) => teamId))];
    const teams = ids.length ? await work.list(Team, 'user.read', { where: { id: ids }, most: 101, part: true }) : [];
    const names = new Map(teams.map(({ id, name }) => [id, name]));
    return users.map((user) => ({ ...user, team: names.get(user.teamId) ?? null }));
  }
}
