import "./rail.css";
import { useLocation } from "@solidjs/router";
import { createEffect, createMemo, createSignal, For, type JSX, on, Show } from "solid-js";
import { Bar } from "../../frame/bar.tsx";
import type { PlaceOfScreen } from "../../screens/screen-route.ts";
import { language } from "../../text/language.ts";
import { createDeskWide } from "../../ui/create-desk-wide.ts";
import { Icon } from "../../ui/icon.tsx";
import { Row } from "../../ui/row.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { staffText } from "../text.ts";

/** Those that stand in view, and those behind "more": all that would not fit beside it. */
export const splitPlaces = <T,>(places: readonly T[], most: number): { shown: readonly T[]; more: readonly T[] } => ({
  shown: places.slice(0, most),
  more: places.slice(most),
});

/** Whether an address is a place's own, or one below it. */
export const isWithin = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

/** How many stand in view beside "more": what a thumb reaches, and what a desk's height holds. */
const most = { phone: 4, desk: 8 };

type PlacesProps = { places: readonly PlaceOfScreen[]; here: string };

const Places = (props: PlacesProps): JSX.Element => (
  <ul class="rows more-places">
    <For each={props.places}>
      {(place) => (
        <li>
          <Row
            href={place.path}
            lead={<Icon name={place.icon} />}
            title={place.word[language()]}
            current={isWithin(props.here, place.path)}
          />
        </li>
      )}
    </For>
  </ul>
);

const More = (props: PlacesProps): JSX.Element => {
  const [open, setOpen] = createSignal(false);
  createEffect(
    on(
      () => props.here,
      () => setOpen(false),
      { defer: true },
    ),
  );
  const holdsHere = (): boolean => props.places.some(({ path }) => isWithin(props.here, path));
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        data-here={holdsHere() ? "" : undefined}
        onClick={() => setOpen(true)}
      >
        <svg class="icon" viewBox="0 0 24 24" width="1.35em" height="1.35em" fill="currentColor" aria-hidden="true">
          <path d="M5 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM12 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM19 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4z" />
        </svg>
        {staffText().more}
      </button>
      <Sheet open={open()} title={staffText().moreTitle} onClose={() => setOpen(false)}>
        <Places places={props.places} here={props.here} />
      </Sheet>
    </>
  );
};

/** The way between workplaces: a rail at a desk, a bar at the bottom of a phone; the addresses are the same. */
export const Rail = (props: { places: readonly PlaceOfScreen[] }): JSX.Element => {
  const location = useLocation();
  const isWide = createDeskWide();
  const split = createMemo(() => splitPlaces(props.places, isWide() ? most.desk : most.phone));
  return (
    <Bar kind="rail" label={staffText().workplaces}>
      <For each={split().shown}>
        {(place) => (
          <a href={place.path} aria-current={isWithin(location.pathname, place.path) ? "page" : undefined}>
            <Icon name={place.icon} />
            {place.word[language()]}
          </a>
        )}
      </For>
      <Show when={split().more.length > 0}>
        <More places={split().more} here={location.pathname} />
      </Show>
    </Bar>
  );
};
