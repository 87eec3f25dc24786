/** A short sound and a vibration that call a person back to the screen. */
export type Chime = {
  /** To be called from a touch, or the phone keeps silent later. */
  prepare: () => void;
  ring: () => void;
  close: () => void;
};

const notes = [
  { frequency: 660, at: 0 },
  { frequency: 880, at: 0.18 },
];

const play = (context: AudioContext): void => {
  for (const { frequency, at } of notes) {
    const start = context.currentTime + at;
    const volume = context.createGain();
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(0.25, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.35);
    const tone = context.createOscillator();
    tone.frequency.value = frequency;
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.4);
  }
};

/** Makes the chime; no sound file is fetched for it. */
export const makeChime = (): Chime => {
  let context: AudioContext | undefined;
  return {
    prepare: () => {
      context ??= new AudioContext();
      void context.resume();
    },
    ring: () => {
      if (context?.state === "running") play(context);
      // Before the page's first touch, as after a reload, the browser refuses it and notes a fault.
      if (navigator.userActivation?.hasBeenActive !== false) navigator.vibrate?.([200, 100, 200]);
    },
    close: () => void context?.close(),
  };
};
