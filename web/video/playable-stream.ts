import type { Playable } from "./room-view.ts";

/** Shows a stream of the device itself. */
export const playableStream = (stream: MediaStream): Playable => ({
  attach: (element) => {
    element.srcObject = stream;
    return element;
  },
  detach: (element) => {
    element.srcObject = null;
    return element;
  },
});
