/**
 * The open deadlines on which somebody must act, as SQL that gives their ids: what she holds herself, what nobody holds of
 * the cases that she does, what her mission must do while it may know, and what her organisation was asked to help with.
 * Each walks an index of its own.
 * @param user SQL of her id
 * @param before SQL of the time before which they are due
 */
export const idsOfHers = (user: string, before: string): string => `
  select d.id from deadlines d where d.assignee_id = ${user} and d.state = 'open' and d.due_at < ${before}
  union select d.id from cases c join deadlines d on d.case_id = c.id left join missions m on m.id = c.mission_id
    where c.assignee_id = ${user} and d.assignee_id is null and d.state = 'open' and d.due_at < ${before}
      and (d.party <> 'consular_officer' or m.organisation_id is null or coalesce(c.mission_sees_until <= now(), true))
  union select d.id from users u join missions m on m.organisation_id = u.organisation_id
    join deadlines d on d.seen_by = m.id and d.state = 'open' and d.due_at < ${before} and d.party in ('consular_officer', 'both')
    join cases c on c.id = d.case_id and c.mission_id = m.id and c.mission_sees_until > now()
    where u.id = ${user} and u.role = 'consular_officer'
  union select d.id from users u join transitions t on t.to_organisation_id = u.organisation_id and t.status = 'pending'
    join deadlines d on d.id = t.deadline_id and d.state = 'open' and d.due_at < ${before}
    where u.id = ${user} and u.role = 'supervisor'`;

/** Whether an exclusion keeps her (SQL of her id) from the case `c`. */
export const isKeptFromHer = (user: string): string =>
  `coalesce(c.excluded && array[${user}, (select organisation_id from users where id = ${user})], false)`;
