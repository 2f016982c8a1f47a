import sharp, { type Sharp } from 'sharp';

type Look = {
  readonly width?: number;
  readonly height?: number;
  readonly ground?: string;
  readonly ink?: string;
  readonly size?: number;
};

/** A picture with these lines written on it, as a screenshot has them. */
export function screenshot(lines: readonly string[], look: Look = {}): Sharp {
  const { width = 1200, height = 630, ground = '#ffffff', ink = '#222222', size = 32 } = look;
  const words = lines.map((line, row) => text(line, size, 2 * size + 1.6 * size * row, size, ink));
  return sharp(
    svg(width, height, `<rect width="100%" height="100%" fill="${ground}"/>${words.join('')}`),
  ).png();
}

/** A light page with a dark column at its side, as many programs have it. */
export function twoTonedScreenshot(aside: readonly string[], main: readonly string[]): Sharp {
  const dark = aside.map((line, row) => text(line, 24, 80 + 40 * row, 14, '#cfd6e4'));
  const light = main.map((line, row) => text(line, 270, 80 + 40 * row, 14, '#222222'));
  const grounds =
    '<rect width="1280" height="800" fill="#f4f5f7"/><rect width="220" height="800" fill="#1f2430"/>';
  return sharp(svg(1280, 800, grounds + dark.join('') + light.join(''))).png();
}

function text(line: string, x: number, y: number, size: number, ink: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-family="sans-serif" fill="${ink}">${line}</text>`;
}

function svg(width: number, height: number, inside: string): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`,
  );
}
