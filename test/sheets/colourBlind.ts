/** How a colour is seen, by the usual eye and by those without red or green cones; for the tests of the sheets' colours. */
type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const AS_IT_IS: Matrix = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** Machado, Oliveira, Fernandes 2009, severity 1, on linear light. */
export const EYES: Readonly<Record<'usual' | 'protanopia' | 'deuteranopia', Matrix>> = {
  usual: AS_IT_IS,
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

function linear(colour: string): Triple {
  const part = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function times(matrix: Matrix, [r, g, b]: Triple): Triple {
  const line = ([x, y, z]: Triple): number => x * r + y * g + z * b;
  return [line(matrix[0]), line(matrix[1]), line(matrix[2])];
}

/** WCAG 2.2, relative luminance and contrast ratio. */
export function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [r, g, b] = linear(colour);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** How far apart two colours look to an eye: CIE 1976 ΔE; about 2 is the least that is seen side by side. */
export function distance(eye: Matrix, one: string, other: string): number {
  const lab = (colour: string): Triple => {
    const [r, g, b] = times(eye, linear(colour)).map((share) => Math.min(1, Math.max(0, share))) as [
      number,
      number,
      number,
    ];
    const f = (value: number): number =>
      value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 27 / 116 + 16 / 116;
    const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
  };
  const [from, to] = [lab(one), lab(other)];
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}
