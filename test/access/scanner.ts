/** One secret in one disguise. */
export interface Needle {
  what: string;
  bytes: Buffer;
}

const jsonEscaped = (text: string, upper: boolean) =>
  text.replace(/[^ -~]/g, (letter) => {
    const code = letter.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${upper ? code.toUpperCase() : code}`;
  });

/** base64 of a text that begins at any of the three places within a group; only the letters that it alone decides. */
function base64Forms(text: Buffer): Buffer[] {
  return [0, 1, 2].map((shift) => {
    const padded = Buffer.concat([Buffer.alloc(shift), text]);
    const whole = padded.toString('base64').replace(/=+$/, '');
    const begin = Math.ceil((shift * 8) / 6);
    const end = Math.floor((padded.length * 8) / 6);
    return Buffer.from(whole.slice(begin, end));
  });
}

/** A secret as it may lie there: plain, base64 at three alignments, hex in both cases, UTF-16 both ways, escaped. */
export function needlesOf(what: string, text: string): Needle[] {
  const plain = Buffer.from(text);
  const hex = plain.toString('hex');
  const forms = [
    plain,
    ...base64Forms(plain),
    Buffer.from(hex),
    Buffer.from(hex.toUpperCase()),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
    Buffer.from(jsonEscaped(text, false)),
    Buffer.from(jsonEscaped(text, true)),
  ];
  return forms.map((bytes) => ({ what, bytes }));
}

/** Which needles lie in the bytes, each secret once. One pass: three bytes decide whether to look closer. */
export function scan(haystack: Buffer, needles: readonly Needle[]): Needle[] {
  const starts = new Map<number, Needle[]>();
  const wanted = new Uint8Array(1 << 24);
  for (const needle of needles) {
    const start = needle.bytes.readUIntBE(0, 3);
    wanted[start] = 1;
    starts.set(start, [...(starts.get(start) ?? []), needle]);
  }
  const found = new Map<string, Needle>();
  let window = 0;
  for (let at = 0; at < haystack.length; at++) {
    window = ((window << 8) | haystack[at]!) & 0xffffff;
    if (!wanted[window] || at < 2) continue;
    for (const needle of starts.get(window)!) {
      const begin = at - 2;
      if (
        haystack.compare(
          needle.bytes,
          0,
          needle.bytes.length,
          begin,
          Math.min(begin + needle.bytes.length, haystack.length),
        ) === 0
      )
        found.set(needle.what, needle);
    }
  }
  return [...found.values()];
}
