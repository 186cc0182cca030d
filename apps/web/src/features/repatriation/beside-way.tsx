import { Stack } from '@mantine/core';
import { useMe } from '../../app/session.js';
import { Elsewhere } from './elsewhere.js';
import { Fitness } from './fitness.js';
import { Overstay } from './overstay.js';
import type { Way } from './queries.js';

/** What is said once of a way home: whether she may travel, what her stay costs, and whether it ended elsewhere. */
export function BesideWay({ of }: { of: Way }) {
  const { role } = useMe();
  // Who may record steps may say these too, but for a mission: it reads what it may know of them.
  const maySay = role !== 'consular_officer' && of.can.includes('repatriation.step');
  return (
    <Stack gap="md" mt="md">
      <Fitness of={of} maySay={maySay} />
      <Overstay of={of} maySay={maySay} />
      <Elsewhere of={of} maySay={maySay} />
    </Stack>
  );
}
