// Arrays of numbers as bytes, in the byte order of every machine Node runs on: before each stands how many it holds.

type Numbers = Uint16Array | Int32Array | Uint32Array;
type Width<Kind> = new (buffer: ArrayBufferLike, byteOffset: number, length: number) => Kind;

/** Every array begins at a multiple of this: views need a start that is a multiple of their width. */
const STEP = Uint32Array.BYTES_PER_ELEMENT;

/** Bytes that `openArrays` reads without copying. */
export function packArrays(arrays: readonly Numbers[]): Uint8Array {
  const parts = arrays.flatMap(({ buffer, byteOffset, byteLength, length }) => [
    new Uint8Array(Uint32Array.of(length).buffer),
    new Uint8Array(buffer, byteOffset, byteLength),
    new Uint8Array(-byteLength & (STEP - 1)),
  ]);
  return Buffer.concat(parts);
}

/** Gives one array after the other, as they were packed; they look at the bytes, which must not change any more. */
export function openArrays(bytes: Uint8Array): <Kind extends Numbers>(width: Width<Kind>) => Kind {
  const { buffer, byteOffset } = bytes.byteOffset % STEP === 0 ? bytes : bytes.slice();
  let at = byteOffset;
  return (width) => {
    const [length = 0] = new Uint32Array(buffer, at, 1);
    const array = new width(buffer, at + STEP, length);
    at += STEP + Math.ceil(array.byteLength / STEP) * STEP;
    return array;
  };
}
