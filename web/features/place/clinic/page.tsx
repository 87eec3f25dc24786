import { toBooking } from "../../../addresses/booking/to-booking.ts";
import "./clinic-page.css";
import { useParams } from "@solidjs/router";
import { For, type JSX, Show } from "solid-js";
import type { Clinic } from "../../../../shared/place/clinic.ts";
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
import { language } from "../../../text/language.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { Disc } from "../../../ui/disc.tsx";
import { Page } from "../../../ui/page.tsx";
import { Row } from "../../../ui/row.tsx";
import { AllHours } from "./all-hours.tsx";
import { clinicText } from "./text.ts";

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
