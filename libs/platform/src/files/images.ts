import type { Sharp } from 'sharp';
import { fileRefused } from './file-problems.js';

/** What a picture may ask of this machine: some 150 MB while it is drawn anew, one at a time. */
export const imageLimits = { pixels: 50_000_000, side: 20_000, seconds: 30, quality: 90 } as const;

const formats = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/webp': 'webp' } as const;
export type ImageType = keyof typeof formats;

let turn: Promise<unknown> = Promise.resolve();

/**
 * The same picture, drawn anew: upright, and with nothing but its pixels. Where and when it was taken, by which
 * telephone, its small preview and whatever was hidden behind it are not copied. One that moves keeps its first frame.
 * @throws Problem invalid where it cannot be drawn or has too many pixels
 */
export function drawnAnew(bytes: Buffer, type: ImageType): Promise<Buffer> {
  const mine = turn.then(() => draw(bytes, formats[type]));
  turn = mine.catch(() => undefined);
  return mine;
}

async function draw(bytes: Buffer, format: (typeof formats)[ImageType]): Promise<Buffer> {
  const open = await opener();
  try {
    const picture = open(bytes);
    const { width, height, format: found } = await picture.metadata();
    if (found !== format) throw damaged();
    if (width * height > imageLimits.pixels || Math.max(width, height) > imageLimits.side) throw tooManyPixels();
    return await picture
      .autoOrient()
      .toFormat(format, { quality: imageLimits.quality })
      .timeout({ seconds: imageLimits.seconds })
      .toBuffer();
  } catch (error) {
    throw /pixel limit|too large/i.test((error as Error).message) ? tooManyPixels() : asProblem(error);
  }
}

let loaded: Promise<(bytes: Buffer) => Sharp> | null = null;

// Loaded with the first picture: the library would weigh on every process otherwise.
const opener = () =>
  (loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false);
    // Of all that it could read, only the three that are taken.
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({
      operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
    });
    return (bytes) => sharp(bytes, { limitInputPixels: imageLimits.pixels, failOn: 'error', pages: 1 });
  }));

const asProblem = (error: unknown): unknown =>
  (error as Error).name === 'Problem' || (error as { code?: string }).code === 'ENOMEM' ? error : damaged();
const damaged = () => fileRefused('damaged', 'This picture cannot be read: take or save it again');
const tooManyPixels = () =>
  fileRefused('too-many-pixels', `Send a picture of at most ${imageLimits.pixels / 1_000_000} megapixels`);
