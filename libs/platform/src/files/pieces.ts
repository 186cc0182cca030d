/** The first `size` bytes of a stream (fewer where it is shorter), and the rest of it, unread. */
export async function beheaded(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ head: Buffer; rest: AsyncGenerator<Buffer> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let ended = false;
  while (held.length < size && !ended) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else held = Buffer.concat([held, next.value]);
  }
  return { head: held.subarray(0, size), rest: rest(iterator, held.subarray(size), ended) };
}

async function* rest(iterator: AsyncIterator<Uint8Array>, first: Buffer, ended: boolean): AsyncGenerator<Buffer> {
  let finished = ended;
  try {
    if (first.length) yield first;
    while (!finished) {
      const next = await iterator.next();
      if (next.done) finished = true;
      else yield asBuffer(next.value);
    }
  } finally {
    if (!finished) await iterator.return?.();
  }
}

/** The same bytes in pieces of exactly `size`, the last one shorter or as long, and empty only where there are none. */
export async function* inPieces(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ piece: Buffer; isLast: boolean }> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    held.push(asBuffer(chunk));
    length += chunk.length;
    // Only what is followed by more is known not to be the last.
    if (length <= size) continue;
    const all = held.length === 1 ? held[0]! : Buffer.concat(held);
    let at = 0;
    for (; length - at > size; at += size) yield { piece: all.subarray(at, at + size), isLast: false };
    held = [all.subarray(at)];
    length -= at;
  }
  yield { piece: Buffer.concat(held), isLast: true };
}

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
