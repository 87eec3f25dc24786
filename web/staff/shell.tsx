import { toStaff } from "../addresses/to-staff.ts";
import "./shell.css";
import { type RouteSectionProps, useLocation, useNavigate } from "@solidjs/router";
import { createEffect, createMemo, createSignal, type JSX, lazy, Show, Suspense } from "solid-js";
import { actsOf, createActs } from "../acts/acts.ts";
import { listSearchNow } from "../acts/list-search.ts";
import { Frame } from "../frame/frame.tsx";
import { choosesClinic } from "../parts/clinic/own-clinic.ts";
import { lazyPart } from "../screens/lazy-screen.tsx";
import type { PlaceOfScreen } from "../screens/screen-route.ts";
import { session } from "../session/session.ts";
import { language, languages, setLanguage } from "../text/language.ts";
import { serverNow } from "../time/server-clock.ts";
import { StaffEnd } from "./end/staff-end.tsx";
import "../ui/button.css";
import { Icon } from "../ui/icon.tsx";
import { Rail } from "./home/rail.tsx";
import { Where } from "./home/where.tsx";
import { noteWorkplace, workplacesOf } from "./home/workplaces.ts";
import { createKeys } from "./keys/create-keys.ts";
import type { Entry, PaletteDoor } from "./palette/create-palette.ts";
import { staffText } from "./text.ts";

/** Few work at several clinics: nobody else fetches it. */
const ClinicChoice = lazyPart(async () => (await import("../parts/clinic/clinic-choice.tsx")).ClinicChoice);

/** They come after the workplace: who asks for one sooner has it as soon as it is there. */
const ShellDialogs = lazy(async () => ({ default: (await import("./shell-dialogs.tsx")).ShellDialogs }));

/** The workplaces of whoever is signed in. */
const workplaces = (): PlaceOfScreen[] => {
  const person = session.person();
  return person ? workplacesOf(person.roles) : [];
};

/** The other languages, by their names in this one. */
const languageActs = () =>
  languages
    .filter((code) => code !== language())
    .map((code) => ({ word: staffText().inLanguage[code], run: () => void setLanguage(code) }));

/** What keys and the palette find: what the open screen can do, the ways to the workplaces, what the app can do. */
const createWays = () => {
  const navigate = useNavigate();
  const [sheet, setSheet] = createSignal(false);
  const toPlaces = (): Entry[] =>
    workplaces().map(({ path, word, key }) => ({
      word: word[language()],
      also: Object.values(word).join(" "),
      kind: staffText().place,
      key,
      run: () => navigate(path),
    }));
  createActs(() => [{ word: staffText().keys, run: () => setSheet(true) }, ...languageActs()], "app");
  const ways = createMemo(() => [...actsOf("screen"), ...toPlaces(), ...actsOf("app")]);
  const entries = () => ways().flatMap(({ run, ...way }) => (run ? [{ ...way, run }] : []));
  const [isFinding, setFinding] = createSignal(false);
  const find = (): void => void setFinding(true);
  const palette: PaletteDoor = { isOpen: isFinding, close: () => void setFinding(false), entries };
  createKeys({
    palette: find,
    sheet: () => setSheet(true),
    search: () => (listSearchNow() ?? find)(),
    letter: (letter) => {
      const way = entries().find(({ key }) => key === letter);
      way?.run();
      return way !== undefined;
    },
  });
  return { ways, find, palette, sheet, setSheet };
};

/** Where one is, a choice where there is one, and the way between workplaces for who has more than one. */
const Places = (): JSX.Element => {
  const location = useLocation();
  createEffect(() => noteWorkplace(location.pathname, serverNow()));
  return (
    <>
      <Show when={session.person()}>
        <Where />
        <Show when={choosesClinic()}>
          <ClinicChoice />
        </Show>
      </Show>
      <Show when={workplaces().length > 1}>
        <Rail places={workplaces()} />
      </Show>
    </>
  );
};

const FindButton = (props: { onPress: () => void }): JSX.Element => (
  <button type="button" class="button find" aria-keyshortcuts="Control+K" onClick={() => props.onPress()}>
    <Icon name="search" />
    {staffText().paletteShort}
    <span class="key" aria-hidden="true">
      Ctrl K
    </span>
  </button>
);

/** The frame of the staff's screens. */
export const Shell = (props: RouteSectionProps): JSX.Element => {
  const { ways, find, palette, sheet, setSheet } = createWays();
  return (
    <>
      <Frame
        home={toStaff()}
        places={Places}
        end={
          <Show when={session.person()}>
            <FindButton onPress={find} />
            <StaffEnd />
          </Show>
        }
      >
        {props.children}
      </Frame>
      <Suspense>
        <ShellDialogs palette={palette} sheet={sheet()} ways={ways()} onCloseSheet={() => setSheet(false)} />
      </Suspense>
    </>
  );
};
