import { createMemo, createSignal, type JSX } from "solid-js";
import type { Visit } from "../../../shared/booking/visit.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { call } from "../../api/call.ts";
import { createLoad } from "../../api/create-load.ts";
import { createSubmit } from "../../api/create-submit.ts";
import { SendingNotice } from "../../form/sending-notice.tsx";
import { useStaff } from "../../session/use-staff.ts";
import { createNow } from "../../time/create-now.ts";
import { createVisibleInterval } from "../../time/create-visible-interval.ts";
import { longDate } from "../../time/format-time.ts";
import { serverNow } from "../../time/server-clock.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { Page } from "../../ui/page.tsx";
import { deferred } from "../../undo/deferred.ts";
import { createDirectory, zoneIn } from "../list-clinics/create-directory.ts";
import { createWalkIn } from "../register-walk-in/create-walk-in.ts";
import { CancelDialog } from "./cancel-dialog.tsx";
import { DayBar } from "./day-bar.tsx";
import { openForWalkIn } from "./free-places.ts";
import { SessionList } from "./session-list.tsx";
import { clinicDayText } from "./text.ts";
import { WalkInSide } from "./walk-in-side.tsx";

const interval = 15_000;

/** The registration desk: the clinic's day, a number for who comes by, a cancellation for who asks. */
export const ClinicDay = (): JSX.Element => {
  const staff = useStaff("registrar");
  const directory = createDirectory();
  const now = createNow();
  const zone = () => zoneIn(directory.value());
  const today = createMemo(() => localDate(now(), zone()));
  const [chosen, setChosen] = createSignal<string>();
  const date = (): string => chosen() ?? today();
  const wanted = createMemo(
    () => {
      const registrar = staff();
      return registrar && { clinicId: registrar.clinicId, date: date() };
    },
    undefined,
    { equals: (a, b) => a?.clinicId === b?.clinicId && a?.date === b?.date },
  );
  const day = createLoad(wanted, (input) => call("get-clinic-day", input));
  createVisibleInterval(() => void day.reload("quietly"), interval);
  const [asked, setAsked] = createSignal<Visit>();
  const walkIn = createWalkIn(serverNow, async (request, key) => {
    const visit = await call("register-walk-in", request, { key });
    void day.reload();
    return visit;
  });
  const checkIn = createSubmit<string, unknown>({
    name: "check-in-patient",
    call: (appointmentId) => call("check-in-patient", { appointmentId }),
    done: () => void day.reload(),
  });
  const present = ({ appointment }: Visit): void => void checkIn.send(appointment.id);
  const cancel = ({ appointment }: Visit): void => {
    setAsked(undefined);
    const again = (): void => void day.reload();
    deferred.defer(
      "cancel-appointment",
      { appointmentId: appointment.id, from: appointment.slot },
      { done: again, refused: again },
    );
  };

  return (
    <Page title={clinicDayText().title} lead={longDate(date())} wide>
      <DayBar date={date()} today={today()} onChoose={setChosen} />
      <div class="clinic-day">
        <div class="desk-side">
          <WalkInSide
            walkIn={walkIn}
            sessions={openForWalkIn(day.value()?.sessions ?? [], now())}
            directory={directory.value()}
            days={date() === today() ? (day.value()?.sessions ?? []) : []}
            onCheckIn={present}
          />
        </div>
        <div class="desk-main">
          <SendingNotice state={checkIn.state()} onAgain={() => void checkIn.again()} />
          <Loaded load={day} rows={4}>
            {(value) => (
              <SessionList
                sessions={value().sessions}
                now={now()}
                directory={directory.value()}
                mayCheckIn={date() === today()}
                onCheckIn={present}
                onCancel={setAsked}
              />
            )}
          </Loaded>
        </div>
      </div>
      <CancelDialog visit={asked()} zone={zone()} onCancel={cancel} onClose={() => setAsked(undefined)} />
    </Page>
  );
};
