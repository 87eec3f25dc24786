/** Kilobits a second on the wire, one way, headers included; measured on a real server with speech. */
const wire = { voice: 48, picture: 140 };

/** Megabytes that `minutes` of a call take, both ways, with or without a picture. */
export const callMegabytes = (minutes: number, camera: boolean): number =>
  Math.round(((wire.voice + (camera ? wire.picture : 0)) * 2 * minutes * 60) / 8 / 1000);
