import { toCallBoard } from "./to-call-board.ts";

const sign = "#pintu=";

/** The board with what it makes the codes at the door of: behind the sign that no browser sends on. */
export const toPairedBoard = (clinicId: string, secret: string): string => toCallBoard({ clinicId }) + sign + secret;

/** What an address says behind that sign, as somebody may have typed it. */
export const secretIn = (hash: string): string | undefined =>
  hash.startsWith(sign) ? hash.slice(sign.length).toUpperCase() : undefined;
