import { median } from "../measure/median.ts";
import type { Counted } from "./voice-call.ts";
import type { VoiceCounters } from "./voice-counters.ts";

/** What went through a call in one direction over some seconds. */
export type VoiceFlow = {
  /** The voice alone, and with the reports and keep-alives beside it. */
  kbps: number;
  allKbps: number;
  packetsASecond: number;
  /** Per cent of the sound played that had to be invented, since its packet was not there in time. */
  concealed: number;
};

/** The tag that SRTP adds to a packet, and the headers of UDP and IPv4. */
const tag = 10;
const datagramHeaders = 28;

/** What `sender` sent and `receiver` heard of it. */
export const voiceFlow = (sender: Counted, receiver: Counted): VoiceFlow => {
  const grown = ({ before, after }: Counted, name: keyof VoiceCounters): number => after[name] - before[name];
  const milliseconds = grown(sender, "at");
  const packets = grown(sender, "packetsSent");
  const bytes = grown(sender, "bytesSent") + packets * (tag + datagramHeaders);
  const allBytes = grown(sender, "datagramBytesSent") + grown(sender, "datagramsSent") * datagramHeaders;
  return {
    kbps: (bytes * 8) / milliseconds,
    allKbps: (allBytes * 8) / milliseconds,
    packetsASecond: (packets * 1000) / milliseconds,
    concealed: (100 * grown(receiver, "concealed")) / grown(receiver, "samples"),
  };
};

/** The median of each figure. */
export const medianFlow = (flows: VoiceFlow[]): VoiceFlow => ({
  kbps: median(flows.map(({ kbps }) => kbps)),
  allKbps: median(flows.map(({ allKbps }) => allKbps)),
  packetsASecond: median(flows.map(({ packetsASecond }) => packetsASecond)),
  concealed: median(flows.map(({ concealed }) => concealed)),
});
