import { Button, Group, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { around, near } from 'virtual:shapes';
import { useNaming } from '../../ui/places.js';

/** A place on the map. `metres`: within which it is known. `value`: how many; null where that is not shown; none where nothing is counted. */
export interface Mark {
  id: string;
  country: string | null;
  name: string;
  otherName: string | null;
  latitude: number;
  longitude: number;
  metres: number | null;
  value?: number | null;
}

const region = [[92.5, 5], [126.5, 28]] as const; // prettier-ignore
/** Degrees around what is looked at closely, so that a single place still lies in a country. */
const AROUND = 0.6;
const DOT = 5;
const LARGEST = 28;
/** As people there write it; browsers do not know all of them. */
const own: Readonly<Record<string, readonly [lang: string, name: string]>> = {
  MM: ['my', 'မြန်မာ'], TH: ['th', 'ไทย'], KH: ['km', 'កម្ពុជា'], LA: ['lo', 'ລາວ'], PH: ['fil', 'Pilipinas'],
}; // prettier-ignore

/**
 * A quiet map: shapes, names in two scripts, a disc for how roughly a place is known, and a dot as large as the number that
 * is shown. What it says stands in a table beside it, which whoever does not see it reads instead.
 * @param area a country that is looked at closely; null for all of them
 */
export function CompoundMap({
  marks,
  chosen = null,
  onChoose,
  area,
  onArea,
}: {
  marks: readonly Mark[];
  chosen?: string | null;
  onChoose?: (id: string) => void;
  area: string | null;
  onArea: (country: string | null) => void;
}) {
  const { t } = useTranslation();
  const naming = useNaming();
  const { ref, width } = useElementSize();
  const height = Math.round(width * 0.8);
  const countries = [...new Set(marks.flatMap(({ country }) => country ?? []))].toSorted();
  const looked = marks.filter(({ country }) => area !== null && country === area);
  return (
    <figure className="map">
      <Group gap="xs" mb="xs" role="group" aria-label={t('map.area')} className="no-print">
        {[null, ...countries].map((one) => (
          <Button
            key={one ?? ''}
            size="compact-sm"
            variant={one === area ? 'filled' : 'default'}
            aria-pressed={one === area}
            onClick={() => onArea(one)}
          >
            {one ? naming.country(one) : t('map.everywhere')}
          </Button>
        ))}
      </Group>
      <div ref={ref}>
        {width > 0 && (
          <svg
            width={width}
            height={height}
            role={onChoose ? 'group' : 'img'}
            aria-label={t('map.label', { count: marks.length })}
          >
            <Drawn
              {...{ marks, chosen, width, height }}
              of={fitted(looked, width, height)}
              {...(onChoose && { onChoose })}
            />
          </svg>
        )}
      </div>
      <Text component="figcaption" size="sm" c="dimmed" mt="xs">
        {t('map.credit')}
      </Text>
    </figure>
  );
}

function fitted(looked: readonly Mark[], width: number, height: number): GeoProjection {
  const corners = looked.length
    ? looked.flatMap(({ longitude, latitude }) => [
        [longitude - AROUND, latitude - AROUND],
        [longitude + AROUND, latitude + AROUND],
      ])
    : region.map((corner) => [...corner]);
  return geoMercator().fitExtent([[8, 8], [width - 8, height - 8]], { type: 'MultiPoint', coordinates: corners }); // prettier-ignore
}

function Drawn({
  marks,
  chosen,
  onChoose,
  of,
  width,
  height,
}: {
  marks: readonly Mark[];
  chosen: string | null;
  onChoose?: (id: string) => void;
  of: GeoProjection;
  width: number;
  height: number;
}) {
  const { i18n } = useTranslation();
  const naming = useNaming();
  const number = new Intl.NumberFormat(i18n.language);
  const path = geoPath(of.clipExtent([[-20, -20], [width + 20, height + 20]])); // prettier-ignore
  const most = Math.max(1, ...marks.map(({ value }) => value ?? 0));
  const free = withRoom();
  const placed = marks
    // The chosen one first, then the larger: their names have the room.
    .toSorted((a, b) => Number(b.id === chosen) - Number(a.id === chosen) || (b.value ?? 0) - (a.value ?? 0))
    .map((mark) => {
      const [x, y] = of([mark.longitude, mark.latitude])!;
      const [, up] = of([mark.longitude, mark.latitude + 0.1])!;
      const disc = ((mark.metres ?? 0) * Math.abs(y - up)) / 11_132;
      const dot = mark.value ? Math.max(DOT, LARGEST * Math.sqrt(mark.value / most)) : DOT;
      const reach = Math.max(dot, disc);
      const isIn = x > 0 && x < width && y > 0 && y < height;
      const toEnd = x < width * 0.6;
      const lines = 1 + Number(!!mark.otherName) + Number(!!mark.value);
      const label = Math.max(mark.name.length, mark.otherName?.length ?? 0) * 8;
      const named = isIn && free(toEnd ? x : x - reach - label, y - 16, reach + label, lines * 18);
      return { ...mark, x, y, disc, dot, reach, toEnd, named };
    });
  return (
    <>
      {around.map((shape, n) => (
        <path key={n} d={path(shape) ?? ''} className="land far" />
      ))}
      {near.map((shape, n) => (
        <path key={n} d={path(shape) ?? ''} className="land" />
      ))}
      {near.map((shape) => {
        const country = shape.properties?.country ?? '';
        const [tongue, theirs] = own[country]!;
        const name = naming.country(country);
        // In the middle of what is to be seen of it, where no compound is named.
        const [x, y] = path.centroid(shape);
        const half = Math.max(name.length, theirs.length) * 4;
        if (!(x > half && x < width - half && y > 16 && y < height - 24) || !free(x - half, y - 14, 2 * half, 36))
          return null;
        return (
          <text key={country} className="country" x={x} y={y} textAnchor="middle">
            {name}
            {name !== theirs && (
              <tspan x={x} dy="1.4em" lang={tongue}>
                {theirs}
              </tspan>
            )}
          </text>
        );
      })}
      {placed.toReversed().map((mark) => (
        <g
          key={mark.id}
          className="place"
          data-chosen={mark.id === chosen}
          {...(onChoose && {
            role: 'button',
            tabIndex: 0,
            'aria-label': mark.name,
            'aria-pressed': mark.id === chosen,
            onClick: () => onChoose(mark.id),
            onKeyDown: (event: KeyboardEvent) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              onChoose(mark.id);
            },
          })}
        >
          {mark.disc > mark.dot && <circle className="disc" cx={mark.x} cy={mark.y} r={mark.disc} />}
          <circle className="dot" data-hollow={mark.value === null} cx={mark.x} cy={mark.y} r={mark.dot} />
        </g>
      ))}
      {placed
        .filter(({ named }) => named)
        .map((mark) => {
          const x = mark.toEnd ? mark.x + mark.reach + 6 : mark.x - mark.reach - 6;
          return (
            <text
              key={mark.id}
              className="name"
              x={x}
              y={mark.y}
              textAnchor={mark.toEnd ? 'start' : 'end'}
              direction="ltr"
            >
              {mark.name}
              {[mark.otherName, mark.value && number.format(mark.value)].filter(Boolean).map((line) => (
                <tspan key={line} x={x} dy="1.3em">
                  {line}
                </tspan>
              ))}
            </text>
          );
        })}
    </>
  );
}

/** Whether there is still room for a name, and if so, that there is none any more. */
function withRoom(): (x: number, y: number, width: number, height: number) => boolean {
  const taken: (readonly [number, number, number, number])[] = [];
  return (x, y, width, height) => {
    const isFree = taken.every(([tx, ty, tw, th]) => x > tx + tw || tx > x + width || y > ty + th || ty > y + height);
    if (isFree) taken.push([x, y, width, height]);
    return isFree;
  };
}
