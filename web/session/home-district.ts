import type { DistrictId } from "../../shared/place/district.ts";

/** The district whose app this is: Kabupaten Serang, the first. With a second one, the person chooses. */
export const homeDistrict: DistrictId = "3604";
