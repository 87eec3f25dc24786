import type { JSX } from "solid-js";
import { whenSkipped } from "../../../../shared/booking/arrival/skipped.ts";
import type { WaitingLine } from "../../../../shared/line/waiting-line.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { toVisits } from "../../../addresses/booking/to-visits.ts";
import type { Load } from "../../../load/create-load.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { lineText } from "../../../parts/line/text.ts";
import { WaitingLineView } from "../../../parts/line/waiting-line.tsx";
import { visitsText } from "../../../parts/visit/text.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { Page } from "../../../ui/page.tsx";
import { patientRoomText } from "./text.ts";

type Props = {
  line: Load<WaitingLine>;
  isCalled: boolean;
  doctor: string | undefined;
  now: Instant;
  zone: Zone;
  directory: Directory | undefined;
};

/** What comes next: whoever was called in vain goes to the desk. */
const lead = ({ line, isCalled, doctor }: Props): string => {
  if (whenSkipped(line.value()?.state)) return lineText().toDesk;
  return isCalled ? visitsText().calls["in-person"](doctor) : patientRoomText().hereNext;
};

/** Noted as here by the desk: the doctor is met at the clinic, and the place in line stays in sight. */
export const Here = (props: Props): JSX.Element => (
  <Page
    title={patientRoomText().here}
    lead={lead(props)}
    bar={
      <LinkButton wide href={toVisits()}>
        {patientRoomText().visits}
      </LinkButton>
    }
  >
    <WaitingLineView load={props.line} now={props.now} zone={props.zone} directory={props.directory} />
  </Page>
);
