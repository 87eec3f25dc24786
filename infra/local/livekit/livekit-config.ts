/** The ports of one server: for signalling, and for media over UDP and, where that is blocked, TCP. */
export type LivekitPorts = { readonly http: number; readonly udp: number; readonly tcp: number };

type Settings = {
  readonly ports: LivekitPorts;
  /** Where clients send their media: loopback, or this machine's own address on the Wi-Fi. */
  readonly nodeIp: string;
  readonly key: string;
  readonly secret: string;
  readonly webhookUrl: string;
};

const loopback = "127.0.0.1";

/** Left to itself, the server opens its media ports on every network this machine is in. */
const mediaOf = (nodeIp: string, { udp, tcp }: LivekitPorts) => ({
  udp_port: udp,
  // It listens for TCP everywhere or (0) nowhere, and on one machine UDP always gets through.
  tcp_port: nodeIp === loopback ? 0 : tcp,
  ips: { includes: [...new Set([loopback, nodeIp])].map((ip) => `${ip}/32`) },
  use_external_ip: false,
  node_ip: nodeIp,
  enable_loopback_candidate: true,
});

/** The server's configuration, as it reads it (YAML, of which JSON is a part). */
export const livekitConfig = ({ ports, nodeIp, key, secret, webhookUrl }: Settings) => ({
  port: ports.http,
  bind_addresses: [...new Set([loopback, nodeIp])],
  rtc: mediaOf(nodeIp, ports),
  keys: { [key]: secret },
  room: {
    // The functions make a visit's room and say how long it may stand empty: a token of before opens nothing by itself.
    auto_create: false,
    max_participants: 6,
  },
  webhook: { api_key: key, urls: [webhookUrl] },
  logging: { level: "warn" },
});
