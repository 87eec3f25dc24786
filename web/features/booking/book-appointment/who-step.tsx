import { For, type JSX, Show } from "solid-js";
import { toVisits } from "../../../addresses/booking/to-visits.ts";
import { toAddMember } from "../../../addresses/people/to-add-member.ts";
import type { Member } from "../../../parts/household/create-household.ts";
import { householdText } from "../../../parts/household/text.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { Disc } from "../../../ui/disc.tsx";
import { Row } from "../../../ui/row.tsx";
import { bookingText } from "./text.ts";
import { toStep } from "./to-step.ts";

type Props = {
  members: Member[];
  /** How many visits a person has ahead, where no more are allowed. */
  limitReached: (patientId: string) => number | undefined;
  onChoose: (patientId: string) => void;
};

/** Whose visit it is: one phone serves a household. */
export const WhoStep = (props: Props): JSX.Element => (
  <>
    <ul class="rows">
      <For each={props.members}>
        {(member) => (
          <li>
            <Row
              lead={<Disc name={member.name} />}
              title={<bdi>{member.name}</bdi>}
              detail={
                <Show when={props.limitReached(member.id)} fallback={householdText().relation[member.relation]}>
                  {(ahead) => bookingText().limitReached(ahead())}
                </Show>
              }
              href={props.limitReached(member.id) === undefined ? undefined : toVisits()}
              onClick={() => props.onChoose(member.id)}
            />
          </li>
        )}
      </For>
    </ul>
    <LinkButton icon="plus" href={toAddMember({ kembali: toStep("untuk") })}>
      {bookingText().anotherPerson}
    </LinkButton>
  </>
);
