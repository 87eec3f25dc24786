import "./known-people.css";
import { createEffect, createMemo, createSignal, For, type JSX, on, onCleanup, Show } from "solid-js";
import { findPeople } from "../../../../shared/api/booking/find-people.ts";
import type { Patient } from "../../../../shared/people/patient.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { call } from "../../../api/call.ts";
import { formText } from "../../../form/text.ts";
import { createLoad } from "../../../load/create-load.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { fullDate } from "../../../time/format-time.ts";
import { Row } from "../../../ui/row.tsx";
import { knownPeopleText } from "./text.ts";

export type KnownPeopleProps = {
  clinicId: ClinicId;
  written: string;
  /** Who stands in the list of the day, and is found there. */
  listed: ReadonlySet<string>;
  onChoose: (person: Patient) => void;
  /** Hears who is the first that is shown for what is written; nobody yet, or nobody at all: `undefined`. */
  onFirst: (person: Patient | undefined) => void;
};

/** Two letters are in too many names. */
const fewest = 3;
/** Nobody writes so slowly that each letter is asked for. */
const pause = 250;

/** What is written, once the writing pauses. */
const createPaused = (written: () => string): (() => string) => {
  const [paused, setPaused] = createSignal(written());
  createEffect(
    on(
      written,
      (now) => {
        const timer = setTimeout(() => setPaused(now), pause);
        onCleanup(() => clearTimeout(timer));
      },
      { defer: true },
    ),
  );
  return paused;
};

/** Of those the clinic knows, whoever may be meant by what is written, but for those who are listed. */
const createKnown = (props: KnownPeopleProps) => {
  const written = (): string => props.written.trim();
  const paused = createPaused(written);
  const isLong = createMemo(() => paused().length >= fewest);
  const wanted = createMemo(() => (isLong() ? { clinicId: props.clinicId, text: paused() } : undefined));
  const found = createLoad(wanted, (input) => call(findPeople, input));
  const people = createMemo(() => found.value()?.people.filter(({ id }) => !props.listed.has(id)) ?? []);
  createEffect(() => props.onFirst(isLong() && paused() === written() ? people()[0] : undefined));
  onCleanup(() => props.onFirst(undefined));
  return { found, people, isLong };
};

/** Below the people of the day: whom the clinic knows of that name, each to be given a number. */
export const KnownPeople = (props: KnownPeopleProps): JSX.Element => {
  const { found, people, isLong } = createKnown(props);
  const factsOf = ({ birthDate, sex }: Patient): string =>
    knownPeopleText().born(fullDate(birthDate), formText().sexes[sex].toLowerCase());
  return (
    <Show when={isLong()}>
      <section class="known-people">
        <h2>{knownPeopleText().title}</h2>
        <Loaded load={found} rows={1}>
          {(value) => (
            <>
              <ul class="rows">
                <For each={people()} fallback={<li class="quiet">{knownPeopleText().none}</li>}>
                  {(person) => (
                    <li>
                      <Row
                        title={<bdi>{person.name}</bdi>}
                        detail={factsOf(person)}
                        onClick={() => props.onChoose(person)}
                      />
                    </li>
                  )}
                </For>
              </ul>
              <Show when={value().more > 0}>
                <p class="quiet">{knownPeopleText().more(value().more)}</p>
              </Show>
            </>
          )}
        </Loaded>
      </section>
    </Show>
  );
};
