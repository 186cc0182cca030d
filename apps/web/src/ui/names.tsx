import { useShield } from '../app/safety.js';

/** A person's name. Under the shield it is blurred until it is held. */
export function PersonName({ names }: { names: readonly { full: string }[] }) {
  const { isUp } = useShield();
  const name = names[0]?.full ?? '—';
  // In her own script and direction, whatever those of the reader.
  return isUp ? (
    <button type="button" className="shielded" aria-label="•••">
      <bdi>{name}</bdi>
    </button>
  ) : (
    <bdi>{name}</bdi>
  );
}
