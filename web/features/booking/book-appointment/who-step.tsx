import { type JSX, Show } from "solid-js";
import { toVisits } from "../../../addresses/booking/to-visits.ts";
import { toAddMember } from "../../../addresses/people/to-add-member.ts";
import type { Member } from "../../../parts/household/create-household.ts";
import { householdText } from "../../../parts/household/text.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { ById } from "../../../ui/by-id.tsx";
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
      <ById each={props.members} idOf={({ id }) => id}>
        {(member, id) => (
          <li>
            <Row
              lead={<Disc name={member().name} />}
              title={<bdi>{member().name}</bdi>}
              detail={
                <Show when={props.limitReached(id)} fallback={householdText().relation[member().relation]}>
                  {(ahead) => bookingText().limitReached(ahead())}
                </Show>
              }
              href={props.limitReached(id) === undefined ? undefined : toVisits()}
              onClick={() => props.onChoose(id)}
            />
          </li>
        )}
      </ById>
    </ul>
    <LinkButton icon="plus" href={toAddMember({ kembali: toStep("untuk") })}>
      {bookingText().anotherPerson}
    </LinkButton>
  </>
);
