import { type Accessor, createSignal } from "solid-js";
import type { Place } from "../../../shared/place/place.ts";

type Status = "unasked" | "asking" | "known" | "refused";

/** Where the person is, once they say so: it stays on the device, since the distances are worked out here. */
export const createPlace = (
  geolocation: Geolocation | undefined,
): { place: Accessor<Place | undefined>; status: Accessor<Status>; ask: () => void } => {
  const [place, setPlace] = createSignal<Place>();
  const [status, setStatus] = createSignal<Status>(geolocation ? "unasked" : "refused");
  const ask = (): void => {
    setStatus("asking");
    geolocation?.getCurrentPosition(
      ({ coords }) => {
        setPlace({ latitude: coords.latitude, longitude: coords.longitude });
        setStatus("known");
      },
      () => setStatus("refused"),
      { timeout: 10_000, maximumAge: 600_000 },
    );
  };
  return { place, status, ask };
};
