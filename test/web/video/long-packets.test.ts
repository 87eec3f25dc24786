import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { withLongPackets } from "../../../web/video/long-packets.ts";

const lines = (...all: string[]): string => all.map((line) => `${line}\r\n`).join("");

const session = lines("v=0", "a=group:BUNDLE 0 1 2 3");
const data = lines("m=application 9 UDP/DTLS/SCTP webrtc-datachannel", "a=mid:0");
const voice = lines("m=audio 9 UDP/TLS/RTP/SAVPF 63 111", "a=mid:1", "a=rtpmap:111 opus/48000/2", "a=recvonly");
const picture = lines("m=video 9 UDP/TLS/RTP/SAVPF 96", "a=mid:2", "a=framerate:20");

test("each audio section asks for packets of 60 ms, nothing else is touched", () => {
  const ask = lines("a=ptime:60");
  expect(withLongPackets(session + data + voice + picture + voice)).toBe(
    session + data + voice + ask + picture + voice + ask,
  );
  expect(withLongPackets(session + data + picture)).toBe(session + data + picture);
  expect(withLongPackets("")).toBe("");
});

test("what was asked for before is replaced, so that asking twice is asking once", () => {
  const once = withLongPackets(session + voice + lines("a=ptime:20", "a=maxptime:120") + picture);
  expect(once.match(/a=ptime:\d+/g)).toEqual(["a=ptime:60"]);
  expect(once).toContain("a=maxptime:120");
  expect(withLongPackets(once)).toBe(once);
});

const setRemoteDescription = vi.fn(async (_: RTCSessionDescriptionInit) => undefined);

beforeEach(() => {
  vi.resetModules();
  setRemoteDescription.mockReset();
  const Connection = class {};
  Object.assign(Connection.prototype, { setRemoteDescription });
  vi.stubGlobal("RTCPeerConnection", Connection);
});
afterEach(() => vi.unstubAllGlobals());

const connection = async (): Promise<RTCPeerConnection> => {
  const { sendLongPackets } = await import("../../../web/video/long-packets.ts");
  sendLongPackets();
  sendLongPackets();
  return new RTCPeerConnection();
};

test("a connection is given the server's description with that wish in it, once", async () => {
  await (await connection()).setRemoteDescription({ type: "answer", sdp: voice });
  expect(setRemoteDescription.mock.calls).toEqual([[{ type: "answer", sdp: withLongPackets(voice) }]]);
});

test("a browser that refuses it gets the description as it came", async () => {
  setRemoteDescription.mockRejectedValueOnce(new Error("Invalid SDP line"));
  await (await connection()).setRemoteDescription({ type: "answer", sdp: voice });
  expect(setRemoteDescription.mock.lastCall).toEqual([{ type: "answer", sdp: voice }]);
});

test("a description that is wrong in itself is still refused", async () => {
  setRemoteDescription.mockRejectedValue(new Error("Wrong state"));
  await expect((await connection()).setRemoteDescription({ type: "answer", sdp: voice })).rejects.toThrow(
    "Wrong state",
  );
});
