import { likeliestOf } from '#people/mrz';
import { createOCREngine } from 'tesseract-wasm';
import { greyOf } from './picture.js';
import { readPicture, type ZoneRead } from './read.js';
import { recogniseBy } from './recognise.js';

export interface Asked {
  photo: Blob;
  engine: ArrayBuffer;
  letters: ArrayBuffer;
}
export type Said = { look: number } | { read: ZoneRead | null } | { fault: 'picture' | 'reader' };

/** Points of the longer side at each look: less blurs what is speckled, more tells apart what is small. */
const looks = [1800, 1200, 2600] as const;

// Beside the page, and under a policy of its own (apps/api/src/web/web.ts): whoever sees the photo can load nothing and talk to nobody.
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void answer(data).catch(() => say({ fault: 'reader' }));
});
const say = (said: Said) => postMessage(said);

async function answer({ photo, engine, letters }: Asked): Promise<void> {
  const picture = await createImageBitmap(photo).catch(() => null);
  if (!picture) return say({ fault: 'picture' });
  const reader = await createOCREngine({ wasmBinary: new Uint8Array(engine) });
  reader.loadModel(letters);
  const recognise = recogniseBy(reader);
  let best: ZoneRead | null = null;
  for (const [n, side] of looks.entries()) {
    say({ look: n });
    const read = readPicture(greyOf(drawn(picture, side)), recognise, likeliestOf);
    if (read && (read.agreed || !best)) best = read;
    if (best?.agreed) break;
  }
  say({ read: best });
}

function drawn(picture: ImageBitmap, side: number): ImageData {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  canvas.imageSmoothingQuality = 'high';
  canvas.drawImage(picture, 0, 0, width, height);
  return canvas.getImageData(0, 0, width, height);
}
