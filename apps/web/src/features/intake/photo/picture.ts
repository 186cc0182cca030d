/** A picture in greys: 0 is black, 255 white; one byte a point, row by row. */
export interface Grey {
  width: number;
  height: number;
  data: Uint8Array;
}

export const greyOf = ({ width, height, data }: { width: number; height: number; data: Uint8ClampedArray }): Grey => {
  const grey = new Uint8Array(width * height);
  // Weights of red, green and blue in what an eye sees as light (ITU-R BT.601), of 256.
  for (let n = 0, at = 0; n < grey.length; n += 1, at += 4)
    grey[n] = (data[at]! * 77 + data[at + 1]! * 150 + data[at + 2]! * 29) >> 8;
  return { width, height, data: grey };
};

/** A quarter turn to the right. */
export function turned({ width, height, data }: Grey): Grey {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) out[x * height + (height - 1 - y)] = data[y * width + x]!;
  return { width: height, height: width, data: out };
}

/**
 * What is darker than what lies around it: shadows and coloured paper do not count (D. Bradley, G. Roth, Adaptive
 * Thresholding Using the Integral Image, 2007).
 * @param radius points around each
 * @returns 1 for ink
 */
export function inkOf({ width, height, data }: Grey, radius: number): Uint8Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0, row = 0; x < width; x += 1) {
      row += data[y * width + x]!;
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1]! + row;
    }
  const ink = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.max(0, y - radius), Math.min(height, y + radius + 1)];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.max(0, x - radius), Math.min(width, x + radius + 1)];
      const sum = sums[bottom * (width + 1) + right]! - sums[top * (width + 1) + right]! - sums[bottom * (width + 1) + left]! + sums[top * (width + 1) + left]!; // prettier-ignore
      const mean = sum / ((right - left) * (bottom - top));
      ink[y * width + x] = data[y * width + x]! < mean * 0.84 - 2 ? 1 : 0;
    }
  }
  return ink;
}

/** What hangs together: a letter, or what a photo made of it. All in points; `right` and `bottom` are the last ones. */
export interface Mark {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The marks of a picture of ink, corners count as touching. */
export function marksOf(ink: Uint8Array, width: number, height: number): Mark[] {
  const found: Mark[] = [];
  const left = ink.slice();
  const stack: number[] = [];
  for (let start = 0; start < left.length; start += 1) {
    if (!left[start]) continue;
    const mark = { left: width, right: 0, top: height, bottom: 0 };
    left[start] = 0;
    stack.push(start);
    while (stack.length) {
      const at = stack.pop()!;
      const [x, y] = [at % width, Math.floor(at / width)];
      if (x < mark.left) mark.left = x;
      if (x > mark.right) mark.right = x;
      if (y < mark.top) mark.top = y;
      if (y > mark.bottom) mark.bottom = y;
      for (let b = Math.max(0, y - 1); b <= Math.min(height - 1, y + 1); b += 1)
        for (let a = Math.max(0, x - 1); a <= Math.min(width - 1, x + 1); a += 1)
          if (left[b * width + a]) {
            left[b * width + a] = 0;
            stack.push(b * width + a);
          }
    }
    found.push(mark);
  }
  return found;
}
