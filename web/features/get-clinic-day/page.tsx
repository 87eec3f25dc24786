import { createMemo, createSignal, type JSX } from "solid-js";
import type { SessionDay, Visit } from "../../../shared/booking/visit.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import { localDate, type Zone } from "../../../shared/time/zone.ts";
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
import { reloadWhenEnded } from "../../undo/reload-when-ended.ts";
import { createDirectory, zoneIn } from "../list-clinics/create-directory.ts";
import { createWalkIn } from "../register-walk-in/create-walk-in.ts";
import { CancelDialog } from "./cancel-dialog.tsx";
import { DayBar } from "./day-bar.tsx";
import { openForWalkIn } from "./free-places.ts";
import { SessionList } from "./session-list.tsx";
import { clinicDayText } from "./text.ts";
import { WalkInSide } from "./walk-in-side.tsx";

const interval = 15_000;

type Wanted = { clinicId: string; date: LocalDate };

/** What the desk does with the people of a day, each time followed by a look at how the day stands then. */
const createDesk = (wanted: () => Wanted | undefined) => {
  const day = createLoad(wanted, (input) => call("get-clinic-day", input));
  const again = (): void => void day.reload();
  reloadWhenEnded(day);
  createVisibleInterval(() => void day.reload("quietly"), interval);
  const [asked, setAsked] = createSignal<Visit>();
  const walkIn = createWalkIn(serverNow, async (request, key) => {
    const visit = await call("register-walk-in", request, { key });
    again();
    return visit;
  });
  const checkIn = createSubmit<string, unknown>({
    name: "check-in-patient",
    call: (appointmentId) => call("check-in-patient", { appointmentId }),
    done: again,
  });
  const present = ({ appointment }: Visit): void => void checkIn.send(appointment.id);
  const cancel = ({ appointment, patient }: Visit): void => {
    setAsked(undefined);
    const input = { appointmentId: appointment.id, from: appointment.slot };
    deferred.defer("cancel-appointment", input, { about: patient.name });
  };
  return { day, walkIn, checkIn, present, asked, ask: setAsked, cancel };
};

/** The day the desk works on: today, until another one is chosen. */
const createDate = (zone: () => Zone) => {
  const now = createNow();
  const today = createMemo(() => localDate(now(), zone()));
  const [chosen, choose] = createSignal<LocalDate>();
  return { now, today, date: createMemo(() => chosen() ?? today()), choose };
};

/** The registration desk: the clinic's day, a number for who comes by, a cancellation for who asks. */
export const ClinicDay = (): JSX.Element => {
  const staff = useStaff("registrar");
  const directory = createDirectory();
  const zone = () => zoneIn(directory.value());
  const { now, today, date, choose } = createDate(zone);
  const clinicId = createMemo(() => staff()?.clinicId);
  const wanted = createMemo(() => {
    const clinic = clinicId();
    return clinic === undefined ? undefined : { clinicId: clinic, date: date() };
  });
  const { day, walkIn, checkIn, present, asked, ask, cancel } = createDesk(wanted);
  const sessions = (): SessionDay[] => day.value()?.sessions ?? [];
  const isToday = (): boolean => date() === today();
  return (
    <Page title={clinicDayText().title} lead={longDate(date())} wide>
      <DayBar date={date()} today={today()} onChoose={choose} />
      <div class="clinic-day">
        <div class="desk-side">
          <WalkInSide
            walkIn={walkIn}
            sessions={openForWalkIn(sessions(), now())}
            directory={directory.value()}
            days={isToday() ? sessions() : []}
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
                mayCheckIn={isToday()}
                onCheckIn={present}
                onCancel={ask}
              />
            )}
          </Loaded>
        </div>
      </div>
      <CancelDialog visit={asked()} zone={zone()} onCancel={cancel} onClose={() => void ask()} />
    </Page>
  );
};
