import type { ConsentPurpose } from '#platform';
import type { Caller, Known } from './callers.js';
import type { Safeguard } from './story.data.js';

/** Lets something happen between two organisations about somebody, over HTTP, by those who may. */
export async function guard(act: Safeguard, one: Known, callers: readonly Caller[], now: Date): Promise<void> {
  const { caseId, caseworker } = one;
  const here = caseworker.account.organisation;
  const by = (role: string, organisation: string): Caller =>
    callers.find(({ account }) => account.role === role && account.organisation === organisation)!;
  switch (act.key) {
    case 'referral': {
      const asked = { service: act.service, response: 'within_3_days', parts: ['contact'] };
      const { id } = await ask(act, one, {
        purpose: 'service_referral',
        path: 'referrals',
        now,
        by: caseworker,
        asked,
      });
      if (act.isAccepted) await by('caseworker', act.with).post(`/referrals/${id}/accept`);
      return;
    }
    case 'transfer':
      await ask(act, one, {
        purpose: 'case_management',
        path: 'transfers',
        now,
        by: by('supervisor', here),
        asked: {},
      });
      return;
    case 'exclusion': {
      const colleague = callers.find(({ account }) =>
        account.email.startsWith(act.with.toLowerCase().replace(' ', '.')),
      )!;
      const { id: user } = await colleague.get<{ id: string }>('/auth/me');
      await by('supervisor', here).post(`/cases/${caseId}/exclusions`, { user, reason: act.reason });
      return;
    }
    case 'break_glass':
      await by('supervisor', act.with).post(`/cases/${caseId}/break-glass`, { reason: act.reason });
      return;
    case 'review': {
      const supervisor = by('supervisor', here);
      const { items } = await supervisor.get<{ items: { id: string }[] }>('/break-glass?reviewed=false');
      for (const { id } of items) await supervisor.post(`/break-glass/${id}/review`, { finding: act.finding });
    }
  }
}

interface Asked {
  purpose: ConsentPurpose;
  path: 'referrals' | 'transfers';
  now: Date;
  by: Caller;
  asked: object;
}

/** Another organisation is asked, after she has agreed that it is. */
async function ask(
  { with: name, note }: Extract<Safeguard, { note: string }>,
  { caseId, caseworker, language }: Known,
  { purpose, path, now, by, asked }: Asked,
): Promise<{ id: string }> {
  const { items } = await caseworker.get<{ items: { id: string; name: string }[] }>('/organisations?limit=100');
  const organisationId = items.find((one) => one.name === name)!.id;
  await caseworker.post(`/cases/${caseId}/consents`, {
    purpose,
    decision: 'granted',
    recipient: { kind: 'organisation', organisationId },
    obtainedAt: now.toISOString(),
    method: 'interpreter',
    language,
  });
  return by.post(`/cases/${caseId}/${path}`, { organisationId, note, ...asked });
}
