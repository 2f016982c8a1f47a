const marks: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/** Labels under which UTF-8 is sent so often that sound UTF-8 is believed before them. */
const oftenWrong = new Set(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be']);

/**
 * The text of bytes from outside: by their byte order mark, else by what the XML declaration or the server says, else as UTF-8,
 * else as windows-1252, which never fails. A label that the bytes contradict is not believed.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) {
    return new TextDecoder(marked[0]).decode(bytes);
  }
  const wide = wideWithoutMark(bytes);
  if (wide !== null) {
    return new TextDecoder(wide).decode(bytes);
  }
  const labels = [declaredInText(bytes), declaredByServer(contentType)].filter((label) => label !== null);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null && labels.every((label) => oftenWrong.has(label))) {
    return utf8;
  }
  for (const label of labels) {
    const text = decodeStrictly(bytes, label);
    if (text !== null) {
      return text;
    }
  }
  return utf8 ?? mostlyUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

/** `<` and `{` as two bytes: UTF-16 whose mark was lost. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (second === 0 && (first === 0x3c || first === 0x7b)) {
    return 'utf-16le';
  }
  return first === 0 && (second === 0x3c || second === 0x7b) ? 'utf-16be' : null;
}

function declaredInText(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)?.[1];
  return label === undefined ? null : knownLabel(label);
}

function declaredByServer(contentType: string | null): string | null {
  const label = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  return label === undefined ? null : knownLabel(label);
}

/** The decoder's own name for a label (`latin1` is `windows-1252`); null for one that nobody knows. */
function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A feed that was cut in the middle of a letter, or holds a bad byte here and there, is UTF-8 all the same. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  let broken = 0;
  let sound = 0;
  for (const character of text.replace(/\ufffd+$/, '')) {
    if (character === '\ufffd') {
      broken += 1;
    } else if (character > '\u007f') {
      sound += 1;
    }
  }
  return sound > 0 && broken * 10 <= sound ? text : null;
}
