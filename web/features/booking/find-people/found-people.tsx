import "./found-people.css";
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
import { foundPeopleText } from "./text.ts";

type Props = {
  clinicId: ClinicId;
  written: string;
  /** Who has a number of the day that they are still to be seen with, and is found in its list. */
  listed: ReadonlySet<string>;
  /** Whether the list of the day shows anybody for what is written. */
  isInDay: boolean;
  onChoose: (person: Patient) => void;
  /** Hears whom the answer to what is written shows, nobody too where there is none to be had; `undefined` until then. */
  onAnswer: (people: readonly Patient[] | undefined) => void;
};

/** Two letters begin too many names: they are looked for as a whole one, such as Ng, and who has none such goes on writing. */
const isShort = (written: string): boolean => /^\p{L}{2}$/u.test(written);
const fewest = 3;
const hasLetters = (written: string): boolean => /\p{L}/u.test(written);
/** Longer than any date is the number of a phone or a card: by none of them anybody is found, so none is asked for. */
const longestDate = 8;
const isLongNumber = (written: string): boolean =>
  !hasLetters(written) && written.replace(/\D/g, "").length > longestDate;
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

/** Of the clinic's register, whoever may be meant by what is written, but for those who are listed. */
const createFound = (props: Props) => {
  const written = (): string => props.written.trim();
  const paused = createPaused(written);
  const isAsked = createMemo(() => !isLongNumber(paused()) && (paused().length >= fewest || isShort(paused())));
  const wanted = createMemo(() => (isAsked() ? { clinicId: props.clinicId, text: paused() } : undefined));
  const found = createLoad(wanted, (input) => call(findPeople, input));
  const people = createMemo(() => found.value()?.people.filter(({ id }) => !props.listed.has(id)) ?? []);
  const isAnswered = (): boolean => isAsked() && paused() === written() && found.state().status !== "loading";
  const answer = (): readonly Patient[] | undefined => (isAnswered() ? people() : undefined);
  createEffect(on(answer, (told) => props.onAnswer(told)));
  onCleanup(() => props.onAnswer(undefined));
  /** Nobody else: who is meant stands in the list of the day, or two letters are not all of a name. */
  const isEnough = (): boolean => {
    const { status } = found.state();
    if (isShort(paused())) return true;
    return props.isInDay && (status === "loading" || (status === "ready" && found.value()?.more === 0));
  };
  const isShown = (): boolean => isAsked() && (people().length > 0 || !isEnough());
  /** What is said where nobody is left to be chosen: nobody is written down anew who has a number already. */
  const whyNone = (): string => {
    if (props.isInDay || (found.value()?.people.length ?? 0) > 0) return foundPeopleText().listed;
    return hasLetters(paused()) ? foundPeopleText().none : foundPeopleText().noneBorn;
  };
  /** A number that the day's list has, such as a code, has found who is meant. */
  const isByNumber = (): boolean => isLongNumber(written()) && !props.isInDay;
  return { found, people, isShown, isByNumber, whyNone };
};

/** Below the people of the day: those of the register with that name, each to be given a number. */
export const FoundPeople = (props: Props): JSX.Element => {
  const { found, people, isShown, isByNumber, whyNone } = createFound(props);
  const factsOf = ({ birthDate, sex }: Patient): string =>
    foundPeopleText().born(fullDate(birthDate), formText().sexes[sex].toLowerCase());
  return (
    <Show when={isShown()} fallback={isByNumber() && <p class="quiet">{foundPeopleText().byNumber}</p>}>
      <section class="found-people">
        <h2>{foundPeopleText().title}</h2>
        <Loaded load={found} rows={1}>
          {(value) => (
            <>
              <ul class="rows">
                <For each={people()} fallback={<li class="quiet">{whyNone()}</li>}>
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
                <p class="quiet">{foundPeopleText().more(value().more)}</p>
              </Show>
            </>
          )}
        </Loaded>
      </section>
    </Show>
  );
};
