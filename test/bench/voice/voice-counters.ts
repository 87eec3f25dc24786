import type { Page } from "playwright-core";

/** What a page's browser has counted of its calls so far. */
export type VoiceCounters = {
  /** Milliseconds. */
  at: number;
  packetsSent: number;
  /** Payload and RTP headers. */
  bytesSent: number;
  /** All that leaves, reports and keep-alives too: packets, and what is in them after encryption. */
  datagramsSent: number;
  datagramBytesSent: number;
  packetsReceived: number;
  packetsLost: number;
  samples: number;
  concealed: number;
  /** Of the last round trip, in milliseconds. */
  roundTrip: number;
  /** Connections made, lost ones too. */
  connections: number;
};

/**
 * Keeps the connections a page makes where they can be asked, and lets them reach the video server through a relay
 * only: its candidates are given the relay's port, and the server learns none of the page's. As text, since it runs in
 * the page.
 */
export const connectThrough = (relayPort: number): string => `
  globalThis.keptConnections = [];
  const through = (text) => text.replace(/ 127\\.0\\.0\\.1 (\\d+) typ host/g, (_, port) => {
    if (port !== "${relayPort}") aimRelay(Number(port));
    return " 127.0.0.1 ${relayPort} typ host";
  });
  globalThis.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(...given) {
      super(...given);
      keptConnections.push(this);
    }
    setRemoteDescription({ type, sdp }) {
      return super.setRemoteDescription({ type, sdp: through(sdp) });
    }
    addIceCandidate({ candidate, ...rest }) {
      return super.addIceCandidate({ ...rest, candidate: through(candidate) });
    }
    set onicecandidate(_) {}
  };`;

const read = `(async () => {
  const counted = { at: performance.now(), packetsSent: 0, bytesSent: 0, datagramsSent: 0, datagramBytesSent: 0,
    packetsReceived: 0, packetsLost: 0, samples: 0, concealed: 0, roundTrip: 0, connections: keptConnections.length };
  for (const connection of keptConnections) {
    const report = await connection.getStats();
    for (const one of report.values()) {
      if (one.kind === "audio" && one.type === "outbound-rtp") {
        counted.packetsSent += one.packetsSent;
        counted.bytesSent += one.bytesSent + one.headerBytesSent;
      }
      if (one.kind === "audio" && one.type === "inbound-rtp") {
        counted.packetsReceived += one.packetsReceived;
        counted.packetsLost += one.packetsLost;
        counted.samples += one.totalSamplesReceived;
        counted.concealed += one.concealedSamples;
      }
      if (one.type === "transport") {
        counted.datagramsSent += one.packetsSent;
        counted.datagramBytesSent += one.bytesSent;
      }
      if (one.type === "candidate-pair" && one.nominated) counted.roundTrip = (one.currentRoundTripTime ?? 0) * 1000;
    }
  }
  return counted;
})()`;

/** Reads a page's counters. */
export const voiceCounters = (page: Page): Promise<VoiceCounters> => page.evaluate<VoiceCounters>(read);
