/** Measures how loud a stream is. */
export type LevelMeter = { read: () => number; close: () => void };

/** Makes a meter that reads 0 (silence) to 1 (a raised voice) from `stream`. */
export const makeLevelMeter = (stream: MediaStream): LevelMeter => {
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
