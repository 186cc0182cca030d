import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dateFormat } from '../../words/names.js';
import { dayIn, type Shape, shapesOf } from './days.js';

/** How dates are meant: nobody can tell 3 April from 4 March, so she is asked, by one of her own. */
export function AskDates({ of, onChoose }: { of: readonly string[]; onChoose: (shape: Shape) => void }) {
  const { t, i18n } = useTranslation();
  const possible = shapesOf(of);
  const inWords = dateFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' });
  const readings = (text: string) => new Set(possible.map(({ shape }) => dayIn(text, shape)));
  // One that tells the shapes apart best.
  const example = of.toSorted((a, b) => readings(b).size - readings(a).size)[0]!;
  return (
    <div className="hold" role="group" aria-label={t('grid.dates.title', { count: of.length })}>
      <strong>{t('grid.dates.title', { count: of.length })}</strong>
      {possible.length === 0 ? (
        <Text>{t('grid.dates.none')}</Text>
      ) : (
        <Group gap="xs" mt="xs">
          {possible.map(({ shape, reads }) => {
            const text = dayIn(example, shape) ? example : of.find((one) => dayIn(one, shape))!;
            return (
              <Button key={shape} variant="default" onClick={() => onChoose(shape)}>
                <span>
                  <bdi>{text}</bdi> = {inWords(new Date(dayIn(text, shape)!))}
                  {reads < of.length && ` · ${t('grid.dates.reads', { count: reads, of: of.length })}`}
                </span>
              </Button>
            );
          })}
        </Group>
      )}
    </div>
  );
}
