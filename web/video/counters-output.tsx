import { createSignal, type JSX, onCleanup } from "solid-js";
import type { RoomCounters } from "./room-counters.ts";

const interval = 1_000;

/** What has come and gone, for whoever examines a call from outside: a test, or a technician at the clinic. */
export const CountersOutput = (props: { count: () => Promise<RoomCounters | undefined> }): JSX.Element => {
  const [counters, setCounters] = createSignal<RoomCounters>();
  const timer = setInterval(() => void props.count().then(setCounters), interval);
  onCleanup(() => clearInterval(timer));
  return (
    <output
      hidden
      data-room-counters
      data-audio-packets-sent={counters()?.audioPacketsSent ?? 0}
      data-audio-packets-received={counters()?.audioPacketsReceived ?? 0}
      data-video-frames-sent={counters()?.videoFramesSent ?? 0}
      data-video-frames-received={counters()?.videoFramesReceived ?? 0}
      data-bytes-sent={counters()?.bytesSent ?? 0}
      data-bytes-received={counters()?.bytesReceived ?? 0}
    />
  );
};
