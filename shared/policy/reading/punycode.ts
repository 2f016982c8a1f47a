/** A host's label as people see it: `xn--nrthlight-57a` → `nörthlight`; as it came where it is no punycode (RFC 3492). */
export function decodeLabel(label: string): string {
  if (!label.toLowerCase().startsWith('xn--')) return label;
  const encoded = label.slice(4);
  const basicEnd = encoded.lastIndexOf('-');
  const points = [...encoded.slice(0, Math.max(0, basicEnd))].map((c) => c.charCodeAt(0));
  let point = 128;
  let index = 0;
  let bias = 72;
  for (let at = basicEnd + 1; at < encoded.length; ) {
    const before = index;
    let weight = 1;
    for (let k = 36; ; k += 36) {
      const digit = digitOf(encoded.charCodeAt(at));
      if (digit === null) return label;
      at += 1;
      index += digit * weight;
      const threshold = Math.min(26, Math.max(1, k - bias));
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const count = points.length + 1;
    bias = adapt(index - before, count, before === 0);
    point += Math.floor(index / count);
    index %= count;
    if (point > 0x10ffff) return label;
    points.splice(index, 0, point);
    index += 1;
  }
  return String.fromCodePoint(...points);
}

function digitOf(unit: number): number | null {
  if (unit >= 48 && unit < 58) return unit - 22;
  if (unit >= 65 && unit < 91) return unit - 65;
  if (unit >= 97 && unit < 123) return unit - 97;
  return null;
}

function adapt(change: number, count: number, isFirst: boolean): number {
  let delta = isFirst ? Math.floor(change / 700) : change >> 1;
  delta += Math.floor(delta / count);
  let k = 0;
  for (; delta > 455; k += 36) delta = Math.floor(delta / 35);
  return k + Math.floor((36 * delta) / (delta + 38));
}
