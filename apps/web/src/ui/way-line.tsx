import { repatriationStatuses } from '#platform/codes';
import { useTranslation } from 'react-i18next';
import { word } from './codes.js';

const stages = repatriationStatuses.filter((status) => status !== 'closed');

/** How far she has come, small: for a row of a list. */
export function WayStrip({ status }: { status: string }) {
  const { t } = useTranslation();
  const at = status === 'closed' ? stages.length - 1 : stages.indexOf(status as never);
  return (
    <span
      className="strip"
      role="img"
      aria-label={t('way.reached', { status: word('repatriationStatuses', status), at: at + 1, of: stages.length })}
    >
      {stages.map((stage, n) => (
        <i key={stage} data-reached={n <= at} />
      ))}
    </span>
  );
}
