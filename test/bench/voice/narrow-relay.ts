import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { type Closers, inReverse } from "../../../infra/local/machine/in-reverse.ts";

/** How wide and how slow a way is, in each direction. */
export type Width = { kbps: number; roundTrip: number };

/** The way of one device's media to a video server on this machine. */
export type Relay = {
  readonly port: number;
  /** Says where the server listens. */
  aim(port: number): void;
  narrow(width: Width): void;
  close: Closers["close"];
};

/** UDP and IPv4. */
const headers = 28;
/** A sender that is faster than the way loses what would wait longer. */
const longestWait = 1000;

/** One direction: what comes is sent on bit by bit, in order. */
const lane = (width: () => Width) => {
  let freeAt = 0;
  return (bytes: number, send: () => void): void => {
    const { kbps, roundTrip } = width();
    const now = performance.now();
    const start = Math.max(now, freeAt);
    if (start - now > longestWait) return;
    freeAt = start + ((bytes + headers) * 8) / kbps;
    setTimeout(send, freeAt + roundTrip / 2 - now);
  };
};

type Address = { address: string; port: number };

/** Opens one, wide at first. This kernel can't shape traffic, and the browser's own emulation leaves calls alone. */
export const openRelay = async (): Promise<Relay> => {
  const closers = inReverse();
  let width: Width = { kbps: Number.POSITIVE_INFINITY, roundTrip: 0 };
  const server = { address: "127.0.0.1", port: 0 };
  const [up, down] = [lane(() => width), lane(() => width)];
  let isOpen = true;
  const near = createSocket("udp4");
  closers.add(() => near.close());
  const send = (socket: Socket, packet: Buffer, { port, address }: Address): void => {
    // The first packets come before the server's port is known: they are sent again.
    if (isOpen && port > 0) socket.send(packet, port, address);
  };
  const far = new Map<string, Socket>();
  const farOf = (client: Address): Socket => {
    const known = far.get(`${client.address} ${client.port}`);
    if (known) return known;
    const socket = createSocket("udp4");
    socket.on("message", (packet) => down(packet.length, () => send(near, packet, client)));
    closers.add(() => socket.close());
    far.set(`${client.address} ${client.port}`, socket);
    return socket;
  };
  near.on("message", (packet, client) => up(packet.length, () => send(farOf(client), packet, server)));
  near.bind(0, "127.0.0.1");
  await once(near, "listening");
  return {
    port: near.address().port,
    aim: (port) => {
      server.port = port;
    },
    narrow: (next) => {
      width = next;
    },
    close: () => {
      isOpen = false;
      return closers.close();
    },
  };
};
