import { printTable } from "../measure/print-table.ts";
import { measureRound, type Round } from "./measure-round.ts";
import { medianFlow, type VoiceFlow } from "./voice-flow.ts";
import { withPeople } from "./with-people.ts";

type Name = keyof Round;

export type Voice = { skipped: string } | { medians: Record<Name, VoiceFlow>; reconnected: number; raw: Round[] };

const names: Record<Name, string> = {
  talking: "talks without a pause",
  quietRoom: "listens in a quiet room",
  microphoneOff: "has the microphone off",
  narrow: "both talk, 64 kbps both ways, 400 ms",
  tooNarrow: "both talk, 12 kbps (control: has to fail)",
};
const order = Object.keys(names) as Name[];

const show = (medians: Record<Name, VoiceFlow>, rounds: number): void =>
  printTable(
    `A voice on the wire, one way, in a call of the real app (median of ${rounds}; RTP payload and header, SRTP tag of` +
      " 10 B, UDP and IPv4 of 28 B a packet; all: with RTCP and the rest)",
    ["who is counted", "kbps", "all kbps", "packets/s", "concealed %"],
    order.map((name) => {
      const { kbps, allKbps, packetsASecond, concealed } = medians[name];
      // What nobody says is filled in with silence, and counted as concealed.
      const unheard = name === "microphoneOff" ? "–" : concealed.toFixed(2);
      return [names[name], ...[kbps, allKbps, packetsASecond].map((figure) => figure.toFixed(1)), unheard];
    }),
  );

/** What a voice costs a patient, and how well it is heard where the network is as narrow as the design allows. */
export const runVoice = async (quick: boolean): Promise<Voice> => {
  const voice = await withPeople(async (people) => {
    const raw: Round[] = [];
    for (let round = 0; round < (quick ? 1 : 3); round += 1) raw.push(await measureRound(people));
    const of = (name: Name): [Name, VoiceFlow] => [name, medianFlow(raw.map((round) => round[name]))];
    const medians = Object.fromEntries(order.map(of)) as Record<Name, VoiceFlow>;
    return { medians, reconnected: Math.max(...raw.map(({ narrow }) => narrow.reconnected)), raw };
  });
  if ("skipped" in voice) {
    console.log(`\nVoice was not measured: ${voice.skipped}`);
    return voice;
  }
  show(voice.medians, voice.raw.length);
  const { tooNarrow } = voice.medians;
  if (tooNarrow.concealed < 5) throw new Error("What is too narrow for a voice carries it: the limits have no effect");
  return voice;
};
