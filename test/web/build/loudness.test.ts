import { expect, test } from "vitest";
import { loudness, madeAsLoudAs } from "../../../web/build/voice/loudness.ts";

const tone = (pitch: number, height: number, rate: number): Float64Array =>
  Float64Array.from({ length: rate }, (_, index) => height * Math.sin((2 * Math.PI * pitch * index) / rate));

test.each([48_000, 22_050])(
  "a full tone of 997 Hz has -3.01 LUFS, as the recommendation says, at a rate of %i",
  (rate) => {
    expect(loudness(tone(997, 1, rate), rate)).toBeCloseTo(-3.01, 1);
  },
);

test("a loud piece and a quiet one are made as loud as each other, and neither cracks", () => {
  for (const height of [0.9, 0.01]) {
    const made = madeAsLoudAs(tone(440, height, 22_050), 22_050, -16);
    expect(loudness(made, 22_050)).toBeCloseTo(-16, 1);
    expect(Math.max(...made)).toBeLessThan(1);
  }
});

test("a peak is rounded off before it is cut", () => {
  const made = madeAsLoudAs(tone(440, 0.5, 22_050), 22_050, 0);
  expect(Math.max(...made)).toBeLessThan(1);
});
