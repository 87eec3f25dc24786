import "./person-panel.css";
import { createMemo, type JSX, Show } from "solid-js";
import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import { lazyPart } from "../../../screens/lazy-screen.tsx";
import { Button } from "../../../ui/button.tsx";
import type { PersonShown } from "./person-details.tsx";
import { deskText } from "./text.ts";

/** Fetched behind the list: nobody is looked at before there is one. */
const PersonDetails = lazyPart(async () => (await import("./after-the-list.ts")).PersonDetails);

type Props = Omit<PersonShown, "visit" | "day"> & {
  /** Whose panel it is; none: they are not among the day's people. */
  found: { visit: Visit; day: SessionDay } | undefined;
  onClose: () => void;
};

/** One person of the day: who they are, when they come, what can be done. There is never more than one. */
export const PersonPanel = (props: Props): JSX.Element => {
  const name = createMemo(() => props.found?.visit.patient.name);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    props.onClose();
  };
  return (
    <section
      class="person-panel"
      aria-labelledby="person-panel"
      data-person={props.found?.visit.appointment.id}
      data-keys
      onKeyDown={press}
    >
      <h2 id="person-panel" tabindex="-1">
        <bdi>{name() ?? deskText().notInDay}</bdi>
      </h2>
      <Show when={props.found}>{(found) => <PersonDetails {...props} visit={found().visit} day={found().day} />}</Show>
      <Button wide onClick={() => props.onClose()}>
        {deskText().close}
      </Button>
    </section>
  );
};
