import { type JSX, Show } from "solid-js";
import { isForDistrict, ownClinics } from "../../parts/clinic/own-clinic.ts";
import { clinicIn, createDirectory } from "../../parts/directory/create-directory.ts";

/** The one puskesmas one works at, or the district of whoever works for all of them; of several, one is chosen. */
export const Where = (): JSX.Element => {
  const directory = createDirectory();
  const name = (): string | undefined => {
    if (isForDistrict()) return directory.value()?.district.name;
    const [only, second] = ownClinics();
    return only === undefined || second !== undefined ? undefined : clinicIn(directory.value(), only)?.name;
  };
  return <Show when={name()}>{(known) => <strong class="where">{known()}</strong>}</Show>;
};
