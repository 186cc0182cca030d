import { lockedByPasskey, newInput, openedByPasskey } from './passkey-lock.js';
import { type Bytes, keyOf, seal } from './seal.js';

const random = (): Bytes => crypto.getRandomValues(new Uint8Array(32));
const [input, output, raw] = [newInput(), random(), random()];

describe('a drawer that a passkey locks', () => {
  it('opens to what that passkey says, and to nothing else', async () => {
    const lock = await lockedByPasskey('drawer', { input, output }, raw);
    expect(await openedByPasskey('drawer', lock, output)).toEqual(raw);
    expect(await openedByPasskey('drawer', lock, random())).toBeNull();
    expect(await openedByPasskey('another', lock, output)).toBeNull();
  });

  it('has a key of its own: of two that one passkey locks, neither opens with what lies beside the other', async () => {
    const [one, other] = [await lockedByPasskey('one', { input, output }, raw), await lockedByPasskey('other', { input, output }, random())]; // prettier-ignore
    expect(await openedByPasskey('one', { ...one, salt: other.salt }, output)).toBeNull();
    expect(one.salt).not.toEqual(other.salt);
  });

  it('is not opened by what the passkey says as it is: whoever has that alone lacks the salt', async () => {
    const lock = await lockedByPasskey('drawer', { input, output }, raw);
    const bare = await seal(await keyOf(output), { id: 'drawer', kind: 'passkey', owner: 'drawer' }, raw);
    expect(await openedByPasskey('drawer', { ...lock, lock: bare }, output)).toBeNull();
  });
});
