import { useNavigate } from "@solidjs/router";
import type { JSX } from "solid-js";
import { toClinic } from "../../../addresses/place/to-clinic.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ClinicList } from "../../../parts/directory/clinic-list.tsx";
import { createDirectory } from "../../../parts/directory/create-directory.ts";
import { createPlace } from "../../../parts/directory/create-place.ts";
import { NearestFirst } from "../../../parts/directory/nearest-first.tsx";
import { clinicsText } from "../../../parts/directory/text.ts";
import { Page } from "../../../ui/page.tsx";

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
          <ClinicList
            directory={value()}
            place={place.place()}
            onChoose={(clinicId) => navigate(toClinic({ clinicId }))}
          />
        )}
      </Loaded>
    </Page>
  );
};
