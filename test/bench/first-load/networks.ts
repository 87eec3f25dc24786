/** A network as Chromium's own throttle models it; it knows neither handshakes nor slow start. */
export type Network = { name: string; kbps: number; latencyMs: number };

/** The budget's network, and the worst that still carries a page. */
export const networks = {
  slow: { name: "400 kbps, 400 ms", kbps: 400, latencyMs: 400 },
  crawling: { name: "50 kbps, 400 ms", kbps: 50, latencyMs: 400 },
} as const satisfies Record<string, Network>;
