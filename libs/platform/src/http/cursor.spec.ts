import { Problem } from '../problem.js';
import { decodeCursor, encodeCursor, pageOf } from './cursor.js';

const isPosition = (values: readonly unknown[]): values is [string, number] =>
  values.length === 2 && typeof values[0] === 'string' && typeof values[1] === 'number';

describe('A cursor', () => {
  it('gives back what it was made of', () => {
    expect(decodeCursor(encodeCursor(['2025-02-12', 7]), isPosition)).toEqual(['2025-02-12', 7]);
    expect(encodeCursor(['มะลิ?&', 7])).toMatch(/^[\w-]+$/u);
  });

  it.each([
    'nonsense',
    '',
    '!!!',
    encodeCursor(['only']),
    encodeCursor([7, 'the wrong way round']),
    Buffer.from('["2025-02-12",7]').toString('base64url'),
    Buffer.from('{"a":1}').toString('base64url'),
    Buffer.from('["\\u0000",1]').toString('base64url'),
    Buffer.from([0xff, 0xfe]).toString('base64url'),
  ])('that was not ours is refused: %s', (cursor) => {
    expect(() => decodeCursor(cursor, isPosition)).toThrow(
      expect.objectContaining({
        kind: 'invalid',
        errors: [expect.objectContaining({ pointer: '/cursor' })],
      }) as Problem,
    );
  });

  it('is there only when there is a next page', () => {
    const page = (rows: number[]) => pageOf(rows, 2, (row) => [row]);
    expect(page([1, 2])).toEqual({ items: [1, 2], nextCursor: null });
    expect(page([])).toEqual({ items: [], nextCursor: null });
    expect(page([1, 2, 3])).toEqual({ items: [1, 2], nextCursor: encodeCursor([2]) });
  });
});
