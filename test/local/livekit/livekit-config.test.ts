import { mkdtemp, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { livekitConfig } from "../../../infra/local/livekit/livekit-config.ts";
import { openLivekitKey } from "../../../infra/local/livekit/livekit-key.ts";

const settings = {
  ports: { http: 7880, tcp: 7881, udp: 7882 },
  nodeIp: "127.0.0.1",
  key: "jumpa",
  secret: "s".repeat(48),
  webhookUrl: "http://localhost:4000/api/livekit/webhook",
};

test("on its own machine the server is reached by nobody else", () => {
  expect(livekitConfig(settings)).toEqual({
    port: 7880,
    bind_addresses: ["127.0.0.1"],
    rtc: {
      udp_port: 7882,
      tcp_port: 0,
      ips: { includes: ["127.0.0.1/32"] },
      use_external_ip: false,
      node_ip: "127.0.0.1",
      enable_loopback_candidate: true,
    },
    keys: { jumpa: "s".repeat(48) },
    room: { auto_create: false, max_participants: 6 },
    webhook: { api_key: "jumpa", urls: ["http://localhost:4000/api/livekit/webhook"] },
    logging: { level: "warn" },
  });
});

test("for phones on the Wi-Fi it is reached at this machine's own address, too, also where UDP is blocked", () => {
  const { bind_addresses, rtc } = livekitConfig({ ...settings, nodeIp: "192.168.1.7" });
  expect(bind_addresses).toEqual(["127.0.0.1", "192.168.1.7"]);
  expect(rtc).toEqual({
    udp_port: 7882,
    tcp_port: 7881,
    ips: { includes: ["127.0.0.1/32", "192.168.1.7/32"] },
    use_external_ip: false,
    node_ip: "192.168.1.7",
    enable_loopback_candidate: true,
  });
});

test("the secret is made once, long enough for LiveKit, and readable by its owner only", async () => {
  const file = join(await mkdtemp(join(tmpdir(), "livekit-")), "livekit-key.json");
  const made = await openLivekitKey(file);
  expect(made).toEqual({ key: "jumpa", secret: expect.stringMatching(/^[0-9a-f]{48}$/) });
  expect(await openLivekitKey(file)).toEqual(made);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});
