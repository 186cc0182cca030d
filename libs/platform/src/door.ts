/**
 * Asked when a receiver is there, waits for a message, and has nothing of it yet. Whoever lets it go calls `leave`, and may
 * hold what the answer rests on until that resolves: once the receiver has answered, or after two seconds without an answer,
 * when all of it has long been under way. Whoever keeps it back throws instead.
 */
export type AtTheDoor = (leave: () => Promise<void>) => Promise<void>;

const HOLD_MS = 2_000;

/**
 * @param send hands a message over: calls `open` when the receiver waits for it, and goes on once that resolves
 * @throws what `send` throws, or what kept the message back
 */
export async function throughTheDoor<T>(
  atTheDoor: AtTheDoor = (leave) => leave(),
  send: (open: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const kept: unknown[] = [];
  let asked: Promise<void> = Promise.resolve();
  let answered: () => void = () => undefined;
  const open = () =>
    new Promise<void>((go, stay) => {
      let hasLeft = false;
      const held = async () => {
        hasLeft = true;
        go();
        await new Promise<void>((let_) => {
          const late = setTimeout(let_, HOLD_MS);
          answered = () => (clearTimeout(late), let_());
        });
      };
      asked = atTheDoor(held).catch((reason: unknown) => {
        // What happens to whoever held the door no longer calls back what has left.
        if (hasLeft) return;
        kept.push(reason);
        stay(reason as Error);
      });
    });
  try {
    return await send(open);
  } catch (error) {
    throw kept.length ? kept[0] : error;
  } finally {
    answered();
    await asked;
  }
}
