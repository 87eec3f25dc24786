import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js";

/** Measures how loud a stream is. */
type LevelMeter = { read: () => number; close: () => void };

/** Makes a meter that reads 0 (silence) to 1 (a raised voice) from `stream`. */
const makeLevelMeter = (stream: MediaStream): LevelMeter => {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 512;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return {
    read: () => {
      analyser.getFloatTimeDomainData(samples);
      const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
      // Speech lies around 0.02 to 0.2; the root spreads it over the bar.
      return Math.min(1, Math.sqrt(Math.sqrt(power) * 4));
    },
    close: () => void context.close(),
  };
};

/** Ten readings a second look alive and leave a slow phone its time. */
const interval = 100;

/** How loud `stream` is right now, 0 to 1. */
export const createLevel = (stream: Accessor<MediaStream | undefined>): Accessor<number> => {
  const [level, setLevel] = createSignal(0);
  createEffect(() => {
    const current = stream();
    if (!current) return;
    const meter = makeLevelMeter(current);
    const timer = setInterval(() => setLevel(meter.read()), interval);
    onCleanup(() => {
      clearInterval(timer);
      meter.close();
    });
  });
  return level;
};
