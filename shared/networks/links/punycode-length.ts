const base = 36;
const thresholdMin = 1;
const thresholdMax = 26;
const prefix = 'xn--';
const ascii = /^[\0-\x7f]*$/;

/** Length of one label of a host as the domain name system writes it: itself in ASCII, else `xn--` and its Punycode (RFC 3492). */
export function punycodeLength(label: string): number {
  if (ascii.test(label)) return label.length;
  const points = Array.from(label, (char) => char.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < 0x80).length;
  let length = prefix.length + basic + (basic > 0 ? 1 : 0);
  let bias = 72;
  let delta = 0;
  let handled = basic;
  let next = 0x80;
  while (handled < points.length) {
    const smallest = Math.min(...points.filter((point) => point >= next));
    delta += (smallest - next) * (handled + 1);
    next = smallest;
    for (const point of points) {
      if (point < next) delta++;
      if (point !== next) continue;
      length += digits(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
    delta++;
    next++;
  }
  return length;
}

function digits(delta: number, bias: number): number {
  let rest = delta;
  let count = 1;
  for (let weight = base; ; weight += base) {
    const threshold = Math.min(Math.max(weight - bias, thresholdMin), thresholdMax);
    if (rest < threshold) return count;
    rest = Math.floor((rest - threshold) / (base - threshold));
    count++;
  }
}

function adapt(delta: number, points: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / points);
  let weight = 0;
  while (rest > ((base - thresholdMin) * thresholdMax) >> 1) {
    rest = Math.floor(rest / (base - thresholdMin));
    weight += base;
  }
  return weight + Math.floor(((base - thresholdMin + 1) * rest) / (rest + 38));
}
