import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { randomFrom } from "../../harness/random.ts";

/** What two microphones hear, as files: somebody who never pauses, and a quiet room. */
export type Recordings = { talk: string; quiet: string };

/** Without a full stop: a speaker's pauses would be counted as talk. */
const words = [
  "selamat pagi dokter saya sudah dua hari demam dan kepala saya pusing sekali terutama kalau malam hari",
  "kemarin siang saya sempat minum obat penurun panas dari warung tetapi hanya sebentar lalu naik lagi",
  "anak saya yang kecil juga mulai batuk dan tidak mau makan padahal biasanya dia paling lahap di rumah",
  "kami tinggal agak jauh dari puskesmas jadi saya ingin bertanya dulu apa yang harus saya siapkan di rumah",
].join(" ");

const rate = 48_000;
const seconds = 10;

/** Noise 60 dB below the loudest: a real room is never wholly silent, and neither is its microphone. */
const quietRoom = (): Buffer => {
  const { next } = randomFrom(1, "quiet");
  const samples = Int16Array.from({ length: rate * seconds }, () => (next() - 0.5) * 66);
  const header = Buffer.alloc(44);
  header.write("RIFF");
  header.writeUInt32LE(36 + samples.byteLength, 4);
  header.write("WAVEfmt ", 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write("data", 36);
  header.writeUInt32LE(samples.byteLength, 40);
  return Buffer.concat([header, Buffer.from(samples.buffer)]);
};

/** Makes both in `folder`, or says why there is no speech. */
export const makeRecordings = async (folder: string): Promise<Recordings | { skipped: string }> => {
  const recordings = { talk: join(folder, "talk.wav"), quiet: join(folder, "quiet.wav") };
  try {
    await promisify(execFile)("espeak-ng", ["-v", "id", "-s", "150", "-w", recordings.talk, words]);
  } catch (error) {
    return { skipped: `espeak-ng could not speak (apt-get install espeak-ng): ${(error as Error).message}` };
  }
  await writeFile(recordings.quiet, quietRoom());
  return recordings;
};
