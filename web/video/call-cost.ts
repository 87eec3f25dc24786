/** What a consultation usually takes, in minutes: what the data cost is said for. */
export const usualMinutes = 15;

/**
 * Kilobits a second on the wire, one way, all headers included, measured on a real server: a voice takes 31 while it
 * talks, 25 while its microphone hears a quiet room, and in a conversation each side talks about half of the time.
 */
const wire = { voice: 28, picture: 120 };

/** Megabytes that `minutes` of a call take, both ways, with or without a picture. */
export const callMegabytes = (minutes: number, camera: boolean): number =>
  Math.round(((wire.voice + (camera ? wire.picture : 0)) * 2 * minutes * 60) / 8 / 1000);
