/** What the pictures need of upng-js, which brings no types. */
declare module 'upng-js' {
  interface Picture {
    readonly width: number;
    readonly height: number;
  }
  export function decode(file: ArrayBuffer): Picture;
  export function toRGBA8(image: Picture): ArrayBuffer[];
  export function encode(frames: ArrayBuffer[], width: number, height: number, colours: number): ArrayBuffer;
}
