/** A filter of two poles and two zeros. */
type Biquad = { b: readonly [number, number, number]; a: readonly [number, number] };

/** The two filters of ITU-R BS.1770, made for a rate: how a head raises what is high, and what is too low to be heard. */
const filtersAt = (rate: number): Biquad[] => {
  const shelf = Math.tan((Math.PI * 1681.974450955533) / rate);
  const [high, band] = [10 ** (3.999843853973347 / 20), 10 ** ((3.999843853973347 / 20) * 0.4996667741545416)];
  const q = 0.7071752369554196;
  const shelfSum = 1 + shelf / q + shelf * shelf;
  const pass = Math.tan((Math.PI * 38.13547087602444) / rate);
  const passQ = 0.5003270373238773;
  const passSum = 1 + pass / passQ + pass * pass;
  return [
    {
      b: [
        (high + (band * shelf) / q + shelf * shelf) / shelfSum,
        (2 * (shelf * shelf - high)) / shelfSum,
        (high - (band * shelf) / q + shelf * shelf) / shelfSum,
      ],
      a: [(2 * (shelf * shelf - 1)) / shelfSum, (1 - shelf / q + shelf * shelf) / shelfSum],
    },
    { b: [1, -2, 1], a: [(2 * (pass * pass - 1)) / passSum, (1 - pass / passQ + pass * pass) / passSum] },
  ];
};

const through = (samples: Float64Array, { b, a }: Biquad): Float64Array => {
  const passed = new Float64Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (const [index, x] of samples.entries()) {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    passed[index] = y;
  }
  return passed;
};

/** How loud a sound is as a whole, in LUFS: as ITU-R BS.1770 has it, without its gate, which words are too short for. */
export const loudness = (samples: Float64Array, rate: number): number => {
  const heard = filtersAt(rate).reduce(through, samples);
  const power = heard.reduce((sum, sample) => sum + sample * sample, 0) / heard.length;
  return -0.691 + 10 * Math.log10(power);
};

/** Where a peak begins to be rounded off: a word must not crack. */
const knee = 0.7;

const rounded = (sample: number): number => {
  const size = Math.abs(sample);
  if (size <= knee) return sample;
  return Math.sign(sample) * (knee + (0.98 - knee) * Math.tanh((size - knee) / (0.98 - knee)));
};

/** The same sound at a loudness. */
export const madeAsLoudAs = (samples: Float64Array, rate: number, wanted: number): Float64Array => {
  const gain = 10 ** ((wanted - loudness(samples, rate)) / 20);
  return samples.map((sample) => rounded(sample * gain));
};
