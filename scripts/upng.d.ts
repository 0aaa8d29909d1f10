/** What the pictures need of upng-js, which brings no types. */
declare module 'upng-js' {
  const UPNG: {
    decode(file: ArrayBuffer): { readonly width: number; readonly height: number };
    toRGBA8(image: { readonly width: number; readonly height: number }): ArrayBuffer[];
    encode(frames: ArrayBuffer[], width: number, height: number, colours: number): ArrayBuffer;
  };
  export default UPNG;
}
