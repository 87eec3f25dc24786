import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { numberWords } from "../../../shared/text/spoken-number.ts";
import { madeAsLoudAs } from "./loudness.ts";

// Makes the call board's voice: `npm run voice`, with espeak-ng and opusenc (Debian: espeak-ng, opus-tools). What it
// writes is committed, so that nobody else needs them.

const rate = 22_050;
/** Quiet enough that no word cracks, and the same for all. */
const lufs = -16;
/** Silence around each piece in the file, so that none sounds into another where a decoder is off by a little. */
const apart = 0.1;

/** The names of the letters as they are read out in Indonesian; two are given by their sounds, since they would be misread. */
const letterNames =
  "a:a b:bé c:cé d:dé e:[[e]] f:éf g:gé h:ha i:i j:jé k:ka l:él m:ém n:én o:o p:pé q:ki r:ér s:[[Es]] t:té u:u v:fé w:wé x:éks y:yé z:zét"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]);

const said: [piece: string, text: string][] = [
  ["nomor-antrean", "Nomor antrean"],
  ["silakan-masuk", "silakan masuk."],
  ["panggilan-ulang", "Panggilan ulang"],
  ...numberWords.map((word): [string, string] => [word, word]),
  ...letterNames,
];

const folder = mkdtempSync(join(tmpdir(), "jumpa-voice-"));

/** The samples of a file of one channel and 16 bits, after its head of 44 bytes. */
const samplesOf = (file: string): Float64Array => {
  const bytes = readFileSync(file);
  const count = Math.floor((bytes.length - 44) / 2);
  return Float64Array.from({ length: count }, (_, index) => bytes.readInt16LE(44 + index * 2) / 32_768);
};

const silent = 0.01;
const withoutSilence = (samples: Float64Array): Float64Array => {
  const sounds = (sample: number): boolean => Math.abs(sample) > silent;
  const margin = Math.round(rate * 0.02);
  return samples.slice(Math.max(0, samples.findIndex(sounds) - margin), samples.findLastIndex(sounds) + margin);
};

const spoken = (text: string): Float64Array => {
  const file = join(folder, "piece.wav");
  execFileSync("espeak-ng", ["-v", "id", "-s", "165", "-p", "45", "-a", "100", "-w", file, text]);
  return withoutSilence(samplesOf(file));
};

/** Two notes that ring out, the second lower, as at a station. */
const gong = (): Float64Array => {
  const notes = [
    { at: 0, pitch: 659.26 },
    { at: 0.35, pitch: 523.25 },
  ];
  return Float64Array.from({ length: Math.round(rate * 1.1) }, (_, index) =>
    notes.reduce((sum, { at, pitch }) => {
      const since = index / rate - at;
      if (since < 0) return sum;
      const ring = Math.min(1, since / 0.01) * Math.exp(-since * 5);
      const wave = 2 * Math.PI * pitch * since;
      return sum + ring * (Math.sin(wave) + 0.3 * Math.sin(2 * wave) * Math.exp(-since * 6));
    }, 0),
  );
};

const wavOf = (samples: readonly number[]): Buffer => {
  const wav = Buffer.alloc(44 + samples.length * 2);
  wav.write("RIFF", 0);
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.write("WAVEfmt ", 8);
  for (const [at, value] of [
    [16, 16],
    [24, rate],
    [28, rate * 2],
    [40, samples.length * 2],
  ] as const)
    wav.writeUInt32LE(value, at);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 2],
    [34, 16],
  ] as const)
    wav.writeUInt16LE(value, at);
  wav.write("data", 36);
  for (const [index, sample] of samples.entries()) wav.writeInt16LE(Math.round(sample * 32_767), 44 + index * 2);
  return wav;
};

const track: number[] = [];
const silence = (): void => void track.push(...Array.from({ length: Math.round(rate * apart) }, () => 0));

const rows = [["gong", gong()] as const, ...said.map(([piece, text]) => [piece, spoken(text)] as const)].map(
  ([piece, samples]) => {
    silence();
    const from = track.length / rate;
    track.push(...madeAsLoudAs(samples, rate, lufs));
    return `  ${/-/.test(piece) ? `"${piece}"` : piece}: [${from.toFixed(3)}, ${(samples.length / rate).toFixed(3)}],`;
  },
);
silence();

const home = resolve(import.meta.dirname, "../../features/line/call-board/voice");
const wav = join(folder, "voice.wav");
writeFileSync(wav, wavOf(track));
// The same bytes each time it is made.
execFileSync("opusenc", [
  "--quiet",
  "--serial",
  "1",
  "--bitrate",
  "32",
  "--vbr",
  "--speech",
  wav,
  join(home, "voice.ogg"),
]);
writeFileSync(
  join(home, "pieces.ts"),
  [
    "// Written by `npm run voice`.",
    "",
    "/** Where each piece lies in the voice's one file, and how long it lasts, in seconds. */",
    "export const pieces = {",
    ...rows,
    "} as const satisfies Record<string, readonly [from: number, length: number]>;",
    "",
    "export type Piece = keyof typeof pieces;",
    "",
  ].join("\n"),
);
console.log(`${rows.length} pieces, ${(track.length / rate).toFixed(1)} s`);
