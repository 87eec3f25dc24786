import { useNavigate } from "@solidjs/router";
import type { JSX } from "solid-js";
import { Loaded } from "../../ui/loaded.tsx";
import { Page } from "../../ui/page.tsx";
import { createPlace } from "../find-next-slots/create-place.ts";
import { NearestFirst } from "../find-next-slots/nearest-first.tsx";
import { ClinicList } from "./clinic-list.tsx";
import { createDirectory } from "./create-directory.ts";
import { clinicsText } from "./text.ts";

/** All puskesmas of the district. */
export const Clinics = (): JSX.Element => {
  const directory = createDirectory();
  const place = createPlace(navigator.geolocation);
  const navigate = useNavigate();
  return (
    <Page title={clinicsText().title} lead={directory.value()?.district.name}>
      <NearestFirst place={place} />
      <Loaded load={directory} rows={6}>
        {(value) => (
          <ClinicList directory={value()} place={place.place()} onChoose={(id) => navigate(`/puskesmas/${id}`)} />
        )}
      </Loaded>
    </Page>
  );
};
