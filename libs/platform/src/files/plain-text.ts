import { fileRefused } from './file-problems.js';

// Tab, line feed, form feed and carriage return are text; the rest of the control characters are not.
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/u;

/** Passes on what is text in UTF-8, as it comes. @throws Problem invalid at the first that is not */
export async function* onlyText(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of bytes) {
    look(() => decoder.decode(chunk, { stream: true }));
    yield chunk;
  }
  look(() => decoder.decode());
}

function look(decode: () => string): void {
  let text: string;
  try {
    text = decode();
  } catch {
    throw noText();
  }
  if (control.test(text)) throw noText();
}

const noText = () => fileRefused('content', 'This is no plain text in UTF-8: save it as that, or as PDF');
