import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, GET, type Schema } from '../../lib/api.js';
import { useNaming } from '../../ui/places.js';

export type Recipient = NonNullable<Schema['ConsentInput']['recipient']>;
/** Whom a purpose tells something; those without one stay in the house, or have one kind alone. */
const kindOf: Readonly<Record<string, Recipient['kind']>> = {
  consular_notification: 'mission',
  share_testimony: 'organisation',
  service_referral: 'organisation',
  law_enforcement: 'law_enforcement',
};
const hosts = ['TH', 'MM', 'KH', 'LA', 'PH'];

/** Organisations that can be named; without a network none is, and a decision can still be recorded for all. */
const useOrganisations = () =>
  useQuery({
    queryKey: ['organisations', 'to-name'],
    staleTime: Infinity,
    queryFn: async () => (await body(GET('/api/v1/organisations', { params: { query: { limit: 100 } } }))).items,
  }).data ?? [];

/** Recipients in the reader's words, and those that can be chosen for a purpose. */
export function useRecipients() {
  const { t } = useTranslation();
  const naming = useNaming();
  const organisations = useOrganisations();
  const name = (purpose: string, recipient?: Recipient | null): string => {
    if (recipient?.organisationId)
      return organisations.find(({ id }) => id === recipient.organisationId)?.name ?? t('consents.to.organisation');
    const kind = recipient && recipient.kind !== 'any' ? recipient.kind : (kindOf[purpose] ?? 'any');
    if (recipient?.country && (kind === 'mission' || kind === 'law_enforcement'))
      return t(`consents.in.${kind}`, { country: naming.country(recipient.country) });
    return t(`consents.to.${kind}`);
  };
  const choices = (purpose: string, nationalities: readonly string[]) => {
    const kind = kindOf[purpose];
    const named: Recipient[] =
      kind === 'mission'
        ? nationalities.map((country) => ({ kind, country }) as Recipient)
        : kind === 'law_enforcement'
          ? hosts.map((country) => ({ kind, country }) as Recipient)
          : kind === 'organisation'
            ? organisations
                .filter((one) => one.kind !== 'mission')
                .map(({ id }) => ({ kind, organisationId: id }) as Recipient)
            : [];
    return named.map((recipient) => ({ value: JSON.stringify(recipient), label: name(purpose, recipient) }));
  };
  return { name, choices };
}
