const NEWLINE = 0x0a;
const FIRST_ROOM = 1024 * 1024;
/** UTF-8 takes at most so many bytes for a UTF-16 code unit. */
const WIDEST = 3;

/** Text → UTF-8 with a newline behind it. Encoding into room that is there already costs a third of asking for new. */
export function createLineEncoder(): (text: string) => Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  let room = new Uint8Array(FIRST_ROOM);
  return (text) => {
    const most = text.length * WIDEST + 1;
    if (room.length < most) room = new Uint8Array(most);
    const { written } = encoder.encodeInto(text, room);
    room[written] = NEWLINE;
    return room.slice(0, written + 1);
  };
}
