import type { OCREngine } from 'tesseract-wasm';
import type { Grey } from './picture.js';
import type { Recognise } from './read.js';

/** Recognition by Tesseract: one line of capitals and digits at a time. */
export function recogniseBy(engine: OCREngine): Recognise {
  // `PSM_SINGLE_LINE` of its publictypes.h.
  engine.setVariable('tessedit_pageseg_mode', '7');
  engine.setVariable('tessedit_char_whitelist', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
  return (strip) => {
    engine.loadImage(imageOf(strip));
    return engine.getText();
  };
}

function imageOf({ width, height, data }: Grey): ImageData {
  const image = new ImageData(width, height);
  for (const [n, grey] of data.entries()) image.data.set([grey, grey, grey, 255], n * 4);
  return image;
}
