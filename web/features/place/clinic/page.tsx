import { toBooking } from "../../../addresses/booking/to-booking.ts";
import "./clinic-page.css";
import { useParams } from "@solidjs/router";
import { For, type JSX, Show } from "solid-js";
import type { Clinic } from "../../../../shared/place/clinic.ts";
import { siteName } from "../../../../shared/place/site.ts";
import { day } from "../../../../shared/time/instant.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { Loaded } from "../../../load/loaded.tsx";
import {
  clinicIn,
  createDirectory,
  type Directory,
  serviceIn,
  zoneIn,
} from "../../../parts/directory/create-directory.ts";
import { clinicsText } from "../../../parts/directory/text.ts";
import { createWeek } from "../../../parts/slot/create-week.ts";
import type { OpenDay } from "../../../parts/slot/nearest-slots.ts";
import { slotsText } from "../../../parts/slot/text.ts";
import { language } from "../../../text/language.ts";
import { clock, dayAndMonth } from "../../../time/format-time.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { Disc } from "../../../ui/disc.tsx";
import { Page } from "../../../ui/page.tsx";
import { Row } from "../../../ui/row.tsx";
import { type Hours, practiceHours } from "./practice-hours.ts";
import { clinicText } from "./text.ts";

const spanText = ({ start, end, comeTo }: Hours["spans"][number], zone: Zone): string => {
  const hours = end - start >= day ? clinicText().allDay : [start, end].map((at) => clock(at, zone)).join("–");
  return [hours, ...(comeTo ? [slotsText().comeTo(siteName(comeTo))] : [])].join(" ");
};

const HoursTable = (props: { days: OpenDay[]; directory: Directory | undefined }): JSX.Element => (
  <dl class="hours">
    <For each={practiceHours(props.days)}>
      {(hours) => (
        <div>
          <dt>{dayAndMonth(hours.date)}</dt>
          <dd class="figures">
            <Show when={hours.spans.length > 0} fallback={<span class="quiet">{clinicText().closed}</span>}>
              {hours.spans.map((span) => spanText(span, zoneIn(props.directory))).join(", ")}
            </Show>
          </dd>
        </div>
      )}
    </For>
  </dl>
);

/** The days with their sessions by video, or face to face. */
const withSessions = (days: OpenDay[], isThere: boolean): OpenDay[] =>
  days.map(({ date, sessions }) => ({
    date,
    sessions: sessions.filter(({ comeTo }) => (comeTo !== undefined) === isThere),
  }));

/** When one is met by phone, and below it when and where face to face, if at all. */
const AllHours = (props: { days: OpenDay[]; directory: Directory | undefined }): JSX.Element => {
  const there = (): OpenDay[] => withSessions(props.days, true).filter(({ sessions }) => sessions.length > 0);
  return (
    <>
      <HoursTable days={withSessions(props.days, false)} directory={props.directory} />
      <Show when={there().length > 0}>
        <h2>{clinicText().hoursThere}</h2>
        <HoursTable days={there()} directory={props.directory} />
      </Show>
    </>
  );
};

const Contact = (props: { clinic: Clinic }): JSX.Element => (
  <>
    <Show when={props.clinic.address}>{(address) => <p>{address()}</p>}</Show>
    <Show when={props.clinic.phone}>
      {(phone) => (
        <p>
          <a href={`tel:${phone()}`} translate="no">
            {phone()}
          </a>
        </p>
      )}
    </Show>
  </>
);

const Services = (props: { clinic: Clinic; directory: Directory }): JSX.Element => (
  <ul class="rows">
    <For each={props.clinic.services}>
      {(id) => (
        <li>
          <Row
            title={serviceIn(props.directory, id)?.name[language()] ?? id}
            detail={serviceIn(props.directory, id)?.purpose[language()]}
            href={toBooking({ puskesmas: props.clinic.id, layanan: id })}
          />
        </li>
      )}
    </For>
  </ul>
);

const Staff = (props: { clinic: Clinic }): JSX.Element => (
  <ul class="staff">
    <For each={props.clinic.practitioners}>
      {(practitioner) => (
        <li>
          <Disc name={practitioner.name} />
          <span>
            {practitioner.name}
            <br />
            <span class="quiet">{clinicText().profession[practitioner.profession]}</span>
          </span>
        </li>
      )}
    </For>
  </ul>
);

/** One puskesmas: what it offers, who practises there, and when. */
export const ClinicPage = (): JSX.Element => {
  const params = useParams<{ clinicId: string }>();
  const directory = createDirectory();
  const clinic = () => clinicIn(directory.value(), params.clinicId);
  const week = createWeek(() => ({ clinicId: params.clinicId, zone: zoneIn(directory.value()) }));
  const title = (): string => clinic()?.name ?? clinicsText().title;
  return (
    <Page title={title()} lead={clinicsText().kecamatan(clinic()?.kecamatan.name ?? "…")}>
      <Loaded load={directory}>
        {(value) => (
          <Show when={clinic()} fallback={<p>{clinicText().unknown}</p>}>
            {(found) => (
              <>
                <Contact clinic={found()} />
                <LinkButton kind="primary" icon="plus" wide href={toBooking({ puskesmas: found().id })}>
                  {clinicText().book}
                </LinkButton>
                <h2>{clinicText().services}</h2>
                <Services clinic={found()} directory={value()} />
                <h2>{clinicText().staff}</h2>
                <Staff clinic={found()} />
                <h2>{clinicText().hours}</h2>
                <Loaded load={week.days}>{(days) => <AllHours days={days()} directory={value()} />}</Loaded>
              </>
            )}
          </Show>
        )}
      </Loaded>
    </Page>
  );
};
