import { For, type JSX } from "solid-js";
import { LinkButton } from "../../ui/button.tsx";
import { Disc } from "../../ui/disc.tsx";
import { Row } from "../../ui/row.tsx";
import type { Member } from "../get-household/create-household.ts";
import { householdText } from "../get-household/text.ts";
import { bookingText } from "./text.ts";

type Props = { members: Member[]; onChoose: (patientId: string) => void };

/** Whose visit it is: one phone serves a household. */
export const WhoStep = (props: Props): JSX.Element => (
  <>
    <ul class="rows">
      <For each={props.members}>
        {(member) => (
          <li>
            <Row
              lead={<Disc name={member.name} />}
              title={member.name}
              detail={householdText().relation[member.relation]}
              onClick={() => props.onChoose(member.id)}
            />
          </li>
        )}
      </For>
    </ul>
    <LinkButton icon="plus" href="/saya/keluarga?kembali=/janji/untuk">
      {bookingText().anotherPerson}
    </LinkButton>
  </>
);
